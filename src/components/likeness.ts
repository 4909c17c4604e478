/** What to mark in two passages that tell the same: what differs, or, where most differs, what both have. */
import { type PassagePair, type Range, textAt } from '../records.ts';
import { readingFor } from './edition.ts';

/** The stretches to mark on both sides. */
export interface Likeness {
	/** `differs`: the words that differ are marked; `shares`: those that both have, for most differ. */
	readonly shows: 'differs' | 'shares';
	readonly a: readonly Range[];
	readonly b: readonly Range[];
}

const lengthOf = (at: readonly Range[]) => at.reduce((sum, [start, end]) => sum + end - start, 0);

/** What is left of some stretches without others; both in order. */
function without(at: readonly Range[], taken: readonly Range[]): Range[] {
	const left: Range[] = [];
	let next = 0;
	for (const [start, end] of at) {
		let from = start;
		while ((taken[next]?.[1] ?? Infinity) <= start) next++;
		for (let index = next; (taken[index]?.[0] ?? Infinity) < end; index++) {
			const [takenStart, takenEnd] = taken[index] as Range;
			if (takenStart > from) left.push([from, takenStart]);
			from = Math.max(from, takenEnd);
		}
		if (from < end) left.push([from, end]);
	}
	return left;
}

const inOrder = (ranges: readonly Range[]) => [...ranges].sort(([a], [b]) => a - b);

/** Stretches that hold a letter or a digit, without the blanks and signs at their ends. */
function wordsOnly(seed: string, at: readonly Range[]): Range[] {
	return at.flatMap(([start, end]): Range[] => {
		const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(seed.slice(start, end));
		return found ? [[start + found.index, start + found.index + found[0].length]] : [];
	});
}

const differingOf = ({ differences }: PassagePair, side: 'a' | 'b') =>
	inOrder(differences.flatMap((difference) => difference[side]));

/** The stretches of one passage of a pair that the other has too. */
export function equalStretches(pair: PassagePair, side: 'a' | 'b'): Range[] {
	return without(pair[side].at, differingOf(pair, side));
}

/** Choose what to mark in a pair of passages. */
export function likenessOf(pair: PassagePair): Likeness {
	const { kind, a, b } = pair;
	const differing = { a: differingOf(pair, 'a'), b: differingOf(pair, 'b') };
	const share = (lengthOf(differing.a) + lengthOf(differing.b)) / (lengthOf(a.at) + lengthOf(b.at));
	// Of one quotation in two wordings, and of two values, the difference is what a reader wants.
	if (share <= 0.5 || kind === 'quotation-variant' || kind === 'conflict') return { shows: 'differs', ...differing };
	return {
		shows: 'shares',
		a: wordsOnly(readingFor(a.article).seed, equalStretches(pair, 'a')),
		b: wordsOnly(readingFor(b.article).seed, equalStretches(pair, 'b')),
	};
}

/** The words that both sides have, as the first prints them; each once. */
export function sharedWords(pair: PassagePair, likeness: Likeness): string[] {
	const { seed } = readingFor(pair.a.article);
	return [...new Set(likeness.a.map((range) => textAt(seed, [range])))];
}
