/** Links last: what was published once and is not there any more has a page that says so, and where it is now. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ledger, LedgerPage } from '../../src/ledger-records.ts';
import { mergeLedger } from '../../src/tools/merge-ledger.ts';
import { readPublished } from '../../src/tools/published.ts';
import { buildInto, filesOf, readBuilt } from './built.ts';

const work = `.astro/test-ledger-${process.pid}`;
const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
const [before, after] = [`${work}/before`, `${work}/after`];

const strike = `# Harbour workers end their strike

12 June 2031

Harbour workers in Lisport went back to work on Thursday, the union said. The port was shut for nine days.

“We have what we asked for,” said Ana Duarte, who leads it.
`;
const ferry = `# Ferries sail again

13 June 2031

Ferries sailed again from Lisport on Friday, a day after harbour workers went back to work, the line said.
`;
const rain = '# Rain over Lisport\n\n14 June 2031\n\nIt rained all day on Saturday, the weather office said.\n';

let ledger: Ledger;

beforeAll(async () => {
	const write = (name: string, text: string) => {
		writeFileSync(join(seeds, name), text);
	};
	write('1_strike.txt', strike);
	write('2_ferry.txt', ferry);
	write('3_rain.txt', rain);
	expect(await buildInto(before, { SEEDS: seeds })).toMatchObject({ status: 0 });
	ledger = mergeLedger(undefined, readPublished(before), '2031-07-01');
	write('ledger.json', JSON.stringify(ledger));
	// One text is cut otherwise, one has another address, one is gone.
	write('1_strike.txt', strike.replace('The port was shut', 'Lisport’s port was shut'));
	write('2_ferry.yml', 'slug: sailing-again\n');
	rmSync(join(seeds, '3_rain.txt'));
	expect(await buildInto(after, { SEEDS: seeds })).toMatchObject({ status: 0 });
});
afterAll(() => {
	for (const folder of [work, seeds]) rmSync(folder, { recursive: true, force: true });
});

const pageOf = (file: string): LedgerPage => {
	const found = ledger.pages.find(({ seed }) => seed?.file === file);
	if (!found) throw new Error(`${file} was not recorded`);
	return found;
};
const shown = ({ url }: LedgerPage) => readBuilt(`${url.slice(1)}index.html`, after);

test('no address that was recorded is without a page', () => {
	const files = new Set(filesOf(after));
	const lost = ledger.pages.filter(({ kind }) => kind !== 'other');
	expect(lost.map(({ url }) => `${url.slice(1)}index.html`).filter((file) => !files.has(file))).toEqual([]);
	expect(lost.length).toBeGreaterThan(4);
});

test('the page of a seed that went says that, and shows none of its words but its title', () => {
	const html = shown(pageOf('3_rain.txt'));
	expect(html).toContain('This address has no page any more');
	expect(html).toContain('Rain over Lisport');
	expect(html).toContain('not among the files of this edition any more');
	expect(html).not.toContain('rained all day');
	expect(html).toContain('name="robots" content="noindex"');
});

test('the old page of a seed that has another address leads there, passage by passage', () => {
	const page = pageOf('2_ferry.txt');
	const html = shown(page);
	for (const { id } of page.passages ?? []) {
		expect(html).toContain(`id="${id}"`);
		expect(html).toContain(`/articles/sailing-again/#${id}"`);
	}
	expect(html.match(/whole paragraph/gu)).toHaveLength(1);
});

test('a passage whose words changed keeps its address, with the words that it was made for', () => {
	const page = pageOf('1_strike.txt');
	const changed = page.passages?.filter(({ words = '' }) => words.startsWith('The port was shut')) ?? [];
	expect(changed).toHaveLength(1);
	const html = shown(page);
	const id = changed[0]?.id ?? '';
	expect(html).toMatch(new RegExp(`id="${id}"[^]{0,80}“The port was shut for nine days\\.”`, 'u'));
	expect(html).toContain('Lisport’s port was shut');
});

test('lost addresses are not listed for crawlers, and not recorded anew', () => {
	const lost = pageOf('3_rain.txt').url;
	const listed = filesOf(after).filter((file) => /sitemap.*\.xml$/u.test(file));
	expect(listed.filter((file) => readBuilt(file, after).includes(lost))).toEqual([]);
	expect(readPublished(after).map(({ url }) => url)).not.toContain(lost);
});

// Of other seeds than those of this edition nothing is recorded here.
test.skipIf(process.env['SEEDS'] !== undefined)(
	'the ledger of this edition has every address that it publishes: `npm run record` writes what is missing here',
	() => {
		const own = JSON.parse(readFileSync('seeds/ledger.json', 'utf8')) as Ledger;
		const known = new Set(own.pages.map((page) => JSON.stringify(page)));
		const merged = mergeLedger(own, readPublished('dist'), own.days.at(-1) ?? '');
		const unrecorded = merged.pages.filter((page) => !known.has(JSON.stringify(page)));
		expect(unrecorded.map(({ url }) => url)).toEqual([]);
	},
);
