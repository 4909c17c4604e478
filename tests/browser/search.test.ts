/** The search: what is asked for stands in the address, what is found in the words of the seeds; without a script, the lists. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { ArticleSummary, Name } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { readData, useWindow } from './visit.ts';

const articles = (readData('articles.json') as ArticleSummary[]).map(
	({ slug }) => readData(`articles/${slug}.json`) as Article,
);
const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
const texts = new Set(
	articles.flatMap(({ title, deck }) => [title?.text, deck?.text]).concat(sentences.map(({ text }) => text)),
);

/** Three plain words of some sentence, side by side. */
const phrase =
	sentences.map(({ text }) => /(?<= )[a-z]{3,} [a-z]{3,} [a-z]{3,}(?= )/u.exec(text)?.[0]).find(Boolean) ?? '';
/** Somebody whom some articles name and others do not, with the most words said of them. */
const person = (readData('names.json') as Name[])
	.filter(({ kind, ids }) => kind === 'person' && Object.keys(ids).length < articles.length)
	.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]?.name;
const outlet = articles.find(({ outlet: known }) => known)?.outlet?.name;
/** In letters of which no English text has any: where no word begins so, Pagefind takes the beginning of what is asked. */
const nothing = 'ξυζζυ';

const status = (page: Page) => page.getByRole('status');
const hits = (page: Page) => page.locator('.found > ol > li');
const found = (page: Page) => status(page).getByText('found.').waitFor();

/** The words of passages as a reader sees them, or of what else. */
const wordsOf = (page: Page, selector = '.found .told-words') =>
	page.locator(selector).evaluateAll((all) =>
		all.map((one) => {
			const copy = one.cloneNode(true) as HTMLElement;
			for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
			return copy.textContent;
		}),
	);

/** Press the key that leads on until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`No way to ${selector} by keyboard`);
}

describe('with JavaScript', () => {
	const window = useWindow();
	afterEach(async () => {
		await window.page.unrouteAll();
		window.page.removeAllListeners();
		await window.page.goto('about:blank');
	});

	test('by keyboard alone: from the field to a passage, lit in its text', async () => {
		const page = await window.visit('search/');
		await tabTo(page, '#q');
		await page.keyboard.type(`"${phrase}"`);
		await page.keyboard.press('Enter');
		await found(page);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await tabTo(page, '.found .told-words a');
		expect(await page.locator('.found .told-words a').first().locator('mark').innerText()).toContain(phrase);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/articles\/.+#/u);
		expect(await page.locator(':target').innerText()).toContain(phrase);
		await page.goBack();
		await found(page);
		expect(await page.locator('#q').inputValue()).toBe(`"${phrase}"`);
	});

	test('nothing is fetched before something is asked for', async () => {
		const asked: string[] = [];
		const page = await window.visit('about/');
		page.on('request', (request) => asked.push(request.url()));
		await window.visit('search/');
		await page.locator('#q').focus();
		expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
		await page.keyboard.type(phrase);
		await found(page);
		expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
	});

	test('passages stand there in the words of the seeds', async () => {
		const page = await window.visit(`search/?person=${encodeURIComponent(person ?? '')}`);
		await found(page);
		const words = await wordsOf(page);
		expect(words.length).toBeGreaterThan(0);
		expect(words.filter((text) => !texts.has(text))).toEqual([]);
	});

	test('a title that was found is marked above the passages of its article, and is none of them', async () => {
		const { title, url } = articles.find((article) => article.title?.at) ?? {};
		const page = await window.visit(`search/?q=${encodeURIComponent(title?.text ?? '')}`);
		await found(page);
		const head = hits(page).first().getByRole('heading');
		expect(await wordsOf(page, '.found > ol > li:first-child h3')).toEqual([title?.text]);
		expect(await head.locator('mark').count()).toBeGreaterThan(0);
		expect(await head.getByRole('link').getAttribute('href')).toBe(
			`${new URL(inject('site')).pathname}${(url ?? '').slice(1)}#${title?.anchor ?? ''}`,
		);
		expect(await wordsOf(page)).not.toContain(title?.text);
	});

	test('of an article three passages stand there, and the others are opened', async () => {
		const page = await window.visit('search/?q=the');
		await found(page);
		const many = hits(page)
			.filter({ has: page.locator('summary') })
			.first();
		const all = await many.locator('.told-words').count();
		const [more] = /\d+/u.exec(await many.locator('summary').innerText()) ?? [];
		const shown = all - Number(more);
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThanOrEqual(3);
		expect(
			await many
				.locator('.told-words')
				.nth(all - 1)
				.isVisible(),
		).toBe(false);
		await many.locator('summary').press('Enter');
		expect(
			await many
				.locator('.told-words')
				.nth(all - 1)
				.isVisible(),
		).toBe(true);
		expect(await many.locator('.told-words:not(:has(mark))').count()).toBe(0);
	});

	test('the address keeps words and choices, and leads back', async () => {
		const page = await window.visit(`search/?q=${phrase.split(' ').join('+')}`);
		await found(page);
		const before = await wordsOf(page);
		await page.goto(new URL('search/', inject('site')).href);
		await page.locator('#q').fill('the');
		await found(page);
		await page.locator('#outlet').selectOption(outlet ?? '');
		await page.waitForURL((url) => url.searchParams.get('outlet') === outlet);
		await page.locator('#order').selectOption('day');
		await page.waitForURL(/order=day/u);
		await page.locator('.found[aria-busy="false"]').waitFor();
		const outlets = await wordsOf(page, '.found .outlet');
		expect(outlets.filter((name) => !name.includes(outlet ?? ''))).toEqual([]);
		const chosen = await wordsOf(page);
		await page.reload();
		await found(page);
		expect(chosen.length).toBeGreaterThan(0);
		expect(await wordsOf(page)).toEqual(chosen);
		expect(await page.locator('#outlet').inputValue()).toBe(outlet);
		expect(await page.locator('#outlet option:checked').innerText()).toContain(`(${await totalOf(page)})`);
		await page.goBack();
		await page.waitForFunction(() => !location.search.includes('order'));
		await page.goBack();
		await page.waitForFunction(() => !location.search.includes('outlet'));
		expect(await page.locator('#q').inputValue()).toBe('the');
		await page.goBack();
		await page.locator('.found').waitFor({ state: 'hidden' });
		await page.goBack();
		await found(page);
		expect(await wordsOf(page)).toEqual(before);
	});

	const totalOf = async (page: Page) => /\d+/u.exec(await status(page).innerText())?.[0] ?? '';

	test('a person is found in the articles that name or quote them', async () => {
		const page = await window.visit(`search/?q=the&person=${encodeURIComponent(person ?? '')}`);
		await found(page);
		const option = await page.locator('#person option:checked').innerText();
		expect(option).toBe(`${person ?? ''} (${await totalOf(page)})`);
		const narrowed = await status(page).innerText();
		await page.locator('#person').selectOption('');
		await page.waitForFunction((before) => document.querySelector('[role="status"]')?.textContent !== before, narrowed);
		expect(Number(await totalOf(page))).toBeGreaterThan(Number(/\((\d+)\)/u.exec(option)?.[1]));
	});

	test('a word of two letters waits for the key that sends it', async () => {
		const page = await window.visit('search/');
		await page.locator('#q').pressSequentially('to');
		await page.waitForTimeout(500);
		expect(new URL(page.url()).search).toBe('');
		await page.keyboard.press('Enter');
		await status(page).getByText('Asked for: to').waitFor();
		expect(new URL(page.url()).search).toBe('?q=to');
	});

	test('what is in no article is said, alone and beside other words', async () => {
		const page = await window.visit(`search/?q=${nothing}`);
		await status(page).getByText('No article has this.').waitFor();
		expect(await page.locator('.found').isVisible()).toBe(false);
		await page.locator('#q').fill(`${phrase.split(' ')[0] ?? ''} ${nothing}`);
		await status(page).getByText(`In no article, and left out: ${nothing}.`).waitFor();
		await page.locator('#q').fill(`"${phrase} ${nothing}"`);
		await status(page).getByText('No article has this.').waitFor();
	});

	test.each(['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'index/*', 'filter/*', 'fragment/*'])(
		'where %s cannot be fetched, the page says so, and can be asked again',
		async (part) => {
			const page = await window.visit('search/');
			await page.route(`**/pagefind/${part}`, (route) => route.fulfill({ status: 503 }), { times: 1 });
			await page.route(`**/pagefind/${part}?*`, (route) => route.fulfill({ status: 503 }), { times: 1 });
			await page.locator('#q').fill(phrase);
			await status(page).getByText('could not be fetched').waitFor();
			expect(await page.locator('.found').isVisible()).toBe(false);
			if (part === 'pagefind.js') return;
			await page.getByRole('button', { name: 'Search' }).click();
			await found(page);
		},
	);

	test('more articles than a screen holds come in turn', async () => {
		const page = await window.visit('search/?q=the');
		await found(page);
		const total = Number(await totalOf(page));
		expect(await hits(page).count()).toBe(Math.min(total, 10));
		if (total <= 10) return;
		await page.getByRole('button', { name: 'Show' }).press('Enter');
		await hits(page).nth(10).waitFor();
		expect(await hits(page).count()).toBe(Math.min(total, 20));
		expect(await hits(page).nth(10).locator('a:focus').count()).toBe(1);
	});

	test('with passages shown it complains of nothing and fetches from here alone', async () => {
		const { page } = window;
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== new URL(inject('site')).origin) said.push(request.url());
		});
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', (event) => console.log(event.violatedDirective));
		});
		await window.visit(`search/?q=the&outlet=${encodeURIComponent(outlet ?? '')}`);
		await found(page);
		expect(said).toEqual([]);
	});
});

describe.each([
	['light', 1440],
	['dark', 320],
] as const)('in the %s at %i pixels', (colorScheme, width) => {
	const window = useWindow({ colorScheme, viewport: { width, height: 800 } });

	test('passages that were found shut nobody out', async () => {
		const page = await window.visit('search/?q=the');
		await found(page);
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
});

describe('without JavaScript', () => {
	const window = useWindow({ javaScriptEnabled: false });

	test('the page says so and leads to the lists', async () => {
		const page = await window.visit('search/?q=port');
		const text = await page.locator('main').innerText();
		expect(text).toContain('Search needs JavaScript, and this browser runs none.');
		expect(await page.getByRole('search').isVisible()).toBe(false);
		for (const name of ['Articles', 'Events', 'Names', 'Quotations', 'Outlets'])
			expect(await page.locator('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
	});
});
