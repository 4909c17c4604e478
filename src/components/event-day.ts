/** When an event happened, in words. */
import type { NewsEvent } from '../comparison-records.ts';
import { differOnDay, formatDate, formatStretch } from './calendar.ts';
import { basisWords } from './wording.ts';

/**
 * Say when an event happened, how precisely that is known, and how.
 *
 * @param brief - Leave the day itself out, where a heading above has it.
 */
export function dayWords({ from, to, precision = 'day', basis, bounds, dates }: NewsEvent, brief = false): string {
	const isDay = precision === 'day' || precision === 'minute';
	/** What is known in that way: needed where the day does not stand before it. */
	const what = from === to ? `the ${isDay ? 'day' : precision} is ` : 'the days are ';
	const stretch = from === undefined ? 'No day is stated' : formatStretch(from, to);
	const words = [
		brief ? undefined : stretch,
		isDay || brief ? undefined : `known to the ${precision}`,
		differOnDay(dates) ? 'the files differ' : undefined,
		basis && `${brief || basis === 'editor' ? what : ''}${basisWords[basis]}`,
		bounds?.after && `on or after ${formatDate(bounds.after)}`,
		bounds?.before && `by ${formatDate(bounds.before)}`,
	];
	return words.filter((one) => one !== undefined).join(' · ');
}

/** The one day, month or year of an event, for programs. */
export function oneDay({ from, to }: NewsEvent): string | undefined {
	return from === to ? from : undefined;
}
