/** How two wordings differ, as it is published: each difference by the places of its words. */
import type { DifferenceKind, SpellingForm } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { isTrivial } from './spelling-form.ts';
import { compareWording, type WordingPart } from './wording.ts';
import type { PlacedWord } from './word.ts';

/** What a typed difference is in the data: the words of each side by their places in its seed. */
export interface WordingDifference {
	kind: DifferenceKind;
	a: Range[];
	b: Range[];
	forms?: SpellingForm[];
	trivial?: true;
}

/** Where the words of a wording stand in the seed, from one to before another. */
export type Locate = (first: number, end: number) => Range[];

/** Tells where some words in a row stand, the blanks between them included; what is not of `home` stays out. */
export function locateIn(words: readonly PlacedWord[], home: readonly Range[]): Locate {
	return (first, last) => {
		const start = words[first]?.at[0]?.[0];
		const end = words[last - 1]?.at.at(-1)?.[1];
		if (first >= last || start === undefined || end === undefined) return [];
		return home.flatMap(([from, to]): Range[] =>
			from < end && start < to ? [[Math.max(from, start), Math.min(to, end)]] : [],
		);
	};
}

const copyOf = (at: readonly Range[] = []): Range[] => at.map(([start, end]) => [start, end]);

/**
 * Make the record of each difference.
 *
 * @param parts - What {@link compareWording} gave.
 * @param a - Where the words of one side stand.
 * @param b - The same of the other side.
 */
export function differencesIn(parts: readonly WordingPart[], a: Locate, b: Locate): WordingDifference[] {
	const found: WordingDifference[] = [];
	let [i, j] = [0, 0];
	for (const { kind, forms, parted, ...words } of parts) {
		const [endA, endB] = [i + words.a.length, j + words.b.length];
		if (parted) found.push({ kind: 'split', a: copyOf(parted.a), b: copyOf(parted.b) });
		else if (kind !== 'equal') {
			const difference: WordingDifference = { kind, a: a(i, endA), b: b(j, endB) };
			if (forms) difference.forms = [...forms];
			if (forms && isTrivial(forms)) difference.trivial = true;
			found.push(difference);
		}
		[i, j] = [endA, endB];
	}
	return found;
}

/**
 * Find how two wordings differ.
 *
 * @param a - The words of one side, and the stretches that they are from.
 * @param b - The same of the other side.
 */
export function findDifferences(
	a: { readonly words: readonly PlacedWord[]; readonly at: readonly Range[] },
	b: { readonly words: readonly PlacedWord[]; readonly at: readonly Range[] },
): WordingDifference[] {
	return differencesIn(compareWording(a.words, b.words), locateIn(a.words, a.at), locateIn(b.words, b.at));
}
