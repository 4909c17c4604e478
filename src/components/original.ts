/** Where the original of an article stands on the web, and what else editors say that a browser may follow. */
import type { Article } from '../records.ts';

/** Read a text as a whole web address; `undefined` where it is none. */
export function webAddress(text: string | undefined): string | undefined {
	const url = URL.parse(text ?? '');
	return url && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

/**
 * Read the address of the original that a file states or an editor gives.
 *
 * @returns A whole web address, or `undefined` where none is known or what is printed is none that a browser may follow.
 */
export function originalOf({ address }: Pick<Article, 'address'>): string | undefined {
	return webAddress(address?.href ?? address?.text);
}
