/** What crawlers are led to: every page that names itself as the one to be found, and nothing else. */
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

const addresses = [...readBuilt('sitemap.xml').matchAll(/<loc>(?<url>.*?)<\/loc>/gu)].map(
	({ groups }) => groups?.['url'] ?? '',
);

test('the crawlers are led to the sitemap', () => {
	expect(readBuilt('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\/sitemap\.xml\n$/u);
});

test('the sitemap has each page once, short links, texts with an original elsewhere and the page of errors left out', () => {
	const canonicalOf = (file: string) =>
		/<link rel="canonical" href="(?<url>[^"]*)"/u.exec(readBuilt(file))?.groups?.['url'] ?? '';
	const pages = filesOf('dist').filter((file) => /(?:^|\/)index\.html$/u.test(file));
	const own = pages.filter((file) => canonicalOf(file).endsWith(`/${file.replace(/index\.html$/u, '')}`));
	const listed = own.filter((file) => !readBuilt(file).includes('content="noindex'));
	expect(addresses.toSorted()).toEqual(listed.map(canonicalOf).sort());
	expect(addresses.filter((url) => /\/a\/\d+\//u.test(url))).toEqual([]);
});
