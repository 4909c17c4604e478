import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrinted } from '../../src/compare/printed.ts';
import { readWords, type Word } from '../../src/compare/word.ts';
import { findDifferences } from '../../src/compare/difference.ts';
import { compareWording } from '../../src/compare/wording.ts';
import type { Range } from '../../src/records.ts';
import { realCases } from './quotation-cases.ts';

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

/** A quotation as printed: between curly marks, or the whole text where it has none. */
function printedOf(text: string) {
	const marked = [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 0: { length } }): Range => [
		index + 1,
		index + length - 1,
	]);
	const pieces = marked.length > 0 ? marked : [[0, text.length] satisfies Range];
	return readPrinted(
		text,
		pieces.map((range, index) => {
			const end = pieces[index - 1]?.[1];
			const piece = { at: [range], words: readWords(text, [range]) };
			return end === undefined ? piece : { ...piece, before: [[end, range[0]] satisfies Range] };
		}),
	);
}

const plain = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)?.join(' ') ?? '';

/** The differences of two wordings as the tables have them. */
function typed(a: string, b: string): string[] {
	return compareWording(printedOf(a), printedOf(b)).flatMap((part) => {
		if (part.kind === 'equal') return [];
		const { parted } = part;
		if (parted) {
			const [text, places = []] = parted.a ? [a, parted.a] : [b, parted.b];
			return [`split: ${plain(places.map((range) => text.slice(...range)).join(' '))}`];
		}
		const sides = [part.a, part.b].map((words) => words.map(({ printed }) => printed?.replaceAll('.', '')).join(' '));
		return [`${part.kind}: ${sides.filter(Boolean).join(' > ')}`];
	});
}

const isRight = ({ a, b, differences, or = [] }: (typeof realCases)[number]) => {
	const found = typed(a, b).join(' | ');
	return found === differences.join(' | ') || found === or.join(' | ');
};

describe('quotations whose two wordings are real', () => {
	const shareOf = (cases: typeof realCases) => cases.filter(isRight).length / cases.length;
	const heldBack = realCases.filter((_, index) => index % 3 === 2);

	test('most are typed as by hand', ({ annotate }) => {
		const wrong = realCases.filter((one) => !isRight(one));
		void annotate(`${realCases.length - wrong.length} of ${realCases.length}; of those held back ${shareOf(heldBack)}`);
		expect(realCases.length).toBeGreaterThanOrEqual(40);
		expect(shareOf(realCases), wrong.map(({ a, b }) => typed(a, b).join('\n')).join('\n\n')).toBeGreaterThanOrEqual(
			0.97,
		);
		expect(shareOf(heldBack)).toBeGreaterThanOrEqual(0.97);
	});
});

test.each([
	['she would [not] go', 'she would go', ['cut: [not]']],
	['close the [old] pier', 'close the old pier', ['spelling: [old] > old']],
	['tell the harbour board', 'tell [it]', ['replaced: the harbour board > [it]']],
	['[W]e demand[ed] more repairs', 'We demand more repairs', ['spelling: [W]e > We', 'replaced: demand[ed] > demand']],
	['the ferry sank, and nobody knew', 'the ferry sank …', ['cut-marked: and nobody knew']],
	['the ferry sank, and nobody knew', '… nobody knew', ['cut-marked: the ferry sank and']],
	['the ferry sank, and nobody knew', 'the ferry […] knew', ['cut-marked: sank and nobody']],
	[
		'the ferry sank off the pier on Monday',
		'the ferry … [later] on Monday',
		['cut-marked: sank off the', 'replaced: pier > [later]'],
	],
	[
		'a ceasefire of 30 days',
		'a cease-fire of thirty days',
		['spelling: ceasefire > cease fire', 'spelling: 30 > thirty'],
	],
	[
		'we do not know, we cannot say',
		"we don't know, we can't say",
		["spelling: do not > don't", "spelling: cannot > can't"],
	],
	["it's late", 'it is late', ["spelling: it's > it is"]],
	[
		'the programme of the Labour theatre',
		'the program of the Labor theater',
		['spelling: programme > program', 'spelling: Labour theatre > Labor theater'],
	],
	[
		'Sen. Marsh and Gov. Pike',
		'Senator Marsh and Governor Pike',
		['spelling: Sen > Senator', 'spelling: Gov > Governor'],
	],
	['four ships', 'for ships', ['replaced: four > for']],
	['our harbour or yours', 'our harbour our yours', ['replaced: or > our']],
	['they filled the hold', 'they filed the hold', ['replaced: filled > filed']],
	['the cafe in Malaga', 'the café in Málaga', ['spelling: cafe > café', 'spelling: Malaga > Málaga']],
	['“The pier is safe,” she said. “We tested it.”', 'The pier is safe. We tested it.', ['split: she said']],
	['“The pier is safe,” she said. “We tested it.”', '“The pier is safe,” Marsh told them. “We tested it.”', []],
	['“The pier is safe.” “We tested it.”', 'The pier is safe. We tested it.', []],
	['“The pier is safe,” she said. “We tested it twice.”', 'The pier is safe.', ['cut: We tested it twice']],
	['nobody knew; nobody asked; nobody cared', 'nobody knew; nobody cared', ['cut: nobody asked']],
])('types `%s` against `%s`', (a, b, expected) => {
	expect(typed(a, b)).toEqual(expected);
});

test('what changes nothing that is said is trivial; a name in another alphabet is not', () => {
	const trivialOf = (a: string, b: string, term?: string) => {
		const [left, right] = [a, b].map((text) => {
			const words = printedOf(text).map((word) => (term === undefined ? word : { ...word, term }));
			return { words, at: [[0, text.length] satisfies Range] };
		});
		return left && right ? findDifferences(left, right).map(({ forms, trivial }) => [forms, trivial]) : [];
	};
	expect(trivialOf('the harbour', 'the harbor')).toEqual([[['region'], true]]);
	expect(trivialOf('the Pier', 'the pier')).toEqual([[['capital'], true]]);
	expect(trivialOf('a [red] pier', 'a red pier')).toEqual([[['supplied'], undefined]]);
	expect(trivialOf('Yelena', 'Elena', '@one')).toEqual([[['name'], undefined]]);
	expect(trivialOf('America’s', 'American', '@america')).toEqual([[undefined, undefined]]);
	expect(trivialOf('Zelenskyy', 'Zelensky', '@zelensky')).toEqual([[['name'], undefined]]);
	expect(trivialOf('Kyiv', 'Kiev', '@kyiv')).toEqual([[['name'], undefined]]);
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

const quoted = fc
	.array(
		fc.constantFrom(
			'the',
			'The',
			'of',
			'pier',
			'[it]',
			'[w]e',
			"don't",
			'do',
			'not',
			'cease',
			'fire',
			'ceasefire',
			'…',
			'.',
			',',
			'ninety',
			'nine',
			'99',
			'“',
			'”',
			'she said',
			'-',
		),
		{ maxLength: 30 },
	)
	.map((words) => words.join(' ').replaceAll(' - ', '-'));

test('a comparison of printed words loses none, and can be swapped', () => {
	const mirrored = { cut: 'added', added: 'cut' } as Record<string, string>;
	fc.assert(
		fc.property(quoted, quoted, (left, right) => {
			const [a, b] = [printedOf(left), printedOf(right)];
			const parts = compareWording(a, b);
			expect(parts.flatMap((part) => part.a)).toEqual(a);
			expect(parts.flatMap((part) => part.b)).toEqual(b);
			const back = compareWording(b, a).map((part) => ({
				kind: mirrored[part.kind] ?? part.kind,
				a: part.b,
				b: part.a,
			}));
			expect(back).toEqual(parts.map((part) => ({ kind: part.kind, a: part.a, b: part.b })));
		}),
		{ numRuns: 500 },
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
