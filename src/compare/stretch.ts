/** A text made of stretches of a seed, and the way back from its characters to the seed. */
import type { Range } from '../records.ts';

/** Reads the words at some stretches of an article's seed. */
export type TextOf = (slug: string, at: readonly Range[]) => string;

/** The stretches joined with nothing between them. */
export class Joined {
	readonly text: string;
	readonly #at: readonly Range[];
	/** Where each stretch begins in the text. */
	readonly #starts: readonly number[];

	/**
	 * @param seed - The seed text.
	 * @param at - The stretches, in order.
	 */
	constructor(seed: string, at: readonly Range[]) {
		this.#at = at;
		this.text = at.map(([start, end]) => seed.slice(start, end)).join('');
		let length = 0;
		this.#starts = at.map(([start, end]) => {
			length += end - start;
			return length - (end - start);
		});
	}

	/** Where a character of the seed stands in the text; of one between the stretches, where the next one begins. */
	place(offset: number): number {
		let [low, high] = [0, this.#at.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#at[middle]?.[1] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const start = this.#at[low]?.[0];
		return start === undefined ? this.text.length : (this.#starts[low] ?? 0) + Math.max(0, offset - start);
	}

	/** The stretches of the seed that some characters of the text stand in; the cost is that of what is found. */
	locate(start: number, end: number): Range[] {
		let [low, high] = [0, this.#starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= start) low = middle;
			else high = middle - 1;
		}
		const found: Range[] = [];
		for (let index = low; index < this.#at.length; index++) {
			const [from, to] = this.#at[index] as Range;
			const offset = this.#starts[index] ?? 0;
			if (offset >= end) break;
			const [left, right] = [Math.max(start, offset), Math.min(end, offset + to - from)];
			if (left < right) found.push([from + left - offset, from + right - offset]);
		}
		return found;
	}
}

/** A word of a text. */
export interface Token {
	/** In small letters without accents, points and possessive endings. */
	readonly key: string;
	readonly start: number;
	/** Behind its last character; a possessive ending stands behind it. */
	readonly end: number;
	/** Only blanks, hyphens and quotation marks stand between it and the word before it. */
	readonly joins: boolean;
}

const wordPattern =
	/((?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\p{Cf}+[\p{L}\p{M}\p{N}]+)*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)(?:['’]s(?![\p{L}\p{N}]))?/gu;
const joint = /^[\s\p{Cf}'"“”‘’«»„‚‑-]*$/u;

/** A word in small letters without accents, points and invisible signs. */
function keyOf(word: string): string {
	const small = word.replaceAll('.', '').toLowerCase();
	// Most words are plain.
	if (/^[a-z0-9]+$/u.test(small)) return small;
	return small
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replaceAll('’', "'");
}

/** Find the words of a text, for phrases to be looked for in them. */
export function readTokens(text: string): Token[] {
	let last = 0;
	return Array.from(text.matchAll(wordPattern), ({ index, 0: match, 1: word = '' }) => {
		const key = keyOf(word);
		const token = { key, start: index, end: index + word.length, joins: joint.test(text.slice(last, index)) };
		last = index + match.length;
		return token;
	});
}
