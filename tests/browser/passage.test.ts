/** Every passage has its place on the page of its article: the seed's own words, lit by a link. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { pages, readData, readPage, useWindow } from './visit.ts';

const { visit } = useWindow();
const phone = useWindow({ viewport: { width: 320, height: 640 } });
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

test.each(articles)(
	'$slug has a visible link to each sentence and quotation, which leads to itself',
	async (article) => {
		const page = await visit(pathOf(article));
		const quotations = article.quotations.filter(({ kind }) => kind !== 'title');
		for (const { anchor } of [...sentencesOf(article), ...quotations]) {
			const link = page.locator(`.prose .self[href="#${anchor}"]`);
			expect(await link.isVisible(), anchor).toBe(true);
			expect(await link.getAttribute('aria-label')).toMatch(/^Link to (?:sentence \d+ of paragraph|quotation) \d+$/u);
		}
	},
);

test.each(articles)('$slug does not copy the numbers of its sentences', async (article) => {
	const page = await visit(pathOf(article));
	const copied = await page.locator('.prose').evaluate((prose) => {
		getSelection()?.selectAllChildren(prose.querySelector('.paragraph > p') ?? prose);
		return getSelection()?.toString();
	});
	expect(copied?.replace(/\s+/gu, ' ').trim()).toBe(article.paragraphs[0]?.text);
});

test.each(articles)('$slug shows its file from the first character to the last, and the way back', async (article) => {
	const page = await visit(pathOf(article));
	const seed = readFileSync(new URL(`../../seeds/${article.seed.file}`, import.meta.url), 'utf8');
	const [file, reading] = [page.locator('.file-text'), page.locator('.prose')];
	expect(await file.isVisible()).toBe(false);
	await page.getByRole('link', { name: 'The file as it came', exact: true }).press('Enter');
	expect(await file.evaluate((element: HTMLElement) => element.innerText)).toBe(seed);
	expect(await file.textContent()).toBe(seed);
	expect(await reading.isVisible()).toBe(false);
	await page.getByRole('link', { name: 'Reading view' }).press('Enter');
	expect([await file.isVisible(), await reading.isVisible()]).toEqual([false, true]);
});

test('a link to a passage leaves the view of the file', async () => {
	const [article] = articles;
	if (!article) throw new Error('No article');
	const page = await visit(`${pathOf(article)}#file`);
	await page.locator('.overview svg a').last().press('Enter');
	expect(await page.locator('.prose').isVisible()).toBe(true);
	expect(await page.locator('.prose :target').count()).toBe(1);
});

test.each(articles)(
	'$slug names its outlet in view of a passage on a phone, and what else is known of it',
	async (article) => {
		const page = await visit(pathOf(article));
		await page.setViewportSize({ width: 360, height: 740 });
		const paragraph = page.locator('.paragraph:has(.note-list)').last();
		const link = paragraph.locator('.self').first();
		expect(await paragraph.locator('.note-list').first().isVisible()).toBe(false);
		await link.press('Enter');
		expect(await paragraph.locator('.note-list').first().isVisible()).toBe(true);
		const [head, passage] = await Promise.all(
			['.account-head', ':target'].map((name) => page.locator(`article > ${name}, .prose ${name}`).boundingBox()),
		);
		expect(head?.y).toBe(0);
		expect(passage?.y).toBeGreaterThanOrEqual(head?.height ?? Infinity);
		await page.setViewportSize({ width: 1280, height: 720 });
	},
);

test('a link to what two texts share shows their words above it', async () => {
	const compared = pages.filter((path) => /^compare\/[^/]+\/[^/]+\/$/u.test(path));
	const path = compared.find((one) => readPage(one).includes('class="common" id=')) ?? '';
	const id = await (await visit(path)).locator('.common[id]:first-child').last().getAttribute('id');
	const page = await visit(`${path}#${id}`);
	const [head, note] = [await page.locator('thead').boundingBox(), await page.locator('.common:target').boundingBox()];
	// Three lines of them at least.
	expect((note?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0)).toBeGreaterThan(80);
});

test('paper has the text and its notes, whatever the screen showed', async () => {
	const [article] = articles;
	if (!article) throw new Error('No article');
	const page = await visit(`${pathOf(article)}#file`);
	await page.setViewportSize({ width: 320, height: 800 });
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.prose').isVisible()).toBe(true);
	expect(await page.locator('.file-text').isVisible()).toBe(false);
	for (const note of await page.locator('.note-list > li').all()) {
		expect(await note.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
	}
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1280, height: 720 });
});

test.each(articles)('$slug on a phone has its links for a paragraph on the line of its notes', async (article) => {
	const page = await phone.visit(pathOf(article));
	const lines = await page.locator('.paragraph:has(> div summary) > div').evaluateAll((all) =>
		all.map((one) => {
			const [links, notes] = ['.passage-links', 'summary'].map((name) =>
				one.querySelector(name)?.getBoundingClientRect(),
			);
			return links && notes && Math.abs(links.top - notes.top) < 1 && Math.abs(links.bottom - notes.bottom) < 1;
		}),
	);
	expect(lines.filter((isOne) => !isOne)).toEqual([]);
	expect(lines).not.toContain(false);
	expect(lines.length).toBeGreaterThan(0);
});
