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

type Family = 'straight' | 'curly' | 'single' | 'angle';

interface Mark {
	readonly family: Family;
	readonly start: number;
	readonly end: number;
	/** Both where its neighbours do not tell: it closes where one is open, and else opens. */
	readonly opens: boolean;
	readonly closes: boolean;
}

interface Open {
	readonly family: Family;
	readonly places: Place[];
	/** How many quotations were found before it opened. */
	readonly found: number;
	/** Where the words begin in the piece at hand. */
	start: number;
}

const marks = /``|''|[“”„‟"«»‹›‘’‚‛'`]/gu;
const families: Readonly<Record<string, Family>> = {
	'"': 'straight',
	'``': 'straight',
	"''": 'straight',
	'“': 'curly',
	'”': 'curly',
	'„': 'curly',
	'‟': 'curly',
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
};
/** Writers and scrapers mix these: what one opens, the other may close. */
const alike: Partial<Record<Family, Family>> = { straight: 'curly', curly: 'straight' };
/** Marks that only open; `“` closes in German. */
const onlyOpens = new Set(['“', '„', '‟', '‘', '‚', '‛', '``', '`']);
/** What stands before an opening mark, and behind a closing one. */
const beforeOpening = /[\s([{<–—―:;,/"“‘'«…-]/u;
const afterClosing = /[\s)\]}>–—―:;,.!?/"”’'»…-]/u;
/** A year or a clipped word: the mark in front of it is an apostrophe. */
const clipped =
	/^['’‘](?:\d\ds?|em|till?|tis|twas|twere|cause|cos|cuz|bout|n|round|neath|nuff|kay|fraid)(?![\p{L}\p{N}])/iu;
const deepest = 4;
const letter = /[\p{L}\p{N}]/u;
const digit = /\d/u;
const solid = /\S/u;

/** What a double mark does, by its neighbours; a stop right before a letter has lost its blank on one side or the other. */
function readDouble(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	const [left, right] = [solid.test(before), solid.test(after)];
	if (onlyOpens.has(sign)) {
		// „German“ and “English”: the one mark closes there and opens here.
		const closes = sign === '“' && (left ? !right || afterClosing.test(after) : before !== '' && !right);
		return { opens: right || !left, closes };
	}
	if (sign === '”') return { opens: !left && right, closes: before !== '' };
	if (!left && !right) return { opens: after !== '', closes: before !== '' };
	if (/[\p{L},.!?…]/u.test(before) && /\p{L}/u.test(after)) return { opens: true, closes: true };
	return {
		opens: right && (before === '' || beforeOpening.test(before)),
		closes: left && (after === '' || afterClosing.test(after)),
	};
}

/** What an angle mark does: `« French »`, `«Russian»`, `»German«`. */
function readAngle(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	const points = sign === '«' || sign === '‹';
	const [left, right] = [solid.test(before), solid.test(after)];
	const opens = right && !afterClosing.test(after) && (!left || beforeOpening.test(before));
	const closes = left && !opens && (!right || afterClosing.test(after));
	return opens || closes ? { opens, closes } : { opens: points, closes: !points };
}

function readSingle(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	return {
		opens: (before === '' || beforeOpening.test(before)) && solid.test(after) && sign !== '’',
		closes: !onlyOpens.has(sign) && solid.test(before) && (after === '' || afterClosing.test(after)),
	};
}

function readMarks(text: string): Mark[] {
	const found: Mark[] = [];
	for (const { 0: sign, index: start } of text.matchAll(marks)) {
		const end = start + sign.length;
		const before = text.charAt(start - 1);
		const after = text.charAt(end);
		const family = families[sign] as Family;
		if (family === 'single') {
			if (letter.test(before) && letter.test(after)) continue;
			if (clipped.test(text.slice(start, end + 8)) || /^['’]n['’]$/iu.test(text.slice(start - 2, end))) continue;
		}
		const read = family === 'single' ? readSingle : family === 'angle' ? readAngle : readDouble;
		found.push({ family, start, end, ...read(sign, before, after) });
	}
	return found;
}

/**
 * After an `s`, a single mark may be a plural's apostrophe, and after a digit a straight one may tell inches or feet; it
 * does if a surer closing mark comes before the next opening.
 */
function isWordEnd(text: string, found: readonly Mark[], index: number): boolean {
	const { family, start, end } = found[index] as Mark;
	const before = text.charAt(start - 1);
	const plural = family === 'single' && before === 's' && /^\s\p{L}/u.test(text.slice(end, end + 3));
	if (!plural && !(family === 'straight' && digit.test(before))) return false;
	const next = found.slice(index + 1, index + 12).find((mark) => mark.family === family);
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
			if (same !== -1) this.#drop(piece, same, mark.start);
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
