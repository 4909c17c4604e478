/** The words that two wordings have in common, in order: content words first, function words only beside them. */
import { americanize, isOneName } from './spelling.ts';
import type { Word } from './word.ts';

/** The indexes of one word in both wordings. */
export type Match = readonly [a: number, b: number];

/** A word that carries meaning counts for more than all function words around it. */
const weights = { content: 8, function: 1 };
/** So many equal words in a row anchor, even where all are function words. */
const run = 3;

const carries = (a: Word | undefined, b: Word | undefined) => a?.term !== undefined && b?.term !== undefined;
const weigh = (a: Word, b: Word) => (carries(a, b) ? weights.content : weights.function);

/** Whether the words at two indexes are the same word, in whatever spelling. */
type Sameness = (i: number, j: number) => boolean;

function samenessOf(a: readonly Word[], b: readonly Word[]): Sameness {
	const [formsOfA, formsOfB] = [a, b].map((words) => words.map(({ key }) => americanize(key))) as [string[], string[]];
	return (i, j) => {
		const [left, right] = [a[i], b[j]];
		return left !== undefined && right !== undefined && (formsOfA[i] === formsOfB[j] || isOneName(left, right));
	};
}

/** The pairs of equal words that weigh most together, in order: the longest common subsequence, content words first. */
function longestCommon(a: readonly Word[], b: readonly Word[], isSame: Sameness): Match[] {
	const width = b.length + 1;
	const table = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number) => table[i * width + j] ?? 0;
	const matchAt = (i: number, j: number) => {
		const [left, right] = [a[i] as Word, b[j] as Word];
		return isSame(i, j) ? at(i + 1, j + 1) + weigh(left, right) : 0;
	};
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			table[i * width + j] = Math.max(matchAt(i, j), at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: Match[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (matchAt(i, j) > 0 && at(i, j) === matchAt(i, j)) pairs.push([i++, j++]);
		else if (at(i + 1, j) > at(i, j + 1) || (at(i + 1, j) === at(i, j + 1) && isFirst(a[i], b[j]))) i++;
		else j++;
	}
	return pairs;
}

/** Settles a tie by the words themselves, so that the two sides can be swapped. */
const isFirst = (a: Word | undefined, b: Word | undefined) => (a?.key ?? '') < (b?.key ?? '');

/** Words in a row in both wordings. */
function rowsOf(matches: readonly Match[]): Match[][] {
	const rows: Match[][] = [];
	for (const match of matches) {
		const [i, j] = rows.at(-1)?.at(-1) ?? [-2, -2];
		if (match[0] === i + 1 && match[1] === j + 1) rows.at(-1)?.push(match);
		else rows.push([match]);
	}
	return rows;
}

/** The stretch between two rows: behind `from` and before `to`, in both wordings. */
interface Space {
	readonly from: Match;
	readonly to: Match;
}

const isIn = ([i, j]: Match, { from, to }: Space) => i > from[0] && j > from[1] && i < to[0] && j < to[1];

/** A row with the equal words right before and behind it. */
function grow(row: readonly Match[], space: Space, isSame: Sameness): Match[] {
	const grown = [...row];
	const fits = (match: Match) => isIn(match, space) && isSame(...match);
	for (let [i, j] = row[0] ?? [0, 0]; fits([--i, --j]);) grown.unshift([i, j]);
	for (let [i, j] = row.at(-1) ?? [0, 0]; fits([++i, ++j]);) grown.push([i, j]);
	return grown;
}

/** Whether a row of function words touches a row of content words in one wording, or an end in both. */
function touches(row: readonly Match[], { from, to }: Space, isFirst: boolean, isLast: boolean): boolean {
	const [first, last] = [row[0] ?? from, row.at(-1) ?? to];
	const before = [first[0] === from[0] + 1, first[1] === from[1] + 1];
	const behind = [last[0] === to[0] - 1, last[1] === to[1] - 1];
	return (
		(isFirst ? before.every(Boolean) : before.some(Boolean)) || (isLast ? behind.every(Boolean) : behind.some(Boolean))
	);
}

/**
 * Match the words of two wordings.
 *
 * Rows of content words, or of three words, anchor; function words are matched only beside such a row.
 *
 * @returns The matches in order of both wordings.
 */
export function matchWords(a: readonly Word[], b: readonly Word[]): Match[] {
	const isSame = samenessOf(a, b);
	const common = longestCommon(a, b, isSame);
	const anchors = rowsOf(common).filter((row) => row.length >= run || row.some(([i, j]) => carries(a[i], b[j])));
	const end: Match = [a.length, b.length];
	const rows: Match[][] = [];
	for (const [index, row] of anchors.entries()) {
		rows.push(grow(row, { from: rows.at(-1)?.at(-1) ?? [-1, -1], to: anchors[index + 1]?.[0] ?? end }, isSame));
	}
	if (rows.length === 0) return [];
	const loose = Array.from({ length: rows.length + 1 }, (_, index) => {
		const space = { from: rows[index - 1]?.at(-1) ?? ([-1, -1] as const), to: rows[index]?.[0] ?? end };
		const free = rowsOf(common.filter((match) => isIn(match, space)));
		return free.filter((row) => touches(row, space, index === 0, index === rows.length)).flat();
	});
	return loose.flatMap((matches, index) => [...matches, ...(rows[index] ?? [])]);
}
