import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from '../environment.ts';
import { useWindow } from './visit.ts';

const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
const write = (name: string, text: string) => {
	writeFileSync(join(seeds, name), text);
};
const article = (title: string) =>
	`# ${title}\n\n12 June 2031\n\nThe port of Lisport was shut for nine days, the union said.\n`;

const window = useWindow();
let server: ChildProcessByStdio<null, Readable, null>;
let address = '';

beforeAll(async () => {
	write('1_port.txt', article('The port opens again'));
	server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'], {
		env: { ...environment, SEEDS: seeds, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let said = '';
	address = await new Promise((resolve) => {
		server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			said += chunk;
			const [found] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
			if (found) resolve(found);
		});
	});
});
afterAll(() => {
	server.kill();
	rmSync(seeds, { recursive: true });
});

test('an open page follows the seeds while the server of `npm run dev` runs', async () => {
	const { page } = window;
	await page.goto(`${address}articles/`);
	const shows = (text: string) => page.getByRole('main').getByText(text).first().waitFor();
	await shows('The port opens again');
	write('2_dock.txt', article('The dock opens too'));
	await shows('The dock opens too');
	write('2_dock.txt', article('The dock stays shut'));
	await shows('The dock stays shut');
	// A bad seed takes no page away.
	write('3_empty.txt', '');
	rmSync(join(seeds, '2_dock.txt'));
	await page.getByText('The dock stays shut').waitFor({ state: 'detached' });
	await shows('The port opens again');
	expect(await page.getByRole('main').innerText()).toContain('The port opens again');
});
