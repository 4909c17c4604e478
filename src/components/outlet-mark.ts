/** One mark for each outlet: a shape and a colour that it keeps on every page, told apart in grey too. */
import type { Article, Outlet } from '../records.ts';

/** The shapes, drawn in a square of 16 by 16. */
const shapes = [
	'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
	'M2.5 2.5h11v11h-11Z',
	'M8 1.5 15 14H1Z',
	'M8 .8 15.2 8 8 15.2.8 8Z',
	'M5.8 1.5h4.4v4.3h4.3v4.4h-4.3v4.3H5.8v-4.3H1.5V5.8h4.3Z',
	'M8 14.5 1 2h14Z',
	'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8Z',
];
/** A ring with a stroke across: the shape of an outlet that is not stated. */
const ring =
	'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.4a4.1 4.1 0 1 0 0 8.2 4.1 4.1 0 0 0 0-8.2ZM7 6.8h2v2.4H7Z';
const colours = 6;
/** So many outlets stand in the legend of a page: those of most files. */
export const mostMarks = 24;

/** What an outlet is drawn with. */
export interface OutletSign {
	readonly name: string;
	/** The path of its shape, in a square of 16 by 16. */
	readonly shape: string;
	/** The end of its colour's name, as in `--color-outlet-0`. */
	readonly colour: string;
}

/** The sign of every article whose outlet is not stated. */
export const unknownSign: OutletSign = { name: 'Outlet not stated', shape: ring, colour: 'unknown' };

/**
 * Give each outlet its sign, by the order of the outlets' ids.
 *
 * @returns The signs by outlet id, in that order. Seven shapes and six colours: the 43rd looks like the first.
 */
export function outletSigns(articles: readonly Article[]): ReadonlyMap<string, OutletSign> {
	const outlets = new Map<string, Outlet>();
	for (const { outlet } of articles) {
		if (outlet && !outlets.has(outlet.id)) outlets.set(outlet.id, outlet);
	}
	const sorted = [...outlets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return new Map(
		sorted.map(({ id, name }, index) => [
			id,
			{ name, shape: shapes[index % shapes.length] ?? ring, colour: String(index % colours) },
		]),
	);
}
