/** What a name names: told by lists, by its last word, and by the words around its mentions. */
import type { NameKind } from '../records.ts';
import type { Evidence } from './name-evidence.ts';
import { countryName } from './name-form.ts';
import { agencies } from './words/agencies.ts';
import { givenNames, leadingFamilyNames } from './words/given-names.ts';
import { happeningHeads, happeningNames } from './words/happenings.ts';
import { bodiesAlone, organisationHeads, organisationNames, parties } from './words/organisations.ts';
import { outlets } from './words/outlets.ts';
import { placeHeads, placeLeads, places } from './words/places.ts';

const agencyNames: ReadonlySet<string> = new Set(agencies);
const acronym = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
/** A word as the names of people have it: no digit, no capital in the middle but behind `Mc`, `De` and the like. */
const personWord =
	/^(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|\p{Lu}{2}|(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O'|D'|al-|el-)?\p{Lu}[\p{Ll}\p{M}']+(?:-\p{L}[\p{Ll}\p{M}]*)*|\p{Ll}{1,3})$/u;
const mostWordsOfPerson = 4;
/** Two given names by their first letters; a few such letters are a place's or a body's. */
const initials = /^\p{Lu}\.\p{Lu}\.$/u;
const shortPlaces = new Set(['D.C.', 'L.A.', 'U.N.', 'P.A.']);

/** Is it a word of capitals, such as `NATO` or `G20`? */
export function isAcronym(word: string): boolean {
	return acronym.test(word);
}

/** Is it a country, or a place of the list, by its whole form? */
export function isKnownPlace(form: string): boolean {
	return countryName(form) !== undefined || places.has(form);
}

/** A kind that needs no context, for the words of a name. */
export function listedKind(words: readonly string[]): NameKind | undefined {
	const form = words.join(' ');
	const last = words.at(-1) ?? '';
	if (form === 'European Union' || form === 'EU') return 'organisation';
	if (isKnownPlace(form)) return 'place';
	if (organisationNames.has(form) || outlets.has(form) || agencyNames.has(form)) return 'organisation';
	if (happeningNames.has(form)) return 'other';
	if (words.length === 1) return isAcronym(form) || bodiesAlone.has(form) ? 'organisation' : undefined;
	const head = headOf(words);
	if (parties.has(head)) return 'organisation';
	if (organisationHeads.has(head)) return 'organisation';
	if (placeHeads.has(head)) return 'place';
	const bare = /^[IVX]+$|^\d+$/u.test(last) ? words.at(-2) : last;
	if (happeningHeads.has(bare ?? '') || happeningHeads.has(head)) return 'other';
	if (words.length === 2 && placeLeads.has(words[0] ?? '')) return 'place';
	return isPersonal(words) ? 'person' : undefined;
}

/** Behind these stands what a name's head is of. */
const links = new Set(['of', 'on', 'for']);

/** The word that tells what a name names: the one before `of`, `on` or `for`, else the last. */
export function headOf(words: readonly string[]): string {
	const link = words.findIndex((word) => links.has(word));
	return words[link > 0 ? link - 1 : words.length - 1] ?? '';
}

/** Does a given name begin it, or a family name that stands first? */
function isPersonal(words: readonly string[]): boolean {
	const [first = '', second = ''] = words;
	if (headOf(words) !== words.at(-1) || words.length > mostWordsOfPerson + 1) return false;
	if (!words.slice(1).every((word) => personWord.test(word))) return false;
	if (initials.test(first)) return words.length <= 3 && !shortPlaces.has(first) && countryName(first) === undefined;
	return (
		givenNames.has(first) || (leadingFamilyNames.has(first) && words.length <= 3 && !organisationHeads.has(second))
	);
}

/** The kind of a name from all that is known of it; `other` where that does not tell. */
export function classifyName(
	words: readonly string[],
	evidence: Evidence,
	isSmall: (word: string) => boolean,
): NameKind {
	const { titled, speaks, located, placed, body, reports, shortened, determined, mentions } = evidence;
	const listed = listedKind(words);
	// `Secretary Austin` is nobody's town.
	if (listed === 'place' && titled > 0 && words.length === 1 && countryName(words[0] ?? '') === undefined) {
		return located + placed > 0 ? 'place' : 'person';
	}
	if (listed) return listed;
	if (titled > 0 && titled >= body) return 'person';
	if (body > 0) return 'organisation';
	if (placed > 0 && speaks === 0) return 'place';
	const couldBePerson =
		words.length > 1 &&
		words.length <= mostWordsOfPerson &&
		determined === 0 &&
		words.every((word) => personWord.test(word)) &&
		headOf(words) === words.at(-1) &&
		!isSmall((words[0] ?? '').toLowerCase());
	if (couldBePerson && located + placed === 0 && shortened > 0) return 'person';
	if (reports > 0 && words.length === 1) return 'organisation';
	if (located > speaks && located * 5 >= mentions) return 'place';
	return couldBePerson && speaks > 0 ? 'person' : 'other';
}
