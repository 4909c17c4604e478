/** On which side of the day at hand a clause puts its time: told by the nearest verb, preposition or word of planning. */
import { irregularPasts, notPasts } from './words/verbs.ts';
import { speechForms } from './words/speech.ts';

/** Where a time lies, seen from the day at hand. */
export type Side = 'past' | 'future';

const reach = 160;
/** How many words a verb of speech, or a verb in progress, may stand before its own time. */
const nearby = 6;
/** Nearest words before a time that look ahead, whatever the verb. */
const aheadCue =
	/\b(?:until|till|by|no later than|starting|beginning|effective|scheduled for|set for|planned for|due|slated for|expected|ahead of|deadline (?:of|is|for))(?: on)?(?: the (?:end|start|beginning|middle) of| at the latest| early| late| mid)?[ -]?$/iu;
/** And back: what holds since a time began with it. */
const behindCue = /\bsince(?: early| late| mid)?[ -]?$/iu;
/** At the head of a clause the verb behind it tells: `By Friday, they had left`. */
const openingBy = /(?:^|[,;] )(?:\p{L}+ )?[Bb]y $/u;
/** Before `Monday's debate`, which else is over. */
const aheadOf = /\b(?:ahead of|before|for|prepar\p{L}+|upcoming|next)(?: the)? ?$/iu;
const ahead = new Set([
	'will',
	"'ll",
	'wo',
	"won't",
	'shall',
	'would',
	'could',
	'may',
	'might',
	'upcoming',
	'coming',
	'due',
	'tomorrow',
]);
const planning = new Set(
	(
		'set due scheduled slated expected planned planning plans plan plans likely going ready agreed wants want hopes hope intends ' +
		'intend aims about need needs is are was were has have continue vowed pledged promised threatened prepared preparing running vying seeking competing hoping'
	).split(' '),
);
/** What is looked forward to, whatever the verb: `a chance of losing the House in November`. */
const prospects = new Set('chance chances odds prospect prospects likelihood hope hopes hoping push'.split(' '));
/** What is put on a calendar before it happens: `a talk to air on Tuesday`. */
const staged = new Set('air appear begin start open launch debut premiere convene reconvene'.split(' '));
const being = new Set('is are was were be been being am get gets'.split(' '));

const having = new Set('has have had'.split(' '));

const isPast = (word: string) =>
	irregularPasts.has(word) || (word.length > 3 && word.endsWith('ed') && !notPasts.has(word));
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}'-]+|[;:()"“”]/gu) ?? [];
const breaks = new Set(';:()"“”');
const isBreak = (word: string) => breaks.has(word);

/** `to` and a verb: a plan if a word of planning, a noun or nothing at all stands before it; else a purpose, which has no time. */
function sideOfInfinitive(words: readonly string[], to: number, headline: boolean): Side | undefined {
	const previous = words[to - 1];
	if (previous !== undefined && planning.has(previous)) return 'future';
	const isNoun = previous !== undefined && !isPast(previous) && !speechForms.has(previous);
	const isStaged = to >= words.length - nearby && isNoun && staged.has(words[to + 1] ?? '');
	return headline || isStaged ? 'future' : undefined;
}

/** Reads backwards from the time to the nearest verb that tells its side. */
function readBefore(words: readonly string[], headline: boolean): Side | 'speech' | undefined {
	for (let index = words.length - 1; index >= 0; index--) {
		const word = words[index] as string;
		const [previous = '', earlier = ''] = [words[index - 1], words[index - 2]];
		if (isBreak(word)) return undefined;
		if (ahead.has(word) || prospects.has(word)) return 'future';
		if (previous === 'to' && !isPast(word) && /^\p{Ll}/u.test(word) && index < words.length) {
			const side = sideOfInfinitive(words, index - 1, headline);
			if (side) return side;
		}
		// A participle after a form of `be` has its time from what stands before that.
		if (isPast(word) && being.has(previous) && (earlier === 'to' || ahead.has(earlier) || previous === 'be')) continue;
		// `towns ravaged by the storm`: the clause has another verb.
		if (isPast(word) && words[index + 1] === 'by' && !being.has(previous) && !having.has(previous)) continue;
		if (word.endsWith('ing') && /^(?:is|are|am)$/u.test(previous) && words.length - index <= nearby) return 'future';
		if (speechForms.has(word)) return words.length - index <= nearby ? 'past' : 'speech';
		if (isPast(word)) return 'past';
	}
	return undefined;
}

/** Reads forwards from a time that begins its clause. */
function readAfter(words: readonly string[]): Side | undefined {
	for (const [index, word] of words.entries()) {
		if (isBreak(word)) return undefined;
		if (ahead.has(word)) return 'future';
		if ((word === 'is' || word === 'are') && words[index + 1] === 'to') return 'future';
		if (isPast(word) || speechForms.has(word)) return 'past';
	}
	return undefined;
}

/**
 * Tell on which side of the day at hand a time lies.
 *
 * @param before - The sentence up to the time.
 * @param after - The sentence behind it.
 * @param headline - Whether it stands in a title, where `to` and a verb announce.
 * @returns `undefined` where the clause does not tell.
 */
export function findSide(before: string, after: string, headline: boolean): Side | undefined {
	const nearBefore = before.slice(-reach);
	if (openingBy.test(nearBefore)) return readAfter(wordsOf(after.slice(0, reach))) ?? 'future';
	if (aheadCue.test(nearBefore)) return 'future';
	if (behindCue.test(nearBefore)) return 'past';
	if (/^['’]s\b/u.test(after)) return aheadOf.test(nearBefore) ? 'future' : 'past';
	const side = readBefore(wordsOf(nearBefore), headline);
	if (side === 'past' || side === 'future') return side;
	return readAfter(wordsOf(after.slice(0, reach))) ?? (side === 'speech' ? 'past' : undefined);
}
