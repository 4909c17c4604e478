/**
 * Sentences of two articles that tell the same happening or state.
 *
 * Where a folder holds much on one matter, the words of the matter become common and tell little. So two articles that
 * are likely to tell of one matter are compared by themselves: a word that each has in one sentence alone tells which
 * sentence answers which, however often others have it.
 */
import type { Article } from '../records.ts';
import { daysBetween } from './calendar.ts';
import { LocalRarity, readSide, type Side } from './local-rarity.ts';
import type { Telling } from './telling.ts';
import { officeMark, type Unit } from './unit.ts';
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
/** Likeness and what is shared make up for one another. */
const leastOfBoth = { share: 0.1, sum: 0.43 };
/** One term at least must be so rare in both articles. */
const leastRarest = 0.4;
/** What is shared beside names and days must weigh so much. */
const leastWhat = 0.6;
/** Terms that both articles have often are enough where they make two sentences so much alike, and weigh so much. */
const common = { likeness: 0.35, sum: 1.2 };
/** Where names say it, so many, with so many words, must weigh so much and be so alike. */
const named: readonly {
	readonly names: number;
	readonly words: number;
	readonly sum: number;
	readonly likeness: number;
}[] = [
	{ names: 3, words: 1, sum: 0, likeness: 0.25 },
	{ names: 3, words: 0, sum: 0, likeness: 0.3 },
	{ names: 2, words: 1, sum: 2, likeness: 0.45 },
];
/** Titles and first sentences tell the main matter: those of one day tell the same with less in common. */
const lead = { days: 1, likeness: 0.2, terms: 3 };
/** Where the whole folder, too, says that two tellings are alike, so much is enough; less where both state one day. */
const likely = { dated: 0.15, else: 0.25 };
/** Terms that both say in one order, if so many and one so rare, make them so much more alike. */
const ordered = { least: 4, rarest: 0.6, more: 1.2 };
/** Beside a sentence of its paragraph that tells part of the same, so much is enough, if it adds so much. */
const beside = { likeness: 0.15, more: 0.8 };
/** One fact alone joins articles that appeared more days apart only where it is so alike. */
const lone = { days: 2, likeness: 0.4 };
/** Two words alone are no chance where they stand so near to one another in both: a "red line". */
const nearby = 2;
/** So many counterparts of a telling are kept for each other article. */
const mostCounterparts = 3;
/** An article is laid beside so many others, those with most in common. */
const mostRelated = 40;

/** Offices before a name say who somebody is, and not what happened. */
const offices = new Set(
	`vice deputi foreign secretari former press envoi ~envoy chief director senat rep gov governor sen general attornei
	~lawyer chairman mayor`.split(/\s+/u),
);
const isName = (term: string) => /^[@=]/u.test(term) && !term.startsWith(officeMark);
const isWhat = (term: string) => !/^[@=]/u.test(term) && !offices.has(term);

/** What two tellings share, and how alike the parts are that share most. */
interface Match {
	/** What all of both share. */
	readonly both: readonly string[];
	/** What the parts share. */
	readonly shared: readonly string[];
	readonly likeness: number;
}

/** Whether two shared words are more than chance; more of them always are. */
function standTogether(shared: readonly string[], units: readonly Unit[]): boolean {
	if (shared.length > 2 || shared.some((term) => !isWhat(term))) return true;
	return units.every((unit) => {
		const [one = 0, other = 0] = shared.map((term) => unit.get(term) ?? 0);
		return Math.abs(one - other) <= nearby;
	});
}

/** Whether both say what they share in one order: who did what to whom. */
function isInOrder(shared: readonly string[], a: Unit, b: Unit): boolean {
	const said = shared.filter((term) => (a.get(term) ?? -1) >= 0 && (b.get(term) ?? -1) >= 0);
	if (said.length < ordered.least) return false;
	const inA = said.toSorted((one, other) => (a.get(one) ?? 0) - (a.get(other) ?? 0));
	return inA.every((term, index) => index === 0 || (b.get(term) ?? 0) >= (b.get(inA[index - 1] ?? '') ?? 0));
}

/** The parts of a telling by what of the shared terms they have; of several with the same the one that says least else. */
function lightest(side: Side, index: number, which: 0 | 1, both: readonly string[], rarity: LocalRarity) {
	const found = new Map<string, { unit: Unit; terms: string[]; weight: number }>();
	for (const [part, unit] of (side.units[index] ?? []).entries()) {
		const terms = both.filter((term) => unit.has(term));
		if (terms.length < 2) continue;
		const weight = rarity.whole(unit, side.weights[index]?.[part] ?? 0, which);
		const key = terms.join(' ');
		if (weight < (found.get(key)?.weight ?? Infinity)) found.set(key, { unit, terms, weight });
	}
	return [...found.values()];
}

/** A sentence that shares more terms with another is alike without being taken apart by them. */
const mostShared = 30;

const nameOf = (terms: readonly string[]) => terms.toSorted(inOrder).join(' ');

function matchTellings(a: Side, i: number, b: Side, j: number, rarity: LocalRarity): Match {
	const [whole, other] = [a.units[i]?.[0], b.units[j]?.[0]];
	const both = whole && other ? [...whole.keys()].filter((term) => other.has(term)) : [];
	let best: Match = { both, shared: [], likeness: 0 };
	const few = both.slice(0, mostShared);
	const theirs = lightest(b, j, 1, few, rarity);
	for (const one of lightest(a, i, 0, few, rarity)) {
		for (const two of theirs) {
			const shared = one.terms.filter((term) => two.unit.has(term));
			const sum = rarity.sum(shared);
			const isOrdered =
				shared.some((term) => rarity.weight(term) >= ordered.rarest) && isInOrder(shared, one.unit, two.unit);
			const order = isOrdered ? ordered.more : 1;
			const likeness = order * (sum / Math.sqrt(one.weight * two.weight)) * (sum / (sum + 1));
			if (shared.length < 2 || !standTogether(shared, [one.unit, two.unit])) continue;
			// Equal parts are settled by their words, so that the two sides can be swapped.
			const isTie = likeness === best.likeness && inOrder(nameOf(shared), nameOf(best.shared)) < 0;
			if (likeness > best.likeness || isTie) best = { both, shared, likeness };
		}
	}
	return best;
}

/** Whether what two tellings share is more than two writers on one matter share by chance. */
function saysEnough({ both, shared, likeness }: Match, rarity: LocalRarity): boolean {
	const sum = rarity.sum(both);
	if (likeness + sum * leastOfBoth.share < leastOfBoth.sum) return false;
	const rarest = Math.max(...shared.map((term) => rarity.weight(term)));
	if (rarest < leastRarest && (likeness < common.likeness || sum < common.sum)) return false;
	const what = both.filter(isWhat);
	// Numbers alone are the hour, an age, a score.
	if (what.every((term) => term.startsWith('#')) && what.length > 0) return false;
	if (what.length > 1 && rarity.sum(what) >= leastWhat) return true;
	const names = both.filter((term) => isName(term) && term.startsWith('@')).length;
	const least = named.find((one) => names >= one.names && what.length >= one.words && sum >= one.sum);
	return least !== undefined && likeness >= least.likeness;
}

/** Whether two tellings share a thing that happened, or who, when and where it did. */
function saysWhat({ both }: Match): boolean {
	const what = both.filter(isWhat).length;
	return what > 1 || both.filter(isName).length > (what === 1 ? 1 : 2);
}

/** Whether two tellings state one day. */
const isDated = ({ both }: Match) => both.some((term) => term.startsWith('='));

interface Found extends Match {
	readonly a: Telling;
	readonly b: Telling;
	readonly rule?: string;
}

const keyOf = (a: Telling, b: Telling) => `${String(a.index)} ${String(b.index)}`;

/** The sentences of two articles that share much, whether or not it is enough. */
function findShared(a: Side, b: Side, rarity: LocalRarity, scores: ReadonlyMap<string, number>): Found[] {
	const weights = new Map<number, number>();
	const width = b.tellings.length;
	for (const term of rarity.shared()) {
		const weight = rarity.weight(term);
		for (const i of a.places.get(term) ?? []) {
			for (const j of b.places.get(term) ?? []) weights.set(i * width + j, (weights.get(i * width + j) ?? 0) + weight);
		}
	}
	return [...weights].flatMap(([place, weight]): Found[] => {
		const [i, j] = [Math.floor(place / width), place % width];
		const [one, other] = [a.tellings[i], b.tellings[j]];
		if (!one || !other || weight < leastShared) return [];
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

/** One fact that is not very alike can be told by two articles on two matters. */
function isChance(facts: readonly Likeness[]): boolean {
	const [only, another] = facts;
	if (!only || another || only.score >= lone.likeness) return false;
	const [a, b] = [only.a.when.published, only.b.when.published];
	return a !== undefined && b !== undefined && daysBetween(a, b) > lone.days;
}

/** Two articles and how much they have in common. */
interface Relation {
	readonly articles: readonly [Article, Article];
	readonly weight: number;
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The articles that share something, two by two; of each article those that share most with it. */
function relatedBy(alike: readonly Likeness[]): (readonly [Article, Article])[] {
	const found = new Map<string, Relation>();
	for (const { a, b, score } of alike) {
		const key = `${a.article.slug} ${b.article.slug}`;
		found.set(key, { articles: [a.article, b.article], weight: (found.get(key)?.weight ?? 0) + score });
	}
	const slugs = ({ articles }: Relation) =>
		articles
			.map(({ slug }) => slug)
			.sort(inOrder)
			.join(' ');
	const ranked = [...found.values()].sort((a, b) => b.weight - a.weight || inOrder(slugs(a), slugs(b)));
	const counts = new Map<Article, number>();
	return ranked.flatMap(({ articles }) => {
		const ranks = articles.map((article) => counts.get(article) ?? 0);
		for (const [index, article] of articles.entries()) counts.set(article, (ranks[index] ?? 0) + 1);
		return Math.min(...ranks) < mostRelated ? [articles] : [];
	});
}

/** Keeps a pair that is among the likest of either side. */
function keepBest(pairs: readonly Likeness[]): Likeness[] {
	const counts = new Map<string, number>();
	const nameOf = ({ article, order }: Telling) => `${article.slug} ${String(order)}`;
	const ranked = pairs
		.map((pair) => ({ pair, key: [nameOf(pair.a), nameOf(pair.b)].sort(inOrder).join(' ') }))
		.sort((one, other) => other.pair.score - one.pair.score || inOrder(one.key, other.key));
	return ranked.flatMap(({ pair }) => {
		const { a, b } = pair;
		const places = [`${String(a.index)} ${b.article.slug}`, `${String(b.index)} ${a.article.slug}`];
		const ranks = places.map((place) => counts.get(place) ?? 0);
		for (const [index, place] of places.entries()) counts.set(place, (ranks[index] ?? 0) + 1);
		return Math.min(...ranks) < mostCounterparts ? [pair] : [];
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
	const sides = new Map<Article, Side>();
	const sideOf = (article: Article) => {
		const side = sides.get(article) ?? readSide(byArticle.get(article) ?? [], idOf);
		sides.set(article, side);
		return side;
	};
	const scores = new Map(alike.map(({ a, b, score }) => [keyOf(a, b), score]));
	const facts = relatedBy(alike).flatMap(([a, b]) => {
		const found = compareSides(sideOf(a), sideOf(b), scores);
		return isChance(found) ? [] : found;
	});
	return keepBest(facts).sort((one, other) => one.a.index - other.a.index || one.b.index - other.b.index);
}
