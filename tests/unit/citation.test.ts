import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type CitationFormat,
	citationFormats,
	formatCitations,
	formatEach,
} from '../../src/components/citation-file.ts';
import { citePage, citeText } from '../../src/components/citation.ts';
import type { Cited } from '../../src/components/cited.ts';

const bare: Cited = {
	key: '017-port',
	name: 'The whole text',
	title: 'The port is shut',
	site: 'Ports',
	address: 'https://example.org/p/',
	seed: { file: '017_port.txt', sha256: '0123456789abcdef0123456789abcdef' },
	remarks: [],
};
const full: Cited = {
	...bare,
	key: '017-port-s1a2b3c4d',
	anchor: 's1a2b3c4d',
	words: 'The port was “shut” on Thursday & 50% of it burnt.',
	outlet: 'Port News',
	author: 'Ruth Berg and Ana Duarte, in Lisport',
	published: '2031-06-12',
	original: 'https://port.example/shut?a=1&b=2#top',
	recorded: '2032-01-02',
	language: 'en',
	remarks: ['outlet given by the editor'],
};

test('a line names who, what, when and where', () => {
	expect(citeText(full)).toBe(
		'Ruth Berg and Ana Duarte, in Lisport, Port News, “The port is shut”, 12 June 2031, https://port.example/shut?a=1&b=2#top. In: Ports, https://example.org/p/, recorded 2 January 2032 (outlet given by the editor; seed 017_port.txt, sha256 0123456789abcdef).',
	);
});

test('a line says what is not stated', () => {
	expect(citeText(bare)).toBe(
		'Outlet not stated, “The port is shut”, day not stated. In: Ports, https://example.org/p/ (seed 017_port.txt, sha256 0123456789abcdef).',
	);
});

test.each([
	['2031-06', 'June 2031'],
	['2031', '2031'],
])('a line says no more of %s than it holds', (published, words) => {
	expect(citeText({ ...bare, published })).toContain(`”, ${words}. In`);
});

test('a line names the copy in an archive', () => {
	expect(citeText({ ...bare, archived: 'https://archive.example/1' })).toContain(
		'(archived copy https://archive.example/1; seed',
	);
});

test('a page is cited by its address and its day of record', () => {
	expect(citePage('The strike', { site: 'Ports', address: 'https://example.org/e/', recorded: '2032-01-02' })).toBe(
		'“The strike”. In: Ports, https://example.org/e/, recorded 2 January 2032.',
	);
	expect(citePage('The strike', { site: 'Ports', address: 'https://example.org/e/' })).toBe(
		'“The strike”. In: Ports, https://example.org/e/.',
	);
});

/** As the library calls the formats: words that look like another one must not lead it astray. */
const types = { bib: '@biblatex/text', ris: '@ris/file', json: '@else/json' } as const;

/** What the library reads back. */
function readBack(all: readonly Cited[], format: CitationFormat): Record<string, unknown>[] {
	return plugins.input.chain(formatCitations(all, format), { generateGraph: false, forceType: types[format] });
}

const formats = Object.keys(citationFormats) as CitationFormat[];
/** From BibTeX the library reads a byline as the name of a family. */
const namesOf = (entry: Record<string, unknown>) =>
	((entry['author'] ?? []) as Record<string, string>[]).map(({ literal, family }) => literal ?? family);

test.each(formats)('%s is read back as it was meant', (format) => {
	const [entry = {}] = readBack([full], format);
	expect(entry).toMatchObject({
		id: full.key,
		title: full.title,
		'container-title': full.outlet,
		issued: { 'date-parts': [format === 'ris' ? [2031] : [2031, 6, 12]] },
		URL: full.original,
		language: 'en',
		abstract: full.words,
	});
	// Of news in RIS the library reads no author.
	if (format === 'ris') expect(formatCitations([full], format)).toContain(`\r\nAU  - ${full.author ?? ''}\r\n`);
	else expect(namesOf(entry)).toEqual([full.author]);
	expect(String(entry['note'])).toBe(
		'In: Ports, https://example.org/p/, recorded 2 January 2032; seed 017_port.txt, sha256 0123456789abcdef; outlet given by the editor',
	);
});

test.each(formats)('%s leaves out what is not known', (format) => {
	const [entry = {}] = readBack([bare], format);
	const absent = ['author', 'container-title', 'issued', 'accessed', 'abstract', 'language'];
	expect(absent.filter((name) => entry[name] !== undefined)).toEqual([]);
	expect(entry['URL']).toBe(bare.address);
});

test.each(formats)('%s of a whole text has the whole hash of its file', (format) => {
	expect(readBack([bare], format)[0]?.['note']).toContain(`sha256 ${bare.seed.sha256}`);
});

test('a date stands on one line of JSON, and words that look like one are left as they are', () => {
	const words = '[\n\t[\n\t1\n\t]\n\t] and [[1,  2]]';
	const json = formatCitations([{ ...full, words }], 'json');
	expect(json).toContain('"date-parts": [[2031, 6, 12]]');
	expect(JSON.parse(json)).toMatchObject([{ abstract: '[ [ 1 ] ] and [[1, 2]]' }]);
});

test.each(formats)('%s dates the address here, and not that of the outlet', (format) => {
	const accessed = { 'date-parts': [[2032, 1, 2]] };
	expect(readBack([{ ...bare, recorded: '2032-01-02' }], format)[0]?.['accessed']).toMatchObject(accessed);
	expect(readBack([full], format)[0]?.['accessed']).toBeUndefined();
});

test.each([
	['2031-06-12', [[2031, 6, 12]], '2031/06/12'],
	['2031-06', [[2031, 6]], '2031/06/'],
	['2031', [[2031]], '2031//'],
])('every format keeps the precision of %s', (published, parts, date) => {
	for (const format of ['bib', 'json'] as const) {
		expect(readBack([{ ...bare, published }], format)[0]?.['issued']).toMatchObject({ 'date-parts': parts });
	}
	// Of RIS the library reads the year alone.
	expect(formatCitations([{ ...bare, published }], 'ris')).toContain(`\r\nPY  - 2031\r\nDA  - ${date}\r\n`);
});

test.each([
	['bib', '\n'],
	['ris', ''],
] as const)('passages of several texts in turns have the words of their own text (%s)', (format, between) => {
	const other = { ...full, title: 'The port is open', author: 'Ana Duarte', outlet: 'Port Times', language: undefined };
	const all = [full, { ...full, key: 'b', recorded: undefined }, other, bare, { ...bare, published: '2031' }, full];
	const each = all.map((one) => formatCitations([one], format));
	expect(new Set(each).size).toBe(all.length - 1);
	expect(formatEach(all, format)).toEqual(each);
	expect(formatCitations(all, format)).toBe(each.join(between));
});

/** Words with what BibTeX, RIS and JSON read as signs. */
const piece = fc.constantFrom(
	...[
		'{',
		'}',
		'\\',
		'%',
		'&',
		'$',
		'#',
		'_',
		'~',
		'^',
		'"',
		"'",
		'`',
		'--',
		"''",
		'@article{x,',
		'ER  - ',
		'TY  - BOOK',
	],
	...['\n', '\r\n', '\u2028', '\u0085', '\0', '\t', '\ud800', '<i>', '</i>', '=', ',', ';', ' and ', '  -  ', '?`'],
	...['é', 'ñ', 'Київ', '😀', 'שלום', '“', '…', '–', 'port', 'U.S.', ' ', '.'],
);
const words = fc.array(fc.oneof(piece, fc.string()), { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const oneLine = (text: string) =>
	text
		.toWellFormed()
		.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim();

const strange = fc
	.tuple(words, words, words, words)
	.filter((all) => all.every((text) => oneLine(text) !== ''))
	.map(([title, outlet, author, said]) => ({ ...full, title, outlet, author, words: said }));

test('no words of a seed end the field that they stand in', () => {
	fc.assert(
		fc.property(strange, (cited) => {
			const all = [cited, { ...full, key: 'behind' }];
			const entries = formatCitations(all, 'bib').split('\n\n');
			expect(entries).toHaveLength(2);
			for (const entry of entries) {
				const lines = entry.trim().split('\n');
				expect(lines[0]).toMatch(/^@article\{[a-z0-9-]+,$/u);
				expect(lines.at(-1)).toBe('}');
				for (const line of lines.slice(1, -1)) {
					const value = /^\t[a-z]+ = \{(?<value>.*)\},$/u.exec(line)?.groups?.['value'] ?? '}';
					// As BibTeX counts: a backslash before a brace does not hide it.
					let depth = 0;
					for (const sign of value) {
						depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
						expect(depth).toBeGreaterThanOrEqual(0);
					}
					expect(depth).toBe(0);
				}
			}
			const tags = formatCitations(all, 'ris').split('\r\n').slice(0, -1);
			expect(tags.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line))).toEqual([]);
			expect(tags.filter((line) => line.startsWith('TY  - '))).toHaveLength(2);
			expect(tags.filter((line) => line.startsWith('ER  - '))).toHaveLength(2);
			const [first] = JSON.parse(formatCitations(all, 'json')) as Record<string, unknown>[];
			expect(first).toMatchObject({ title: oneLine(cited.title), abstract: oneLine(cited.words) });
		}),
	);
});

test('words of every script and all signs come back from BibTeX and RIS as they were', () => {
	const said = "Київ — “50%” of $5 & #1_a {b} ~c ^d \\e <i>f</i> it's -- 😀 é “…” שלום @article{x, y = {z}}";
	for (const format of formats) {
		expect(readBack([{ ...full, words: said }], format)[0]?.['abstract']).toBe(said);
	}
});
