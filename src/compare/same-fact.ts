/** Sentences of two articles that tell the same happening or state. */
import type { Rarity } from './rarity.ts';
import { candidatePairs, likeness, sharedTerms, type Termed } from './rarity.ts';
import type { Telling } from './telling.ts';
import { daysApart } from './when.ts';

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
/** Less is enough where the sentences of a paragraph are, together, what one sentence of the other article tells. */
const around = { likeness: 0.1, paragraph: 0.17, terms: 6 };
/** What two tellings share must weigh so much in all, one term of it so much or its words so much: common names join nothing. */
const leastShared = { all: 0.55, one: 0.27, words: 0.6 };
/** Below this likeness, one word that is so rare is not enough. */
const chance = { likeness: 0.32, weight: 0.2 };
/** Longer paragraphs tell of several things. */
const longestParagraph = 4;
/** So many counterparts of a telling are kept for each other article. */
const mostCounterparts = 3;
/** Passages of more words are not laid side by side. */
const longest = 100;

const isWord = (term: string) => !/^[@=]/u.test(term);
/** Names and days alone say who and when, and not what. */
const saysWhat = (shared: readonly string[]) => shared.some(isWord);

/** Whether what is shared is enough to say that one thing is told. One rare word beside common ones is chance. */
function isTelling(shared: readonly string[], score: number, rarity: Rarity): boolean {
	const words = shared.filter(isWord);
	if (rarity.sum(shared) < leastShared.all) return false;
	const rare = shared.filter((term) => rarity.weight(term) >= chance.weight);
	if (score < chance.likeness && rare.length === 1 && rare.every((term) => isWord(term) && !term.startsWith('#'))) {
		return false;
	}
	const rarest = Math.max(...shared.map((term) => rarity.weight(term)));
	return rarest >= leastShared.one || rarity.sum(words) >= leastShared.words;
}

/** A paragraph of a few sentences, compared as one. */
interface Paragraph extends Termed {
	readonly sentences: readonly Telling[];
}

/** The paragraph of each sentence that does not stand alone. */
function readParagraphs(tellings: readonly Telling[]): Map<Telling, Paragraph> {
	const groups = Map.groupBy(
		tellings,
		({ article, paragraph, order }) => `${article.slug} ${paragraph ?? String(order)}`,
	);
	const few = [...groups.values()].filter(({ length }) => length > 1 && length <= longestParagraph);
	const paragraphs = few.map((sentences) => ({
		sentences,
		terms: new Set(sentences.flatMap(({ terms }) => [...terms])),
	}));
	return new Map(paragraphs.flatMap((paragraph) => paragraph.sentences.map((telling) => [telling, paragraph])));
}

/** Whether the sentences of a paragraph are more like another sentence together than any of them alone. */
function isPart(paragraph: Paragraph | undefined, other: Telling, rarity: Rarity): boolean {
	if (!paragraph) return false;
	const score = likeness(paragraph, other, rarity);
	if (score < around.paragraph || sharedTerms(paragraph, other).length < around.terms) return false;
	return paragraph.sentences.every((sentence) => likeness(sentence, other, rarity) < score);
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
	const paragraphs = readParagraphs(tellings);
	const alike = pairs.flatMap(([a, b]): Likeness[] => {
		const score = likeness(a, b, rarity);
		if (score < around.likeness) return [];
		const shared = sharedTerms(a, b);
		const apart = daysApart(a.when, b.when);
		const least = apart === undefined ? undefined : thresholds.find(({ days }) => apart <= days);
		if (!least || !saysWhat(shared)) return [];
		if (score >= least.likeness && shared.length >= least.terms && isTelling(shared, score, rarity)) {
			return [{ a, b, score, rule: 'shared-words' }];
		}
		if (least !== thresholds[0]) return [];
		const together = isPart(paragraphs.get(a), b, rarity) || isPart(paragraphs.get(b), a, rarity);
		return together ? [{ a, b, score, rule: 'shared-words-of-paragraph' }] : [];
	});
	return keepBest(alike);
}

/** Tells tellings apart whatever the order of their articles. */
const keyOf = ({ article, order }: Telling) => `${article.slug} ${String(order)}`;

/** Keeps a pair that is among the likest of either side. */
function keepBest(pairs: readonly Likeness[]): Likeness[] {
	const counts = new Map<string, number>();
	const kept = new Set<Likeness>();
	const ranked = pairs
		.map((pair) => ({ pair, key: [keyOf(pair.a), keyOf(pair.b)].sort().join(' ') }))
		.sort((one, other) => other.pair.score - one.pair.score || (one.key < other.key ? -1 : 1));
	for (const { pair } of ranked) {
		const places = [placeOf(pair.a, pair.b), placeOf(pair.b, pair.a)];
		const ranks = places.map((place) => counts.get(place) ?? 0);
		for (const [index, place] of places.entries()) counts.set(place, (ranks[index] ?? 0) + 1);
		if (Math.min(...ranks) < mostCounterparts) kept.add(pair);
	}
	return pairs.filter((pair) => kept.has(pair));
}
