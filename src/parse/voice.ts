/** Everyone in an article who can speak, the verbs by which they do, and whom a subject stands for. */
import { findCandidates } from './candidate.ts';
import type { Candidate } from './clause.ts';
import { type Cue, findCues } from './cue.ts';
import type { FoundName } from './name.ts';
import { holding, type Piece, type Place } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import { resolveCounterpart, resolvePronoun } from './referent.ts';

/** What stands outside the quotations of an article, piece by piece. */
export interface Voices {
	/** Those who can speak, in order. */
	readonly candidates: readonly (readonly Candidate[])[];
	/** The verbs of speech, in order. */
	readonly cues: readonly (readonly Cue[])[];
	/** The outer quotations, in order. */
	readonly quoted: readonly (readonly Place[])[];
}

/** Whose words something is. */
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

/**
 * Read who can speak, and where somebody is said to.
 *
 * @param pieces - The pieces in order.
 * @param quotations - The quotations in order.
 * @param names - The names of the article in order.
 */
export function readVoices(
	pieces: readonly Piece[],
	quotations: readonly FoundQuotation[],
	names: readonly FoundName[],
): Voices {
	const quoted: Place[][] = pieces.map(() => []);
	for (const { places, depth } of quotations) {
		if (depth === 0) for (const place of places) quoted[place.piece]?.push(place);
	}
	const masked = (piece: number, offset: number): boolean => holding(quoted[piece] ?? [], offset) !== undefined;
	return {
		candidates: findCandidates(pieces, names).map((list, piece) => list.filter(({ start }) => !masked(piece, start))),
		cues: pieces.map((piece, index) => findCues(piece, (offset) => masked(index, offset))),
		quoted,
	};
}

/**
 * Say whom the subject of a verb of speech stands for.
 *
 * @param pieces - The pieces in order.
 * @param candidates - What `readVoices` gave.
 * @param subject - The subject and its verb; no candidate where it is not known.
 */
export function identify(
	pieces: readonly Piece[],
	candidates: Voices['candidates'],
	{ piece, candidate, cue }: { readonly piece: number; readonly candidate?: Candidate; readonly cue?: string },
): Attribution {
	const word = cue === undefined ? {} : { cue };
	if (!candidate) return word;
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
	return { ...word, speaker: { piece, start, end, by, ...(who ? { who } : {}) } };
}
