/**
 * Citations as reference managers read them: BibTeX, RIS and CSL-JSON.
 *
 * Types and fields are those of the library. It prints no file itself: it drops letters that are not Latin or escapes
 * nothing (BibTeX), breaks lines inside words, cuts keys short and leaves out authors and days (RIS).
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { noteOn } from './citation.ts';
import type { Cited } from './cited.ts';

// Letters of every script stay, and keys are ours.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

/** The formats by the ending of their files, with what a reader calls them. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** The ending of a file of citations. */
export type CitationFormat = keyof typeof citationFormats;

/** A date as CSL has it: as many parts as are known. */
interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
}

/** An entry of CSL-JSON: what is not known is left out. */
type CslEntry = {
	readonly id: string;
	readonly 'citation-key': string;
	readonly type: 'article-newspaper';
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL: string;
	readonly source: string;
	readonly language?: string;
	readonly abstract?: string;
	readonly note: string;
};

/** A text on one line, without control characters and halves of characters. */
function onOneLine(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim();
}

function dateParts(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}

function cslOf(cited: Cited): CslEntry {
	const { key, title, author, outlet, published, original, address, recorded, site, language, words } = cited;
	return {
		id: key,
		'citation-key': key,
		type: 'article-newspaper',
		title: onOneLine(title),
		...(author && { author: [{ literal: onOneLine(author) }] }),
		...(outlet && { 'container-title': onOneLine(outlet) }),
		...(published && { issued: dateParts(published) }),
		// The day of record is that of the address here, not of the outlet's.
		...(recorded && !original && { accessed: dateParts(recorded) }),
		URL: original ?? address,
		source: onOneLine(site),
		...(language && { language }),
		...(words && { abstract: onOneLine(words) }),
		note: onOneLine(noteOn(cited)),
	};
}

/** Characters that BibTeX or TeX would read as signs; braces stay in pairs, for it counts them even behind a backslash. */
const signs: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

function escapeTex(text: string): string {
	// Two hyphens or quotation marks in a row would be read as one sign.
	return text.replace(/[\\{}~^<>&%$#_]/gu, (sign) => signs[sign] ?? sign).replace(/(?<=['`!?-])(?=['`-])/gu, '{}');
}

/** An address without signs that could end the field it stands in. */
function plainUrl(url: string): string {
	return url.replace(/[\\{}^`<>|"\s]/gu, (sign) => encodeURIComponent(sign));
}

/** The fields that are printed, in order; others of the library say one of these again. */
const bibFields = 'author title journal year month date url urldate language abstract note'.split(' ');

/** What the library makes of an entry: words by the names of the format. */
type Fields = Readonly<Record<string, string | undefined>>;

function bibtexOf(entry: CslEntry): string {
	const escaped = {
		...entry,
		title: escapeTex(entry.title),
		note: escapeTex(entry.note),
		URL: plainUrl(entry.URL),
		...(entry.author && { author: entry.author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
		...(entry['container-title'] && { 'container-title': escapeTex(entry['container-title']) }),
		...(entry.abstract && { abstract: escapeTex(entry.abstract) }),
	};
	const mapped = (name: string) => {
		const [first] = plugins.output.format(name, [escaped], { format: 'object' }) as [
			{ type: string; label: string; properties: Fields },
		];
		return first;
	};
	// Old styles read `journal`, `year` and `month`; new ones read the whole date, the day of record and the words too.
	const { type, label, properties: old } = mapped('bibtex');
	const properties: Fields = { ...mapped('biblatex').properties, ...old };
	const lines = bibFields.flatMap((field) =>
		properties[field] === undefined ? [] : `\t${field} = {${properties[field]}},`,
	);
	return `@${type}{${label},\n${lines.join('\n')}\n}\n`;
}

/** The tags that are printed behind the type, in order. */
const risTags = 'ID AU TI T2 PY DA UR Y2 LA DB AB N1'.split(' ');

function risDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
	const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
	return `${year ?? ''}/${pad(month)}/${pad(day)}`;
}

function risOf(entry: CslEntry): string {
	const [mapped] = plugins.output.format('ris', [entry], { format: 'object' }) as [Fields];
	const tags: Fields = {
		...mapped,
		ID: entry.id,
		AU: entry.author?.map(({ literal }) => literal).join(''),
		DA: entry.issued && risDate(entry.issued),
		Y2: entry.accessed && risDate(entry.accessed),
	};
	const lines = risTags.flatMap((tag) => (tags[tag] === undefined ? [] : `${tag}  - ${tags[tag]}`));
	return [`TY  - ${mapped['TY'] ?? ''}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** A date on one line; a line break inside a string is written \n, so these are between values. */
const dateLines = /\[\n\t+\[\n\t+(\d+(?:,\n\t+\d+)*)\n\t+\]\n\t+\]/gu;

function writeJson(entries: readonly CslEntry[]): string {
	const json = JSON.stringify(entries, undefined, '\t');
	return `${json.replace(dateLines, (_, parts: string) => `[[${parts.replace(/\s+/gu, ' ')}]]`)}\n`;
}

/**
 * Write citations in a format.
 *
 * No words of a seed can end the field that they stand in: each is on one line, and what the format reads as a sign is
 * escaped. An outlet, author or day that is not known is left out.
 */
export function formatCitations(all: readonly Cited[], format: CitationFormat): string {
	const entries = all.map(cslOf);
	if (format === 'bib') return entries.map(bibtexOf).join('\n');
	if (format === 'ris') return entries.map(risOf).join('');
	return writeJson(entries);
}
