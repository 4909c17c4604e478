/** The index as a reader's browser has it: what Pagefind finds in it, and that it is the same at each run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { indexedText, searchTerm } from '../../src/search-text.ts';
import { writeSearchIndex } from '../../src/write/search-index.ts';
import type { SearchRecord } from '../../src/write/search-record.ts';

const passages = [
	'Zelenskyy spoke of “very good” talks about a 30-day truce.',
	'Mélanie Joly, the minister, found it good, and very long.',
	'The deal—if it holds—was Zelensky’s.',
	'The port is shut; <b>nobody</b> was hurt.',
];
const outlets = ['Port News', 'Dock News', 'Quay News', 'Pier News'];
const records = passages.map((text, place): SearchRecord => ({
	url: `/articles/1/#s${place}`,
	content: indexedText(text),
	language: 'en',
	filters: { article: ['Harbour strike'], outlet: [outlets[place] ?? ''], month: ['2031-06'] },
	sort: { order: String(place) },
}));

interface Engine {
	search: (
		term: string | null,
		options?: object,
	) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[]; filters: unknown }>;
}

const folder = mkdtempSync(join(tmpdir(), 'index-'));
let engine: Engine;

beforeAll(async () => {
	await writeSearchIndex(records, join(folder, 'pagefind'));
	vi.stubGlobal('fetch', (asked: string) => {
		const path = asked.replace(/^file:\/\//u, '').replace(/\?.*/u, '');
		return Promise.resolve(new Response(readFileSync(path)));
	});
	const { createInstance } = (await import(
		/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
	)) as {
		createInstance: (options: object) => Engine;
	};
	engine = createInstance({ noWorker: true, language: 'en', basePath: join(folder, 'pagefind/') });
});
afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});

async function found(term: string | null, options?: object): Promise<number[]> {
	const { results } = await engine.search(term, options);
	const all = await Promise.all(results.map((result) => result.data()));
	return all.map(({ raw_url: url }) => Number(url.at(-1))).sort();
}

test.each([
	['a name in the spelling that is printed', 'Zelenskyy', [0]],
	['another spelling', 'Zelensky', [2]],
	['a name with its accent', 'Mélanie', [1]],
	['a name without its accent', 'Melanie', [1]],
	['words in any order', 'very good', [0, 1]],
	['a phrase', '"very good"', [0]],
	['a phrase in other marks', '“very good”', [0]],
	['a phrase that none has', '"good talks very"', []],
	['another ending', 'deals', [2]],
	['a word behind a dash', 'holds', [2]],
	['a word before a dash', 'deal', [2]],
	['words that no passage has both', 'Zelenskyy port', []],
	['one word that is known', 'port xyzzy', [3]],
	['no word that is known', 'xyzzy', []],
	['a name of an outlet', 'quay', []],
	['a word of the title', 'harbour', []],
	['a word inside markup', 'nobody', [3]],
])('finds %s: %s', async (_, asked, places) => {
	expect(await found(searchTerm(asked))).toEqual(places);
});

test('finds by filters, also without words, and counts', async () => {
	expect(await found(null)).toEqual([0, 1, 2, 3]);
	expect(await found(null, { filters: { outlet: ['Dock News'] } })).toEqual([1]);
	expect(await found('good', { filters: { outlet: ['Port News'] } })).toEqual([0]);
	const { filters } = await engine.search('good', { filters: { outlet: [], month: [] } });
	expect(filters).toEqual({
		outlet: { 'Port News': 1, 'Dock News': 1, 'Quay News': 0, 'Pier News': 0 },
		month: { '2031-06': 2 },
	});
});

test('the same passages give the same files, at each run', async () => {
	const contents = (name: string) =>
		Object.fromEntries(
			readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
				.map((path) => [path.slice(join(folder, name).length), readFileSync(path, 'base64')]),
		);
	for (const name of ['second', 'third', 'fourth']) {
		await writeSearchIndex(records, join(folder, name));
		expect(contents(name)).toEqual(contents('pagefind'));
	}
});

test('brings no pages, styles or scripts of Pagefind’s own look', () => {
	expect(readdirSync(join(folder, 'pagefind')).filter((name) => /ui|highlight|\.css$/u.test(name))).toEqual([]);
});
