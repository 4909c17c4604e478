import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isListed, lastChange, sitemapFiles, writeSitemap } from '../../src/write/sitemap.ts';
import { folderWith } from './temporary-folder.ts';

const home = 'https://example.org/news/';
const page = (canonical: string, more = '') => `<head><link rel="canonical" href="${canonical}">${more}</head><p>x</p>`;
const addressesOf = (xml: string) =>
	[...xml.matchAll(/<loc>(?<url>.*?)<\/loc>/gu)].map(({ groups }) => groups?.['url']);

test.each([
	['itself', true, page(`${home}events/port/`)],
	['another page', false, page('https://paper.example/port')],
	[
		'itself, and asks to be left out',
		false,
		page(`${home}events/port/`, '<meta name="robots" content="noindex, follow">'),
	],
	['itself, and leads on', false, page(`${home}events/port/`, '<meta http-equiv="refresh" content="0; url=/x/">')],
])('a page that names %s is listed: %s', (_, listed, html) => {
	expect(isListed(Buffer.from(html), `${home}events/port/`)).toBe(listed);
});

test('the sitemap has the listed pages, each with the day of its last change', () => {
	const folder = folderWith({});
	const days = { day: '2031-06-12', was: [{ words: 'The port is shut', until: '2031-06-14' }] };
	writeSitemap(folder, home, ['', 'events/port/'], {
		days: [],
		pages: [{ url: '/events/port/', kind: 'event', ...days }],
	});
	expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
			'<url><loc>https://example.org/news/</loc></url>',
			'<url><loc>https://example.org/news/events/port/</loc><lastmod>2031-06-14</lastmod></url>',
			'</urlset>\n',
		].join('\n'),
	);
});

test('a site of which nothing is to be listed has no sitemap', () => {
	const folder = folderWith({});
	writeSitemap(folder, home, [], undefined);
	expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
});

test('more addresses than one file may hold stand in several, each once', () => {
	const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ url: `${home}${name}/` }));
	const files = sitemapFiles(pages, home, 2);
	const [index = '', ...parts] = files.values();
	expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
	expect(addressesOf(index)).toEqual([1, 2, 3].map((number) => `${home}sitemap-${number}.xml`));
	expect(parts.flatMap(addressesOf)).toEqual(pages.map(({ url }) => url));
});

test('an address cannot end its element', () => {
	const [xml = ''] = sitemapFiles([{ url: 'https://example.org/?a=1&b=<i>' }], home).values();
	expect(addressesOf(xml)).toEqual(['https://example.org/?a=1&amp;b=&lt;i&gt;']);
});

test('the last change of a page is the latest day of what stands on it', () => {
	const passages = [
		{ id: 's1', day: '2031-06-13' },
		{ id: 's2', day: '2031-06-12', gone: '2031-06-15' },
	];
	expect(lastChange({ url: '/articles/port/', kind: 'article', day: '2031-06-12', passages })).toBe('2031-06-15');
	expect(lastChange({ url: '/articles/port/', kind: 'article', day: '2031-06-12' })).toBe('2031-06-12');
});
