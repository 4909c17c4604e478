import { expect, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const { visit } = useWindow();

test.each(pages)('the first key on /%s leads past the navigation', async (path) => {
	const page = await visit(path);
	await page.keyboard.press('Tab');
	const link = page.locator('a:focus');
	expect(await link.getAttribute('href')).toMatch(/^#/u);
	expect(await link.isVisible()).toBe(true);
	expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	expect(await page.locator('main:target, main :target').count()).toBe(1);
});
