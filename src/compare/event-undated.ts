/** Events whose day no text states: bounded by what stands before them and by the day of publication. */
import type { Account } from './account.ts';
import { formatDay, isNarrow } from './calendar.ts';
import { Groups } from './group.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';

/** What is known of the day of an undated event: no earlier than `after`, no later than `before`. */
export interface Bounds {
	after?: string;
	before?: string;
}

/** Words that put a sentence after what was told before it. */
const later = /^(?:later|afterwards?|subsequently|thereafter)$/u;
/** They do so among the first words of a sentence only: "an hour later" dates another clause. */
const early = 6;
/** So many sentences back, a day still says what `later` counts from. */
const reach = 5;

/** The latest day that the sentences before a telling state, and that its own article can know of. */
function dayBefore(tellings: readonly Telling[], telling: Telling): string | undefined {
	const before = tellings
		.slice(Math.max(0, telling.index - reach), telling.index)
		.filter(({ article, kind }) => article === telling.article && kind === 'body');
	const days = before.flatMap(({ dates }) => dates.flatMap(({ to, precision }) => (precision === 'day' ? [to] : [])));
	const { date } = telling.article.published ?? {};
	return days
		.filter((day) => date === undefined || day <= date)
		.sort()
		.at(-1);
}

/** An account that its text puts after a stated day. */
export interface LaterAccount {
	readonly account: Account;
	readonly bounds: Bounds;
	/** The day and the sum, where the two bounds leave one day. */
	readonly derived?: { readonly day: string; readonly because: string };
}

/**
 * Find what is told as later than a stated day.
 *
 * An article that appeared on that very day leaves no other day for it.
 */
export function findLater(tellings: readonly Telling[]): LaterAccount[] {
	return tellings.flatMap((telling): LaterAccount[] => {
		const { words, dates, kind, article, at, terms } = telling;
		if (kind !== 'body' || dates.some(isNarrow)) return [];
		const sign = words.slice(0, early).find(({ key }) => later.test(key));
		const after = sign && dayBefore(tellings, telling);
		if (after === undefined) return [];
		const before = article.published?.date;
		const account: Account = { telling, at, terms, rule: 'later' };
		if (before !== after) return [{ account, bounds: { after, ...(before === undefined ? {} : { before }) } }];
		const because = `said “${sign?.key ?? ''}” than ${formatDay(after)}, in an article of that day`;
		return [{ account, bounds: {}, derived: { day: after, because } }];
	});
}

/**
 * Group the alike tellings that stand in no event.
 *
 * @param told - Tellings that stand in some event.
 */
export function groupUndated(facts: readonly Likeness[], told: ReadonlySet<Telling>): Account[][] {
	const free = facts.filter(({ a, b }) => !told.has(a) && !told.has(b));
	const tellings = [...new Set(free.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a.index - b.index);
	const indexes = new Map(tellings.map((telling, index) => [telling, index]));
	const groups = new Groups(tellings.length);
	for (const { a, b } of free) groups.join(indexes.get(a) ?? 0, indexes.get(b) ?? 0);
	return groups.all().map((group) =>
		group.flatMap((index): Account[] => {
			const telling = tellings[index];
			return telling ? [{ telling, at: telling.at, terms: telling.terms, rule: 'same-fact' }] : [];
		}),
	);
}

/** An event is no later than the day on which the first of its articles appeared; it may be that very day. */
export function boundsOf(accounts: readonly Account[]): Bounds {
	const days = accounts.flatMap(({ telling }) => telling.article.published?.date ?? []).sort();
	return days[0] === undefined ? {} : { before: days[0] };
}
