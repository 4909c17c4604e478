/** Sentences of two articles that tell the same happening or state. */
import { type Days, daysBetween, daysOf, isNarrow } from './calendar.ts';
import { candidatePairs, likeness, Rarity, sharedTerms } from './rarity.ts';
import type { Telling } from './telling.ts';

/** Two tellings and how alike they are. */
export interface Likeness {
	readonly a: Telling;
	readonly b: Telling;
	readonly score: number;
	readonly rule: string;
}

/** How alike two tellings must be, and how many terms they must share, by the days that lie between what they tell. */
const thresholds: readonly { readonly days: number; readonly likeness: number; readonly terms: number }[] = [
	{ days: 3, likeness: 0.27, terms: 3 },
	{ days: 14, likeness: 0.36, terms: 4 },
	{ days: Infinity, likeness: 0.5, terms: 6 },
];
/** What two tellings share must weigh so much in all, one term of it so much or its words so much: common names join nothing. */
const leastShared = { all: 0.7, one: 0.33, words: 0.7 };
/** Articles that appeared so many days apart tell of one stated day as of a thing of the past. */
const background = 14;
/** So many counterparts of a telling are kept for each other article. */
const mostCounterparts = 3;
/** Passages of more words are not laid side by side. */
const longest = 100;

/** The days that a telling states, or else the day of its article: news is mostly of that day. */
function timesOf({ dates, article }: Telling): { readonly stated: boolean; readonly times: readonly Days[] } {
	const stated = dates.filter(isNarrow).map(daysOf);
	if (stated.length > 0) return { stated: true, times: stated };
	const { date } = article.published ?? {};
	return { stated: false, times: date === undefined ? [] : [daysOf({ from: date, to: date })] };
}

/**
 * How many days lie between what two tellings tell.
 *
 * @returns 0 where a day is not known; `undefined` where both state days and none is the same.
 */
export function daysApart(a: Telling, b: Telling): number | undefined {
	const [first, second] = [timesOf(a), timesOf(b)];
	const distances = first.times.flatMap((one) => second.times.map((other) => daysBetween(one, other)));
	const least = distances.length === 0 ? 0 : Math.min(...distances);
	if (!first.stated || !second.stated) return least;
	// A day that articles of other months tell of is mostly background: one anniversary joins nothing.
	return least > 0 ? undefined : Math.min(background, publishedApart(a, b));
}

function publishedApart(a: Telling, b: Telling): number {
	const [first, second] = [a, b].map(({ article }) => article.published?.date);
	if (first === undefined || second === undefined) return 0;
	return daysBetween(daysOf({ from: first, to: first }), daysOf({ from: second, to: second }));
}

/** Whether what is shared is enough to say that one thing is told: names and days alone say who and when. */
function isTelling(shared: readonly string[], rarity: Rarity): boolean {
	const words = shared.filter((term) => !/^[@=]/u.test(term));
	if (words.length === 0 || rarity.sum(shared) < leastShared.all) return false;
	const rarest = Math.max(...shared.map((term) => rarity.weight(term)));
	return rarest >= leastShared.one || rarity.sum(words) >= leastShared.words;
}

/** The place of a telling's counterparts in one other article. */
const placeOf = (telling: Telling, other: Telling) => `${String(telling.index)} ${other.article.slug}`;

/**
 * Find the pairs of tellings, of two articles each, that tell the same.
 *
 * @returns The pairs in order of their tellings; of each telling only the likest counterparts in each other article.
 */
export function findSameFacts(tellings: readonly Telling[], rarity: Rarity): Likeness[] {
	const comparable = tellings.filter(({ words }) => words.length <= longest);
	const pairs = candidatePairs(comparable, (a, b) => a.article !== b.article);
	const alike = pairs.flatMap(([a, b]): Likeness[] => {
		const shared = sharedTerms(a, b);
		if (!isTelling(shared, rarity)) return [];
		const apart = daysApart(a, b);
		if (apart === undefined) return [];
		const score = likeness(a, b, rarity);
		const least = thresholds.find(({ days }) => apart <= days);
		return least && score >= least.likeness && shared.length >= least.terms
			? [{ a, b, score, rule: 'shared-words' }]
			: [];
	});
	return keepBest(alike);
}

/** Keeps a pair that is among the likest of either side. */
function keepBest(pairs: readonly Likeness[]): Likeness[] {
	const counts = new Map<string, number>();
	const kept = new Set<Likeness>();
	for (const pair of pairs.toSorted(
		(one, other) => other.score - one.score || one.a.index - other.a.index || one.b.index - other.b.index,
	)) {
		const places = [placeOf(pair.a, pair.b), placeOf(pair.b, pair.a)];
		const ranks = places.map((place) => counts.get(place) ?? 0);
		for (const [index, place] of places.entries()) counts.set(place, (ranks[index] ?? 0) + 1);
		if (Math.min(...ranks) < mostCounterparts) kept.add(pair);
	}
	return pairs.filter((pair) => kept.has(pair));
}
