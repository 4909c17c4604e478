/** Every passage has its place on the page of its article: the seed's own words, lit by a link. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { readData, useWindow } from './visit.ts';

const { visit } = useWindow();
const summaries = readData('articles.json') as ArticleSummary[];
const articles = summaries.map(({ slug }) => readData(`articles/${slug}.json`) as Article);

const pathOf = ({ url }: Article) => url.slice(1);
const sentencesOf = ({ paragraphs }: Article) => paragraphs.flatMap(({ sentences }) => sentences);

/** The words of an element as a reader sees them, white space as in the published data. */
const textOf = async (page: Page, id: string) =>
	(await page.locator(`[id="${id}"]`).innerText()).replace(/\s+/gu, ' ').trim();

/** How an element looks, its surroundings included. */
function lookOf(element: Element): string {
	const { backgroundColor, outlineStyle, boxShadow, borderLeftColor, textDecorationLine } = getComputedStyle(element);
	return [backgroundColor, outlineStyle, boxShadow, borderLeftColor, textDecorationLine].join(' ');
}

test.each(articles)('$slug shows the words of its seed', async (article) => {
	const page = await visit(pathOf(article));
	for (const { anchor, text } of sentencesOf(article)) expect(await textOf(page, anchor)).toBe(text);
});

test.each(articles)('$slug lights the passage that a link names', async (article) => {
	const anchor = sentencesOf(article).at(-1)?.anchor ?? '';
	const dark = await (await visit(pathOf(article))).locator(`[id="${anchor}"]`).evaluate(lookOf);
	const page = await visit(`${pathOf(article)}#${anchor}`);
	const passage = page.locator(`[id="${anchor}"]`);
	expect(await passage.evaluate(lookOf)).not.toBe(dark);
	expect(await passage.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
		await page.evaluate(() => innerHeight),
	);
});
