import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassages, indexedText, joinPassages, searchTerm, shownWords } from '../../src/search-text.ts';

/** The words as they are shown, those that were found in brackets. */
const shown = (indexed: string, places: readonly number[] = []) =>
	shownWords(indexed, places)
		.map(({ text, found }) => (found ? `[${text}]` : text))
		.join('');

const signs = fc.constantFrom(
	...['a', 'b', '1', ' ', '—', '’', '…', '“', '\u{fdd0}', '\u{fdd1}x', '\u{200b}', '\u{85}', '<'],
	...['\u{fdd3}', ' \u{fdd3} ', ' \u{fdd3}\u{fdd3} '],
);
const words = fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme' })), { maxLength: 20 }).map((all) =>
	all
		.join('')
		.replace(/\s+/gu, ' ')
		.replace(/[\u{fdd1}\u{fdd2}]/gu, '')
		.trim(),
);

test('no character of a passage is lost on its way through the index', () => {
	fc.assert(
		fc.property(words, fc.array(fc.nat(9)), (text, places) => {
			const stretches = shownWords(indexedText(text), places);
			expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
		}),
	);
});

test('passages come back from the record of their article, each with its place among the words', () => {
	const passage = fc.record({
		text: words.filter((text) => text !== ''),
		anchor: fc.constantFrom('title', 's0123abcd', ''),
		people: fc.uniqueArray(fc.nat(30), { maxLength: 4 }),
	});
	fc.assert(
		fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), (passages) => {
			const { content, fragment } = joinPassages(passages);
			const cut = cutPassages(content, fragment);
			const read = cut.map(({ indexed, anchor, people }) => ({
				text: shown(indexed),
				anchor,
				people,
			}));
			expect(read).toEqual(passages);
			const all = content.split(' ');
			expect(cut.map(({ first, length }) => all.slice(first, first + length).length)).toEqual(
				cut.map(({ length }) => length),
			);
			// Between two passages stands one word that is of neither.
			expect(cut.reduce((sum, { length }) => sum + length + 1, -1)).toBe(all.length);
			expect(cut.slice(1).map(({ first }) => all[first - 1])).toEqual(cut.slice(1).map(() => '\u{fdd3}'));
		}),
	);
});

// Each would take hours where every sign of a row is looked back from.
test.each([
	['many dashes between words', (row: string) => `shut${row}open`, 2],
	['many dashes alone', (row: string) => row, 1],
	['many dashes behind a word', (row: string) => `shut${row}`, 1],
])('%s are read in one go', (_, textOf, count) => {
	const text = textOf('—'.repeat(200_000));
	const indexed = indexedText(text);
	expect(indexed.split(' ')).toHaveLength(count);
	expect(shown(indexed)).toBe(text);
});

test.each([
	['a truce—if it holds', 5],
	['wait…then go', 3],
	['Lisport–Kiel line', 3],
	['the port’s gate', 3],
	['a non‑breaking hyphen', 3],
	['well-known and 1,000', 3],
	['shut—“for good”', 3],
])('%s has %i words in the index', (text, count) => {
	expect(indexedText(text).split(' ')).toHaveLength(count);
});

test.each([
	['a very good port', [1, 2], 'a [very good] port'],
	['a “very good” port.', [2, 1], 'a “[very good]” port.'],
	['a port.', [1], 'a [port].'],
	['a truce—if it holds', [2], 'a truce—[if] it holds'],
	['a truce—if it holds', [1, 2], 'a [truce—if] it holds'],
	['one two', [], 'one two'],
	['—', [0], '—'],
])('in %s, what was found at %j is marked', (text, places, expected) => {
	expect(shown(indexedText(text), places)).toBe(expected);
});

test.each([
	['“very good”', '"very good"'],
	['«very good»', '"very good"'],
	['  port—gate ', 'port gate'],
	['30-day', '30-day'],
	['port’s', 'port’s'],
	['…', ''],
])('%s is asked for as %s', (asked, term) => {
	expect(searchTerm(asked)).toBe(term);
});
