/** Passages that tell the same thing with values that cannot both hold. */
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';

/** Why two alike tellings cannot both hold. */
export interface Conflict {
	readonly rule: string;
	readonly because: string;
}

/** Only tellings that are mostly the same can deny one another. */
const leastLikeness = 0.4;

/** Words before a number that is not exact: another number can hold beside it. */
const inexact = new Set(
	'about almost around nearly roughly some approximately over under least most than up estimated'.split(' '),
);

/** The figures of a telling by what they count: `3 ships` is 3 under `ship`. Years and days are no figures. */
function figuresOf({ words, dates }: Telling): Map<string, Set<string>> {
	const figures = new Map<string, Set<string>>();
	for (const [index, { term, at }] of words.entries()) {
		const unit = words[index + 1]?.term;
		if (!term?.startsWith('#') || unit === undefined || /^[#@=]/u.test(unit)) continue;
		if ([1, 2].some((back) => inexact.has(words[index - back]?.key ?? ''))) continue;
		const start = at[0]?.[0] ?? 0;
		if (dates.some((date) => date.at.some(([from, to]) => from <= start && start < to))) continue;
		figures.set(unit, (figures.get(unit) ?? new Set()).add(term.slice(1)));
	}
	return figures;
}

/**
 * Find out whether two alike tellings count the same thing and come to different numbers.
 *
 * @returns The rule and its reason, or `undefined` where both can hold.
 */
export function findConflict({ a, b, score }: Likeness): Conflict | undefined {
	if (score < leastLikeness) return undefined;
	const other = figuresOf(b);
	for (const [unit, values] of figuresOf(a)) {
		const counts = other.get(unit);
		if (counts?.size !== 1 || values.size !== 1 || [...values].some((value) => counts.has(value))) continue;
		return { rule: 'other-number', because: `${[...values].join(', ')} and ${[...counts].join(', ')} of one thing` };
	}
	return undefined;
}
