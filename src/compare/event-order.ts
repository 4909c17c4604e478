/** In which order events stand: by day; within a day as the accounts put it, else as they were published and told. */
import type { Account } from './account.ts';
import { hourOf } from './day-time.ts';
import type { Draft } from './event-record.ts';

/** An event with the accounts that it was made of. */
export interface Ordered {
	readonly draft: Draft;
	readonly accounts: readonly Account[];
}

const inOrder = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
/** Sorts behind every date. */
const last = '~';

/** The place of the first account, over all articles: they stand in the order of their days. */
function firstOf(accounts: readonly Account[]): readonly [number, number] {
	let first: [number, number] = [Infinity, Infinity];
	for (const { telling, at } of accounts) {
		const place: [number, number] = [telling.index, at[0]?.[0] ?? 0];
		if (place[0] < first[0] || (place[0] === first[0] && place[1] < first[1])) first = place;
	}
	return first;
}

/** The hour that the first account gives which gives one. */
function hourOfAccounts(accounts: readonly Account[]): number | undefined {
	for (const { telling, at, date } of accounts) {
		const hour = date ? hourOf(telling, at, date.at) : undefined;
		if (hour !== undefined) return hour;
	}
	return undefined;
}

/** Puts those of one day that give an hour in the order of their hours, in the places that they have. */
function byHour<T extends Ordered>(events: readonly T[]): T[] {
	const timed = events.flatMap((event) => {
		const hour = hourOfAccounts(event.accounts);
		return hour === undefined ? [] : [{ event, hour }];
	});
	const isTimed = new Set(timed.map(({ event }) => event));
	const sorted = timed.toSorted((a, b) => a.hour - b.hour).values();
	return events.map((event) => (isTimed.has(event) ? (sorted.next().value?.event ?? event) : event));
}

/**
 * Put events in order.
 *
 * By day, those without a day behind all others, by the day before which they were; within a day by publication and place
 * in the text, but those that give a time of day by that.
 */
export function orderEvents<T extends Ordered>(events: readonly T[]): T[] {
	const keyed = events.map((event) => {
		const { from, to = '', bounds } = event.draft;
		const day = from ?? `${last}${bounds?.before ?? last} ${bounds?.after ?? ''}`;
		return { event, day, to, first: firstOf(event.accounts), title: event.draft.title.text };
	});
	keyed.sort(
		(a, b) =>
			inOrder(a.day, b.day) ||
			inOrder(a.to, b.to) ||
			inOrder(a.first[0], b.first[0]) ||
			inOrder(a.first[1], b.first[1]) ||
			inOrder(a.title, b.title),
	);
	return [...Map.groupBy(keyed, ({ day, to }) => `${day} ${to}`).values()].flatMap((day) =>
		byHour(day.map(({ event }) => event)),
	);
}
