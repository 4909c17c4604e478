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
		['They left the Zubrowka region.', ['place zubrowka: Zubrowka']],
		['It was near the town of Zubrowka.', ['place zubrowka: Zubrowka']],
		['It is a Zubrowka-based firm.', ['place zubrowka: Zubrowka']],
		['They fled Zubrowka, Ohio, at once.', ['place zubrowka: Zubrowka', 'place ohio: Ohio']],
		[
			'It shelled the regions of Ruritania, Strelsau and Zenda.',
			['place ruritania: Ruritania', 'place strelsau: Strelsau', 'place zenda: Zenda'],
		],
		['Here the States leads.', ['place united-states: States']],
		['He lives in Salem, Ore., and works.', ['place salem: Salem', 'place oregon: Ore']],
		['It was told by Rep. Jane Doe (D-Mo.).', ['person jane-doe: Jane Doe', 'place missouri: Mo']],
		['KANSAS CITY, Mo. — It rained.', ['place kansas-city: KANSAS CITY', 'place missouri: Mo']],
		['She spoke to Polaris, a think tank, then.', ['organisation polaris: Polaris']],
		['Since then General Motors has grown.', ['organisation general-motors: General Motors']],
		['It was told to Larry King.', ['person larry-king: Larry King']],
		['So Presidents Kofi Bari and John Roe met.', ['person kofi-bari: Kofi Bari', 'person john-roe: John Roe']],
		['So former secretary of state Kofi Bari left.', ['person kofi-bari: Kofi Bari']],
		['The Director of National Intelligence Kofi Bari left.', ['person kofi-bari: Kofi Bari']],
		['It was Xu Tan who left.', ['person xu-tan: Xu Tan']],
		['It was told to J.D. Doe and George W. Roe.', ['person jd-doe: J.D. Doe', 'person george-w-roe: George W. Roe']],
		['It was Jane O’Doe and Ann Doe-Roe.', ['person jane-odoe: Jane O’Doe', 'person ann-doe-roe: Ann Doe-Roe']],
		['So Élodie Çelik, 43, left.', ['person elodie-celik: Élodie Çelik']],
		[
			'It is the Council on Foreign Relations.',
			['organisation council-on-foreign-relations: Council on Foreign Relations'],
		],
		[
			'It is the Association for the Advancement of Quiet Rooms.',
			['organisation association-for-the-advancement-of-quiet-rooms: Association for the Advancement of Quiet Rooms'],
		],
		[
			'It is the Food and Drug Administration.',
			['organisation food-and-drug-administration: Food and Drug Administration'],
		],
		['Only Bosnia and Herzegovina agreed.', ['place bosnia-and-herzegovina: Bosnia and Herzegovina']],
		['It was told to Jane Doe and the Senate.', ['person jane-doe: Jane Doe', 'organisation senate: Senate']],
		['It was an anti-Doe rally of the pro-Roe camp.', ['other doe: Doe', 'other roe: Roe']],
		['Then the U.S. Supreme Court ruled.', ['place united-states: U.S.', 'organisation supreme-court: Supreme Court']],
		['It was the Department of Justice.', ['organisation department-of-justice: Department of Justice']],
		['So Senate Republican leaders left.', ['organisation senate: Senate']],
		['So House Republicans left.', ['organisation house-republicans: House Republicans']],
		['They were Zubrowka-weary, and met Kim Doe-un.', ['other zubrowka: Zubrowka', 'person kim-doe-un: Kim Doe-un']],
		['So retired Lt. Gen. Jane Doe left.', ['person jane-doe: Jane Doe']],
		['It was Retired Lt. Gen. Jane Doe.', ['person jane-doe: Jane Doe']],
		['It was shown in Zubrow v. Roe.', ['other zubrow: Zubrow']],
		['So Reuters said no, and Former NATO staff left.', ['organisation reuters: Reuters', 'organisation nato: NATO']],
		['It is the House of Representatives.', ['organisation house-of-representatives: House of Representatives']],
		['They cut Medicare.', ['other medicare: Medicare']],
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
		['particles', 'Anna von der Doe said no.', 'Then von der Doe left.', 'von der Doe'],
		['particles with a capital', 'Anna de Doe said no.', 'Then she left. De Doe laughed.', 'De Doe'],
		['Arabic article', 'Omar al-Doe said no.', 'Then Doe left.', 'Doe'],
		['family name first', 'Xi Doeping said no.', 'Then Xi left.', 'Xi'],
		['first name alone', 'Jane Doe said no.', 'Then Jane left.', 'Jane'],
		['the head of a body', 'The Harbour Commission said no.', 'Then the Commission left.', 'Commission'],
		['two spellings of a city', 'They met in Kyiv.', 'They left Kiev.', 'Kiev'],
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

	test.each([
		['Michelle Doe met Barack Doe. Then Mrs. Doe left.', 'michelle-doe'],
		['Michelle Doe met Barack Doe. Then Mr. Doe left.', 'barack-doe'],
		['Michelle Doe met Barack Doe. Barack Doe sat. Then Doe left.', 'barack-doe'],
		['Rita W. Doe met Rita H. Doe there. Rita H. Doe sat. Then Doe left.', 'rita-h-doe'],
	])('whose last name it is: %s', (text, id) => {
		expect(findNames([piece(text)]).at(-1)?.id).toBe(id);
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
	'They met in May and in the mid-May heat.',
	'I’m here, and I’ve seen it; don’t ask.',
	'The CEOs bought a DVD.',
	'It is anti-Semitism, or un-American.',
	'They met on Oct. 3.',
	'You like it and so do I. Here it ends.',
	'A European and two Americans met an Islamic court.',
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

test('a word that the article also writes small opens a sentence and no name', () => {
	expect(read('Hosting Kofi Bari was fun.', 'He likes hosting.')).toEqual(['person kofi-bari: Kofi Bari']);
});

test('a sentence with thousands of names is read in time', () => {
	const names = Array.from({ length: 10_000 }, (_, index) => `Ann Doe${String.fromCharCode(97 + (index % 26))}x`);
	const started = performance.now();
	findNames([piece(`They met ${names.join(', ')} and Mr. Doeax.`)]);
	findNames([piece(`They met ${names.join(' ')}.`)]);
	expect(performance.now() - started).toBeLessThan(3000);
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
