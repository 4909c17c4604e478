/** What a page may not do unasked: complain, break its own policy, or fetch from elsewhere. */
import { expect, inject, test } from 'vitest';
import { pages, useBrowser } from './visit.ts';

const visit = useBrowser();

test.each(pages)('/%s loads without a complaint and only from here', async (path) => {
	const page = await visit('robots.txt');
	const said: string[] = [];
	const { origin } = new URL(inject('site'));
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
			said.push(`elsewhere: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (!response.ok()) said.push(`${response.status()}: ${response.url()}`);
	});
	await visit(path);
	await page.waitForLoadState('networkidle');
	page.removeAllListeners();
	expect(said).toEqual([]);
});
