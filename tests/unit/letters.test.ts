/** The table of characters against the classes of Unicode that it stands for, for any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capital, countCases, digit, findRuns, letter, mark, narrowed, small } from '../../src/letters.ts';
import { countWords } from '../../src/seed-text.ts';

const characters = fc.constantFrom(
	...Array.from("aZé漢字ไทยあ9½٣ǅʰ\u0301’'.- \n"),
	'𝐀',
	'𝟗',
	'𠀀',
	'\ud83d',
	'\udc00',
	'😀',
);
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(characters, { maxLength: 40 }).map((some) => some.join('')),
);

const runsOf = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].flatMap(({ 0: run, index }) => [index, index + run.length]);

test.each([
	['letters', letter, /\p{L}+/gu],
	['capitals', capital, /\p{Lu}+/gu],
	['small letters', small, /\p{Ll}+/gu],
	['letters and digits', letter | digit, /[\p{L}\p{N}]+/gu],
	['letters and marks', letter | mark, /[\p{L}\p{M}]+/gu],
])('finds the runs of %s of any text', (_, kinds, pattern) => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(findRuns(text, kinds)).toEqual(runsOf(text, pattern));
		}),
	);
});

test('counts the capitals and small letters of any text', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const [capitals, smalls] = [/\p{Lu}/gu, /\p{Ll}/gu].map((pattern) => text.match(pattern)?.length ?? 0);
			expect(countCases(text)).toEqual({ capitals, smalls });
		}),
	);
});

test('counts words: joined letters and digits, or two letters of a script without blanks', () => {
	const unspaced =
		'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}';
	const word = new RegExp(`[${unspaced}]{1,2}|[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*`, 'gu');
	fc.assert(
		fc.property(texts, (text) => {
			expect(countWords(text)).toBe(text.match(word)?.length ?? 0);
		}),
	);
});

test('narrows a text without changing it', () => {
	fc.assert(
		fc.property(texts, fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)) }), (some, narrow) => {
			expect(narrowed(some + narrow)).toBe(some + narrow);
			expect(narrowed(narrow)).toBe(narrow);
		}),
	);
});
