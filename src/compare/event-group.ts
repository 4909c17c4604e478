/** Accounts joined to events: by their days, who is in them, and what they say. */
import type { Account } from './account.ts';
import { type Days, daysBetween } from './calendar.ts';
import { Groups } from './group.ts';
import { candidatePairs, likeness, type Rarity, sharedTerms } from './rarity.ts';
import { meets, overlap } from './telling.ts';

/** How alike two accounts must be, by how narrow the days are that both allow. */
const leastLikeness = { sameDay: 0.3, within: 0.36 };
/** Two accounts of one day that name one person and do one thing are one event from this likeness on. */
const leastOfPerson = 0.12;

/** The days that two stretches of time have both. */
function common(a: Days, b: Days): Days | undefined {
	const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
	return first <= last ? { first, last } : undefined;
}

const isWord = (term: string) => !/^[@#=]/u.test(term);
const isDay = ({ first, last }: Days) => first === last;

/** How sure it is that two accounts tell one event: above 0 where it is. */
function sureness(a: Account, b: Account, rarity: Rarity): number {
	if (!a.days || !b.days || !common(a.days, b.days)) return 0;
	if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker) return 0;
	if (a.telling === b.telling && overlap(a.at, b.at)) return a.pinned !== undefined || b.pinned !== undefined ? 2 : 0;
	const shared = sharedTerms(a, b);
	if (!shared.some(isWord)) return 0;
	const score = likeness(a, b, rarity, shared);
	if (!isDay(a.days) || !isDay(b.days)) return score >= leastLikeness.within && shared.length > 2 ? score : 0;
	const ofPerson = score >= leastOfPerson && shared.some((term) => term.startsWith('@'));
	return ofPerson || score >= leastLikeness.sameDay ? score : 0;
}

/** Accounts of two days are one event that outlets date differently where they are so alike, and so near in time. */
const otherDay = [
	{ days: 1, likeness: 0.4, words: 4, names: 2 },
	{ days: 2, likeness: 0.6, words: 3, names: 1 },
] as const;
const mostApart = Math.max(...otherDay.map(({ days }) => days));
/** Articles that appeared more days apart tell of other days, not of one day otherwise. */
const mostBetween = 2;

/** They tell of one of several: another meeting, a second vote. */
const ofSeveral = new Set(
	'again another second third fourth fifth further more also too daily every each new'.split(' '),
);

const isOfSeveral = ({ telling, at }: Account) =>
	telling.words.some(({ key }, index) => ofSeveral.has(key) && meets(telling, index, at));

/** The terms of an account, without the numbers and words of its date. */
function termsWithoutDate({ telling, terms, date }: Account): Set<string> {
	const dated = date
		? telling.words.flatMap(({ term }, index) => (meets(telling, index, date.at) ? (term ?? []) : []))
		: [];
	return new Set([...terms].filter((term) => !dated.includes(term)));
}

/**
 * How sure it is that two articles tell one event and give different days for it: above 0 where it is.
 *
 * Almost all that both say must be the same: who, what, and all numbers. Two calls of the same people a week apart are two.
 */
function surenessOfOtherDay(a: Account, b: Account, rarity: Rarity): number {
	if (!a.days || !b.days || !isDay(a.days) || !isDay(b.days) || a.telling.article === b.telling.article) return 0;
	const apart = daysBetween(a.days, b.days);
	if (apart > mostApart) return 0;
	const [one, other] = [a.telling.when.published, b.telling.when.published];
	if (apart === 0 || !one || !other || daysBetween(one, other) > mostBetween) return 0;
	if (a.speaker !== b.speaker || [a, b].some(isOfSeveral)) return 0;
	const [first, second] = [{ terms: termsWithoutDate(a) }, { terms: termsWithoutDate(b) }];
	const shared = sharedTerms(first, second);
	const numbers = [...first.terms, ...second.terms].filter((term) => term.startsWith('#'));
	if (numbers.some((term) => !shared.includes(term))) return 0;
	const names = shared.filter((term) => term.startsWith('@')).length;
	const words = shared.filter(isWord).length;
	const score = likeness(first, second, rarity, shared);
	const isSame = otherDay.some(
		(least) => apart <= least.days && score >= least.likeness && words >= least.words && names >= least.names,
	);
	return isSame ? score : 0;
}

/** Two accounts that may be one event, by their numbers. */
interface Edge {
	readonly a: number;
	readonly b: number;
	readonly sure: number;
}

const surestFirst = (one: Edge, other: Edge) => other.sure - one.sure || one.a - other.a || one.b - other.b;

/**
 * Group accounts that tell one event.
 *
 * The surest pairs are joined first. All accounts of a group share at least one day; no two editor's events are joined.
 *
 * @param accounts - Accounts with days.
 */
export function groupAccounts(accounts: readonly Account[], rarity: Rarity): Account[][] {
	const groups = new Groups(accounts.length);
	const days = accounts.map((account) => account.days);
	const pinned = accounts.map((account) => account.pinned);
	const join = (a: number, b: number) => {
		const [one, other] = [groups.find(a), groups.find(b)];
		const [first, second] = [days[one], days[other]];
		const both = first && second && common(first, second);
		const apart = pinned[one] !== undefined && pinned[other] !== undefined && pinned[one] !== pinned[other];
		if (one === other || !both || apart) return;
		const editor = pinned[one] ?? pinned[other];
		groups.join(one, other);
		const root = groups.find(one);
		days[root] = both;
		pinned[root] = editor;
	};
	joinPinned(accounts, (a, b) => {
		groups.join(a, b);
	});
	const [edges, others]: [Edge[], Edge[]] = [[], []];
	candidatePairs(accounts, (one, other, [a, b]) => {
		const sure = sureness(one, other, rarity);
		if (sure > 0) edges.push({ a, b, sure });
		const sureOfOther = surenessOfOtherDay(one, other, rarity);
		if (sureOfOther > 0) others.push({ a, b, sure: sureOfOther });
	});
	for (const { a, b } of edges.sort(surestFirst)) join(a, b);
	joinOtherDays(accounts, others.sort(surestFirst), groups);
	return groups.all().map((group) => group.flatMap((index) => accounts[index] ?? []));
}

/** Joins groups of two days; not where one article tells of both days, for then they are two events. */
function joinOtherDays(accounts: readonly Account[], edges: readonly Edge[], groups: Groups): void {
	const articles = new Map(
		groups
			.all()
			.map((group) => [groups.find(group[0] ?? 0), new Set(group.map((index) => accounts[index]?.telling.article))]),
	);
	const joined = new Set<number>();
	for (const { a, b } of edges) {
		const [one, other] = [groups.find(a), groups.find(b)];
		if (joined.has(one) || joined.has(other) || one === other) continue;
		const isOfBoth = [...(articles.get(one) ?? [])].some((article) => articles.get(other)?.has(article));
		const isEdited = [one, other].some((group) => accounts[group]?.pinned !== undefined);
		if (isOfBoth || isEdited) continue;
		groups.join(one, other);
		joined.add(one).add(other);
	}
}

function joinPinned(accounts: readonly Account[], join: (a: number, b: number) => void): void {
	const first = new Map<number, number>();
	for (const [index, { pinned }] of accounts.entries()) {
		if (pinned === undefined) continue;
		join(first.get(pinned) ?? index, index);
		first.set(pinned, first.get(pinned) ?? index);
	}
}
