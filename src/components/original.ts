/** Where the original of an article stands on the web. */
import type { Article } from '../records.ts';

/**
 * Read the address of the original that a file states or an editor gives.
 *
 * @returns A whole web address, or `undefined` where none is known or what is printed is none that a browser may follow.
 */
export function originalOf({ address }: Pick<Article, 'address'>): string | undefined {
	const url = URL.parse(address?.href ?? address?.text ?? '');
	return url && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}
