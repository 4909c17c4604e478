/** Where the body stands among the units of a seed: the run that holds the most running text and the least else. */
import type { Told } from './furniture-rule.ts';
import type { Unit } from './unit.ts';

/** The first half of a sentence has at least so many words. */
const cutWords = 6;
/** What units weigh; running text weighs its words. */
const weights = { heading: -2, line: -4, furniture: -5, inline: -2, stamp: -15, bullet: -10 };
/** Lines that may stand between two paragraphs of one article and tell little against it. */
const inline = new Set(['caption', 'credit', 'correction', 'related', 'advert']);
/** Lines that tell nothing. */
const weightless = new Set([
	'sign-line',
	'tag',
	'page-number',
	'running-head',
	'repeated',
	'clock-line',
	'list-position',
]);
/** Lines behind which a page goes on with something else; so many words must follow for them to stand inside. */
const closing: Readonly<Record<string, number>> = {
	'comments-head': -150,
	'more-stories': -60,
	'contributor-line': -60,
	'desk-credit': -60,
};
/** A row of lines tells more against an article with each line, but a box in its midst ends somewhere. */
const gap = { row: 5, most: 80 };
/** A body that begins so few units behind a stamp or byline is taken before a longer one, if it is this share of it. */
const anchor = { reach: 12, share: 0.4 };

/** Words behind the head of the comments weigh so much. */
const discussion = 1 / 3;

/** A run of units that may be the body. */
interface Run {
	readonly from: number;
	to: number;
	sum: number;
	/** It begins behind a stamp or byline. */
	readonly anchored: boolean;
	/** It begins behind the head of the comments. */
	readonly discussed: boolean;
}

/** A sentence that a blank line cuts in two: the line has no end, and the next one goes on in small letters. */
export function goesOn({ prose, words, depth }: Unit, after: Unit | undefined): boolean {
	return !prose && words >= cutWords && depth === undefined && /^\p{Ll}/u.test(after?.text ?? '');
}

/** Heads of the lists that sum an article up. */
const keyPoints =
	/^(?:what we know(?: so far)?|key (?:points|takeaways|facts|findings)|at a glance|in short|the main points|in brief):?$/iu;

/** A line that says that a list comes. */
export function leadsList({ text, words }: Unit): boolean {
	return (words >= 3 && text.endsWith(':')) || keyPoints.test(text);
}

/** A stamp or byline that stands for itself, not one in a list of other stories. */
function isAnchor(unit: Unit, told: Told | undefined): boolean {
	return (told?.kind === 'stamp' || told?.kind === 'byline') && !unit.listed && told.rule !== 'clock-line';
}

/** Boxes that pages set between two paragraphs. */
function isInline({ kind, rule }: Told): boolean {
	return inline.has(kind) || rule === 'pay-wall';
}

function weigh(unit: Unit, after: Unit | undefined, told: Told | undefined): number {
	if (told && weightless.has(told.rule)) return 0;
	if (told?.kind === 'stamp' || told?.kind === 'byline') return weights.stamp;
	if (told) return closing[told.rule] ?? (isInline(told) ? weights.inline : weights.furniture);
	if (unit.depth !== undefined) return weights.heading;
	if (unit.quoted) return unit.words / 2;
	if (!unit.prose && !goesOn(unit, after)) return weights.line;
	// A teaser breaks off; an item of a list may be one.
	if (/(?:…|\.{3})$/u.test(unit.text)) return 0;
	return unit.listed ? unit.words + weights.bullet : unit.words;
}

/** Find the runs between which nothing reads like running text, one pass (Bentley, Programming Pearls, column 8). */
function findRuns(units: readonly Unit[], told: readonly (Told | undefined)[]): Run[] {
	const runs: Run[] = [];
	let [sum, row, paid, anchored, listing, discussed] = [0, 0, 0, -Infinity, false, false];
	for (const [index, unit] of units.entries()) {
		if (sum <= 0) {
			runs.push({ from: index, to: index, sum: 0, anchored: index - anchored <= anchor.reach, discussed });
			[sum, row, paid] = [0, 0, 0];
		}
		if (isAnchor(unit, told[index])) anchored = index;
		if (told[index]?.rule === 'comments-head') [anchored, discussed] = [-Infinity, true];
		const weight = weigh(unit, units[index + 1], told[index]);
		if (weight > 0) [row, paid] = [0, 0];
		if (weight >= 0 || closing[told[index]?.rule ?? '']) sum += weight;
		else if (!listing || !unit.listed || told[index]) {
			row++;
			const cost = Math.min(-weight * Math.min(row, gap.row), gap.most - paid);
			paid += cost;
			sum -= cost;
		}
		if (weight > 0 || !unit.listed) listing = leadsList(unit);
		const run = runs.at(-1) as Run;
		if (sum > run.sum) [run.sum, run.to] = [sum, index + 1];
	}
	for (const run of runs) if (run.discussed) run.sum *= discussion;
	return runs.filter((run) => run.sum > 0);
}

/**
 * Find the body.
 *
 * Each unit weighs for or against it; the heaviest run of adjacent units wins, but for an earlier one that stands right
 * under a stamp or byline, as comments and other stories can be longer than the article.
 *
 * @param units - All units of the seed.
 * @param told - What each is known to be.
 * @returns The first unit and the one after the last; equal where nothing reads like running text.
 */
export function findBody(
	units: readonly Unit[],
	told: readonly (Told | undefined)[],
): readonly [from: number, to: number] {
	const runs = findRuns(units, told);
	const most = runs.reduce((sum, run) => Math.max(sum, run.sum), 0);
	const found =
		runs.find((run) => run.anchored && run.sum >= most * anchor.share) ?? runs.find(({ sum }) => sum === most);
	return found ? [found.from, found.to] : [0, 0];
}
