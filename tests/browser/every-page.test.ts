/** Every page once, in one visit each: what a browser finds wrong with it. */
import { expect, test } from 'vitest';
import { enhanced, findAxeFaults, findOverhang, findSeen, shownRules, standards, watch } from './fault.ts';
import { pages, useWindow } from './visit.ts';

const window = useWindow({ colorScheme: 'light', viewport: { width: 768, height: 800 } }, (page) =>
	page.addInitScript(watch),
);

test.each(pages)('/%s shuts nobody out, says nothing aside and stays in its place', async (path) => {
	const page = await window.visit(path);
	await page.evaluate(() => document.fonts.ready);
	const faults: string[] = [];
	const note = (setting: string, found: readonly string[]) => {
		faults.push(...found.map((fault) => `${setting}: ${fault}`));
	};
	note('light', await findAxeFaults(page, (axe) => axe.withTags([...standards, ...enhanced])));
	note('loading', await page.evaluate(findSeen));
	await page.emulateMedia({ colorScheme: 'dark' });
	note('dark', await findAxeFaults(page, (axe) => axe.withRules(shownRules)));
	await page.emulateMedia({ colorScheme: 'light' });
	for (const width of [320, 768, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		note(`${width} px`, await page.evaluate(findOverhang));
	}
	await page.setViewportSize({ width: 768, height: 800 });
	note('unasked', window.complaints());
	expect(faults).toEqual([]);
});
