import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, type Word } from '../../src/compare/word.ts';
import { compareWording, findDifferences } from '../../src/compare/wording.ts';

const wordsOf = (text: string) => readWords(text, [[0, text.length]]);
const textOf = (words: readonly Word[]) => words.map(({ key }) => key).join(' ');
const partsOf = (a: string, b: string) =>
	compareWording(wordsOf(a), wordsOf(b)).map(({ kind, a: left, b: right }) => [kind, textOf(left), textOf(right)]);

test.each([
	['the pier is safe', 'the pier is safe', [['equal', 'the pier is safe', 'the pier is safe']]],
	[
		'we opened the old pier',
		'the pier',
		[
			['cut', 'we opened', ''],
			['equal', 'the', 'the'],
			['cut', 'old', ''],
			['equal', 'pier', 'pier'],
		],
	],
	[
		'the pier',
		'the new pier',
		[
			['equal', 'the', 'the'],
			['added', '', 'new'],
			['equal', 'pier', 'pier'],
		],
	],
	[
		'the pier will never again close',
		'the pier will … close',
		[
			['equal', 'the pier will', 'the pier will'],
			['cut-marked', 'never again', ''],
			['equal', 'close', 'close'],
		],
	],
	[
		'a safe pier',
		'a sound pier',
		[
			['equal', 'a', 'a'],
			['replaced', 'safe', 'sound'],
			['equal', 'pier', 'pier'],
		],
	],
	[
		'the harbour organised repairs',
		'the harbor organized repairs',
		[
			['equal', 'the', 'the'],
			['spelling', 'harbour organised', 'harbor organized'],
			['equal', 'repairs', 'repairs'],
		],
	],
	// Only the words beside the anchor stand for one another.
	[
		'it was a long and costly winter for us all and no very good season',
		'fair season',
		[
			['cut', 'it was a long and costly winter for us all and no very', ''],
			['replaced', 'good', 'fair'],
			['equal', 'season', 'season'],
		],
	],
	['nobody knew', 'ships sank', [['replaced', 'nobody knew', 'ships sank']]],
	['', 'ships sank', [['added', '', 'ships sank']]],
])('compares `%s` with `%s`', (a, b, expected) => {
	expect(partsOf(a, b)).toEqual(expected);
});

test('a function word alone anchors nothing', () => {
	expect(partsOf('crews of the ferry', 'plans for the budget')).toEqual([
		['replaced', 'crews of the ferry', 'plans for the budget'],
	]);
});

test('a name in another spelling is a difference in spelling, another name of the person is none', () => {
	const named = (text: string) => wordsOf(text).map((word) => ({ ...word, term: '@one-person' }));
	expect(compareWording(named('Yelena'), named('Elena')).map(({ kind }) => kind)).toEqual(['spelling']);
	expect(compareWording(named('Yelena'), named('Marsh')).map(({ kind }) => kind)).toEqual(['replaced']);
});

const prose = fc
	.array(fc.constantFrom('the', 'of', 'pier', 'Pier,', 'ferry', 'sank', 'never', '…', 'twelve', 'harbour', 'harbor'), {
		maxLength: 30,
	})
	.map((words) => words.join(' '));

test('a comparison loses no word of either text', () => {
	fc.assert(
		fc.property(prose, prose, (left, right) => {
			const parts = compareWording(wordsOf(left), wordsOf(right));
			expect(parts.flatMap(({ a }) => a)).toEqual(wordsOf(left));
			expect(parts.flatMap(({ b }) => b)).toEqual(wordsOf(right));
		}),
	);
});

test('two sides can be swapped', () => {
	const mirrored = { cut: 'added', added: 'cut' } as Record<string, string>;
	fc.assert(
		fc.property(prose, prose, (left, right) => {
			const there = partsOf(left, right);
			const back = partsOf(right, left).map(([kind = '', a, b]) => [mirrored[kind] ?? kind, b, a]);
			expect(back).toEqual(there);
		}),
	);
});

test('differences point at the words that differ, and at nothing outside the text', () => {
	const [a, b] = ['The old <b>wooden</b> pier closed.', 'The pier closed.'];
	const at: [number, number][] = [
		[0, 8],
		[11, 17],
		[21, 34],
	];
	const differences = findDifferences({ words: readWords(a, at), at }, { words: wordsOf(b), at: [[0, b.length]] });
	expect(differences).toEqual([
		{
			kind: 'cut',
			a: [
				[4, 8],
				[11, 17],
			],
			b: [],
		},
	]);
});
