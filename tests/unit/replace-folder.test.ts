/** A folder in the place of another, also where a process is killed on the way. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearUp, replaceFolder } from '../../src/tools/replace-folder.ts';
import { folderWith } from './temporary-folder.ts';

/** Starting Node takes long where other tests run beside it. In milliseconds. */
const slow = 60_000;

const textOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

/** A folder in which builds work, and a site beside it. */
function layOut(files: Readonly<Record<string, string>>) {
	const root = folderWith({ 'work/kept': '', ...files });
	const [work, target] = [join(root, 'work'), join(root, 'dist')];
	return { work, target, left: () => readdirSync(work) };
}

/** Replaces the folder in a process that is killed right behind so many of its moves. */
function replaceAndDie(work: string, target: string, moves: number): void {
	const script = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		const [, work, target, moves, module] = process.argv;
		const fresh = work + '/build-' + process.pid;
		fs.mkdirSync(fresh);
		fs.writeFileSync(fresh + '/index.html', 'new');
		const { renameSync } = fs;
		let left = Number(moves);
		fs.renameSync = (from, to) => {
			renameSync(from, to);
			if (--left === 0) process.kill(process.pid, 'SIGKILL');
		};
		syncBuiltinESMExports();
		const { replaceFolder } = await import(module);
		replaceFolder(fresh, target);`;
	const module = new URL('../../src/tools/replace-folder.ts', import.meta.url).href;
	const args = ['--input-type=module', '--eval', script, work, target, String(moves), module];
	const { signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
}

test('the new folder stands in the place of the old one, and nothing is left', () => {
	const { work, target, left } = layOut({
		'dist/index.html': 'old',
		'dist/old.html': '',
		'work/build-1/index.html': 'new',
	});
	replaceFolder(join(work, 'build-1'), target);
	expect(readdirSync(target)).toEqual(['index.html']);
	expect(textOf(target)).toBe('new');
	expect(left()).toEqual(['kept']);
});

test('where the new folder cannot take its place, the old one stays', () => {
	const { work, target, left } = layOut({ 'dist/index.html': 'old' });
	expect(() => {
		replaceFolder(join(work, 'build-1'), target);
	}).toThrow('ENOENT');
	expect(textOf(target)).toBe('old');
	expect(left()).toEqual(['kept']);
});

test.each([
	[1, 'old', true],
	[2, 'new', false],
	[3, 'new', false],
])(
	'killed behind move %i, the %s folder stands and nothing is left once it is cleared up',
	{ timeout: slow },
	(moves, text, isBack) => {
		const { work, target, left } = layOut({ 'dist/index.html': 'old' });
		replaceAndDie(work, target, moves);
		expect(left()).toHaveLength(moves === 1 ? 3 : 2);
		expect(existsSync(target)).toBe(!isBack);
		expect(clearUp(work, target)).toBe(isBack);
		expect(textOf(target)).toBe(text);
		expect(left()).toEqual(['kept']);
	},
);

test(
	'what a killed build moved aside is kept for its own target, and not laid over another folder',
	{ timeout: slow },
	() => {
		const { work, target, left } = layOut({ 'dist/index.html': 'old' });
		replaceAndDie(work, target, 1);
		expect(clearUp(work, join(work, '../other'))).toBe(false);
		expect(left().filter((name) => name.includes('-old-'))).toHaveLength(1);
		mkdirSync(target);
		writeFileSync(join(target, 'index.html'), 'newer');
		expect(clearUp(work, target)).toBe(false);
		expect(textOf(target)).toBe('newer');
		expect(left()).toEqual(['kept']);
	},
);

test('what running builds and killed ones have there is told apart', () => {
	const { pid: dead } = spawnSync(process.execPath, ['--version']);
	const names = (id: number) => [
		`build-${id}/a`,
		`parsed-${id}-0`,
		`pages-0123456789abcdef-${id}-0`,
		`og/1.png.${id}`,
		`subsets/x.woff2-${id}`,
	];
	const kept = [
		'build-x/a',
		'og/1.png',
		'pages-0123456789abcdef',
		'parsed',
		'subsets/x.woff2',
		...names(process.ppid),
		...names(process.pid),
	];
	const { work, target } = layOut(Object.fromEntries([...names(dead), ...kept].map((name) => [`work/${name}`, ''])));
	expect(clearUp(work, target)).toBe(false);
	const files = readdirSync(work, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(work.length + 1)
				.replaceAll('\\', '/'),
		);
	expect(files.sort()).toEqual(['kept', ...kept].sort());
});
