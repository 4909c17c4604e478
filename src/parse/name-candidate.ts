/** Runs of words in capitals, taken apart into titles and what may be names. */
import { countryByDemonym, countryOf } from './words/countries.ts';
import { months, weekdays } from './words/calendar.ts';
import { closedWords, openers } from './words/openers.ts';
import { organisationHeads, organisationNames } from './words/organisations.ts';
import { placeHeads, places } from './words/places.ts';
import { departments, honorifics, officeModifiers, offices } from './words/titles.ts';

/** A word of a text, with its offsets there. */
interface Token {
	/** Without a possessive ending. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What may be a name. */
export interface Candidate {
	readonly words: readonly Token[];
	/** The form of address or office right before it. */
	readonly title?: { readonly start: number; readonly end: number; readonly text: string };
	/** A title in any form shows a person. */
	readonly titled: boolean;
	/** It stands where any word would have a capital. */
	readonly opens: boolean;
	/** What stands before its title, where that says whose office it is: `Danish`, `Bank of Freedonia`. */
	readonly of?: string;
}

/** Words, points of initials and abbreviations included; hyphened words are one. */
const token =
	/(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const possessive = /'s?$/u;
const capital = /^\p{Lu}/u;
/** Small words inside a name: of nobility, and of what has a head before it. */
const particles = new Set(
	'de da do dos das del della di du la le van von der den ter bin ibn al el ben zu af'.split(' '),
);
const abbreviation = /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|St|Jr|Sr)$/u;
const calendar = new Set([...months, ...weekdays].filter((name) => name !== 'May'));
/** Behind these an office is followed by what it is of, not by a name. */
const longestTitle = 6;
/** Longer runs of capitals are cut: they are headings or lists, and nothing may grow with them. */
const longestRun = 24;
/** Owners inside a name: `People's Party`. Any other owner is a name of its own. */
const owners = new Set(
	'People Women Children Men Workers Farmers Teachers Veterans Writers King Queen Lloyd'.split(' '),
);

const small = (word: string) => word.toLowerCase();
const isOffice = (word: string) =>
	offices.has(small(word)) || offices.has(small(word).replace(/^(?:ex|vice|co)-/u, ''));
const isModifier = (word: string) => officeModifiers.has(small(word)) || /^(?:ex|vice)-/iu.test(word);
const isHonorific = (word: string) => honorifics.has(word.replace(/\.$/u, ''));
/** `US` and `WHO` are no pronouns. */
const isClosed = (word: string) => closedWords.has(small(word)) && !/^\p{Lu}{2,}$/u.test(word);
const isPlace = (form: string) => countryOf.has(form) || places.has(form);

/** Cut a text into its words; a possessive ending is not part of its word. */
function readTokens(text: string): Token[] {
	return [...text.matchAll(token)].map(({ 0: word, index }) => {
		const plain = word.length > 2 ? word.replace(/'s$/u, '').replace(possessive, '') : word;
		return { text: plain, start: index, end: index + plain.length };
	});
}

/** Do two words stand side by side, with nothing but a blank (or the point of an abbreviation) between them? */
function areNeighbours(text: string, left: Token, right: Token): boolean {
	const between = text.slice(left.end, right.start);
	if (between === "'s " || between === "' ") return owners.has(left.text) && capital.test(right.text);
	return (
		between === ' ' ||
		(between === '. ' && abbreviation.test(left.text)) ||
		(between === ' & ' && capital.test(right.text))
	);
}

/** Does any word have a capital where this one stands: at the head of a sentence, quotation or list item? */
function isOpening(text: string, { start }: Token): boolean {
	return /(?:^|[.!?:;•*–—-]\s+|["“”(['‘]|\n\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
}

interface Run {
	readonly words: Token[];
	readonly first: number;
}

/** Runs of neighbours in capitals, joined over `of` where the word before it is the head of a body, an office or a place. */
function readRuns(text: string, tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let current: Run | undefined;
	for (let index = 0; index < tokens.length; index++) {
		const word = tokens[index] as Token;
		const last = current?.words.at(-1);
		const beside = last !== undefined && areNeighbours(text, last, word);
		if (capital.test(word.text) && !calendar.has(word.text)) {
			if (current && beside && current.words.length < longestRun) current.words.push(word);
			else {
				current = { words: [word], first: index };
				runs.push(current);
			}
			continue;
		}
		const joined = current && last && beside ? joinedBy(text, tokens, index, last) : 0;
		if (current && joined > 0) {
			current.words.push(...tokens.slice(index, index + joined));
			index += joined - 1;
		} else current = undefined;
	}
	return runs;
}

/** How many words from a small one on go on with the name before it. */
function joinedBy(text: string, tokens: readonly Token[], index: number, last: Token): number {
	const [word, next, afterNext] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2]];
	if (!next || !areNeighbours(text, word, next)) return 0;
	if (particles.has(word.text) && (capital.test(next.text) || particles.has(next.text))) return 1;
	if (word.text !== 'of') return 0;
	if (isOffice(last.text)) return departments.has(next.text) ? 1 : 0;
	if (!organisationHeads.has(last.text) && !placeHeads.has(last.text)) return 0;
	if (capital.test(next.text)) return 1;
	return next.text === 'the' && afterNext && capital.test(afterNext.text) && areNeighbours(text, next, afterNext)
		? 2
		: 0;
}

/** How many words at the end of `words` are a title in small or capital letters: `special envoy`, `Deputy Foreign Minister`. */
function titleLength(words: readonly Token[]): number {
	const last = words.at(-1);
	if (!last) return 0;
	if (isHonorific(last.text))
		return 1 + (words.length > 1 && isOfficeEnd(words.slice(0, -1)) ? titleLength(words.slice(0, -1)) : 0);
	if (!isOffice(last.text)) return 0;
	let length = 1;
	while (length < Math.min(words.length, longestTitle)) {
		const word = words[words.length - 1 - length] as Token;
		if (!isModifier(word.text) && !isOffice(word.text)) break;
		length += 1;
	}
	return length;
}

const isOfficeEnd = (words: readonly Token[]) => isOffice(words.at(-1)?.text ?? '');

/** The small words before a run, as far as they stand side by side. */
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

/** Whose an office is, where that stands right before it: `Danish`, `Freedonia's`. */
function ownerBefore(text: string, start: number): string | undefined {
	return /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)(?:'s?)? $/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
}

/** Where the words of a run part: titles and countries before a person, and the rest. */
function splitRun(text: string, tokens: readonly Token[], { words, first }: Run): Candidate[] {
	const opens = isOpening(text, words[0] as Token);
	let rest = words;
	while (rest.length > 0 && isClosed((rest[0] as Token).text)) {
		const form = rest.map((word) => word.text).join(' ');
		if (isPlace(form) || (isModifier((rest[0] as Token).text) && titleLength(rest.slice(0, 2)) === 2)) break;
		rest = rest.slice(1);
	}
	if (rest.length === 1 && openers.has(small((rest[0] as Token).text))) return [];
	if (rest.length === 0) return [];
	const titleEnd = findTitleEnd(rest);
	if (titleEnd > 0) {
		const length = titleLength(rest.slice(0, titleEnd));
		const before = rest.slice(0, titleEnd - length);
		// `Secretary of State`: the office goes on behind its noun.
		const behind = rest[titleEnd]?.text === 'of' ? titleEnd + 2 : titleEnd;
		const named = rest.slice(behind);
		const title = { start: (rest[titleEnd - length] as Token).start, end: (rest[behind - 1] as Token).end };
		const of = before.length > 0 ? before.map((word) => word.text).join(' ') : ownerBefore(text, title.start);
		return [
			...splitBefore(before, opens),
			...(named.length > 0
				? [candidate(named, false, { ...title, text: text.slice(title.start, title.end) }, of)]
				: []),
		];
	}
	const left = wordsBefore(text, tokens, first + (words.length - rest.length));
	const length = opens ? 0 : titleLength(left);
	if (length === 0) return splitBefore(rest, opens && rest.length === words.length);
	const start = (left[left.length - length] as Token).start;
	const end = (left.at(-1) as Token).end;
	const of = ownerBefore(text, start);
	return [candidate(rest, false, { start, end, text: text.slice(start, end) }, of)];
}

/** The index behind the last word of a title inside a run that a name follows (or that ends it). */
function findTitleEnd(words: readonly Token[]): number {
	for (let index = words.length - 1; index >= 0; index--) {
		const word = (words[index] as Token).text;
		if (organisationHeads.has(word) && index === words.length - 1) return 0;
		if (isHonorific(word) || isOffice(word)) return index + 1;
	}
	return 0;
}

function candidate(words: readonly Token[], opens: boolean, title?: Candidate['title'], of?: string): Candidate {
	return {
		words,
		opens,
		titled: title !== undefined,
		...(title ? { title } : {}),
		...(of !== undefined ? { of } : {}),
	};
}

/** Take countries, demonyms and cities off the front of a run that goes on with something else. */
function splitBefore(words: readonly Token[], opens: boolean): Candidate[] {
	if (words.length === 0) return [];
	const whole = words.map((word) => word.text).join(' ');
	const lastWord = (words.at(-1) as Token).text;
	if (isPlace(whole) || organisationNames.has(whole)) return [candidate(words, opens)];
	const seat = words.slice(-2);
	if (words.length > 2 && organisationNames.has(seat.map((word) => word.text).join(' '))) {
		return [...splitBefore(words.slice(0, -2), opens), candidate(seat, false)];
	}
	if (organisationHeads.has(lastWord) || placeHeads.has(lastWord)) return [candidate(words, opens)];
	for (let length = Math.min(words.length, 3); length > 0; length--) {
		const form = words
			.slice(0, length)
			.map((word) => word.text)
			.join(' ');
		const rest = words.slice(length);
		if (countryByDemonym.has(form)) return splitBefore(rest, opens);
		if (length < words.length && (countryOf.has(form) || organisationNames.has(form))) {
			return [candidate(words.slice(0, length), opens), ...splitBefore(rest, false)];
		}
	}
	if (words.every((word) => isModifier(word.text) || isOffice(word.text))) return [];
	return [candidate(words, opens)];
}

/** Take words with hyphens apart where a side is a country or its demonym: `Denmark-Norway`, `Danish-backed`. */
function splitHyphens(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((word) => {
		const sides = word.text.split('-');
		if (sides.length < 2 || !sides.some((side) => countryOf.has(side) || countryByDemonym.has(side))) return [word];
		let start = word.start;
		return sides.map((side) => {
			const found = { text: side, start, end: start + side.length };
			start += side.length + 1;
			return found;
		});
	});
}

/**
 * Find what may be names in a sentence, titles apart.
 *
 * @param text - The visible text of a sentence.
 */
export function findCandidates(text: string): Candidate[] {
	const tokens = splitHyphens(readTokens(text));
	return readRuns(text, tokens).flatMap((run) => splitRun(text, tokens, run));
}
