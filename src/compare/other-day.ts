/** Two tellings of one thing that each put on another day. */
import { formatDay } from './calendar.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';

/** So alike are two tellings of one thing; what happens again and again is told with more that differs. */
const leastLikeness = 0.65;
/** They must share so many terms, so many of them words. */
const leastShared = { terms: 6, words: 3 };
/** Days further apart are of two happenings. */
const mostDays = 7;

/** The one day that a telling states. */
function dayOf({ dates }: Telling): string | undefined {
	const [only, another] = new Set(
		dates.map(({ from, to, precision }) => (precision === 'day' && from === to ? from : '')),
	);
	return another === undefined && only !== '' ? only : undefined;
}

const dayLength = 86_400_000;

/**
 * Find out whether two tellings that state no day in common tell one thing all the same.
 *
 * @param score - How alike they are by the words of the folder.
 * @returns The days, or `undefined` where these may be two happenings.
 */
export function findOtherDay({ a, b, score }: Omit<Likeness, 'rule'>): readonly [string, string] | undefined {
	const [ours, theirs] = [dayOf(a), dayOf(b)];
	if (score < leastLikeness || ours === undefined || theirs === undefined || ours === theirs) return undefined;
	if (Math.abs(Date.parse(ours) - Date.parse(theirs)) > mostDays * dayLength) return undefined;
	const shared = [...a.terms].filter((term) => b.terms.has(term));
	const words = shared.filter((term) => !/^[@=#]/u.test(term));
	if (shared.length < leastShared.terms || words.length < leastShared.words) return undefined;
	return [formatDay(ours), formatDay(theirs)];
}
