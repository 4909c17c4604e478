/** What newsrooms print where somebody says nothing: "did not immediately respond to a request for comment". */
import type { Word } from './word.ts';

/** What stands right before `comment` there. */
const askers = new Set('for seeking to'.split(' '));
/** Where such a phrase begins, no further back than so many words. */
const openers = new Set(
	"did didn't declined refused could couldn't was wasn't has have hasn't haven't would".split(' '),
);
const longest = 10;
const nothing: ReadonlySet<number> = new Set();

/**
 * Find the words of stock phrases.
 *
 * @returns Their indexes.
 */
export function findStock(words: readonly Word[]): ReadonlySet<number> {
	let found: Set<number> | undefined;
	for (let index = 1; index < words.length; index++) {
		if (words[index]?.key !== 'comment' || !askers.has(words[index - 1]?.key ?? '')) continue;
		const first = Math.max(0, index - longest);
		const opener = words.slice(first, index).findIndex((word) => openers.has(word.key));
		found ??= new Set();
		for (let at = opener < 0 ? index - 1 : first + opener; at <= index; at++) found.add(at);
	}
	return found ?? nothing;
}
