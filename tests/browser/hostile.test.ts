/** A site of hostile seeds: all their characters are text; none is an element, an attribute, an address or a script. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { originalOf } from '../../src/components/original.ts';
import type { Article } from '../../src/records.ts';
import { openBrowser } from '../browser.ts';
import { layOut, shownSeeds } from '../hostile-seeds.ts';
import { buildInto, filesOf, readBuilt } from '../site/built.ts';
import { isOfSite, readMarkup } from '../site/markup.ts';

const work = `.astro/test-hostile-${process.pid}`;
const [seeds, out] = [`${work}/seeds`, `${work}/out`];
/** A build, or a browser on dozens of pages, on a machine that may be busy. In milliseconds. */
const slow = 300_000;

/** The time of the last change of each file, but for what any build writes. */
function timesOf(folder: string): Map<string, number> {
	const written = /(?:^|\/)(?:node_modules|dist|\.astro|\.git)$/u;
	const paths = readdirSync(folder).map((name) => join(folder, name));
	return new Map(
		paths
			.filter((path) => !written.test(path))
			.flatMap((path) =>
				lstatSync(path).isDirectory() ? [...timesOf(path)] : [[path, lstatSync(path).mtimeMs] as const],
			),
	);
}

beforeAll(async () => {
	mkdirSync(seeds, { recursive: true });
	for (const claim of shownSeeds) layOut(claim, seeds);
	const before = [timesOf(seeds), timesOf('.')];
	expect(await buildInto(out, { SEEDS: seeds })).toMatchObject({ status: 0 });
	expect([timesOf(seeds), timesOf('.')]).toEqual(before);
	expect(readdirSync(work).sort()).toEqual(['out', 'seeds']);
}, slow);
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

const readArticles = () =>
	filesOf(join(out, 'data/articles')).map((file) => JSON.parse(readBuilt(`data/articles/${file}`, out)) as Article);

const readSite = (folder: string) =>
	filesOf(folder)
		.filter((file) => /\.(?:html|xml|svg)$/u.test(file))
		.map((file) => ({ file, seen: readMarkup(readBuilt(file, folder), !file.endsWith('.html')) }));

/** Markup of our own that the seeds of the project give no occasion for. */
const occasional = [
	// A text that is not in English, an archived copy, a matrix that is wider than its place.
	...['a', 'h1', 'p', 'pre', 'span'].map((name) => `${name}[lang]`),
	'a[data-versionurl]',
	'div[tabindex]',
];

/** What the story of the hostile seeds states beside them: the home of an outlet, and where errors are reported. */
const homes = ['https://courier.example/?"onclick="alert(7)'];
const letter = /^mailto:desk@courier\.example\?subject=[^&]*&body=[^&]*$/u;

/** An address without the words to look for in the page, written as a browser does. */
const normalise = (address: string) => URL.parse(address.replace(/#?:~:text=.*$/u, ''))?.href ?? address;

test('no element, attribute, comment, script, style or other place comes from a seed', { timeout: slow }, () => {
	const [ours, theirs] = [readSite('dist'), readSite(out)];
	const known = new Set([...occasional, ...ours.flatMap(({ seen }) => [...seen.markup])]);
	const strange = theirs.flatMap(({ file, seen }) =>
		[...seen.markup].filter((one) => !known.has(one)).map((one) => `${file}: ${one}`),
	);
	expect(strange).toEqual([]);
	const stated = readArticles().flatMap((article) => [originalOf(article) ?? [], article.archived?.href ?? []].flat());
	const places = new Set([...stated, ...homes, ...ours.flatMap(({ seen }) => [...seen.addresses])].map(normalise));
	const elsewhere = theirs.flatMap(({ file, seen }) =>
		[...seen.addresses]
			.filter((address) => !isOfSite(address) && !letter.test(address) && !places.has(normalise(address)))
			.map((address) => `${file}: ${address}`),
	);
	expect(elsewhere).toEqual([]);
	expect(stated.filter((address) => !/^https?:\/\//u.test(address))).toEqual([]);
});

test('every seed is shown, character by character', { timeout: slow }, () => {
	const articles = readArticles();
	const names = readdirSync(seeds).filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
	expect(articles.map(({ seed }) => seed.file).sort()).toEqual(names.sort());
	for (const { url, seed } of articles) {
		const { file } = readMarkup(readBuilt(`${url.slice(1)}index.html`, out), false);
		expect(file === readFileSync(join(seeds, seed.file), 'utf8'), seed.file).toBe(true);
	}
});

test('no name of a file or of an outlet is a path but a plain one', () => {
	expect(filesOf(out).filter((file) => !/^(?:[\w-]+(?:\.[\w-]+)*\/)*[\w-]+(?:\.[\w-]+)*$/u.test(file))).toEqual([]);
});

test('data, feeds and calendars are whole', { timeout: slow }, () => {
	for (const file of filesOf(out)) {
		if (file.endsWith('.json')) JSON.parse(readBuilt(file, out));
		// RFC 5545: whatever a seed says, a calendar ends once, at its end.
		if (file.endsWith('.ics')) expect(readBuilt(file, out).match(/^END:VCALENDAR/gmu), file).toHaveLength(1);
	}
});

test('in a browser, nothing runs, nothing is fetched, nothing complains', { timeout: slow }, async () => {
	const server = await preview({ outDir: out, logLevel: 'error', server: { port: 0 } });
	const browser: Browser = await openBrowser();
	try {
		const page = await browser.newPage({ reducedMotion: 'reduce' });
		const said: string[] = [];
		listen(page, `http://localhost:${server.port}`, said);
		const lists = [
			'',
			'articles/',
			'names/',
			'quotations/',
			'outlets/',
			'matrix/',
			'compare/',
			'data/',
			'search/?q=ferry',
		];
		const paths = [...lists, ...readArticles().flatMap(({ url }) => [url.slice(1), `${url.slice(1)}cite/`])];
		for (const path of paths) {
			const count = said.length;
			await page.goto(`http://localhost:${server.port}/${path}`);
			expect(new URL(page.url()).pathname, path).toBe(`/${path.split('?')[0] ?? ''}`);
			expect(said.slice(count), path).toEqual([]);
		}
	} finally {
		await browser.close();
		await server.stop();
	}
});

/** Note what no page may do: ask, complain, fetch from elsewhere, open another page. */
function listen(page: Page, site: string, said: string[]): void {
	page.on('dialog', (dialog) => {
		said.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('console', (message) => said.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	page.on('popup', () => said.push('another page'));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== site && !request.url().startsWith('data:'))
			said.push(`elsewhere: ${request.url()}`);
	});
}
