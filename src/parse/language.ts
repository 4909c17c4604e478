/**
 * Whether a text is English, for which all rules of this folder are made.
 *
 * Told by small words, as Grefenstette compares it with letter triples (Comparing Two Language Identification Schemes, JADT
 * 1995): it needs no model, and from a paragraph on both are nearly always right.
 */
import { commonestWords } from './words/commonest.ts';

/** In fewer words the small ones may be missing by chance. */
const fewest = 15;
/** The least share of small words. English prose has one word in seven, a page of headlines one in twenty, others none. */
const leastShare = 1 / 33;
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
	const all = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
	const words = all.length;
	const small = all.filter((word) => commonestWords.has(word)).length;
	const isEnglish =
		words < fewest ? all.filter((word) => latin.test(word)).length * 2 >= words : small >= words * leastShare;
	return { words, small, isEnglish };
}
