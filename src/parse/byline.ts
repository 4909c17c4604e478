/** Who wrote it: the names of a byline, without `By`, the agency, the date and the desk's other words. */
import { agencyName } from './agency.ts';
import { givenNames } from './words/given-names.ts';

/** The names of a byline, and the agency behind them, in offsets of the line. */
export interface Byline {
	readonly start: number;
	readonly end: number;
	readonly agency?: { readonly start: number; readonly end: number };
}

const particle = '(?:de|da|del|della|di|do|dos|du|van|von|der|den|al|el|bin|ibn|la|le|ter|ten|y|e)';
const word = "(?!The\\b)(?:(?:O|D|Mc|Mac)[’'])?\\p{Lu}[\\p{L}.’'-]{0,24}";
const person = `${word}(?: (?:${particle} ){0,2}${word}){1,3}`;
const between = '(?:\\s?,\\s?(?:and )?|\\s(?:and|&|und|y|et|with)\\s)';
const people = `(?<names>${person}(?:${between}${person}){0,9})`;
const by =
	'(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ww]ords|[Ss]tory|[Aa]nalysis|[Cc]ommentary|[Oo]pinion|[Tt]ext|[Ii]nterview) )?(?:[Bb]y|BY|BYLINE):?\\s';

const agencyBehind = `(?:\\s?[,|–—-]?\\s?(?:for |of )?(?:[Tt]he )?(?<agency>${agencyName})(?!\\p{L}))`;
const role =
	'(?:Staff|Local|Correspondent|Reporter|Writer|Editor|Political|Business|Sports|Senior|Special|Contributor|News|Digital|Chief|Columnist)';

const signed = new RegExp(`^\\(?${by}${people}`, 'u');
/** `QL UR By ANNA LEE QC UR Cape Press Writer QC`: wire copy with the marks of its typesetters. */
const inWire = /(?<!\p{L})(?:By|BY) (?<names>\p{Lu}{2,20}(?: \p{Lu}{1,20}\.?){0,2} \p{Lu}{2,20})(?!\p{Ll})/u;
/** Names without `By`, told by the agency behind them. */
const unsigned = new RegExp(`^${people}${agencyBehind}`, 'u');
/** Names without `By`, alone or before the date: `Anna Lee | 10 Feb 2022`. */
const alone = new RegExp(`^${people}(?=$|\\s?[|·•–—-]\\s?.{0,60}\\d)`, 'u');
const agencyAfter = new RegExp(`^(?:[^.!?]{0,16}?)${agencyBehind}`, 'u');

/** What ends the names where no comma does: an agency, a role, another word glued on, an outlet's name in capitals. */
const ends: readonly RegExp[] = [
	new RegExp(`\\s?,?\\s(?:(?:The )?${agencyName}|${role})(?!\\p{L})`, 'u'),
	/(?<=\p{Ll})(?<!Mc|Mac|De|La|Le|Van)\p{Lu}{2}/u,
	/(?<=\p{Ll})(?:Staff|Correspondent|Reporter|Writer|Editor)(?!\p{Ll})/u,
	/(?<=\p{Ll}) \p{Lu}{3,}(?!\p{L})/u,
	// Marks of typesetters have two letters.
	/(?<=\p{Lu}{2} \p{Lu}{3,})(?: \p{Lu}{2})+$/u,
];

/** The names without what was read as the end of them. */
function trimNames(line: string, start: number, length: number): string {
	const names = line.slice(start, start + length);
	// An agency's name may begin among the names and end behind them.
	const around = line.slice(start, start + length + 40);
	const cuts = ends.map((end, index) => (index === 0 ? around : names).search(end)).filter((cut) => cut > 0);
	const own = names.slice(0, Math.min(length, ...cuts));
	// `Jane Doe, Harbour News`: of the name that the cut goes through, nothing is a person's.
	const rest = cuts.length > 0 ? own.replace(/\s?,\s[^\s,]+$/u, '') : own;
	return rest.replace(/[\s,&]+$/u, '');
}

/**
 * Read names that stand alone on a line.
 *
 * @param line - A line between title and lead.
 * @returns `undefined` where the line has other words, or each name does not begin with a usual given name.
 */
export function readLoneNames(line: string): Byline | undefined {
	const printed = alone.exec(line)?.groups?.['names'];
	if (printed === undefined) return undefined;
	const names = trimNames(line, 0, printed.length);
	const foreign = names.split(/\s?,\s(?:and )?|\s(?:and|&|und|y|et|with)\s/u).some((each) => {
		const [given = '', ...family] = each.split(' ');
		return family.length === 0 || !givenNames.has(given) || /\p{Ll}{3}\p{Lu}/u.test(each);
	});
	return foreign ? undefined : { start: 0, end: names.length };
}

/**
 * Read a byline.
 *
 * @param line - A line that may hold the names of authors.
 * @param loose - Whether names may stand without `By`, where an agency's name stands behind them.
 * @returns `undefined` where the line names nobody by first and last name.
 */
export function readByline(line: string, loose: boolean): Byline | undefined {
	const isSigned = /[Bb]y|BY/.test(line);
	const found =
		(isSigned ? (signed.exec(line) ?? inWire.exec(line)) : undefined) ?? (loose ? unsigned.exec(line) : undefined);
	const printed = found?.groups?.['names'];
	if (!found || printed === undefined) return undefined;
	const start = found.index + found[0].indexOf(printed);
	const names = trimNames(line, start, printed.length);
	if (names === '') return undefined;
	const end = start + names.length;
	const after = agencyAfter.exec(line.slice(end, end + 80));
	const agency = after?.groups?.['agency'];
	if (!after || agency === undefined) return { start, end };
	const from = end + after[0].lastIndexOf(agency);
	return { start, end, agency: { start: from, end: from + agency.length } };
}
