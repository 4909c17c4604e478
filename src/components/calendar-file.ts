/** The timeline as an iCalendar file: each event whose days are known, as days without hours. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { NewsEvent } from '../comparison-records.ts';
import { formatStretch } from './calendar.ts';
import { count } from './wording.ts';

/** An event with what a calendar shows of it. */
export interface CalendarEntry {
	readonly event: Pick<NewsEvent, 'id' | 'from' | 'to' | 'basis' | 'because'>;
	readonly title: string;
	/** The whole address of its page. */
	readonly url: string;
	/** The day of record, where the ledger has it. */
	readonly recorded?: string | undefined;
	/** How the day is known, in our words. */
	readonly known?: string | undefined;
	/** Who tells it. */
	readonly tellers: readonly string[];
}

/** So many tellers are named. */
const most = 24;

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function dayAfter(day: string): Date {
	const date = midnight(day);
	date.setUTCDate(date.getUTCDate() + 1);
	return date;
}

/** Signs that no line may hold: they would end it, or steer what shows it. */
const steering = /[\p{Cc}\u{2028}\u{2029}]+/gu;
const flat = (text: string) => text.toWellFormed().replace(steering, ' ').trim();
/** The name and description of a calendar stand in its lines as they are given. */
const escaped = (text: string) => flat(text).replace(/[\\;,]/gu, (sign) => `\\${sign}`);

function describe({ event, known, tellers }: CalendarEntry): string {
	const { from = '', to = from, basis, because } = event;
	// A file that says “last week” does not say whether it was all of it; editors give the days that it took.
	const isSome = from !== to && basis !== 'editor';
	const days = `${formatStretch(from, to)}${isSome ? ', or some day of these' : ''}`;
	const how =
		known === undefined ? '' : `: ${known}${because === undefined ? '' : ` (${because.replace(/\.$/u, '')})`}`;
	const named = [...tellers.slice(0, most), ...(tellers.length > most ? [`${tellers.length - most} more`] : [])];
	return [`${days}${how}.`, `Told by ${named.join(', ')}.`].map(flat).join('\n');
}

/** Whether days are known: a month is none, and neither is a year. */
function hasDays({ event: { from, to = from } }: CalendarEntry): boolean {
	return from?.length === 10 && to?.length === 10;
}

/**
 * Format events as iCalendar.
 *
 * An event of which only a month or a year is known, or nothing, is left out and counted: a calendar could show it only
 * on days on which nobody says that it was.
 *
 * @param host - What makes the names of events unlike those of other sites: host and base.
 * @returns The text; each line ends as RFC 5545 asks, none is longer than it allows.
 */
export function formatCalendar(title: string, entries: readonly CalendarEntry[], host: string): string {
	const dated = entries.filter(hasDays);
	const left = entries.length - dated.length;
	const without = `${count(left, 'event')} without a known day ${left === 1 ? 'is' : 'are'} left out.`;
	const calendar = ical({
		prodId: '//side-by-side//timeline//EN',
		name: escaped(title),
		...(left > 0 ? { description: escaped(without) } : {}),
	});
	for (const entry of dated) {
		const { event, url, recorded } = entry;
		const { from = '', to = from } = event;
		calendar.createEvent({
			id: `${event.id}@${host}`,
			stamp: midnight(recorded ?? from),
			start: midnight(from),
			end: dayAfter(to),
			allDay: true,
			summary: flat(entry.title),
			description: describe(entry),
			url,
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	return `${calendar.toString().trimEnd()}\r\n`;
}
