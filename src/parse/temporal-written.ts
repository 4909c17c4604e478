/** Dates written with a day and a month: chrono reads them, where a cheap test finds one. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
// By language: all of them take four times as long to load.
import { strict } from 'chrono-node/en';
import { calendarString } from './temporal-calendar.ts';
import type { Meaning } from './temporal-form.ts';

const month =
	'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-zA-Z]*\\.?';
/** A day beside a month, or a date in numbers with its year. */
const hint = new RegExp(
	`\\b\\d{1,2}(?:st|nd|rd|th)?,? (?:of )?${month}(?![a-z])|(?<!\\w)${month} (?:the )?\\d{1,2}(?!\\d)|\\b\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b`,
	'gu',
);
/** How far a date reaches around its day and month, in characters: a weekday and a range's first day, a range's end and a year. */
const [reachBefore, reachAfter] = [24, 30];
/** Only asked for by chrono; nothing that is read depends on it. */
const anyDay = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** Behind a date that names an event by its day alone: its year is the event's, which the words do not tell. */
const eventName =
	/^ (?:attacks|hijackings|commission|committee|riots?|insurrection|uprising|movement|advocates|families|victims|widows?|survivors|responders|hijackers?|terror(?:ist|ists|ism)?|memorial|museum|plot(?:ters?)?|rioters?|mob|era|era's|anniversary)\b/iu;

/** A date that was found, its meaning, and its offsets. */
export interface WrittenDate {
	readonly start: number;
	readonly end: number;
	readonly meaning: Meaning;
}

const part = (components: ParsedComponents, name: 'year' | 'month' | 'day' | 'weekday') =>
	components.isCertain(name) ? (components.get(name) ?? undefined) : undefined;

/** Both orders of a date in numbers are in use; only a number above twelve tells. */
const isAmbiguous = (text: string) => {
	const [first = 0, second = 0] = (/^(\d{1,2})[./](\d{1,2})[./]\d{4}/u.exec(text)?.slice(1) ?? []).map(Number);
	return first > 0 && first <= 12 && second <= 12 && first !== second;
};

function readMeaning({ start, end, text }: ParsedResult): Meaning | undefined {
	const [monthNumber, day] = [part(start, 'month'), part(start, 'day')];
	if (monthNumber === undefined || day === undefined) return undefined;
	if (isAmbiguous(text)) return { kind: 'vague', why: `order of day and month in \`${text}\`` };
	const year = part(end ?? start, 'year') ?? part(start, 'year');
	const weekday = part(start, 'weekday');
	if (year === undefined) {
		const last = end && part(end, 'month') === monthNumber ? part(end, 'day') : undefined;
		return {
			kind: 'day',
			month: monthNumber,
			day,
			...(last !== undefined && last > day ? { last } : {}),
			...(weekday !== undefined ? { weekday: weekday || 7 } : {}),
		};
	}
	const from = calendarString(part(start, 'year') ?? year, monthNumber, day);
	const to = end ? calendarString(year, part(end, 'month') ?? monthNumber, part(end, 'day') ?? day) : from;
	return from && to && from <= to ? { kind: 'written', from, to } : undefined;
}

/**
 * Find the dates of a sentence that name their day and month.
 *
 * chrono sees only the surroundings of what looks like a date, so that a long sentence costs no more than its dates do.
 *
 * @param text - The visible text of a sentence.
 */
export function findWrittenDates(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	let done = 0;
	for (const match of text.matchAll(hint)) {
		if (match.index < done) continue;
		const from = Math.max(done, text.lastIndexOf(' ', match.index - reachBefore) + 1, match.index - 2 * reachBefore);
		const to = match.index + match[0].length + reachAfter;
		const seen = text.slice(from, to);
		for (const result of strict.parse(seen, anyDay)) {
			const meaning = readMeaning(result);
			// A number that goes on behind the window or the date is none: `3 May 20` of `3 May 2000`.
			if (!meaning || from + result.index + result.text.length <= match.index) continue;
			const start = from + result.index + (/^on /iu.exec(result.text)?.[0].length ?? 0);
			const end = from + result.index + result.text.trimEnd().length;
			if (start >= match.index + match[0].length) break;
			if (meaning.kind === 'day' && eventName.test(text.slice(end, end + 20))) {
				found.push({ start, end, meaning: { ...meaning, event: true } });
			} else if (!/[\p{L}\d/]/u.test(text.charAt(end)) && !/[\p{L}\d/]$/u.test(text.slice(0, start).slice(-1))) {
				found.push({ start, end, meaning });
			}
			done = end;
		}
	}
	return found;
}
