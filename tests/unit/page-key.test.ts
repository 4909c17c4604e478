import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { folderWith } from './temporary-folder.ts';

vi.stubEnv('SITE', 'https://example.org');
// The tests read no styles otherwise.
vi.mock('../../src/styles/tokens.css?raw', () => ({ default: readFileSync('src/styles/tokens.css', 'utf8') }));

const strike = `# Harbour workers end their strike

12 June 2031

Harbour workers in Lisport went back to work on Thursday, the union said. The port was shut for nine days.

“We have what we asked for,” said Ana Duarte, who leads it.
`;
const ferry = `# Ferries sail again

13 June 2031

Ferries sailed again from Lisport on Friday, a day after harbour workers went back to work, the line said.

“We have what we asked for,” Ana Duarte told The Quay.
`;
const rain = '# Rain over Varmouth\n\n14 June 2031\n\nIt rained all day on Saturday, the weather office said.\n';
const outlet = 'outlet: { value: The Quay, because: It is its page. }\n';

/** The keys of the pages of the articles of some seeds, by the numbers of these. */
async function keysOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
	vi.resetModules();
	const { readCorpus, shareCorpus } = await import('../../src/corpus.ts');
	const { pageKey } = await import('../../src/components/page-key.ts');
	const corpus = readCorpus([folderWith(files)]);
	shareCorpus(corpus);
	return Object.fromEntries(corpus.articles.map(({ slug }) => [slug.slice(0, 1), pageKey([slug])]));
}

test('an article of another story leaves the key of a page as it was', async () => {
	const before = await keysOf({ '1_strike.txt': strike, '2_ferry.txt': ferry });
	const after = await keysOf({ '1_strike.txt': strike, '2_ferry.txt': ferry, '3_rain.txt': rain });
	expect(after).toMatchObject(before);
});

test('an article of the same story gives its pages other keys, and no others', async () => {
	const before = await keysOf({ '1_strike.txt': strike, '3_rain.txt': rain });
	const after = await keysOf({ '1_strike.txt': strike, '2_ferry.txt': ferry, '3_rain.txt': rain });
	expect(after['1']).not.toBe(before['1']);
	expect(after['3']).toBe(before['3']);
});

test('an outlet more gives every page another key: its mark stands on all of them', async () => {
	const before = await keysOf({ '1_strike.txt': strike, '3_rain.txt': rain });
	const after = await keysOf({ '1_strike.txt': strike, '3_rain.txt': rain, '3_rain.yml': outlet });
	expect(after['1']).not.toBe(before['1']);
});

/** The keys of the pages of the timeline, each event on a page of its own, by the titles of the events. */
async function timelineKeys(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
	await keysOf(files);
	const { corpus } = await import('../../src/corpus.ts');
	const { timelineKey } = await import('../../src/components/page-key.ts');
	const { timelinePages } = await import('../../src/components/timeline.ts');
	const { events } = corpus().comparison;
	return Object.fromEntries(
		events.map((event) => {
			const [page] = timelinePages([event], undefined, ({ text }) => text);
			return [event.title.text, page ? timelineKey(page) : ''];
		}),
	);
}

test('events of another story leave the pages of the timeline that do not have them as they were', async () => {
	const before = await timelineKeys({ '1_strike.txt': strike });
	const after = await timelineKeys({ '1_strike.txt': strike, '3_rain.txt': rain });
	expect(Object.keys(before).length).toBeGreaterThan(0);
	expect(after).toMatchObject(before);
	expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
});

test('an account more gives the page of its event another key', async () => {
	const before = await timelineKeys({ '1_strike.txt': strike });
	const after = await timelineKeys({ '1_strike.txt': strike, '2_ferry.txt': ferry });
	const same = Object.keys(before).filter((title) => title in after);
	expect(same.length).toBeGreaterThan(0);
	for (const title of same) expect(after[title]).not.toBe(before[title]);
});
