/** The words of the seeds where they stand side by side: in comparisons and in the accounts of events. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ArticleSummary, NewsEvent } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { pages, readData, readPage, useWindow } from './visit.ts';

const { visit } = useWindow();
const phone = useWindow({ viewport: { width: 320, height: 640 } });
const summaries = readData('articles.json') as ArticleSummary[];
const articles = new Map(summaries.map(({ slug }) => [slug, readData(`articles/${slug}.json`) as Article]));

/** What stands at each anchor of an article. */
function textsOf(slug: string): Map<string, string> {
	const { title, deck, paragraphs } = articles.get(slug) as Article;
	const shown = [title, deck].filter((display) => display !== undefined);
	return new Map(
		[...shown, ...paragraphs.flatMap(({ sentences }) => sentences)].flatMap(({ anchor, text }) =>
			anchor === undefined ? [] : [[anchor, text] as const],
		),
	);
}

/** The words of elements as a reader sees them: what is said to those who listen, and links to the text, left out. */
const wordsOf = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((all) =>
		all.map((element) => {
			const copy = element.cloneNode(true) as HTMLElement;
			for (const ours of copy.querySelectorAll('.spoken, .told-link')) ours.remove();
			return {
				id: element.id,
				cite: element.closest('blockquote')?.getAttribute('cite') ?? '',
				text: copy.textContent.replaceAll(/\s+/gu, ' ').trim(),
			};
		}),
	);

/** The places of a side of a comparison, each with what has to stand there. */
const sidesOf = (side: string, slug: string) =>
	[...textsOf(slug)].map(([anchor, text]) => [`${side}-${anchor}`, text] as const);

const comparisons = pages.flatMap((path) => {
	const [, a, b] = /^compare\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
	return a && b && articles.has(a) && articles.has(b) ? [{ path, a, b }] : [];
});

test.each(comparisons)('$path holds both texts whole, each cell in the words of its seed', async ({ path, a, b }) => {
	const page = await visit(path);
	const shown = await wordsOf(page, '.rows .sentence[id]');
	const expected = [...sidesOf('a', a), ...sidesOf('b', b)];
	expect(Object.fromEntries(shown.map(({ id, text }) => [id, text]))).toEqual(Object.fromEntries(expected));
	expect(shown.length).toBe(expected.length);
});

const events = (readData('events.json') as NewsEvent[]).filter(({ url }) => pages.includes(url.slice(1)));

test.each(events)('$url gives each account in the words of its seed', async ({ url, mentions }) => {
	const page = await visit(url.slice(1));
	const shown = await wordsOf(page, '.told > .theirs');
	const told = shown.map(({ cite, text }) => {
		const [, slug = '', anchor = ''] = /\/articles\/([^/]+)\/#(.*)$/u.exec(cite) ?? [];
		return { cite, text, seed: textsOf(slug).get(decodeURIComponent(anchor)) };
	});
	expect(told.filter(({ text, seed }) => text !== seed)).toEqual([]);
	expect(told.length).toBeGreaterThan(0);
	const tellers = new Set(mentions.map(({ article }) => article));
	expect(new Set(told.map(({ cite }) => /\/articles\/([^/]+)\//u.exec(cite)?.[1]))).toEqual(tellers);
});

const aligned = events.filter(({ url }) => readPage(url.slice(1)).includes('class="told-rows'));

test.each(aligned)('$url on a phone names the outlet above each cell, with its mark', async ({ url }) => {
	const selector = '.told-rows td > .told-outlet:has(svg)';
	const wide = await visit(url.slice(1));
	expect(await wide.locator(selector).first().isVisible()).toBe(false);
	const page = await phone.visit(url.slice(1));
	const heads = page.locator(selector);
	expect(await heads.first().isVisible()).toBe(true);
	const columns = await page.locator('.told-rows thead th .outlet').allTextContents();
	const named = (await heads.allTextContents()).map((name) => name.trim());
	expect(named).toEqual(named.map((_, place) => columns[place % columns.length]?.trim()));
	expect(named.length).toBe(await page.locator('.told-rows td').count());
});
