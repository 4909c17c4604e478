/** Where the article stands in its seed: its body first, then its display lines; the rest is kept as what it is. */
import { isFrontMatter } from './front-matter.ts';
import { classifyLine, type Told } from './furniture.ts';
import { findTitle, isStoppedTitle } from './title-line.ts';
import type { Unit } from './unit.ts';

/** A unit of the seed and what it is. */
export interface ToldUnit {
	readonly unit: Unit;
	readonly told: Told;
}

/** A related headline is shorter than this; a longer line is a paragraph again. */
const paragraphWords = 22;
/** The first half of a sentence has at least so many words. */
const cutWords = 6;
/** What units weigh in the search for the body; running text weighs its words. */
const weights = { heading: -2, line: -4, furniture: -5, display: -2 };
/** Lines that may stand between two paragraphs of one article and tell nothing against it. */
const inline = new Set(['caption', 'credit', 'correction', 'related', 'advert', 'stamp', 'byline']);

/** A line that is nothing but a label for the lines below it, up to the next blank line: `Read more`. */
const leads = new Map([
	['related-line', { kind: 'related', rule: 'related-block' }],
	['address-label', { kind: 'address', rule: 'address-line' }],
] as const);

function classifyLines(units: readonly Unit[]): (Told | undefined)[] {
	const front = isFrontMatter(units);
	let lead: Told | undefined;
	return units.map((unit, index) => {
		if (index < front) return { kind: 'label', rule: 'front-matter' };
		if (unit.rule) return { kind: 'markup', rule: 'thematic-break' };
		if (unit.apart || unit.words >= paragraphWords) lead = undefined;
		if (lead && lead.kind !== 'address') return lead;
		const told = classifyLine(unit);
		if (told && unit.words <= 3) lead = leads.get(told.rule as 'related-line') ?? lead;
		return told;
	});
}

/** A sentence that a blank line cuts in two: the line has no end, and the next one goes on in small letters. */
function goesOn({ prose, words, depth }: Unit, after: Unit | undefined): boolean {
	return !prose && words >= cutWords && depth === undefined && /^\p{Ll}/u.test(after?.text ?? '');
}

function weigh(unit: Unit, after: Unit | undefined, told: Told | undefined): number {
	if (told) return inline.has(told.kind) ? weights.display : weights.furniture;
	if (unit.depth !== undefined) return weights.heading;
	return unit.prose || goesOn(unit, after) ? unit.words : weights.line;
}

/**
 * Find the run of units that holds the most running text and the least else.
 *
 * The greatest sum over adjacent units (Bentley, Programming Pearls, column 8), one pass.
 *
 * @returns The first unit and the one after the last; equal where nothing reads like running text.
 */
function findBody(units: readonly Unit[], told: readonly (Told | undefined)[]): readonly [number, number] {
	let [best, from, to] = [0, 0, 0];
	let [sum, start] = [0, 0];
	for (const [index, unit] of units.entries()) {
		if (sum <= 0) [sum, start] = [0, index];
		sum += weigh(unit, units[index + 1], told[index]);
		if (sum > best) [best, from, to] = [sum, start, index + 1];
	}
	return [from, to];
}

/** The deck is a sentence between title and body; its full stop is often left out. */
function isDeck(unit: Unit, index: number, title: number | undefined, body: number): boolean {
	return title !== undefined && index > title && index < body && unit.words >= 8 && unit.depth === undefined;
}

function tellInside(unit: Unit, before: Unit | undefined, after: Unit | undefined): Told {
	if (unit.prose) return { kind: 'body', rule: 'running-text' };
	if (unit.depth !== undefined) return { kind: 'subhead', rule: 'markdown-heading' };
	if (goesOn(unit, after)) return { kind: 'body', rule: 'cut-sentence' };
	// A short line alone between two paragraphs is a subhead; several on one another are a list of links.
	if (unit.words <= 14 && before?.prose && after?.prose) return { kind: 'subhead', rule: 'short-line' };
	return { kind: 'unknown', rule: 'short-line' };
}

/**
 * Tell what each unit of a seed is.
 *
 * @param units - All units of the seed, in order.
 * @returns Every unit with its kind and the rule that told it, in order.
 */
export function frameArticle(units: readonly Unit[]): ToldUnit[] {
	const lines = classifyLines(units);
	const [start, to] = findBody(units, lines);
	const stopped = start === 0 && isStoppedTitle(units);
	const from = stopped ? 1 : start;
	const title = stopped ? 0 : findTitle(units, lines, from);
	const tell = (unit: Unit, index: number): Told => {
		const told = lines[index];
		if (told) return told;
		if (index === title) return { kind: 'title', rule: unit.depth === undefined ? 'first-line' : 'markdown-heading' };
		if (index >= from && index < to) return tellInside(unit, units[index - 1], units[index + 1]);
		if (isDeck(unit, index, title, from)) return { kind: 'deck', rule: 'line-under-title' };
		return { kind: unit.prose ? 'unknown' : 'navigation', rule: index < from ? 'before-body' : 'after-body' };
	};
	return units.map((unit, index) => ({ unit, told: tell(unit, index) }));
}
