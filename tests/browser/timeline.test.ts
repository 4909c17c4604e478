import { expect, test } from 'vitest';
import { useWindow } from './visit.ts';

const { visit } = useWindow({ viewport: { width: 1440, height: 900 } });
const phone = useWindow({ viewport: { width: 320, height: 700 } });

/** What the next so many presses of Tab reach: the address that each link leads to. */
async function walk(page: Awaited<ReturnType<typeof visit>>, steps: number): Promise<string[]> {
	const reached: string[] = [];
	for (let step = 0; step < steps; step += 1) {
		await page.keyboard.press('Tab');
		reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
	}
	return reached;
}

test('Tab reaches the title of each event of the timeline in order', async () => {
	const page = await visit('');
	const titles = page.locator('.happening h5 a');
	const addresses = await titles.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const all = await page.locator('#timeline ~ * a, #timeline ~ a').count();
	await page.locator('.skip-chart').focus();
	await page.keyboard.press('Enter');
	const reached = await walk(page, all);
	expect(reached.filter((address) => addresses.includes(address))).toEqual(addresses);
});

test('the way past the chart is seen when it is reached, and no mark is reached behind it', async () => {
	const page = await visit('');
	const skip = page.locator('.skip-chart');
	await skip.focus();
	expect(await skip.boundingBox()).toMatchObject({ width: expect.any(Number) as number });
	expect(await skip.evaluate((link) => getComputedStyle(link).position)).toBe('static');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('.chart'))).toBeNull();
});

test.each([
	['lying', () => visit(''), '.chart-lying'],
	['standing', () => phone.visit(''), '.chart-standing'],
] as const)(
	'each mark of the %s chart is reached by Tab, has a name, and shows that it is reached',
	async (_, open, chart) => {
		const page = await open();
		const marks = page.locator(`${chart} a`);
		const steps = await marks.count();
		expect(steps).toBeGreaterThan(0);
		await page.locator('.chart figcaption a').focus();
		for (let step = 0; step < steps; step += 1) {
			await page.keyboard.press('Tab');
			const mark = page.locator(`${chart} a:focus-visible`);
			expect(await mark.getAttribute('aria-label')).toMatch(/^.+: .+\. Told |published /u);
			const seen = await mark.evaluate((link) =>
				[...link.querySelectorAll('.chart-reach, .chart-published')].some((part) => {
					const { stroke, opacity } = getComputedStyle(part);
					return stroke !== 'none' && opacity === '1';
				}),
			);
			expect(seen).toBe(true);
		}
	},
);
