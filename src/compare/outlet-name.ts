/** The names of outlets: which two are one outlet's, as an article prints them. */
import { fold } from './word.ts';

/** Words that many outlets' names share: alone they are no short form of any. */
const shared = new Set(['news', 'post', 'times', 'daily', 'press', 'agency', 'state', 'media']);

const wordsOf = (name: string) =>
	fold(name)
		.replace(/^the /u, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** An outlet's name to find it by: without its article and without `News` at its end. */
export function outletKey(name: string): string {
	const words = wordsOf(name);
	return (words.length > 1 && words.at(-1) === 'news' ? words.slice(0, -1) : words).join(' ');
}

/** `HuffPost` is clipped from `Huffington Post`: each of its parts begins a word. */
function isClipped(name: string, long: readonly string[]): boolean {
	const parts = [...name.matchAll(/\p{Lu}\p{Ll}+/gu)].map(([part]) => part.toLowerCase());
	return (
		parts.length > 1 &&
		parts.length === long.length &&
		parts.join('') === fold(name) &&
		parts.every((part, index) => long[index]?.startsWith(part))
	);
}

const startsWith = (long: readonly string[], short: readonly string[]) =>
	short.every((word, index) => long[index] === word);

/**
 * Whether two names are one outlet's by their letters alone: `NBC` and `NBC News`, `AP` and `Associated Press`.
 *
 * @example
 * The words that many outlets share join nothing:
 *
 * ```ts
 * isSameOutlet('The Times', 'The New York Times'); // => false
 * ```
 */
export function isSameOutlet(one: string, other: string): boolean {
	if (outletKey(one) === outletKey(other)) return true;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	const [few, many] = [wordsOf(short), wordsOf(long)];
	const [only = ''] = few;
	if (few.length === 1 && many.length > 1) {
		if (only === many.map(([initial = '']) => initial).join('') && /^\p{Lu}+$/u.test(short.replace(/^The /u, '')))
			return true;
		if (isClipped(short.replace(/^The /u, ''), many)) return true;
	}
	if (few.length >= many.length || few.every((word) => shared.has(word))) return false;
	// A name of one word begins too many others: `Sky` but for capitals, as in `RIA Novosti`.
	if (few.length === 1 && !/^\p{Lu}{2,}$/u.test(short.replace(/^The /u, ''))) return false;
	return startsWith(many, few);
}

/** Whether a name in an article is short for one that the article named before: `The Times` for `The New York Times`. */
export function isShortFor(short: string, long: string): boolean {
	const [few, many] = [wordsOf(short), wordsOf(long)];
	const end = many.slice(-few.length);
	return few.length > 0 && few.length < many.length && startsWith(end, few) && few.join(' ') !== 'news';
}
