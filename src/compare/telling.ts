/** Tellings: the sentences, titles and decks of all articles, ready to be compared. */
import type { Article, DatedExpression, NameMention, Quotation, Range } from '../records.ts';
import { type When, whenOf } from './when.ts';
import { readWords, startOf, termOf, type Word } from './word.ts';

/** One sentence, title or deck. */
export interface Telling {
	/** Its place among the tellings of all articles. */
	readonly index: number;
	readonly article: Article;
	/** Its place in its article. */
	readonly order: number;
	/** Absent in a title or deck. */
	readonly sentence?: string;
	readonly paragraph?: string;
	readonly kind: 'title' | 'deck' | 'body' | 'subhead' | 'correction';
	readonly text: string;
	readonly at: readonly Range[];
	readonly words: readonly Word[];
	/** Whether each word stands in quotation marks. */
	readonly quoted: readonly boolean[];
	/** What it is compared by, each once. */
	readonly terms: ReadonlySet<string>;
	readonly dates: readonly DatedExpression[];
	readonly when: When;
	readonly names: readonly NameMention[];
	readonly quotations: readonly Quotation[];
}

/** Whether two texts of one seed share a character. */
export function overlap(a: readonly Range[], b: readonly Range[]): boolean {
	return a.some(([start, end]) => b.some(([from, to]) => from < end && start < to));
}

/** The records that stand in a telling, found by one walk over both. */
class Cursor<T extends { readonly at: readonly Range[] }> {
	readonly #records: readonly T[];
	#next = 0;

	constructor(records: readonly T[]) {
		this.#records = records.toSorted((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
	}

	/** The records that begin before the end of some stretches and end after their start. */
	in(at: readonly Range[]): T[] {
		const start = at[0]?.[0] ?? 0;
		const end = at.at(-1)?.[1] ?? 0;
		while (this.#next < this.#records.length && (this.#records[this.#next]?.at.at(-1)?.[1] ?? 0) <= start) this.#next++;
		const found: T[] = [];
		for (let index = this.#next; index < this.#records.length; index++) {
			const record = this.#records[index] as T;
			if ((record.at[0]?.[0] ?? 0) >= end) break;
			if (overlap(record.at, at)) found.push(record);
		}
		return found;
	}
}

/** The title, the deck and all sentences of an article, in the order of the seed. */
export function placesOf(article: Article): Pick<Telling, 'kind' | 'text' | 'at' | 'sentence' | 'paragraph'>[] {
	const shown = (['title', 'deck'] as const).flatMap((kind) => {
		const { text, at } = article[kind] ?? {};
		return text !== undefined && at ? [{ kind, text, at }] : [];
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
	for (const article of articles) {
		const seed = seeds.get(article.slug) ?? '';
		const [dates, names, quotations] = [
			new Cursor(article.dates),
			new Cursor(article.names),
			new Cursor(article.quotations),
		];
		for (const [order, place] of placesOf(article).entries()) {
			const inside = { dates: dates.in(place.at), names: names.in(place.at), quotations: quotations.in(place.at) };
			const nameAt = walk(inside.names);
			const termOfName = (word: Word) => {
				const name = nameAt(startOf(word));
				if (name) return `@${nameOf(name)}`;
				return word.term === undefined ? undefined : places.get(word.term);
			};
			const words = readWords(seed, place.at).map((word) => nameWord(word, termOfName(word)));
			const isQuoted = cover(inside.quotations);
			const days = inside.dates.flatMap(({ from, precision }) => (precision === 'day' ? [`=${from}`] : []));
			tellings.push({
				...place,
				...inside,
				index: tellings.length,
				article,
				order,
				words,
				when: whenOf(inside.dates, article),
				quoted: words.map(({ at }) => isQuoted(at)),
				terms: new Set([...words.flatMap(({ term }) => term ?? []), ...days]),
			});
		}
	}
	return tellings;
}

/** Find, for offsets in order, the item that holds each; the items follow on one another. */
function walk<T extends { readonly at: readonly Range[] }>(items: readonly T[]): (offset: number) => T | undefined {
	const ranges = items.flatMap((item) => item.at.map(([start, end]) => ({ start, end, item })));
	ranges.sort((one, other) => one.start - other.start);
	let next = 0;
	return (offset) => {
		while ((ranges[next]?.end ?? Infinity) <= offset) next++;
		const range = ranges[next];
		return range && range.start <= offset ? range.item : undefined;
	};
}

/** Tell, for stretches in order, whether any item meets each; the items may stand in one another. */
function cover(items: readonly { readonly at: readonly Range[] }[]): (at: readonly Range[]) => boolean {
	const ranges = items.flatMap(({ at }) => at).toSorted((one, other) => one[0] - other[0]);
	let [next, reached] = [0, -1];
	return (at) =>
		at.some(([start, end]) => {
			for (; (ranges[next]?.[0] ?? Infinity) < end; next++) reached = Math.max(reached, ranges[next]?.[1] ?? 0);
			return reached > start;
		});
}

/** The words of a name are all compared by its id, so that a full name and a last name are the same. */
function nameWord(word: Word, term: string | undefined): Word {
	return term === undefined ? word : { ...word, term };
}

/** The places of one word by the stem that they share with their people: a Peruvian statement is one of Peru. */
function placesByRoot(articles: readonly Article[], nameOf: (name: NameMention) => string): Map<string, string> {
	const places = articles.flatMap(({ names }) =>
		names.filter(({ kind, text }) => kind === 'place' && /^\p{Lu}\p{Ll}+$/u.test(text)),
	);
	return new Map(
		places.flatMap((place) => {
			const term = termOf(place.text);
			return term === undefined ? [] : [[term, `@${nameOf(place)}`]];
		}),
	);
}
