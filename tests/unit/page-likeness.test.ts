import { expect, test } from 'vitest';
import { differencesOf, sharedRuns } from '../../src/components/likeness.ts';
import type { PassagePair } from '../../src/comparison-records.ts';
import type { Range } from '../../src/records.ts';

/** A text whose words in braces differ from the other side, as a seed without them and their places. */
function read(printed: string): { seed: string; differing: Range[] } {
	const differing: Range[] = [];
	let seed = '';
	for (const piece of printed.split(/(\{[^}]*\})/u)) {
		const words = piece.replace(/[{}]/gu, '');
		if (piece.startsWith('{')) differing.push([seed.length, seed.length + words.length]);
		seed += words;
	}
	return { seed, differing };
}

test.each([
	[
		'joins words in a row',
		'{Now} the harbour wall broke',
		'the harbour wall broke {there}',
		['the harbour wall broke'],
	],
	[
		'parts words that the other side parts',
		'harbour wall broke',
		'harbour {and its} wall broke',
		['harbour', 'wall broke'],
	],
	['parts words that the first side parts', 'harbour {and its} wall', 'harbour wall', ['harbour', 'wall']],
	[
		'ends at a quotation mark',
		'guards saw “flood” rising',
		'guards saw flood rising',
		['guards saw', 'flood', 'rising'],
	],
	['ends at a stop of the other side', 'harbour wall', 'harbour. Wall', ['harbour', 'wall']],
	['drops words that say nothing', 'of the {old} harbour', 'of the {new} harbour', ['harbour']],
	['keeps capitals, which are a name', 'US {old} harbour', 'US {new} harbour', ['US', 'harbour']],
	['tells a word once', 'harbour {old} harbour', 'harbour {new} harbour', ['harbour']],
	['finds none', '{harbour}', '{wall}', []],
])('%s', (_, first, second, expected) => {
	const [a, b] = [read(first), read(second)];
	const pair: PassagePair = {
		id: 'x',
		kind: 'same-fact',
		score: 0.4,
		rule: 'shared-words',
		a: { article: 'a', text: a.seed, at: [[0, a.seed.length]] },
		b: { article: 'b', text: b.seed, at: [[0, b.seed.length]] },
		differences: [{ kind: 'replaced', a: a.differing, b: b.differing }],
	};
	expect(sharedRuns(pair, a.seed, b.seed)).toEqual(expected);
});

test.each([
	['other words', '{broke} the wall', '{tore} the wall', 'replaced', [['other', 'broke', 'tore']]],
	['words of one alone', 'the {old} wall', 'the wall', 'cut', [['only', 'old', '']]],
	['another spelling', 'the {harbour} wall', 'the {harbor} wall', 'spelling', [['letters', 'harbour', 'harbor']]],
	[
		'words joined in one',
		'{cease-fire} holds',
		'{ceasefire} holds',
		'replaced',
		[['letters', 'cease-fire', 'ceasefire']],
	],
	[
		'capitals of words that both have',
		'The {old} Harbour Wall',
		'the {new} harbour Wall',
		'replaced',
		[
			['other', 'old', 'new'],
			['letters', 'The', 'the'],
			['letters', 'Harbour', 'harbour'],
		],
	],
	['nothing where only marks differ', '“the wall” {broke}', 'the wall, {broke}', 'replaced', []],
] as const)('tells %s', (_, first, second, kind, expected) => {
	const [a, b] = [read(first), read(second)];
	const pair: PassagePair = {
		id: 'x',
		kind: 'same-fact',
		score: 0.4,
		rule: 'shared-words',
		a: { article: 'a', text: a.seed, at: [[0, a.seed.length]] },
		b: { article: 'b', text: b.seed, at: [[0, b.seed.length]] },
		differences: [{ kind, a: a.differing, b: b.differing }],
	};
	const found = differencesOf(pair, a.seed, b.seed);
	expect(found.map((difference) => [difference.sign, difference.a, difference.b])).toEqual(expected);
	for (const { at, a: words } of found)
		expect(at.a.map(([start, end]) => a.seed.slice(start, end)).join('')).toBe(words);
});
