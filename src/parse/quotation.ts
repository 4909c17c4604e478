/** Quotations: stretches between quotation marks, of all mark styles, over sentences and paragraphs. */
import { findDashSpeech } from './dash.ts';
import { type Family, isWordEnd, type Mark, readMarks } from './mark.ts';
import type { Piece, Place } from './prose.ts';

/** Words between quotation marks, the marks left out. */
export interface FoundQuotation {
	/** One place for each paragraph that it runs through. */
	readonly places: readonly [Place, ...Place[]];
	/** How many quotations it stands inside. */
	readonly depth: number;
}

/** An opening mark that nothing closes. */
export interface UnclosedMark {
	readonly place: Place;
}

interface Open {
	readonly family: Family;
	readonly places: Place[];
	/** How many quotations were found before it opened. */
	readonly found: number;
	/** Where the words begin in the piece at hand. */
	start: number;
}

/** Writers and scrapers mix these: what one opens, the other may close. */
const alike: Partial<Record<Family, Family>> = { straight: 'curly', curly: 'straight' };
const deepest = 4;

/** Whether curly marks that open and close go together, so many being open before. */
function isBalanced(found: readonly Mark[], open: number): boolean {
	let depth = open;
	for (const [index, { family, opens, closes, start }] of found.entries()) {
		if (family !== 'curly' || (open > 0 && index === 0 && start === 0)) continue;
		if (opens === closes) return false;
		depth += opens ? 1 : -1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** Reads the pieces in order, keeping the quotations that are open. */
class Scanner {
	readonly quotations: FoundQuotation[] = [];
	readonly unclosed: UnclosedMark[] = [];
	#open: Open[] = [];
	/** Whether every curly mark of the piece at hand has its counterpart: then one inside another is nested. */
	#balanced = false;

	/** Read one piece; `next` tells whether a quotation may run on into the piece behind it. */
	read(piece: number, text: string, next: string | undefined): void {
		const found = readMarks(text);
		const begun = this.#open.length > 0;
		this.#balanced = isBalanced(found, this.#open[0]?.family === 'curly' ? 1 : 0);
		for (const [index, mark] of found.entries()) {
			// The mark that reopens a quotation at the head of a paragraph only repeats the one before.
			if (begun && index === 0 && mark.start === 0) {
				for (const open of this.#open) open.start = mark.end;
				continue;
			}
			this.#meet(piece, text, found, index);
		}
		this.#end(piece, text, next);
		if (found.some(({ family }) => family !== 'single')) return;
		for (const place of findDashSpeech(text)) this.quotations.push({ places: [{ piece, ...place }], depth: 0 });
	}

	#meet(piece: number, text: string, found: readonly Mark[], index: number): void {
		const mark = found[index] as Mark;
		const same = this.#open.findLastIndex(({ family }) => family === mark.family);
		const at = same === -1 ? this.#open.findLastIndex(({ family }) => family === alike[mark.family]) : same;
		if (at !== -1 && mark.closes && !isWordEnd(text, found, index)) {
			const open = this.#open[at] as Open;
			const place = { piece, start: open.start, end: mark.start };
			this.#drop(piece, at + 1, mark.start);
			this.#open.length = at;
			if (place.end > place.start) {
				this.quotations.push({ places: [...open.places, place] as unknown as [Place], depth: at });
			}
		} else if (mark.opens && this.#open.length < deepest && this.#hasClose(found, index)) {
			if (same !== -1 && !(this.#balanced && mark.family === 'curly')) this.#drop(piece, same, mark.start);
			this.#open.push({ family: mark.family, places: [], found: this.quotations.length, start: mark.end });
		}
	}

	/** A single mark opens only if another one in its paragraph closes: else it is an apostrophe. */
	#hasClose(found: readonly Mark[], index: number): boolean {
		const { family } = found[index] as Mark;
		if (family !== 'single') return true;
		return found.slice(index + 1, index + 40).some((mark) => mark.family === 'single' && mark.closes);
	}

	/** Give up what is open from a depth on; what stands inside it stands less deep. */
	#drop(piece: number, from: number, end: number): void {
		for (const open of this.#open.splice(from).reverse()) {
			for (let index = open.found; index < this.quotations.length; index++) {
				const inner = this.quotations[index] as FoundQuotation;
				this.quotations[index] = { ...inner, depth: Math.max(0, inner.depth - 1) };
			}
			this.unclosed.push({ place: open.places[0] ?? { piece, start: Math.max(0, open.start - 1), end } });
		}
	}

	#end(piece: number, text: string, next: string | undefined): void {
		const goesOn = next !== undefined && readMarks(next.slice(0, 4))[0];
		const outer = this.#open[0];
		if (!outer) return;
		const reopened = goesOn && goesOn.start === 0 && goesOn.opens && goesOn.family === outer.family;
		if (!reopened) {
			this.#drop(piece, 0, text.length);
			return;
		}
		this.#drop(piece, 1, text.length);
		outer.places.push({ piece, start: outer.start, end: text.length });
		outer.start = 0;
	}
}

/**
 * Find every quotation of an article.
 *
 * A quotation that is reopened at the head of each paragraph and closed at the end of the last is one. Marks that close
 * nothing are passed over.
 *
 * @param pieces - The pieces in order.
 * @returns The quotations in the order of their places, outer ones before those inside them; and the opening marks that
 * nothing closes.
 */
export function findQuotations(pieces: readonly Piece[]): { quotations: FoundQuotation[]; unclosed: UnclosedMark[] } {
	const scanner = new Scanner();
	for (const [index, { stretch, where }] of pieces.entries()) {
		const next = pieces[index + 1];
		const goesOn = where === 'body' && next?.where === 'body' ? next.stretch.text.trimStart() : undefined;
		scanner.read(index, stretch.text, goesOn);
	}
	const order = ({ places: [a] }: FoundQuotation, { places: [b] }: FoundQuotation): number =>
		a.piece - b.piece || a.start - b.start;
	return { quotations: scanner.quotations.sort(order), unclosed: scanner.unclosed };
}
