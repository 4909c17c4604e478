/**
 * `npm run bench [-- --sizes 5,100] [--seeds DIR] [--peers blog,eleventy] [--lean] [--rounds 2] [--json FILE]`: how long
 * the whole site takes to build, beside other site builders with the same texts.
 *
 * For each number of articles, each with texts of its own, ours and the peers are built in turns, each build a process
 * of its own: first with nothing kept, then with one article more and all caches in place. Prints what each took and
 * wrote, the ratios, the growth, where ours spends its time, what its pages weigh, and what is to be reached. Exits with
 * 1 where a build fails, a peer shows other words, or the second build of ours differs from a first of the same seeds.
 * Times differ between machines, so no test asks for one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { hashesOf } from '../site/built.ts';
import { addTexts, allPeers, type Contestant, openOurs } from './contestants.ts';
import { endAll, measureRun, type Run } from './measured-process.ts';
import { checkPages, countWritten, pageText, type Written } from './page-checks.ts';
import { growthTable, kindTable, pageGrowthTable, reachTable, type Result, sizeTable, timingTable } from './report.ts';
import { missingWords, openWorlds } from './texts.ts';
import { parseTimings, type Timings } from './timings.ts';
import type { MadeSeed } from './worlds.ts';

/** How long to wait for one build, in milliseconds. */
const patience = 3_600_000;
/** So many articles of a peer are looked at for their words. */
const sampled = 20;
/** Up to so many articles, all pages are weighed; and from so many on one round is enough. */
const large = 1000;

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '5,100,1000,5000' },
		seeds: { type: 'string', multiple: true, default: ['seeds'] },
		peers: { type: 'string', default: 'blog,starlight,eleventy' },
		lean: { type: 'boolean', default: false },
		rounds: { type: 'string' },
		json: { type: 'string' },
	},
});

function stop(message: string): never {
	console.error(message);
	process.exit(2);
}

const wholes = (list: string, name: string) =>
	list.split(',').map((text) => {
		if (!/^[1-9]\d*$/u.test(text)) stop(`Unexpected --${name} ${list}, expected whole numbers from 1`);
		return Number(text);
	});
const sizes = wholes(values.sizes, 'sizes').sort((a, b) => a - b);
const [rounds] = values.rounds === undefined ? [] : wholes(values.rounds, 'rounds');
const named = [...values.peers.split(',').filter(Boolean), ...(values.lean ? ['lean'] : [])];
const peers = named.map(
	(name) =>
		allPeers.find((peer) => peer.name === name) ??
		stop(`Unexpected --peers ${name}, expected ${allPeers.map((peer) => peer.name).join(', ')}`),
);

const temporary = resolve('.astro/bench', String(process.pid));
process.on('exit', () => {
	endAll();
	rmSync(temporary, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
mkdirSync(temporary, { recursive: true });
const ours = openOurs(join(temporary, 'sources'));
const contestants = [ours, ...new Set(peers)];

/** What one site took of one number of articles, while it is measured. */
interface Taking {
	readonly first: Run[];
	readonly second: Run[];
	written?: Written;
	fault?: string;
	timings?: Timings | undefined;
	secondTimings?: Timings | undefined;
	kinds?: Result['kinds'];
}

let asked = 0;

/** Build one site; tells on a line what it took. */
async function build(site: Contestant, folder: string, what: string): Promise<{ run: Run; timings?: Timings }> {
	const told = join(temporary, `told-${(asked += 1)}`);
	const timingFile = join(temporary, `timings-${asked}`);
	if (process.stderr.isTTY) process.stderr.write(`${what} …`);
	const run = await measureRun(site.command(folder, timingFile), patience, told);
	const end =
		run.status === 0 ? `${run.wall.toFixed(1)} s` : `failed: ${run.said.trim().split('\n').slice(-20).join('\n')}`;
	process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${what}: ${end}\n`);
	return existsSync(timingFile) ? { run, timings: parseTimings(readFileSync(timingFile, 'utf8')) } : { run };
}

/** The first and the second build of one site in one round; says what is wrong. */
async function takeTurn(
	site: Contestant,
	taking: Taking,
	articles: readonly MadeSeed[],
	more: MadeSeed,
	label: string,
): Promise<string | undefined> {
	const folder = join(temporary, site.name);
	const out = join(folder, site.out);
	site.setUp(folder);
	addTexts(site, folder, articles);
	const first = await build(site, folder, `${label} ${site.name}, first build`);
	if (first.run.status !== 0) return 'first build failed';
	taking.first.push(first.run);
	taking.timings = first.timings;
	if (!taking.written) {
		taking.written = countWritten(out);
		const missing = wordsMissing(site, out, articles);
		if (missing !== undefined) return missing;
		if (site === ours && articles.length <= large) taking.kinds = checkPages(out);
	}
	addTexts(site, folder, [more]);
	const second = await build(site, folder, `${label} ${site.name}, one article more`);
	if (second.run.status !== 0) return 'second build failed';
	taking.second.push(second.run);
	taking.secondTimings = second.timings;
	if (site !== ours || taking.second.length > 1) return undefined;
	const hashes = hashesOf(out);
	site.setUp(folder);
	addTexts(site, folder, [...articles, more]);
	const anew = await build(site, folder, `${label} ours, the same anew`);
	if (anew.run.status !== 0) return 'build of the same anew failed';
	const again = hashesOf(out);
	const [differing] = [...new Set([...Object.keys(hashes), ...Object.keys(again)])].filter(
		(file) => hashes[file] !== again[file],
	);
	return differing === undefined ? undefined : `second build differs from a first: ${differing}`;
}

function wordsMissing({ pageOf }: Contestant, out: string, articles: readonly MadeSeed[]): string | undefined {
	const step = Math.max(1, Math.floor(articles.length / sampled));
	for (const made of pageOf ? articles.filter((_, index) => index % step === 0) : []) {
		const file = join(out, pageOf?.(made) ?? '');
		const [missing] = existsSync(file)
			? missingWords(made, pageText(readFileSync(file, 'utf8')))
			: ['any of its words'];
		if (missing !== undefined) return `${file} does not show: ${missing.slice(0, 200)}`;
	}
	return undefined;
}

const worlds = openWorlds(values.seeds);
const results: Result[] = [];
let next = 0;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}-${process.arch}, Node ${process.version}`;
console.log(machine);
for (const { name, what } of contestants) console.log(`${name}: ${what}`);

for (const size of sizes) {
	// One more than asked for, of which the second build is made; no other number has any of them.
	const articles = Array.from({ length: size }, (_, index) => worlds.article(next + index));
	const more = worlds.article(next + size);
	next += size + 1;
	const takings = new Map(contestants.map((site): [Contestant, Taking] => [site, { first: [], second: [] }]));
	const turns = rounds ?? (size < large ? 2 : 1);
	for (let round = 1; round <= turns; round++) {
		for (const [site, taking] of takings) {
			if (taking.fault !== undefined) continue;
			const fault = await takeTurn(site, taking, articles, more, `N = ${size}, round ${round} of ${turns},`);
			if (fault !== undefined) taking.fault = fault;
			rmSync(join(temporary, site.name), { recursive: true, force: true });
		}
	}
	const own = [...takings].map(([{ name }, taking]): Result => ({
		size,
		name,
		written: undefined,
		fault: undefined,
		...taking,
	}));
	results.push(...own);
	const memoryOf = own.flatMap(({ first }) => first).at(0)?.memoryOf;
	const peak = memoryOf === 'sum' ? 'RSS of all its processes together' : 'RSS of its largest process';
	console.log(`\nN = ${size}, ${turns === 1 ? 'one round' : `mean of ${turns} rounds`}; peak: ${peak}`);
	console.log(sizeTable(own).join('\n'));
	const [mine] = own;
	if (mine) console.log(`\nwhere ours spends its time, N = ${size}\n${timingTable(mine).join('\n')}`);
	if (mine?.kinds) console.log(`\npages of ours, N = ${size}\n${kindTable(mine.kinds, size).join('\n')}`);
}

if (sizes.length > 1) {
	const names = contestants.map(({ name }) => name);
	console.log(`\ngrowth for a doubling (2 is linear; what every build pays once makes it less)`);
	console.log(growthTable(results, names, sizes).join('\n'));
	console.log(
		`\npages of ours by kind, and the growth of the last step (2 is linear)\n${pageGrowthTable(results).join('\n')}`,
	);
}
console.log(`\nto be reached\n${reachTable(results).join('\n')}`);
if (values.json !== undefined) {
	// What the builds said is for failures, which are told as they come.
	const text = JSON.stringify(
		{ machine, seeds: values.seeds, results },
		(key, value: unknown) => (key === 'said' ? undefined : value),
		'\t',
	);
	writeFileSync(values.json, `${text}\n`);
}
if (results.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
