/** The words of a text, each with its place in the seed and the term that it is compared by. */
import { stemmer } from 'stemmer';
import type { Range } from '../records.ts';
import { conceptOf } from './concept.ts';
import { isFunctionWord } from './function-words.ts';

/** A word of a text. */
export interface Word {
	/** Where it stands in the seed. */
	readonly at: readonly Range[];
	/** Its letters in small type, one kind of apostrophe: equal for words that are equal word for word. */
	readonly key: string;
	/** What it is compared by: its stem, or its number; absent for words that say nothing. */
	readonly term?: string;
	/** An ellipsis stands right before it: words were left out there. */
	readonly gap?: true;
	/** A comma, a dash or the like stands right before it. */
	readonly stop?: true;
}

const wordPattern =
	/(?<gap>(?:…|\.\s?\.\s?\.|\[\.{2,}\])[\])]?\s*)?(?<word>(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|(?<=\p{N})[.,]\p{N}+)*)/gu;

/** What stands between two clauses. */
const stopPattern = /[,;:()–—]|\s-\s/u;

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Map(numerals.map((numeral, value) => [numeral, String(value)]));

/** Endings that tell a country, its people and its language apart: Peru, Peruvian. */
const demonym = /(?:ians?|ia|ans?|a|ese|e)$/u;

/**
 * Find what a word is compared by.
 *
 * @param printed - The word as printed.
 * @returns Its number, its capitals or its stem; `undefined` for a word that says nothing.
 */
export function termOf(printed: string): string | undefined {
	const word = printed.replace(/['’]s?$/u, '').replaceAll('.', '');
	if (/^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u.test(word)) return word;
	const small = fold(word);
	const number = numbers.get(small);
	if (number !== undefined && number !== '1') return `#${number}`;
	if (/^\p{N}/u.test(small)) return `#${printed.replace(/[,.]$/u, '').replaceAll(',', '').toLowerCase()}`;
	if (isFunctionWord(small) || /['’]/u.test(small) || [...small].length < 2) return undefined;
	if (/^\p{Lu}/u.test(word)) {
		const root = small.replace(demonym, '');
		return conceptOf(stemmer(root.length >= 4 && conceptOf(stemmer(small)) === stemmer(small) ? root : small));
	}
	return conceptOf(stemmer(small));
}

/** A word in small letters, one kind of apostrophe, without the marks over its letters. */
export function fold(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** The stretches of the seed that some characters of a joined text stand in. */
function locate(at: readonly Range[], start: number, end: number): Range[] {
	const found: Range[] = [];
	let offset = 0;
	for (const [from, to] of at) {
		const [left, right] = [Math.max(start, offset), Math.min(end, offset + to - from)];
		if (left < right) found.push([from + left - offset, from + right - offset]);
		offset += to - from;
		if (offset >= end) break;
	}
	return found;
}

/**
 * Find the words of a text.
 *
 * @param seed - The seed text.
 * @param at - The stretches of the seed that the text is made of.
 */
export function readWords(seed: string, at: readonly Range[]): Word[] {
	const text = at.map(([start, end]) => seed.slice(start, end)).join('');
	let last = 0;
	return [...text.matchAll(wordPattern)].map(({ index, 0: match, groups }) => {
		const { word = '', gap } = groups ?? {};
		const start = index + match.length - word.length;
		const term = termOf(word);
		const isStop = stopPattern.test(text.slice(last, start));
		last = start + word.length;
		return {
			at: locate(at, start, start + word.length),
			key: fold(word).replaceAll('.', ''),
			...(term === undefined ? {} : { term }),
			...(gap === undefined ? {} : { gap: true }),
			...(isStop ? { stop: true } : {}),
		};
	});
}

/** Where the first of some words begins in the seed. */
export function startOf(word: Word): number {
	return word.at[0]?.[0] ?? 0;
}
