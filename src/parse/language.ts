/**
 * Whether a text is English, for which all rules of this folder are made.
 *
 * Told by small words, as Grefenstette compares it with letter triples (Comparing Two Language Identification Schemes, JADT
 * 1995): it needs no model, and from a paragraph on both are nearly always right.
 */
import { findRuns, letter, mark } from '../letters.ts';
import { commonestWords } from './words/commonest.ts';

/** In fewer words the small ones may be missing by chance. */
const fewest = 15;
/** The least share of small words. English prose has one word in seven, a page of headlines one in twenty, others none. */
const leastShare = 1 / 33;
/** The longest of the commonest words, in characters. */
const longest = Math.max(...[...commonestWords].map((word) => word.length));
/** A letter of the script of English. */
const latin = /\p{Script=Latin}/u;

/** What was counted in a text. */
export interface SmallWords {
	readonly words: number;
	/** How many of them are among the commonest of English. */
	readonly small: number;
	readonly isEnglish: boolean;
}

/**
 * Count the commonest English words of a text.
 *
 * @param texts - The article's own words; menus around it may be in another language.
 * @returns The counts, and whether the text is taken for English: it has some small words, or is too short to tell and
 * mostly in Latin letters.
 */
export function countSmallWords(texts: readonly string[]): SmallWords {
	let [words, small] = [0, 0];
	const first: string[] = [];
	for (const text of texts) {
		const runs = findRuns(text, letter | mark);
		words += runs.length / 2;
		for (let index = 0; index < runs.length; index += 2) {
			const [start, end] = [runs[index] as number, runs[index + 1] as number];
			const isShort = end - start <= longest;
			if (!isShort && first.length >= fewest) continue;
			const word = text.slice(start, end).toLowerCase();
			if (commonestWords.has(word)) small++;
			if (first.length < fewest) first.push(word);
		}
	}
	const isEnglish =
		words < fewest ? first.filter((word) => latin.test(word)).length * 2 >= words : small >= words * leastShare;
	return { words, small, isEnglish };
}
