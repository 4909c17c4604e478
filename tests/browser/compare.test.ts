/** Two articles side by side: what the reader chooses is in the address, with the script of `/compare/` and without any. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import { pages, readData, useWindow } from './visit.ts';

const prebuilt = pages.filter((path) => /^compare\/[^/]+\/[^/]+\/$/u.test(path));
const slugs = (readData('articles.json') as ArticleSummary[]).map(({ slug }) => slug).sort();
const apart = slugs
	.flatMap((a, index) => slugs.slice(index + 1).map((b) => [a, b] as const))
	.find(([a, b]) => !prebuilt.includes(`compare/${a}/${b}/`));

describe('with JavaScript', () => {
	const window = useWindow();
	afterEach(() => window.page.goto('about:blank'));

	/** Choose an article as a reader does: by the name that the list offers. */
	async function choose(index: number, slug: string): Promise<void> {
		const { page } = window;
		const input = page.locator('.chooser input').nth(index);
		await input.focus();
		await page.locator('#articles option').first().waitFor({ state: 'attached' });
		const label = await page.evaluate(async (wanted) => {
			const answer = await fetch(
				`${document.querySelector<HTMLElement>('.chooser')?.dataset['base'] ?? ''}data/articles.json`,
			);
			const all = (await answer.json()) as { slug: string }[];
			const options = [...document.querySelectorAll<HTMLOptionElement>('#articles option')];
			return options[all.findIndex((article) => article.slug === wanted)]?.value ?? '';
		}, slug);
		await input.fill(label);
	}

	test.skipIf(!apart)('two without a page are set side by side, at an address that lasts', async () => {
		const [a, b] = apart ?? ['', ''];
		const page = await window.visit('compare/');
		await choose(0, b);
		await choose(1, a);
		await page.keyboard.press('Enter');
		const table = page.locator('.chosen table');
		await table.waitFor();
		expect(new URL(page.url()).search).toBe(`?a=${b}&b=${a}`);
		expect(await page.getByRole('status').innerText()).toContain('Side by side below');
		expect(await page.locator('.chosen h2').evaluate((head) => head === document.activeElement)).toBe(true);
		const shown = await table.innerText();
		await page.reload();
		await table.waitFor();
		expect(await table.innerText()).toBe(shown);
		await page.goBack();
		await table.waitFor({ state: 'hidden' });
		await page.goForward();
		await table.waitFor();
	});

	test('an article without a title is offered by words', async () => {
		const page = await window.visit('compare/');
		await page.locator('.chooser input').first().focus();
		await page.locator('#articles option').first().waitFor({ state: 'attached' });
		const offered = await page
			.locator('#articles option')
			.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
		expect(offered).toHaveLength(slugs.length);
		expect(slugs.filter((slug) => offered.some((label) => label.startsWith(slug)))).toEqual([]);
	});

	test.skipIf(prebuilt.length === 0)('two with a page are shown there', async () => {
		const [path = ''] = prebuilt;
		const [, a = '', b = ''] = path.split('/');
		const page = await window.visit('compare/');
		await choose(0, b);
		await choose(1, a);
		await page.getByRole('button').click();
		await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
		await page.goBack();
		expect(page.url()).toMatch(/compare\/$/u);
	});

	test.each([
		['the same twice', slugs[0] ?? '', slugs[0] ?? ''],
		['no article', 'nothing of the kind', 'nothing either'],
	])('%s is refused in words', async (_, a, b) => {
		const page = await window.visit('compare/');
		for (const [index, slug] of [a, b].entries()) {
			if (slugs.includes(slug)) await choose(index, slug);
			else await page.locator('.chooser input').nth(index).fill(slug);
		}
		await page.getByRole('button').click();
		await page.getByText('Choose two different articles').waitFor();
		expect(await page.locator('.chosen').isVisible()).toBe(false);
	});

	test('an address that names no article says so', async () => {
		const page = await window.visit('compare/?a=nothing&b=nobody');
		await page.getByText('could not be fetched').waitFor();
	});
});

describe('without JavaScript', () => {
	const window = useWindow({ javaScriptEnabled: false });

	test('the pairs are listed, and the page says what needs a script', async () => {
		const page = await window.visit('compare/');
		expect(await page.locator('main').innerText()).toContain('this needs JavaScript');
		const first = prebuilt.slice(0, 100).map((path) => `/${path}`);
		const links = await page
			.locator('.pair-link')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBe(first.length);
	});

	test.skipIf(prebuilt.length === 0)('the address keeps what is left out', async () => {
		const [path = ''] = prebuilt;
		const all = await (await window.visit(path)).locator('.row:visible').count();
		const page = await window.visit(`${path}#told-by-both`);
		const alone = await page.locator('.row-alone').count();
		expect(await page.locator('.row:visible').count()).toBe(all - alone);
		expect(await page.locator('#told-by-both').isVisible()).toBe(true);
		expect((await page.locator('.row-gap:visible').count()) > 0).toBe(alone > 0);
		await page.getByRole('link', { name: 'everything', exact: true }).click();
		expect(await page.locator('.row:visible').count()).toBe(all);
	});
});
