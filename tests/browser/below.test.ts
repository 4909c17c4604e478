/** The site below a path of its host: in a browser, every link of every page is followed. */
import { rmSync } from 'node:fs';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import { openBrowser } from '../browser.ts';
import { buildInto, filesOf, readBuilt } from '../site/built.ts';
import { host } from './hosted.ts';

const base = '/news/';
const published = 'https://example.org';
const out = `.astro/test-below-${process.pid}`;
/** So many pages are open at once. */
const tabs = 4;

let browser: Browser;
let origin: string;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
	const { status, said } = await buildInto(out, { BASE: base, SITE: published });
	if (status !== 0) throw new Error(said);
	const server = await preview({ logLevel: 'error', base, outDir: out, server: { port: 0 } });
	const hosted = await host(server.port, readBuilt('_headers', out));
	origin = `http://localhost:${hosted.port}`;
	browser = await openBrowser();
	stops.push(
		() => browser.close(),
		hosted.stop,
		() => server.stop(),
	);
}, 180_000);
afterAll(async () => {
	for (const stop of stops) await stop();
	rmSync(out, { recursive: true, force: true });
});

/** A page as the browser has it: what it names, and the places in it. */
interface Visited {
	readonly links: readonly string[];
	readonly ids: readonly string[];
}

/** Runs in the page: the whole address of all that it links to or fetches. */
function look(): Visited {
	const named = [...document.querySelectorAll('[href], [src], form[action]')].map((element) => {
		const value = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
		return new URL(value, document.baseURI).href;
	});
	return { links: named, ids: [...document.querySelectorAll('[id]')].map(({ id }) => id) };
}

/** Have a window note what no page below the path may do. */
function listen(page: Page, faults: Set<string>): void {
	const note = (fault: string) => faults.add(`${new URL(page.url()).pathname}: ${fault}`);
	page.on('console', (message) => note(message.text()));
	page.on('pageerror', (error) => note(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin + base)) note(`asks for ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
	});
}

/** Pages, but for short links, which lead on at once. */
const isPage = ({ pathname }: URL) => /(?:\/|\.html)$/u.test(pathname) && !pathname.startsWith(`${base}a/`);

/** Where an address of the published site is served here. */
const served = (address: string) => address.replace(published, origin);

test('every page is reached by links, and every link leads below the path and to what is there', async () => {
	const faults = new Set<string>();
	const visited = new Map<string, Visited>();
	const found = new Set([base]);
	const waiting = [base];
	const files = new Set<string>();
	const fragments = new Map<string, string>();

	const take = (from: string, link: string) => {
		const url = new URL(served(link));
		// The page of a text names its original, wherever that stands.
		if (url.origin !== origin) return;
		if (!url.pathname.startsWith(base)) {
			faults.add(`${from}: ${link} lies outside of ${base}`);
			return;
		}
		const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
		if (fragment) fragments.set(`${url.pathname}#${fragment}`, from);
		if (!isPage(url)) files.add(url.pathname);
		else if (!found.has(url.pathname)) {
			found.add(url.pathname);
			waiting.push(url.pathname);
		}
	};

	const follow = async () => {
		const page = await browser.newPage();
		listen(page, faults);
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await page.goto(origin + path);
			const seen = await page.evaluate(look);
			visited.set(path, seen);
			for (const link of seen.links) take(path, link);
		}
		await page.close();
	};
	// A tab that finds nothing waiting ends, though others may find more.
	while (waiting.length > 0) await Promise.all(Array.from({ length: tabs }, follow));

	for (const path of files) {
		const { status } = await fetch(origin + path);
		if (status !== 200) faults.add(`${path}: ${status}`);
	}
	for (const [target, from] of fragments) {
		const [path = '', fragment = ''] = target.split('#');
		if (isPage(new URL(path, origin)) && !visited.get(path)?.ids.includes(fragment))
			faults.add(`${from}: ${target} is not there`);
	}
	expect([...faults]).toEqual([]);
	// A short link is for citing a text elsewhere, and a wrong address for nobody.
	const pages = filesOf(out)
		.filter((file) => file.endsWith('.html') && !/^(?:a\/|404\.html)/u.test(file))
		.map((file) => base + file.replace(/(?:^|(?<=\/))index\.html$/u, ''));
	expect(pages.filter((path) => !visited.has(path))).toEqual([]);
}, 180_000);

test('short links lead on below the path, and a wrong address says so there', async () => {
	const page = await browser.newPage();
	for (const file of filesOf(out).filter((name) => name.startsWith('a/'))) {
		await page.goto(origin + base + file.replace('index.html', ''));
		await page.waitForURL(`${origin}${base}articles/**`);
	}
	const answer = await page.goto(`${origin}${base}no/such/page/`);
	expect(answer?.status()).toBe(404);
	const { links } = await page.evaluate(look);
	const own = links.map((link) => new URL(served(link))).filter((url) => url.origin === origin);
	expect(own.length).toBeGreaterThan(10);
	expect(own.filter(({ pathname }) => !pathname.startsWith(base))).toEqual([]);
	await page.close();
});

test('the search and the comparison work there', async () => {
	const faults = new Set<string>();
	const page = await browser.newPage();
	listen(page, faults);
	await page.goto(`${origin}${base}search/?q=the`);
	await page.locator('.found a').first().click();
	await page.waitForURL(`${origin}${base}articles/**`);
	const slugs = (JSON.parse(readBuilt('data/articles.json', out)) as ArticleSummary[]).map(({ slug }) => slug);
	const pairs = slugs.sort().flatMap((a, index) => slugs.slice(index + 1).map((b) => [a, b] as const));
	const isBuilt = new Set(filesOf(out));
	for (const built of [true, false]) {
		const [a, b] = pairs.find((pair) => isBuilt.has(`compare/${pair.join('/')}/index.html`) === built) ?? [];
		if (a === undefined) continue;
		await page.goto(`${origin}${base}compare/?a=${a}&b=${b ?? ''}`);
		if (built) await page.waitForURL(`${origin}${base}compare/${a}/${b ?? ''}/`);
		else await page.locator('.chosen table').waitFor();
	}
	expect([...faults]).toEqual([]);
	await page.close();
});

test('what programs read names addresses below the path, and what is there', async () => {
	const names = filesOf(out).filter((file) => /^(?:sitemap.*\.xml|robots\.txt|timeline\.ics|feeds\/.*)$/u.test(file));
	expect(names.length).toBeGreaterThanOrEqual(4);
	const addresses = new Set<string>();
	for (const name of names) {
		// Lines of a calendar are folded.
		const text = readBuilt(name, out).replaceAll(/\r\n[ \t]/gu, '');
		const own = [...text.matchAll(/https:\/\/example\.org[^\s"'<>\\)]*/gu)].map(([address]) => address);
		expect(own.length, name).toBeGreaterThan(0);
		for (const address of own) addresses.add(address.split('#')[0] ?? '');
	}
	expect([...addresses].filter((address) => !address.startsWith(published + base))).toEqual([]);
	const missing: string[] = [];
	for (const address of addresses) {
		const { status } = await fetch(served(address));
		if (status !== 200) missing.push(`${status} ${address}`);
	}
	expect(missing).toEqual([]);
	expect(readBuilt('_headers', out)).not.toMatch(/^\/(?!news\/)/mu);
});
