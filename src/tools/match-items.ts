/** Which items of one list are which of another, where ids may have changed. */

/** Something that two lists may both have. */
export interface Item {
	readonly id: string;
	/** How a person names it. */
	readonly label: string;
	/** What tells it from others: the strongest signs first, each a list of which one in common says something. */
	readonly signs: readonly (readonly string[])[];
	/** What it says; a list is compared as a set. */
	readonly facts: Readonly<Record<string, string | readonly string[]>>;
}

/** A sign that more items have tells nothing. */
const mostHolders = 50;

interface Candidate {
	readonly before: Item;
	readonly after: Item;
	readonly shared: number;
	readonly order: number;
}

/** The pairs of items that share a sign, with how many they share. */
function candidates(before: readonly Item[], after: readonly Item[], rank: number): Candidate[] {
	const holders = new Map<string, Item[]>();
	for (const item of after) {
		for (const sign of new Set(item.signs[rank])) {
			const list = holders.get(sign);
			if (list) list.push(item);
			else holders.set(sign, [item]);
		}
	}
	return before.flatMap((item, order) => {
		const shared = new Map<Item, number>();
		for (const sign of new Set(item.signs[rank])) {
			const found = holders.get(sign) ?? [];
			if (found.length > mostHolders) continue;
			for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
		return [...shared].map(([other, count]) => ({ before: item, after: other, shared: count, order }));
	});
}

/**
 * Match the items of two lists, each with one at most.
 *
 * By the strongest signs first; of those left, by the next; what shares most goes first. An item is only looked up under
 * its own signs, so the cost grows with the lists.
 */
export function matchItems(before: readonly Item[], after: readonly Item[]): Map<Item, Item> {
	const matched = new Map<Item, Item>();
	const taken = new Set<Item>();
	const ranks = Math.max(0, ...[before[0], after[0]].map((item) => item?.signs.length ?? 0));
	for (let rank = 0; rank < ranks; rank++) {
		const [left, right] = [before.filter((item) => !matched.has(item)), after.filter((item) => !taken.has(item))];
		const found = candidates(left, right, rank).sort((a, b) => b.shared - a.shared || a.order - b.order);
		for (const { before: one, after: other } of found) {
			if (matched.has(one) || taken.has(other)) continue;
			matched.set(one, other);
			taken.add(other);
		}
	}
	return matched;
}
