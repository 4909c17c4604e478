/** Which stretches of one seed an edition of excerpts shows. */
import type { Range } from '../records.ts';

/** No excerpt has more characters of its seed, with all that stands between its first and its last. */
export const longestExcerpt = 300;
/** Between two excerpts so many characters or more, white space left out, are not published. */
export const leastBetween = 100;
/** No more than one character of so many is shown of a seed. */
export const oneOf = 3;

const white = /\s/u;

/** Signs of one and of two code units, for the characters that are not published: so every offset stays true. */
const masks = ['\u2591', '\u{1fb95}'] as const;
const maskOf = (text: string) => text.replace(/./gsu, (sign) => masks[sign.length - 1] ?? '');

/** The stretches of a seed that are shown; they only ever grow. */
export class Shown {
	readonly #seed: string;
	/** How many characters that are not white space stand before each offset. */
	readonly #visible: Uint32Array;
	#ranges: readonly Range[] = [];

	constructor(seed: string) {
		this.#seed = seed;
		this.#visible = new Uint32Array(seed.length + 1);
		for (let at = 0; at < seed.length; at++) {
			this.#visible[at + 1] = (this.#visible[at] ?? 0) + (white.test(seed.charAt(at)) ? 0 : 1);
		}
	}

	/** In order; no two touch. */
	get ranges(): readonly Range[] {
		return this.#ranges;
	}

	#count(start: number, end: number): number {
		return (this.#visible[end] ?? 0) - (this.#visible[start] ?? 0);
	}

	/** What would be shown together with some more; stretches with only white space between them become one. */
	#with(at: readonly Readonly<Range>[]): Range[] {
		const all = [...this.#ranges, ...at].sort((a, b) => a[0] - b[0]);
		const merged: Range[] = [];
		for (const [start, end] of all) {
			const last = merged.at(-1);
			if (last && this.#count(last[1], Math.max(last[1], start)) === 0) last[1] = Math.max(last[1], end);
			else merged.push([start, end]);
		}
		return merged;
	}

	/** Whether no excerpt is too long: stretches that stand near one another count as one, with what is between them. */
	#areShort(ranges: readonly Range[]): boolean {
		let first = 0;
		let last = -1;
		for (const [start, end] of ranges) {
			if (last === -1 || this.#count(last, start) >= leastBetween) first = start;
			last = end;
			if (last - first > longestExcerpt) return false;
		}
		return true;
	}

	/**
	 * Whether some stretches may be shown too.
	 *
	 * @param free - Whether the share of the seed does not count, as for its title.
	 */
	fits(at: readonly Readonly<Range>[], free = false): boolean {
		if (this.has(at)) return true;
		const ranges = this.#with(at);
		const sum = ranges.reduce((all, [start, end]) => all + end - start, 0);
		return (free || sum * oneOf <= this.#seed.length) && this.#areShort(ranges);
	}

	/** Show some stretches if they may be shown; says whether they are shown now. */
	add(at: readonly Readonly<Range>[], free = false): boolean {
		if (!this.fits(at, free)) return false;
		this.#ranges = this.#with(at.map(([start, end]) => [start, end]));
		return true;
	}

	/** Show as much of the beginning of some stretches as may be shown, cut between words. */
	addBeginning(at: readonly Readonly<Range>[], free = false): void {
		const [first] = at;
		if (!first || this.add(at, free)) return;
		const [start] = first;
		let end = first[1];
		if (end - start > longestExcerpt) {
			// One character more tells whether the last word ends there.
			end = this.#borderBefore(start, start + longestExcerpt + 1);
			// Words without a border are cut where they have to be.
			if (end - start < longestExcerpt / 2) end = this.#wholeBefore(start + longestExcerpt);
		}
		while (end > start && !this.add([[start, end]], free)) end = this.#borderBefore(start, end);
	}

	/** The end of the last word but one of a stretch; where there is none, somewhere before its end. */
	#borderBefore(start: number, end: number): number {
		const words = this.#seed.slice(start, end);
		const cut = words.replace(/\s+\S*$/u, '').length;
		if (cut < words.length) return start + cut;
		return this.#wholeBefore(start + Math.floor(words.length / 2));
	}

	/** The same place, or that before a character that would be cut in two. */
	#wholeBefore(end: number): number {
		const isInside =
			/[\uD800-\uDBFF]/.test(this.#seed.charAt(end - 1)) && /[\uDC00-\uDFFF]/.test(this.#seed.charAt(end));
		return isInside ? end - 1 : end;
	}

	/** Whether all of some stretches is shown. */
	has(at: readonly Readonly<Range>[]): boolean {
		return at.every(([start, end]) => this.#ranges.some(([from, to]) => from <= start && end <= to));
	}

	/** The parts of some stretches that are shown: those that follow one another without a gap, together. */
	runs(at: readonly Readonly<Range>[]): Range[][] {
		const runs: Range[][] = [];
		// Whether the stretch before is shown up to its last word.
		let goesOn = false;
		for (const [start, end] of at) {
			let last = start;
			for (const [from, to] of this.#ranges) {
				const piece: Range = [Math.max(start, from), Math.min(end, to)];
				if (piece[0] >= piece[1] || this.#count(...piece) === 0) continue;
				const run = runs.at(-1);
				if (run && goesOn && this.#count(last, piece[0]) === 0) run.push(piece);
				else runs.push([piece]);
				[last, goesOn] = [piece[1], true];
			}
			goesOn &&= this.#count(last, end) === 0;
		}
		return runs;
	}

	/** The longest part of some stretches that is shown without a gap; `undefined` where none is. */
	part(at: readonly Readonly<Range>[]): Range[] | undefined {
		const lengthOf = (run: readonly Range[]) => run.reduce((sum, [start, end]) => sum + end - start, 0);
		return this.runs(at).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
	}

	/** The seed with everything else filled in. */
	masked(): string {
		let text = '';
		for (const [start, end] of this.#ranges) {
			text += maskOf(this.#seed.slice(text.length, start)) + this.#seed.slice(start, end);
		}
		return text + maskOf(this.#seed.slice(text.length));
	}
}
