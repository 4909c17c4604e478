import { expect, test } from 'vitest';
import { pages, useWindow } from './visit.ts';

const { visit } = useWindow();

/** Elements that reach over the right edge, though nothing around them scrolls. */
function findOverhang(): string[] {
	const edge = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= edge) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > edge + 1)
		.map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

test.each(pages)('/%s never scrolls sideways', async (path) => {
	const page = await visit(path);
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		expect({ width, overhang: await page.evaluate(findOverhang) }).toEqual({ width, overhang: [] });
	}
});
