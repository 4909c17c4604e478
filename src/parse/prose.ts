/**
 * The article's own words, put together from the seed, each character knowing its place there.
 *
 * Finders (of names, quotations, dates, relays) read pieces and answer with places; only the end of the parse turns a
 * place into a span of the seed.
 */
import { type Range, type Span, textAt } from '../records.ts';

/** A text put together from stretches of the seed. */
export class Stretch {
	/** The slices of the seed, joined with nothing between; white space as it came. */
	readonly text: string;
	readonly #seed: string;
	readonly #at: readonly Range[];
	/** Where each stretch begins in `text`. */
	readonly #starts: readonly number[];

	constructor(seed: string, at: readonly Range[]) {
		this.#seed = seed;
		this.#at = at;
		let length = 0;
		this.#starts = at.map(([start, end]) => {
			const before = length;
			length += end - start;
			return before;
		});
		this.text = at.map(([start, end]) => seed.slice(start, end)).join('');
	}

	/** The stretches of the seed, in order. */
	get at(): readonly Range[] {
		return this.#at;
	}

	/**
	 * Find where some characters of `text` stand in the seed.
	 *
	 * @returns One range for each stretch that they touch; stretches that meet are one range.
	 */
	locate(start: number, end: number): Range[] {
		const found: Range[] = [];
		for (let index = this.#indexOf(start); index < this.#at.length; index++) {
			const [from, to] = this.#at[index] as Range;
			const offset = this.#starts[index] as number;
			if (offset >= end) break;
			const piece: Range = [from + Math.max(0, start - offset), Math.min(to, from + end - offset)];
			const last = found.at(-1);
			if (piece[0] >= piece[1]) continue;
			if (last && last[1] === piece[0]) last[1] = piece[1];
			else found.push(piece);
		}
		return found;
	}

	/** The span of some characters of `text`, white space at both ends left out; `undefined` if nothing is left. */
	span(start: number, end: number): Span | undefined {
		const slice = this.text.slice(start, end);
		const from = start + (slice.length - slice.trimStart().length);
		const to = end - (slice.length - slice.trimEnd().length);
		if (from >= to) return undefined;
		const at = this.locate(from, to);
		return { text: textAt(this.#seed, at), at };
	}

	/** The last stretch that begins at or before an offset of `text`. */
	#indexOf(offset: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** A sentence of a piece, in offsets of the piece's `text`. */
export interface PieceSentence {
	/** Absent in a title or deck. */
	readonly id?: string;
	readonly start: number;
	readonly end: number;
}

/** One title, deck, paragraph, subhead or correction. */
export interface Piece {
	readonly where: 'title' | 'deck' | 'body' | 'subhead' | 'correction';
	/** The paragraph's id; absent in a title or deck. */
	readonly id?: string;
	readonly stretch: Stretch;
	readonly sentences: readonly PieceSentence[];
}

/** Some characters of one piece: `[start, end)` in its `stretch.text`. */
export interface Place {
	readonly piece: number;
	readonly start: number;
	readonly end: number;
}

/** The sentence of a piece that an offset stands in. */
export function sentenceAt(piece: Piece, offset: number): PieceSentence | undefined {
	return piece.sentences.find(({ start, end }) => start <= offset && offset < end);
}
