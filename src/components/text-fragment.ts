/** Links to a passage on the outlet's own page, by its words: text fragments of the URL. */
import type { Article } from '../records.ts';
import { originalOf } from './original.ts';

/** What to look for on the other page. */
export interface TextDirective {
	/** Words right before. */
	readonly prefix?: string | undefined;
	readonly start: string;
	/** The last words of a passage that only its beginning and end are given of. */
	readonly end?: string | undefined;
	/** Words right behind. */
	readonly suffix?: string | undefined;
}

/** A hyphen, a comma and an ampersand are signs of the directive and stand in no term as themselves. */
function encodeTerm(term: string): string {
	return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}

/** Write the directive that a browser looks for words by. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
	const terms = [
		prefix === undefined ? undefined : `${encodeTerm(prefix)}-`,
		encodeTerm(start),
		end === undefined ? undefined : encodeTerm(end),
		suffix === undefined ? undefined : `-${encodeTerm(suffix)}`,
	];
	return `text=${terms.filter((term) => term !== undefined).join(',')}`;
}

/** A passage of so many characters is looked for as a whole. */
const mostWhole = 80;
/** So many words begin and end a longer one, more where they stand elsewhere too. */
const fewest = 4;
const most = 10;
/** So many characters are not too long. */
const mostTerms = 240;
/** So many words around a passage tell it from others. */
const around = 3;

/** Quotation marks around words may be others on the other page. */
function withoutMarks(words: string): string {
	return words.replace(/^[\s"'“”‘’«»]+|(?<![\s"'“”‘’«»])[\s"'“”‘’«»]+$/gu, '');
}

/** Whether words stand only once in a text; both in small letters. */
function isOnce(text: string, words: string): boolean {
	const first = text.indexOf(words);
	return first === -1 || !text.includes(words, first + 1);
}

/** The fewest words from one end of a list that stand only once in a text. */
function fewestOnce(length: number, text: string, take: (count: number) => string): string {
	for (let count = fewest; count < Math.min(most, length); count++) {
		if (isOnce(text, take(count).toLowerCase())) return take(count);
	}
	return take(Math.min(most, length));
}

/**
 * Find by which words a browser finds a passage in the page that it comes from.
 *
 * @param passage - Its words, each run of white space one space.
 * @param text - The whole text that it stands in, written likewise, in small letters.
 * @param isCut - Whether something that is not text stands between its words: then only its ends are looked for.
 * @returns Nothing where there are no words, or where they are too long for an address.
 */
export function findDirective(passage: string, text: string, isCut = false): TextDirective | undefined {
	const sought = withoutMarks(passage);
	const small = sought.toLowerCase();
	const words = sought.split(' ');
	if (sought === '') return undefined;
	if (words.length > 2 * fewest && (isCut || sought.length > mostWhole)) {
		const start = fewestOnce(words.length, text, (count) => words.slice(0, count).join(' '));
		// The first such words behind the start are the end, so they must not stand in the passage before.
		const end = fewestOnce(words.length, small, (count) => words.slice(-count).join(' '));
		return start.length + end.length > mostTerms ? undefined : { start: withoutMarks(start), end: withoutMarks(end) };
	}
	if (sought.length > mostTerms) return undefined;
	const place = text.indexOf(small);
	if (place === -1 || isOnce(text, small)) return { start: sought };
	const before = text.slice(0, place).trim().split(' ').slice(-around).join(' ');
	const behind = text
		.slice(place + small.length)
		.trim()
		.split(' ')
		.slice(0, around)
		.join(' ');
	// With their marks: nothing but a blank may stand between.
	return { prefix: before || undefined, start: sought, suffix: behind || undefined };
}

const texts = new WeakMap<Article, string>();

function textOf(article: Article): string {
	const known = texts.get(article);
	if (known !== undefined) return known;
	const { title, paragraphs } = article;
	const text = [title?.text ?? '', ...paragraphs.map((paragraph) => paragraph.text)].join(' ').toLowerCase();
	texts.set(article, text);
	return text;
}

/** The link to a passage on the page of its original; nothing where no address or no fitting words are known. */
export function linkToPassage(article: Article, passage: string, isCut: boolean): string | undefined {
	const url = originalOf(article);
	const directive = url === undefined ? undefined : findDirective(passage, textOf(article), isCut);
	return url !== undefined && directive ? linkToWords(url, directive) : undefined;
}

/** Add a directive to an address that may have a fragment. */
export function linkToWords(url: string, directive: TextDirective): string {
	return `${url}${url.includes('#') ? '' : '#'}:~:${formatDirective(directive)}`;
}
