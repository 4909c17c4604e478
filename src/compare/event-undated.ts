/** Events whose day no text states: what several articles tell alike, and what one tells of somebody named. */
import type { Account } from './account.ts';
import { daysBetween } from './calendar.ts';
import { deedsOf } from './deed.ts';
import type { SpeakerOf } from './event-join.ts';
import { Groups } from './group.ts';
import { findOccasions, joinQuotations, joinSequels, type Occasion } from './occasion.ts';
import type { Rarity } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import { verbsOf } from './subject-verb.ts';
import type { UtterancePair } from './same-quotation.ts';
import type { Telling } from './telling.ts';
import { Told } from './told.ts';

/** What is known of the day of an undated event: no earlier than `after`, no later than `before`. */
export interface Bounds {
	after?: string;
	before?: string;
}

/** An article is given what it alone tells until it tells so many events: what it tells first comes first. */
const mostOfArticle = 12;
/** What one person said without a day is one occasion in two articles that appeared no more days apart. */
const nearDays = 1;

type Pair = readonly [Telling, Telling];

function isNear([a, b]: Pair): boolean {
	const [one, other] = [a.when.published, b.when.published];
	return one !== undefined && other !== undefined && daysBetween(one, other) <= nearDays;
}

/** Groups tellings that pairs join, in their order. */
function groupTellings(pairs: readonly Pair[]): Telling[][] {
	const tellings = [...new Set(pairs.flat())].sort((a, b) => a.index - b.index);
	const indexes = new Map(tellings.map((telling, index) => [telling, index]));
	const groups = new Groups(tellings.length);
	for (const [a, b] of pairs) groups.join(indexes.get(a) ?? 0, indexes.get(b) ?? 0);
	return groups.all().map((group) => group.flatMap((index) => tellings[index] ?? []));
}

/** The alike tellings that one of is told as something that happened: states and mere quotations are no events. */
function groupAlike(pairs: readonly Pair[], seeds: ReadonlyMap<string, string>): Account[][] {
	const happens = (telling: Telling) => {
		const isHeadline = telling.kind === 'title' || telling.kind === 'deck';
		// What two files tell alike needs no name: "the fire destroyed the barn".
		return (
			verbsOf(telling).length > 0 ||
			(isHeadline && telling.names.length > 0) ||
			deedsOf(telling, seeds.get(telling.article.slug) ?? '').length > 0
		);
	};
	return groupTellings(pairs)
		.filter((group) => group.some(happens))
		.map((group) => group.map((telling) => ({ telling, at: telling.at, terms: telling.terms, rule: 'same-fact' })));
}

/** Joins what articles of the same days tell alike of what the same people said, or of one deed. */
function groupOccasions(occasions: readonly Occasion[], pairs: readonly Pair[]): Account[][] {
	const homes = new Map(
		occasions.flatMap(({ accounts }, index) => accounts.map(({ telling }) => [telling, index] as const)),
	);
	const groups = new Groups(occasions.length);
	const extra = new Map<number, Account[]>();
	const placed = new Set<Telling>();
	for (const [a, b] of pairs) {
		const [one, other] = [homes.get(a), homes.get(b)];
		const [first, second] = [occasions[one ?? -1], occasions[other ?? -1]];
		if (first && second && one !== undefined && other !== undefined) {
			const isOfSame = first.actors.some((actor) => second.actors.includes(actor));
			if (first.isSpeech === second.isSpeech && isOfSame) groups.join(one, other);
			continue;
		}
		const home = one ?? other;
		const telling = one === undefined ? a : b;
		const isOfActor = (first ?? second)?.actors.some((actor) => telling.terms.has(actor)) === true;
		if (home === undefined || !isOfActor || placed.has(telling)) continue;
		placed.add(telling);
		extra.set(home, [...(extra.get(home) ?? []), { telling, at: telling.at, terms: telling.terms, rule: 'same-fact' }]);
	}
	return groups
		.all()
		.map((group) => group.flatMap((index) => [...(occasions[index]?.accounts ?? []), ...(extra.get(index) ?? [])]));
}

/** The articles that tell an event, each once. */
function articlesOf(event: readonly Account[]): string[] {
	const slugs: string[] = [];
	let last: string | undefined;
	for (const { telling } of event) {
		const { slug } = telling.article;
		if (slug !== last) slugs.push(slug);
		last = slug;
	}
	return slugs.length < 2 ? slugs : [...new Set(slugs)];
}

/** Leaves out what only one article tells where that article tells many events already. */
function withoutFlood(found: readonly Account[][], events: readonly (readonly Account[])[]): Account[][] {
	const counts = new Map<string, number>();
	const count = (event: readonly Account[]) => {
		for (const slug of articlesOf(event)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
	};
	const shared = found.filter((event) => articlesOf(event).length > 1);
	for (const event of [...events, ...shared]) count(event);
	const own = found.filter((event) => {
		const [slug = '', another] = articlesOf(event);
		if (another !== undefined) return false;
		if ((counts.get(slug) ?? 0) >= mostOfArticle) return false;
		count(event);
		return true;
	});
	return [...shared, ...own];
}

/**
 * Find what articles tell without a day that stands in no event yet.
 *
 * @param events - The events so far; what goes on from a sentence of them is added to those told as later.
 * @param alike - Pairs of tellings, or of their quotations, that are the same.
 * @param seeds - The seed texts by slug.
 */
export function findUndated(
	events: readonly Account[][],
	alike: readonly (Likeness | UtterancePair)[],
	tellings: readonly Telling[],
	seeds: ReadonlyMap<string, string>,
	rarity: Rarity,
	speakerOf: SpeakerOf,
): Account[][] {
	const told = new Told(events);
	const isFree = ([a, b]: Pair) => !told.has(a) && !told.has(b);
	const facts = alike.flatMap((pair): Pair[] => ('kind' in pair ? [] : [[pair.a, pair.b]]));
	const all = alike.map((pair): Pair => ('kind' in pair ? [pair.a.telling, pair.b.telling] : [pair.a, pair.b]));
	const groups = groupAlike(
		facts.filter((pair) => isFree(pair) && !isNear(pair)),
		seeds,
	);
	for (const group of groups) {
		told.add(group);
		joinSequels(group, tellings, told, speakerOf);
	}
	for (const event of events) {
		joinQuotations(event, tellings, told);
		if (event.some(({ rule }) => rule === 'later')) joinSequels(event, tellings, told, speakerOf);
	}
	const near = all.filter((pair) => isFree(pair) && isNear(pair));
	const occasions = findOccasions(tellings, seeds, told, rarity, speakerOf);
	for (const { accounts } of occasions) joinSequels(accounts, tellings, told, speakerOf);
	const joined = groupOccasions(occasions, near);
	const placed = new Set(joined.flat().map(({ telling }) => telling));
	const rest = groupAlike(
		near.filter((pair) => pair.every((telling) => !placed.has(telling))),
		seeds,
	);
	return withoutFlood([...groups, ...joined, ...rest], events);
}

/** An event is no later than the day on which the first of its articles appeared; it may be that very day. */
export function boundsOf(accounts: readonly Account[]): Bounds {
	const days = accounts.flatMap(({ telling }) => telling.article.published?.date ?? []).sort();
	return days[0] === undefined ? {} : { before: days[0] };
}
