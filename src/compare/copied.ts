/** Wording that two articles have in common: six words or more in a row, inside a sentence, outside quotation marks. */
import type { Rarity } from './rarity.ts';
import { findStock } from './stock-phrase.ts';
import { Remembered, type Telling } from './telling.ts';
import type { Word } from './word.ts';

/** The same words in a row in two tellings. */
export interface Copy {
	readonly a: Telling;
	readonly b: Telling;
	/** How many words in a row they are. */
	readonly length: number;
	/** Where they begin among the words of each. */
	readonly at: readonly [number, number];
}

/** So many words in a row are no chance. */
const least = 6;
/** So many of them must say something: "the president of the United States and the" is a stock phrase. */
const leastTelling = 3;
/** What they say must weigh as much as two terms that a few places have. */
const leastWeight = 1.2;
/** Words that more places than this have in a row are boilerplate. */
const mostPlaces = 20;

interface Place {
	readonly telling: Telling;
	readonly start: number;
}

const keyAt = ({ words }: Telling, index: number) => words[index]?.key;
const stock = new Remembered<ReadonlySet<number>>();

/** The words of a telling that are of stock phrases, by their indexes. */
const stockOf = (telling: Telling) => stock.of(telling, ({ words }) => findStock(words));

/** Whether a word stands outside quotation marks and stock phrases. */
const isFree = (telling: Telling, index: number) => telling.quoted[index] === false && !stockOf(telling).has(index);

/** Numbers for words, so that rows of them are compared fast. */
class Codes {
	readonly #codes = new Map<string, number>();

	of(key: string): number {
		const known = this.#codes.get(key);
		if (known !== undefined) return known;
		// Spread over all bits, so that rows of other words seldom have the same sum.
		const code = Math.imul(this.#codes.size + 1, 0x9e3779b1);
		this.#codes.set(key, code);
		return code;
	}
}

/**
 * For each word of all tellings, one behind the other, a number that equal rows of words have which end with it; none
 * where no row outside quotation marks ends with it.
 */
function sumRows(tellings: readonly Telling[]): Float64Array {
	const codes = new Codes();
	const sums = new Float64Array(tellings.reduce((sum, { words }) => sum + words.length, 0)).fill(NaN);
	const row: number[] = [];
	let place = 0;
	for (const telling of tellings) {
		const { words, quoted } = telling;
		const known = stockOf(telling);
		row.length = 0;
		for (let index = 0; index < words.length; index++, place++) {
			const key = words[index]?.key ?? '';
			if (quoted[index] !== false || known.has(index) || key === '') row.length = 0;
			else row.push(codes.of(key));
			if (row.length < least) continue;
			let sum = 0;
			for (let at = row.length - least; at < row.length; at++) sum = Math.imul(sum, 31) + (row[at] ?? 0);
			sums[place] = sum >>> 0;
		}
	}
	return sums;
}

/** The places of each row that more than one place seems to have. */
function indexRows(tellings: readonly Telling[]): Map<number, Place[]> {
	const sums = sumRows(tellings);
	const size = 2 ** Math.min(25, Math.ceil(Math.log2(8 * sums.length + 1)));
	// Most rows stand in one place: they are told apart by small counts before any place is kept.
	const counts = new Uint8Array(size);
	const mask = size - 1;
	for (let at = 0; at < sums.length; at++) {
		const row = sums[at] as number;
		if (!Number.isNaN(row) && (counts[row & mask] as number) < 2) (counts[row & mask] as number)++;
	}
	const rows = new Map<number, Place[]>();
	let place = 0;
	for (const telling of tellings) {
		for (let index = 0; index < telling.words.length; index++, place++) {
			const row = sums[place] ?? NaN;
			if (Number.isNaN(row) || (counts[row & mask] as number) < 2) continue;
			const found = { telling, start: index - least + 1 };
			const places = rows.get(row);
			if (places) places.push(found);
			else rows.set(row, [found]);
		}
	}
	return rows;
}

/** The longest row of equal words from two places on. */
function extend(a: Place, b: Place): number {
	let length = 0;
	for (;;) {
		const i = a.start + length;
		const j = b.start + length;
		const next = keyAt(a.telling, i);
		if (next === undefined || next === '' || next !== keyAt(b.telling, j)) return length;
		if (!isFree(a.telling, i) || !isFree(b.telling, j)) return length;
		length++;
	}
}

/** Whether a row of words says so much that no two writers would choose it by chance. */
function saysMuch(words: readonly Word[], rarity: Rarity): boolean {
	const terms = new Set(words.flatMap(({ term }) => (term === undefined || term.startsWith('@') ? [] : [term])));
	return terms.size >= leastTelling && rarity.sum(terms) >= leastWeight;
}

/** Whether the words before two places are equal too: the row is met where it begins. */
function goesBack(a: Place, b: Place): boolean {
	const before = keyAt(a.telling, a.start - 1);
	if (before === undefined || before === '' || before !== keyAt(b.telling, b.start - 1)) return false;
	return isFree(a.telling, a.start - 1) && isFree(b.telling, b.start - 1);
}

/** Of the rows of two tellings those that are longest and share no word. */
function withoutOverlap(copies: readonly Copy[]): Copy[] {
	const kept: Copy[] = [];
	const taken = [new Set<number>(), new Set<number>()] as const;
	const ranked = copies.toSorted(
		(one, other) => other.length - one.length || one.at[0] - other.at[0] || one.at[1] - other.at[1],
	);
	for (const copy of ranked) {
		const places = copy.at.map((start) => Array.from({ length: copy.length }, (_, index) => start + index));
		if (places.some((some, side) => some.some((place) => taken[side]?.has(place)))) continue;
		for (const [side, some] of places.entries()) for (const place of some) taken[side]?.add(place);
		kept.push(copy);
	}
	return kept;
}

/**
 * Find the rows of words that two tellings of two articles have in common.
 *
 * @returns For each two tellings that have one, the longest rows that share no word.
 */
export function findCopies(tellings: readonly Telling[], rarity: Rarity): Copy[] {
	const found = new Map<string, Copy[]>();
	for (const places of indexRows(tellings).values()) {
		if (places.length < 2 || places.length > mostPlaces) continue;
		for (let index = 0; index < places.length; index++) {
			const a = places[index] as Place;
			for (let other = index + 1; other < places.length; other++) {
				const b = places[other] as Place;
				if (a.telling.article === b.telling.article || goesBack(a, b)) continue;
				const length = extend(a, b);
				if (length < least) continue;
				if (!saysMuch(a.telling.words.slice(a.start, a.start + length), rarity)) continue;
				const key = `${String(a.telling.index)} ${String(b.telling.index)}`;
				const copy: Copy = { a: a.telling, b: b.telling, length, at: [a.start, b.start] };
				const copies = found.get(key);
				if (copies) copies.push(copy);
				else found.set(key, [copy]);
			}
		}
	}
	return [...found.values()].flatMap(withoutOverlap);
}
