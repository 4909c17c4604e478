/** Verbs of speech as they stand in a text: which words introduce what somebody said. */
import { kindAt, small } from '../letters.ts';
import type { Piece } from './prose.ts';
import { bareForms, nounForms, speechForms } from './words/speech.ts';

/** A verb of speech, or `according to`, in offsets of the piece. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	/** Its `-ing` form, whose subject may stand far before it. */
	readonly participle: boolean;
	/** It tells of somebody who is spoken of, as in “is said to”. */
	readonly passive: boolean;
	/** It could be a noun as well: its subject stands right before it. */
	readonly close: boolean;
	/** Whoever speaks is named behind it, and nowhere else: `according to`, `was told by`, a verb that opens its sentence. */
	readonly inverse: boolean;
}

/** Signs that stand right before what is no word by itself. */
const notBefore = new Set("’'-");
const longestForm = Math.max(...[...speechForms].map((form) => form.length));
const passive =
	/\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:\p{Ll}+ly|later|then|also|often|now|once|again|not|even|first|widely)\s+)?$/u;
/** “was quoted as saying”: the one who is spoken of is the speaker. */
const quotedAs = /\bquoted as\s+$/u;
/** “was told by Doe”: the one who speaks stands behind the verb. */
const agent = /^(?:\s\p{Ll}+ly)?\sby(?=\s)/u;
/** Before a noun (“the report”, “their demand”) and before an infinitive, whose subject stands elsewhere. */
const noVerb = /(?:\b(?:an?|the|his|her|its|their|our|this|that|no|any|of|in|for|to)|['’]s)\s+(?:\p{Ll}+ly\s+)?$/iu;
/** “went on to say”: the infinitive goes with the subject of the verb before it. */
const wentOn = /\b(?:go(?:es|ing)?|went|gone) on to\s+$/u;
/** What a base form has before it: an auxiliary, or a subject that is no third person singular. */
const beforeBare =
	/(?:\b(?:would|will|can|could|may|might|must|should|did|do|does|never|not|they|we|I|you|who|people|police|many|some|others)|n['’]t|['’](?:ll|d)|\p{Ll}{2,}(?<!ou)(?<!s)s)\s+(?:(?:also|still|now|often|\p{Ll}+ly)\s+)?$/u;
/** Forms that are never nouns. */
const finite = /^(?:said|told|wrote|says|tells|writes|\p{Ll}+ed|\p{Ll}+ing)$/u;
/** How much of the text before a verb tells what it is. */
const reach = 40;

/** Whether a word that has the form of a verb of speech is one where it stands. */
function isVerb(printed: string, before: string): boolean {
	if (/\bto\s+$/u.test(before)) return wentOn.test(before);
	if (finite.test(printed)) return true;
	if (noVerb.test(before)) return false;
	return !bareForms.has(printed) || beforeBare.test(before);
}

/**
 * Find the verbs of speech of a piece.
 *
 * @param piece - The piece; in a title every word may have a capital.
 * @param masked - Whether an offset lies inside a quotation, whose verbs are the speaker's own.
 * @returns In order.
 */
export function findCues(piece: Piece, masked: (offset: number) => boolean): Cue[] {
	const cues: Cue[] = [];
	const { where, stretch } = piece;
	const { text } = stretch;
	const runs = piece.stretch.words;
	for (let index = 0; index < runs.length; index += 2) {
		const [start, stop] = [runs[index] as number, runs[index + 1] as number];
		if (stop - start < 3 || stop - start > longestForm) continue;
		if (notBefore.has(text.charAt(start - 1)) || text.charAt(stop) === '-') continue;
		const printed = text.slice(start, stop);
		const form = (kindAt(text, start) & small) === 0 ? printed.toLowerCase() : printed;
		if ((form !== 'according' && !speechForms.has(form)) || !/^\p{L}\p{Ll}+$/u.test(printed)) continue;
		const to = form === 'according' ? /^\s+to(?=\s)/u.exec(text.slice(start + 9, start + 20))?.[0] : undefined;
		if ((!to && !speechForms.has(form)) || masked(start)) continue;
		const end = start + form.length + (to?.length ?? 0);
		const opens = form !== printed && where !== 'title';
		// “Said Doe: …”: elsewhere a verb with a capital is a participle that opens its sentence, or a name.
		if (opens && !to && !/^\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}:/u.test(text.slice(end, end + 80))) continue;
		const before = text.slice(Math.max(0, start - reach), start);
		if (!to && !opens && !isVerb(form, before)) continue;
		const isPassive = !to && passive.test(before) && !quotedAs.test(before);
		const by = isPassive && !/^(?:quot|cit|report)/u.test(form) && agent.exec(text.slice(end, end + 30));
		cues.push({
			start,
			end: by ? end + by[0].length : end,
			word: to ? 'according to' : form,
			participle: form.endsWith('ing') && !to,
			passive: isPassive && !by,
			close: nounForms.has(form),
			inverse: opens || to !== undefined || Boolean(by),
		});
	}
	return cues;
}
