import { expect, test } from 'vitest';
import type { NewsEvent } from '../../src/comparison-records.ts';
import { hasPage, placeEvents } from '../../src/event-pages.ts';
import type { Ledger } from '../../src/ledger-records.ts';
import type { Article } from '../../src/records.ts';

const articles = Array.from({ length: 101 }, (_, place) => ({
	slug: `a${place}`,
	url: `/articles/a${place}/`,
	title: { text: 'Title', at: [[0, 5]], anchor: 'title' },
	deck: { text: 'Deck', at: [[6, 10]], anchor: 'deck' },
	paragraphs: [{ sentences: [{ id: 'p1s1', anchor: 'p1s1-anchor' }] }],
})) as unknown as Article[];

function event(
	mentions: readonly { article: string; sentence?: string; at: number[][] }[],
	basis = 'derived',
): NewsEvent {
	return { id: 'port', url: '/events/port/', title: { text: 'Port', basis }, mentions } as unknown as NewsEvent;
}

const once = event([{ article: 'a7', sentence: 'p1s1', at: [[12, 20]] }]);
const twice = event([
	{ article: 'a7', sentence: 'p1s1', at: [[12, 20]] },
	{ article: 'a8', sentence: 'p1s1', at: [[12, 20]] },
]);

function place(one: NewsEvent, some: readonly Article[] = articles, ledger?: Ledger): NewsEvent | undefined {
	return placeEvents([one], some, ledger)[0];
}

test('of few articles, every event has a page', () => {
	expect(place(once, articles.slice(0, 100))).toBe(once);
});

test('of many articles, an event that one alone tells stands at its passage', () => {
	const placed = place(once);
	expect(placed?.url).toBe('/articles/a7/#p1s1-anchor');
	expect(placed && hasPage(placed)).toBe(false);
});

test.each([
	['a title', [[0, 5]], '/articles/a7/#title'],
	['a deck', [[6, 10]], '/articles/a7/#deck'],
])('an event told in %s alone stands there', (_, at, url) => {
	expect(place(event([{ article: 'a7', at }]))?.url).toBe(url);
});

test('an event that two tell has a page', () => {
	expect(place(twice)?.url).toBe('/events/port/');
	expect(hasPage(twice)).toBe(true);
});

test('an event that an editor titled has a page', () => {
	expect(place(event(once.mentions as never, 'editor'))?.url).toBe('/events/port/');
});

test('a page that was recorded stays', () => {
	const ledger: Ledger = { days: ['2031-06-12'], pages: [{ url: '/events/port/', kind: 'event', day: '2031-06-12' }] };
	expect(place(once, articles, ledger)?.url).toBe('/events/port/');
});
