/** The only file that joins the stages: folders of seeds in, articles and what they share out. */
import { delimiter } from 'node:path';
import type { VFile } from 'vfile';
import { inCodeUnits } from './code-units.ts';
import { compareArticles } from './compare/comparison.ts';
import { makeOutlets, makeStories } from './compare/outlet.ts';
import { placeEvents } from './event-pages.ts';
import { verifyArticle, verifyComparison, verifyExcerpts } from './evidence.ts';
import { makeExcerpts } from './excerpt/excerpts.ts';
import { hasError, report, type RuleName, showValue } from './messages.ts';
import { parseSeed } from './parse-seed.ts';
import { readFolders } from './read/folder.ts';
import { readLedger } from './read/ledger.ts';
import { readSeeds, type Seed } from './read/seeds.ts';
import { readStory } from './read/story.ts';
import type { Comparison } from './comparison-records.ts';
import type { Story } from './editor-records.ts';
import type { Ledger } from './ledger-records.ts';
import type { Article, Range } from './records.ts';
import { seedNumber } from './seed-text.ts';

export { isFunctionWord } from './compare/function-words.ts';

/** All that the site and the data are made of. */
export interface Corpus {
	/** Absent where no folder has a `story.yml` that can be used. */
	readonly story: Story | undefined;
	/** Absent where no folder has a `ledger.json` that can be used. */
	readonly ledger: Ledger | undefined;
	/** By day of publication, then slug; those without a day last. */
	readonly articles: readonly Article[];
	/** Whether the articles are as their schema gave them back. */
	readonly isChecked: boolean;
	/** The seed text of each article, by slug; in an edition of excerpts, with signs for what is not published. */
	readonly seeds: ReadonlyMap<string, string>;
	/** In an edition of excerpts: the stretches of each seed that are published, in order, by slug. */
	readonly shown?: ReadonlyMap<string, readonly Range[]>;
	readonly comparison: Comparison;
	/** Every file that was read and has a message. */
	readonly files: readonly VFile[];
	/** Whether some file has an error: the site is not to be published then. */
	readonly failed: boolean;
}

/** One seed and what it says. */
interface Parsed {
	readonly seed: Seed;
	readonly article: Article;
}

/** What lies in folders of seeds, before it is compared. */
export interface Reading extends Pick<Corpus, 'story' | 'ledger' | 'files'> {
	/** By file name; those whose files have errors are left out. */
	readonly parsed: readonly Parsed[];
}

/** What no two seeds may share: the short link is made of the number, the page's address of the slug. */
const unique: readonly (readonly [RuleName, string, (parsed: Parsed) => string | undefined])[] = [
	['same-number', 'leading number', ({ seed }) => seedNumber(seed.name)],
	['same-slug', 'slug', ({ article }) => article.slug],
];

/** What lies in folders of seeds, before it is parsed. */
export interface Inputs extends Pick<Corpus, 'story' | 'ledger' | 'files'> {
	readonly seeds: readonly Seed[];
}

/**
 * Read folders of seeds.
 *
 * Never throws for what lies in the folders.
 *
 * @param folders - As the user named them, relative to the working directory or absolute.
 */
export function readInputs(folders: readonly string[]): Inputs {
	const read = readFolders(folders);
	const { seeds, files } = readSeeds(read.folders);
	const { story, files: storyFiles } = readStory(read.folders, seeds);
	const { ledger, files: ledgerFiles } = readLedger(read.folders);
	return { story, ledger, seeds, files: [...read.files, ...files, ...storyFiles, ...ledgerFiles] };
}

/**
 * Parse each seed.
 *
 * Never throws for what lies in the folders: an article whose file has an error is left out, the others stay. Where two
 * share a number or a slug, the first by file name stays. Throws where our code says what a seed does not.
 *
 * @param parse - What parses a seed, or knows what it was parsed to.
 */
export function parseInputs(
	{ story, ledger, seeds, files }: Inputs,
	parse: (seed: Seed, story: Story | undefined) => Article | undefined = parseSeed,
): Reading {
	const parsed: Parsed[] = [];
	for (const seed of seeds) {
		const article = parse(seed, story);
		if (article && !hasError(seed.file)) parsed.push({ seed, article });
	}
	const kept = unique.reduce<readonly Parsed[]>((some, check) => some.filter(firstOf(...check)), parsed);
	return { story, ledger, parsed: kept, files };
}

/** Read folders of seeds and parse each seed; see {@link parseInputs}, which says what is left out and what is thrown. */
export function readArticles(folders: readonly string[]): Reading {
	return parseInputs(readInputs(folders));
}

/** What is compared: all of it can be sent to another thread. */
export type Comparable = Pick<Corpus, 'story' | 'ledger' | 'articles' | 'seeds'>;

/** The articles of a reading, in order, with what is needed to compare them. */
export function comparable({ story, ledger, parsed }: Reading): Comparable {
	const seeds = new Map(parsed.map(({ seed, article }) => [article.slug, String(seed.file.value)]));
	return { story, ledger, articles: parsed.map(({ article }) => article).sort(inOrderOfDay), seeds };
}

/** Compare articles. Throws where our code says what a seed does not. */
export function compareAll({ story, ledger, articles, seeds }: Comparable): Comparison {
	const compared = compareArticles(articles, seeds, story);
	const comparison = { ...compared, events: placeEvents(compared.events, articles, ledger) };
	verifyComparison(comparison, seeds);
	return comparison;
}

/** Join what was read with what was found in it. */
export function makeCorpus(
	{ files: all }: Pick<Reading, 'files'>,
	compared: Comparable,
	comparison: Comparison,
): Corpus {
	const files = all.filter(({ messages }) => messages.length > 0);
	const whole = { ...compared, isChecked: true, comparison, files, failed: files.some(hasError) };
	return compared.story?.texts === 'excerpts' ? excerptsOf(whole) : whole;
}

/**
 * Read folders of seeds, parse each seed and compare the articles.
 *
 * @param folders - As the user named them; see {@link parseInputs}, which says what is never thrown.
 */
export function readCorpus(folders: readonly string[]): Corpus {
	const reading = readArticles(folders);
	const compared = comparable(reading);
	return makeCorpus(reading, compared, compareAll(compared));
}

/** A corpus with no words but those of excerpts, so that nothing behind it can publish more. */
function excerptsOf(whole: Corpus): Corpus {
	const { trim, ...excerpts } = makeExcerpts(whole);
	const { articles, comparison } = excerpts;
	const sources = { ...comparison, articles, relays: whole.comparison.relays };
	const counted = { ...comparison, outlets: makeOutlets(sources), storyList: makeStories(sources) };
	for (const article of articles) verifyArticle(article, excerpts.seeds.get(article.slug) ?? '');
	verifyExcerpts([...articles, ...Object.values(counted)], whole.seeds, excerpts.shown);
	for (const record of articles) expectNothing(trim.findIn(record, [record.slug]));
	for (const list of Object.values(counted)) for (const record of list) expectNothing(trim.findIn(record));
	return { ...whole, ...excerpts, isChecked: false, comparison: counted };
}

function expectNothing(told: readonly string[]): void {
	if (told[0] !== undefined) throw new Error(`Words that are not to be published: ${JSON.stringify(told[0])}`);
}

/** Keeps the first of those that share a value, and says of each other one whose value it has. */
function firstOf(rule: RuleName, what: string, valueOf: (parsed: Parsed) => string | undefined) {
	const first = new Map<string, string>();
	return (parsed: Parsed): boolean => {
		const value = valueOf(parsed);
		if (value === undefined) return true;
		const { file } = parsed.seed;
		const other = first.get(value);
		if (other === undefined) {
			first.set(value, file.path);
			return true;
		}
		report(file, rule, `Unexpected ${what} ${showValue(value)} of ${showValue(other)}, expected one of its own`);
		return false;
	};
}

/** Anything sorts before an article without a day. */
const last = '\u{ffff}';

function inOrderOfDay(a: Article, b: Article): number {
	return inCodeUnits(a.published?.date ?? last, b.published?.date ?? last) || inCodeUnits(a.slug, b.slug);
}

/** The folders that the site is built from: those of `SEEDS`, joined as in `PATH`, or `seeds`. */
export function seedFolders(): string[] {
	const named = (process.env['SEEDS'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return named.length > 0 ? named : ['seeds'];
}

let whole: Corpus | undefined;

/** The corpus that the site is built from. Read once; all pages share it. */
export function corpus(): Corpus {
	whole ??= readCorpus(seedFolders());
	return whole;
}

/** Have all pages share a corpus that was made before. */
export function shareCorpus(made: Corpus): void {
	whole = made;
}
