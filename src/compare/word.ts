/** The words of a text, each with its place in the seed and the term that it is compared by. */
import { stemmer } from 'stemmer';
import type { Range } from '../records.ts';
import { joinedAt } from '../seed-text.ts';
import { conceptOf } from './concept.ts';
import { capital, digit, kindAt, letter, mark, widthOf } from '../letters.ts';
import { isFunctionWord } from './function-words.ts';
import { mayHoldNumber } from './numeral.ts';

/** A word, wherever it stands: all its places that are printed alike share one record. */
export interface Word {
	/** Its letters in small type, one kind of apostrophe: equal for words that are equal word for word. */
	readonly key: string;
	/** What it is compared by: its stem, or its number; `undefined` for words that say nothing. */
	readonly term: string | undefined;
	/** How many characters it has as printed. */
	readonly length: number;
	/** Whether it may be of a number, in figures or in words. */
	readonly counts: boolean;
	/** Whether an ellipsis stands right before it: words were left out there. */
	readonly gap: boolean;
	/** Whether a comma, a dash or the like stands right before it. */
	readonly stop: boolean;
}

/** A word with where it stands in the seed. */
export interface PlacedWord extends Word {
	readonly at: readonly Range[];
}

/** What stands between two clauses. */
const stopPattern = /[,;:()–—]|\s-\s/u;
/** An ellipsis right before a word. */
const gapPattern = /(?:…|\.\s?\.\s?\.|\[\.{2,}\])[\])]?\s*$/u;

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Map(numerals.map((numeral, value) => [numeral, String(value)]));

/** Endings that tell a country, its people and its language apart: Peru, Peruvian. */
const demonym = /(?:ians?|ia|ans?|a|ese|e)$/u;

/**
 * Find what a word is compared by.
 *
 * @param printed - The word as printed.
 * @returns Its number, its capitals or its stem; `undefined` for a word that says nothing.
 */
export function termOf(printed: string): string | undefined {
	const word = printed.replace(/['’]s?$/u, '').replaceAll('.', '');
	const isCapital = word !== '' && (kindAt(word, 0) & capital) !== 0;
	if (isCapital && /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u.test(word)) return word;
	const small = fold(word);
	const number = numbers.get(small);
	if (number !== undefined && number !== '1') return `#${number}`;
	if (/^\p{N}/u.test(small)) return `#${printed.replace(/[,.]$/u, '').replaceAll(',', '').toLowerCase()}`;
	if (isFunctionWord(small) || /['’]/u.test(small) || [...small].length < 2) return undefined;
	const stem = stemmer(small);
	const concept = conceptOf(stem);
	if (!isCapital || concept !== stem) return concept;
	const root = small.replace(demonym, '');
	return root.length >= 4 && root !== small ? conceptOf(stemmer(root)) : concept;
}

/** Signs that have no other form but small letters. */
const plain = /^[ -~]*$/u;

/** A word in small letters, one kind of apostrophe, without the marks over its letters. */
export function fold(word: string): string {
	if (plain.test(word)) return word.toLowerCase();
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** What a printed word is, with the records made of it: by what stands before it, and by the name that it is of. */
interface Entry {
	readonly key: string;
	readonly term: string | undefined;
	readonly counts: boolean;
	readonly plain: Records;
	named?: Map<string, Records>;
}

/** The records of a word by what stands before it. */
type Records = [Word | undefined, Word | undefined, Word | undefined, Word | undefined];

/** No record yet: with room for all that there can be, and for no more, as most words stand in one place. */
const noRecords = (): Records => [undefined, undefined, undefined, undefined];

/** What stands right before a word, as a number. */
const marks = { gap: 1, stop: 2 };

/** Gives all places of a word that are printed alike one record, so that each is read once. */
export class Lexicon {
	readonly #entries = new Map<string, Entry>();
	/** One text for all words that are compared by the same: equal texts that are one are looked up faster. */
	readonly #terms = new Map<string, string>();
	readonly #termOf: (printed: string) => string | undefined;

	/** @param of - What a printed word is compared by. */
	constructor(of: (printed: string) => string | undefined = termOf) {
		this.#termOf = of;
	}

	#sharedTermOf(printed: string): string | undefined {
		const term = this.#termOf(printed);
		if (term === undefined) return undefined;
		const known = this.#terms.get(term);
		if (known === undefined) this.#terms.set(term, term);
		return known ?? term;
	}

	/**
	 * The record of a word.
	 *
	 * @param before - What stands right before it.
	 * @param name - The term of the name that it is of.
	 */
	word(printed: string, before: number, name: string | undefined): Word {
		let entry = this.#entries.get(printed);
		if (!entry) {
			entry = {
				key: fold(printed).replaceAll('.', ''),
				term: this.#sharedTermOf(printed),
				counts: mayHoldNumber(printed),
				plain: noRecords(),
			};
			this.#entries.set(printed, entry);
		}
		let records = entry.plain;
		if (name !== undefined) {
			entry.named ??= new Map<string, Records>();
			const known = entry.named.get(name);
			records = known ?? noRecords();
			if (!known) entry.named.set(name, records);
		}
		return (records[before] ??= {
			key: entry.key,
			term: name ?? entry.term,
			length: printed.length,
			counts: entry.counts,
			gap: (before & marks.gap) !== 0,
			stop: (before & marks.stop) !== 0,
		});
	}
}

const ofWord = letter | mark | digit;

/** Where the characters of some kinds end that begin at an offset. */
function endOfRun(text: string, start: number, wanted: number): number {
	let end = start;
	while (end < text.length) {
		const kind = kindAt(text, end);
		if ((kind & wanted) === 0) break;
		end += widthOf(kind);
	}
	return end;
}

/** What the last character before an offset is. */
function kindBefore(text: string, offset: number): number {
	const isHalf = /[\udc00-\udfff]/.test(text.charAt(offset - 1));
	return kindAt(text, offset - (isHalf ? 2 : 1));
}

/** Where a word ends: capitals with points as `U.S.`; else letters and digits, as `don’t` and `1,200.5` joined by a sign. */
function endOfWord(text: string, start: number): number {
	let [end, points] = [start, 0];
	while (end < text.length && (kindAt(text, end) & capital) !== 0) {
		const point = end + widthOf(kindAt(text, end));
		if (text.charAt(point) !== '.') break;
		end = point + 1;
		points++;
	}
	if (points > 1) return end;
	end = endOfRun(text, start, ofWord);
	for (;;) {
		const sign = text.charAt(end);
		let next = end;
		if (sign === "'" || sign === '’') next = endOfRun(text, end + 1, letter | mark);
		else if ((sign === '.' || sign === ',') && (kindBefore(text, end) & digit) !== 0) {
			next = endOfRun(text, end + 1, digit);
		}
		if (next <= end + 1) return end;
		end = next;
	}
}

/**
 * Call with each word of a text, with where it begins and what stands right before it.
 *
 * @param text - The stretches of the seed, joined.
 */
export function eachWord(text: string, tell: (printed: string, start: number, before: number) => void): void {
	for (let last = 0; ;) {
		let start = last;
		while (start < text.length && (kindAt(text, start) & ofWord) === 0) start += widthOf(kindAt(text, start));
		if (start >= text.length) return;
		let before = 0;
		// Mostly a blank alone.
		if (start > last + 1 || (start > last && text.charCodeAt(last) !== 32)) {
			const space = text.slice(last, start);
			before = (gapPattern.test(space) ? marks.gap : 0) | (stopPattern.test(space) ? marks.stop : 0);
		}
		last = endOfWord(text, start);
		tell(text.slice(start, last), start, before);
	}
}

/** Where each stretch of a list begins in the joined text: looked up once a list, for a text of many is asked at each word. */
const beginnings = new WeakMap<readonly Range[], readonly number[]>();

function beginningsOf(at: readonly Range[]): readonly number[] {
	const known = beginnings.get(at);
	if (known) return known;
	let offset = 0;
	const found = at.map(([from, to]) => (offset += to - from) - (to - from));
	beginnings.set(at, found);
	return found;
}

/** The last of some numbers in ascending order, the first of which is 0, that is not above another. */
function lastUpTo(numbers: readonly number[], most: number): number {
	let [low, high] = [0, numbers.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= most) low = middle;
		else high = middle;
	}
	return low;
}

/** The stretches of the seed that some characters of a joined text stand in. */
export function locate(at: readonly Range[], start: number, end: number): Range[] {
	const [only, another] = at;
	if (only && !another) {
		const [left, right] = [only[0] + start, Math.min(only[1], only[0] + end)];
		return left < right ? [[left, right]] : [];
	}
	const found: Range[] = [];
	const begins = beginningsOf(at);
	for (let index = lastUpTo(begins, start); index < at.length; index++) {
		const [from, to] = at[index] ?? [0, 0];
		const offset = begins[index] ?? 0;
		if (offset >= end) break;
		const [left, right] = [Math.max(start, offset), Math.min(end, offset + to - from)];
		if (left < right) found.push([from + left - offset, from + right - offset]);
	}
	return found;
}

/**
 * Find the words of a text.
 *
 * @param seed - The seed text.
 * @param at - The stretches of the seed that the text is made of.
 */
export function readWords(seed: string, at: readonly Range[]): PlacedWord[] {
	const lexicon = new Lexicon();
	const words: PlacedWord[] = [];
	eachWord(joinedAt(seed, at), (printed, start, before) => {
		words.push({ ...lexicon.word(printed, before, undefined), at: locate(at, start, start + printed.length) });
	});
	return words;
}
