/** Ready lines that cite an article as this edition shows it. */
import type { Article } from '../records.ts';
import { formatDate } from './calendar.ts';

/**
 * Write a line that cites an article: who published what, when, where it stands here, and which file it was read from.
 *
 * @param title - The words that stand for the article.
 * @param site - The title of this edition.
 * @param url - The whole address of the article's page, or of a passage in it.
 */
export function citeArticle(
	{ outlet, published, address, seed }: Article,
	title: string,
	site: string,
	url: string,
): string {
	const parts = [
		outlet?.name ?? 'Outlet not stated',
		`“${title}”`,
		published ? formatDate(published.date) : 'day not stated',
		address?.href ?? address?.text,
	];
	const original = parts.filter((part) => part !== undefined).join(', ');
	return `${original}. In: ${site}, ${url} (seed ${seed.file}, sha256 ${seed.sha256.slice(0, 16)}).`;
}
