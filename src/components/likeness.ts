/** What to mark in two passages that tell the same: what differs, or, where most differs, what both have. */
import { isFunctionWord } from '../corpus.ts';
import type { PassagePair } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
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

/** A word that both sides have. */
interface SharedWord {
	/** Its place among all words of its passage. */
	readonly place: number;
	readonly start: number;
	readonly end: number;
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** What ends a run of words: a quotation mark, or the stop of a sentence or clause. */
const breakPattern = /["“”„‟«»‘’'‹›.!?…;:]/u;

/** The passage of a side in one piece, and its words that the other side has too. */
function sharedOf(pair: PassagePair, side: 'a' | 'b', seed: string): { text: string; words: SharedWord[] } {
	let text = '';
	const starts = new Set<number>();
	const equal = equalStretches(pair, side);
	for (const [start, end] of pair[side].at) {
		for (const [from, to] of equal) {
			if (from < start || from >= end) continue;
			for (let offset = from; offset < to; offset++) starts.add(text.length + offset - start);
		}
		text += seed.slice(start, end);
	}
	const words = [...text.matchAll(wordPattern)]
		.map(({ index, 0: word }, place) => ({ place, start: index, end: index + word.length }))
		.filter(({ start }) => starts.has(start));
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
