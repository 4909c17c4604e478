/**
 * Citations as reference managers read them: BibTeX, RIS and CSL-JSON.
 *
 * Types and fields of a text are those of the library, which is asked once for all passages of it. It prints no file
 * itself: it drops letters that are not Latin or escapes nothing (BibTeX), breaks lines inside words, cuts keys short and
 * leaves out authors and days (RIS).
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { noteOn } from './citation.ts';
import type { Cited } from './cited.ts';
import { escapeTex, plainUrl } from './tex.ts';

// Letters of every script stay.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false });

/** The formats by the ending of their files, with what a reader calls them. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** The ending of a file of citations. */
export type CitationFormat = keyof typeof citationFormats;

/** A date as CSL has it: as many parts as are known. */
interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
}

/** What the passages of a text share, as CSL-JSON has it; what is not known is left out. */
interface Source {
	readonly type: 'article-newspaper';
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly source: string;
	readonly language?: string;
}

/** A text or a passage of it. */
interface Place {
	readonly id: string;
	readonly accessed?: CslDate;
	readonly URL: string;
	readonly abstract?: string;
	readonly note: string;
}

/** Control characters, halves of characters, and all white space but the space. */
const unruly = /[[\s--[ ]]\p{Cc}\p{Cs}]/v;

/** A text on one line, without control characters and halves of characters. */
function onOneLine(text: string): string {
	// Most texts are: to look costs less than to write each space anew.
	const isPlain = !unruly.test(text) && !text.includes('  ');
	return (isPlain ? text : text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}

function dateParts(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}

/** What the passages of a text share. */
const shared = ['title', 'author', 'outlet', 'published', 'archived', 'site', 'language', 'seed', 'remarks'] as const;
type Shared = Pick<Cited, (typeof shared)[number]>;

/** The same, each of its texts on one line. */
function cleanShared({ title, author, outlet, published, archived, site, language, seed, remarks }: Cited): Shared {
	return {
		title: onOneLine(title),
		author: author && onOneLine(author),
		outlet: outlet && onOneLine(outlet),
		published,
		archived: archived && onOneLine(archived),
		site: onOneLine(site),
		language,
		seed: { ...seed, file: onOneLine(seed.file) },
		remarks: remarks.map(onOneLine),
	};
}

function sourceOf({ title, author, outlet, published, site, language }: Shared): Source {
	return {
		type: 'article-newspaper',
		title,
		...(author && { author: [{ literal: author }] }),
		...(outlet && { 'container-title': outlet }),
		...(published && { issued: dateParts(published) }),
		source: site,
		...(language && { language }),
	};
}

function placeOf(cited: Cited): Place {
	const { key, original, address, recorded, words } = cited;
	return {
		id: key,
		// The day of record is that of the address here, not of the outlet's.
		...(recorded && !original && { accessed: dateParts(recorded) }),
		URL: original ?? address,
		...(words && { abstract: onOneLine(words) }),
		note: noteOn(cited),
	};
}

/** What was made of a text for its passages. */
interface Writing<T> {
	readonly cited: Cited;
	readonly clean: Shared;
	readonly writePlace: (place: Place) => T;
}

/**
 * Make what writes each of several citations.
 *
 * What a text needs is made once, by its file: its page and its files of citations ask for the same.
 */
function eachWriter<T>(write: (source: Source) => (place: Place) => T): (all: readonly Cited[]) => T[] {
	const made = new WeakMap<Cited['seed'], Writing<T>>();
	const writingOf = (cited: Cited): Writing<T> => {
		const known = made.get(cited.seed);
		if (known && shared.every((key) => known.cited[key] === cited[key])) return known;
		const clean = cleanShared(cited);
		const writing = { cited, clean, writePlace: write(sourceOf(clean)) };
		made.set(cited.seed, writing);
		return writing;
	};
	return (all) =>
		all.map((cited) => {
			const { clean, writePlace } = writingOf(cited);
			return writePlace(placeOf({ ...cited, ...clean }));
		});
}

const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));

function isoDate({ 'date-parts': [parts] }: CslDate): string {
	return parts.map(pad).join('-');
}

/** What the library makes of a text: words by the names of the format. */
type Fields = Readonly<Record<string, string | undefined>>;

/** Print those fields that have words, in the order in which they are named. */
function linesOf(names: string, fields: Fields, line: (name: string, words: string) => string): string {
	const known = names.split(' ').flatMap((name) => {
		const words = fields[name];
		return words === undefined ? [] : line(name, words);
	});
	return known.join('');
}

const bibLine = (name: string, words: string) => `\t${name} = {${words}},\n`;

/** Write the entries of a text: of the library's fields those that are named, for others say one of these again. */
function bibtexOf(source: Source): (place: Place) => string {
	const escaped = {
		...source,
		title: escapeTex(source.title),
		...(source.author && { author: source.author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
		...(source['container-title'] && { 'container-title': escapeTex(source['container-title']) }),
	};
	const mapped = (name: string) => {
		const [first] = plugins.output.format(name, [escaped], { format: 'object' }) as [
			{ type: string; properties: Fields },
		];
		return first;
	};
	// Old styles read `journal`, `year` and `month`; new ones read the whole date, the day of record and the words too.
	const { type, properties: old } = mapped('bibtex');
	const properties: Fields = { ...mapped('biblatex').properties, ...old };
	const [first, behind] = ['author title journal year month date', 'language'].map((names) =>
		linesOf(names, properties, bibLine),
	);
	return ({ id, URL: url, accessed, abstract, note }) => {
		const where = bibLine('url', plainUrl(url)) + (accessed ? bibLine('urldate', isoDate(accessed)) : '');
		const words = (abstract ? bibLine('abstract', escapeTex(abstract)) : '') + bibLine('note', escapeTex(note));
		return `@${type}{${id},\n${first}${where}${behind}${words}}\n`;
	};
}

function risDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
	return `${year ?? ''}/${pad(month)}/${pad(day)}`;
}

const risLine = (tag: string, words: string) => `${tag}  - ${words}\r\n`;

function risOf(source: Source): (place: Place) => string {
	const [mapped] = plugins.output.format('ris', [{ ...source }], { format: 'object' }) as [Fields];
	const tags: Fields = {
		...mapped,
		AU: source.author?.map(({ literal }) => literal).join(''),
		DA: source.issued && risDate(source.issued),
	};
	const [type, first, behind] = ['TY', 'AU TI T2 PY DA', 'LA DB'].map((names) => linesOf(names, tags, risLine));
	return ({ id, URL: url, accessed, abstract, note }) => {
		const where = risLine('UR', url) + (accessed ? risLine('Y2', risDate(accessed)) : '');
		const words = (abstract ? risLine('AB', abstract) : '') + risLine('N1', note);
		return `${type}${risLine('ID', id)}${first}${where}${behind}${words}${risLine('ER', '')}`;
	};
}

/** An entry of CSL-JSON. */
function cslOf(source: Source): (place: Place) => Source & Place {
	const { type, title, author, issued, language, 'container-title': container } = source;
	return ({ id, accessed, URL: url, abstract, note }) => ({
		id,
		'citation-key': id,
		type,
		title,
		...(author && { author }),
		...(container && { 'container-title': container }),
		...(issued && { issued }),
		...(accessed && { accessed }),
		URL: url,
		source: source.source,
		...(language && { language }),
		...(abstract && { abstract }),
		note,
	});
}

/** A date on one line; a line break inside a string is written \n, so these are between values. */
const dateLines = /\[\n\t+\[\n\t+(\d+(?:,\n\t+\d+)*)\n\t+\]\n\t+\]/gu;

function writeJson(entries: readonly (Source & Place)[]): string {
	const json = JSON.stringify(entries, undefined, '\t');
	return `${json.replace(dateLines, (_, parts: string) => `[[${parts.replace(/\s+/gu, ' ')}]]`)}\n`;
}

const [writeBibtex, writeRis, writeCsl] = [eachWriter(bibtexOf), eachWriter(risOf), eachWriter(cslOf)];

/** Write each of several citations by itself, as {@link formatCitations} does: a file of it alone. */
export function formatEach(all: readonly Cited[], format: CitationFormat): string[] {
	if (format === 'json') return writeCsl(all).map((entry) => writeJson([entry]));
	return format === 'bib' ? writeBibtex(all) : writeRis(all);
}

/**
 * Write citations in a format.
 *
 * No words of a seed can end the field that they stand in: each is on one line, and what the format reads as a sign is
 * escaped. An outlet, author or day that is not known is left out.
 */
export function formatCitations(all: readonly Cited[], format: CitationFormat): string {
	if (format === 'json') return writeJson(writeCsl(all));
	return formatEach(all, format).join(format === 'bib' ? '\n' : '');
}
