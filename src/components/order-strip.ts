/** The order in which a text tells events, as places on a line. */

/** Something that is told at a place of a text. */
export interface Told {
	/** The share of the text before it, between 0 and 1. */
	readonly share: number;
}

/** Told, and on which line below the strip its label stands. */
export type Placed<T extends Told> = T & { readonly lane: number };

/** A label takes up to so much of the width of a narrow screen. */
const labelWidth = 0.09;

/**
 * Put each on the first line on which the one before it leaves it room.
 *
 * @param lengthOf - How much of a line one takes; as much as a label if left out.
 */
export function placeLabels<T extends Told>(told: readonly T[], lengthOf: (each: T) => number = () => labelWidth) {
	const ends: number[] = [];
	return told
		.toSorted((a, b) => a.share - b.share)
		.map((each): Placed<T> => {
			const free = ends.findIndex((end) => end <= each.share);
			const lane = free === -1 ? ends.length : free;
			ends[lane] = each.share + lengthOf(each);
			return { ...each, lane };
		});
}

/** A share as a length of the line, to be drawn there. */
export function hundredth(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}

/** A share in hundredths, as the pages print it: `43 %`. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
