import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { isNextDay, layChart } from '../../src/components/chart.ts';
import { outletSigns } from '../../src/components/outlet-mark.ts';
import { choosePairs, pairPath } from '../../src/components/pair.ts';
import type { Comparison, Mention, NewsEvent, PassagePair, SharedQuotation } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';

const article = (slug: string, date?: string, outlet?: string) =>
	({
		slug,
		...(date ? { published: { date, precision: 'day', basis: 'stated' } } : {}),
		...(outlet ? { outlet: { id: outlet, name: outlet.toUpperCase(), basis: 'stated' } } : {}),
	}) as Article;
const mention = (slug: string, date: Mention['date'] = 'stated'): Mention => ({
	article: slug,
	text: 'port',
	at: [[0, 4]],
	date,
	rule: 'dated-clause',
});
const given = (from: string, to: string, ...articles: string[]) => ({ from, to, articles });
const event = (mentions: Mention[], from?: string, to = from, dates = [given(from ?? '', to ?? '', 'a')]) =>
	({ id: from ?? 'undated', ...(from === undefined ? {} : { from, to }), mentions, dates }) as NewsEvent;
const marksOf = (chart: ReturnType<typeof layChart>) =>
	chart.rows.map(({ marks }) => marks.map(({ from, to, lane, stated }) => [from, to, lane, stated]));

test('columns stand in order of time, once each, whatever their precision', () => {
	const events = [event([mention('a')], '2031-06-12'), event([mention('a')], '2030'), event([mention('a')], '2031-05')];
	expect(layChart([article('a', '2031-06-12'), article('b')], events).columns).toEqual([
		'2030',
		'2031-05',
		'2031-06-12',
	]);
});

test('marks on one day stand on lines of their own, the publication first', () => {
	const events = [event([mention('a', 'joined')], '2031-06-12'), event([mention('a')], '2031-06-10', '2031-06-13')];
	expect(marksOf(layChart([article('a', '2031-06-12')], events))).toEqual([
		[
			[0, 2, 0, true],
			[1, 1, 1, true],
			[1, 1, 2, false],
		],
	]);
});

test('an event is filled where one mention of the article states the day', () => {
	const events = [event([mention('a', 'joined'), mention('a'), mention('b', 'joined')], '2031-06-12')];
	expect(marksOf(layChart([article('a'), article('b')], events))).toEqual([[[0, 0, 0, true]], [[0, 0, 0, false]]]);
});

test('an event is hollow where the article gives another day, or a longer time', () => {
	const dates = [
		given('2031-06-12', '2031-06-12', 'a'),
		given('2031-06-13', '2031-06-13', 'b'),
		given('2031-06', '2031-06', 'c'),
	];
	const slugs = ['a', 'b', 'c'];
	const events = [
		event(
			slugs.map((slug) => mention(slug)),
			'2031-06-12',
			'2031-06-12',
			dates,
		),
	];
	const chart = layChart(
		slugs.map((slug) => article(slug)),
		events,
	);
	expect(marksOf(chart)).toEqual([[[0, 0, 0, true]], [[0, 0, 0, false]], [[0, 0, 0, false]]]);
});

test('what has no day is not drawn', () => {
	expect(marksOf(layChart([article('a')], [event([mention('a')])]))).toEqual([[]]);
});

test.each([
	['2031-06-12', '2031-06-13', true],
	['2031-06-30', '2031-07-01', true],
	['2031-06-12', '2031-06-14', false],
	['2031-06', '2031-07', false],
])('from %s to %s: next day is %s', (date, next, expected) => {
	expect(isNextDay(date, next)).toBe(expected);
});

test('signs follow the ids of the outlets, and no two of twelve look alike', () => {
	const outlets = 'lkjihgfedcba'.split('').map((id) => article(id, undefined, id));
	const signs = outletSigns(outlets);
	expect([...signs.keys()].join('')).toBe('abcdefghijkl');
	expect(new Set([...signs.values()].map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(12);
	expect(outletSigns([article('x')]).size).toBe(0);
});

const comparison = (events: NewsEvent[]): Comparison => ({
	...compareArticles([], new Map(), undefined),
	events,
});

test('a pair is one page, whichever article is named first', () => {
	expect(pairPath('b', 'a')).toBe('/compare/a/b/');
	expect(choosePairs(comparison([event([mention('b'), mention('a')])]), [article('a'), article('b')])).toEqual([
		{ a: 'a', b: 'b', facts: 0, quotations: 0, events: 1 },
	]);
});

test('a quotation that both have is not counted as a fact too', () => {
	const passage = (kind: PassagePair['kind']) => ({ kind, a: { article: 'a' }, b: { article: 'b' } }) as PassagePair;
	const kinds = ['same-fact', 'conflict', 'copied', 'same-quotation', 'quotation-variant'] as const;
	const quotation = { renderings: [{ article: 'a' }, { article: 'b' }] } as SharedQuotation;
	const shared = { ...comparison([]), passages: kinds.map(passage), quotations: [quotation] };
	expect(choosePairs(shared, [article('a'), article('b')])).toEqual([
		{ a: 'a', b: 'b', facts: 3, quotations: 1, events: 0 },
	]);
});

test('pairs do not grow with the square of the articles', () => {
	const articles = Array.from({ length: 60 }, (_, index) => article(`a${String(index).padStart(2, '0')}`));
	const pairs = choosePairs(comparison([event(articles.map(({ slug }) => mention(slug)))]), articles);
	expect(pairs.length).toBeGreaterThan(60);
	expect(pairs.length).toBeLessThanOrEqual(60 * 12);
});
