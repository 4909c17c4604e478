/** What quotation marks are for: somebody's words, a headline's, the title of a work, or a label. */
import type { Quotation } from '../records.ts';
import { countWords } from '../seed-text.ts';
import { opensSentence, type Piece, type Place } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import { speechForms } from './words/speech.ts';

/** Fewer words than this are a fragment. */
const utterance = 3;
/** Most words of a label in marks. */
const longestLabel = 6;
/** Most words of the title of a work. */
const longestTitle = 10;
/** Words that titles of works write small. */
const small = new Set('a an the of in on for and or but to at by with from as is it vs v'.split(' '));
const word = /[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu;

/** Whether the words go on with the sentence around the marks: no verb of speech, comma or colon leads to them. */
function isInClause(text: string, { start }: Place): boolean {
	const [, last] = /([\p{L}\p{N}]+(?:['’]s)?)\s[“"‘'«„`]{1,2}$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
	return last !== undefined && !speechForms.has(last.toLowerCase());
}

/**
 * Whether marks hold the title of a work or a programme: on the harbour's “Morning Watch,” the mayor said …
 *
 * Every word but the smallest has a capital, and nothing leads to them as to somebody's words.
 */
export function isWork(pieces: readonly Piece[], { places: [place, ...more] }: FoundQuotation): boolean {
	const piece = pieces[place.piece];
	if (!piece || more.length > 0 || place.end - place.start > 120 || piece.where !== 'body') return false;
	const text = piece.stretch.text.slice(place.start, place.end);
	const words = text.match(word) ?? [];
	const great = words.filter((each) => /^[\p{Lu}\p{N}]/u.test(each));
	if (great.length < 2 || words.length > longestTitle || !/\p{Ll}/u.test(text) || /[!?…]$/u.test(text)) return false;
	if (!words.every((each, index) => /^[\p{Lu}\p{N}]/u.test(each) || (index > 0 && small.has(each)))) return false;
	return opensSentence(piece, place.start) ? /[\p{L}\p{N})]$/u.test(text) : isInClause(piece.stretch.text, place);
}

/**
 * Tell what marks are for.
 *
 * Marks quote nobody where no verb of speech is near and the words are a label: few, with no stop of their own; and
 * around the title of a work.
 *
 * @param pieces - The pieces in order.
 * @param quotation - What stands between the marks.
 * @param text - Its words.
 * @param spoken - Whether a verb of speech or a speaker was found for it.
 */
export function classifyMarks(
	pieces: readonly Piece[],
	quotation: FoundQuotation,
	text: string,
	spoken: boolean,
): Quotation['kind'] {
	const [place] = quotation.places;
	const piece = pieces[place.piece];
	if (piece?.where === 'title') return 'title';
	if (quotation.depth > 0) return 'nested';
	const words = countWords(text);
	if (!spoken && words <= longestLabel && piece) {
		const alone = place.start <= 1 && piece.stretch.text.length <= text.length + 2;
		const goesOn = /^\p{Ll}/u.test(text) && isInClause(piece.stretch.text, place);
		if (!alone && (goesOn || !/[.,!?…]$/u.test(text))) return 'scare';
	}
	if (!spoken && isWork(pieces, quotation)) return 'scare';
	return words < utterance ? 'fragment' : 'direct';
}
