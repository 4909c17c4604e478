/**
 * Speakers without a name: noun phrases such as `a spokeswoman for the ministry` or `the letter` beside a verb of speech.
 *
 * The phrase ends (or begins) right at the verb, and is bounded on its other side by punctuation, a conjunction or the
 * end of a quotation; so that its head is the subject of the verb, and not something that the verb's subject is said of.
 */
import { closedWords } from './words/openers.ts';
import { speechForms } from './words/speech.ts';

/** `[start, end)` in the text. */
interface Phrase {
	readonly start: number;
	readonly end: number;
}

interface Token extends Phrase {
	readonly word: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What a noun phrase begins with, if it is no plural. */
const determiners = list(
	'the a an one another this that his her its their my our your two three four five six several some many most all both each every no other',
);
const prepositions = list('of for at in on from with to near inside within behind against about');
const owner = /['’]s?$/u;
/** Between a subject and its verb. */
const fillers = list(
	'has have had would will could may might also later then again earlier previously once repeatedly recently reportedly only still even since too himself herself itself themselves often always never publicly privately today yesterday now who which that both all last this on early late month week year night morning evening afternoon Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);
/** Where a clause begins. */
const conjunctions = list(
	'and or but while as when if because whether since where what however although though than so until unless before after that which who whom then',
);
const neverHead = list(
	'week month year day night morning afternoon evening hour minute time moment today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday weekend thing things way lot more less far is are was were be been being do does did not',
);
const pluralPeople = list('people police women men children media staff others some many critics');
/** Most words of a phrase. */
const longest = 12;
const reach = 140;
const token = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.&/’'-]*[\p{L}\p{M}\p{N}’'])?/gu;

function tokensOf(text: string, start: number, end: number): Token[] {
	return [...text.slice(start, end).matchAll(token)].map(({ 0: word, index }) => ({
		word,
		start: start + index,
		end: start + index + word.length,
	}));
}

const small = ({ word }: Token): string => word.toLowerCase();
const isFiller = (each: Token): boolean => fillers.has(each.word) || /^\p{Ll}+ly$/u.test(each.word);
const isDeterminer = (each: Token): boolean => determiners.has(small(each)) || owner.test(each.word);

/** How many words say which or whose: `the`, `Jane Doe’s`. */
function countDeterminers(tokens: readonly Token[]): number {
	const whose = tokens.findIndex(({ word }) => owner.test(word));
	if (whose > 0 && tokens.slice(0, whose).every(({ word }) => /^\p{Lu}/u.test(word) || determiners.has(word))) {
		return whose + 1;
	}
	return tokens[0] && isDeterminer(tokens[0]) ? 1 : 0;
}

/** Whether some words are one noun phrase whose head, the last word before any preposition, can be a speaker. */
function isPhrase(tokens: readonly Token[]): boolean {
	const [first] = tokens;
	if (!first || tokens.length > longest) return false;
	const behind = tokens.findIndex((each, index) => index > 0 && prepositions.has(each.word));
	const core = behind === -1 ? tokens : tokens.slice(0, behind);
	const head = core.at(-1) as Token;
	if (neverHead.has(small(head)) || owner.test(head.word) || /ly$/u.test(head.word)) return false;
	// “reported that the union”: a conjunction.
	if (first.word === 'that' && tokens[1] && isDeterminer(tokens[1])) return false;
	const determined = countDeterminers(tokens);
	if (head.word.endsWith('ing') && (core.length > 2 || determined === 0)) return false;
	const rest = tokens.slice(determined);
	const strange = rest.some(
		(each) =>
			speechForms.has(each.word) ||
			(closedWords.has(each.word) && !determiners.has(each.word) && !prepositions.has(each.word)),
	);
	if (strange || tokens.slice(1).some(({ word }) => /^(?:is|are|was|were|has|have|had|I|he|she|they)$/u.test(word)))
		return false;
	const plural = /\p{Ll}{2,}(?<!s|u|i)s$/u.test(head.word) || pluralPeople.has(small(head));
	if (determined === 0) return plural && !prepositions.has(small(first)) && /^\p{L}/u.test(head.word);
	// `Some said`, `Others say`: the determiner alone.
	if (core.length === 1) return pluralPeople.has(small(first));
	return /^\p{Ll}/u.test(head.word);
}

/**
 * Find the common noun phrase that ends right before a verb, adverbs and auxiliaries between them left out.
 *
 * @param text - The text of a piece.
 * @param end - Where the verb begins.
 * @param floor - Where the sentence, or the words behind the last quotation, begin.
 */
export function descriptionBefore(text: string, end: number, floor: number): Phrase | undefined {
	const from = Math.max(floor, end - reach);
	const cut = /[“”"«»;:()[\]—–…?!,][^“”"«»;:()[\]—–…?!,]*$/u.exec(text.slice(from, end));
	const tokens = tokensOf(text, cut ? from + cut.index + 1 : from, end);
	while (tokens.length > 0 && isFiller(tokens.at(-1) as Token)) tokens.pop();
	const last = tokens.at(-1);
	if (!last || !/^[\s\p{L}]*$/u.test(text.slice(last.end, end))) return undefined;
	let first =
		tokens.findLastIndex((each) => conjunctions.has(small(each)) && !(each.word === 'that' && each === last)) + 1;
	// “business and labour leaders”: `and` does not begin a clause inside a phrase.
	while (
		first > 1 &&
		first < tokens.length &&
		/^(?:and|or)$/u.test(tokens[first - 1]?.word ?? '') &&
		!isDeterminer(tokens[first] as Token)
	) {
		const before = tokens.slice(0, first - 1).findLastIndex((each) => conjunctions.has(small(each))) + 1;
		if (!isPhrase(tokens.slice(before))) break;
		first = before;
	}
	const phrase = tokens.slice(first);
	// The stretch was cut in mid-clause: who governs the phrase is not known.
	if (first === 0 && !cut && from > floor) return undefined;
	return isPhrase(phrase) ? { start: (phrase[0] as Token).start, end: last.end } : undefined;
}

/**
 * Find the common noun phrase that begins right behind a verb: `said the union`.
 *
 * @param text - The text of a piece.
 * @param start - Where the verb ends.
 * @param limit - Where the sentence ends.
 */
export function descriptionBehind(text: string, start: number, limit: number): Phrase | undefined {
	const stretch = text.slice(start, Math.min(limit, start + reach));
	if (!/^\s/u.test(stretch)) return undefined;
	const stop = /[“”"«»;:()[\]—–…?!,]|\.(?:\s|$)/u.exec(stretch)?.index ?? stretch.length;
	const tokens = tokensOf(text, start, start + stop);
	const [first] = tokens;
	if (!first || first.start !== start + 1) return undefined;
	const behind = tokens.findIndex(
		(each, index) =>
			index > 0 && closedWords.has(each.word) && !(each.word === 'of' || each.word === 'for' || each.word === 'the'),
	);
	const phrase = tokens.slice(0, behind === -1 ? longest : behind);
	while (phrase.length > 2 && /^(?:familiar|close|aware|\p{Ll}{3,}ed)$/u.test(phrase.at(-1)?.word ?? '')) phrase.pop();
	return isPhrase(phrase) ? { start: first.start, end: (phrase.at(-1) as Token).end } : undefined;
}
