/**
 * `npm run bench -- compare --seeds DIR [--sizes 500,1000] [--repeated]`: how the cost of comparing grows with a folder.
 *
 * Makes articles of the sentences of those in the folder, as worlds.ts tells, and compares 500, 1,000, 2,000 and 4,000 of
 * them, each in a process of its own; reading and parsing are not counted. Prints for each size the seconds by the clock
 * and of the processor, the highest memory, the milliseconds an article and what was found, then the milliseconds that
 * each step takes, and for each doubling by how much more: about 2 is linear, over 2.3 is marked. Times differ between
 * machines, so no test asks for one. With `--repeated` the same paragraphs stand in the articles again and again.
 */
import { spawnSync } from 'node:child_process';
import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { compareArticles } from '../../src/compare/comparison.ts';
import { readArticles } from '../../src/corpus.ts';
import { parseArticle } from '../../src/parse/article.ts';
import type { Article } from '../../src/records.ts';
import { repeatedArticle, Worlds } from './worlds.ts';

/** A doubling may cost so much more. */
const mostGrowth = 2.3;
/** How long to wait for one size, in milliseconds. */
const patience = 1_800_000;
/** Steps that take less of the whole are not printed. */
const leastShare = 0.002;
const nameRoom = 26;
const room = 14;

/** What one size took. */
interface Measured {
	readonly wall: number;
	readonly cpu: number;
	/** Mebibytes: the most that the process ever had, and what it had before it compared. */
	readonly peak: number;
	readonly before: number;
	readonly found: Readonly<Record<string, number>>;
	/** Milliseconds of each function that the comparison calls, with all that it calls itself. */
	readonly steps: Readonly<Record<string, number>>;
}

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', multiple: true, default: ['seeds'] },
		sizes: { type: 'string', default: '500,1000,2000,4000' },
		repeated: { type: 'boolean', default: false },
		one: { type: 'string' },
	},
	allowPositionals: true,
});

function makeArticles(size: number): { articles: Article[]; seeds: Map<string, string> } {
	const { parsed } = readArticles(values.seeds);
	const real = parsed.map(({ article }) => article);
	const texts = new Map(parsed.map(({ seed, article }) => [article.slug, String(seed.file.value)]));
	const worlds = new Worlds(real, texts);
	const seeds = new Map<string, string>();
	const articles: Article[] = [];
	for (let place = 0; place < size; place++) {
		const made = values.repeated ? repeatedArticle(real, texts, place) : worlds.article(place);
		const because = 'made';
		const article = parseArticle(new VFile({ path: made.file, value: made.text }), {
			sha256: '',
			sidecar: {
				...(made.outlet === undefined ? {} : { outlet: { value: made.outlet, because } }),
				...(made.published === undefined ? {} : { published: { value: made.published, because } }),
			},
		});
		if (!article) continue;
		articles.push(article);
		seeds.set(article.slug, made.text);
	}
	const key = ({ published, slug }: Article) => `${published?.date ?? '~'} ${slug}`;
	return { articles: articles.sort((a, b) => (key(a) < key(b) ? -1 : 1)), seeds };
}

/** The functions whose steps are told apart. */
const callers = new Set([compareArticles.name, 'compareTellings']);

/** Milliseconds of each function that those call, with all that it calls itself. */
function timesOfSteps({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
	const own = new Map<number, number>();
	for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const whole = (id: number): number =>
		(byId.get(id)?.children ?? []).reduce((sum, child) => sum + whole(child), own.get(id) ?? 0);
	const times: Record<string, number> = {};
	for (const { callFrame, children } of nodes) {
		if (!callers.has(callFrame.functionName)) continue;
		for (const child of children ?? []) {
			const name = byId.get(child)?.callFrame.functionName ?? '';
			if (callers.has(name)) continue;
			times[name] = (times[name] ?? 0) + whole(child);
		}
	}
	return times;
}

/** Compare so many articles in this process and print what it took. */
function measure(size: number): void {
	const { articles, seeds } = makeArticles(size);
	const before = process.memoryUsage().rss;
	const session = new Session();
	session.connect();
	let profile: Profiler.Profile = { nodes: [], startTime: 0, endTime: 0 };
	session.post('Profiler.enable');
	session.post('Profiler.start');
	const begun = { wall: performance.now(), cpu: process.cpuUsage() };
	const comparison = compareArticles(articles, seeds, undefined);
	const wall = performance.now() - begun.wall;
	const { user, system } = process.cpuUsage(begun.cpu);
	session.post('Profiler.stop', (_error, { profile: whole }) => (profile = whole));
	const found = Object.entries(comparison).flatMap(([name, list]) =>
		Array.isArray(list) ? [[name, list.length] as const] : [],
	);
	const measured: Measured = {
		wall: wall / 1000,
		cpu: (user + system) / 1_000_000,
		peak: process.resourceUsage().maxRSS / 1024,
		before: before / 1024 / 1024,
		found: { articles: articles.length, ...Object.fromEntries(found) },
		steps: timesOfSteps(profile),
	};
	console.log(JSON.stringify(measured));
}

function measureApart(size: number): Measured | undefined {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[fileURLToPath(import.meta.url), ...process.argv.slice(2), '--one', String(size)],
		{ encoding: 'utf8', timeout: patience },
	);
	if (stderr !== '') console.error(stderr);
	return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

/** A line of a table: each value, and behind it by how much more than the one before; a cost that grew too much is marked. */
function line(name: string, list: readonly (number | undefined)[], digits = 0, isCost = true): string {
	const cells = list.map((value, index) => {
		const before = list[index - 1];
		const growth = before && value !== undefined && before > 0 ? value / before : undefined;
		const sign = growth === undefined ? '' : ` ×${growth.toFixed(2)}${isCost && growth > mostGrowth ? '!' : ' '}`;
		return `${value === undefined ? 'no end' : value.toFixed(digits)}${sign.padStart(8)}`.padStart(room + 2);
	});
	return `${name.padEnd(nameRoom)}${cells.join(' ')}`;
}

if (values.one !== undefined) measure(Number(values.one));
else {
	const sizes = values.sizes.split(',').map(Number);
	const all = sizes.map(measureApart);
	const names = (pick: (one: Measured) => Readonly<Record<string, number>>) => [
		...new Set(all.flatMap((one) => (one ? Object.keys(pick(one)) : []))),
	];
	console.log(`behind ×: by how much more than the size before; ! over ${mostGrowth} for a doubling\n`);
	for (const name of names(({ found }) => found)) {
		console.log(
			line(
				name,
				all.map((one) => one?.found[name]),
				0,
				false,
			),
		);
	}
	console.log();
	const figures = [
		['seconds by the clock', ({ wall }: Measured) => wall, 2],
		['seconds of the processor', ({ cpu }: Measured) => cpu, 2],
		['ms an article', ({ wall, found }: Measured) => (1000 * wall) / (found['articles'] ?? 1), 2],
		['highest memory, MiB', ({ peak }: Measured) => peak, 0],
		['memory before, MiB', ({ before }: Measured) => before, 0],
	] as const;
	for (const [name, pick, digits] of figures) {
		console.log(
			line(
				name,
				all.map((one) => one && pick(one)),
				digits,
			),
		);
	}
	console.log('\nmilliseconds of each step, by the clock');
	const last = all.findLast((one) => one !== undefined);
	const steps = names((one) => one.steps).sort((a, b) => (last?.steps[b] ?? 0) - (last?.steps[a] ?? 0));
	const least = steps.reduce((sum, name) => sum + (last?.steps[name] ?? 0), 0) * leastShare;
	for (const name of steps) {
		if ((last?.steps[name] ?? 0) < least) continue;
		console.log(
			line(
				name,
				all.map((one) => (one ? (one.steps[name] ?? 0) : undefined)),
			),
		);
	}
}
