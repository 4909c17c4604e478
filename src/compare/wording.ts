/** Two wordings of one thing, word by word: what is equal, and how the rest differs. */
import type { DifferenceKind, SpellingForm } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { type CommonWords, matchWords } from './common-words.ts';
import type { PrintedWord } from './printed.ts';
import { settle } from './settled-words.ts';
import { formsOf, isTrivial } from './spelling-form.ts';
import type { Word } from './word.ts';

/** A word of a text, or of a quotation with how it is printed. */
export type WordingWord = Word & Partial<PrintedWord>;

/** A stretch of two lists of words; all stretches together give both lists back. */
export interface WordingPart {
	readonly kind: 'equal' | DifferenceKind;
	readonly a: WordingWord[];
	readonly b: WordingWord[];
	/** In what way the words are spelt otherwise. */
	readonly forms?: readonly SpellingForm[];
	/** Where the side is broken by words that are not the speaker's. */
	readonly parted?: { readonly a?: readonly Range[]; readonly b?: readonly Range[] };
}

/** Longer wordings are not aligned: the table would be too large. */
const longest = 400;

function kindOf(a: readonly Word[], b: readonly Word[], gap: boolean): DifferenceKind {
	if (a.length > 0 && b.length > 0) return 'replaced';
	if (gap) return 'cut-marked';
	return b.length === 0 ? 'cut' : 'added';
}

/** Words that one side alone has, as a part of either side. */
function oneSided(words: WordingWord[], isA: boolean, gap: boolean): WordingPart {
	const [a, b] = isA ? [words, []] : [[], words];
	return { kind: kindOf(a, b, gap), a, b };
}

/** So much longer than the other side, words before or behind all that is equal are more than a replacement. */
const farLonger = 3;

/** What stands between two matches, before what follows it on both sides. */
interface Block {
	readonly a: WordingWord[];
	readonly b: WordingWord[];
	readonly nextA: WordingWord | undefined;
	readonly nextB: WordingWord | undefined;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** Whether dots stand on a side where its words of a block begin, or behind them. */
function gapOf(words: readonly WordingWord[], next: WordingWord | undefined, last: WordingWord | undefined) {
	const behind = next ? next.gap : ((words.at(-1) ?? last)?.open ?? false);
	return { before: words[0]?.gap ?? false, behind };
}

const pronouns = new Set(['he', 'her', 'him', 'it', 'she', 'that', 'them', 'they', 'this']);

/** Whether words stand for more than themselves: a pronoun, or what the outlet says to have put in. */
function standsForAll(words: readonly WordingWord[]): boolean {
	const [only, another] = words;
	return (
		words.some(({ printed }) => printed?.startsWith('[')) || (!another && only !== undefined && pronouns.has(only.key))
	);
}

/** Both sides have words: which of them stand for one another. */
function partsOfReplacement(block: Block): WordingPart[] {
	const { a, b, nextA, nextB, isFirst, isLast } = block;
	const isALong = a.length > b.length;
	const [short, long] = isALong ? [b, a] : [a, b];
	const gap = gapOf(short, isALong ? nextB : nextA, undefined);
	const replaced = (words: WordingWord[]): WordingPart =>
		isALong ? { kind: 'replaced', a: words, b } : { kind: 'replaced', a, b: words };
	const head = () => {
		const cut = long.length - short.length;
		return [oneSided(long.slice(0, cut), isALong, gap.before), replaced(long.slice(cut))];
	};
	const tail = () => [replaced(long.slice(0, short.length)), oneSided(long.slice(short.length), isALong, gap.behind)];
	if (long.length > short.length && gap.before) return head();
	if (long.length > short.length && gap.behind) return tail();
	if (isFirst === isLast || long.length < farLonger * short.length || standsForAll(short))
		return [{ kind: 'replaced', a, b }];
	const border = isFirst ? (isALong ? nextA : nextB) : long[0];
	// A clause of its own, which the other side does not have, is replaced by nothing.
	if (border && (border.stop || border.opens))
		return [oneSided(long, isALong, false), oneSided(short, !isALong, false)];
	return isFirst ? head() : tail();
}

function partsOfBlock(block: Block, lastA: WordingWord | undefined, lastB: WordingWord | undefined): WordingPart[] {
	const { a, b, nextA, nextB } = block;
	if (a.length > 0 && b.length > 0) return partsOfReplacement(block);
	const gap = a.length === 0 ? gapOf(a, nextA, lastA) : gapOf(b, nextB, lastB);
	return [oneSided(a.length > 0 ? a : b, a.length > 0, gap.behind)];
}

/** Adds matched words: to the part before, where that is of their kind. */
function addMatch(parts: WordingPart[], a: readonly WordingWord[], b: readonly WordingWord[], hyphen: boolean): void {
	const forms = formsOf(a, b, hyphen);
	const kind = forms.length === 0 ? 'equal' : 'spelling';
	const last = parts.at(-1);
	if (kind === 'equal' && last?.kind === kind) {
		last.a.push(...a);
		last.b.push(...b);
		return;
	}
	const isLike = kind !== 'equal' && last?.kind === kind && isTrivial(last.forms ?? []) === isTrivial(forms);
	const known = isLike ? last : { a: [], b: [], forms: [] };
	const all = [...new Set([...(known.forms ?? []), ...forms])].sort();
	const part: WordingPart = {
		kind,
		a: [...known.a, ...a],
		b: [...known.b, ...b],
		...(all.length > 0 ? { forms: all } : {}),
	};
	if (isLike) parts[parts.length - 1] = part;
	else parts.push(part);
}

/** Where one side is broken and the other is not. */
function breakOf(a: readonly WordingWord[], b: readonly WordingWord[]): WordingPart | undefined {
	const [left, right] = [a, b].map((words) => words.find(({ parted }) => parted)?.parted);
	if ((left === undefined) === (right === undefined)) return undefined;
	return { kind: 'split', a: [], b: [], parted: { ...(left ? { a: left } : {}), ...(right ? { b: right } : {}) } };
}

/** Two matches whose words a hyphen joins on one side alone are one match. */
function joinHyphens(a: readonly WordingWord[], b: readonly WordingWord[], matches: readonly CommonWords[]) {
	const joined: (CommonWords & { hyphen: boolean })[] = [];
	for (const match of matches) {
		const last = joined.at(-1);
		const follows = last?.a[1] === match.a[0] && last.b[1] === match.b[0];
		const [left, right] = [a[match.a[0]], b[match.b[0]]];
		const differs = left?.printed !== undefined && right?.printed !== undefined && left.joined !== right.joined;
		if (last && follows && differs) {
			joined[joined.length - 1] = { a: [last.a[0], match.a[1]], b: [last.b[0], match.b[1]], hyphen: true };
		} else joined.push({ ...match, hyphen: false });
	}
	return joined;
}

/** The equal words that two long wordings begin and end with. */
function matchEnds(a: readonly WordingWord[], b: readonly WordingWord[]): CommonWords[] {
	const short = Math.min(a.length, b.length);
	const isSame = (i: number, j: number) => a[i]?.key === b[j]?.key;
	let [head, tail] = [0, 0];
	while (head < short && isSame(head, head)) head++;
	while (tail < short - head && isSame(a.length - 1 - tail, b.length - 1 - tail)) tail++;
	const matchAt = (i: number, j: number): CommonWords => ({ a: [i, i + 1], b: [j, j + 1] });
	return [
		...Array.from({ length: head }, (_, index) => matchAt(index, index)),
		...Array.from({ length: tail }, (_, index) => matchAt(a.length - tail + index, b.length - tail + index)),
	];
}

/**
 * Compare two wordings word by word.
 *
 * `cut` are words that only `a` has, `added` words that only `b` has; where the side without them prints an ellipsis
 * there, both are `cut-marked`. `split` has no words: it says where words that are not the speaker's break one side.
 *
 * @returns The parts in order; their words, joined, are all words of both sides.
 */
export function compareWording(a: readonly WordingWord[], b: readonly WordingWord[]): WordingPart[] {
	const fits = a.length <= longest && b.length <= longest;
	const matches = joinHyphens(a, b, fits ? settle(a, b, matchWords(a, b)) : matchEnds(a, b));
	const isBroken = a.some(({ parted }) => parted) || b.some(({ parted }) => parted);
	const parts: WordingPart[] = [];
	let [i, j] = [0, 0];
	for (let index = 0; index <= matches.length; index++) {
		const match = matches[index];
		const [[startA, endA], [startB, endB]] = match
			? [match.a, match.b]
			: ([
					[a.length, a.length],
					[b.length, b.length],
				] as const);
		const [left, right] = [a.slice(i, startA), b.slice(j, startB)];
		const split =
			isBroken && index > 0 && match !== undefined
				? breakOf([...left, ...a.slice(startA, endA)], [...right, ...b.slice(startB, endB)])
				: undefined;
		if (split) parts.push(split);
		if (left.length > 0 || right.length > 0) {
			const block: Block = {
				a: left,
				b: right,
				nextA: a[startA],
				nextB: b[startB],
				isFirst: index === 0,
				isLast: match === undefined,
			};
			parts.push(...partsOfBlock(block, a[i - 1], b[j - 1]));
		}
		if (match) addMatch(parts, a.slice(startA, endA), b.slice(startB, endB), match.hyphen);
		[i, j] = [endA, endB];
	}
	return parts;
}
