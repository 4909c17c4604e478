import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { axisOf, daysBetween } from '../../src/components/chart-axis.ts';
import { fitChart, layChart, roomOfChart } from '../../src/components/chart.ts';
import { pageRoom } from '../../src/components/list-page.ts';
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
/** Marks as from column to column on track: row/lane, with `*` where the row itself gives the time. */
const marksOf = ({ marks }: ReturnType<typeof layChart>) =>
	marks.map(({ event, from, to, track, points }) => {
		const places = points.map(({ row, lane, stated }) => `${row}/${lane}${stated ? '*' : ''}`).join(' ');
		return `${event ? 'event' : 'published'} ${from}-${to} on ${track}: ${places}`;
	});
const many = (length: number, outlet?: (index: number) => string) =>
	Array.from({ length }, (_, index) => article(`a${index}`, `2031-06-${10 + (index % 3)}`, outlet?.(index)));

test('columns stand in order of time, once each, whatever their precision', () => {
	const events = [event([mention('a')], '2031-06-12'), event([mention('a')], '2030'), event([mention('a')], '2031-05')];
	const { columns } = layChart([article('a', '2031-06-12'), article('b')], events);
	expect(columns.map(({ date }) => date)).toEqual(['2030', '2031-05', '2031-06-12']);
});

test('marks of one day stand on lines of their own, the publication first, and bars below them', () => {
	const events = [event([mention('a', 'joined')], '2031-06-12'), event([mention('a')], '2031-06-10', '2031-06-13')];
	expect(marksOf(layChart([article('a', '2031-06-12')], events))).toEqual([
		'event 0-2 on 0: 0/2*',
		'published 1-1 on 0: 0/0*',
		'event 1-1 on 0: 0/1',
	]);
});

test('an event that several tell has a track of its own, before what one has alone', () => {
	const both = [mention('a'), mention('b', 'joined')];
	const events = [event([mention('b')], '2031-06-12'), event(both, '2031-06-12'), event(both, '2031-06-12')];
	expect(marksOf(layChart([article('a', '2031-06-12'), article('b')], events))).toEqual([
		'published 0-0 on 2: 0/0*',
		'event 0-0 on 2: 1/0',
		'event 0-0 on 0: 0/0* 1/0',
		'event 0-0 on 1: 0/0* 1/0',
	]);
});

test('an event is filled only where the file gives this day', () => {
	const dates = [
		given('2031-06-12', '2031-06-12', 'a'),
		given('2031-06-13', '2031-06-13', 'b'),
		given('2031-06', '2031-06', 'c'),
	];
	const slugs = ['a', 'b', 'c', 'd'];
	const told = slugs.map((slug) => mention(slug, slug === 'd' ? 'joined' : 'stated'));
	const chart = layChart(
		slugs.map((slug) => article(slug)),
		[event([mention('a', 'joined'), ...told], '2031-06-12', '2031-06-12', dates)],
	);
	expect(marksOf(chart)).toEqual(['event 0-0 on 0: 0/0* 1/0 2/0 3/0']);
});

test('what has no day is not drawn', () => {
	expect(layChart([article('a')], [event([mention('a')])]).marks).toEqual([]);
});

test('very many files share a row by outlet, and what has no row is counted', () => {
	const { rows, byOutlet, rowsLeft, marks } = layChart(
		many(40, (index) => `o${index % 20}`),
		[],
	);
	expect({ byOutlet, rowsLeft, rows: rows.length }).toEqual({ byOutlet: true, rowsLeft: 8, rows: 12 });
	expect(marks.every(({ articles, points }) => articles.length > 0 && points.length === 1)).toBe(true);
	expect(layChart(many(12), []).byOutlet).toBe(false);
});

test('of very many events those are drawn that most rows tell, and the rest is counted', () => {
	const both = event([mention('a0'), mention('a1')], '2031-06-12');
	const events = [...Array.from({ length: 99 }, () => event([mention('a0')], '2031-06-11')), both];
	const { marks, eventsLeft } = layChart(many(2), events);
	expect(eventsLeft).toBe(40);
	expect(marks.some((mark) => mark.event === both)).toBe(true);
});

test.each([
	[1, 'day'],
	[20, 'month'],
	[400, 'year'],
] as const)('sixty days %i days apart stand in columns of a %s', (step, unit) => {
	const events = Array.from({ length: 60 }, (_, index) => {
		const date = new Date(Date.UTC(2031, 0, 1) + index * step * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
		return event([mention('a')], date);
	});
	const chart = layChart([article('a')], unit === 'day' ? events.slice(0, 40) : events);
	expect(chart.unit).toBe(unit);
});

test('no two marks cover one another', () => {
	const dates = fc.constantFrom('2031', '2031-06', '2031-06-10', '2031-06-11', '2031-06-14');
	const told = fc.record({
		slugs: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
		days: fc.tuple(dates, dates),
	});
	fc.assert(
		fc.property(fc.array(told, { maxLength: 12 }), (list) => {
			const events = list.map(({ slugs, days }) => {
				const [from, to] = [...days].sort();
				return event(
					slugs.map((slug) => mention(slug)),
					from,
					to,
				);
			});
			const { marks, rows } = layChart(
				['a', 'b', 'c'].map((slug) => article(slug, '2031-06-11')),
				events,
			);
			const taken = marks.flatMap(({ from, to, track, points }) =>
				points.flatMap(({ row, lane }) => {
					expect(lane).toBeLessThan(rows[row]?.lanes ?? 0);
					// A bar lies below the dots: it takes the whole width of its columns.
					return from === to ? [`${row} ${lane} ${from} ${track}`] : [`${row} ${lane} ${from}`];
				}),
			);
			expect(new Set(taken).size).toBe(taken.length);
		}),
	);
});

test('however many files and events, a chart leaves room for the first events of a timeline', () => {
	const day = fc
		.date({ min: new Date('2001-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const size = fc.record({ files: fc.integer({ min: 1, max: 300 }), outlets: fc.integer({ min: 1, max: 40 }) });
	fc.assert(
		fc.property(
			size,
			fc.array(fc.record({ from: day, files: fc.integer({ min: 1, max: 40 }) }), { maxLength: 150 }),
			fc.array(day, { minLength: 1, maxLength: 300 }),
			({ files, outlets }, told, days) => {
				const articles = Array.from({ length: files }, (_, index) =>
					article(`a${index}`, days[index % days.length], `o${index % outlets}`),
				);
				const events = told.map(({ from, files: own }) =>
					event(
						articles.slice(0, own).map(({ slug }) => mention(slug)),
						from,
					),
				);
				const chart = fitChart(articles, events);
				expect(roomOfChart(chart).elements).toBeLessThanOrEqual(pageRoom.elements - 400);
				expect(chart.marks.length).toBeGreaterThan(0);
			},
		),
		{ numRuns: 40 },
	);
});

const period = { from: '2031-05-20', to: '2031-06-30' };

test('the axis tells months in bands, and apart what lies before the period', () => {
	const days = ['2014', '2030-12', '2031-06', '2031-06-12', '2031-06-13', '2031-06-20'];
	const { columns, bands } = axisOf(
		layChart(
			[article('a')],
			days.map((date) => event([mention('a')], date)),
		),
		period,
	);
	expect(columns.map(({ label }) => label.join(' '))).toEqual(['2014', 'Dec 2030', 'no day', '12', '13', '20']);
	expect(columns.map(({ left }) => left)).toEqual([undefined, 0, 0, 0, undefined, 6]);
	expect(bands).toEqual([
		{ words: 'Before', from: 0, to: 1 },
		{ words: 'June 2031', from: 2, to: 5 },
	]);
});

test.each([
	['2031-06-12', '2031-06-13', 0],
	['2031-06-30', '2031-07-01', 0],
	['2031-06-12', '2031-06-14', 1],
	['2031-06', '2031-07', undefined],
])('between %s and %s lie %s days', (date, next, expected) => {
	expect(daysBetween(date, next)).toBe(expected);
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

test('of many articles fewer pairs have a page, and those that were published keep theirs', () => {
	const articles = Array.from({ length: 120 }, (_, index) => article(`a${String(index).padStart(3, '0')}`));
	const shared = comparison([event(articles.map(({ slug }) => mention(slug)))]);
	const pairs = choosePairs(shared, articles);
	expect(pairs.length).toBeLessThanOrEqual(120 * 4);
	const paths = new Set(pairs.map(({ a, b }) => pairPath(a, b)));
	const left = choosePairs(shared, articles.slice(0, 60)).find(({ a, b }) => !paths.has(pairPath(a, b)));
	const recorded = left && pairPath(left.a, left.b);
	expect(recorded).toBeDefined();
	const kept = choosePairs(shared, articles, new Set([recorded ?? '']));
	expect(kept.map(({ a, b }) => pairPath(a, b))).toContain(recorded);
});
