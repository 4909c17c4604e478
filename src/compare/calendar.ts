/** Days as numbers, so that the distance of two dates can be told. */
import type { DatedExpression } from '../records.ts';

const dayLength = 86_400_000;

/** The first and the last day of a stretch of time, in days since 1970. */
export interface Days {
	readonly first: number;
	readonly last: number;
}

function dayOf(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / dayLength;
}

/** The days of a calendar day, month or year, and of all from one to another. */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): Days {
	const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
	const [lastYear = 0, lastMonth, lastDay] = to.split('-').map(Number);
	const next = lastMonth === undefined ? dayOf(lastYear + 1, 1, 1) : dayOf(lastYear, lastMonth + 1, 1);
	const last = lastMonth !== undefined && lastDay !== undefined ? dayOf(lastYear, lastMonth, lastDay) : next - 1;
	return { first: dayOf(year, month, day), last };
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day as the sums print it, with its weekday: `Friday 3 May 2024`. */
export function formatDay(date: string): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
	return `${weekday} ${day} ${months[month - 1] ?? ''} ${year}`;
}

/** How many days lie between two stretches of time; 0 where they meet. */
export function daysBetween(a: Days, b: Days): number {
	return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Whether a dated expression is near enough to a day to tell two happenings apart: years are mostly background. */
export function isNarrow({ precision }: Pick<DatedExpression, 'precision'>): boolean {
	return precision !== 'year';
}
