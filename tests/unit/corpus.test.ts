import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { readCorpus, seedFolders } from '../../src/corpus.ts';
import { verifyArticle, verifyComparison } from '../../src/evidence.ts';
import { messagesOf } from '../../src/messages.ts';
import type { Comparison } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { folderWith } from './temporary-folder.ts';

const ferry = 'The ferry was late on Friday, the harbour master said. Nobody was hurt.\n';
const rail = 'The railway opened again on Monday, the minister said. Trains were full.\n';
const dated = (day: string) => `published: {value: ${day}, because: the log}\n`;

afterEach(() => {
	vi.unstubAllEnvs();
});

const errorsOf = ({ files }: ReturnType<typeof readCorpus>) =>
	files.flatMap((file) =>
		messagesOf(file)
			.filter(({ severity }) => severity === 'error')
			.map(({ rule, reason }) => `${file.basename ?? ''} ${rule} ${reason}`),
	);

test('orders articles by day, then slug, those without a day last', () => {
	const folder = folderWith({
		'1_late.txt': ferry,
		'1_late.yml': `${dated('2031-05-10')}slug: late\n`,
		'2_none.txt': ferry,
		'2_none.yml': 'slug: none\n',
		'3_b.txt': rail,
		'3_b.yml': `${dated('2031-05-09')}slug: b\n`,
		'4_a.txt': rail,
		'4_a.yml': `${dated('2031-05-09')}slug: a\n`,
	});
	const { articles, seeds, failed } = readCorpus([folder]);
	expect(articles.map(({ slug }) => slug)).toEqual(['a', 'b', 'late', 'none']);
	expect(seeds.get('late')).toBe(ferry);
	expect(failed).toBe(false);
});

test('an article with an error is left out, the others stay', () => {
	const corpus = readCorpus([
		folderWith({ '1_a.txt': ferry, '2_b.txt': '', '3_c.txt': rail, '3_c.yml': 'outlt: x\n', '4_d.txt': rail }),
	]);
	expect(corpus.articles.map(({ seed }) => seed.file).toSorted()).toEqual(['1_a.txt', '4_d.txt']);
	expect([...corpus.seeds.keys()].toSorted()).toEqual(corpus.articles.map(({ slug }) => slug).toSorted());
	expect(corpus.failed).toBe(true);
	expect(errorsOf(corpus)).toHaveLength(2);
});

test('a text that is not English is kept, and compared with none', () => {
	const fähre =
		'Die Fähre fuhr am Freitag mit Verspätung in den Hafen ein, sagte der Hafenmeister von Lisport. '.repeat(2);
	const { articles, comparison } = readCorpus([folderWith({ '1_a.txt': fähre, '2_b.txt': fähre, '3_c.txt': ferry })]);
	expect(articles.map(({ language }) => language)).toEqual([undefined, undefined, 'en']);
	expect(comparison).toMatchObject({ passages: [], events: [], names: [] });
	expect(comparison.stories.size).toBe(3);
});

test('two seeds of one number or of one slug are an error that names both', () => {
	const folder = folderWith({ '7_a.txt': ferry, '8_b.txt': rail, '8_b.yml': 'slug: same\n' });
	const other = folderWith({ '7_c.txt': rail, '9_d.txt': ferry, '9_d.yml': 'slug: same\n', 'e.txt': rail });
	const corpus = readCorpus([folder, other]);
	expect(corpus.articles.map(({ seed }) => seed.file).toSorted()).toEqual(['7_a.txt', '8_b.txt', 'e.txt']);
	expect(errorsOf(corpus)).toEqual([
		`7_c.txt same-number Unexpected leading number \`7\` of \`${join(folder, '7_a.txt')}\`, expected one of its own`,
		`9_d.txt same-slug Unexpected slug \`same\` of \`${join(folder, '8_b.txt')}\`, expected one of its own`,
	]);
});

test('a folder that is not there is an error, not a crash', () => {
	const corpus = readCorpus([join(folderWith({}), 'nowhere')]);
	expect(corpus.articles).toEqual([]);
	expect(corpus.failed).toBe(true);
});

test.each([
	['', ['seeds']],
	['ports', ['ports']],
	[['ports', '/quays'].join(delimiter), ['ports', '/quays']],
])('SEEDS=%j names %j', (value, expected) => {
	vi.stubEnv('SEEDS', value);
	expect(seedFolders()).toEqual(expected);
});

function anArticle(): { article: Article; seed: string } {
	const { articles, seeds } = readCorpus([folderWith({ '1_a.txt': `${ferry}\n${rail}` })]);
	const [article] = articles;
	if (!article) throw new Error('The seed gives no article.');
	return { article: structuredClone(article), seed: seeds.get(article.slug) ?? '' };
}

test.each<[string, string, (article: Article) => void]>([
	['a word is not of the seed', 'Expected the words', ({ paragraphs: [p] }) => p && (p.text = p.text.toUpperCase())],
	['a stretch is beyond the seed', 'out of the seed', ({ paragraphs: [p] }) => p && (p.at = [[0, 9999]])],
	['stretches overlap', 'out of order', ({ paragraphs: [p] }) => p?.at.push([...(p.at[0] ?? [0, 0])])],
	['parts have a gap', 'expected 0', ({ parts }) => parts.shift()],
	['parts end early', 'Parts of', ({ parts }) => parts.pop()],
])('throws where %s', (_, message, spoil) => {
	const { article, seed } = anArticle();
	verifyArticle(article, seed);
	spoil(article);
	expect(() => {
		verifyArticle(article, seed);
	}).toThrow(message);
});

test('throws where a comparison says other words than the seed, or speaks of no seed', () => {
	const comparison = (article: string, text: string): Comparison => ({
		...compareArticles([], new Map(), undefined),
		relays: [{ article, chain: [{ name: 'The Quay', kind: 'told', text, at: [[0, 9]] }], origin: 'stated' }],
	});
	const seeds = new Map([['a', ferry]]);
	const verify = (article: string, text: string) => () => {
		verifyComparison(comparison(article, text), seeds);
	};
	expect(verify('a', 'The ferry')).not.toThrow();
	expect(verify('a', 'A ferry')).toThrow('Expected the words “The ferry”');
	expect(verify('b', 'The ferry')).toThrow('No seed of `b`');
});

/** Starting Node takes long where other tests run beside it. In milliseconds. */
const slow = 60_000;

const run = (...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/data.ts', ...args], { encoding: 'utf8' });
	return { status, stdout, stderr };
};

test('`npm run data` writes what it could read, prints all errors and then exits with 1', { timeout: slow }, () => {
	const out = join(folderWith({}), 'data');
	const good = folderWith({ '1_a.txt': ferry });
	const bad = folderWith({ '2_b.txt': rail, '3_c.txt': '', '4_d.txt': Buffer.of(0xff) });
	expect(run('--seeds', good, '--out', out)).toMatchObject({ status: 0, stdout: `Wrote 1 article to ${out}\n` });
	const { status, stdout, stderr } = run('--seeds', good, '--seeds', bad, '--out', out);
	expect([status, stdout]).toEqual([1, `Wrote 2 articles to ${out}\n`]);
	expect(stderr).toMatch(/3_c\.txt[^]*empty-seed[^]*4_d\.txt[^]*not-utf8/u);
});

test.each([
	[[], 'Unexpected call without `--out`'],
	[['--output', 'x'], "Unknown option '--output'"],
	[['--seeds', 'seeds', '--out', 'package.json'], 'Cannot write the data'],
])('`npm run data` with %j says what is wrong and how to mend it', { timeout: slow }, (args, cause) => {
	const { status, stderr } = run(...args);
	expect(status).toBe(2);
	expect(stderr).toContain(cause);
	expect(stderr).toMatch(/Usage:|Name a folder/u);
});
