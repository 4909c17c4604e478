/** Equal seeds give equal bytes: built from nothing in two places, each as on a machine of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environment } from '../environment.ts';
import { hashesOf, type Outcome } from './built.ts';

const work = mkdtempSync(join(tmpdir(), 'same-bytes-'));
afterAll(() => {
	rmSync(work, { recursive: true });
});

/** What a build reads; its caches stay behind. */
const inputs = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'seeds', 'src'];

/** Copy the project to a folder of its own, with the packages of this one. */
function copyTo(name: string): string {
	const folder = join(work, name);
	mkdirSync(folder, { recursive: true });
	const isOwn = (path: string) => !path.includes('node_modules');
	for (const input of inputs) cpSync(input, join(folder, input), { recursive: true, filter: isOwn });
	symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/** Seeds that lie elsewhere are found from everywhere. */
const elsewhere = process.env['SEEDS']?.split(delimiter).map((folder) => resolve(folder));

/** Run a script of a copy, without the launcher, which would even out what differs. */
function run(folder: string, script: readonly string[], changes: Readonly<Record<string, string>>): Promise<Outcome> {
	return new Promise((done) => {
		const seeds = elsewhere && { SEEDS: elsewhere.join(delimiter) };
		const options = { cwd: folder, env: { ...environment, ...seeds, ...changes } };
		const child = execFile(process.execPath, script, options, (_error, stdout, stderr) => {
			done({ status: child.exitCode ?? -1, said: stdout + stderr });
		});
	});
}

const preload = new URL('other-machine.mjs', import.meta.url).href;
const turkish = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', PROCESSORS: '3' };
const plain = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };

test('what the builds differ in is there', async () => {
	const script = `
		console.log([
			new Date(0).getHours(),
			new Intl.NumberFormat().resolvedOptions().locale,
			require('node:fs').readdirSync('.').join(),
			require('node:os').availableParallelism(),
			new Date().getUTCFullYear(),
		].join('\\n'))`;
	const folder = copyTo('checked');
	const one = await run(folder, ['--eval', script], plain);
	const other = await run(folder, ['--import', preload, '--eval', script], turkish);
	const [lines, others] = [one, other].map(({ said }) => said.trim().split('\n'));
	expect(lines).toHaveLength(5);
	expect(lines?.filter((line, index) => line === others?.[index])).toEqual([]);
});

test('two builds, on machines that have nothing in common, give the same bytes', async () => {
	const [here, there] = [copyTo('here'), copyTo('ein anderer Ort/weit weg – там')];
	const outcomes = await Promise.all([
		run(here, ['src/tools/build.ts'], plain),
		run(there, ['--import', preload, 'src/tools/build.ts'], turkish),
	]);
	for (const { status, said } of outcomes) expect(status, said).toBe(0);
	const [one, other] = [here, there].map((folder) => hashesOf(join(folder, 'dist')));
	expect(Object.keys(one ?? {}).length).toBeGreaterThan(100);
	expect(other).toEqual(one);
}, 300_000);
