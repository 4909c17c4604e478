/** Sums on calendar strings; days are `2024-05-03`, and no clock or time zone of the machine is read. */
import { months, weekdays } from './words/calendar.ts';

const millisecondsOfDay = 86_400_000;
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const isoDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** A day, month or year as a calendar string; `undefined` for a day that does not exist, such as 31 February. */
export function calendarString(year: number, month?: number, day?: number): string | undefined {
	if (month === undefined) return pad(year, 4);
	if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
	const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
	return isoDay(Date.UTC(year, month - 1, day)) === text ? text : undefined;
}

/** The day some days after (before, if negative) another. */
export function shiftDay(day: string, days: number): string {
	return isoDay(Date.parse(day) + days * millisecondsOfDay);
}

/** The month some months after (before, if negative) the month of a calendar string. */
export function shiftMonth(date: string, steps: number): string {
	const [year = 0, month = 1] = date.split('-').map(Number);
	return isoDay(Date.UTC(year, month - 1 + steps, 1)).slice(0, 7);
}

/** How many days lie between two days; negative if the second is the earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}

/** The weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
	return new Date(Date.parse(day)).getUTCDay() || 7;
}

/**
 * A calendar string as the site prints it.
 *
 * @example
 * Days carry their weekday, so that the reader can check the sum:
 *
 * ```ts
 * formatCalendar('2024-05-03') // => 'Friday 3 May 2024'
 * formatCalendar('2024-05') // => 'May 2024'
 * ```
 */
export function formatCalendar(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const named = `${months[Number(month) - 1] ?? month} ${year}`;
	return day === undefined ? named : `${weekdays[weekdayOf(date) - 1] ?? ''} ${Number(day)} ${named}`;
}
