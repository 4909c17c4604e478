/** Long lists, cut into pages. */

/** A page lists no more entries. */
const perPage = 100;

/** One page of a long list. */
export interface ListPage<T> {
	/** From 1. */
	readonly number: number;
	readonly path: string;
	readonly entries: readonly T[];
	/** How many entries stand before those of this page. */
	readonly before: number;
	readonly total: number;
	readonly previous?: { readonly text: string; readonly path: string };
	readonly next?: { readonly text: string; readonly path: string };
}

/**
 * Cut a list into pages of a hundred entries; an empty list is one empty page.
 *
 * @param further - What the paths of all pages but the first begin with, where that is not the path of the first.
 */
export function listPages<T>(base: string, entries: readonly T[], further = base): ListPage<T>[] {
	const pathOf = (number: number) => (number === 1 ? base : `${further}${number}/`);
	const count = Math.max(1, Math.ceil(entries.length / perPage));
	const step = (number: number) => ({ text: `Page ${number} of ${count}`, path: pathOf(number) });
	return Array.from({ length: count }, (_, index) => ({
		number: index + 1,
		path: pathOf(index + 1),
		entries: entries.slice(index * perPage, (index + 1) * perPage),
		before: index * perPage,
		total: entries.length,
		...(index > 0 ? { previous: step(index) } : {}),
		...(index + 1 < count ? { next: step(index + 2) } : {}),
	}));
}
