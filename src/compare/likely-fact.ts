/** Sentences of two articles that may tell the same, by words that are rare in the whole folder. */
import { findOtherDay } from './other-day.ts';
import type { Rarity } from './rarity.ts';
import { likePairs, sharedTerms } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';
import { daysApart } from './when.ts';

/** How alike two tellings must be, and how many terms they must share, by the days that lie between what they tell. */
const thresholds: readonly { readonly days: number; readonly likeness: number; readonly terms: number }[] = [
	{ days: 3, likeness: 0.27, terms: 3 },
	{ days: 14, likeness: 0.36, terms: 4 },
	{ days: Infinity, likeness: 0.5, terms: 6 },
];
const leastLikeness = Math.min(...thresholds.map(({ likeness }) => likeness));
/** What two tellings share must weigh so much in all, one term of it so much or its words so much: common names join nothing. */
const leastShared = { all: 0.55, one: 0.27, words: 0.6 };
/** Below this likeness, one word that is so rare is not enough. */
const chance = { likeness: 0.32, weight: 0.2 };
/** Passages of more words are not laid side by side. */
const longest = 100;

const isWord = (term: string) => !/^[@=]/u.test(term);

/** Whether what is shared is enough to say that one thing is told. One rare word beside common ones is chance. */
function isTelling(shared: readonly string[], score: number, rarity: Rarity): boolean {
	const words = shared.filter(isWord);
	// Names and days alone say who and when, and not what.
	if (words.length === 0 || rarity.sum(shared) < leastShared.all) return false;
	const rare = shared.filter((term) => rarity.weight(term) >= chance.weight);
	if (score < chance.likeness && rare.length === 1 && rare.every((term) => isWord(term) && !term.startsWith('#'))) {
		return false;
	}
	const rarest = Math.max(...shared.map((term) => rarity.weight(term)));
	return rarest >= leastShared.one || rarity.sum(words) >= leastShared.words;
}

/**
 * Find the pairs of tellings, of two articles each, that are alike by what is rare in the folder.
 *
 * It tells which articles are on one matter; which of their sentences tell the same is found between them.
 *
 * @returns The pairs in order of their tellings; those that state other days for one thing apart.
 */
export function findLikelyFacts(
	tellings: readonly Telling[],
	rarity: Rarity,
): { readonly alike: readonly Likeness[]; readonly onOtherDays: readonly Likeness[] } {
	const comparable = tellings.filter(({ words }) => words.length <= longest);
	const alike: Likeness[] = [];
	const onOtherDays: Likeness[] = [];
	likePairs(comparable, rarity, leastLikeness, (a, b, score) => {
		if (a.article === b.article) return;
		const apart = daysApart(a.when, b.when);
		if (apart === undefined) {
			if (findOtherDay({ a, b, score }) !== undefined) onOtherDays.push({ a, b, score, rule: 'other-day' });
			return;
		}
		const least = thresholds.find(({ days }) => apart <= days);
		if (!least || score < least.likeness) return;
		const shared = sharedTerms(a, b);
		if (shared.length < least.terms || !isTelling(shared, score, rarity)) return;
		alike.push({ a, b, score, rule: 'shared-words' });
	});
	return { alike, onOtherDays };
}
