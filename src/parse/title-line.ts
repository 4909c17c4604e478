/** Which line of a seed is its title: each candidate is weighed by the habits of pages, the heaviest wins. */
import type { Told } from './furniture-rule.ts';
import type { Unit } from './unit.ts';

/** A title has so many words; a single word in big letters is a section's name. */
const words = { least: 3, usual: 5, most: 32 };
/** How far before the body a title may stand, in lines. */
const reach = 60;
/** A candidate lighter than this is a menu's entry. */
const least = 2;
const bullet = /^(?:[*•·‣▪–-]|\d{1,3}[.)])\s/u;
/** What desks and pages print right under a title. */
const under = new Set(['byline', 'stamp', 'deck']);

/** What speaks for a line being the title, and how much. */
const habits: readonly (readonly [weight: number, holds: (line: Line) => boolean])[] = [
	[7, ({ unit }) => unit.depth !== undefined],
	// The page's own title stands above all, and the headline repeats it.
	[5, ({ repeats }) => repeats],
	[3, ({ unit }) => unit.words >= words.usual],
	[3, ({ after }) => after.some((told) => told !== undefined && under.has(told.kind))],
	[1, ({ unit }) => unit.apart],
	[3, ({ index }) => index === 0],
	[-6, ({ unit }) => bullet.test(unit.text)],
	[-2, ({ unit }) => unit.prose],
];

interface Line {
	readonly unit: Unit;
	readonly index: number;
	/** What stands on the next lines. */
	readonly after: readonly (Told | undefined)[];
	readonly repeats: boolean;
}

/** The start of a line, by which a repeated title is known: a site's name may follow it. */
const opening = (text: string): string => text.slice(0, 40).toLowerCase();

/**
 * Find the title among the lines before the body.
 *
 * Nearer to the body is likelier; what furniture was told to be is none.
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
	const openings = new Map<string, number>();
	for (const { text } of units.slice(0, body)) openings.set(opening(text), (openings.get(opening(text)) ?? 0) + 1);
	let best: { index: number; weight: number } | undefined;
	for (let index = body - 1; index >= from; index--) {
		const unit = units[index] as Unit;
		if (told[index] || unit.words < words.least || unit.words > words.most) continue;
		const line = {
			unit,
			index,
			after: told.slice(index + 1, index + 4),
			repeats: (openings.get(opening(unit.text)) ?? 0) > 1,
		};
		const weight = habits.reduce((sum, [some, holds]) => (holds(line) ? sum + some : sum), (index - body) / 6);
		if (weight >= least && (!best || weight > best.weight)) best = { index, weight };
	}
	return best?.index;
}

const content = (text: string): string[] =>
	text
		.toLowerCase()
		.match(/\p{L}{4,}/gu)
		?.map((word) => word.slice(0, 5)) ?? [];

/**
 * Tell a title that ends in a full stop from the lead: it stands first, alone, and the next paragraphs say it again, or
 * all its long words have capitals.
 */
export function isStoppedTitle([first, second, third]: readonly Unit[]): boolean {
	if (!first?.prose || !second?.apart || first.words > words.most - 10 || first.words >= second.words * 2) return false;
	if (/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(first.text.replace(/\b\p{Lu}\p{Ll}?\./gu, ''))) return false;
	const long = first.text.match(/\p{L}{5,}/gu) ?? [];
	if (long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))) return true;
	const own = [...new Set(content(first.text))];
	const said = new Set(content(`${second.text} ${third?.text ?? ''}`));
	return own.length >= 3 && own.filter((word) => said.has(word)).length * 2 >= own.length;
}
