/** Which pairs of articles have a page of their own: those that share most, so many for each and no more. */
import type { Comparison, NewsEvent } from '../comparison-records.ts';
import { isLarge } from '../large-edition.ts';
import type { Article } from '../records.ts';
import { type ListPage, listPages, roomFor } from './list-page.ts';

/** Two articles that share something. */
export interface ComparedPair {
	readonly a: string;
	readonly b: string;
	/** Pairs of passages that are not two wordings of a quotation. */
	readonly facts: number;
	readonly quotations: number;
	readonly events: number;
}

/** What the counts of a pair are called, in their order; nothing is counted twice. */
export const pairCounts = [
	['facts', 'Facts told by both'],
	['quotations', 'Quotations that both have'],
	['events', 'Events told by both'],
] as const;

/** How many pairs an article chooses at most, and how many in a large edition. */
const most = 12;
const mostOfLarge = 4;

/** So many pairs of an article have a page at most, in words. */
export const mostPairsWords = (articles: readonly Article[]) => (isLarge(articles) ? 'four' : 'twelve');

type Counted = (typeof pairCounts)[number][0];
type Counts = { a: string; b: string } & Record<Counted, number>;

/** The path of the page that compares two articles; the one that stands first in the order of slugs comes first. */
export function pairPath(one: string, other: string): string {
	const [a, b] = one < other ? [one, other] : [other, one];
	return `/compare/${a}/${b}/`;
}

/** Neighbouring pairs of a list: each with the few that follow it, so that a list is never squared. */
function neighbours(slugs: readonly string[]): [string, string][] {
	return slugs.flatMap((slug, index) =>
		slugs.slice(index + 1, index + 1 + most).map((other): [string, string] => [slug, other]),
	);
}

const articlesOf = ({ mentions }: NewsEvent) => [...new Set(mentions.map(({ article }) => article))].sort();

function countPairs({ passages, events, quotations }: Comparison): Map<string, Counts> {
	const counts = new Map<string, Counts>();
	const add = (kind: Counted, one: string, other: string) => {
		if (one === other) return;
		const path = pairPath(one, other);
		const [a, b] = one < other ? [one, other] : [other, one];
		const pair = counts.get(path) ?? { a, b, facts: 0, quotations: 0, events: 0 };
		pair[kind]++;
		counts.set(path, pair);
	};
	for (const { kind, a, b } of passages) {
		const isQuoted = kind === 'same-quotation' || kind === 'quotation-variant';
		if (!isQuoted) add('facts', a.article, b.article);
	}
	for (const event of events) {
		for (const [one, other] of neighbours(articlesOf(event))) add('events', one, other);
	}
	for (const { renderings } of quotations) {
		const slugs = [...new Set(renderings.map(({ article }) => article))].sort();
		for (const [one, other] of neighbours(slugs)) add('quotations', one, other);
	}
	return counts;
}

/** How much two articles share. */
export const weightOf = ({ facts, quotations, events }: ComparedPair) => 2 * facts + 2 * quotations + events;

/**
 * Choose the pairs that have a page: for each article the twelve that share most with it, in a large edition the four.
 *
 * @param recorded - The paths of pages that were published: they stay.
 * @returns In the order of the articles.
 */
export function choosePairs(
	comparison: Comparison,
	articles: readonly Article[],
	recorded: ReadonlySet<string> = new Set(),
): ComparedPair[] {
	const room = isLarge(articles) ? mostOfLarge : most;
	const pairs = [...countPairs(comparison).values()].sort(
		(a, b) => weightOf(b) - weightOf(a) || (pairPath(a.a, a.b) < pairPath(b.a, b.b) ? -1 : 1),
	);
	const chosen = new Map<string, number>();
	const kept = pairs.filter(({ a, b }) => {
		const [ofA, ofB] = [chosen.get(a) ?? 0, chosen.get(b) ?? 0];
		if (ofA >= room && ofB >= room) return recorded.has(pairPath(a, b));
		chosen.set(a, ofA + 1).set(b, ofB + 1);
		return true;
	});
	const order = new Map(articles.map(({ slug }, index) => [slug, index]));
	const placeOf = (slug: string) => order.get(slug) ?? 0;
	return kept.sort((x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b));
}

/** One page of the pairs. */
export interface PairList extends ListPage<ComparedPair> {
	readonly id: string;
	readonly name: string;
}

/** The pages that list the pairs, the first of them at `/compare/` itself. */
export function pairLists(pairs: readonly ComparedPair[]): PairList[] {
	// A row has two sides, each with a mark, a name and a day, and three counts.
	const roomOf = () => roomFor(16, ''.padEnd(2 * 60));
	return listPages('/compare/', pairs, { roomOf, taken: roomFor(30), further: '/compare/pairs-' }).map((list) => ({
		...list,
		id: `pairs-${list.number}`,
		name: `Pairs ${list.before + 1} to ${list.before + list.entries.length}`,
	}));
}
