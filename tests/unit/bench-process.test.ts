import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureRun } from '../bench/measured-process.ts';
import { folderWith } from './temporary-folder.ts';

const patience = 60_000;
const command = (source: string, folder: string, environment: Readonly<Record<string, string | undefined>> = {}) => ({
	args: ['--eval', source],
	folder,
	environment,
});
/** It holds so many megabytes for a while, and starts another that does the same. */
const holder = (megabytes: number, more: string) => `
	const held = Buffer.alloc(${megabytes}e6, 1);
	${more}
	setTimeout(() => console.log('held', held.length), 400);
`;
const other = `require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(holder(150, ''))}], { stdio: 'inherit' });`;

test.skipIf(process.platform !== 'linux')('the memory is that of all processes together', async () => {
	const folder = folderWith({});
	const run = await measureRun(command(holder(150, other), folder), patience, join(folder, 'told'));
	expect(run).toMatchObject({ status: 0, memoryOf: 'sum', said: 'held 150000000\nheld 150000000\n' });
	expect(run.memory).toBeGreaterThan(300e6);
});

test('without /proc the memory is that of the largest process', async () => {
	const folder = folderWith({});
	const run = await measureRun(command(holder(50, other), folder), patience, join(folder, 'told'), false);
	expect(run).toMatchObject({ status: 0, memoryOf: 'largest' });
	expect(run.memory).toBeGreaterThan(150e6);
	expect(run.memory).toBeLessThan(300e6);
	expect(run.cpu).toBeGreaterThan(0);
});

test('what fails and what never ends is told', async () => {
	const folder = folderWith({});
	const told = join(folder, 'told');
	expect(
		await measureRun(
			command('console.error(process.env.A, process.env.B); process.exit(3)', folder, { A: 'a', B: undefined }),
			patience,
			told,
		),
	).toMatchObject({ status: 3, said: 'a undefined\n' });
	const endless = `${other} setInterval(() => {}, 1000)`;
	expect(await measureRun(command(endless, folder), 200, told)).toMatchObject({ status: undefined });
});
