/** Two wordings of one thing, word by word: what is equal, and how the rest differs. */
import type { DifferenceKind, Range } from '../records.ts';
import { isSpelling } from './spelling.ts';
import type { Word } from './word.ts';

/** A stretch of two lists of words; all stretches together give both lists back. */
export interface WordingPart {
	readonly kind: 'equal' | DifferenceKind;
	readonly a: readonly Word[];
	readonly b: readonly Word[];
}

/** What a typed difference is in the data: the words of each side by their places in its seed. */
export interface WordingDifference {
	kind: DifferenceKind;
	a: Range[];
	b: Range[];
}

/** Longer wordings are not aligned: the table would be too large. */
const longest = 400;
/** A word that carries meaning counts for more than all function words around it. */
const weights = { content: 8, function: 1 };
/** So many equal words in a row anchor, even where all are function words. */
const run = 3;

const carries = (a: Word | undefined, b: Word | undefined) => a?.term !== undefined && b?.term !== undefined;
const weigh = (a: Word, b: Word) => (carries(a, b) ? weights.content : weights.function);

/** The pairs of equal words that weigh most together, in order: the longest common subsequence, content words first. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
	const width = b.length + 1;
	const table = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number) => table[i * width + j] ?? 0;
	const matchAt = (i: number, j: number) => {
		const [left, right] = [a[i] as Word, b[j] as Word];
		return left.key === right.key ? at(i + 1, j + 1) + weigh(left, right) : 0;
	};
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			table[i * width + j] = Math.max(matchAt(i, j), at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (matchAt(i, j) > 0 && at(i, j) === matchAt(i, j)) pairs.push([i++, j++]);
		else if (at(i + 1, j) > at(i, j + 1) || (at(i + 1, j) === at(i, j + 1) && isFirst(a[i], b[j]))) i++;
		else j++;
	}
	return pairs;
}

/** Settles a tie by the words themselves, so that the two sides can be swapped. */
const isFirst = (a: Word | undefined, b: Word | undefined) => (a?.key ?? '') < (b?.key ?? '');

/** Function words anchor nothing unless they stand beside a content word or in a run. */
function anchored(pairs: readonly [number, number][], a: readonly Word[], b: readonly Word[]): [number, number][] {
	const runs: [number, number][][] = [];
	for (const pair of pairs) {
		const [i, j] = runs.at(-1)?.at(-1) ?? [-2, -2];
		if (pair[0] === i + 1 && pair[1] === j + 1) runs.at(-1)?.push(pair);
		else runs.push([pair]);
	}
	return runs.filter((part) => part.length >= run || part.some(([i, j]) => carries(a[i], b[j]))).flat();
}

function kindOf(a: readonly Word[], b: readonly Word[], gap: boolean): DifferenceKind {
	if (a.length > 0 && b.length > 0) return isSpelling(a, b) ? 'spelling' : 'replaced';
	if (gap) return 'cut-marked';
	return b.length === 0 ? 'cut' : 'added';
}

/** So much longer than the other side, words before or behind all that is equal are more than a replacement. */
const farLonger = 3;

/** At both ends, only the words beside what is equal are replaced; the rest stands on one side alone. */
function splitEnd(part: WordingPart, isFirst: boolean): WordingPart[] {
	const { kind, a, b } = part;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (kind !== 'replaced' || long.length < farLonger * short.length) return [part];
	const cut = isFirst ? long.length - short.length : short.length;
	const [head, tail] = [long.slice(0, cut), long.slice(cut)];
	const pick = (words: readonly Word[]): WordingPart => {
		const [left, right] = long === a ? [words, []] : [[], words];
		return { kind: kindOf(left, right, false), a: left, b: right };
	};
	const replaced = (words: readonly Word[]): WordingPart => {
		const [left, right] = long === a ? [words, b] : [a, words];
		return { kind: kindOf(left, right, false), a: left, b: right };
	};
	return isFirst ? [pick(head), replaced(tail)] : [replaced(head), pick(tail)];
}

/** A whole without an equal word is one replacement. */
function splitEnds(parts: readonly WordingPart[]): WordingPart[] {
	if (parts.length < 2) return [...parts];
	return parts.flatMap((part, index) => {
		if (index !== 0 && index !== parts.length - 1) return [part];
		return splitEnd(part, index === 0);
	});
}

/**
 * Compare two wordings word by word.
 *
 * `cut` are words that only `a` has, `added` words that only `b` has; where the side without them prints an ellipsis
 * there, both are `cut-marked`.
 *
 * @returns The parts in order; their words, joined, are all words of both sides.
 */
export function compareWording(a: readonly Word[], b: readonly Word[]): WordingPart[] {
	const fits = a.length <= longest && b.length <= longest;
	const pairs = fits ? anchored(commonWords(a, b), a, b) : [];
	const parts: WordingPart[] = [];
	let [i, j] = [0, 0];
	for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
		const [left, right] = [a.slice(i, nextA), b.slice(j, nextB)];
		// An ellipsis stands before the word that follows it.
		const gap = left.length === 0 ? a[nextA]?.gap : b[nextB]?.gap;
		if (left.length > 0 || right.length > 0) parts.push({ kind: kindOf(left, right, gap ?? false), a: left, b: right });
		if (nextA < a.length && nextB < b.length) {
			const equal = { kind: 'equal', a: a.slice(nextA, nextA + 1), b: b.slice(nextB, nextB + 1) } as const;
			const last = parts.at(-1);
			if (last?.kind === 'equal')
				parts[parts.length - 1] = { kind: 'equal', a: [...last.a, ...equal.a], b: [...last.b, ...equal.b] };
			else parts.push(equal);
		}
		[i, j] = [nextA + 1, nextB + 1];
	}
	return splitEnds(parts);
}

/** Where some words in a row stand, the blanks between them included; what is not article text stays out. */
export function rangesOf(words: readonly Word[], home: readonly Range[]): Range[] {
	const start = words[0]?.at[0]?.[0];
	const end = words.at(-1)?.at.at(-1)?.[1];
	if (start === undefined || end === undefined) return [];
	return home.flatMap(([from, to]): Range[] =>
		from < end && start < to ? [[Math.max(from, start), Math.min(to, end)]] : [],
	);
}

/**
 * Find how two wordings differ.
 *
 * @param a - The words of one side, and the stretches that they are from.
 * @param b - The same of the other side.
 */
export function findDifferences(
	a: { readonly words: readonly Word[]; readonly at: readonly Range[] },
	b: { readonly words: readonly Word[]; readonly at: readonly Range[] },
): WordingDifference[] {
	return compareWording(a.words, b.words).flatMap((part) =>
		part.kind === 'equal' ? [] : [{ kind: part.kind, a: rangesOf(part.a, a.at), b: rangesOf(part.b, b.at) }],
	);
}
