/**
 * `npm run fuzz`: generated seeds from bytes to HTML, and what must hold of all of them.
 *
 * `-- --minutes N` goes on for so long (1 unless given), `-- --runs N` for so many folders of seeds instead; `-- --seed N`
 * begins where another run began. Prints what was tried and what failed, each with its smallest example, and ends with 1
 * where something did.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { openDrawer, type Files } from './drawing.ts';
import { folders, realTexts } from './mean-seeds.ts';
import { checkDrawn, learnOwn, type Own } from './promises.ts';

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '1' },
		runs: { type: 'string' },
		seed: { type: 'string', default: '1' },
	},
});
const [minutes, runs, first] = [values.minutes, values.runs ?? 'Infinity', values.seed].map(Number) as [
	number,
	number,
	number,
];
if (![minutes, runs, first].every((number) => number >= 0)) {
	console.error('Usage: npm run fuzz -- [--minutes N | --runs N] [--seed N]');
	process.exit(1);
}

/** So many seeds lie in one folder at most. */
const most = 12;
/** So many known texts lie in one folder. */
const group = 20;
/** So many folders are tried with one number of fast-check. */
const round = 20;
/** One folder in so many is drawn twice. */
const again = 10;
/** So long a smaller example is looked for, in milliseconds. */
const longestSearch = 90_000;
/** More failures are not looked for. */
const mostFailures = 10;
/** So long a folder may take, in milliseconds: a hundred times what one takes. */
const limit = 120_000;
/** Markup of ours for which the known texts give no occasion. */
const occasional = [
	'a[lang]',
	'div[tabindex]',
	'p[lang]',
	'h1[lang]',
	'h3[lang]',
	'pre[lang]',
	'span[lang]',
	'table[lang]',
];

const work = `.astro/fuzz-${process.pid}`;
const folder = join(work, 'seeds');
const kept = '.astro/fuzz-failed';
const watchdog = new Worker(new URL('watchdog.ts', import.meta.url), { workerData: { folder, limit } });
const drawer = await openDrawer(folder);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

// What is known to be sound shows which markup is ours: the project's own seeds, and texts of the fixtures, some at a time.
const own: Own = new Set(occasional);
const known = realTexts.map((text, index) => [`${index + 1}_known.txt`, text] as const);
const groups = Array.from({ length: Math.ceil(known.length / group) }, (_, index) =>
	known.slice(index * group, (index + 1) * group),
);
const excerpts = { ...readProject(), 'story.yml': 'title: Excerpts\ntexts: excerpts\n' };
for (const files of [readProject(), excerpts, ...groups.map((some) => Object.fromEntries(some))]) {
	watchdog.postMessage('known');
	for (const one of learnOwn(await drawer.draw(files))) own.add(one);
}

/** The seeds of the project with what lies beside them. */
function readProject(): Files {
	const names = readdirSync('seeds').filter((name) => /\.(?:txt|yml)$/u.test(name));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join('seeds', name))]));
}

const counts = { folders: 0, seeds: 0, refused: 0, bytes: 0, pages: 0, passages: 0, twice: 0 };
const failures: string[] = [];

async function tryFolder(files: Files): Promise<void> {
	watchdog.postMessage('next');
	const drawn = await drawer.draw(files);
	const { faults, passages } = checkDrawn(drawn, own);
	const texts = Object.entries(files).filter(([name]) => name.endsWith('.txt'));
	counts.folders++;
	counts.seeds += texts.length;
	counts.refused += texts.length - drawn.corpus.articles.length;
	counts.bytes += texts.reduce((sum, [, text]) => sum + text.length, 0);
	counts.pages += drawn.pages.length;
	counts.passages += passages;
	if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
	if (counts.folders % again !== 0) return;
	counts.twice++;
	const { pages } = await drawer.draw(files);
	const other = pages.find(({ html }, index) => html !== drawn.pages[index]?.html);
	if (other || pages.length !== drawn.pages.length)
		throw new Error(`${other?.path ?? 'A page'} is another the second time`);
}

const begin = performance.now();
const isOver = () => (Number.isFinite(runs) ? counts.folders >= runs : performance.now() - begin > minutes * 60_000);
for (let number = first; !isOver() && failures.length < mostFailures; number++) {
	const numRuns = Math.min(round, Number.isFinite(runs) ? runs - counts.folders : round);
	const found = await fc.check(fc.asyncProperty(folders(most), tryFolder), {
		seed: number,
		numRuns,
		interruptAfterTimeLimit: longestSearch,
	});
	if (!found.failed) continue;
	const [example = {}] = found.counterexample ?? [];
	const place = join(kept, `${number}-${failures.length + 1}`);
	mkdirSync(place, { recursive: true });
	for (const [name, content] of Object.entries(example)) writeFileSync(join(place, name), content);
	const shown = Object.entries(example).map(
		([name, content]) => `${name}: ${JSON.stringify(Buffer.from(content).toString().slice(0, 2000))}`,
	);
	const reason = found.errorInstance instanceof Error ? (found.errorInstance.stack ?? '') : String(found.errorInstance);
	failures.push(`With --seed ${number}, kept in ${place}:\n${shown.join('\n')}\n${reason}`);
	console.error(`\n${failures.at(-1) ?? ''}`);
}
await drawer.close();
await watchdog.terminate();

const seconds = Math.round((performance.now() - begin) / 1000);
console.log(
	[
		`${counts.seeds} seeds (${counts.bytes} bytes, ${counts.refused} of them refused) in ${counts.folders} folders,`,
		`${counts.pages} pages, ${counts.passages} passages beside their seeds, ${counts.twice} folders drawn twice,`,
		`${seconds} s: ${failures.length} ${failures.length === 1 ? 'failure' : 'failures'}`,
	].join(' '),
);
process.exit(failures.length > 0 ? 1 : 0);
