/** What the policies of the pages let happen in a browser, and what they do not. */
import { afterEach, expect, inject, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import { watch } from './fault.ts';
import { pages, readData, useWindow } from './visit.ts';

const tab = useWindow({}, (page) => page.addInitScript(watch));
afterEach(async () => {
	await tab.page.unrouteAll();
	await tab.page.goto('about:blank');
});

const slugs = (readData('articles.json') as ArticleSummary[]).map(({ slug }) => slug).sort();
const apart = slugs
	.flatMap((a, index) => slugs.slice(index + 1).map((b) => [a, b] as const))
	.find(([a, b]) => !pages.includes(`compare/${a}/${b}/`));

const breaches = () => tab.page.evaluate(() => window.seen.breaches);

test('a search breaks no policy', async () => {
	const page = await tab.visit('search/?q=the');
	await page.locator('.found li').first().waitFor();
	expect(await breaches()).toEqual([]);
	expect(tab.complaints()).toEqual([]);
});

test.skipIf(!apart)('setting two articles side by side breaks no policy', async () => {
	const [a, b] = apart ?? ['', ''];
	const page = await tab.visit(`compare/?a=${a}&b=${b}`);
	await page.locator('.chosen table').waitFor();
	expect(await breaches()).toEqual([]);
	expect(tab.complaints()).toEqual([]);
});

/** Each tries what no page may, as words of a seed would that had become markup. */
const attempts: Readonly<Record<string, () => unknown>> = {
	'a script in the page': () => {
		const script = document.createElement('script');
		script.text = 'document.title = "ran"';
		document.body.append(script);
	},
	'a script of another site': () => {
		const script = document.createElement('script');
		script.src = 'https://example.org/a.js';
		document.body.append(script);
	},
	'a handler in an attribute': () => {
		const button = document.createElement('button');
		button.setAttribute('onclick', 'document.title = "ran"');
		document.body.append(button);
		button.click();
	},
	'a style in an attribute': () => {
		document.body.setAttribute('style', 'color: red');
	},
	'a picture of another site': () => {
		document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
	},
	'a frame': () => {
		document.body.append(Object.assign(document.createElement('iframe'), { src: '/' }));
	},
	'an object': () => {
		document.body.append(Object.assign(document.createElement('object'), { data: '/favicon.svg' }));
	},
	'another base': () => {
		document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' }));
	},
	'a request to another site': () => fetch('https://example.org/').catch(() => undefined),
};

test.each(['about/', 'compare/', 'search/'])('/%s lets nothing strange happen', async (path) => {
	const page = await tab.visit(path);
	const title = await page.title();
	const silent: string[] = [];
	for (const [name, attempt] of Object.entries(attempts)) {
		const before = (await breaches()).length;
		// Text that becomes a script is refused as it is given.
		const refused = await page.evaluate(attempt).then(
			() => false,
			(error: unknown) => String(error).includes("requires 'Trusted"),
		);
		const isSeen = page.waitForFunction((count) => window.seen.breaches.length > count, before, { timeout: 5000 });
		if (!refused) await isSeen.catch(() => silent.push(name));
		expect(await page.title(), name).toBe(title);
	}
	expect(silent).toEqual([]);
});

test.each(['about/', 'compare/', 'search/'])('/%s sends no form elsewhere', async (path) => {
	const page = await tab.visit(path);
	await page.evaluate(() => {
		const form = Object.assign(document.createElement('form'), { action: 'https://example.org/' });
		document.body.append(form);
		form.submit();
	});
	await expect.poll(() => tab.complaints().join('\n')).toContain('form-action');
	expect(tab.complaints().filter((complaint) => complaint.startsWith('elsewhere'))).toEqual([]);
});

test.each([
	['about/', false],
	['compare/', false],
	['search/', true],
])('whether /%s may run WebAssembly: %s', async (path, expected) => {
	const page = await tab.visit(path);
	// From a task of the page's own: what the test runs itself is under no policy.
	const runs = await page.evaluate(
		() =>
			new Promise<boolean>((resolve) => {
				setTimeout(() => {
					// The smallest module: its name and its version.
					WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
						() => resolve(true),
						() => resolve(false),
					);
				});
			}),
	);
	expect(runs).toBe(expected);
});

test.each(['**/_astro/*.css', '**/_astro/index*.js', '**/_astro/draw*.js'])(
	'what is not what the page was made with is not taken: %s',
	async (pattern) => {
		const altered: string[] = [];
		await tab.page.route(pattern, async (route) => {
			const response = await route.fetch();
			altered.push(route.request().url());
			await route.fulfill({ response, body: `${await response.text()}\n/* altered */` });
		});
		const page = await tab.visit('search/?q=the');
		await expect.poll(() => tab.complaints().join('\n')).toContain('integrity');
		expect(altered).not.toEqual([]);
		if (pattern.endsWith('.js')) expect(await page.locator('.found li').count()).toBe(0);
	},
);

test('no page of another site may show the site in a frame', async () => {
	const { page } = tab;
	const elsewhere = 'http://elsewhere.test/';
	await page.route(elsewhere, (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${inject('site')}"></iframe>` }),
	);
	await page.goto(elsewhere);
	const framed = () => page.frames()[1]?.url();
	await expect.poll(framed).toMatch(/^chrome-error:/u);
});
