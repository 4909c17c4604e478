/** The sitemap: every built page that search engines may list, with the day on which the ledger last found it changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger, LedgerPage } from '../ledger-records.ts';
import { escapeMarkup } from './markup.ts';

/** So many addresses one file may hold, by the rules of sitemaps. */
const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page of a built site. */
export interface ListedPage {
	/** Its whole address. */
	readonly url: string;
	/** A calendar day. */
	readonly changed?: string | undefined;
}

function line(element: string, { url, changed }: ListedPage): string {
	return `<${element}><loc>${escapeMarkup(url)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</${element}>`;
}

function file(root: string, element: string, pages: readonly ListedPage[]): string {
	const lines = pages.map((page) => line(element, page));
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('\n')}\n</${root}>\n`;
}

/**
 * Write the sitemap of some pages.
 *
 * @param home - The whole address of the site, with its last slash.
 * @returns The text of each file by its name: `sitemap.xml`, and those that it names where there are too many for one.
 */
export function sitemapFiles(pages: readonly ListedPage[], home: string, most = mostAddresses): Map<string, string> {
	if (pages.length <= most) return new Map(pages.length > 0 ? [['sitemap.xml', file('urlset', 'url', pages)]] : []);
	const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
		name: `sitemap-${index + 1}.xml`,
		text: file('urlset', 'url', pages.slice(index * most, (index + 1) * most)),
	}));
	const names = parts.map(({ name }) => ({ url: `${home}${name}` }));
	return new Map([
		['sitemap.xml', file('sitemapindex', 'sitemap', names)],
		...parts.map(({ name, text }) => [name, text] as const),
	]);
}

/** The day of the last record that found something on a page new, changed or gone. */
export function lastChange({ day, gone, was = [], told = [], passages = [] }: LedgerPage): string {
	const entries = [...told, ...passages].flatMap((entry) => [entry.day, entry.gone]);
	const days = [day, gone, ...was.map(({ until }) => until), ...entries];
	return days.reduce<string>((latest, one) => (one !== undefined && one > latest ? one : latest), day);
}

/**
 * Whether search engines may list a page: it names itself as the one to be found, and does not ask to be left out.
 *
 * @param url - The whole address of the page.
 */
export function isListed(page: Buffer, url: string): boolean {
	const head = page.toString('utf8', 0, page.indexOf('</head>'));
	return (
		head.includes(`<link rel="canonical" href="${url}"`) &&
		!/<meta name="robots" content="[^"]*noindex/u.test(head) &&
		!/http-equiv="refresh"/u.test(head)
	);
}

/**
 * Write the sitemap of a built site into its folder; none where no page is to be listed.
 *
 * @param home - The whole address of the site, with its last slash.
 * @param listed - The paths of the pages below it, in order.
 */
export function writeSitemap(
	folder: string,
	home: string,
	listed: readonly string[],
	ledger: Ledger | undefined,
): void {
	const changed = new Map(ledger?.pages.map((page) => [page.url, lastChange(page)]));
	const pages = listed.map((below) => ({ url: `${home}${below}`, changed: changed.get(`/${below}`) }));
	for (const [name, text] of sitemapFiles(pages, home)) writeFileSync(join(folder, name), text);
}
