/** What a name names: told by lists, by its last word, and by the words around its mentions. */
import type { NameKind } from '../records.ts';
import { countryName } from './name-form.ts';
import { givenNames } from './words/given-names.ts';
import { happeningHeads } from './words/happenings.ts';
import { organisationHeads, organisationNames } from './words/organisations.ts';
import { placeHeads, places } from './words/places.ts';
import { speechForms } from './words/speech.ts';
import { offices } from './words/titles.ts';

/** What the mentions of a name show, counted. */
export interface Evidence {
	/** A form of address or an office before it, or an age or office behind it. */
	titled: number;
	/** A verb of speech right behind it. */
	speaks: number;
	/** `in`, `near` and the like right before it. */
	located: number;
	/** Told something, or reporting something, as only outlets are when they are not people. */
	reports: number;
	/** Its last word alone is mentioned elsewhere. */
	shortened: number;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
const locating =
	/\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Ii]nside|[Ii]nto|[Vv]isited|[Nn]orth of|[Ss]outh of|[Ee]ast of|[Ww]est of|[Cc]ity of|[Tt]own of|[Vv]illage of|[Rr]egion of)(?: the)? $/u;
const speaking = /^,? (?:(?:has|had|also|later|then|earlier|himself|herself) )?(?<verb>\p{L}+)/u;
const told = /\b(?:told|according to|reported by) (?:the )?$/iu;
const reporting = /^(?:,? citing|'s report|,? (?:has |had |also |first )?report(?:s|ed)\b)/u;
/** An age, a party, or `who`, as only people have them behind their names. */
const aged = /^(?:, (?:aged )?\d{1,3},|,? \([DRI]-\p{Lu}|, who\b)/u;
/** The words up to an office behind a comma: `Jane Doe, a senior economist`. */
const apposed = /^, (?<words>(?:[\p{L}-]+ ){0,5}[\p{L}-]+)/u;

/** Is it a word of capitals, such as `NATO` or `G20`? */
export function isAcronym(word: string): boolean {
	return acronym.test(word);
}

/** A kind that needs no context, for the words of a name. */
export function listedKind(words: readonly string[]): NameKind | undefined {
	const form = words.join(' ');
	const last = words.at(-1) ?? '';
	if (form === 'European Union' || form === 'EU') return 'organisation';
	if (countryName(form) !== undefined || places.has(form)) return 'place';
	if (organisationNames.has(form)) return 'organisation';
	const head = words[words.indexOf('of') - 1] ?? last;
	if (words.length > 1 && organisationHeads.has(head)) return 'organisation';
	if (words.length > 1 && placeHeads.has(head)) return 'place';
	const bare = /^[IVX]+$|^\d+$/u.test(last) ? words.at(-2) : last;
	if (words.length > 1 && (happeningHeads.has(bare ?? '') || happeningHeads.has(head))) return 'other';
	if (words.length > 1 && givenNames.has(words[0] ?? '') && !words.includes('of')) return 'person';
	return words.length === 1 && isAcronym(form) ? 'organisation' : undefined;
}

function hasOffice(after: string): boolean {
	const words = apposed.exec(after)?.groups?.['words']?.split(' ') ?? [];
	const office = words.findIndex((word) => offices.has(word));
	return office >= 0 && words.slice(0, office).every((word) => !speechForms.has(word) && word !== 'and');
}

/** Count what stands around a mention. */
export function addEvidence(evidence: Evidence, before: string, after: string, titled: boolean): void {
	if (titled || aged.test(after) || hasOffice(after)) evidence.titled += 1;
	if (locating.test(before) && !after.startsWith("'s")) evidence.located += 1;
	if (told.test(before) || reporting.test(after)) evidence.reports += 1;
	if (speechForms.has((speaking.exec(after)?.groups?.verb ?? '').toLowerCase())) evidence.speaks += 1;
}

/** The kind of a name from all that is known of it. */
export function classifyName(words: readonly string[], evidence: Evidence): NameKind {
	const listed = listedKind(words);
	if (listed) return listed;
	if (evidence.titled > 0) return 'person';
	if (words.length > 1 && evidence.shortened > 0 && evidence.located === 0) return 'person';
	if (evidence.reports > 0 && words.length === 1) return 'organisation';
	if (evidence.located > evidence.speaks) return 'place';
	if (words.length > 1 && words.length < 5 && evidence.speaks > 0 && !words.includes('of')) return 'person';
	return 'other';
}
