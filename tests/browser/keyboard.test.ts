/** Ways through a page by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { NewsEvent } from '../../src/comparison-records.ts';
import { samples } from './kind.ts';
import { pages, readData, useWindow } from './visit.ts';

const { visit } = useWindow();

test.each(samples)('the first key on /%s leads past the navigation', async (path) => {
	const page = await visit(path);
	await page.keyboard.press('Tab');
	const link = page.locator('a:focus');
	expect(await link.getAttribute('href')).toMatch(/^#/u);
	expect(await link.isVisible()).toBe(true);
	expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	expect(await page.locator('main:target, main :target').count()).toBe(1);
});

/** Press the key that leads on until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`No way to ${selector} by keyboard`);
}

test('past the chart, event by event in the order of the days, and to a sentence lit in its text', async () => {
	const page = await visit('');
	await tabTo(page, '.skip-chart a, a.skip-chart');
	await page.keyboard.press('Enter');
	const passed: string[] = [];
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const id = await page.evaluate(() => document.activeElement?.closest('h5')?.closest('article')?.id);
		if (id) passed.push(id);
	}
	const listed = await page.locator('.happening').evaluateAll((all) => all.map(({ id }) => id));
	expect(passed.length).toBeGreaterThan(0);
	expect(passed).toEqual(listed.slice(0, passed.length));
	const events = readData('events.json') as NewsEvent[];
	const days = passed.flatMap((id) => events.find((event) => event.id === id)?.from ?? []);
	expect(days).toEqual(days.toSorted());

	await tabTo(page, '.told-link');
	await page.keyboard.press('Enter');
	await page.locator('.sentence:target, h1:target, :target').first().waitFor();
	expect(new URL(page.url()).pathname).toContain('/articles/');
});

const [compared = ''] = pages.filter((path) => /^compare\/[^/]+\/[^/]+\/$/u.test(path));

test.skipIf(compared === '')('through a comparison: what is shown, its rows, and the place in the text', async () => {
	const page = await visit(compared);
	const rows = page.locator('.row:visible');
	const all = await rows.count();
	await tabTo(page, '.choices a[href="#told-by-both"]');
	await page.keyboard.press('Enter');
	expect(await page.locator('#told-by-both').isVisible()).toBe(true);
	expect(await rows.count()).toBe(all - (await page.locator('.row-alone').count()));
	// The next stop is where the choice is said, with the way back.
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').getAttribute('href')).toBe('#rows');
	await page.keyboard.press('Enter');
	expect(await rows.count()).toBe(all);
	const places: number[] = [];
	for (let found = 0; found < 5; found += 1) {
		await tabTo(page, '.row a');
		const row = await page.evaluate(() =>
			[...document.querySelectorAll('.row')].indexOf(document.activeElement?.closest('.row') ?? document.body),
		);
		places.push(row);
	}
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	await tabTo(page, '.row-place');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/articles\/[^/]+\/#/u);
	expect(await page.locator(':target').isVisible()).toBe(true);
});
