/** Calendar strings as a reader reads them; no clock, no time zone, no language of the machine. */

const months =
	/* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');
const weekdays = /* @__PURE__ */ 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function weekdayOf(year: number, month: number, day: number): string {
	return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** Write a calendar day, month or year in words, without its weekday: `3 May 2024`, `May 2024`, `2024`. */
export function formatPlainly(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

type DateForm = 'long' | 'plain' | 'short';

/** What was written before: pages have the same few days again and again. */
const written: Readonly<Record<DateForm, Map<string, string>>> = {
	long: new Map(),
	plain: new Map(),
	short: new Map(),
};

/**
 * Write a calendar day, month or year in words.
 *
 * @param date - `2024-05-03`, `2024-05` or `2024`; no more is said than it holds.
 * @param form - `long` names the weekday, `plain` leaves it out, `short` also cuts the month and leaves out the year.
 */
export function formatDate(date: string, form: DateForm = 'plain'): string {
	const known = written[form].get(date);
	if (known !== undefined) return known;
	const words = writeDate(date, form);
	written[form].set(date, words);
	return words;
}

function writeDate(date: string, form: DateForm): string {
	const [year = 0, month, day] = date.split('-').map(Number);
	const name = months[(month ?? 0) - 1];
	if (month === undefined || name === undefined) return String(year);
	if (form === 'short') return day === undefined ? `${name.slice(0, 3)} ${year}` : `${day} ${name.slice(0, 3)}`;
	const plain = formatPlainly(date);
	return form === 'long' && day !== undefined ? `${weekdayOf(year, month, day)} ${plain}` : plain;
}

/** Write a stretch of time in words: one day, month or year, or from one to another. */
export function formatStretch(from: string, to: string = from, form: 'long' | 'plain' = 'plain'): string {
	return from === to ? formatDate(from, form) : `${formatDate(from, form)} to ${formatDate(to, form)}`;
}

/** A stretch of time that some articles give for an event. */
interface GivenStretch {
	readonly from: string;
	readonly to: string;
	readonly articles: readonly string[];
}

/** Whether two articles give stretches of time that have no day in common; a month holds its days. */
export function differOnDay(dates: readonly GivenStretch[]): boolean {
	// `~` sorts behind `-`: a month ends after each of its days.
	const isBefore = (a: GivenStretch, b: GivenStretch) => `${a.to}~` < b.from;
	const isOfOthers = (a: GivenStretch, b: GivenStretch) =>
		a.articles.some((slug) => b.articles.some((other) => other !== slug));
	return dates.some((a) => dates.some((b) => isBefore(a, b) && isOfOthers(a, b)));
}

/** Write the clock time of `2024-05-03T07:45+06:00` with the zone that it is told in. */
export function formatTime(time: string): string {
	const [, clock = '', zone = ''] = /T(\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/u.exec(time) ?? [];
	return `${clock} (${zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`})`;
}
