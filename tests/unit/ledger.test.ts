/** The ledger: nothing that was recorded is taken out, and every day is the first one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfRecord } from '../../src/components/changes.ts';
import type { Ledger, LedgerPage, Published } from '../../src/ledger-records.ts';
import { readFolders } from '../../src/read/folder.ts';
import { readLedger } from '../../src/read/ledger.ts';
import { forgetArticle, mergeLedger } from '../../src/tools/merge-ledger.ts';
import { writeLedger } from '../../src/write/ledger.ts';
import { folderWith } from './temporary-folder.ts';

const port: Published = {
	url: '/articles/017-port/',
	kind: 'article',
	words: 'The port opens again',
	by: 'files',
	seed: { file: '017_port.txt', sha256: 'ab' },
	passages: [
		{ id: 's2', words: 'Nobody was hurt.', at: [[30, 46]] },
		{ id: 's1', words: 'The port opens.', at: [[0, 15]] },
	],
};
const strike: Published = {
	url: '/events/2031-06-12-strike/',
	kind: 'event',
	words: 'The strike ends',
	by: 'editor',
	told: ['/articles/017-port/#s1'],
};
const first = mergeLedger(undefined, [strike, port], '2031-06-12');
const pageAt = ({ pages }: Ledger, url: string): LedgerPage | undefined => pages.find((page) => page.url === url);

test('a first record gives every address its day, in the order of the addresses', () => {
	expect(first.days).toEqual(['2031-06-12']);
	expect(first.pages.map(({ url, day }) => [url, day])).toEqual([
		['/articles/017-port/', '2031-06-12'],
		['/events/2031-06-12-strike/', '2031-06-12'],
	]);
	expect(first.pages[0]?.passages?.map(({ id }) => id)).toEqual(['s1', 's2']);
	expect(first.pages[1]?.told).toEqual([{ place: '/articles/017-port/#s1', day: '2031-06-12' }]);
});

test('a record that finds nothing else gives the ledger itself', () => {
	expect(mergeLedger(first, [port, strike], '2031-07-01')).toBe(first);
});

test('what is not there any more is gone since the record that missed it, with all that it held', () => {
	const next = mergeLedger(first, [strike], '2031-07-01');
	expect(next.days).toEqual(['2031-06-12', '2031-07-01']);
	expect(pageAt(next, port.url)).toMatchObject({ day: '2031-06-12', gone: '2031-07-01', words: port.words });
	expect(pageAt(next, port.url)?.passages?.map(({ gone }) => gone)).toEqual(['2031-07-01', '2031-07-01']);
	expect(pageAt(mergeLedger(next, [strike], '2031-08-01'), port.url)?.gone).toBe('2031-07-01');
});

test('what comes back is not gone, and keeps its first day', () => {
	const back = mergeLedger(mergeLedger(first, [strike], '2031-07-01'), [port, strike], '2031-08-01');
	expect(back.pages).toEqual(first.pages);
	expect(back.days).toEqual(['2031-06-12', '2031-07-01', '2031-08-01']);
});

test('other words at an address keep those that stood there, with the day', () => {
	const renamed = mergeLedger(first, [port, { ...strike, words: 'The strike is over' }], '2031-07-01');
	expect(pageAt(renamed, strike.url)).toMatchObject({
		words: 'The strike is over',
		was: [{ words: 'The strike ends', by: 'editor', until: '2031-07-01' }],
	});
	const again = mergeLedger(renamed, [port, { ...strike, words: 'All work again' }], '2031-07-01');
	expect(pageAt(again, strike.url)?.was).toEqual([{ words: 'The strike ends', by: 'editor', until: '2031-07-01' }]);
	expect(pageAt(mergeLedger(again, [port, strike], '2031-07-01'), strike.url)?.was).toBeUndefined();
});

test('a passage that the rules cut otherwise is gone alone', () => {
	const cut = mergeLedger(first, [{ ...port, passages: port.passages?.slice(1) ?? [] }, strike], '2031-07-01');
	expect(pageAt(cut, port.url)?.passages).toEqual([
		{ id: 's1', words: 'The port opens.', at: [[0, 15]], day: '2031-06-12' },
		{ id: 's2', words: 'Nobody was hurt.', at: [[30, 46]], day: '2031-06-12', gone: '2031-07-01' },
	]);
});

test('an article that is forgotten keeps its addresses and no words', () => {
	const forgotten = forgetArticle(first, port.url);
	expect(JSON.stringify(forgotten)).not.toMatch(/port opens|hurt|strike ends/iu);
	expect(forgotten?.pages.map(({ url }) => url)).toEqual(first.pages.map(({ url }) => url));
	expect(pageAt(forgotten ?? first, port.url)?.passages).toEqual([
		{ id: 's1', day: '2031-06-12' },
		{ id: 's2', day: '2031-06-12' },
	]);
	expect(forgetArticle(first, '/articles/none/')).toBeUndefined();
	expect(forgetArticle(first, strike.url)).toBeUndefined();
});

test('the quotations that a forgotten article prints lose their words, others keep theirs', () => {
	const quotations: Published = {
		url: '/quotations/',
		kind: 'quotations',
		words: 'Quotations',
		passages: [
			{ id: 'q1', words: 'Nobody was hurt' },
			{ id: 'q2', words: 'Another outlet’s words' },
		],
	};
	const ledger = mergeLedger(undefined, [port, quotations], '2031-06-12');
	const forgotten = pageAt(forgetArticle(ledger, port.url) ?? ledger, quotations.url);
	expect(forgotten?.words).toBe('Quotations');
	expect(forgotten?.passages).toEqual([
		{ id: 'q1', day: '2031-06-12' },
		{ id: 'q2', words: 'Another outlet’s words', day: '2031-06-12' },
	]);
});

const page = fc.record({
	url: fc.constantFrom('/', '/a/1/', '/articles/x/', '/events/y/').map((url) => url),
	kind: fc.constantFrom<Published['kind'][]>('article', 'event', 'other'),
	words: fc.constantFrom('one', 'two', 'three'),
	passages: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), words: fc.constant('w') }), {
		selector: ({ id }) => id,
	}),
});
const pages = fc.uniqueArray(page, { selector: ({ url }) => url });

test('no record takes an address out, and none that is there is gone', () => {
	fc.assert(
		fc.property(fc.array(pages, { minLength: 1, maxLength: 5 }), (records) => {
			let ledger: Ledger | undefined;
			const seen = new Set<string>();
			for (const [index, published] of records.entries()) {
				ledger = mergeLedger(ledger, published, `2031-01-0${index + 1}`);
				for (const { url, passages } of published) for (const { id } of passages) seen.add(`${url}#${id}`);
				const entries = ledger.pages.flatMap(({ url, passages = [] }) =>
					passages.map(({ id, gone }) => [`${url}#${id}`, gone] as const),
				);
				expect(new Set(entries.map(([path]) => path))).toEqual(seen);
				const there = published.flatMap(({ url, passages }) => passages.map(({ id }) => `${url}#${id}`));
				expect(
					entries
						.filter(([, gone]) => gone === undefined)
						.map(([path]) => path)
						.sort(),
				).toEqual(there.sort());
			}
		}),
	);
});

test('what is written is what is read', () => {
	fc.assert(
		fc.property(pages, (published) => {
			const folder = folderWith({});
			const ledger = mergeLedger(undefined, published, '2031-01-01');
			writeLedger(folder, 'ledger.json', ledger);
			expect(readLedger(readFolders([folder]).folders).ledger).toEqual(ledger);
			expect(JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'))).toEqual(ledger);
		}),
		{ numRuns: 20 },
	);
});

const onePage = (rest: string) => `{"days": [],\n"pages": [\n\t{"url": ${rest}}\n]}\n`;

test.each([
	['no JSON', '{"days": [],\n"pages": [}', '2:11', 'Unexpected JSON'],
	['cut off', '{"days": [\n', '2:1', 'Unexpected JSON'],
	['a page without a day', onePage('"/a/", "kind": "other"'), '3:2', 'without `day`, expected a day of the calendar'],
	['no JSON at its end only', '{"days": [], "pages": []} more', '1:27', 'Unexpected JSON'],
	['a key that nobody knows', '{"days": [], "pages": [], "more": 1}', '1:27', 'key `more`, expected `days` or `pages`'],
	[
		'an address of another site',
		onePage('"https://example.org/", "kind": "other", "day": "2031-06-12"'),
		'3:10',
		'`https://example.org/`, expected an address below the base of the site',
	],
	[
		'an address that leads out of the site',
		onePage('"/articles/../../x/", "kind": "other", "day": "2031-06-12"'),
		'3:10',
		'`/articles/../../x/`, expected an address below the base of the site',
	],
])('a ledger that is or has %s is an error at its place', (_, text, place, reason) => {
	const { ledger, files } = readLedger(readFolders([folderWith({ 'ledger.json': text })]).folders);
	expect(ledger).toBeUndefined();
	const [message, ...others] = files.flatMap(({ messages }) => messages);
	expect(others).toEqual([]);
	expect(message).toMatchObject({ ruleId: 'bad-ledger', fatal: true });
	expect(`${message?.line}:${message?.column}`).toBe(place);
	expect(message?.reason).toContain(reason);
});

test('a folder without a ledger has none, and no message', () => {
	expect(readLedger(readFolders([folderWith({ '1_a.txt': 'x' })]).folders)).toEqual({ files: [] });
});

test('the days of record tell what each found, the latest first', () => {
	const next = mergeLedger(
		first,
		[
			{ ...port, passages: [{ id: 's3', words: 'All are well.' }] },
			{ ...strike, words: 'Over', told: [] },
		],
		'2031-07-01',
	);
	const [latest, earliest] = daysOfRecord(next);
	expect(latest).toMatchObject({ day: '2031-07-01', passages: { added: 1, gone: 2 } });
	expect(latest?.pages).toMatchObject([{ change: 'changed', before: 'The strike ends', told: { added: 0, gone: 1 } }]);
	expect(earliest?.pages.map(({ page: { kind }, change }) => [kind, change])).toEqual([
		['article', 'added'],
		['event', 'added'],
	]);
});
