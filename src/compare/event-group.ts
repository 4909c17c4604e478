/** Accounts joined to events: by their days, who is in them, and what they say. */
import type { Account } from './account.ts';
import type { Days } from './calendar.ts';
import { Groups } from './group.ts';
import { candidatePairs, likeness, type Rarity, sharedTerms } from './rarity.ts';
import { overlap } from './telling.ts';

/** How alike two accounts must be, by how narrow the days are that both allow. */
const leastLikeness = { sameDay: 0.3, within: 0.36 };
/** Two accounts of one day that name one person and do one thing are one event from this likeness on. */
const leastOfPerson = 0.12;

/** The days that two stretches of time have both. */
function common(a: Days, b: Days): Days | undefined {
	const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
	return first <= last ? { first, last } : undefined;
}

const isDay = ({ first, last }: Days) => first === last;

/** How sure it is that two accounts tell one event: above 0 where it is. */
function sureness(a: Account, b: Account, rarity: Rarity): number {
	if (!a.days || !b.days || !common(a.days, b.days)) return 0;
	if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker) return 0;
	if (a.telling === b.telling && overlap(a.at, b.at)) return a.pinned !== undefined || b.pinned !== undefined ? 2 : 0;
	const shared = sharedTerms(a, b);
	const what = shared.filter((term) => !/^[@#=]/u.test(term));
	const score = likeness(a, b, rarity);
	if (what.length === 0) return 0;
	if (!isDay(a.days) || !isDay(b.days)) return score >= leastLikeness.within && shared.length > 2 ? score : 0;
	const ofPerson = score >= leastOfPerson && shared.some((term) => term.startsWith('@'));
	return ofPerson || score >= leastLikeness.sameDay ? score : 0;
}

/**
 * Group accounts that tell one event.
 *
 * The surest pairs are joined first. All accounts of a group share at least one day; no two editor's events are joined.
 *
 * @param accounts - Accounts with days.
 */
export function groupAccounts(accounts: readonly Account[], rarity: Rarity): Account[][] {
	const indexes = new Map(accounts.map((account, index) => [account, index]));
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
	const edges = candidatePairs(accounts, () => true)
		.map(([a, b]) => ({ a: indexes.get(a) ?? 0, b: indexes.get(b) ?? 0, sure: sureness(a, b, rarity) }))
		.filter(({ sure }) => sure > 0)
		.sort((one, other) => other.sure - one.sure || one.a - other.a || one.b - other.b);
	for (const { a, b } of edges) join(a, b);
	return groups.all().map((group) => group.flatMap((index) => accounts[index] ?? []));
}

function joinPinned(accounts: readonly Account[], join: (a: number, b: number) => void): void {
	const first = new Map<number, number>();
	for (const [index, { pinned }] of accounts.entries()) {
		if (pinned === undefined) continue;
		join(first.get(pinned) ?? index, index);
		first.set(pinned, first.get(pinned) ?? index);
	}
}
