/** The matrix: each cell shows words of the passage that its link leads to, or says that none were found. */
import { describe, expect, test } from 'vitest';
import type { ArticleSummary, NewsEvent, StoryRecord } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { filesOf, readBuilt } from './built.ts';

const readData = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const summaries = readData('articles.json') as ArticleSummary[];
const articles = summaries.map(({ slug }) => readData(`articles/${slug}.json`) as Article);
const stories = (readData('stories.json') as StoryRecord[]).filter((story) => story.articles.length > 1);
const events = readData('events.json') as NewsEvent[];

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (html: string) =>
	html
		.replace(/<[^>]*>/gu, '')
		.replace(/&(?:amp|lt|gt|quot|#39);/gu, (sign) => signs[sign] ?? sign)
		.replace(/\s+/gu, ' ')
		.trim();

/** The words of each passage, by the address that shows it. */
const passages = new Map<string, string>(
	articles.flatMap(({ url, title, deck, paragraphs }) => [
		...[title, deck].flatMap((display) =>
			display?.anchor ? [[`${url}#${display.anchor}`, display.text] as const] : [],
		),
		...paragraphs.flatMap(({ sentences }) => sentences.map(({ anchor, text }) => [`${url}#${anchor}`, text] as const)),
	]),
);

const cellsOf = (html: string) =>
	[...html.matchAll(/<td class="matrix-(?<kind>told|silent)[^>]*>(?<cell>[\s\S]*?)<\/td>/gu)].map(({ groups }) => ({
		kind: groups?.['kind'],
		cell: groups?.['cell'] ?? '',
	}));

test('each story of several files has its pages, and no other has one', () => {
	const pages = stories.flatMap(({ id, articles: slugs }) =>
		Array.from(
			{ length: Math.ceil(slugs.length / 12) },
			(_, page) => `matrix/${id}/${page === 0 ? '' : `${String(page + 1)}/`}index.html`,
		),
	);
	expect(filesOf('dist').filter((file) => /^matrix\/.+\/index\.html$/u.test(file))).toEqual(pages.sort());
});

describe.each(stories)('the matrix of $id', ({ id, articles: slugs }) => {
	const html = readBuilt(`matrix/${id}/index.html`);
	const cells = cellsOf(html);

	test('a told cell shows the words that its link leads to', () => {
		const told = cells.filter(({ kind }) => kind === 'told');
		expect(told.length).toBeGreaterThan(0);
		for (const { cell } of told) {
			const { href = '', words = '' } =
				/<a class="theirs" href="(?<href>[^"]*)">(?<words>[\s\S]*?)<\/a>/u.exec(cell)?.groups ?? {};
			expect(passages.get(href)).toContain(plain(words).replace(/^… | …$/gu, ''));
		}
	});

	test('a cell without words says that they were not found, and never more', () => {
		for (const { kind, cell } of cells) {
			expect(cell.includes('not found in this file')).toBe(kind === 'silent');
		}
	});

	test('every event that a file tells has its cell', () => {
		const own = new Set(slugs.slice(0, 12));
		const told = events.flatMap(({ mentions }) => [
			...new Set(mentions.map(({ article }) => article).filter((article) => own.has(article))),
		]);
		const rows = new Set(events.filter(({ mentions }) => mentions.some(({ article }) => own.has(article)))).size;
		if (rows <= 100) expect(cells.filter(({ kind }) => kind === 'told')).toHaveLength(told.length);
		expect(cells.length % own.size).toBe(0);
	});
});

test('each arrow of a chain leads to a mark of the page', () => {
	for (const { url } of articles) {
		const html = readBuilt(`${url.slice(1)}index.html`);
		for (const { groups } of html.matchAll(/<a href="#(?<id>[^"]*)" class="chain-arrow">/gu)) {
			expect(html).toContain(`id="${groups?.['id'] ?? ''}"`);
		}
	}
});
