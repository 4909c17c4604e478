/** Which line of a seed is its title: each candidate is weighed by the habits of pages, the heaviest wins. */
import { findRuns, letter } from '../letters.ts';
import type { Told } from './furniture-rule.ts';
import type { Unit } from './unit.ts';

/** A title has so many words; a single word in big letters is a section's name. */
const words = { least: 3, usual: 5, deck: 8, short: 12, long: 20, most: 32 };
/** How far before the body a title may stand, in lines. */
const reach = 60;
/** A candidate lighter than this is a menu's entry. */
const least = 2;
/** So many characters of a paragraph are looked at. */
const longestParagraph = 2000;
/** What desks and pages print right under a title. */
const under = new Set(['byline', 'stamp', 'deck']);

/** Heads of lists whose entries read like titles. */
const overLists = new Set(['more-stories', 'related-line', 'highlights-head']);
/** How far above a line the head of its list is looked for. */
const listReach = 8;
/** A line of so many words without one small word is a menu. */
const menuWords = 16;
/** How much of the body's beginning a title sums up, in units. */
const beginning = 6;

interface Line {
	readonly unit: Unit;
	readonly index: number;
	/** What stands on the next lines. */
	readonly after: readonly (Told | undefined)[];
	/** The next line, where it may be a deck. */
	readonly below: Unit | undefined;
	readonly repeats: boolean;
	/** It stands in a list of other stories. */
	readonly among: boolean;
	/** The next line goes on in small letters. */
	readonly cut: boolean;
	/** The share of its long words that the body's beginning has, 0 to 1. */
	readonly said: number;
}

/** What speaks for a line being the title, and how much. */
const habits: readonly (readonly [weight: number, holds: (line: Line) => boolean])[] = [
	[7, ({ unit }) => unit.depth !== undefined],
	// The page's own title stands above all, and the headline repeats it.
	[5, ({ repeats }) => repeats],
	[3, ({ unit }) => unit.words >= words.usual],
	[3, ({ after }) => after.some((told) => told !== undefined && under.has(told.kind))],
	[2, ({ after }) => after.slice(0, 2).some((told) => told !== undefined && under.has(told.kind))],
	[-4, ({ among }) => among],
	[1, ({ unit }) => unit.apart],
	[3, ({ index }) => index === 0],
	// The first paragraphs say again what the title says.
	[2, ({ said }) => said >= 0.25],
	[3, ({ said }) => said >= 0.5],
	// A deck is a longer line than the title right over it.
	[
		3,
		({ unit, below }) =>
			below !== undefined && below.words >= words.deck && below.words > unit.words && unit.words >= words.least + 1,
	],
	[-6, ({ unit }) => unit.listed === true],
	[-12, ({ cut }) => cut],
	[-6, ({ unit }) => /^\d{1,2}[:.]\d\d\s\d/u.test(unit.text)],
	// The head of a printed page is set in columns.
	[-6, ({ unit }) => /\S {3,}\S/u.test(unit.text)],
	[-5, ({ unit }) => unit.prose && /[.…]["”’)]*$/u.test(unit.text)],
	[-8, ({ unit }) => unit.words >= menuWords && !/(?<!\p{L})\p{Ll}/u.test(unit.text) && /\p{Ll}/u.test(unit.text)],
	[-4, ({ unit }) => /^(?:you|your|we|our|welcome|sign|log|click|tap|search|follow|subscribe)\b/iu.test(unit.text)],
];

/** The start of a line, by which a repeated title is known: a site's name may follow it. */
const opening = (text: string): string =>
	text
		.slice(0, 60)
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.slice(0, 40)
		.toLowerCase();

const isLong = /^\p{L}{4}/u;
/** The first letters of a text's long words. */
function content(text: string): string[] {
	const lower = text.toLowerCase();
	const runs = findRuns(lower, letter);
	const found: string[] = [];
	for (let index = 0; index < runs.length; index += 2) {
		const word = lower.slice(runs[index], runs[index + 1]);
		if (word.length >= 4 && isLong.test(word)) found.push(word.slice(0, 5));
	}
	return found;
}

/** How often each line stands on the page, by its opening. */
function countOpenings(units: readonly Unit[]): Map<string, number> {
	const openings = new Map<string, number>();
	for (const { text, words: length } of units) {
		if (length < words.least || length > words.most + 10) continue;
		openings.set(opening(text), (openings.get(opening(text)) ?? 0) + 1);
	}
	return openings;
}

/** Whether the last line above that tells anything is the head of a list of other stories. */
function isAmongOthers(told: readonly (Told | undefined)[], index: number): boolean {
	const above = told.slice(Math.max(0, index - listReach), index).findLast((each) => each && each.kind !== 'markup');
	return above !== undefined && overLists.has(above.rule);
}

/** Whether a line is the second half of the one above it. */
function goesOnBelow(unit: Unit | undefined): boolean {
	return unit !== undefined && !unit.apart && /^\p{Ll}{2,}[\s,]/u.test(unit.text);
}

/** The line right under another, before the body; none where it is one of a list of headlines. */
function findBelow(
	units: readonly Unit[],
	told: readonly (Told | undefined)[],
	index: number,
	body: number,
): Unit | undefined {
	const [next, second] = [units[index + 1], units[index + 2]];
	if (index + 1 >= body || told[index + 1] || next?.listed || next?.depth !== undefined) return undefined;
	const ends = index + 2 >= body || told[index + 2] !== undefined || (second?.words ?? 0) <= words.least;
	return ends ? next : undefined;
}

/** A short line that asks or calls out. */
function isHeadline(unit: Unit | undefined): boolean {
	return unit !== undefined && unit.words <= words.long && /[?!]["”’)]*$/u.test(unit.text);
}

/**
 * Find the title among the lines before the body.
 *
 * Nearer to the body is likelier; what furniture was told to be is none. A question or a call at the very beginning of
 * the body may be its title.
 *
 * @param units - All units of the seed.
 * @param told - What each is known to be.
 * @param body - The first unit of the body.
 * @returns The unit's index, or `undefined` where no line is likely.
 */
export function findTitle(
	units: readonly Unit[],
	told: readonly (Told | undefined)[],
	body: number,
): number | undefined {
	const from = Math.max(0, body - reach);
	const openings = countOpenings(units);
	const lead = new Set(
		units.slice(body, body + beginning).flatMap(({ text }) => content(text.slice(0, longestParagraph))),
	);
	let best: { index: number; weight: number } | undefined;
	const last = isHeadline(units[body]) && !units[body + 1]?.listed ? body : body - 1;
	for (let index = last; index >= from; index--) {
		const unit = units[index] as Unit;
		if (told[index] || unit.words < words.least || unit.words > words.most) continue;
		const own = content(unit.text);
		const line = {
			unit,
			index,
			after: told.slice(index + 1, index + 4),
			below: findBelow(units, told, index, body),
			among: isAmongOthers(told, index),
			cut: told[index + 1]?.kind !== 'byline' && goesOnBelow(units[index + 1]),
			repeats: (openings.get(opening(unit.text)) ?? 0) > 1,
			said: own.length < 2 ? 0 : own.filter((word) => lead.has(word)).length / own.length,
		};
		const weight = habits.reduce((sum, [some, holds]) => (holds(line) ? sum + some : sum), (index - body) / 6);
		if (weight >= least && (!best || weight > best.weight)) best = { index, weight };
	}
	return best?.index;
}

/**
 * Tell a title that ends in a full stop from the lead: it stands first, alone, is one sentence, and the next paragraphs
 * say it again, or all its long words have capitals; a sentence of few words needs one word of it said again.
 */
export function isStoppedTitle([first, second, ...rest]: readonly Unit[]): boolean {
	if (!first?.prose || !second?.apart || first.words > words.most - 10) return false;
	if (first.words > words.short && first.words >= second.words * 2) return false;
	const inside = first.text.replace(/\b\p{Lu}\p{Ll}?\./gu, '');
	if (first.words > words.short && /[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(inside)) return false;
	const long = first.text.match(/\p{L}{5,}/gu) ?? [];
	if (long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))) return true;
	const own = [...new Set(content(first.text))];
	const near = first.words > words.short ? rest.slice(0, 1) : rest.slice(0, beginning);
	const said = new Set([second, ...near].flatMap(({ text }) => content(text.slice(0, longestParagraph))));
	const again = own.filter((word) => said.has(word)).length;
	return first.words > words.short ? own.length >= 3 && again * 2 >= own.length : rest.length >= 2 && again > 0;
}
