/** The pages of the built site, and a browser to look at them with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from '../browser.ts';

const dist = new URL('../../dist/', import.meta.url);

/** The text of a page of the built site, by its path. */
export const readPage = (path: string) =>
	readFileSync(new URL(path === '' || path.endsWith('/') ? `${path}index.html` : path, dist), 'utf8');

/** Paths of all pages below the site's address: `''`, `about/` and so on; those that only lead on are left out. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.filter((file) => !/<meta http-equiv="refresh"/iu.test(readPage(file)))
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
	/** What the page now open did that no page may, since it was asked for: complain, or fetch from elsewhere. */
	readonly complaints: () => readonly string[];
}

function listen(page: Page, said: string[], isScripted: boolean): void {
	const { origin } = new URL(inject('site'));
	page.on('console', (message) => said.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => {
		// A browser that runs no scripts refuses those that a page names beforehand.
		if (!isScripted && request.url().endsWith('.js')) return;
		// What the page before had not got when it was left.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (asked !== origin && !['data:', 'blob:'].includes(protocol)) said.push(`elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
	});
}

/** Have a window for the tests of a file or of a group. */
export function useWindow(options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>): Window {
	let browser: Browser;
	let page: Page;
	const said: string[] = [];
	beforeAll(async () => {
		browser = await openBrowser();
		const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
		page = await context.newPage();
		listen(page, said, options.javaScriptEnabled ?? true);
		await prepare?.(page);
	});
	afterAll(() => browser.close());
	return {
		get page() {
			return page;
		},
		async visit(path) {
			said.length = 0;
			await page.goto(new URL(path, inject('site')).href);
			return page;
		},
		complaints: () => said,
	};
}
