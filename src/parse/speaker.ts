/**
 * Speakers: who says each quotation.
 *
 * An ordered table of places where English puts an attribution; the first that finds a subject answers. The order
 * follows the syntactic patterns of Pareti et al., EMNLP 2013, and the rules of Elson and McKeown, AAAI 2010.
 */
import { countWords } from '../seed-text.ts';
import { findCandidates } from './candidate.ts';
import type { Candidate, Cue } from './clause.ts';
import { findCues, findSubject, isPassive } from './clause.ts';
import type { FoundName } from './name.ts';
import { firstFrom, holding, type Piece, type Place, sentenceAt, within } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import { resolveCounterpart, resolvePronoun } from './referent.ts';

/** Whom a quotation is attributed to. */
export interface Attribution {
	/** The word of speech; absent where a name stands under the words as a signature does. */
	readonly cue?: string;
	/** Absent where the text tells that the words are somebody's, but not whose. */
	readonly speaker?: Place & {
		readonly by: Candidate['by'];
		/** The person or body that a pronoun or an office stands for; the speaker itself where it is a name. */
		readonly who: { readonly id: string; readonly name: string };
	};
}

/** What the rules look at: one quotation in its piece. */
interface Context {
	readonly pieces: readonly Piece[];
	readonly candidates: readonly (readonly Candidate[])[];
	readonly masked: (piece: number, offset: number) => boolean;
	readonly quotation: FoundQuotation;
	/** What was found for the quotation before. */
	readonly last: { readonly quotation: FoundQuotation; readonly attribution?: Attribution | undefined } | undefined;
}

interface Subject {
	readonly piece: number;
	/** Absent where a verb of speech has no subject that could be a speaker. */
	readonly candidate?: Candidate;
	readonly cue?: string;
}

/** How far a closing attribution may stand from the marks, in characters. */
const reach = 160;
/** How far before the marks an attribution may stand, in characters. */
const longestClause = 800;
const firstOf = ({ places }: FoundQuotation): Place => places[0];
const lastOf = ({ places }: FoundQuotation): Place => places.at(-1) ?? places[0];
const textOf = (pieces: readonly Piece[], piece: number): string => pieces[piece]?.stretch.text ?? '';

/** “…,” Doe said · “…,” said Jane Doe, the minister */
function afterMarks({ pieces, candidates, masked, quotation }: Context): Subject | undefined {
	const { piece, end } = lastOf(quotation);
	const text = textOf(pieces, piece);
	if (/\.\s*$/u.test(text.slice(Math.max(0, end - 4), end))) return undefined;
	const from = end + 1;
	const sentence = pieces[piece] && sentenceAt(pieces[piece], from);
	const tail = text.slice(from, Math.min(sentence?.end ?? from, from + reach));
	const stop = /[;:“"«]/u.exec(tail)?.index ?? tail.length;
	const near = within(candidates[piece] ?? [], from, from + stop);
	const cues = findCues(text, from, from + stop, (offset) => masked(piece, offset)).filter(
		(cue) => !isPassive(text, cue),
	);
	const [cue] = cues;
	if (!cue) return undefined;
	const inverted = /^[\s,”’"']*(?:(?:the|a|an)\s)?$/u.test(text.slice(from, cue.start))
		? near.find((each) => each.start >= cue.end && /^\s(?:the\s|a\s|an\s)?$/u.test(text.slice(cue.end, each.start)))
		: undefined;
	const subject = inverted ?? (startsTail(text, from, near) ? findSubject(text, cue, near, from) : undefined);
	return subject && { piece, candidate: subject, cue: cue.word };
}

/** The attribution stands right behind the marks: nothing but a comma or a blank between. */
function startsTail(text: string, from: number, near: readonly Candidate[]): boolean {
	const [first] = near;
	return first !== undefined && /^[\s,”’"'–—-]*(?:(?:the|a|an)\s)?$/u.test(text.slice(from, first.start));
}

/** “…” — Jane Doe */
function signature({ pieces, candidates, quotation }: Context): Subject | undefined {
	const { piece, end } = lastOf(quotation);
	const text = textOf(pieces, piece);
	const list = candidates[piece] ?? [];
	const signer = list[firstFrom(list, end)];
	const signed = signer?.by === 'name' && /^["”’'»]\s*[–—-]+\s*$/u.test(text.slice(end, signer.start));
	return signed && /^[\s.,]*(?:$|,)/u.test(text.slice(signer.end, signer.end + 3))
		? { piece, candidate: signer }
		: undefined;
}

/** Doe said “…” · said that … “…” · …, stating: “…” */
function beforeMarks(context: Context): Subject | undefined {
	const { piece, start } = firstOf(context.quotation);
	const found = context.pieces[piece];
	const sentence = found && (sentenceAt(found, start - 1) ?? sentenceAt(found, start));
	return sentence && lastSubject(context, piece, sentence.start, start - 1);
}

/** The subject of the last verb of speech in a stretch of a piece. */
function lastSubject(
	{ pieces, candidates, masked }: Context,
	piece: number,
	start: number,
	end: number,
): Subject | undefined {
	const found = pieces[piece];
	if (!found) return undefined;
	const { text } = found.stretch;
	const from = Math.max(start, end - longestClause);
	const near = within(candidates[piece] ?? [], from, end);
	const cues = findCues(text, from, end, (offset) => masked(piece, offset), found.where).reverse();
	for (const cue of cues) {
		if (isPassive(text, cue)) continue;
		const candidate = findSubject(text, cue, near, from) ?? behind(text, cue, near);
		if (candidate) return { piece, candidate, cue: cue.word };
	}
	return cues[0] && { piece, cue: cues[0].word };
}

/** Nothing stands before the verb: the clause has its subject behind it, as in “Asked about it, Doe …”. */
function behind(text: string, cue: Cue, near: readonly Candidate[]): Candidate | undefined {
	if (!cue.participle) return undefined;
	return near.find(({ start }) => start > cue.end && /,\s*$/u.test(text.slice(cue.end, start)));
}

/** “…,” Doe said. “…” : the second goes with the first. */
function carriedOver({ pieces, quotation, last }: Context): Subject | undefined {
	const { speaker, cue } = last?.attribution ?? {};
	if (!last || !speaker) return undefined;
	const { piece, start } = firstOf(quotation);
	const before = lastOf(last.quotation);
	const found = pieces[piece];
	const sentence = found && sentenceAt(found, start - 1);
	if (!sentence || start - 1 - sentence.start > 1) return undefined;
	const near = before.piece === piece || (before.piece === piece - 1 && start <= 1);
	if (!near) return undefined;
	return {
		piece: speaker.piece,
		candidate: { ...speaker, word: speaker.start, person: true },
		...(cue ? { cue } : {}),
	};
}

/** A paragraph that is all quotation goes with whom the paragraph before reports. */
function afterReport(context: Context): Subject | undefined {
	const { piece, start } = firstOf(context.quotation);
	const before = context.pieces[piece - 1];
	const sentence = before?.sentences.at(-1);
	if (start > 1 || before?.where !== 'body' || !sentence) return undefined;
	return lastSubject(context, piece - 1, sentence.start, sentence.end);
}

const rules = [afterMarks, signature, beforeMarks, carriedOver, afterReport];
/** A word or two inside a clause go with its verb: “called it ‘late,’ he added”. */
const rulesOfFragments = [beforeMarks, afterMarks, signature, carriedOver, afterReport];

function isWordOrTwo(pieces: readonly Piece[], { places: [place, ...more] }: FoundQuotation): boolean {
	return more.length === 0 && countWords(textOf(pieces, place.piece).slice(place.start, place.end)) <= 2;
}

/**
 * Attribute each quotation to its speaker.
 *
 * @param pieces - The pieces in order.
 * @param quotations - The quotations in order.
 * @param names - The names of the article in order.
 * @returns One attribution for each quotation, `undefined` where the text does not tell clearly.
 */
export function attributeQuotations(
	pieces: readonly Piece[],
	quotations: readonly FoundQuotation[],
	names: readonly FoundName[],
): (Attribution | undefined)[] {
	const inside: Place[][] = pieces.map(() => []);
	for (const { places, depth } of quotations) {
		if (depth === 0) for (const place of places) inside[place.piece]?.push(place);
	}
	const masked = (piece: number, offset: number): boolean => holding(inside[piece] ?? [], offset) !== undefined;
	const candidates = findCandidates(pieces, names).map((list, piece) =>
		list.filter(({ start }) => !masked(piece, start)),
	);
	let last: Context['last'];
	return quotations.map((quotation) => {
		if (quotation.depth > 0) return undefined;
		const context: Context = { pieces, candidates, masked, quotation, last };
		let attribution: Attribution | undefined;
		for (const rule of isWordOrTwo(pieces, quotation) ? rulesOfFragments : rules) {
			const found = settle(pieces, candidates, rule(context));
			attribution ??= found;
			if (found?.speaker) attribution = found;
			if (attribution?.speaker) break;
		}
		last = { quotation, attribution };
		return attribution;
	});
}

function settle(
	pieces: readonly Piece[],
	candidates: readonly (readonly Candidate[])[],
	subject: Subject | undefined,
): Attribution | undefined {
	if (!subject) return undefined;
	const { candidate, piece } = subject;
	const cue = subject.cue === undefined ? {} : { cue: subject.cue };
	if (!candidate) return cue;
	const { word: start, end, by, person } = candidate;
	const place = { piece, start };
	const stands = (): Candidate | undefined => {
		// Of whom `they` speaks, one clause seldom tells.
		if (by === 'pronoun') return person ? resolvePronoun(pieces, candidates, place) : undefined;
		return textOf(pieces, piece).endsWith('counterpart', end)
			? resolveCounterpart(pieces, candidates, place)
			: undefined;
	};
	const who = candidate.who ?? stands()?.who;
	return who ? { ...cue, speaker: { piece, start, end, by, who } } : cue;
}
