/** What to mark in two passages that tell the same: what differs, or, where most differs, what both have. */
import { isFunctionWord } from '../corpus.ts';
import type { DifferenceKind, PassagePair } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { readingFor } from './edition.ts';

/**
 * How a stretch is marked: `other` words stand in its place in the other passage, it stands in this one `only`, it is the
 * same word in other `letters`, or, where most differs, it is `shared`.
 */
export type WordSign = 'other' | 'only' | 'letters' | 'shared';

/** A stretch of a passage to mark. */
export interface WordMark {
	readonly at: Range;
	readonly sign: WordSign;
}

/** The stretches to mark on both sides. */
export interface Likeness {
	/** `differs`: the words that differ are marked; `shares`: those that both have, for most differ. */
	readonly shows: 'differs' | 'shares';
	readonly a: readonly WordMark[];
	readonly b: readonly WordMark[];
	/** Where they are marked: what differs, word by word. */
	readonly differences: readonly WordDifference[];
}

/** One difference of two passages, in the words of both. */
export interface WordDifference {
	readonly kind: DifferenceKind | 'capitals';
	readonly sign: Exclude<WordSign, 'shared'>;
	/** Empty where this side has nothing there. */
	readonly a: string;
	readonly b: string;
	readonly at: { readonly a: readonly Range[]; readonly b: readonly Range[] };
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

/** The letters of some words in small type, without marks and blanks: equal where only these differ. */
const lettersOf = (words: string) => fold(words).replace(/[^\p{L}\p{N}]/gu, '');

function fold(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type TypedDifference = PassagePair['differences'][number];

function signOfDifference({ kind, trivial }: TypedDifference, a: string, b: string): WordDifference['sign'] {
	if (kind === 'spelling' || trivial || (a !== '' && lettersOf(a) === lettersOf(b))) return 'letters';
	return a === '' || b === '' ? 'only' : 'other';
}

/** Words that both have, printed with other capitals or signs. */
function otherCapitals(pair: PassagePair, seedA: string, seedB: string): WordDifference[] {
	const [a, b] = [sharedOf(pair, 'a', seedA).words, sharedOf(pair, 'b', seedB).words];
	// The words of both are equal one by one, but for what stands for a word in one alone.
	if (a.length !== b.length) return [];
	return a.flatMap((word, index): WordDifference[] => {
		const twin = b[index];
		if (!twin || word.text === twin.text || lettersOf(word.text) !== lettersOf(twin.text)) return [];
		return [{ kind: 'capitals', sign: 'letters', a: word.text, b: twin.text, at: { a: word.at, b: twin.at } }];
	});
}

/**
 * Find how two passages of a pair differ, word by word; what differs in punctuation alone is left out.
 *
 * @param seedA - The seed of the first passage.
 * @param seedB - The seed of the second.
 */
export function differencesOf(pair: PassagePair, seedA: string, seedB: string): WordDifference[] {
	const typed = pair.differences.map((difference): WordDifference => {
		const { kind, a, b } = difference;
		const [wordsA, wordsB] = [textAt(seedA, a), textAt(seedB, b)];
		return { kind, sign: signOfDifference(difference, wordsA, wordsB), a: wordsA, b: wordsB, at: { a, b } };
	});
	return [...typed, ...otherCapitals(pair, seedA, seedB)].filter(({ a, b }) => a !== b);
}

const known = new WeakMap<PassagePair, Likeness>();

/** Choose what to mark in a pair of passages. */
export function likenessOf(pair: PassagePair): Likeness {
	const likeness = known.get(pair) ?? chooseMarks(pair);
	known.set(pair, likeness);
	return likeness;
}

function chooseMarks(pair: PassagePair): Likeness {
	const { kind, a, b } = pair;
	const [seedA, seedB] = [readingFor(a.article).seed, readingFor(b.article).seed];
	const [ofA, ofB] = [differingOf(pair, 'a'), differingOf(pair, 'b')];
	const share = (lengthOf(ofA) + lengthOf(ofB)) / (lengthOf(a.at) + lengthOf(b.at));
	// Of one quotation in two wordings, and of two values, the difference is what a reader wants.
	if (share <= 0.5 || kind === 'quotation-variant' || kind === 'conflict') {
		const differences = differencesOf(pair, seedA, seedB);
		const marksOf = (side: 'a' | 'b') =>
			differences.flatMap(({ sign, at }) => at[side].map((range): WordMark => ({ at: range, sign })));
		return { shows: 'differs', a: marksOf('a'), b: marksOf('b'), differences };
	}
	const sharedIn = (side: 'a' | 'b', seed: string) =>
		wordsOnly(seed, equalStretches(pair, side)).map((at): WordMark => ({ at, sign: 'shared' }));
	return { shows: 'shares', a: sharedIn('a', seedA), b: sharedIn('b', seedB), differences: [] };
}

/** A word that both sides have. */
interface SharedWord {
	/** Its place among all words of its passage. */
	readonly place: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Where it stands in its seed. */
	readonly at: readonly Range[];
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** What ends a run of words: a quotation mark, or the stop of a sentence or clause. */
const breakPattern = /["“”„‟«»‘’'‹›.!?…;:]/u;

/** The passage of a side in one piece, and its words that the other side has too. */
function sharedOf(pair: PassagePair, side: 'a' | 'b', seed: string): { text: string; words: SharedWord[] } {
	let text = '';
	/** The stretches of the joined text that the other side has, in order. */
	const shared: Range[] = [];
	const pieces: { readonly from: number; readonly start: number; readonly end: number }[] = [];
	const equal = equalStretches(pair, side);
	for (const [start, end] of pair[side].at) {
		for (const [from, to] of equal) {
			if (from >= start && from < end) shared.push([text.length + from - start, text.length + to - start]);
		}
		pieces.push({ from: text.length, start, end });
		text += seed.slice(start, end);
	}
	/** The stretches of the seed that a stretch of the joined text stands in. */
	const locate = (first: number, last: number): Range[] =>
		pieces.flatMap(({ from, start, end }): Range[] => {
			const [left, right] = [Math.max(start, start + first - from), Math.min(end, start + last - from)];
			return left < right ? [[left, right]] : [];
		});
	let next = 0;
	const words = [...text.matchAll(wordPattern)].flatMap(({ index, 0: word }, place): SharedWord[] => {
		while ((shared[next]?.[1] ?? Infinity) <= index) next++;
		if ((shared[next]?.[0] ?? Infinity) > index) return [];
		const end = index + word.length;
		return [{ place, start: index, end, text: word, at: locate(index, end) }];
	});
	return { text, words };
}

/** Whether a run of words says something; capitals alone are a name. */
function saysSomething(run: string): boolean {
	const words = [...run.matchAll(wordPattern)].map(([word]) => word.replace(/['’]s?$/u, ''));
	return words.some((word) => /^\p{Lu}[\p{Lu}.]+$/u.test(word) || !isFunctionWord(word.toLowerCase()));
}

/**
 * Find the runs of words that both sides have in a row.
 *
 * A run ends where either side has other words, a quotation mark or a stop; runs that say nothing are left out.
 *
 * @param seedA - The seed of the first passage.
 * @param seedB - The seed of the second.
 * @returns As the first side prints them, each once.
 */
export function sharedRuns(pair: PassagePair, seedA: string, seedB: string): string[] {
	const [a, b] = [sharedOf(pair, 'a', seedA), sharedOf(pair, 'b', seedB)];
	const follows = ({ text, words }: typeof a, index: number) => {
		const [before, word] = [words[index - 1], words[index]];
		if (!before || word?.place !== before.place + 1) return false;
		return !breakPattern.test(text.slice(before.end, word.start));
	};
	const runs: { start: number; end: number }[] = [];
	for (const [index, { start, end }] of a.words.entries()) {
		const last = runs.at(-1);
		// The words of both are equal one by one.
		if (last && follows(a, index) && follows(b, index)) last.end = end;
		else runs.push({ start, end });
	}
	const texts = runs.map(({ start, end }) => textAt(a.text, [[start, end]]));
	return [...new Set(texts)].filter(saysSomething);
}
