/** Whole calendar dates, as outlets print them and as addresses carry them. */
// By file: all of date-fns takes a second to load.
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Moment } from '../records.ts';
import { readClock } from './clock.ts';
import { weekdays } from './words/calendar.ts';
import { readMonth } from './words/months.ts';

/** Which of the two first numbers of `04/02/2025` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as printed, with its place in the text that it was read from. */
export interface PrintedDate extends Pick<Moment, 'date' | 'time' | 'precision'> {
	readonly start: number;
	readonly end: number;
	/** The weekday printed beside it, where the date falls on another. */
	readonly mismatch?: string;
	/** The year has two digits, or the date is all figures: it may be a version, a score or a price. */
	readonly bare?: true;
}

const year = '(19\\d\\d|20\\d\\d)';
/** Behind a year; a scraper may have lost the blank before a clock: `20197:05 AM`. */
const yearEnd = '(?!\\d(?!\\d?:\\d\\d))';
const suffix = '(?:st|nd|rd|th|er|\\.|º|ª)?';

interface Form {
	readonly test: RegExp;
	/** The order of year, month and day among the groups. */
	readonly groups: readonly [year: number, month: number, day: number];
	readonly bare?: true;
}

/**
 * Any word that may be a month: {@link readMonth} decides. No month has one letter, but with a lower bound of several the
 * engine takes a tenth of a second to compile what it stands in.
 */
const month = '(\\p{L}{1,12})';

/** The forms of a date that only one day fits, the commonest first. */
const forms: readonly Form[] = [
	{
		test: new RegExp(
			`(?<!\\p{L})${month}\\.?[ \\u00a0-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\.)?[ \\u00a0-]{0,3}${year}${yearEnd}`,
			'gu',
		),
		groups: [3, 1, 2],
	},
	{
		test: new RegExp(
			`(?<!\\d)(\\d{1,2})${suffix}[ \\u00a0.-]{0,2}(?:(?:of|de|di|den) )?${month}\\.?,?(?: del?)?[ \\u00a0-]{0,2}${year}${yearEnd}`,
			'gu',
		),
		groups: [3, 2, 1],
	},
	{ test: new RegExp(`(?<!\\d)${year},? ${month}\\.? (\\d{1,2})(?![\\d:])`, 'gu'), groups: [1, 2, 3] },
	{ test: new RegExp(`(?<![\\d/-])${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/]\\d)`, 'gu'), groups: [1, 3, 4] },
	{ test: new RegExp(`(?<!\\d)${year}[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]`, 'gu'), groups: [1, 2, 3] },
];
/** What all of these have. */
const hasYear = new RegExp(year);
/** A year, or what figures have. */
const hint = /(?:19|20)\d\d|\d[/.-]\d/;
/** Day and month in figures, in either order: `04/02/2025` is not one day. */
const figures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d(?!\d?:\d\d)|[/.-]\d)/gu;
/** A weekday right before or behind a date. */
const dayName = '\\p{L}*?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\.?';
const weekdayBefore = new RegExp(`(?<!\\p{L})${dayName},?(?: the)? {0,2}$`, 'iu');
const weekdayBehind = new RegExp(`^,? {0,2}\\(?${dayName}(?!\\p{L})`, 'iu');

const pad = (value: number): string => String(value).padStart(2, '0');

/** The calendar string of a day, or `undefined` where the calendar has none such. */
function dayOf(year: number, month: number, day: number): string | undefined {
	const text = `${String(year)}-${pad(month)}-${pad(day)}`;
	return isValid(parseISO(text)) ? text : undefined;
}

/** The name of the weekday that a calendar day falls on. */
export function weekdayOf(date: string): string {
	// Day 0 of the calendar of JavaScript is a Sunday; the list begins with Monday.
	return weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] as string;
}

/** A year of two digits, as POSIX reads it: 69 to 99 belong to the twentieth century (`strptime`, `%y`). */
const fullYear = (digits: string): number =>
	digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 69 ? 2000 : 1900);

/** The days that figures in either order may mean: one or two. */
function readFigures(found: RegExpExecArray): { order: DateOrder; date: string }[] {
	const [, first = '', , second = '', digits = ''] = found;
	const both = [
		{ order: 'day-first', date: dayOf(fullYear(digits), Number(second), Number(first)) },
		{ order: 'month-first', date: dayOf(fullYear(digits), Number(first), Number(second)) },
	] as const;
	return both.flatMap(({ order, date }) => (date === undefined ? [] : [{ order, date }]));
}

interface Plain {
	readonly date: string;
	readonly start: number;
	readonly end: number;
	readonly bare?: true;
}

function findPlain(text: string, order: DateOrder | undefined): Plain[] {
	const found: Plain[] = [];
	for (const { test, groups } of hasYear.test(text) ? forms : []) {
		for (const match of text.matchAll(test)) {
			const [year = '', month = '', day = ''] = groups.map((group) => match[group]);
			const number = /^\d/u.test(month) ? Number(month) : readMonth(month);
			const date = number === undefined ? undefined : dayOf(Number(year), number, Number(day));
			if (date !== undefined) found.push({ date, start: match.index, end: match.index + match[0].length });
		}
	}
	for (const match of text.matchAll(figures)) {
		const days = readFigures(match);
		const sure = new Set(days.map(({ date }) => date)).size === 1;
		const day = sure ? days[0] : days.find((each) => each.order === order);
		const bare = match[4]?.length === 2 ? { bare: true as const } : {};
		if (day) found.push({ date: day.date, start: match.index, end: match.index + match[0].length, ...bare });
	}
	return found.sort((a, b) => a.start - b.start);
}

function findMismatch(text: string, { date, start, end }: Plain): string | undefined {
	const named =
		weekdayBefore.exec(text.slice(Math.max(0, start - 16), start)) ?? weekdayBehind.exec(text.slice(end, end + 16));
	const real = weekdayOf(date);
	return named?.[1] && !real.toLowerCase().startsWith(named[1].toLowerCase()) ? named[1] : undefined;
}

/** Whether a text can hold a whole date: cheap, to spare the rest. */
export function mayHoldDate(text: string): boolean {
	return hint.test(text);
}

/**
 * Find the whole calendar dates of a line: day, month and year.
 *
 * Never reads the clock: `3 hours ago`, a date without a year and figures that may be two days have no answer. A clock
 * time is given only with its zone.
 *
 * @param text - One line as printed, such as `BDST: 1230 HRS, MAR 15, 2025`.
 * @param order - What the first number of `04/02/2025` is, where other dates of the page tell.
 * @returns The dates with their offsets there, in order.
 */
export function findPrintedDates(text: string, order?: DateOrder): PrintedDate[] {
	if (!mayHoldDate(text)) return [];
	const dates: PrintedDate[] = [];
	const plain = findPlain(text, order);
	let last = 0;
	for (const [index, each] of plain.entries()) {
		if (each.start < last) continue;
		const clock = readClock(text, [last, each.start], [each.end, plain[index + 1]?.start ?? text.length]);
		const mismatch = findMismatch(text, each);
		dates.push({
			date: each.date,
			...(clock === undefined ? { precision: 'day' } : { time: `${each.date}T${clock.time}`, precision: 'minute' }),
			start: each.start,
			end: Math.max(each.end, clock?.end ?? 0),
			...(mismatch === undefined ? {} : { mismatch }),
			...(each.bare ? { bare: true } : {}),
		});
		last = dates.at(-1)?.end ?? last;
	}
	return dates;
}

/** The first whole date of a line, as {@link findPrintedDates} reads it. */
export function readPrintedDate(text: string, order?: DateOrder): PrintedDate | undefined {
	return findPrintedDates(text, order)[0];
}

/**
 * Tell in which order a page prints day and month in figures.
 *
 * @param text - The whole seed.
 * @param sure - Days that the seed states in another form.
 * @returns The order of the dates that only one order fits, or that are one of the sure days; `undefined` where none
 * tells, or they differ.
 */
export function readDateOrder(text: string, sure: readonly string[]): DateOrder | undefined {
	const orders = new Set<DateOrder>();
	for (const match of text.matchAll(figures)) {
		const days = readFigures(match);
		const fits = days.length === 1 ? days : days.filter(({ date }) => sure.includes(date));
		if (fits.length === 1 && fits[0]) orders.add(fits[0].order);
	}
	return orders.size === 1 ? [...orders][0] : undefined;
}

/** A year, month and day between the strokes of an address, as many outlets' addresses have them. */
const inAddress = /(?<=[/_-])(20\d\d|19[89]\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;
/** The same with the month by its first letters: `/2025/mar/14/`. */
const namedInAddress = /(?<=\/)(20\d\d|19[89]\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/u;

/**
 * Read the day of publication from an article's address.
 *
 * @param address - The address as printed.
 * @returns The day and its offsets there, or `undefined` where the address carries none.
 */
export function readAddressDate(address: string): PrintedDate | undefined {
	const plain = inAddress.exec(address);
	const found = plain ?? namedInAddress.exec(address);
	if (!found) return undefined;
	const month = plain ? Number(found[3]) : readMonth(found[2] ?? '');
	const date = month && dayOf(Number(found[1]), month, Number(plain ? found[4] : found[3]));
	return date ? { date, precision: 'day', start: found.index, end: found.index + found[0].length } : undefined;
}
