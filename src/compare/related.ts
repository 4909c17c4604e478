/** Which articles are laid beside one another, and which of the facts that they share are kept. */
import type { Article } from '../records.ts';
import { daysBetween } from './calendar.ts';
import { inCodeUnits } from '../code-units.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';

/** An article is laid beside so many others, those with most in common. */
const mostRelated = 40;
/** So many counterparts of a telling are kept for each other article. */
const mostCounterparts = 3;
/** One fact alone joins articles that appeared more days apart only where it is so alike. */
const lone = { days: 2, likeness: 0.4 };

/** One fact that is not very alike can be told by two articles on two matters. */
export function isChance(facts: readonly Likeness[]): boolean {
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

/** The articles that share something, two by two; of each article those that share most with it. */
export function relatedBy(alike: readonly Likeness[]): (readonly [Article, Article])[] {
	const found = new Map<string, Relation>();
	for (const { a, b, score } of alike) {
		const key = `${a.article.slug} ${b.article.slug}`;
		found.set(key, { articles: [a.article, b.article], weight: (found.get(key)?.weight ?? 0) + score });
	}
	const slugs = ({ articles }: Relation) =>
		articles
			.map(({ slug }) => slug)
			.sort(inCodeUnits)
			.join(' ');
	const ranked = [...found.values()].sort((a, b) => b.weight - a.weight || inCodeUnits(slugs(a), slugs(b)));
	const counts = new Map<Article, number>();
	return ranked.flatMap(({ articles }) => {
		const ranks = articles.map((article) => counts.get(article) ?? 0);
		for (const [index, article] of articles.entries()) counts.set(article, (ranks[index] ?? 0) + 1);
		return Math.min(...ranks) < mostRelated ? [articles] : [];
	});
}

/** Keeps a pair that is among the likest of either side. */
export function keepBest(pairs: readonly Likeness[]): Likeness[] {
	const counts = new Map<string, number>();
	const nameOf = ({ article, order }: Telling) => `${article.slug} ${String(order)}`;
	const ranked = pairs
		.map((pair) => ({ pair, key: [nameOf(pair.a), nameOf(pair.b)].sort(inCodeUnits).join(' ') }))
		.sort((one, other) => other.pair.score - one.pair.score || inCodeUnits(one.key, other.key));
	return ranked.flatMap(({ pair }) => {
		const { a, b } = pair;
		const places = [`${String(a.index)} ${b.article.slug}`, `${String(b.index)} ${a.article.slug}`];
		const ranks = places.map((place) => counts.get(place) ?? 0);
		for (const [index, place] of places.entries()) counts.set(place, (ranks[index] ?? 0) + 1);
		return Math.min(...ranks) < mostCounterparts ? [pair] : [];
	});
}
