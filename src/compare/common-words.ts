/** The words that two wordings have in common, in order: content words first, function words only beside them. */
import { isGrammarWord } from './function-words.ts';
import type { PrintedWord } from './printed.ts';
import { expansionsOf, formOf, isOneName, joinForms, knownFormOf, variantsOf } from './spelling.ts';
import type { Word } from './word.ts';

/** The indexes of one word in both wordings. */
type Match = readonly [a: number, b: number];

/** Words of one wording that are words of the other, behind the last of each: `[start, end]` of both. */
export interface CommonWords {
	readonly a: readonly [start: number, end: number];
	readonly b: readonly [start: number, end: number];
}

/** A word, or what a contraction or a compound is made of. */
interface Atom {
	readonly form: string;
	/** The index of its word. */
	readonly word: number;
	/** Whether it carries meaning. */
	readonly carries: boolean;
}

/** A word that carries meaning counts for more than all function words around it. */
const weights = { content: 8, function: 1 };
/** So many equal words in a row anchor, even where all are function words. */
const run = 3;
/** An article or a preposition can belong to a word that is so far behind it. */
const near = 2;

/** In a quotation every word but those of grammar is the speaker's own. */
const carries = (word: Word & Partial<PrintedWord>) =>
	word.term !== undefined || (word.printed !== undefined && !isGrammarWord(word.key));

/** What a wording prints: the forms of its words; its words two in a row, and what two in a row are as one, where asked for. */
class Printed {
	readonly #forms: readonly string[];
	readonly #known: ReadonlySet<string>;

	constructor(words: readonly Word[]) {
		this.#forms = words.map(({ key }) => knownFormOf(key));
		this.#known = new Set(this.#forms);
	}

	has(form: string): boolean {
		return this.#known.has(form);
	}

	/** Whether two words stand in a row. */
	hasPair([first, second]: readonly string[]): boolean {
		return this.#forms.some((form, index) => index > 0 && form === second && this.#forms[index - 1] === first);
	}

	/** The last two words in a row that are, printed as one, a form. */
	findJoined(form: string): readonly [string, string] | undefined {
		const isFigure = /^\p{N}/u.test(form);
		for (let index = this.#forms.length - 1; index > 0; index--) {
			const first = this.#forms[index - 1] ?? '';
			const second = this.#forms[index] ?? '';
			// But for figures, a form begins as its word does.
			if (!isFigure && (first || second).charCodeAt(0) !== form.charCodeAt(0)) continue;
			if (joinForms(first, second).some((whole) => formOf(whole) === form)) return [first, second];
		}
		return undefined;
	}
}

/** The atoms of some words, as the other wording prints them. */
function atomsOf(words: readonly Word[], other: Printed): Atom[] {
	const all: Atom[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as Word;
		const form = knownFormOf(word.key);
		if (other.has(form)) {
			all.push({ form, word: index, carries: carries(word) });
			continue;
		}
		const expanded = expansionsOf(word.key).find((pair) => other.hasPair(pair));
		const variant = variantsOf(word.key).find((one) => other.has(one));
		for (const one of expanded ?? other.findJoined(form) ?? [variant ?? form]) {
			all.push({ form: one, word: index, carries: carries(word) });
		}
	}
	return all;
}

/** Whether the atoms at two indexes are the same word, in whatever spelling. */
type Sameness = (i: number, j: number) => boolean;

/** A wording with its atoms. */
interface Side {
	readonly atoms: readonly Atom[];
	readonly words: readonly Word[];
}

/** Stands for an atom that is of no name. */
const noName = -1;

/** Two wordings, cut into atoms. */
interface Pair {
	readonly a: readonly Atom[];
	readonly b: readonly Atom[];
	readonly isSame: Sameness;
}

/** The table of the alignment at hand, kept for the next: a new one for each would be most of the work. */
let cells = new Uint32Array(0);

/** The pairs of equal atoms that weigh most together, in order: the longest common subsequence, content words first. */
function longestCommon({ a, b, isSame }: Pair): Match[] {
	const width = b.length + 1;
	const size = (a.length + 1) * width;
	if (cells.length < size) cells = new Uint32Array(size);
	const table = cells;
	table.fill(0, 0, size);
	const at = (i: number, j: number) => table[i * width + j] as number;
	const matchAt = (i: number, j: number) => {
		if (!isSame(i, j)) return 0;
		return at(i + 1, j + 1) + (a[i]?.carries && b[j]?.carries ? weights.content : weights.function);
	};
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const most = Math.max(at(i + 1, j), at(i, j + 1));
			table[i * width + j] = isSame(i, j) ? Math.max(matchAt(i, j), most) : most;
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
const isFirst = (a: Atom | undefined, b: Atom | undefined) => (a?.form ?? '') < (b?.form ?? '');

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

/** Whether a row of function words touches a row of content words in one wording, stands before one, or at an end in both. */
function touches(row: readonly Match[], { from, to }: Space, isFirst: boolean, isLast: boolean): boolean {
	const [first, last] = [row[0] ?? from, row.at(-1) ?? to];
	const before = [first[0] === from[0] + 1, first[1] === from[1] + 1];
	const gaps = [to[0] - last[0] - 1, to[1] - last[1] - 1];
	const behind = gaps.map((gap) => gap === 0);
	return (
		(isFirst ? before.every(Boolean) : before.some(Boolean)) ||
		(isLast ? behind.every(Boolean) : behind.some(Boolean) || gaps.every((gap) => gap <= near))
	);
}

/** Where one side stands whole in the other, in a row; a word alone is found by chance. */
function findWhole({ a, b }: Pair): Match[] | undefined {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2) return undefined;
	for (let start = 0; start + short.length <= long.length; start++) {
		if (!short.every(({ form }, index) => long[start + index]?.form === form)) continue;
		return short.map((_, index): Match => (short === a ? [index, start + index] : [start + index, index]));
	}
	return undefined;
}

/** Rows of content words, or of three words, anchor; function words are matched only beside such a row. */
function matchAtoms(pair: Pair): Match[] {
	const { a, b, isSame } = pair;
	const common = longestCommon(pair);
	const anchors = rowsOf(common).filter(
		(row) => row.length >= run || row.some(([i, j]) => a[i]?.carries && b[j]?.carries),
	);
	const end: Match = [a.length, b.length];
	const rows: Match[][] = [];
	for (const [index, row] of anchors.entries()) {
		rows.push(grow(row, { from: rows.at(-1)?.at(-1) ?? [-1, -1], to: anchors[index + 1]?.[0] ?? end }, isSame));
	}
	if (rows.length === 0) return findWhole(pair) ?? [];
	const loose = Array.from({ length: rows.length + 1 }, (_, index) => {
		const space = { from: rows[index - 1]?.at(-1) ?? ([-1, -1] as const), to: rows[index]?.[0] ?? end };
		const free = rowsOf(common.filter((match) => isIn(match, space)));
		return free.filter((row) => touches(row, space, index === 0, index === rows.length)).flat();
	});
	return loose.flatMap((matches, index) => [...matches, ...(rows[index] ?? [])]);
}

/** Matched atoms as words: those of one word go together, and count only where all of them are matched. */
function wordsOf(matches: readonly Match[], { a, b }: Pair): CommonWords[] {
	const groups: { a: [number, number]; b: [number, number]; atoms: number }[] = [];
	for (const [i, j] of matches) {
		const [left, right] = [a[i]?.word ?? 0, b[j]?.word ?? 0];
		const last = groups.at(-1);
		if (last && (left < last.a[1] || right < last.b[1])) {
			last.a[1] = left + 1;
			last.b[1] = right + 1;
			last.atoms++;
		} else groups.push({ a: [left, left + 1], b: [right, right + 1], atoms: 1 });
	}
	const [sizesOfA, sizesOfB] = [a, b].map((atoms) => {
		const sizes: number[] = [];
		for (const { word } of atoms) sizes[word] = (sizes[word] ?? 0) + 1;
		return sizes;
	}) as [number[], number[]];
	const sum = (sizes: readonly number[], [start, end]: readonly [number, number]) =>
		sizes.slice(start, end).reduce((total, size) => total + size, 0);
	return groups.filter((group) => sum(sizesOfA, group.a) === group.atoms && sum(sizesOfB, group.b) === group.atoms);
}

/** Tells whether atoms are the same, by numbers for their forms and names: each is compared with all of the other side. */
function samenessOf(a: Side, b: Side): Sameness {
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => {
		const known = numbers.get(text) ?? numbers.size;
		if (known === numbers.size) numbers.set(text, known);
		return known;
	};
	const formsOf = ({ atoms }: Side) => atoms.map(({ form }) => numberOf(form));
	const namesOf = ({ atoms, words }: Side) =>
		atoms.map(({ word }) => {
			const term = words[word]?.term;
			return term?.startsWith('@') ? numberOf(term) : noName;
		});
	const [formsA, formsB] = [formsOf(a), formsOf(b)];
	const [namesA, namesB] = [namesOf(a), namesOf(b)];
	const wordOf = ({ atoms, words }: Side, index: number) => words[(atoms[index] as Atom).word] as Word;
	return (i, j) => {
		if (i < 0 || j < 0 || i >= formsA.length || j >= formsB.length) return false;
		if (formsA[i] === formsB[j]) return true;
		return namesA[i] !== noName && namesA[i] === namesB[j] && isOneName(wordOf(a, i), wordOf(b, j));
	};
}

/**
 * Match the words of two wordings.
 *
 * Rows of content words, or of three words, anchor; function words are matched only beside such a row.
 *
 * @returns The matches in order of both wordings; mostly one word with one, else the words of one compound or contraction.
 */
export function matchWords(a: readonly Word[], b: readonly Word[]): CommonWords[] {
	// Most often both print the same.
	if (a.length === b.length && a.every((word, index) => word === b[index] || word.key === b[index]?.key)) {
		return a.map((_, index) => ({ a: [index, index + 1], b: [index, index + 1] }));
	}
	const [left, right] = [atomsOf(a, new Printed(b)), atomsOf(b, new Printed(a))];
	const isSame = samenessOf({ atoms: left, words: a }, { atoms: right, words: b });
	const pair = { a: left, b: right, isSame };
	return wordsOf(matchAtoms(pair), pair);
}
