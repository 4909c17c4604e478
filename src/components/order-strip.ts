/** The order in which a text tells events, as places on a line. */

/** Something that is told at a place of a text. */
export interface Told {
	/** The share of the text before it, between 0 and 1. */
	readonly share: number;
	/** What stands at its place, such as a number. */
	readonly label: string;
}

/** Told, and on which line below the strip its label stands. */
export interface PlacedLabel extends Told {
	readonly lane: number;
}

/** A label takes up to so much of the width of a narrow screen. */
const labelWidth = 0.075;

/** Put each label on the first line on which the one before it leaves it room. */
export function placeLabels(told: readonly Told[]): PlacedLabel[] {
	const ends: number[] = [];
	return told
		.toSorted((a, b) => a.share - b.share)
		.map((each) => {
			const free = ends.findIndex((end) => end <= each.share);
			const lane = free === -1 ? ends.length : free;
			ends[lane] = each.share + labelWidth;
			return { ...each, lane };
		});
}

/** A share in hundredths, as the pages print it: `43 %`. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
