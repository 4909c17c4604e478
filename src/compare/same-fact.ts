/**
 * Sentences of two articles that tell the same happening or state.
 *
 * Where a folder holds much on one matter, the words of the matter become common and tell little. So two articles that
 * are likely to tell of one matter are compared by themselves: a word that each has in one sentence alone tells which
 * sentence answers which, however often others have it.
 */
import type { Article } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import { isDated, type Match, matchTellings, saysEnough, saysWhat } from './fact-match.ts';
import { LocalRarity, type Shared, Side } from './local-rarity.ts';
import { isChance, keepBest, relatedBy } from './related.ts';
import type { Telling } from './telling.ts';
import { daysApart } from './when.ts';

/** Two tellings and how alike they are. */
export interface Likeness {
	readonly a: Telling;
	readonly b: Telling;
	readonly score: number;
	readonly rule: string;
}

/** How alike two tellings must be, by how many days lie between what they tell. */
const thresholds: readonly { readonly days: number; readonly likeness: number }[] = [
	{ days: 3, likeness: 0.2 },
	{ days: 14, likeness: 0.3 },
];
/** What two tellings share must weigh so much in all. */
const leastShared = 0.9;
/** Titles and first sentences tell the main matter: those of one day tell the same with less in common. */
const lead = { days: 1, likeness: 0.2, terms: 3 };
/** Where the whole folder, too, says that two tellings are alike, so much is enough; less where both state one day. */
const likely = { dated: 0.15, else: 0.25 };
/** Beside a sentence of its paragraph that tells part of the same, so much is enough, if it adds so much. */
const beside = { likeness: 0.15, more: 0.8 };
/** A term that stands in more pairs of sentences of two articles finds none: it weighs next to nothing. */
const mostPlaces = 5000;
/** All terms together find no more pairs of sentences than these, or than so many for each sentence. */
const mostFound = { all: 100_000, each: 64 };
interface Found extends Match {
	readonly a: Telling;
	readonly b: Telling;
	readonly rule?: string;
}

const keyOf = (a: Telling, b: Telling) => `${String(a.index)} ${String(b.index)}`;

/** The terms of two articles that find pairs of sentences: in very long articles only those that find the fewest. */
function findingTerms(a: Side, b: Side, rarity: LocalRarity): Shared[] {
	const countOf = ({ places: [ours, theirs] }: Shared) => ours.length * theirs.length;
	let left = Math.max(mostFound.all, mostFound.each * (a.tellings.length + b.tellings.length));
	let sum = 0;
	const found: Shared[] = [];
	for (const shared of rarity.shared().values()) {
		const count = countOf(shared);
		if (count > mostPlaces) continue;
		sum += count;
		found.push(shared);
	}
	if (sum <= left) return found;
	const terms = [...rarity.shared()].filter(([, shared]) => countOf(shared) <= mostPlaces);
	const ranked = terms.sort(
		([one, ours], [other, theirs]) => countOf(ours) - countOf(theirs) || inCodeUnits(one, other),
	);
	return ranked.flatMap(([, shared]) => ((left -= countOf(shared)) >= 0 ? [shared] : []));
}

/** The sentences of two articles that share much, whether or not it is enough. */
function findShared(a: Side, b: Side, rarity: LocalRarity, scores: ReadonlyMap<string, number>): Found[] {
	const width = b.tellings.length;
	const weights = new Float64Array(a.tellings.length * width);
	const met: number[] = [];
	for (const { weight, places } of findingTerms(a, b, rarity)) {
		const [ours, theirs] = places;
		for (const i of ours) {
			for (const j of theirs) {
				const place = i * width + j;
				const before = weights[place] ?? 0;
				if (before === 0) met.push(place);
				weights[place] = before + weight;
			}
		}
	}
	const heavy = met.filter((place) => (weights[place] ?? 0) >= leastShared);
	return heavy.flatMap((place): Found[] => {
		const [i, j] = [Math.floor(place / width), place % width];
		const [one, other] = [a.tellings[i], b.tellings[j]];
		if (!one || !other) return [];
		const apart = daysApart(one.when, other.when);
		const least = apart === undefined ? undefined : thresholds.find(({ days }) => apart <= days);
		if (apart === undefined || !least) return [];
		const match = matchTellings(a, i, b, j, rarity);
		const areLeads = apart <= lead.days && a.leads.has(one) && b.leads.has(other) && match.shared.length >= lead.terms;
		const score = scores.get(keyOf(one, other)) ?? 0;
		const rule =
			match.likeness >= least.likeness && saysEnough(match, rarity)
				? 'shared-words'
				: score > 0 && match.likeness >= (isDated(match) ? likely.dated : likely.else) && saysWhat(match)
					? 'shared-words-in-folder'
					: areLeads && match.likeness >= lead.likeness
						? 'leads-of-one-day'
						: undefined;
		if (match.likeness < beside.likeness && rule === undefined) return [];
		const likeness = Math.max(match.likeness, rule === undefined ? 0 : score);
		return [{ ...match, a: one, b: other, likeness, ...(rule === undefined ? {} : { rule }) }];
	});
}

/** The places beside one telling, in its own article or in the other. */
const neighbours = [
	[-1, 0],
	[1, 0],
	[0, -1],
	[0, 1],
] as const;

function compareSides(a: Side, b: Side, scores: ReadonlyMap<string, number>): Likeness[] {
	const rarity = new LocalRarity(a, b);
	const found = findShared(a, b, rarity, scores);
	const sure = new Map(found.flatMap((one) => (one.rule === undefined ? [] : [[keyOf(one.a, one.b), one] as const])));
	const isBeside = (one: Found) =>
		neighbours.some(([i, j]) => {
			const next = sure.get(`${String(one.a.index + i)} ${String(one.b.index + j)}`);
			if (!next) return false;
			const [here, there] = i === 0 ? [one.b, next.b] : [one.a, next.a];
			if (here.paragraph === undefined || here.paragraph !== there.paragraph) return false;
			return rarity.sum(one.both.filter((term) => !next.both.includes(term))) >= beside.more;
		});
	return found.flatMap((one) => {
		const rule = one.rule ?? (isBeside(one) ? 'beside-shared-words' : undefined);
		return rule === undefined ? [] : [{ a: one.a, b: one.b, score: Math.min(1, one.likeness), rule }];
	});
}

/**
 * Find the pairs of tellings, of two articles each, that tell the same.
 *
 * @param tellings - All of them, in order of their articles.
 * @param alike - The pairs that are alike by the words of the whole folder: their articles are laid side by side.
 * @param idOf - The id over all articles of what has an id in one.
 * @returns The pairs in order of their tellings; of each telling only the likest counterparts in each other article.
 */
export function findSameFacts(
	tellings: readonly Telling[],
	alike: readonly Likeness[],
	idOf: (id: string) => string,
): Likeness[] {
	const byArticle = Map.groupBy(tellings, ({ article }) => article);
	const placeOf = (article: Article) => byArticle.get(article)?.[0]?.index ?? 0;
	const related = relatedBy(alike).sort(([a], [b]) => placeOf(a) - placeOf(b));
	const left = new Map<Article, number>();
	for (const article of related.flat()) left.set(article, (left.get(article) ?? 0) + 1);
	const sides = new Map<Article, Side>();
	// What an article is compared by is dropped behind its last pair: a large folder has no room for all.
	const sideOf = (article: Article) => {
		const side = sides.get(article) ?? new Side(byArticle.get(article) ?? [], idOf);
		const pairs = (left.get(article) ?? 1) - 1;
		left.set(article, pairs);
		if (pairs > 0) sides.set(article, side);
		else sides.delete(article);
		return side;
	};
	const scores = new Map(alike.map(({ a, b, score }) => [keyOf(a, b), score]));
	const facts = related.flatMap(([a, b]) => {
		const found = compareSides(sideOf(a), sideOf(b), scores);
		return isChance(found) ? [] : found;
	});
	return keepBest(facts).sort((one, other) => one.a.index - other.a.index || one.b.index - other.b.index);
}
