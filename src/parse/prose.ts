/**
 * The article's own words, put together from the seed, each character knowing its place there.
 *
 * Finders (of names, quotations, dates, relays) read pieces and answer with places; only the end of the parse turns a
 * place into a span of the seed.
 */
import { findRuns, letter, narrowed } from '../letters.ts';
import type { Range, Span } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { readVisible, type Visible } from './visible.ts';

/** How many blanks between two paragraphs are kept, in characters. */
const longestBlank = 1000;

/** A sentence of a piece, in offsets of the piece's `text`. */
export interface PieceSentence {
	/** Absent in a title or deck. */
	readonly id?: string;
	readonly start: number;
	readonly end: number;
}

/** A sentence of a piece as a reader sees it; it begins at `start` of the piece's text and ends before `end`. */
export interface VisibleSentence extends Visible {
	readonly start: number;
	readonly end: number;
}

/** A text put together from stretches of the seed. */
export class Stretch {
	/** The slices of the seed, joined with nothing between; white space as it came. */
	readonly text: string;
	readonly #seed: string;
	readonly #at: readonly Range[];
	/** Where each stretch begins in `text`. */
	readonly #starts: readonly number[];
	#words: readonly number[] | undefined;
	#sentences: { readonly cuts: readonly PieceSentence[]; readonly visible: readonly VisibleSentence[] } | undefined;

	constructor(seed: string, at: readonly Range[]) {
		this.#seed = seed;
		this.#at = at;
		let length = 0;
		this.#starts = at.map(([start, end]) => {
			const before = length;
			length += end - start;
			return before;
		});
		this.text = narrowed(at.map(([start, end]) => seed.slice(start, end)).join(''));
	}

	/** The stretches of the seed, in order. */
	get at(): readonly Range[] {
		return this.#at;
	}

	/** The words of `text`, as runs of letters: the start of each, its end, and so on. Found once. */
	get words(): readonly number[] {
		return (this.#words ??= findRuns(this.text, letter));
	}

	/**
	 * Read the visible text of sentences of `text`; for the same ones it is read once.
	 *
	 * @param cuts - The sentences; where there are none, the text is one.
	 */
	readSentences(cuts: readonly PieceSentence[]): readonly VisibleSentence[] {
		if (this.#sentences?.cuts !== cuts) {
			const whole = cuts.length > 0 ? cuts : [{ start: 0, end: this.text.length }];
			const visible = whole.map(({ start, end }) => ({ start, end, ...readVisible(this.text.slice(start, end)) }));
			this.#sentences = { cuts, visible };
		}
		return this.#sentences.visible;
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

/**
 * Find the first of some stretches that begins at or behind an offset, by halving.
 *
 * @param list - Stretches in the order of their starts.
 * @returns Its index; the length of the list where none does.
 */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] as { start: number }).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Those of some stretches, in order and apart from one another, that lie wholly inside `[start, end)`. */
export function within<T extends { readonly start: number; readonly end: number }>(
	list: readonly T[],
	start: number,
	end: number,
): T[] {
	const found: T[] = [];
	for (let index = firstFrom(list, start); index < list.length; index++) {
		const each = list[index] as T;
		if (each.start >= end) break;
		if (each.end <= end) found.push(each);
	}
	return found;
}

/** The one of some stretches, in order and apart from one another, that holds an offset. */
export function holding<T extends { readonly start: number; readonly end: number }>(
	list: readonly T[],
	offset: number,
): T | undefined {
	const found = list[firstFrom(list, offset + 1) - 1];
	return found && offset < found.end ? found : undefined;
}

/** The sentence of a piece that an offset stands in. */
export function sentenceAt(piece: Piece, offset: number): PieceSentence | undefined {
	return holding(piece.sentences, offset);
}

/** Whether a quotation whose words begin at an offset, its marks left out, begins a sentence of a piece. */
export function opensSentence(piece: Piece, start: number): boolean {
	const sentence = sentenceAt(piece, start - 1) ?? sentenceAt(piece, start);
	return sentence !== undefined && start - sentence.start <= 3;
}

/**
 * Turn places into a span of the seed.
 *
 * @param seed - The seed text.
 * @param pieces - The pieces in order.
 * @param places - One place, or one for each paragraph that a quotation runs through; the blanks behind a paragraph go
 * with it, so that its last word stays apart from the next one.
 * @returns The span, or `undefined` where the places hold nothing but white space.
 */
export function spanOf(seed: string, pieces: readonly Piece[], places: readonly Place[]): Span | undefined {
	const [first] = places;
	if (first && places.length === 1) return pieces[first.piece]?.stretch.span(first.start, first.end);
	const at: Range[] = places.flatMap(({ piece, start, end }, index) => {
		const stretch = pieces[piece]?.stretch;
		const span = stretch?.span(start, end);
		const ranges = span ? [...span.at] : [];
		const last = ranges.at(-1);
		if (last && index < places.length - 1) {
			const blank = /^\s*/u.exec(seed.slice(last[1], last[1] + longestBlank))?.[0].length ?? 0;
			ranges[ranges.length - 1] = [last[0], last[1] + blank];
		}
		return ranges;
	});
	const text = textAt(seed, at);
	return text === '' ? undefined : { text, at };
}

/** The sentence that a place begins in, as records carry it: nothing in a title or deck. */
export function sentenceOf(pieces: readonly Piece[], { piece, start }: Place): { sentence?: string } {
	const found = pieces[piece];
	const id = found && sentenceAt(found, start)?.id;
	return id === undefined ? {} : { sentence: id };
}
