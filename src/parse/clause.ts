/** Who does the saying: verbs of speech in a sentence, and the names, roles and pronouns that can be their subject. */
import type { Piece } from './prose.ts';
import { speechForms } from './words/speech.ts';

/** Somebody who may be the subject of a verb of speech, in offsets of the piece. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	/** Where the name itself begins, behind its title. */
	readonly word: number;
	readonly by: 'name' | 'title' | 'pronoun';
	/** A person, or a pronoun of one; else a body or a place. */
	readonly person: boolean;
	/** Whom it names; absent for a pronoun, and for an office of which the article names no holder. */
	readonly who?: { readonly id: string; readonly name: string };
}

/** A verb of speech, in offsets of the piece. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	/** Its `-ing` form, whose subject may stand far before it. */
	readonly participle: boolean;
}

/** What may stand between a subject and its verb: auxiliaries, adverbs, a clause or a description between commas. */
const gap =
	/^(?:\s\([^()]{1,60}\))?(?:\s*,[^,;:“”"]{1,120},)?\s*(?:(?:has|have|had|would|will|could|may|might|also|later|then|again|earlier|previously|once|repeatedly|recently|reportedly|only|still|even|since|too|himself|herself|often|always|never|publicly|privately|on|this|last|early|late|today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|night|morning|evening|afternoon|month|who|which|that|and|both|all|\p{Ll}+ly)\s+)*$/u;
/** Words right before a subject: a clause begins with them. */
const openers = new Set(
	'that and but while as when if because whether after before since where which what however meanwhile though although or than so until unless whom then yet for instead once therefore thus also later'.split(
		' ',
	),
);
/** Words that belong to a description and are passed over on the way to the word that governs it. */
const modifiers = new Set(
	'the a an former acting veteran outgoing incoming then-president newly top senior'.split(' '),
);
const passive =
	/\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:\p{Ll}+ly|later|then|also|often|now|once|again|not|even|first)\s+)?$/u;

/** Before a noun (“the report”, “their demand”) and before an infinitive, whose subject stands elsewhere. */
const noVerb = /(?:\b(?:an?|the|his|her|its|their|our|this|that|no|of|in|for|to)|['’]s)\s+(?:\p{Ll}+ly\s+)?$/iu;
/** Forms that are never nouns. */
const finite = /^(?:said|told|wrote|says|tells|writes|\p{Ll}+ed|\p{Ll}+ing)$/u;

/**
 * Find the verbs of speech in some text.
 *
 * @param text - The text of a piece.
 * @param start - Where to begin.
 * @param end - Where to stop.
 * @param masked - Whether an offset lies inside a quotation, whose verbs are the speaker's own.
 * @param where - What the text is.
 */
export function findCues(
	text: string,
	start: number,
	end: number,
	masked: (offset: number) => boolean,
	where: Piece['where'] = 'body',
): Cue[] {
	const cues: Cue[] = [];
	for (const { 0: printed, index } of text.slice(start, end).matchAll(/(?<![\p{L}-])\p{L}\p{Ll}{2,}(?![\p{L}-])/gu)) {
		const at = start + index;
		const word = printed.toLowerCase();
		// In a title every word may have a capital; elsewhere a verb with one opens the sentence.
		if (word !== printed && where !== 'title') continue;
		if (!speechForms.has(word) || masked(at)) continue;
		const before = text.slice(Math.max(0, at - 30), at);
		if (/\bto\s+$/u.test(before) || (!finite.test(word) && noVerb.test(before))) continue;
		cues.push({ start: at, end: at + word.length, word, participle: word.endsWith('ing') });
	}
	return cues;
}

/** Whether a verb of speech tells of somebody who is spoken of, as in “is said to”. */
export function isPassive(text: string, cue: Cue): boolean {
	return passive.test(text.slice(Math.max(0, cue.start - 30), cue.start));
}

/** Whether a candidate stands where a subject stands: at the head of its clause, and owning nothing. */
export function isSubject(text: string, { start, end }: Candidate, sentence: number): boolean {
	if (/^['’]s?\b/u.test(text.slice(end, end + 2)) || /^['’](?:\s|$)/u.test(text.slice(end, end + 2))) return false;
	const before = text.slice(Math.max(sentence, start - 60), start).trimEnd();
	if (before === '' || /[,;:–—(“”‘’"…!?]$/u.test(before)) return true;
	const words = before.split(/\s+/u);
	while (words.length > 0 && modifiers.has(words.at(-1) ?? '')) words.pop();
	const last = words.at(-1);
	return last === undefined || /[,;:–—(“”‘’"!?]$/u.test(last) || openers.has(last.toLowerCase());
}

/**
 * Find the subject of a verb of speech among those who stand before it.
 *
 * The one right before the verb is its subject wherever it stands (“with Press Secretary Jane Doe noting”); else the
 * nearest person at the head of a clause.
 *
 * @param text - The text of the piece.
 * @param cue - The verb.
 * @param candidates - Those of the sentence, in order.
 * @param sentence - Where the sentence begins.
 */
export function findSubject(
	text: string,
	cue: Cue,
	candidates: readonly Candidate[],
	sentence: number,
): Candidate | undefined {
	const before = candidates.filter(({ end }) => end <= cue.start).reverse();
	const nearest = before[0];
	if (
		nearest &&
		!/^['’]/u.test(text.slice(nearest.end, nearest.end + 1)) &&
		gap.test(text.slice(nearest.end, cue.start))
	) {
		return nearest;
	}
	return before.find((candidate) => candidate.person && isSubject(text, candidate, sentence));
}
