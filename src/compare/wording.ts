/** Two wordings of one thing, word by word: what is equal, and how the rest differs. */
import type { DifferenceKind } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { matchWords } from './common-words.ts';
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

function kindOf(a: readonly Word[], b: readonly Word[], gap: boolean): DifferenceKind {
	if (a.length > 0 && b.length > 0) return 'replaced';
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

/** Adds two matched words: to the part before, where that is of their kind. */
function addMatch(parts: WordingPart[], a: Word, b: Word): void {
	const kind = a.key === b.key ? 'equal' : 'spelling';
	const last = parts.at(-1);
	if (last?.kind === kind) parts[parts.length - 1] = { kind, a: [...last.a, a], b: [...last.b, b] };
	else parts.push({ kind, a: [a], b: [b] });
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
	const pairs = fits ? matchWords(a, b) : [];
	const parts: WordingPart[] = [];
	let [i, j] = [0, 0];
	for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
		const [left, right] = [a.slice(i, nextA), b.slice(j, nextB)];
		// An ellipsis stands before the word that follows it.
		const gap = left.length === 0 ? a[nextA]?.gap : b[nextB]?.gap;
		if (left.length > 0 || right.length > 0) parts.push({ kind: kindOf(left, right, gap ?? false), a: left, b: right });
		const [word, other] = [a[nextA], b[nextB]];
		if (word && other) addMatch(parts, word, other);
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
