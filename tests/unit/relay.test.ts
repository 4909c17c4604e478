import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/parse/name.ts';
import { Stretch, type Piece } from '../../src/parse/prose.ts';
import { findRelays, readLabels } from '../../src/parse/relay.ts';
import { findSentences } from '../../src/parse/sentence.ts';

function piece(text: string, where: Piece['where'] = 'body'): Piece {
	const sentences = where === 'body' ? findSentences(text).map(([start, end]) => ({ start, end })) : [];
	return { where, stretch: new Stretch(text, [[0, text.length]]), sentences };
}

/** Each relay as `kind: from > told | words`. */
function read(text: string, where: Piece['where'] = 'body'): string[] {
	const pieces = [piece(text, where)];
	return findRelays(pieces, findNames(pieces)).map(
		({ kind, from, told, place }) =>
			`${kind}: ${from}${told === undefined ? '' : ` > ${told}`} | ${text.slice(place.start, place.end)}`,
	);
}

describe('forms', () => {
	test.each([
		[
			'He left, The Daily Herald has reported, citing sources.',
			'reported-by: The Daily Herald | The Daily Herald has reported, citing sources',
		],
		['Last week, Polaris reported that he left.', 'reported-by: Polaris | Polaris reported'],
		[
			'It left, according to the Northern News Agency.',
			'reported-by: Northern News Agency | according to the Northern News Agency',
		],
		[
			'People familiar with the process told Polaris that he left.',
			'told: People familiar with the process > Polaris | People familiar with the process told Polaris',
		],
		['One source told the BBC that he left.', 'told: One source > BBC | One source told the BBC'],
		['Jane Doe told Reuters on Tuesday.', 'told: Jane Doe > Reuters | Jane Doe told Reuters'],
		['“No,” Doe wrote on Truth Social.', 'posted-on: Truth Social | wrote on Truth Social'],
		['“No,” Doe said in a post on X.', 'posted-on: X | said in a post on X'],
		['In brief: in a statement on Telegram, the mayor agreed.', 'posted-on: Telegram | in a statement on Telegram'],
		[
			'Two officials spoke on condition of anonymity.',
			'unnamed: Two officials | Two officials spoke on condition of anonymity',
		],
		['He stood firm, the sources said.', 'unnamed: the sources | the sources said'],
		['It rained (via The Daily Herald).', 'republished: The Daily Herald | (via The Daily Herald)'],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	test('a headline names its outlet behind a dash', () => {
		expect(read('Envoy sought to convince mayor – Polaris', 'title')).toEqual(['reported-by: Polaris | – Polaris']);
	});
});

test.each([
	'Jane Doe told reporters that he left.',
	'Jane Doe told John Roe that he left.',
	'Jane Doe told Congress that he left.',
	'Jane Doe told lawmakers in Oslo that he left.',
	'According to Jane Doe, it rained.',
	'The lamp stood on X-shaped legs.',
	'He wrote on paper.',
	'Gunshots reported at noon woke them.',
	'Roads lead to new sources of water.',
	'Photo: Reuters',
])('does not take `%s` for a relay', (text) => {
	expect(read(text)).toEqual([]);
});

describe('lines of their own', () => {
	test.each([
		['Source: BBC', 'BBC'],
		['Source: The Daily Herald', 'The Daily Herald'],
		['Originally published by Polaris News', 'Polaris News'],
	])('%s', (text, from) => {
		expect(readLabels([{ text, at: [[0, text.length]] }])).toEqual([
			{ text, at: [[0, text.length]], kind: 'republished', from, rule: 'source-line' },
		]);
	});

	test.each(['Photo: Reuters', 'Read more', 'Source: three people with knowledge of it'])('%s', (text) => {
		expect(readLabels([{ text, at: [[0, text.length]] }])).toEqual([]);
	});
});
