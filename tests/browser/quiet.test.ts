/** What a page may not do unasked: complain, break its own policy, or fetch from elsewhere. */
import { expect, inject, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const window = useWindow();

test.each(pages)('/%s loads without a complaint and only from here', async (path) => {
	const { page } = window;
	const { origin } = new URL(inject('site'));
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	page.on('requestfailed', (request) => {
		// What the page before had not got when it was left.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (asked !== origin && protocol !== 'data:') said.push(`elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
	});
	await window.visit(path);
	await page.evaluate(() => document.fonts.ready);
	page.removeAllListeners();
	expect(said).toEqual([]);
});
