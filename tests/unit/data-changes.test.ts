import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus.ts';
import { formatChanges } from '../../src/tools/changes-text.ts';
import { compareData, hasChanges } from '../../src/tools/data-changes.ts';
import { type DataSet, readData } from '../../src/tools/read-data.ts';
import { writeData } from '../../src/write/data-folder.ts';
import { folderWith } from './temporary-folder.ts';

type Edit = (data: { -readonly [K in keyof DataSet]: DataSet[K] }) => void;

const port = {
	slug: '017-port',
	url: '/articles/017-port/',
	seed: '017_port.txt',
	title: 'The port opens again',
	outlet: 'Lisport Courier',
	published: '2031-06-12',
	words: 212,
};
const dock = { ...port, slug: '018-dock', seed: '018_dock.txt', url: '/articles/018-dock/', title: 'Dock shut' };
const recordOf = (file: string, sha256: string) => ({
	seed: { file, sha256 },
	quotations: [],
	names: [],
	dates: [
		{ text: 'Thursday', at: [[40, 48] as [number, number]], from: '2031-06-12', to: '2031-06-12', precision: 'day' },
	],
});

/** A small folder of data, edited. */
function dataOf(edit: Edit = () => undefined): DataSet {
	const data = {
		counts: { articles: 2, relays: 1 },
		articles: [port, dock],
		records: new Map([
			['017-port', recordOf('017_port.txt', 'aa')],
			['018-dock', recordOf('018_dock.txt', 'bb')],
		]),
		events: [
			{
				id: '2031-06-12-port-opens',
				url: '/events/2031-06-12-port-opens/',
				title: { text: 'The port opens' },
				from: '2031-06-12',
				to: '2031-06-12',
				mentions: [
					{ article: '017-port', sentence: 'p1s1', text: 'The port opened on Thursday' },
					{ article: '018-dock', sentence: 'p2s1', text: 'the port opened' },
				],
				dates: [],
			},
		],
		passages: [
			{
				id: 'abc',
				kind: 'same-fact',
				a: { article: '017-port', sentence: 'p1s1', text: 'The port opened on Thursday.' },
				b: { article: '018-dock', sentence: 'p2s1', text: 'On Thursday the port opened.' },
				differences: [{ kind: 'replaced' }],
			},
		],
		quotations: [
			{
				id: 'def',
				speaker: 'ana-duarte',
				renderings: [
					{ article: '017-port', text: 'We have what we asked for' },
					{ article: '018-dock', text: 'what we asked for' },
				],
				differences: [{ kind: 'cut' }],
			},
		],
		names: [
			{
				id: 'ana-duarte',
				kind: 'person',
				name: 'Ana Duarte',
				spellings: [{ text: 'Ana Duarte', articles: { '017-port': 1, '018-dock': 2 } }],
			},
		],
	} as DataSet;
	const copy = structuredClone(data);
	edit(copy);
	return copy;
}

/** The ids of what is otherwise, by kind and sign. */
function told(before: DataSet, after: DataSet): Record<string, string[]> {
	const { counts, ...kinds } = compareData(before, after);
	const entries = Object.entries(kinds).flatMap(([kind, { added, changed, removed }]) => [
		[`${kind} +`, added.map(({ id }) => id)] as const,
		[`${kind} ~`, changed.map(({ id, changes }) => `${id}: ${changes.map(({ what }) => what).join(', ')}`)] as const,
		[`${kind} -`, removed.map(({ id }) => id)] as const,
	]);
	const numbers = counts.map(({ kind, before: old, after: now }) => `${kind} ${old} ${now}`);
	return Object.fromEntries([...entries, ['counts', numbers] as const].filter(([, list]) => list.length > 0));
}

test.each<[string, Edit, Record<string, string[]>]>([
	['nothing', () => undefined, {}],
	[
		'an event whose title, and with it its id, moved',
		({ events: [event] }) => Object.assign(event ?? {}, { id: '2031-06-12-a-port', title: { text: 'A port opens' } }),
		{ 'events ~': ['2031-06-12-a-port: title'], 'articles ~': ['017-port: events', '018-dock: events'] },
	],
	[
		'an event on another day, with a mention less',
		({ events: [event] }) =>
			Object.assign(event ?? {}, { from: '2031-06-13', to: '2031-06-13', mentions: event?.mentions.slice(0, 1) }),
		{ 'events ~': ['2031-06-12-port-opens: days, mentions'], 'articles ~': ['018-dock: events'] },
	],
	[
		'an article whose title, and with it its slug, moved',
		(data) => {
			const text = JSON.stringify([data.articles, data.events, data.passages, data.quotations, data.names]);
			[data.articles, data.events, data.passages, data.quotations, data.names] = JSON.parse(
				text.replaceAll('017-port', '017-the-port'),
			) as [DataSet['articles'], DataSet['events'], DataSet['passages'], DataSet['quotations'], DataSet['names']];
			data.records = new Map(
				[...data.records].map(([slug, record]) => [slug.replace('017-port', '017-the-port'), record]),
			);
		},
		{ 'articles ~': ['017-the-port: address'] },
	],
	[
		'a passage of another kind with another id',
		({ passages: [pair] }) => Object.assign(pair ?? {}, { id: 'xyz', kind: 'conflict' }),
		{ 'passages ~': ['xyz: kind'] },
	],
	[
		'a passage cut otherwise out of the same sentences',
		({ passages: [pair] }) => Object.assign(pair?.b ?? {}, { text: 'On Thursday the port opened' }),
		{ 'passages ~': ['abc: passages'] },
	],
	['a quotation that is gone', (data) => (data.quotations = []), { 'quotations -': ['def'] }],
	[
		'a quotation with a rendering more',
		({ quotations: [one] }) => one?.renderings.push({ article: '018-dock', text: 'asked for' }),
		{ 'quotations ~': ['def: renderings'] },
	],
	[
		'a name with another id and one spelling more',
		({ names: [name] }) => {
			Object.assign(name ?? {}, { id: 'ana-m-duarte' });
			name?.spellings.push({ text: 'Duarte', articles: { '017-port': 3 } });
		},
		{ 'names ~': ['ana-m-duarte: spellings, uses'] },
	],
	[
		'a date that is resolved otherwise',
		({ records }) => Object.assign(records.get('017-port')?.dates[0] ?? {}, { from: '2031-06-05', to: '2031-06-05' }),
		{ 'dates ~': ['017-port 40: days'] },
	],
	['a kind that is only counted', (data) => (data.counts = { ...data.counts, relays: 3 }), { counts: ['relays 1 3'] }],
])('tells %s', (_, edit, expected) => {
	expect(told(dataOf(), dataOf(edit))).toEqual(expected);
	expect(hasChanges(compareData(dataOf(), dataOf(edit)))).toBe(Object.keys(expected).length > 0);
});

test('of an event that was joined to another, where its mentions are now', () => {
	const apart = dataOf(({ events }) => {
		const [event] = events;
		const [first, second] = event?.mentions ?? [];
		if (!event || !first || !second) return;
		events.push({ ...event, id: 'other', title: { text: 'the port opened' }, mentions: [second] });
		event.mentions = [first];
	});
	const { added, changed, removed } = compareData(apart, dataOf()).events;
	expect([added.length, changed.length]).toEqual([0, 1]);
	expect(removed.map(({ id, partsIn }) => [id, partsIn])).toEqual([['other', ['The port opens']]]);
	expect(formatChanges(compareData(apart, dataOf()), false)).toContain('parts are now in:');
});

test('what one way is added is removed the other way', () => {
	const fewer = dataOf((data) => {
		data.articles = data.articles.slice(0, 1);
		data.passages = [];
	});
	expect(told(fewer, dataOf())).toMatchObject({ 'articles +': ['018-dock'], 'passages +': ['abc'] });
	expect(told(dataOf(), fewer)).toMatchObject({ 'articles -': ['018-dock'], 'passages -': ['abc'] });
});

describe('the folders of two builds', () => {
	const empty = {
		'index.json': '{ "counts": {} }',
		...Object.fromEntries(
			['articles', 'events', 'passages', 'quotations', 'names'].map((name) => [`${name}.json`, '[]']),
		),
	};
	const run = (...folders: string[]) =>
		spawnSync(process.execPath, ['src/tools/changes.ts', ...folders], { encoding: 'utf8' });

	test('a fifth seed is told with its events and names', { timeout: 60_000 }, () => {
		const folder = folderWith({});
		const four = join(folder, 'four');
		cpSync('seeds', four, { recursive: true });
		for (const file of ['004_f89eb992e6ef3eb6.txt', '004_f89eb992e6ef3eb6.yml']) rmSync(join(four, file));
		const [old, now] = [join(folder, 'old'), join(folder, 'now')];
		writeData(readCorpus([four]), old);
		writeData(readCorpus(['seeds']), now);
		const changes = compareData(readData(old), readData(now));
		expect(changes.articles.added.map(({ facts }) => facts['seed'])).toEqual(['004_f89eb992e6ef3eb6.txt']);
		expect(changes.articles.removed).toEqual([]);
		expect(changes.dates).toEqual({ added: [], changed: [], removed: [] });
		expect(changes.names.removed).toEqual([]);
		expect(changes.events.added.length).toBeGreaterThan(0);
		expect(formatChanges(changes, false)).toMatch(/^articles +1 added, /u);
		expect(hasChanges(compareData(readData(now), readData(now)))).toBe(false);

		expect(run(old, now).status).toBe(0);
		expect(run(old, now, '--exit-code').status).toBe(1);
		expect(run(now, now, '--exit-code').status).toBe(0);
		expect(JSON.parse(run(old, now, '--json').stdout)).toMatchObject({
			articles: { added: [{ id: expect.any(String) as string }] },
		});
	});

	test.each([
		['a folder that is not there', 'index.json', undefined, 'index.json: ENOENT'],
		['text that is no JSON', 'events.json', '[{', 'events.json: Unexpected text'],
		['a record of another form', 'names.json', '[{ "id": "a", "kind": "person", "name": 7 }]', 'names.json: 0.name: '],
		['an article without its record', 'articles.json', JSON.stringify([port]), 'articles/017-port.json: ENOENT'],
	])('%s is refused with place and mend', (_, file, content, said) => {
		const whole = folderWith(empty);
		const broken = content === undefined ? join(whole, 'nowhere') : folderWith({ ...empty, [file]: content });
		const { status, stderr } = run(whole, broken);
		expect(status).toBe(2);
		expect(stderr).toContain(said);
		expect(stderr).toContain('npm run data');
	});

	test.each([[[]], [['one']], [['one', 'two', 'three']], [['one', 'two', '--nonsense']]])(
		'a call with %j is refused',
		(folders) => {
			const { status, stderr } = run(...folders);
			expect(status).toBe(2);
			expect(stderr).toContain('Usage: npm run changes');
		},
	);
});
