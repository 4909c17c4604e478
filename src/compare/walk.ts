/** Stretches walked over in their order: what holds an offset, and what is met. */
import type { Range } from '../records.ts';

/** Find, for offsets in order, the item that holds each; the items follow on one another. */
export function walk<T extends { readonly at: readonly Range[] }>(
	items: readonly T[],
): (offset: number) => T | undefined {
	const ranges = items.flatMap((item) => item.at.map(([start, end]) => ({ start, end, item })));
	ranges.sort((one, other) => one.start - other.start);
	let next = 0;
	return (offset) => {
		while ((ranges[next]?.end ?? Infinity) <= offset) next++;
		const range = ranges[next];
		return range && range.start <= offset ? range.item : undefined;
	};
}

/** Tell, for stretches in order, whether any item meets each; the items may stand in one another. */
export function cover(items: readonly { readonly at: readonly Range[] }[]): (start: number, end: number) => boolean {
	const ranges = items.flatMap(({ at }) => at).toSorted((one, other) => one[0] - other[0]);
	let [next, reached] = [0, -1];
	return (start, end) => {
		for (; (ranges[next]?.[0] ?? Infinity) < end; next++) reached = Math.max(reached, ranges[next]?.[1] ?? 0);
		return reached > start;
	};
}
