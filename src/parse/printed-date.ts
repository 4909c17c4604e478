/** The day of publication, as outlets print it and as addresses carry it. */
import * as chrono from 'chrono-node';
// By file: all of date-fns takes a second to load.
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Moment } from '../records.ts';

/** A date as printed, with its place in the text that it was read from. */
export interface PrintedDate extends Pick<Moment, 'date' | 'time' | 'precision'> {
	readonly start: number;
	readonly end: number;
}

/**
 * Zones that outlets print, in minutes east of Greenwich. Names that stand for two zones (`BST`, `IST`) are left out.
 *
 * Source: RFC 5322, section 4.3, and the tz database's abbreviations.
 */
const zones: Readonly<Record<string, number>> = {
	UTC: 0,
	GMT: 0,
	EST: -300,
	EDT: -240,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	BDST: 360,
	AEST: 600,
	AEDT: 660,
	JST: 540,
};
const zoneName = new RegExp(`\\b(?:${Object.keys(zones).join('|')})\\b`, 'u');
/** A military hour, which chrono does not know: `1230 HRS`. */
const militaryHour = /\b([01]\d|2[0-3]):?([0-5]\d)\s?(?:hrs|hours|h)\b/iu;
/** Day and month in figures, in either order: `04/02/2025` is not one day. */
const slashed = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/u;
/** The clock of ISO 8601 with its zone. */
const isoInstant = /\b(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})/u;

const pad = (value: number): string => String(value).padStart(2, '0');

function formatZone(minutes: number): string {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function timed(
	date: string,
	hour: number,
	minute: number,
	zone: number | undefined,
): Pick<Moment, 'date' | 'time' | 'precision'> {
	if (zone === undefined) return { date, precision: 'day' };
	return { date, time: `${date}T${pad(hour)}:${pad(minute)}${formatZone(zone)}`, precision: 'minute' };
}

/** Read figures with strokes where only one order of day and month makes a date. */
function readSlashed(text: string): PrintedDate | undefined {
	const found = slashed.exec(text);
	if (!found) return undefined;
	const [all, first = '', second = '', year = ''] = found;
	const days = [
		[first, second],
		[second, first],
	].map(([day = '', month = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	const valid = [...new Set(days.filter((day) => isValid(parseISO(day))))];
	if (valid.length !== 1 || valid[0] === undefined) return undefined;
	return { date: valid[0], precision: 'day', start: found.index, end: found.index + all.length };
}

/**
 * Read the calendar date that an outlet prints as its day of publication.
 *
 * Never reads the clock: `3 hours ago`, a date without a year and figures that may be two days have no answer. A clock
 * time is given only with its zone.
 *
 * @param text - One line as printed, such as `BDST: 1230 HRS, MAR 15, 2025`.
 * @returns The first whole date of the line with its offsets there, or `undefined`.
 */
export function readPrintedDate(text: string): PrintedDate | undefined {
	const instant = isoInstant.exec(text);
	if (instant) {
		const [all, date = '', clock = '', zone = ''] = instant;
		if (!isValid(parseISO(date))) return undefined;
		return {
			date,
			time: `${date}T${clock}${zone}`,
			precision: 'minute',
			start: instant.index,
			end: instant.index + all.length,
		};
	}
	if (slashed.test(text)) return readSlashed(text);
	const found = chrono.en.strict
		.parse(text, { instant: new Date(0), timezone: 0 }, { timezones: zones })
		.find(({ start, text: printed }) => /\d{4}/u.test(printed) && start.isCertain('day') && start.isCertain('month'));
	if (!found) return undefined;
	const date = [
		String(found.start.get('year')),
		pad(found.start.get('month') ?? 0),
		pad(found.start.get('day') ?? 0),
	].join('-');
	const place = { start: found.index, end: found.index + found.text.length };
	if (!isValid(parseISO(date))) return undefined;
	const named = zones[zoneName.exec(text)?.[0] ?? ''];
	const hour = militaryHour.exec(text);
	if (hour) return { ...timed(date, Number(hour[1]), Number(hour[2]), named), ...place };
	if (!found.start.isCertain('hour')) return { date, precision: 'day', ...place };
	const zone = found.start.get('timezoneOffset') ?? named;
	return { ...timed(date, found.start.get('hour') ?? 0, found.start.get('minute') ?? 0, zone), ...place };
}

/** A year, month and day between the strokes of an address, as many outlets' addresses have them. */
const inAddress = /(?<=[/_-])(20\d\d|19[89]\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

/**
 * Read the day of publication from an article's address.
 *
 * @param address - The address as printed.
 * @returns The day and its offsets there, or `undefined` where the address carries none.
 */
export function readAddressDate(address: string): PrintedDate | undefined {
	const found = inAddress.exec(address);
	if (!found) return undefined;
	const date = `${found[1] ?? ''}-${found[3] ?? ''}-${found[4] ?? ''}`;
	if (!isValid(parseISO(date))) return undefined;
	return { date, precision: 'day', start: found.index, end: found.index + found[0].length };
}
