/** `texts: excerpts`, read back from every file of a built site: no word of a seed stands in it that is not in an excerpt. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/records.ts';
import { buildInto, filesOf, readBuilt } from './built.ts';

const out = `.astro/test-excerpts-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'excerpts-'));
const sources = (process.env['SEEDS'] ?? 'seeds').split(delimiter);

beforeAll(async () => {
	mkdirSync('.astro', { recursive: true });
	for (const source of sources) {
		for (const file of filesOf(source)) {
			const bytes = readFileSync(join(source, file));
			const story = () => `${bytes.toString('utf8').replace(/^texts:.*\n/mu, '')}\ntexts: excerpts\n`;
			writeFileSync(join(folder, file), file === 'story.yml' ? story() : bytes);
		}
	}
	const outcome = await buildInto(out, { SEEDS: folder });
	expect(outcome, outcome.said).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => {
	for (const path of [out, folder]) rmSync(path, { recursive: true, force: true });
});

/** Text as it is compared: white space and what differs by the way of writing it down left out. */
const plain = (text: string) => text.replace(/[\s\u200b\ufeff]+/gu, '');

/** The texts of a page: its words without tags, and the values of its attributes. */
function textsOfHtml(html: string): string[] {
	const texts: string[] = [];
	let words = '';
	const parser = new Parser({
		onopentag: (_, attributes) => texts.push(...Object.values(attributes)),
		ontext: (text) => (words += text),
	});
	parser.end(html);
	return [words, ...texts];
}

function textsOfJson(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value instanceof Object ? [...Object.keys(value), ...Object.values(value).flatMap(textsOfJson)] : [];
}

/** All that a file of the site says, packed or not, as it stands and as it is read. */
function textsOf(file: string): string[] {
	const bytes = readFileSync(join(out, file));
	const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
	const json = /\.(?:json|jsonld|webmanifest)$/u.test(file) ? text : /^pagefind_dcd(?<json>[[{].*)$/su.exec(text)?.[1];
	const scripts = [...text.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gsu)].map(([, own]) => own);
	return [
		text,
		...(/\.(?:html|xml|svg|atom|rss)$/u.test(file) ? textsOfHtml(text) : []),
		...[json, ...scripts].flatMap((own) => (own === undefined ? [] : textsOfJson(JSON.parse(own)))),
		// Lines are folded in calendars and bibliographies.
		...(/\.(?:ics|ris|bib)$/u.test(file) ? [text.replace(/\r?\n[ \t]/gu, '').replace(/\\([,;\\])/gu, '$1')] : []),
	];
}

const drawn = /\.(?:png|woff2?|ico|wasm)$/u;
let texts: { file: string; texts: string[] }[] = [];
const readAll = () => {
	if (texts.length === 0) {
		const files = filesOf(out).filter((file) => !drawn.test(file));
		texts = files.map((file) => ({ file, texts: [...new Set(textsOf(file).map(plain))] }));
	}
	return texts;
};

function articles(): Article[] {
	const files = filesOf(out).filter((file) => file.startsWith('data/articles/'));
	return files.map((file) => JSON.parse(readBuilt(file, out)) as Article);
}

type Range = [number, number];

/** The stretches of a seed that any record points to, joined where they touch or overlap. */
function pointedAt(article: Article, seed: string): Range[] {
	const ranges: Range[] = [];
	const gather = (value: unknown, owner: string): void => {
		if (!(value instanceof Object)) return;
		const { article: own = owner, at } = value as { article?: string; at?: unknown };
		if (own === article.slug && Array.isArray(at)) ranges.push(...(at as Range[]));
		for (const part of Object.values(value)) gather(part, own);
	};
	gather(article, article.slug);
	for (const file of filesOf(join(out, 'data')).filter((name) => /^[a-z]+\.json$/u.test(name))) {
		gather(JSON.parse(readBuilt(`data/${file}`, out)), '');
	}
	const joined: Range[] = [];
	for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
		const last = joined.at(-1);
		if (last && seed.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}

const seedOf = ({ seed }: Article) => readFileSync(join(folder, seed.file), 'utf8');
/** So many characters in a row are words of that seed and no chance. */
const row = 40;

test('what the data points to is short, far apart and a third at most, but for title, outlet and day', () => {
	expect(articles().length).toBeGreaterThan(0);
	for (const article of articles()) {
		const seed = seedOf(article);
		const ranges = pointedAt(article, seed);
		expect(ranges.length).toBeGreaterThan(0);
		const excerpts: Range[] = [];
		for (const [start, end] of ranges) {
			const last = excerpts.at(-1);
			if (last && plain(seed.slice(last[1], start)).length < 100) last[1] = end;
			else excerpts.push([start, end]);
		}
		expect(excerpts.filter(([start, end]) => end - start > 300)).toEqual([]);
		const body = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
		expect(body / seed.length).toBeLessThanOrEqual(1 / 3);
	}
});

test('no file says words of a seed that stand outside its excerpts', () => {
	const shown: string[] = [];
	const hidden = new Map<string, string>();
	for (const article of articles()) {
		const seed = seedOf(article);
		const ranges = pointedAt(article, seed);
		shown.push(...ranges.map(([start, end]) => plain(seed.slice(start, end))));
		const ends = [0, ...ranges.map(([, end]) => end)];
		for (const [index, end] of ends.entries()) {
			const text = plain(seed.slice(end, ranges[index]?.[0] ?? seed.length));
			for (let at = 0; at + row <= text.length; at++) hidden.set(text.slice(at, at + row), article.seed.file);
		}
	}
	for (const text of shown) for (let at = 0; at + row <= text.length; at++) hidden.delete(text.slice(at, at + row));
	expect(hidden.size).toBeGreaterThan(1000);
	const leaks = readAll().flatMap(({ file, texts: own }) =>
		own.flatMap((text) => {
			for (let at = 0; at + row <= text.length; at++) {
				const words = text.slice(at, at + row);
				if (hidden.has(words)) return [`${file}: ${words}`];
			}
			return [];
		}),
	);
	expect(leaks).toEqual([]);
});

test('no file has more than 300 characters of a seed in a row', () => {
	const longest = articles().flatMap((article) => {
		const seed = seedOf(article);
		// Where each character that is no white space stands in the seed, so that a row is as long as it is there.
		const places = [...seed].length === seed.length ? [...seed].flatMap((sign, at) => (plain(sign) ? [at] : [])) : [];
		const text = plain(seed);
		const at = new Map<string, number[]>();
		for (let place = 0; place + row <= text.length; place++) {
			const words = text.slice(place, place + row);
			at.set(words, [...(at.get(words) ?? []), place]);
		}
		return readAll().flatMap(({ file, texts: own }) =>
			own.flatMap((told) => {
				let found: string[] = [];
				let open = new Map<number, number>();
				for (let here = 0; here + row <= told.length; here++) {
					const next = new Map<number, number>();
					for (const place of at.get(told.slice(here, here + row)) ?? []) {
						const first = open.get(place - 1) ?? place;
						next.set(place, first);
						const length = (places[place + row - 1] ?? place + row - 1) + 1 - (places[first] ?? first);
						if (length > 300) found = [`${file}: ${told.slice(here + row - 60, here + row)}`];
					}
					open = next;
				}
				return found;
			}),
		);
	});
	expect(longest).toEqual([]);
});

test('the texts that are compared can be found, so that none of these tests is blind', () => {
	const [first] = articles().flatMap(({ paragraphs }) => paragraphs);
	const words = plain(first?.text ?? '').slice(0, row);
	const files = readAll().filter(({ texts: own }) => own.some((text) => text.includes(words)));
	expect(files.map(({ file }) => file).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(1);
	expect(files.some(({ file }) => file.startsWith('data/'))).toBe(true);
});

test('every page asks not to be listed, and none shows what stands for unpublished characters', () => {
	const pages = filesOf(out).filter((file) => file.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(10);
	const isAsked = (file: string) => /<meta name="robots" content="noindex"/u.test(readBuilt(file, out));
	expect(pages.filter((file) => !isAsked(file))).toEqual([]);
	expect(filesOf(out)).not.toContain('sitemap.xml');
	const told = readAll().filter(({ texts: own }) => own.some((text) => /[\u2591\u{1fb95}]/u.test(text)));
	expect(told.map(({ file }) => file)).toEqual([]);
});

test('the comparison is still there, and each article says that it is an excerpt', () => {
	for (const list of ['events', 'passages', 'quotations', 'names', 'voices']) {
		expect([list, (JSON.parse(readBuilt(`data/${list}.json`, out)) as unknown[]).length]).not.toEqual([list, 0]);
	}
	for (const { url, seed } of articles()) {
		const page = readBuilt(`${url.slice(1)}index.html`, out);
		expect(page).toContain('This edition shows excerpts');
		expect(page).toContain('Not published here.');
		expect(page).toContain(seed.sha256);
		expect(page).not.toContain('The file as it came');
	}
});
