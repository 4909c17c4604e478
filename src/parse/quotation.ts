/**
 * Quotations: stretches between quotation marks, of all mark styles, over sentences and paragraphs.
 *
 * Marks are told apart by their neighbours: an opening mark has a blank or a bracket before it and a word behind it, a
 * closing one has a word or a stop before it; a mark between letters is an apostrophe.
 */
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

type Family = 'double' | 'single' | 'angle' | 'ticks';

interface Mark {
	readonly family: Family;
	readonly start: number;
	readonly end: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

interface Open {
	readonly family: Family;
	readonly places: Place[];
	/** Where the words begin in the piece at hand. */
	start: number;
}

const marks = /``|''|[“”„‟"«»‹›‘’‚‛'`]/gu;
const families: Readonly<Record<string, Family>> = {
	'“': 'double',
	'”': 'double',
	'„': 'double',
	'‟': 'double',
	'"': 'double',
	'«': 'angle',
	'»': 'angle',
	'‹': 'angle',
	'›': 'angle',
	'‘': 'single',
	'’': 'single',
	'‚': 'single',
	'‛': 'single',
	"'": 'single',
	'`': 'single',
	'``': 'ticks',
	"''": 'ticks',
};
/** Marks that only open, and only close; the others do either. */
const onlyOpens = new Set(['“', '„', '‟', '‘', '‚', '‛', '``', '`']);
const onlyCloses = new Set(['”', "''"]);
/** What stands before an opening mark, and behind a closing one. */
const beforeOpening = /[\s([{<–—―:;,/"“‘'«…-]$/u;
const afterClosing = /^(?:[\s)\]}>–—―:;,.!?/"”’'»…-]|$)/u;
/** A year or a clipped word: the mark in front of it is an apostrophe. */
const clipped = /^['’‘](?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n|round)\b)/iu;
const deepest = 4;

function readMarks(text: string): Mark[] {
	const found: Mark[] = [];
	for (const { 0: sign, index: start } of text.matchAll(marks)) {
		const end = start + sign.length;
		const before = text.slice(Math.max(0, start - 1), start);
		const after = text.slice(end, end + 1);
		const family = families[sign] as Family;
		if (family === 'single' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
		if (family === 'single' && clipped.test(text.slice(start, end + 8))) continue;
		const opens = !onlyCloses.has(sign) && (before === '' || beforeOpening.test(before)) && /\S/u.test(after);
		// „German“ and “English”: the one mark closes there and opens here.
		const closes = (sign === '“' || !onlyOpens.has(sign)) && /\S/u.test(before) && afterClosing.test(after);
		found.push({
			family,
			start,
			end,
			// A curly opening mark right behind a letter has lost its blank: it opens all the same.
			opens: opens || (onlyOpens.has(sign) && /\S/u.test(after) && family !== 'single'),
			closes: closes || (onlyCloses.has(sign) && /\S/u.test(before)),
		});
	}
	return found;
}

/** After an `s`, a single mark may be a plural's apostrophe; it is one if a surer closing mark comes before the next opening. */
function isPlural(text: string, found: readonly Mark[], index: number): boolean {
	const mark = found[index] as Mark;
	if (mark.family !== 'single' || !/s$/u.test(text.slice(0, mark.start)) || !/^\s\p{L}/u.test(text.slice(mark.end))) {
		return false;
	}
	const next = found.slice(index + 1, index + 12).find(({ family }) => family === 'single');
	return next !== undefined && next.closes && !next.opens;
}

/** Reads the pieces in order, keeping the quotations that are open. */
class Scanner {
	readonly quotations: FoundQuotation[] = [];
	readonly unclosed: UnclosedMark[] = [];
	#open: Open[] = [];

	/** Read one piece; `next` tells whether a quotation may run on into the piece behind it. */
	read(piece: number, text: string, next: string | undefined): void {
		const found = readMarks(text);
		const begun = this.#open.length > 0;
		for (const [index, mark] of found.entries()) {
			// The mark that reopens a quotation at the head of a paragraph only repeats the one before.
			if (begun && index === 0 && mark.start === 0) {
				for (const open of this.#open) open.start = mark.end;
				continue;
			}
			this.#meet(piece, text, found, index);
		}
		this.#end(piece, text, next);
	}

	#meet(piece: number, text: string, found: readonly Mark[], index: number): void {
		const mark = found[index] as Mark;
		const at = this.#open.findLastIndex(({ family }) => family === mark.family);
		const reopens = at !== -1 && mark.opens && !mark.closes;
		if (at !== -1 && mark.closes && !isPlural(text, found, index)) {
			const open = this.#open[at] as Open;
			const place = { piece, start: open.start, end: mark.start };
			this.#open.length = at;
			if (place.end > place.start) {
				this.quotations.push({ places: [...open.places, place] as unknown as [Place], depth: at });
			}
		} else if (mark.opens && this.#open.length < deepest && this.#hasClose(found, index)) {
			if (reopens) this.#drop(piece, at, mark.start);
			this.#open.push({ family: mark.family, places: [], start: mark.end });
		}
	}

	/** A single mark opens only if another one in its paragraph closes: else it is an apostrophe. */
	#hasClose(found: readonly Mark[], index: number): boolean {
		const { family } = found[index] as Mark;
		if (family !== 'single') return true;
		return found.slice(index + 1, index + 40).some((mark) => mark.family === 'single' && mark.closes);
	}

	#drop(piece: number, from: number, end: number): void {
		for (const open of this.#open.splice(from)) {
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
