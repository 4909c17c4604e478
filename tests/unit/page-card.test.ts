import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/components/edition.ts';
import { type Card, cardFile, pruneCards } from '../../src/write/card.ts';
import { folderWith } from './temporary-folder.ts';

// The tests read no styles otherwise.
vi.mock('../../src/styles/tokens.css?raw', () => ({ default: readFileSync('src/styles/tokens.css', 'utf8') }));
// Each reads and compares a hundred articles anew.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
	vi.unstubAllEnvs();
});

/** The cards of so many articles, every third of an outlet that is not stated. */
async function cardsOf(articles: number) {
	const files = Array.from({ length: articles }, (_, place) => {
		const name = String(place).padStart(3, '0');
		const day = `${(place % 28) + 1} June 2031`;
		const text = `# The port opens, part ${place}\n\n${day}\n\nThe port of Lisport opened on ${day}, the union said.\n`;
		const outlet = ['Port News', 'Dock News'][place % 3];
		const sidecar = outlet ? [[`${name}_port.yml`, `outlet: { value: ${outlet}, because: its page }\n`]] : [];
		return [[`${name}_port.txt`, text], ...sidecar] as [string, string][];
	});
	vi.stubEnv('SEEDS', folderWith(Object.fromEntries(files.flat())));
	vi.resetModules();
	const { edition } = (await import('../../src/components/edition.ts')) as { edition: () => Edition };
	return { edition: edition(), ...(await import('../../src/components/card.ts')) };
}

test('in an edition of 100 articles each article and event has a card', async () => {
	const { edition, cardsByPath, cardPath } = await cardsOf(100);
	const { articles, comparison } = edition;
	expect(comparison.events.length).toBeGreaterThan(0);
	const urls = [...articles, ...comparison.events].map(({ url }) => url);
	expect([...cardsByPath().keys()].sort()).toEqual(['/', ...urls].sort());
	expect(new Set(urls.map(cardPath)).size).toBe(urls.length);
});

test('in an edition of more, articles have the card of their outlet, and events that of the first page', async () => {
	const { edition, cardsByPath, cardPath, cardWords } = await cardsOf(101);
	const { articles, comparison } = edition;
	const outlets = ['/outlets/port-news/', '/outlets/dock-news/', '/outlets/not-stated/'];
	expect([...cardsByPath().keys()].sort()).toEqual(['/', ...outlets].sort());
	for (const { url, outlet } of articles) {
		const id = outlet?.id ?? 'not-stated';
		expect(cardPath(url)).toBe(`/og/outlets/${id}.png`);
		expect(cardWords(url)).toBe(`${edition.title}. ${outlet?.name ?? 'Outlet not stated'}`);
	}
	expect(comparison.events.length).toBeGreaterThan(0);
	for (const path of ['/', '/about/', ...comparison.events.map(({ url }) => url)])
		expect(cardPath(path)).toBe('/og/index.png');
	expect(cardWords('/about/')).toBe(`${edition.title}. Dock News, Port News`);
});

test('of cards of other editions those stay that were drawn last, of this one all', () => {
	const folder = folderWith({});
	const own: Card = {
		site: 'Harbours',
		title: 'The port opens again',
		voice: 'theirs',
		day: '12 June 2031',
		outlets: [],
		more: 0,
		colours: { paper: '#fbf9f4', ink: '#1b1a17', soft: '#4a463f', rule: '#d9d2c4' },
	};
	const name = basename(cardFile(own));
	for (const [file, drawn] of Object.entries({ [name]: 1, 'old.png': 2, 'new.png': 4, 'older.png.77': 1 })) {
		writeFileSync(join(folder, file), '');
		utimesSync(join(folder, file), drawn, drawn);
	}
	pruneCards([own], 3, folder);
	expect(readdirSync(folder)).toHaveLength(4);
	pruneCards([own], 1, folder);
	expect(readdirSync(folder).sort()).toEqual([name, 'new.png'].sort());
});
