/** How all stages read the words and the name of a seed, and the words that stand for its article. */
import type { Article, Range } from './records.ts';

/**
 * Read the words at some stretches of a seed, as every `text` of the data has them.
 *
 * @param seed - The seed text.
 * @param at - The stretches, in order.
 * @returns The slices joined with nothing between, each run of white space one space, trimmed.
 */
export function textAt(seed: string, at: readonly Readonly<Range>[]): string {
	return at
		.map(([start, end]) => seed.slice(start, end))
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
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

/** Scripts that put no blank between words; their words have about two letters. */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}';
const word = new RegExp(`[${unspaced}]{1,2}|[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*`, 'gu');

/** How many words a text has: stretches of letters and digits; two letters are one where a script has no blanks. */
export function countWords(text: string): number {
	return text.match(word)?.length ?? 0;
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
