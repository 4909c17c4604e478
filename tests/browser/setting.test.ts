/** One page of each kind in every setting: narrow and wide, light, dark and in forced colours, zoomed, spaced, printed. */
import { expect, test } from 'vitest';
import {
	enhanced,
	findAxeFaults,
	findCutText,
	findMissingOnPaper,
	findOverhang,
	findSeen,
	findUnseenFocus,
	noteShown,
	shownRules,
	spaceText,
	standards,
	watch,
} from './fault.ts';
import { samples } from './kind.ts';
import { readPage, useWindow } from './visit.ts';

/** How late the fonts come: on a slow line the page is there before them. */
const fontDelay = 300;

const widths = [320, 768, 1440] as const;
const schemes = [
	['light', { colorScheme: 'light', forcedColors: 'none' }],
	['dark', { colorScheme: 'dark', forcedColors: 'none' }],
	['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

const slow = useWindow({ viewport: { width: 320, height: 640 } }, async (page) => {
	await page.addInitScript(watch);
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, fontDelay));
		await route.continue();
	});
});
const window = useWindow({}, (page) => page.addInitScript(watch));
const plain = useWindow({ javaScriptEnabled: false });
const scripted = useWindow();

/** Collect faults, each behind the setting that shows it. */
function openList(): { faults: string[]; note: (setting: string, found: readonly string[]) => void } {
	const faults: string[] = [];
	return { faults, note: (setting, found) => void faults.push(...found.map((fault) => `${setting}: ${fault}`)) };
}

test.each(samples)('/%s stays in its place while its fonts come late', async (path) => {
	const { faults, note } = openList();
	for (const width of [320, 1440]) {
		await slow.page.setViewportSize({ width, height: 640 });
		const page = await slow.visit(path);
		await page.evaluate(() => document.fonts.ready);
		// Two frames, so that what the fonts move has moved.
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
		);
		note(`${width} px`, await page.evaluate(findSeen));
	}
	expect(faults).toEqual([]);
});

test.each(samples)('/%s serves at every width in every colour', async (path) => {
	const { faults, note } = openList();
	const page = await window.visit(path);
	await page.emulateMedia(schemes[0][1]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		note(`${width} px`, await page.evaluate(findOverhang));
		note(`${width} px`, await page.evaluate(findCutText));
		note(`light, ${width} px`, await findAxeFaults(page, (axe) => axe.withTags([...standards, ...enhanced])));
	}
	// No colour hangs on the width.
	for (const [name, media] of schemes) {
		await page.emulateMedia(media);
		note(name, await findAxeFaults(page, (axe) => axe.withRules(shownRules)));
	}
	note('unasked', window.complaints());
	expect(faults).toEqual([]);
});

test.each(samples)('/%s shows where the keyboard is', async (path) => {
	const { faults, note } = openList();
	const page = await window.visit(path);
	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		for (const [name, media] of schemes) {
			await page.emulateMedia(media);
			await page.keyboard.press('Tab');
			note(`${name}, ${width} px`, await page.evaluate(findUnseenFocus));
		}
	}
	expect(faults).toEqual([]);
});

test.each(samples)('/%s loses nothing when zoomed four times or spaced', async (path) => {
	const { faults, note } = openList();
	const page = await window.visit(path);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
	// 1280 × 1024 pixels at 400 %.
	await page.setViewportSize({ width: 320, height: 256 });
	note('400 %', await page.evaluate(findOverhang));
	note('400 %', await page.evaluate(findCutText));
	await page.evaluate(spaceText);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		note(`spaced, ${width} px`, await page.evaluate(findOverhang));
		note(`spaced, ${width} px`, await page.evaluate(findCutText));
	}
	expect(faults).toEqual([]);
});

test.each(samples)('/%s is complete on paper', async (path) => {
	const { faults, note } = openList();
	await window.page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
	const page = await window.visit(path);
	await page.setViewportSize({ width: 1440, height: 800 });
	await page.evaluate(noteShown);
	await page.emulateMedia({ media: 'print' });
	// A4 without its margins.
	await page.setViewportSize({ width: 672, height: 900 });
	note('print', await page.evaluate(findMissingOnPaper));
	note('print', await page.evaluate(findOverhang));
	note('print', await page.evaluate(findCutText));
	note('print', await findAxeFaults(page, (axe) => axe.withRules(['color-contrast', 'color-contrast-enhanced'])));
	await page.emulateMedia({ media: 'screen' });
	expect(faults).toEqual([]);
});

test.each(samples)('/%s can be read without JavaScript', async (path) => {
	const text = await (await plain.visit(path)).locator('main').innerText();
	expect(text.trim()).not.toBe('');
	expect(plain.complaints()).toEqual([]);
	const isScripted = /<script[^>]+\bsrc=/u.test(readPage(path));
	if (isScripted) expect(text).toContain('JavaScript');
	else expect(text).toBe(await (await scripted.visit(path)).locator('main').innerText());
});

test('only what search and comparing ask for has a script', () => {
	expect(samples.filter((path) => /<script[^>]+\bsrc=/u.test(readPage(path)))).toEqual(
		samples.filter((path) => ['compare/', 'search/'].includes(path)),
	);
});
