/**
 * Indirect speech: what somebody is said to have said, outside quotation marks.
 *
 * Four forms, each with a name; the subject of the verb is found as for quotations, and a report without one is left out.
 * The forms follow Quirk et al., A Comprehensive Grammar of the English Language, 14.28 to 14.35 and 15.54.
 */
import { countWords } from '../seed-text.ts';
import { findSubject, findSubjectBehind } from './clause.ts';
import type { Cue } from './cue.ts';
import { descriptionBefore } from './description.ts';
import { firstFrom, holding, type Piece, type Place, sentenceAt, within } from './prose.ts';
import type { Subject } from './speaker-rule.ts';
import { type Attribution, identify, type Voices } from './voice.ts';
import { irregularPasts } from './words/verbs.ts';

/** Words that an article reports as somebody's, in words of its own. */
export interface FoundReport extends Attribution {
	/** What was said, without the words that say who said it. */
	readonly place: Place;
	readonly rule: 'that-clause' | 'bare-clause' | 'according-to' | 'clause-behind';
}

/** Fewer words outside quotation marks than this report nothing: the quotation does. */
const fewest = 3;
/** Longer stretches, in characters, are no sentence that anybody said: their stops are lost. */
const longest = 1500;
const negated = /(?:n['’]t|\b(?:not|never|nor|nobody|no one))\s+(?:\p{Ll}+\s+)?$/u;
const when =
	'(?:in|on|at|to|during|after|via|by|through|last|this|earlier|again|later|yesterday|today|\\p{Lu}\\p{Ll}+day)';
/** “said that”, “said on Monday that”. */
const that = new RegExp(
	`^\\s+(?:${when}\\b[^,.;:"“”]{0,60}?\\s)?that\\s+(?!(?:again|in|on|to|for|with|at|by|as|and|or|but|was|is|were|way|has|had)\\b)`,
	'u',
);
/** “told the council that” */
const toldThat = /^\s+[^,.;:"“”]{1,60}?\sthat\s+/u;
const isTelling = /^(?:t(?:ell|old)|inform|remind|assur|warn|caution|advis)/u;
const opening =
	'(?=(?:he|she|it|they|we|I|you|the|an?|his|her|its|their|our|my|this|these|those|there|all|no|not|some|many|most|both|one|two|three|several|more|nearly|about)\\b|\\p{N}|(?!\\p{Lu}\\p{Ll}+day\\b)\\p{Lu}\\p{L})';
/** “said she would”, “said Monday the ship” */
const bare = new RegExp(`^\\s+(?:(?:\\p{Lu}\\p{Ll}+day|yesterday|today|later|earlier)\\s+)?${opening}`, 'u');
/** “told reporters she would” */
const toldBare =
	/^\s+(?:reporters|journalists|lawmakers|me|us|him|her|them|\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3})\s+(?=(?:he|she|it|they|we|I|there|the|his|her|its|their)\s)/u;
const saying = new Set(['say', 'says', 'said', 'saying']);
/** Behind the words: the next verb of speech tells of something else. */
const nextVerb = /(?:,\s*|\s)(?:(?:and|but|then|while|also|later)\s+)*$/u;
/** A verb of speech that stands behind what it reports, with nothing more than a day or a place. */
const closes =
	/^(?:\s*(?:[.;,]|$)|\s(?:on|in|at|during|after|last|earlier|later|late|early|this|yesterday|today|\p{Lu}\p{Ll}+day)\b)/u;
const closing =
	/^(?:sa(?:y|ys|id)|t(?:ells|old)|add(?:s|ed)|not(?:es|ed)|report(?:s|ed)|wr(?:ites|ote)|warn(?:s|ed)|explain(?:s|ed)|announce[ds]|claim(?:s|ed)|argue[ds]|conclude[ds])$/u;
/** Behind a subject that follows its verb, the words end or tell more of the subject. */
const behindSubject = /^\s*(?:[.,;(]|$|(?:who|in|on|at|after|during|of|for|with|when|as)\b)/u;
const dateline = /^[^.“”"]{0,60}\([^()]{2,30}\)\s*[–—_-]+\s*/u;
const finite =
	/(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|do|does|did|\p{Ll}{2,}ed|\p{Ll}+(?:n['’]t))(?![\p{L}])/u;

/** “what she said it was” reports nothing that could be told apart. */
const relative = /\b(?:what|which|whom|whose|how|than)\s(?:the\s)?$/iu;

/** Whether some words have a verb that makes a clause of them. */
function isClause(words: string): boolean {
	return (
		finite.test(words) || words.split(/\s+/u).some((word) => irregularPasts.has(word) || /\p{Ll}{3,}s$/u.test(word))
	);
}

/** How a verb leads to the words that it reports, and how many characters lie between. */
function leadOf(text: string, cue: Cue): { rule: FoundReport['rule']; length: number } | undefined {
	const tail = text.slice(cue.end, cue.end + 140);
	const telling = isTelling.test(cue.word);
	const clause = that.exec(tail) ?? (telling && toldThat.exec(tail));
	if (clause) return { rule: 'that-clause', length: clause[0].length };
	const direct = (saying.has(cue.word) && bare.exec(tail)) || (telling && toldBare.exec(tail));
	return direct ? { rule: 'bare-clause', length: direct[0].length } : undefined;
}

type Words = Pick<Place, 'start' | 'end'> & Pick<FoundReport, 'rule'> & { readonly subject: Subject['candidate'] };

/** “According to Doe, …” · “…, according to Doe” */
function accordingTo(
	text: string,
	cue: Cue,
	sentence: { start: number; end: number },
	near: Voices['candidates'][0],
): Words | undefined {
	const subject = findSubjectBehind(text, cue, near, sentence.end);
	if (!subject) return undefined;
	const rule = 'according-to';
	if (cue.start - sentence.start > 3) {
		const end = cue.start - (/,?\s*$/u.exec(text.slice(cue.start - 3, cue.start))?.[0].length ?? 0);
		if (end - sentence.start > longest) return undefined;
		const words = text.slice(sentence.start, end);
		const start = sentence.start + (dateline.exec(words.slice(0, 100))?.[0].length ?? 0);
		return isClause(words) ? { start, end, rule, subject } : undefined;
	}
	const comma = subject.end + text.slice(subject.end, subject.end + 80).indexOf(',');
	if (comma < subject.end || comma > sentence.end) return undefined;
	const second = comma + 1 + text.slice(comma + 1, comma + longest).indexOf(',');
	const isAside =
		second > comma && second < sentence.end && descriptionBefore(text, second, comma + 1)?.start === comma + 2;
	return { start: (isAside ? second : comma) + 1, end: sentence.end, rule, subject };
}

/** So many characters before a place are searched for a sign with blanks behind it: a line may end in several of them. */
const gapLength = 16;

/** What a verb reports, if it reports something outside quotation marks. */
function readReport(piece: Piece, cue: Cue, next: Cue | undefined, all: Voices['candidates'][0]): Words | undefined {
	const { text } = piece.stretch;
	const sentence = sentenceAt(piece, cue.start);
	if (!sentence || cue.passive || negated.test(text.slice(Math.max(0, cue.start - 30), cue.start))) return undefined;
	const near = within(all, Math.max(sentence.start, cue.start - 400), Math.min(sentence.end, cue.end + 400));
	if (cue.word === 'according to') return accordingTo(text, cue, sentence, near);
	const lead = leadOf(text, cue);
	const isBehind = /[,"”’']\s*$/u.test(text.slice(Math.max(sentence.start, cue.start - gapLength), cue.start));
	const behind =
		isBehind && !cue.participle && !isTelling.test(cue.word)
			? findSubjectBehind(text, cue, near, sentence.end)
			: undefined;
	const inverted = behind && behind.by !== 'pronoun' && behindSubject.test(text.slice(behind.end, behind.end + 12));
	const subject = inverted ? behind : findSubject(text, cue, near, sentence.start);
	if (!subject || relative.test(text.slice(Math.max(sentence.start, subject.start - 20), subject.start)))
		return undefined;
	if (lead && !inverted) {
		const start = cue.end + lead.length;
		return { start, end: endOf(text, start, next, sentence.end), rule: lead.rule, subject };
	}
	const head = Math.min(subject.start, cue.start);
	const comma = /,\s*$/u.exec(text.slice(Math.max(sentence.start, head - gapLength), head));
	if (!comma || !closing.test(cue.word) || !(inverted || closes.test(text.slice(cue.end, cue.end + 20))))
		return undefined;
	const end = head - comma[0].length;
	if (end - sentence.start > longest) return undefined;
	const start =
		sentence.start + (dateline.exec(text.slice(sentence.start, Math.min(end, sentence.start + 100)))?.[0].length ?? 0);
	return isClause(text.slice(start, end)) ? { start, end, rule: 'clause-behind', subject } : undefined;
}

/** Where reported words end: at the verb that tells of something else said, or with the sentence. */
function endOf(text: string, start: number, next: Cue | undefined, end: number): number {
	if (!next || next.start >= end || next.start < start) return end;
	const words = text.slice(start, next.start);
	const goesOn = next.participle ? nextVerb.test(words) : /(?:,|\s(?:and|but))\s+(?:\p{Ll}+\s+)?$/u.test(words);
	return goesOn ? start + words.replace(nextVerb, '').length : end;
}

/** How many words of a place stand outside quotation marks. */
function countOwn(text: string, { start, end }: Pick<Place, 'start' | 'end'>, quoted: readonly Place[]): number {
	let [from, words] = [start, 0];
	for (let index = Math.max(0, firstFrom(quoted, start) - 1); index < quoted.length; index++) {
		const each = quoted[index] as Place;
		if (each.start >= end) break;
		if (each.start > from) words += countWords(text.slice(from, each.start));
		from = Math.max(from, each.end);
	}
	return from < end ? words + countWords(text.slice(from, end)) : words;
}

/**
 * Find what an article reports in its own words as said by somebody.
 *
 * @param pieces - The pieces in order; only paragraphs are read.
 * @param voices - Who can speak in these pieces.
 * @returns In the order of their verbs; words inside quotation marks may be part of a report, but are never all of it.
 */
export function findReports(pieces: readonly Piece[], voices: Voices): FoundReport[] {
	return pieces.flatMap((piece, index): FoundReport[] => {
		if (piece.where !== 'body') return [];
		const cues = voices.cues[index] ?? [];
		const { text } = piece.stretch;
		return cues.flatMap((cue, at): FoundReport[] => {
			const { subject, rule, start, end } = readReport(piece, cue, cues[at + 1], voices.candidates[index] ?? []) ?? {};
			if (!subject || !rule || start === undefined || end === undefined) return [];
			if (start >= end || end - start > longest) return [];
			// The sentence goes on from a quotation that began before it.
			if (holding(voices.quoted[index] ?? [], start) && !/[“"‘'«„`]/u.test(text.charAt(start))) return [];
			if (countOwn(text, { start, end }, voices.quoted[index] ?? []) < fewest) return [];
			const said = identify(pieces, voices.candidates, { piece: index, candidate: subject, cue: cue.word });
			return [{ ...said, rule, place: { piece: index, start, end } }];
		});
	});
}
