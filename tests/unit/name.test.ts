import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRoles, resolveRole } from '../../src/parse/name-role.ts';
import { findNames, type FoundName } from '../../src/parse/name.ts';
import { Stretch, type Piece } from '../../src/parse/prose.ts';
import { findSentences } from '../../src/parse/sentence.ts';

function piece(text: string, where: Piece['where'] = 'body'): Piece {
	const sentences = where === 'body' ? findSentences(text).map(([start, end]) => ({ start, end })) : [];
	return { where, stretch: new Stretch(text, [[0, text.length]]), sentences };
}

const wordsAt = (pieces: readonly Piece[], { place }: FoundName) =>
	pieces[place.piece]?.stretch.text.slice(place.start, place.end) ?? '';

/** Each name as `kind id: words`. */
function read(...texts: string[]): string[] {
	const pieces = texts.map((text) => piece(text));
	return findNames(pieces).map((name) => `${name.kind} ${name.id}: ${wordsAt(pieces, name)}`);
}

describe('kinds', () => {
	test.each([
		['He met Jane Doe in Oslo.', ['person jane-doe: Jane Doe', 'place oslo: Oslo']],
		['It was told to Prime Minister Kofi Bari.', ['person kofi-bari: Kofi Bari']],
		['Special envoy Kofi Bari left.', ['person kofi-bari: Kofi Bari']],
		['It was signed by special envoy Kofi Bari.', ['person kofi-bari: Kofi Bari']],
		['Secretary of State Kofi Bari left.', ['person kofi-bari: Kofi Bari']],
		['Kofi Bari said no.', ['person kofi-bari: Kofi Bari']],
		['Kofi Bari, a senior trade economist, left.', ['person kofi-bari: Kofi Bari']],
		['Kofi Bari (D-Ohio) left.', ['person kofi-bari: Kofi Bari', 'place ohio: Ohio']],
		['Kofi Bari, 43, left.', ['person kofi-bari: Kofi Bari']],
		['It was the worst since World War II.', ['other world-war-ii: World War II']],
		['They live in Zubrowka.', ['place zubrowka: Zubrowka']],
		['It flows to the Zubrowka River.', ['place zubrowka-river: Zubrowka River']],
		['He joined the Ministry of Defence.', ['organisation ministry-of-defence: Ministry of Defence']],
		['He joined NATO.', ['organisation nato: NATO']],
		['It was told to the Freedonia People’s Party.', ['organisation freedonia-people-party: Freedonia People’s Party']],
		['Both the U.S. and Britain agreed.', ['place united-states: U.S.', 'place united-kingdom: Britain']],
		['A Danish-Norwegian team won.', []],
		['US-Denmark talks began.', ['place united-states: US', 'place denmark: Denmark']],
		['World Bank staff left.', ['organisation world-bank: World Bank']],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

describe('one name, several forms', () => {
	test.each([
		['later by last name', 'Jane Doe said no.', 'Later Doe left.', 'Doe'],
		['with a form of address', 'Jane Doe said no.', 'Then Ms Doe left.', 'Doe'],
		['possessive', 'Jane Doe said no.', 'So Doe’s aide left.', 'Doe'],
		['plural possessive', 'John Banks said no.', 'So Banks’ aide left.', 'Banks'],
		['knight', 'Sir John Roe said no.', 'Then Sir John left.', 'John'],
		['middle initial', 'Jane Doe said no.', 'Then Jane Q. Doe left.', 'Jane Q. Doe'],
		['transliterated', 'Yuri Barsky said no.', 'Then Barskyy left.', 'Barskyy'],
		['accents', 'Mélanie Doré said no.', 'Then Dore left.', 'Dore'],
		['hyphened with another', 'Jane Doe met John Roe.', 'The Doe-Roe talks failed.', 'Doe'],
		['initials', 'The Central Maritime Agency said no.', 'Then the CMA left.', 'CMA'],
	])('%s', (_name, first, second, form) => {
		const pieces = [piece(first), piece(second)];
		const names = findNames(pieces);
		const later = names.find((name) => name.place.piece === 1 && wordsAt(pieces, name) === form);
		expect(later?.id).toBe(names[0]?.id);
	});

	test('a title before the body is joined all the same', () => {
		const pieces = [piece('Doe Boasts About Big Win in Norway', 'title'), piece('Jane Doe won in Norway.')];
		expect(findNames(pieces).map((name) => `${name.id}: ${wordsAt(pieces, name)}`)).toEqual([
			'jane-doe: Doe',
			'norway: Norway',
			'jane-doe: Jane Doe',
			'norway: Norway',
		]);
	});

	test('two people of one last name stay apart', () => {
		expect(read('Jane Doe met John Doe.')).toEqual(['person jane-doe: Jane Doe', 'person john-doe: John Doe']);
		expect(read('John Doe met John Doe Jr. there.').map((name) => name.split(':')[0])).toEqual([
			'person john-doe',
			'person john-doe-jr',
		]);
	});

	test('editors join spellings', () => {
		const spellings = [{ name: 'Oslo', kind: 'place' as const, forms: ['Oslo', 'Kristiania'], because: 'renamed' }];
		expect(findNames([piece('They met in Kristiania.')], spellings).map(({ id }) => id)).toEqual(['oslo']);
	});
});

test('titles are kept apart, with whose office it is', () => {
	const text = 'It was Danish Deputy Foreign Minister Jane Doe.';
	const name = findNames([piece(text)]).find(({ kind }) => kind === 'person');
	expect(name?.role).toBe('Danish Deputy Foreign Minister');
	expect(text.slice(name?.title?.start, name?.title?.end)).toBe('Deputy Foreign Minister');
	expect(text.slice(name?.place.start, name?.place.end)).toBe('Jane Doe');
});

test.each([
	'Officials said no.',
	'However, nobody came.',
	'Later on Friday they left.',
	'The talks began in March.',
	'May be so.',
	'Prime Minister and President met.',
	'“Enough destruction,” he said.',
	'It is the END of it, and the end is near.',
	'MAR 15, 2024',
	'Everyone Should Read This Long Headline Before It Is Too Late',
])('finds no name in `%s`', (text) => {
	expect(read(text)).toEqual([]);
});

describe('offices', () => {
	const pieces = [
		piece('Danish Prime Minister Jane Doe met Norwegian President John Roe and Fleet spokesman Kofi Bari.'),
		piece('Anna Poe, the bank’s chief economist, and Vice President Max Loe came.'),
		piece('The end.'),
	];
	const roles = readRoles(findNames(pieces), pieces);

	test.each([
		['the Danish leader', 'jane-doe'],
		['the Norwegian leader', 'john-roe'],
		['Norway’s president', 'john-roe'],
		['the prime minister', 'jane-doe'],
		['the president', 'john-roe'],
		['the spokesman', 'kofi-bari'],
		['the vice president', 'max-loe'],
		['the economist', 'anna-poe'],
	])('%s', (phrase, id) => {
		expect(resolveRole(phrase, roles)?.id).toBe(id);
	});

	test.each(['the Swedish leader', 'the foreign minister', 'the house', 'the leader', ''])(
		'nobody is `%s`',
		(phrase) => {
			expect(resolveRole(phrase, roles)).toBeUndefined();
		},
	);

	test('of several holders, the last before the phrase counts', () => {
		expect(resolveRole('the leader', roles, { piece: 2, start: 0, end: 3 })?.id).toBe('john-roe');
	});
});

test('names lie in the text, in order and apart, whatever the text', () => {
	const words = fc.constantFrom(
		'Jane',
		'Doe',
		'Doe’s',
		'the',
		'of',
		'US-Danish',
		'President',
		'Sir',
		'Ministry',
		'said',
		'“',
		'.',
		',',
		'U.S.',
		'\u200b',
		'WHO',
		'-',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 30 }), (list) => {
			const text = list.join(' ');
			let end = 0;
			for (const { place } of findNames([piece(text)])) {
				expect(place.start).toBeGreaterThanOrEqual(end);
				expect(text.slice(place.start, place.end)).toMatch(/^\p{L}.*[\p{L}.]$/u);
				end = place.end;
			}
		}),
	);
});
