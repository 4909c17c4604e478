/** The pages of the built site, and a browser to look at them with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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

/**
 * Have a browser for the tests of a file.
 *
 * @returns A function that opens a page of the site, by its path, in one window.
 */
export function useBrowser(options: BrowserContextOptions = {}): (path: string) => Promise<Page> {
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		context = await browser.newContext({ reducedMotion: 'reduce', ...options });
		page = await context.newPage();
	});
	afterAll(() => browser.close());
	return async (path) => {
		await page.goto(new URL(path, inject('site')).href);
		return page;
	};
}
