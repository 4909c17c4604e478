/**
 * The places where English puts an attribution, as an ordered table of rules.
 *
 * The order follows the syntactic patterns of Pareti et al., EMNLP 2013, and the rules of Elson and McKeown, AAAI 2010.
 */
import type { Candidate } from './clause.ts';
import { findSubject, findSubjectBehind, isRightBehind } from './clause.ts';
import type { Cue } from './cue.ts';
import { firstFrom, holding, opensSentence, type Piece, type PieceSentence, type Place, within } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import type { Voices } from './voice.ts';

/** Who is the subject of which verb of speech. */
export interface Subject {
	readonly piece: number;
	/** Absent where a verb of speech has no subject that could be a speaker. */
	readonly candidate?: Candidate;
	readonly cue?: string;
	/** The attribution stands here, though nobody can be made out: no other place is asked. */
	readonly final?: true;
}

/** What the rules look at: one quotation in its piece. */
export interface Context extends Voices {
	readonly pieces: readonly Piece[];
	readonly quotation: FoundQuotation;
	/** The quotation before, and who was found to say it. */
	readonly last: { readonly quotation: FoundQuotation; readonly subject?: Subject | undefined } | undefined;
}

/** How far a closing attribution may stand from the marks, in characters. */
const reach = 300;
/** How far before the marks an attribution may stand, in characters. */
const longestClause = 800;
const firstOf = ({ places }: FoundQuotation): Place => places[0];
const lastOf = ({ places }: FoundQuotation): Place => places.at(-1) ?? places[0];
const textOf = (pieces: readonly Piece[], piece: number): string => pieces[piece]?.stretch.text ?? '';
/** What stands behind a verb that says nothing more: what was said stands before it. */
const saysNoMore =
	/^(?:\s*[.,:;]|\s*$|\s(?:[“"]|(?:in|on|at|to|of|during|after|before|as|when|while|with|from|by|about|last|this|early|late|earlier|later|again|recently|then|today|yesterday|\p{Lu}\p{Ll}+day|me|us|him|her|them|reporters|\p{Ll}+ly)\b))/u;

/** The sentence that goes on, or begins, behind a quotation. */
function sentenceBehind(piece: Piece, from: number): (PieceSentence & { apart: boolean }) | undefined {
	const within = holding(piece.sentences, from);
	if (within && within.end > from + 2) return { ...within, apart: false };
	const next = piece.sentences[firstFrom(piece.sentences, from)];
	return next && next.start <= from + 3 ? { ...next, apart: true } : undefined;
}

/** “…,” Doe said · “…,” said Jane Doe, the minister · “…,” according to Doe */
function afterMarks({ pieces, candidates, cues, quotation }: Context): Subject | undefined {
	const { piece, end } = lastOf(quotation);
	const found = pieces[piece];
	const text = textOf(pieces, piece);
	const from = end + (/^(?:''|’’|â€\u009d?)/u.exec(text.slice(end, end + 3))?.[0].length ?? 1);
	const sentence = found && sentenceBehind(found, from);
	if (!sentence) return undefined;
	const ended = text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.';
	// “…?” Doe said. “….” Doe said.
	const apart = ended || sentence.apart;
	const first = pieces[firstOf(quotation).piece];
	if (apart && !(first && opensSentence(first, firstOf(quotation).start))) return undefined;
	const tail = text.slice(from, Math.min(sentence.end, from + reach));
	const stop = from + (/[;:“"«]/u.exec(tail)?.index ?? tail.length);
	const near = within(candidates[piece] ?? [], from, stop);
	for (const cue of within(cues[piece] ?? [], from, stop)) {
		if (cue.passive) continue;
		if (apart && !(ended ? /^\./u : saysNoMore).test(text.slice(cue.end, cue.end + 20))) break;
		const leads = /^[\s,”’"'–—-]*(?:(?:the|a|an)\s)?$/u.test(text.slice(from, cue.start));
		const inverted = leads ? findSubjectBehind(text, cue, near, stop) : undefined;
		const subject = inverted ?? (cue.inverse ? undefined : findSubject(text, cue, near, from));
		if (subject && (inverted || isRightBehind(text, from, subject)))
			return { piece, candidate: subject, cue: cue.word };
	}
	const [open] = within(cues[piece] ?? [], from, stop).filter((cue) => !cue.passive && !cue.participle);
	return open && !apart && text.charAt(end - 1) === ',' ? { piece, cue: open.word, final: true } : undefined;
}

/** “…” — Jane Doe */
function signature({ pieces, candidates, quotation }: Context): Subject | undefined {
	const { piece, end } = lastOf(quotation);
	const text = textOf(pieces, piece);
	const list = candidates[piece] ?? [];
	const signer = list[firstFrom(list, end)];
	const signed = signer?.by === 'name' && /^["”’'»]{1,2}\s*[–—―~-]+\s*$/u.test(text.slice(end, signer.start));
	return signed && /^\s*(?:[.,(]|$)/u.test(text.slice(signer.end, signer.end + 3))
		? { piece, candidate: signer }
		: undefined;
}

/** Doe: “…” */
function beforeColon({ pieces, candidates, quotation }: Context): Subject | undefined {
	const { piece, start } = firstOf(quotation);
	const text = textOf(pieces, piece);
	const list = candidates[piece] ?? [];
	const name = list[firstFrom(list, start) - 1];
	if (name?.by !== 'name' || !/^(?:\s\([^()]{1,60}\))?:\s*["“„«‘'`]{1,2}$/u.test(text.slice(name.end, start)))
		return undefined;
	const before = text.slice(Math.max(0, name.start - 2), name.start);
	return name.start === 0 || /(?:[.!?”"]\s|\n)$/u.test(before) ? { piece, candidate: name } : undefined;
}

/** Doe said “…” · said that … “…” · …, stating: “…” */
function beforeMarks(context: Context): Subject | undefined {
	const { piece, start } = firstOf(context.quotation);
	const found = context.pieces[piece];
	const sentence = found && (holding(found.sentences, start - 1) ?? holding(found.sentences, start));
	return sentence && lastSubject(context, piece, sentence.start, start - 1);
}

/** The subject of the last verb of speech in a stretch of a piece. */
function lastSubject(
	{ pieces, candidates, cues }: Context,
	piece: number,
	start: number,
	end: number,
): Subject | undefined {
	const text = textOf(pieces, piece);
	const from = Math.max(start, end - longestClause);
	const near = within(candidates[piece] ?? [], from, end);
	const active = within(cues[piece] ?? [], from, end).filter((cue) => !cue.passive);
	for (const cue of active.toReversed()) {
		const candidate = cue.inverse
			? findSubjectBehind(text, cue, near, end)
			: (findSubject(text, cue, near, from) ?? behind(text, cue, near));
		if (candidate) return { piece, candidate, cue: cue.word };
	}
	const cue = active.at(-1);
	return cue && { piece, cue: cue.word };
}

/** Nothing stands before the verb: the clause has its subject behind it, as in “Asked about it, Doe …”. */
function behind(text: string, cue: Cue, near: readonly Candidate[]): Candidate | undefined {
	if (!cue.participle) return undefined;
	return near.find(({ start }) => start > cue.end && /,\s*$/u.test(text.slice(cue.end, start)));
}

/** “…,” Doe said. “…” : the second goes with the first, unless a sentence between them is about somebody else. */
function carriedOver({ pieces, candidates, quotation, last }: Context): Subject | undefined {
	const { candidate } = last?.subject ?? {};
	if (!last || !candidate) return undefined;
	const { piece, start } = firstOf(quotation);
	const before = lastOf(last.quotation);
	const found = pieces[piece];
	if (!found || !opensSentence(found, start)) return undefined;
	if (before.piece !== piece) return before.piece === piece - 1 && start <= 2 ? last.subject : undefined;
	const from = sentenceBehind(found, before.end + 1)?.end ?? before.end;
	const other = within(candidates[piece] ?? [], from, start).some(
		({ by, person, who }) => by === 'name' && person && who?.id !== candidate.who?.id,
	);
	return other ? undefined : last.subject;
}

/** A quotation that is a sentence of its own goes with whom the sentence before it, or the paragraph before, reports. */
function afterReport(context: Context): Subject | undefined {
	const { piece, start } = firstOf(context.quotation);
	const found = context.pieces[piece];
	if (!found || !opensSentence(found, start)) return undefined;
	const at = start > 2 ? piece : piece - 1;
	const before = context.pieces[at];
	const last = before && (at === piece ? firstFrom(before.sentences, start - 3) - 1 : before.sentences.length - 1);
	const sentence = last === undefined ? undefined : before?.sentences[last];
	return before?.where === 'body' && sentence ? lastSubject(context, at, sentence.start, sentence.end) : undefined;
}

/** The rules, those first that look nearest. */
export const rules: readonly ((context: Context) => Subject | undefined)[] = [
	afterMarks,
	signature,
	beforeColon,
	beforeMarks,
	carriedOver,
	afterReport,
];

/** A word or two inside a clause go with its verb: “called it ‘late,’ he added”. */
export const rulesOfFragments: typeof rules = [
	beforeColon,
	beforeMarks,
	afterMarks,
	signature,
	carriedOver,
	afterReport,
];
