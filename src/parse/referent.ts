/** Whom a word stands for that names nobody: a pronoun, or somebody's counterpart. */
import { type Candidate, isSubject } from './clause.ts';
import { firstFrom, type Piece, type Place, within } from './prose.ts';

/** How many sentences before a pronoun are looked at in a paragraph. */
const memory = 8;
/** How much of a sentence is looked at, in characters: longer ones have lost their stops. */
const longestSentence = 2000;

/** Where a word stands. */
type Start = Pick<Place, 'piece' | 'start'>;
/** The names, offices and pronouns of each piece, in order. */
type Candidates = readonly (readonly Candidate[])[];

/**
 * Find whom `he` or `she` stands for: the subject of the clause before it, or of the sentences before, nearest first.
 *
 * @returns A named candidate, or `undefined` where the two paragraphs before name nobody.
 */
export function resolvePronoun(pieces: readonly Piece[], candidates: Candidates, place: Start): Candidate | undefined {
	for (let piece = place.piece; piece >= Math.max(0, place.piece - 2); piece--) {
		const text = pieces[piece]?.stretch.text ?? '';
		const before = piece === place.piece ? place.start : text.length;
		const sentences = pieces[piece]?.sentences ?? [];
		const last = firstFrom(sentences, before) - 1;
		for (let index = last; index >= Math.max(0, last - memory); index--) {
			const { start, end } = sentences[index] as { start: number; end: number };
			const to = Math.min(end, before);
			const near = within(candidates[piece] ?? [], Math.max(start, to - longestSentence), to).filter(
				(each) => each.who && each.person,
			);
			const subject = near.find((each) => isSubject(text, each, start)) ?? near[0];
			if (subject) return subject;
		}
	}
	return undefined;
}

/**
 * Find whom `his French counterpart` stands for: of the people in the sentence before, the one who is not its subject.
 *
 * @returns A named candidate, or `undefined` where that sentence names nobody else, or several.
 */
export function resolveCounterpart(
	pieces: readonly Piece[],
	candidates: Candidates,
	place: Start,
): Candidate | undefined {
	const subject = resolvePronoun(pieces, candidates, place);
	for (const piece of [place.piece, place.piece - 1]) {
		const sentences = pieces[piece]?.sentences ?? [];
		const last = piece === place.piece ? firstFrom(sentences, place.start) - 2 : sentences.length - 1;
		const sentence = sentences[last];
		if (!sentence) continue;
		const from = Math.max(sentence.start, sentence.end - longestSentence);
		const people = within(candidates[piece] ?? [], from, sentence.end).filter(({ person, who }) => person && who);
		const others = people.filter(({ who }) => who?.id !== subject?.who?.id);
		return new Set(others.map(({ who }) => who?.id)).size === 1 ? others[0] : undefined;
	}
	return undefined;
}
