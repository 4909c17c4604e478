/** What each hostile seed gives by itself: an article of its own characters, or an error that says what is wrong. */
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus.ts';
import { formatMessages } from '../../src/messages.ts';
import { layOut, madeSeeds, shownSeeds } from '../hostile-seeds.ts';
import { folderWith } from './temporary-folder.ts';

/** Some are long, on a machine that may be busy. In milliseconds. */
const slow = 60_000;

test.each(shownSeeds)('%s', { timeout: slow }, (claim) => {
	const folder = folderWith({});
	const names = layOut(claim, folder);
	const { articles, failed, files } = readCorpus([folder]);
	expect(articles.map(({ seed }) => seed.file).sort()).toEqual(names.sort());
	expect(failed).toBe(false);
	// No message steers the terminal, whatever the file is called.
	expect(formatMessages(files, true)).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

const refused = Object.entries(madeSeeds).flatMap(([claim, made]) =>
	made.refused ? [[claim, made.refused] as const] : [],
);

test.each(refused)('%s: %o', { timeout: slow }, (claim, rules) => {
	const folder = folderWith({});
	layOut(claim, folder);
	const { failed, files } = readCorpus([folder]);
	const errors = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true));
	expect(failed).toBe(true);
	expect([...new Set(errors.map(({ ruleId }) => ruleId))]).toEqual(rules);
	for (const { reason, note } of errors) {
		expect(reason).toMatch(/^Unexpected .+(?:, expected |; )/u);
		expect(note).toMatch(/\S/u);
	}
});

test('what editors write changes nothing of the language', () => {
	expect(({} as Record<string, unknown>)['slug']).toBeUndefined();
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
