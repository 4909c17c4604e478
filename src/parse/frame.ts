/** Where the article stands in its seed: its body first, then its display lines; the rest is kept as what it is. */
import { findBody, goesOn, leadsList } from './body.ts';
import { isFrontMatter } from './front-matter.ts';
import { classifyLine, isCreditLine, isPageNumber } from './furniture.ts';
import type { Told } from './furniture-rule.ts';
import { findTitle, isStoppedTitle } from './title-line.ts';
import { isMostlySmall, type Unit } from './unit.ts';

/** A unit of the seed and what it is. */
export interface ToldUnit {
	readonly unit: Unit;
	readonly told: Told;
}

/** A related headline is shorter than this; a longer line is a paragraph again. */
const paragraphWords = 22;
/** A line alone between two paragraphs that has so many words is a sentence that lost its stop. */
const unendedWords = 15;
/** How many lines under the title a deck may stand. */
const deckReach = 4;
/** More lines under the title are a list of other titles. */
const mostDecks = 2;

/** A line that is nothing but a label for the lines below it, up to the next blank line: `Read more`. */
const leads = new Map([
	['related-line', { kind: 'related', rule: 'related-block' }],
	['highlights-head', { kind: 'label', rule: 'highlight' }],
	['address-label', { kind: 'address', rule: 'address-line' }],
] as const);

/** By how many characters a line is known again. */
const openingLength = 200;
/** A repeated sentence of fewer words is a headline. */
const headlineWords = 20;

/** The later copies of a line, and of a listed one all: galleries, teasers and link lists repeat what stands elsewhere. */
function findRepeated(units: readonly Unit[]): Set<Unit> {
	const first = new Map<string, Unit>();
	const repeated = new Set<Unit>();
	for (const unit of units) {
		if (unit.words < 4) continue;
		const opening = unit.text
			.slice(0, openingLength)
			.replace(/^[^\p{L}\p{N}]+/u, '')
			.toLowerCase();
		const known = first.get(opening);
		if (known) repeated.add(known.listed ? known : unit);
		if (!known || known.listed) first.set(opening, unit);
	}
	return repeated;
}

/** Lines that stand at the head or foot of several pages of a printed document, beside a page's number or break. */
function findRunningHeads(units: readonly Unit[]): Set<string> {
	const counts = new Map<string, number>();
	for (const [index, unit] of units.entries()) {
		const atBreak = unit.feeds || isPageNumber(units[index - 1]) || isPageNumber(units[index + 1]);
		if (!unit.prose && atBreak) counts.set(bare(unit), (counts.get(bare(unit)) ?? 0) + 1);
	}
	if (counts.size === 0) return new Set();
	const known = new Map<string, number>();
	for (const unit of units) if (counts.has(bare(unit))) known.set(bare(unit), (known.get(bare(unit)) ?? 0) + 1);
	return new Set([...known].filter(([, count]) => count > 1).map(([text]) => text));
}

/** A line without its figures, by which a running head is known again. */
const bare = ({ text }: Unit): string => text.replace(/[\d\s]+/gu, ' ').toLowerCase();

/** A dateline that names its agency in brackets, and the agency's name behind the last sentence. */
const wired = /^.{2,80}\((\p{Lu}{2,10})\)\s?[:–—-]/u;
const signedOff = /[\s(](\p{Lu}{2,10})\)?$/u;

function classifyLines(units: readonly Unit[]): (Told | undefined)[] {
	const front = isFrontMatter(units);
	const repeated = findRepeated(units);
	const heads = findRunningHeads(units);
	const desks = new Set(units.flatMap(({ text }) => (text.includes('(') && wired.exec(text.slice(0, 120))?.[1]) || []));
	let lead: Told | undefined;
	let item = false;
	return units.map((unit, index) => {
		if (index < front) return { kind: 'label', rule: 'front-matter' };
		if (unit.tag) return { kind: 'markup', rule: 'tag' };
		if (unit.rule) return { kind: 'markup', rule: 'thematic-break' };
		if (!/[\p{L}\p{N}]/u.test(unit.text)) return { kind: 'markup', rule: 'sign-line' };
		if (isPageNumber(unit)) return { kind: 'label', rule: 'page-number' };
		if (!unit.prose && heads.size > 0 && heads.has(bare(unit))) return { kind: 'label', rule: 'running-head' };
		if (unit.apart || unit.words >= paragraphWords) lead = undefined;
		if (lead && lead.kind !== 'address') return lead;
		const told = classifyLine(unit);
		// The desk of the dateline signs off: that is no credit of a picture.
		if (told?.rule === 'caption-with-credit' && desks.has(signedOff.exec(unit.text.slice(-20))?.[1] ?? ''))
			return undefined;
		// The screen reader's words stand before each entry: `list 2 of 3`.
		if (item && !told && !unit.prose) return ((item = false), { kind: 'related', rule: 'related-block' });
		item = told?.rule === 'list-position' && /^list \d/iu.test(unit.text);
		if (told && unit.words <= 3) lead = leads.get(told.rule as 'related-line') ?? lead;
		if (!told && repeated.has(unit) && unit.prose && unit.words >= headlineWords) {
			return { kind: 'unknown', rule: 'repeated' };
		}
		return told;
	});
}

/** The deck is a sentence right under the title, or under its byline and stamp; its full stop is often left out. */
function isDeck(unit: Unit, index: number, title: number | undefined, body: number): boolean {
	return (
		title !== undefined &&
		index > title &&
		index <= title + deckReach &&
		index < body &&
		unit.words >= 8 &&
		unit.words <= 60 &&
		!/[|·•»]|:$/u.test(unit.text) &&
		!unit.listed &&
		unit.depth === undefined
	);
}

/** A line inside the body and what stands round it, signs left out. */
interface Inside {
	readonly unit: Unit;
	readonly before: Unit | undefined;
	readonly after: Unit | undefined;
	/** What the line behind it is known to be. */
	readonly below: Told | undefined;
	/** A line that leads a list stands before it, with nothing but its items between. */
	readonly listing: boolean;
}

function tellInside({ unit, before, after, below, listing }: Inside): Told {
	if (unit.quoted) return { kind: 'body', rule: 'block-quotation' };
	if (unit.prose) {
		const credited = below?.rule === 'photo-credit' || (after !== undefined && isCreditLine(after));
		const shown = credited && unit.words <= 60 && !/["“”«»]|\bsaid\b/u.test(unit.text);
		return shown ? { kind: 'caption', rule: 'line-over-credit' } : { kind: 'body', rule: 'running-text' };
	}
	if (unit.depth !== undefined) return { kind: 'subhead', rule: 'markdown-heading' };
	if (isCreditLine(unit)) return { kind: 'credit', rule: 'credit-line' };
	if (goesOn(unit, after) || (before && goesOn(before, unit))) return { kind: 'body', rule: 'cut-sentence' };
	if (listing && unit.listed) return { kind: 'body', rule: 'list-item' };
	if (leadsList(unit) && (before?.prose || unit.words >= unendedWords / 2)) return { kind: 'body', rule: 'leads-list' };
	if (unit.words >= unendedWords && before?.prose && after?.prose && isMostlySmall(unit)) {
		return { kind: 'body', rule: 'unended-sentence' };
	}
	if (below?.kind === 'advert' || below?.kind === 'notice') return { kind: 'advert', rule: 'line-over-promotion' };
	// A short line alone between two paragraphs is a subhead; several on one another are a list of links.
	if (unit.words <= 14 && before?.prose && after?.prose) return { kind: 'subhead', rule: 'short-line' };
	return { kind: 'unknown', rule: 'short-line' };
}

/** What a note on the author says behind the name. */
const noted =
	/^,?\s(?:(?:is|was) (?:an? |the |our )|(?:covers|reports|writes|has (?:covered|written|reported)|can be reached|joined)\s)/u;
/** How many units at the end of the body a note on the author may be. */
const notes = 4;

/** The notes on those who signed, at the end of the body. */
function findNotes(units: readonly Unit[], told: readonly (Told | undefined)[], from: number, to: number): Set<Unit> {
	const signed = units.filter((_, index) => told[index]?.kind === 'byline').map(({ text }) => text.toLowerCase());
	const last = units.slice(Math.max(from + 1, to - notes), to);
	return new Set(
		last.filter(({ text, prose }) => {
			const [all, name = ''] = /^[*_]*(\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){1,3})/u.exec(text) ?? [''];
			return (
				prose &&
				name !== '' &&
				signed.some((line) => line.includes(name.toLowerCase())) &&
				noted.test(text.slice(all.length))
			);
		}),
	);
}

/** Lines that part nothing: signs, tags, the numbers and heads of pages, the times of a live blog. */
const thin = new Set(['sign-line', 'tag', 'page-number', 'running-head', 'clock-line']);
const isThin = (told: Told | undefined): boolean => told !== undefined && thin.has(told.rule);

/** For each unit, what stands round it. */
function lookRound(units: readonly Unit[], told: readonly (Told | undefined)[]): Inside[] {
	const round: Inside[] = [];
	let after: Unit | undefined;
	let below: Told | undefined;
	for (let index = units.length - 1; index >= 0; index--) {
		const unit = units[index] as Unit;
		round.push({ unit, before: undefined, after, below, listing: false });
		if (!isThin(told[index])) [after, below] = [unit, told[index]];
	}
	let before: Unit | undefined;
	let listing = false;
	return round.reverse().map((each, index) => {
		const known = { ...each, before, listing };
		if (isThin(told[index])) return known;
		if (!each.unit.listed || told[index]) listing = !told[index] && leadsList(each.unit);
		before = each.unit;
		return known;
	});
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
	const title = start === 0 && isStoppedTitle(units) ? 0 : findTitle(units, lines, start);
	const from = title === start ? start + 1 : start;
	const round = lookRound(units, lines);
	const decks = units.filter((unit, index) => !lines[index] && isDeck(unit, index, title, from));
	const authors = findNotes(units, lines, from, to);
	const tell = (unit: Unit, index: number): Told => {
		const told = lines[index];
		if (told) return told;
		if (index === title) return { kind: 'title', rule: unit.depth === undefined ? 'first-line' : 'markdown-heading' };
		if (authors.has(unit)) return { kind: 'label', rule: 'author-note' };
		if (index >= from && index < to) return tellInside(round[index] as Inside);
		if (decks.length <= mostDecks && decks.includes(unit)) return { kind: 'deck', rule: 'line-under-title' };
		return { kind: unit.prose ? 'unknown' : 'navigation', rule: index < from ? 'before-body' : 'after-body' };
	};
	return units.map((unit, index) => ({ unit, told: tell(unit, index) }));
}
