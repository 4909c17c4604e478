/** Runs of words in capitals, taken apart into titles and what may be names. */
import { findTitleEnd, isModifier, longestTitle, ownerBefore, smallTitleLength, titleLength } from './name-title.ts';
import { type Run, departmentLength, isOffice, isParticle, readRuns } from './name-run.ts';
import { type Token, areNeighbours, isClosed, isOpening, readTokens } from './name-token.ts';
import { belonging, countryByDemonym, countryOf } from './words/countries.ts';
import { givenNames } from './words/given-names.ts';
import { openers } from './words/openers.ts';
import { organisationHeads, organisationNames, plainAcronyms } from './words/organisations.ts';
import { outlets } from './words/outlets.ts';
import { cityOf, placeHeads, places, stateByAbbreviation } from './words/places.ts';
import { officesOfSeveral } from './words/titles.ts';

/** What may be a name. */
export interface Candidate {
	readonly words: readonly Token[];
	/** The form of address or office right before it. */
	readonly title?: { readonly start: number; readonly end: number; readonly text: string };
	/** It stands where any word would have a capital. */
	readonly opens: boolean;
	/** What stands before its title, where that says whose office it is: `Danish`, `Bank of Freedonia`. */
	readonly of?: string;
	/** Where the particles before a last name begin: `von der Leyen`. */
	readonly lead?: number;
	/** The name that an abbreviation stands for. */
	readonly stands?: string;
}

const small = (word: string) => word.toLowerCase();
const isPlace = (form: string) => countryOf.has(form) || places.has(form);
const formOf = (words: readonly Token[]) => words.map((word) => word.text).join(' ');

/** The words before a run, as far as they stand side by side. */
function wordsBefore(text: string, tokens: readonly Token[], first: number): Token[] {
	const found: Token[] = [];
	for (let index = first - 1; index >= 0 && found.length < longestTitle; index--) {
		const word = tokens[index] as Token;
		const right = found[0] ?? tokens[first];
		if (!right || !areNeighbours(text, word, right)) break;
		found.unshift(word);
	}
	return found;
}

/** The words of a run behind what only opens a sentence: closed words, and one that the article elsewhere writes small. */
function withoutOpener(words: readonly Token[], opens: boolean, isSmall: (word: string) => boolean): readonly Token[] {
	let rest = words;
	while (rest.length > 0 && isClosed((rest[0] as Token).text)) {
		if (isListed(formOf(rest)) || (isModifier((rest[0] as Token).text) && titleLength(rest.slice(0, 2)) === 2)) break;
		rest = rest.slice(1);
	}
	const [first, next] = rest;
	if (!opens || !first || !next || rest.length < words.length || rest.some(({ text }) => text === 'of')) return rest;
	const isName =
		givenNames.has(first.text) ||
		isParticle(small(first.text)) ||
		isModifier(first.text) ||
		isOffice(first.text) ||
		isListed(formOf(rest)) ||
		hasHead(rest) ||
		/\p{Lu}|-/u.test(first.text.slice(1));
	return !isName && isSmall(small(first.text)) && !isSmall(small(next.text)) ? rest.slice(1) : rest;
}

const isListed = (form: string) => isPlace(form) || organisationNames.has(form) || outlets.has(form);
const hasHead = (words: readonly Token[]) => {
	const last = words.at(-1)?.text ?? '';
	return words.length > 1 && (organisationHeads.has(last) || placeHeads.has(last));
};

/** Where the words of a run part: titles and countries before a person, and the rest. */
function splitRun(text: string, tokens: readonly Token[], run: Run, isSmall: (word: string) => boolean): Candidate[] {
	const { words, first } = run;
	const opens = isOpening(text, words[0] as Token);
	const rest = withoutOpener(words, opens, isSmall);
	const [head] = rest;
	if (!head) return [];
	if (rest.length === 1) {
		const stands = standsFor(text, head);
		if (stands !== undefined) return stands === '' ? [] : [{ ...candidate(rest, false), stands }];
		if (
			isBelonging(head.text) ||
			openers.has(small(head.text)) ||
			officesOfSeveral.has(head.text) ||
			isPlainAcronym(head.text)
		)
			return [];
	}
	const titleEnd = isListed(formOf(rest)) ? 0 : findTitleEnd(rest);
	if (titleEnd > 0) {
		const length = titleLength(rest.slice(0, titleEnd));
		const before = rest.slice(0, titleEnd - length);
		// `Secretary of State`: the office goes on behind its noun.
		const department = rest[titleEnd]?.text === 'of' ? departmentLength(text, rest, titleEnd + 1) : 0;
		const behind = department === 0 ? titleEnd : titleEnd + 1 + department;
		const named = rest.slice(behind);
		const title = { start: (rest[titleEnd - length] as Token).start, end: (rest[behind - 1] as Token).end };
		const of = before.length > 0 ? formOf(before) : ownerBefore(text, title.start);
		const office = text.slice(title.start, title.end);
		const one = officesOfSeveral.get(rest[titleEnd - 1]?.text ?? '');
		return [
			...splitBefore(before, opens, isSmall),
			...(named.length > 0
				? [
						candidate(
							named,
							false,
							{ ...title, text: one === undefined ? office : office.replace(/\p{L}+\.?$/u, one) },
							of,
						),
					]
				: []),
		];
	}
	const left = wordsBefore(text, tokens, first + (words.length - rest.length));
	const lead = left.slice(left.findLastIndex((word) => !isParticle(word.text)) + 1)[0];
	if (lead) left.splice(left.indexOf(lead));
	const withLead = lead && !opens && !/^(?:la|le|el|do|du|zu)$/u.test(lead.text) ? { lead: lead.start } : {};
	const length = opens ? 0 : smallTitleLength(text, left);
	if (length === 0) {
		const found = splitBefore(rest, opens && rest.length === words.length, isSmall);
		return found.map((each, index) => (index === 0 ? { ...each, ...withLead } : each));
	}
	const start = (left[left.length - length] as Token).start;
	const end = (left.at(-1) as Token).end;
	const of = ownerBefore(text, start);
	return [{ ...candidate(rest, false, { start, end, text: text.slice(start, end) }, of), ...withLead }];
}

const isBelonging = (word: string) => belonging.has(word) || countryByDemonym.has(word);
/** A party's letter, an initial alone, `CEOs`, `DVD`. */
const isPlainAcronym = (word: string) => plainAcronyms.has(word) || /^(?:\p{Lu}{2,}s|[DRI]|\p{Lu}\.)$/u.test(word);

/**
 * What another spelling of a city, `the States`, or the abbreviation of a state behind a city or a party stands for.
 *
 * @returns Empty where the letters of an abbreviation stand elsewhere.
 */
function standsFor(text: string, { text: word, start, end }: Token): string | undefined {
	const short = word.replace(/\.$/u, '');
	if (word === 'States') return text.slice(Math.max(0, start - 5), start) === ' the ' ? 'United States' : undefined;
	const state = stateByAbbreviation.get(short);
	if (state === undefined) return cityOf.get(word);
	const beside = /(?:\p{L}, |[DRI]-)$/u.test(text.slice(Math.max(0, start - 3), start));
	return beside && /^[.,);:]/u.test(word.endsWith('.') ? '.' : text.slice(end, end + 1)) ? state : '';
}

function candidate(words: readonly Token[], opens: boolean, title?: Candidate['title'], of?: string): Candidate {
	return { words, opens, ...(title ? { title } : {}), ...(of !== undefined ? { of } : {}) };
}

/** May what stands behind `Danish` or `Republican` be a name without it? */
function standsAlone(words: readonly Token[], isSmall: (word: string) => boolean): boolean {
	const [first] = words;
	if (!first) return true;
	return givenNames.has(first.text) || isListed(formOf(words)) || words.every(({ text }) => !isSmall(small(text)));
}

/** A country or body by its letters: what it is of follows, `U.S. Supreme Court`. */
const isLetters = (form: string) => /^(?:U\.?[SKN]\.?|E\.?U\.?)$/u.test(form);

/** Take countries, demonyms and bodies off the front of a run that goes on with something else. */
function splitBefore(words: readonly Token[], opens: boolean, isSmall: (word: string) => boolean): Candidate[] {
	if (words.length === 0) return [];
	const whole = formOf(words);
	if (isListed(whole)) return [candidate(words, opens)];
	const last = words.at(-1)?.text ?? '';
	// `Former NATO staff`
	if (words.length > 1 && /^(?:Former|Retired|Then|Current|Ex)$/u.test(words[0]?.text ?? ''))
		return splitBefore(words.slice(1), opens, isSmall);
	// `Senate Republican leaders`
	if (words.length > 1 && belonging.has(last)) return splitBefore(words.slice(0, -1), opens, isSmall);
	const seat = words.slice(-2);
	if (words.length > 2 && organisationNames.has(formOf(seat))) {
		return [...splitBefore(words.slice(0, -2), opens, isSmall), candidate(seat, false)];
	}
	if (hasHead(words) && !(words.length > 2 && isLetters(words[0]?.text ?? ''))) return [candidate(words, opens)];
	for (let length = Math.min(words.length, 3); length > 0; length--) {
		const form = formOf(words.slice(0, length));
		const rest = words.slice(length);
		if (countryByDemonym.has(form) || belonging.has(form)) {
			return standsAlone(rest, isSmall) ? splitBefore(rest, opens, isSmall) : [candidate(words, opens)];
		}
		const next = rest[0]?.text;
		if (next === undefined) continue;
		const isBefore = givenNames.has(next) || isListed(formOf(rest)) || (isLetters(form) && rest.length > 1);
		const isCountry = countryOf.has(form) && isBefore;
		const isPlaceOf = places.has(form) && (belonging.has(next) || countryByDemonym.has(next));
		const isBodyOf = organisationNames.has(form) && !isLetters(form) && isBefore;
		if (isCountry || isBodyOf || isPlaceOf) {
			return [candidate(words.slice(0, length), opens), ...splitBefore(rest, false, isSmall)];
		}
	}
	if (words.every((word) => isModifier(word.text) || isOffice(word.text) || isPlainAcronym(word.text))) return [];
	return [candidate(words, opens)];
}

/**
 * Find what may be names in a sentence, titles apart.
 *
 * @param text - The visible text of a sentence.
 * @param isSmall - Whether the article elsewhere writes a word without its capital.
 */
export function findCandidates(text: string, isSmall: (word: string) => boolean): Candidate[] {
	const tokens = readTokens(text);
	return readRuns(text, tokens).flatMap((run) => splitRun(text, tokens, run, isSmall));
}
