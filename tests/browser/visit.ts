/** The pages of the built site, and a browser to look at them with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from '../browser.ts';

const dist = new URL('../../dist/', import.meta.url);

/** Paths of all pages below the site's address: `''`, `about/` and so on; those that only lead on are left out. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.filter((file) => !/<meta http-equiv="refresh"/iu.test(readFileSync(new URL(file, dist), 'utf8')))
	.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/u, ''))
	.sort();

/** A file of the published data, such as `articles.json`. */
export function readData(file: string): unknown {
	return JSON.parse(readFileSync(new URL(`data/${file}`, dist), 'utf8'));
}

/** One window of a browser. */
export interface Window {
	/** The page in the window; there is one while tests run. */
	readonly page: Page;
	/** Open a page of the site by its path. */
	readonly visit: (path: string) => Promise<Page>;
}

/** Have a window for the tests of a file or of a group. */
export function useWindow(options: BrowserContextOptions = {}): Window {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
		page = await context.newPage();
	});
	afterAll(() => browser.close());
	return {
		get page() {
			return page;
		},
		async visit(path) {
			await page.goto(new URL(path, inject('site')).href);
			return page;
		},
	};
}
