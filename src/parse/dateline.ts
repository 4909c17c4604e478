/** The dateline: where, and sometimes when and by which agency, a story was filed. */
import { agencyName } from './agency.ts';
import { countryOf } from './words/countries.ts';
import { readMonth } from './words/months.ts';
import { places } from './words/places.ts';

/** A dateline with its offsets in the text that it opens; what it says of agency and day. */
export interface Dateline {
	readonly end: number;
	/** The agency in brackets. */
	readonly agency?: { readonly start: number; readonly end: number };
	/** The day of filing; the year where it is printed. */
	readonly day?: { readonly month: number; readonly day: number; readonly year?: number };
}

const capitals = "\\p{Lu}[\\p{Lu}.'’-]{1,20}(?: \\p{Lu}[\\p{Lu}.'’-]{0,20}){0,3}";
const capitalised = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}";
const region = `(?:, ${capitalised})?`;
const second = `(?:[/,] ?${capitals}| and ${capitals})?`;
/** The day of the month stands before its name or behind it. */
const day =
	'(?:,? ?(?:(?<first>\\d{1,2}) )?(?<month>\\p{Lu}[\\p{L}]{2,8})\\.?(?: (?<date>\\d{1,2}))?(?:,? (?<year>(?:19|20)\\d\\d))?)?';
/** The call sign of a station of the United States (47 CFR 2.302, 73.3550). */
const station = '[KW][A-Z]{2,3}(?:-TV| \\d{1,2})?';
const bracket = `(?:\\((?:(?<agency>(?:The |Thomson )?${agencyName})|${station})\\)|/(?<slashed>[\\p{Lu}][\\p{L} ]{2,20})/)`;
const dash = '\\s?(?:[-–—_]{1,2}|:)\\s?';

const forms: readonly RegExp[] = [
	// KYIV, March 3. /CAPE/. The
	new RegExp(
		`^(?:${capitals})${second}${region}${day}\\.?\\s/(?:(?<agency>${agencyName})|[\\p{Lu}][\\p{L} ]{1,20})/[.\\s]\\s?(?=[\\p{Lu}"“])`,
		'u',
	),
	// KYIV, March 3 (Reuters) - · WASHINGTON (AP) — · Feb 10 (Reuters) -
	new RegExp(`^(?:(?:${capitals}${second}|${capitalised})${region})?${day}\\s?${bracket}${dash}(?=\\S)`, 'u'),
	// KYIV, March 3 — · NEW YORK — · MOSCOW/KYIV –
	new RegExp(`^(?<place>${capitals})${second}${region}${day}\\s?[-–—]{1,2}\\s(?=\\S)`, 'u'),
	// Paris, France – · Dallas —
	new RegExp(`^(?<known>${capitalised})${region}${day}\\s[-–—]{1,2}\\s(?=\\p{Lu})`, 'u'),
];
/** Labels in capitals that desks put before a dash. */
const labels =
	/^(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|LIVE|VIDEO|CORRECTION|ANALYSIS|OPINION|PHOTOS?|NEWS|ALERT|WARNING|NOTE|FIRST|JUST IN|REVIEW|COMMENT|FACT|MORE|NEW(?! \p{Lu}))\b/u;

/**
 * Read the dateline that a lead opens with.
 *
 * A place in small letters is one only where it is known as a place, or an agency in brackets follows.
 *
 * @param lead - The first paragraph of the body.
 */
export function readDateline(lead: string): Dateline | undefined {
	const head = lead.slice(0, 160);
	for (const form of forms) {
		const found = form.exec(head);
		if (!found?.groups) continue;
		const { place, known, month, first, year, agency } = found.groups;
		const date = found.groups['date'] ?? first;
		if (place !== undefined && labels.test(place)) return undefined;
		if (known !== undefined && !places.has(known) && !countryOf.has(known)) continue;
		const number = month === undefined ? undefined : readMonth(month);
		if (month !== undefined && (number === undefined || date === undefined)) continue;
		const end = found[0].replace(/\s?(?:[-–—_]{1,2}|[:.])?\s?$/u, '').length;
		const from = agency === undefined ? -1 : found[0].indexOf(agency);
		return {
			end,
			...(agency === undefined ? {} : { agency: { start: from, end: from + agency.length } }),
			...(number === undefined
				? {}
				: { day: { month: number, day: Number(date), ...(year === undefined ? {} : { year: Number(year) }) } }),
		};
	}
	return undefined;
}
