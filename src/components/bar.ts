/** Small bars beside counts: each part as long as its number, by one measure for all bars of a table. */

/** A part of a bar, in shares of its length. */
interface BarPart {
	/** Which number it stands for. */
	readonly index: number;
	readonly from: number;
	readonly width: number;
}

/**
 * Lay out a bar.
 *
 * @param numbers - What its parts stand for; a zero has no part.
 * @param most - The number that the whole length stands for.
 * @returns Hundredths of the length, the first part at 0.
 *
 * @example
 * Half as much is half as long, whatever the bar adds up to:
 *
 * ```ts
 * layBar([2, 0, 1], 4)
 * // => [{ index: 0, from: 0, width: 50 }, { index: 2, from: 50, width: 25 }]
 * ```
 */
export function layBar(numbers: readonly number[], most: number): BarPart[] {
	let reached = 0;
	return numbers.flatMap((number, index) => {
		if (number <= 0) return [];
		const from = reached;
		reached += number;
		const round = (value: number) => Math.round((value / Math.max(most, 1)) * 10_000) / 100;
		return [{ index, from: round(from), width: round(reached) - round(from) }];
	});
}

/** So many forms are told apart by how their parts are filled; the others share the last way. */
const fills = 4;

/** The class of the part of a bar, and of its key. */
export function barFill(index: number): string {
	return `bar-${Math.min(index, fills - 1)}`;
}
