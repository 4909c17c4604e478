/** The words of one seed that are not shown, so that none of them slips out where no place is told. */
import type { Range } from '../records.ts';

/** So many characters in a row that are not shown are too many; shorter rows are names and common words. */
export const leastTold = 40;
/** Any row of `leastTold` characters holds a whole block of so many that begins at a multiple of them. */
const block = leastTold / 2;

const plain = (text: string) => text.replace(/\s+/gu, ' ');

/** All rows of the length of a block in a text that is plain, with their places. */
function* blocksIn(text: string): Generator<readonly [words: string, at: number]> {
	for (let at = 0; at + block <= text.length; at++) yield [text.slice(at, at + block), at];
}

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

	/** Blocks of which each row that it finds holds one. */
	get blocks(): Iterable<string> {
		return this.#blocks.keys();
	}

	/** Whether a text has many characters in a row that stand where nothing is shown, and nowhere else. */
	isIn(told: string): boolean {
		if (told.length < leastTold) return false;
		const text = plain(told);
		for (const [words, at] of blocksIn(text)) {
			for (const [index, place] of this.#blocks.get(words) ?? []) {
				const row = this.#rowAround(text, at, this.#texts[index] ?? '', place);
				if (row.length >= leastTold && !this.#shown.some((shown) => shown.includes(row))) return true;
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

/** Tells which of many seeds may have a text, so that not each of them is asked. */
export class UnpublishedIndex {
	readonly #slugs = new Map<string, string[]>();

	/** @param unpublished - By slug. */
	constructor(unpublished: ReadonlyMap<string, Unpublished>) {
		for (const [slug, { blocks }] of unpublished) {
			for (const words of blocks) {
				const own = this.#slugs.get(words);
				if (own) own.push(slug);
				else this.#slugs.set(words, [slug]);
			}
		}
	}

	/** The slugs of all seeds that have a block of a text where nothing is shown. */
	slugsFor(told: string): Set<string> {
		const found = new Set<string>();
		if (told.length < leastTold) return found;
		for (const [words] of blocksIn(plain(told))) for (const slug of this.#slugs.get(words) ?? []) found.add(slug);
		return found;
	}
}
