/** Tellings: the sentences, titles and decks of all articles, ready to be compared. */
import type { Article, DatedExpression, NameMention, Quotation, Range } from '../records.ts';
import { joinedAt } from '../seed-text.ts';
import { remembered } from './remembered.ts';
import { cover, walk } from './walk.ts';
import { type When, whenOf } from './when.ts';
import { eachWord, Lexicon, locate, termOf, type Word } from './word.ts';

/** One sentence, title or deck. */
export interface Telling {
	/** Its place among the tellings of all articles. */
	readonly index: number;
	readonly article: Article;
	/** Its place in its article. */
	readonly order: number;
	/** `undefined` in a title or deck. */
	readonly sentence: string | undefined;
	readonly paragraph: string | undefined;
	readonly kind: 'title' | 'deck' | 'body' | 'subhead' | 'correction';
	readonly text: string;
	/** The very list of its article. */
	readonly at: Range[];
	readonly words: readonly Word[];
	/** Where each word begins in the stretches of the telling, joined. */
	readonly starts: readonly number[];
	/** Whether each word stands in quotation marks. */
	readonly quoted: readonly boolean[];
	/** What it is compared by, each once. */
	readonly terms: ReadonlySet<string>;
	readonly dates: readonly DatedExpression[];
	readonly when: When;
	readonly names: readonly NameMention[];
	readonly quotations: readonly Quotation[];
	/** What was found out about it once. */
	readonly known: unknown[];
}

/**
 * Remembers what was found out about each telling once.
 *
 * It is kept on the telling itself: the collector of garbage goes through all of a weak map again and again.
 */
export class Remembered<T> {
	static #count = 0;
	readonly #place = Remembered.#count++;

	/** Room for all that may be found out about a telling, and no more. */
	static room(): unknown[] {
		return new Array<unknown>(Remembered.#count);
	}

	/** What is known of a telling, or is found out now. */
	of(telling: Telling, find: (telling: Telling) => T): T {
		return (telling.known[this.#place] ??= find(telling)) as T;
	}
}

/** Whether two texts of one seed share a character. */
export function overlap(a: readonly Range[], b: readonly Range[]): boolean {
	for (const one of a) for (const other of b) if (other[0] < one[1] && one[0] < other[1]) return true;
	return false;
}

/** Where a word begins in the seed. */
export function startOfWord({ at, starts }: Telling, index: number): number {
	const start = starts[index] ?? 0;
	return at.length === 1 ? (at[0]?.[0] ?? 0) + start : (locate(at, start, start + 1)[0]?.[0] ?? 0);
}

/** Where a word stands in the seed; nowhere, where there is no such word. */
export function rangesOfWord({ at, starts, words }: Telling, index: number): Range[] {
	const [start, word] = [starts[index], words[index]];
	return start === undefined || !word ? [] : locate(at, start, start + word.length);
}

/** Where a word ends in the seed. */
export function endOfWord(telling: Telling, index: number): number {
	if (telling.at.length === 1) return startOfWord(telling, index) + (telling.words[index]?.length ?? 0);
	return rangesOfWord(telling, index).at(-1)?.[1] ?? 0;
}

/** Whether a word shares a character with some stretches of the seed. */
export function meets(telling: Telling, index: number, at: readonly Range[]): boolean {
	const word = telling.words[index];
	if (!word || at.length === 0) return false;
	if (telling.at.length > 1) return overlap(rangesOfWord(telling, index), at);
	const start = startOfWord(telling, index);
	for (const range of at) if (start < range[1] && range[0] < start + word.length) return true;
	return false;
}

/** Where the words of a telling from one to before another stand, the blanks between them included. */
export function rangesOfWords(telling: Telling, first: number, end: number): Range[] {
	const last = Math.min(end, telling.words.length) - 1;
	if (first > last) return [];
	const start = startOfWord(telling, first);
	const stop = endOfWord(telling, last);
	const only = telling.at[0];
	if (only && telling.at.length === 1) return [[Math.max(only[0], start), Math.min(only[1], stop)]];
	return telling.at.flatMap(([from, to]): Range[] =>
		from < stop && start < to ? [[Math.max(from, start), Math.min(to, stop)]] : [],
	);
}

const none: readonly never[] = [];

/** A list without the room that it has left to grow: those of all tellings together would take much. */
function trimmed<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? none : list.slice();
}

/** The records that stand in a telling, found by one walk over both. */
class Cursor<T extends { readonly at: readonly Range[] }> {
	readonly #records: readonly T[];
	#next = 0;

	constructor(records: readonly T[]) {
		this.#records = records.toSorted((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
	}

	/** The records that begin before the end of some stretches and end after their start. */
	in(at: readonly Range[]): readonly T[] {
		const start = at[0]?.[0] ?? 0;
		const end = at.at(-1)?.[1] ?? 0;
		while (this.#next < this.#records.length && (this.#records[this.#next]?.at.at(-1)?.[1] ?? 0) <= start) this.#next++;
		const found: T[] = [];
		for (let index = this.#next; index < this.#records.length; index++) {
			const record = this.#records[index] as T;
			if ((record.at[0]?.[0] ?? 0) >= end) break;
			if (overlap(record.at, at)) found.push(record);
		}
		return trimmed(found);
	}
}

/** The title, the deck and all sentences of an article, in the order of the seed. */
export function placesOf(article: Article): Pick<Telling, 'kind' | 'text' | 'at' | 'sentence' | 'paragraph'>[] {
	const shown = (['title', 'deck'] as const).flatMap((kind) => {
		const { text, at } = article[kind] ?? {};
		return text !== undefined && at ? [{ kind, text, at, sentence: undefined, paragraph: undefined }] : [];
	});
	const body = article.paragraphs.flatMap(({ id, kind, sentences }) =>
		sentences.map((sentence) => ({ kind, text: sentence.text, at: sentence.at, sentence: sentence.id, paragraph: id })),
	);
	return [...shown, ...body].sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
}

/**
 * Make the tellings of all articles.
 *
 * @param seeds - The seed texts by slug.
 * @param nameOf - The id that a mention of a name has over all articles.
 */
export function readTellings(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	nameOf: (name: NameMention) => string,
): Telling[] {
	const tellings: Telling[] = [];
	const places = placesByRoot(articles, nameOf);
	const termsOfNames = new Map<string, string>();
	const termOfName = (name: NameMention) => {
		const term = termsOfNames.get(name.id) ?? `@${nameOf(name)}`;
		termsOfNames.set(name.id, term);
		return term;
	};
	const lexicon = new Lexicon((printed) => {
		const term = termOf(printed);
		return term === undefined ? undefined : (places.get(term) ?? term);
	});
	for (const article of articles) {
		const seed = seeds.get(article.slug) ?? '';
		const [dates, names, quotations] = [
			new Cursor(article.dates),
			new Cursor(article.names),
			new Cursor(article.quotations),
		];
		const undated = whenOf([], article);
		for (const [order, place] of placesOf(article).entries()) {
			const { kind, text, at, sentence, paragraph } = place;
			const own = { dates: dates.in(at), names: names.in(at), quotations: quotations.in(at) };
			const { words, starts } = readTerms(joinedAt(seed, at), at, own.names, lexicon, termOfName);
			const terms = new Set<string>();
			for (const { term } of words) if (term !== undefined) terms.add(term);
			for (const { from, precision } of own.dates) if (precision === 'day') terms.add(`=${from}`);
			tellings.push({
				index: tellings.length,
				article,
				order,
				sentence,
				paragraph,
				kind,
				text,
				at,
				words,
				starts,
				quoted: quotedWords(words, starts, at, own.quotations),
				terms,
				dates: own.dates,
				names: own.names,
				quotations: own.quotations,
				when: own.dates.length === 0 ? undated : whenOf(own.dates, article),
				known: Remembered.room(),
			});
		}
	}
	return tellings;
}

/**
 * Read the words of a text with the terms that they are compared by.
 *
 * The words of a name are all compared by its id, so that a full name and a last name are the same.
 */
function readTerms(
	text: string,
	at: readonly Range[],
	names: readonly NameMention[],
	lexicon: Lexicon,
	termOfName: (name: NameMention) => string,
): Pick<Telling, 'words' | 'starts'> {
	const words: Word[] = [];
	const starts: number[] = [];
	const nameAt = walk(names);
	const first = at[0]?.[0] ?? 0;
	eachWord(text, (printed, start, before) => {
		const offset = at.length === 1 ? first + start : (locate(at, start, start + 1)[0]?.[0] ?? 0);
		const name = names.length === 0 ? undefined : nameAt(offset);
		words.push(lexicon.word(printed, before, name && termOfName(name)));
		starts.push(start);
	});
	return { words: trimmed(words), starts: trimmed(starts) };
}

const unquotedLists: (readonly boolean[] | undefined)[] = [];
/** Longer sentences do not share their lists. */
const longestShared = 200;

/** So many words outside quotation marks: most sentences of one length share a list. */
function unquoted(length: number): readonly boolean[] {
	if (length > longestShared) return new Array<boolean>(length).fill(false);
	return (unquotedLists[length] ??= new Array<boolean>(length).fill(false));
}

/** For each word whether it stands in quotation marks. */
function quotedWords(
	words: readonly Word[],
	starts: readonly number[],
	at: readonly Range[],
	quotations: readonly Quotation[],
): readonly boolean[] {
	if (quotations.length === 0) return unquoted(words.length);
	const isQuoted = cover(quotations);
	const [first, another] = at;
	return words.map(({ length }, index) => {
		const start = starts[index] ?? 0;
		if (first && !another) return isQuoted(first[0] + start, first[0] + start + length);
		return locate(at, start, start + length).some((range) => isQuoted(...range));
	});
}

/** The places of one word by the stem that they share with their people: a Peruvian statement is one of Peru. */
function placesByRoot(articles: readonly Article[], nameOf: (name: NameMention) => string): Map<string, string> {
	const places = articles.flatMap(({ names }) =>
		names.filter(({ kind, text }) => kind === 'place' && /^\p{Lu}\p{Ll}+$/u.test(text)),
	);
	const termOfPlace = remembered((text) => termOf(text) ?? '');
	return new Map(
		places.flatMap((place) => {
			const term = termOfPlace(place.text) || undefined;
			return term === undefined ? [] : [[term, `@${nameOf(place)}`]];
		}),
	);
}
