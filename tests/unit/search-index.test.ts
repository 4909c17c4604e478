/** The index as a reader's browser has it: what is found in it and shown of it, and that it is the same at each run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { choosePassages, type FoundArticle, type FoundPassage } from '../../src/components/found.ts';
import { joinPassages, searchTerm } from '../../src/search-text.ts';
import { writeSearchIndex } from '../../src/write/search-index.ts';
import { orderIndex } from '../../src/write/search-order.ts';
import type { SearchRecord } from '../../src/write/search-record.ts';

const texts = [
	['Zelenskyy spoke of “very good” talks about a 30-day truce.'],
	['Mélanie Joly, the minister, found it good, and very long.'],
	['The deal—if it holds—was Zelensky’s.'],
	['The port is shut; <b>nobody</b> was hurt.'],
	[
		'Ferries left at dawn',
		'A wait—if a long wait—was over.',
		'Ana Duarte took the first ferry; others were to wait long. A',
		'long wait followed at the quay.',
		'Dawn came late.',
		'The wait was long.',
	],
];
const outlets = ['Port News', 'Dock News', 'Quay News', 'Pier News', 'Pier News'];
const people = ['Ana Duarte', 'Ruth Berg'];
/** Whom the passages of the last name or quote, by their places. */
const named = [[], [], [0], [], [1], []];

function recordOf(place: number, passages: readonly string[]): SearchRecord {
	const isLast = place === 4;
	const { content, fragment } = joinPassages(
		passages.map((text, index) => ({ text, anchor: `s${index}`, people: isLast ? (named[index] ?? []) : [] })),
	);
	return {
		url: `/articles/${place}/#${fragment}`,
		content,
		language: 'en',
		filters: {
			article: ['Harbour strike'],
			outlet: [outlets[place] ?? 'not stated'],
			month: ['2031-06'],
			...(isLast ? { person: people } : {}),
		},
		sort: { order: String(place) },
	};
}

const records = texts.map((passages, place) => recordOf(place, passages));

interface Engine {
	search: (
		term: string | null,
		options?: object,
	) => Promise<{
		results: { id: string; words: number[]; data: () => Promise<FoundArticle> }[];
		filters: unknown;
	}>;
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
	return all.map(({ raw_url: url }) => Number(url.split('/')[2])).sort();
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
	['words that no article has both', 'Zelenskyy port', []],
	['words of two passages', 'ferries quay', [4]],
	['a phrase that only two passages make', '“late the”', []],
	['a fragment', 's3', []],
	['one word that is known', 'port xyzzy', [3]],
	['no word that is known', 'xyzzy', []],
	['a name of an outlet', 'dock', []],
	['a word of the title', 'harbour', []],
	['a word inside markup', 'nobody', [3]],
])('finds %s: %s', async (_, asked, places) => {
	expect(await found(searchTerm(asked))).toEqual(places);
});

test('finds by filters, also without words, and counts', async () => {
	expect(await found(null)).toEqual([0, 1, 2, 3, 4]);
	expect(await found(null, { filters: { outlet: ['Dock News'] } })).toEqual([1]);
	expect(await found('good', { filters: { outlet: ['Port News'] } })).toEqual([0]);
	const { filters } = await engine.search('good', { filters: { outlet: [], month: [] } });
	expect(filters).toEqual({
		outlet: { 'Port News': 1, 'Dock News': 1, 'Quay News': 0, 'Pier News': 0 },
		month: { '2031-06': 2 },
	});
});

/** The passages of the last article that are shown for what is asked, those that must be opened behind a bar. */
async function chosen(asked: string, person = ''): Promise<string | undefined> {
	const term = searchTerm(asked);
	const isIt = ({ raw_url: url }: FoundArticle) => url.startsWith('/articles/4/');
	const { results } = await (term === '' ? engine.search(null) : engine.search(term));
	const all = await Promise.all(results.map(async ({ id, data }) => ({ id, article: await data() })));
	const { id, article } = all.find((one) => isIt(one.article)) ?? {};
	if (!article) return undefined;
	const words = term.match(/[^\s"]+/gu) ?? [];
	const answers = words.length < 2 ? [] : await Promise.all(words.map((word) => engine.search(word)));
	const { shown, more } = choosePassages(article, {
		words: answers.map((answer) => answer.results.find((result) => result.id === id)?.words ?? []),
		isPhrase: term.startsWith('"'),
		person,
	});
	const write = ({ anchor, words: cut }: FoundPassage) =>
		`${anchor}: ${cut
			.filter(({ found: isFound }) => isFound)
			.map(({ text }) => text)
			.join('+')}`;
	return [shown, more].map((some) => some.map(write).join(', ')).join(' | ');
}

test.each([
	['those that have the word, in the order of the text', 'dawn', '', 's0: dawn, s4: Dawn | '],
	['three, and the others to be opened', 'wait', '', 's1: wait+wait, s2: wait, s3: wait | s5: wait'],
	['those with most of the words', 'dawn late', '', 's4: Dawn+late | s0: dawn'],
	['those where the words stand side by side', '“long wait”', '', 's1: long wait, s3: long wait | '],
	['those that name whom is asked for', 'wait', 'Ana Duarte', 's2: wait | '],
	['those with the words where none names them', 'quay', 'Ana Duarte', 's3: quay | '],
	['those that name them where no words are asked for', '', 'Ruth Berg', 's4:  | '],
	['the first where nothing is asked for', '', '', 's0: , s1: , s2:  | s3: , s4: , s5: '],
])('of an article shows %s', async (_, asked, person, expected) => {
	expect(await chosen(asked, person)).toBe(expected);
});

test('the same records give the same files, at each run', async () => {
	const many = Array.from({ length: 200 }, (__, place) => recordOf(place, texts[place % texts.length] ?? []));
	await writeSearchIndex(many, join(folder, 'first'));
	const contents = (name: string) =>
		Object.fromEntries(
			readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
				.map((path) => [path.slice(join(folder, name).length), readFileSync(path, 'base64')]),
		);
	for (const name of ['second', 'third', 'fourth']) {
		await writeSearchIndex(many, join(folder, name));
		expect(contents(name)).toEqual(contents('first'));
	}
});

test('brings no pages, styles or scripts of Pagefind’s own look', () => {
	expect(readdirSync(join(folder, 'pagefind')).filter((name) => /ui|highlight|\.css$/u.test(name))).toEqual([]);
});

test('an index whose table of contents is empty or missing is refused', () => {
	for (const files of [new Map(), new Map([['pagefind-entry.json', new Uint8Array()]])]) {
		expect(() => orderIndex(files)).toThrow('pagefind-entry.json');
	}
});
