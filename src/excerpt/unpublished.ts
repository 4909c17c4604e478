/** The words of one seed that are not shown, so that none of them slips out where no place is told. */
import type { Range } from '../records.ts';

/** So many characters in a row that are not shown are too many; shorter rows are names and common words. */
export const leastTold = 40;
/** Any row of `leastTold` characters holds a whole block of so many that begins at a multiple of them. */
const block = leastTold / 2;

const plain = (text: string) => text.replace(/\s+/gu, ' ');

/** Finds rows of characters of a seed that it shows nowhere. */
export class Unpublished {
	readonly #texts: readonly string[];
	readonly #shown: readonly string[];
	/** Where each block stands: the number of the text, and the offset in it. */
	readonly #blocks = new Map<string, (readonly [number, number])[]>();

	/** @param shown - The stretches that are shown, in order. */
	constructor(seed: string, shown: readonly Range[]) {
		const ends = [0, ...shown.map(([, end]) => end)];
		this.#texts = ends.map((end, index) => plain(seed.slice(end, shown[index]?.[0] ?? seed.length)));
		this.#shown = shown.map(([start, end]) => plain(seed.slice(start, end)));
		for (const [index, text] of this.#texts.entries()) {
			for (let at = 0; at + block <= text.length; at += block) {
				const words = text.slice(at, at + block);
				const places = this.#blocks.get(words) ?? [];
				// Of what comes again and again, some places are enough.
				if (places.length < block) places.push([index, at]);
				this.#blocks.set(words, places);
			}
		}
	}

	/** Whether a text has many characters in a row that stand where nothing is shown, and nowhere else. */
	isIn(told: string): boolean {
		if (told.length < leastTold) return false;
		const text = plain(told);
		for (let at = 0; at + block <= text.length; at++) {
			for (const [index, place] of this.#blocks.get(text.slice(at, at + block)) ?? []) {
				const row = this.#rowAround(text, at, this.#texts[index] ?? '', place);
				if (row.length >= leastTold && !this.#shown.some((words) => words.includes(row))) return true;
			}
		}
		return false;
	}

	/** The characters that two texts share around two places with one block. */
	#rowAround(text: string, at: number, other: string, place: number): string {
		let [before, behind] = [0, block];
		while (at - before > 0 && place - before > 0 && text[at - before - 1] === other[place - before - 1]) before++;
		while (at + behind < text.length && place + behind < other.length && text[at + behind] === other[place + behind]) {
			behind++;
		}
		return text.slice(at - before, at + behind);
	}
}
