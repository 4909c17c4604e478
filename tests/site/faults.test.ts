/** Builds that are cut short: the last site or the new one stands whole, and the next build is as any other. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBundle } from '../../src/tools/bundle.ts';
import { environment } from '../environment.ts';
import { buildInto, hashesOf, type Outcome } from './built.ts';

const work = `.astro/test-faults-${process.pid}`;
const out = join(work, 'out');
const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
/** How often a build is killed, each time a little later. */
const kills = Number(process.env['KILLS'] ?? 4);
/** Several builds, on a machine that may be busy. In milliseconds. */
const slow = 600_000;

const ferry = `# Ferries sail again

13 June 2031

Ferries sailed again from Lisport on Friday, a day after harbour workers went back to work, the line said.
`;
const rain = '# Rain over Lisport\n\n14 June 2031\n\nIt rained all day on Saturday, the weather office said.\n';

let before: Record<string, string>;
let after: Record<string, string>;
/** How long a build takes, in milliseconds. */
let usual: number;

beforeAll(async () => {
	mkdirSync(work, { recursive: true });
	writeFileSync(join(seeds, '1_ferry.txt'), ferry);
	expect(await buildInto(join(work, 'before'), { SEEDS: seeds })).toMatchObject({ status: 0 });
	before = hashesOf(join(work, 'before'));
	writeFileSync(join(seeds, '2_rain.txt'), rain);
	const begin = performance.now();
	expect(await buildInto(join(work, 'after'), { SEEDS: seeds })).toMatchObject({ status: 0 });
	usual = performance.now() - begin;
	after = hashesOf(join(work, 'after'));
	expect(after).not.toEqual(before);
}, slow);
afterAll(() => {
	for (const folder of [work, seeds]) rmSync(folder, { recursive: true, force: true });
});

/** What a process of some number left in the folder of all builds. */
const leftBy = (id: number | undefined) =>
	readdirSync('.astro').filter((name) => new RegExp(`^(?:build|parsed)-${String(id)}(?:-|$)`, 'u').test(name));

test(
	'a bundle that cannot be made is an error, and the thread that makes it no silence',
	async () => {
		const taken = join(work, 'taken');
		writeFileSync(taken, '');
		await expect(makeBundle({ folder: taken, parts: join(work, 'parts') })).rejects.toThrow();
	},
	slow,
);

/** Lay the site of one seed where the next build puts its own. */
function layLastSite(): void {
	rmSync(out, { recursive: true, force: true });
	cpSync(join(work, 'before'), out, { recursive: true });
}

/** Build through a shell that limits what may be written. */
function buildWithin(blocks: number): Promise<Outcome & { id: number | undefined }> {
	const command = `ulimit -f ${blocks}; exec "$0" src/tools/build.ts --out "$1"`;
	const child = spawn('sh', ['-c', command, process.execPath, out], { env: { ...environment, SEEDS: seeds } });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
	return new Promise((resolve) => {
		child.on('close', (status) => {
			resolve({ status: status ?? -1, said, id: child.pid });
		});
	});
}

/** Windows has no such limit. */
const ifLimited = test.skipIf(process.platform === 'win32');

ifLimited.each([
	['seed is parsed', 1],
	['page is drawn', 60],
])('a disk that is full before a %s leaves the last site, and says so', { timeout: slow }, async (_, blocks) => {
	layLastSite();
	const { status, said, id } = await buildWithin(blocks);
	expect(status).toBe(1);
	expect(said).toMatch(/\bfile too large\b/iu);
	expect(said).toContain(`; ${out} is left as it was.`);
	expect(hashesOf(out)).toEqual(before);
	expect(leftBy(id).filter((name) => name.startsWith('build-'))).toEqual([]);
});

test(
	'killed at any moment, the last site stands or the new one, and the next build gives the new one',
	{ timeout: slow },
	async () => {
		for (let index = 0; index < kills; index++) {
			layLastSite();
			const signal = index % 2 === 0 ? 'SIGKILL' : 'SIGTERM';
			const args = ['src/tools/build.ts', '--out', out];
			const child = spawn(process.execPath, args, { env: { ...environment, SEEDS: seeds }, stdio: 'ignore' });
			const ended = new Promise((resolve) => child.once('exit', resolve));
			await Promise.race([ended, wait((usual * (index + 1)) / kills)]);
			child.kill(signal);
			await ended;
			// Between two moves there is none: `replace-folder.test.ts` kills just then.
			if (existsSync(out)) expect([before, after]).toContainEqual(hashesOf(out));
			// Each second time, the last one's leavings meet another killed build first.
			if (index % 2 === 0) continue;
			expect(await buildInto(out, { SEEDS: seeds })).toMatchObject({ status: 0 });
			expect(hashesOf(out)).toEqual(after);
			expect(leftBy(child.pid)).toEqual([]);
		}
	},
);

test('seeds that are renamed or removed leave nothing of themselves', { timeout: slow }, async () => {
	const laid = join(work, 'after');
	renameSync(join(seeds, '1_ferry.txt'), join(seeds, '3_ferry.txt'));
	rmSync(join(seeds, '2_rain.txt'));
	expect(await buildInto(laid, { SEEDS: seeds })).toMatchObject({ status: 0 });
	const articles = Object.keys(hashesOf(laid)).filter((file) => /^(?:articles|a)\/\d/u.test(file));
	expect([...new Set(articles.map((file) => file.split('/').slice(0, 2).join('/')))]).toEqual([
		'a/3',
		'articles/3-ferries-sail-again',
	]);
});
