/** Speakers: who says each quotation. */
import { countWords } from '../seed-text.ts';
import { findCandidates } from './candidate.ts';
import type { Candidate } from './clause.ts';
import { findCues } from './cue.ts';
import { isWork } from './mark-kind.ts';
import type { FoundName } from './name.ts';
import { holding, type Piece, type Place } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import { resolveCounterpart, resolvePronoun } from './referent.ts';
import { type Context, rules, rulesOfFragments, type Subject } from './speaker-rule.ts';

/** Whom a quotation is attributed to. */
export interface Attribution {
	/** The word of speech; absent where a name stands under the words as a signature does. */
	readonly cue?: string;
	/** Absent where the text tells that the words are somebody's, but not whose. */
	readonly speaker?: Place & {
		readonly by: Candidate['by'];
		/**
		 * The person or body that a pronoun or an office stands for; the speaker itself where it is a name; absent where the
		 * article names nobody, or does not tell whom of several it means.
		 */
		readonly who?: { readonly id: string; readonly name: string };
	};
}

function isWordOrTwo(pieces: readonly Piece[], { places: [place, ...more] }: FoundQuotation): boolean {
	const text = pieces[place.piece]?.stretch.text ?? '';
	return more.length === 0 && place.end - place.start < 60 && countWords(text.slice(place.start, place.end)) <= 2;
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
	const quoted: Place[][] = pieces.map(() => []);
	for (const { places, depth } of quotations) {
		if (depth === 0) for (const place of places) quoted[place.piece]?.push(place);
	}
	const masked = (piece: number, offset: number): boolean => holding(quoted[piece] ?? [], offset) !== undefined;
	const candidates = findCandidates(pieces, names).map((list, piece) =>
		list.filter(({ start }) => !masked(piece, start)),
	);
	const spoken = pieces.map((_, piece) => (quoted[piece]?.length ?? 0) > 0 || (quoted[piece + 1]?.length ?? 0) > 0);
	const cues = pieces.map((piece, index) => (spoken[index] ? findCues(piece, (offset) => masked(index, offset)) : []));
	let last: Context['last'];
	return quotations.map((quotation) => {
		if (quotation.depth > 0 || isWork(pieces, quotation)) return undefined;
		const context: Context = { pieces, candidates, cues, quoted, quotation, last };
		let subject: Subject | undefined;
		for (const rule of isWordOrTwo(pieces, quotation) ? rulesOfFragments : rules) {
			const found = rule(context);
			if (!subject || found?.candidate) subject = found;
			if (subject?.candidate || found?.final) break;
		}
		last = { quotation, subject };
		return settle(pieces, candidates, subject);
	});
}

/** Say whom a subject stands for. */
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
		// Of whom `they` speaks, one clause seldom tells; who `I` is, the byline does.
		if (by === 'pronoun') return person && end > start + 1 ? resolvePronoun(pieces, candidates, place) : undefined;
		return (pieces[piece]?.stretch.text ?? '').endsWith('counterpart', end)
			? resolveCounterpart(pieces, candidates, place)
			: undefined;
	};
	const who = candidate.who ?? stands()?.who;
	return { ...cue, speaker: { piece, start, end, by, ...(who ? { who } : {}) } };
}
