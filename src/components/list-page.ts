/** Long lists, cut into pages that a phone can bear. */

/** What something takes of a page, or what there is of it. */
export interface Room {
	/** Elements that it draws. */
	readonly elements: number;
	/** Bytes of its words in UTF-8. */
	readonly bytes: number;
}

/**
 * What a page has for its list: no more entries, elements and words.
 *
 * A whole page is to have at most 1,500 elements and 25 kB packed. Its frame, with the marks of 24 outlets, takes up to 230
 * elements and 3 kB; an element takes 4 bytes packed, and prose less than .45 of its bytes.
 */
export const pageRoom: Room = { elements: 1240, bytes: 32_000 };
export const mostEntries = 100;

/** The room that elements with these words take; words that are not there take none. */
export function roomFor(elements: number, ...words: readonly (string | undefined)[]): Room {
	return { elements, bytes: words.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0) };
}

/** The room that several things take together. */
export function sumRooms(rooms: Iterable<Room>): Room {
	let [elements, bytes] = [0, 0];
	for (const room of rooms) {
		elements += room.elements;
		bytes += room.bytes;
	}
	return { elements, bytes };
}

/** What is left of some room; less than nothing where more is taken than there is. */
export function roomLeft(room: Room, taken: Room): Room {
	return { elements: room.elements - taken.elements, bytes: room.bytes - taken.bytes };
}

const isOver = ({ elements, bytes }: Room) => elements < 0 || bytes < 0;

/**
 * The first entries of a list that fit some room: at least one, so that what alone is too much is not lost.
 *
 * @param roomOf - What an entry takes.
 * @param most - No more than so many.
 */
export function fitting<T>(
	entries: readonly T[],
	roomOf: (entry: T) => Room,
	room: Room = pageRoom,
	most = mostEntries,
): T[] {
	let left = room;
	const end = entries.slice(0, most).findIndex((entry, index) => {
		left = roomLeft(left, roomOf(entry));
		return index > 0 && isOver(left);
	});
	return entries.slice(0, end < 0 ? most : end);
}

/**
 * Cut a list into runs, each as long as fits a page.
 *
 * @param first - What the first page has for them; where the first entry does not fit it, its run is empty.
 * @returns At least one run. Each entry stands in one, in order; one that no page has room for has a run of its own.
 */
export function cutRuns<T>(entries: readonly T[], roomOf: (entry: T) => Room, first: Room = pageRoom): T[][] {
	const runs: T[][] = [[]];
	let left = first;
	for (const entry of entries) {
		const room = roomOf(entry);
		const last = runs.at(-1) ?? [];
		left = roomLeft(left, room);
		const isFresh = last.length === 0 && (runs.length > 1 || first === pageRoom);
		if (isFresh || (!isOver(left) && last.length < mostEntries)) {
			last.push(entry);
			continue;
		}
		runs.push([entry]);
		left = roomLeft(pageRoom, room);
	}
	return runs;
}

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

/** How a list is cut, and where its pages lie. */
interface Cut<T> {
	/** What an entry takes of a page. */
	readonly roomOf: (entry: T) => Room;
	/** What stands on the first page beside the list. */
	readonly taken?: Room;
	/** What the paths of all pages but the first begin with, where that is not the path of the first. */
	readonly further?: string;
}

/** Cut a list into pages, each with no more entries and no more of them than it has room for; an empty list is one empty page. */
export function listPages<T>(base: string, entries: readonly T[], cut: Cut<T>): ListPage<T>[] {
	const { roomOf, taken, further = base } = cut;
	const pathOf = (number: number) => (number === 1 ? base : `${further}${number}/`);
	const runs = cutRuns(entries, roomOf, taken && roomLeft(pageRoom, taken));
	const step = (number: number) => ({ text: `Page ${number} of ${runs.length}`, path: pathOf(number) });
	let reached = 0;
	return runs.map((own, index) => {
		const before = reached;
		reached += own.length;
		return {
			number: index + 1,
			path: pathOf(index + 1),
			entries: own,
			before,
			total: entries.length,
			...(index > 0 ? { previous: step(index) } : {}),
			...(index + 1 < runs.length ? { next: step(index + 2) } : {}),
		};
	});
}
