/** When what a telling tells was. */
import type { Article, DatedExpression } from '../records.ts';
import { type Days, daysBetween, daysOf, isNarrow } from './calendar.ts';

/** The days that a text may tell of. */
export interface When {
	/** Whether it states them; else they are those of its article. */
	readonly stated: boolean;
	readonly days: readonly Days[];
	readonly published?: Days;
}

/** Articles that appeared so many days apart tell of one stated day as of a thing of the past. */
const background = 14;

/** A text of more days is a list of days; it is known by the first. */
const mostDays = 20;

/** The days that a text states, or else the day of its article: news is mostly of that day. */
export function whenOf(dates: readonly DatedExpression[], { published }: Article): When {
	const narrow = dates.filter(isNarrow).map((date) => [`${date.from} ${date.to}`, date] as const);
	const stated = [...new Map(narrow).values()].slice(0, mostDays).map(daysOf);
	const day = published && daysOf({ from: published.date, to: published.date });
	return {
		stated: stated.length > 0,
		days: stated.length > 0 ? stated : day ? [day] : [],
		...(day ? { published: day } : {}),
	};
}

/**
 * How many days lie between what two texts tell.
 *
 * @returns 0 where a day is not known; `undefined` where both state days and none is the same.
 */
export function daysApart(a: When, b: When): number | undefined {
	let least = a.days.length === 0 || b.days.length === 0 ? 0 : Infinity;
	for (const one of a.days) for (const other of b.days) least = Math.min(least, daysBetween(one, other));
	if (!a.stated || !b.stated) return least;
	if (least > 0) return undefined;
	// A day that articles of other months tell of is mostly background: one anniversary joins nothing.
	return a.published && b.published ? Math.min(background, daysBetween(a.published, b.published)) : 0;
}
