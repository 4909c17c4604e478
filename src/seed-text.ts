/** How all stages read the words and the name of a seed, and the words that stand for its article. */
import { digit, kindAt, letter, unspaced, widthOf } from './letters.ts';
import type { Article, Range } from './records.ts';

/** White space but for the blank, by code unit: all that `\s` is. */
const others: ReadonlySet<number> = new Set(
	Array.from(
		'\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
		(sign) => sign.charCodeAt(0),
	),
);

/** Whether a text has white space that `textAt` changes: most have none, and to look is cheaper than to replace. */
function isUntidy(text: string): boolean {
	let isBlank = text !== '';
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset);
		if (code === 0x20 ? isBlank : (code < 0x20 || code >= 0xa0) && others.has(code)) return true;
		isBlank = code === 0x20;
	}
	return isBlank;
}

/**
 * Read the words at some stretches of a seed, as every `text` of the data has them.
 *
 * @param seed - The seed text.
 * @param at - The stretches, in order.
 * @returns The slices joined with nothing between, each run of white space one space, trimmed.
 */
export function textAt(seed: string, at: readonly Readonly<Range>[]): string {
	const words = joinedAt(seed, at);
	return isUntidy(words) ? words.replace(/\s+/gu, ' ').trim() : words;
}

/** The slices of a seed at some stretches, joined with nothing between. */
export function joinedAt(seed: string, at: readonly Readonly<Range>[]): string {
	return at.length === 1 && at[0] ? seed.slice(...at[0]) : at.map((each) => seed.slice(...each)).join('');
}

/**
 * Read the leading number of a seed's file name, which its short link is made of.
 *
 * @param file - The name or path of the seed, such as `seeds/017_port.txt`.
 * @returns The digits before the first `_` as they are printed, or `undefined` where the name does not begin so.
 */
export function seedNumber(file: string): string | undefined {
	return /(?:^|[\\/])(\d+)_[^\\/]*$/u.exec(file)?.[1];
}

/** What joins letters and digits to one word: `don’t`, `mid-May`, `3.5`. */
const joints = new Set("'’.-");

/** How many words a text has: stretches of letters and digits; two letters are one where a script has no blanks. */
export function countWords(text: string): number {
	let [words, offset] = [0, 0];
	const isWord = (kind: number): boolean => (kind & (letter | digit)) !== 0;
	while (offset < text.length) {
		let kind = kindAt(text, offset);
		offset += widthOf(kind);
		if ((kind & unspaced) !== 0) {
			words++;
			kind = offset < text.length ? kindAt(text, offset) : 0;
			if ((kind & unspaced) !== 0) offset += widthOf(kind);
		} else if (isWord(kind)) {
			words++;
			while (offset < text.length) {
				kind = kindAt(text, offset);
				const isJoint = !isWord(kind) && joints.has(text.charAt(offset));
				if (isJoint ? offset + 1 >= text.length || !isWord(kindAt(text, offset + 1)) : !isWord(kind)) break;
				offset += widthOf(kind);
			}
		}
	}
	return words;
}

const lengths = new WeakMap<Article, number>();

/** Let an article that is published in part count as many words as the whole one. */
export function keepLength(part: Article, whole: Article): void {
	lengths.set(part, wordsOf(whole));
}

/** The number of words of an article's body, counted once; of one that is published in part, of the whole. */
export function wordsOf(article: Article): number {
	const known = lengths.get(article);
	if (known !== undefined) return known;
	const body = article.paragraphs.filter(({ kind }) => kind === 'body');
	const length = body.reduce((sum, { text }) => sum + countWords(text), 0);
	lengths.set(article, length);
	return length;
}

/** The words that stand for an article: its title, or the first words of its text. */
export function titleOf({ title, heading, seed }: Pick<Article, 'title' | 'heading' | 'seed'>): string {
	return title?.text ?? (heading ? `${heading.text} …` : seed.file);
}

/** Where some stretches begin in the seed. */
export function startOf(at: readonly Readonly<Range>[]): number {
	return at[0]?.[0] ?? 0;
}

/** Where some stretches end in the seed: behind their last character. */
export function endOf(at: readonly Readonly<Range>[]): number {
	return at.at(-1)?.[1] ?? 0;
}
