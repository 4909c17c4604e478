import { expect, test } from 'vitest';
import type { Counted, Name } from '../../src/comparison-records.ts';
import { countedLists, headingOf, unitWords } from '../../src/components/figures.ts';
import { roomFor } from '../../src/components/list-page.ts';
import { isSpeltOtherwise, namingsOf } from '../../src/components/names.ts';

const name = (kind: Name['kind'], texts: string[]): Name => ({
	id: 'name',
	kind,
	name: 'Name',
	spellings: texts.map((text) => ({ text, articles: { a: 1 } })),
	ids: { a: ['name'] },
	mentions: [],
	descriptions: [],
	joins: [],
});

test.each<[Name['kind'], string[], boolean]>([
	['person', ['Doe', 'Jane Doe'], false],
	['person', ['Orlovsky', 'Petro Orlovskyy'], false],
	['person', ['Petro Orlovsky', 'Petro Orlovskyy'], true],
	['person', ['Petro Orlovsky', 'Pyotr Orlovsky'], true],
	['place', ['Odesa', 'Odessa'], true],
	['place', ['U.S.', 'US'], false],
	['place', ['OSLO', 'Oslo'], false],
])('a %s printed %j is spelt in more than one way: %s', (kind, texts, expected) => {
	expect(isSpeltOtherwise(name(kind, texts))).toBe(expected);
});

test('the first mention is that of the text, the headline stands apart', () => {
	const at: [number, number][] = [[0, 1]];
	const title = { text: 'Mayor', at };
	const mentions: Name['mentions'] = [
		{ article: 'a', text: 'Doe', at },
		{ article: 'a', sentence: 'p1s1', text: 'Jane Doe', at, title },
		{ article: 'a', sentence: 'p1s2', text: 'Doe', at },
		{ article: 'a', sentence: 'p2s1', text: 'Doe', at },
		{ article: 'b', text: 'Doe', at },
	];
	expect(
		namingsOf({ mentions }).map(({ headline, first, later }) => [
			headline?.text,
			first?.title?.text,
			later.map(({ text, times }) => `${text} ${String(times)}`),
		]),
	).toEqual([
		['Doe', 'Mayor', ['Doe 2']],
		['Doe', undefined, []],
	]);
});

const thing = (id: string, kind: Counted['kind'], differ: boolean, of = id): Counted => ({
	id,
	of,
	noun: 'ships',
	kind,
	rule: 'noun',
	differ,
	figures: [{ article: 'a', text: 'two ships', at: [[0, 1]], value: 2 }],
});

test('things are listed under one heading each, with the others of their noun', () => {
	const figures = [
		thing('a', 'same-thing', true),
		thing('b', 'same-thing', false),
		thing('c', 'same-noun', false),
		thing('a.2', 'same-noun', true, 'a'),
		thing('d', 'one-file', false),
	];
	expect(figures.map(headingOf)).toEqual(['other', 'same', 'noun', 'noun', undefined]);
	const [list] = countedLists(figures, () => roomFor(30));
	expect(list?.entries.map(({ thing: { id }, others }) => [id, others?.id])).toEqual([
		['a', 'a.2'],
		['b', undefined],
		['c', undefined],
	]);
});

test('many things take further pages, each with its place in the list', () => {
	const many = Array.from({ length: 130 }, (_, index) => thing(String(index), 'same-thing', true));
	const lists = countedLists(many, () => roomFor(30));
	expect(lists.flatMap(({ entries }) => entries.map(({ thing: { id } }) => id))).toEqual(many.map(({ id }) => id));
	expect(lists.slice(0, 3).map(({ id, path, title }) => [id, path, title])).toEqual([
		['page_1', '/figures/', 'Figures'],
		['page_2', '/figures/page_2/', 'Figures, page 2'],
		['page_3', '/figures/page_3/', 'Figures, page 3'],
	]);
	expect(lists[1]?.previous?.path).toBe('/figures/');
});

test.each([
	['day', 'days'],
	['%', '%'],
	['km', 'km'],
	['year-old', 'years of age'],
])('the unit %s is read as %s', (unit, words) => {
	expect(unitWords(unit)).toBe(words);
});
