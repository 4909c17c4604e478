/** The feeds of the built site, and those of a site without a ledger. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import { buildInto, filesOf, readBuilt } from './built.ts';

const work = `.astro/test-feeds-${process.pid}`;
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

const linksOf = (html: string) => [...html.matchAll(/<link rel="alternate" type="(?<type>[^"]*)"/gu)];
const articles = JSON.parse(readBuilt('data/articles.json')) as ArticleSummary[];

// Atom and a feed of changes are made of the ledger, which other seeds may lack.
test.skipIf(process.env['SEEDS'] !== undefined).each(['articles', 'changes'])(
	'the feed of %s says the same in both forms',
	(name) => {
		const atom = parseAtomFeed(readBuilt(`feeds/${name}.atom`));
		const json = parseJsonFeed(JSON.parse(readBuilt(`feeds/${name}.json`)));
		expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
		expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(atom.entries?.length);
		expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(atom.id);
		expect(linksOf(readBuilt('index.html'))).toHaveLength(2);
		expect(readBuilt('index.html')).toContain(`/feeds/${name}.atom"`);
	},
);

test('each article has an entry that leads to its page', () => {
	const { items = [] } = parseJsonFeed(JSON.parse(readBuilt('feeds/articles.json')));
	const paths = items.map(({ url = '' }) => new URL(url).pathname);
	expect(paths.toSorted()).toEqual(articles.map(({ url }) => url).sort());
});

test('without a ledger no date is made up: there is no Atom, and no page links to any', async () => {
	const out = `${work}/out`;
	const seeds = `${work}/seeds`;
	mkdirSync(seeds, { recursive: true });
	const [seed = ''] = filesOf('seeds').filter((file) => file.endsWith('.txt'));
	cpSync(`seeds/${seed}`, `${seeds}/${seed}`);
	expect(await buildInto(out, { SEEDS: seeds })).toMatchObject({ status: 0 });
	expect(filesOf(`${out}/feeds`)).toEqual(['articles.json']);
	const { items = [] } = parseJsonFeed(JSON.parse(readBuilt('feeds/articles.json', out)));
	expect(items.map(({ date_published }) => date_published)).toEqual([undefined]);
	expect(linksOf(readBuilt('index.html', out)).map(({ groups }) => groups?.['type'])).toEqual([
		'application/feed+json',
	]);
});
