/**
 * `npm run bench -- parse [WORD…] [--length N]`: how the time of parsing grows with the length of hostile texts.
 *
 * Prints, for each shape of tests/hostile.ts whose name holds one of the words, the processor's time in milliseconds for a
 * quarter, a half and the whole of the length (5,000,000 characters unless given), and by how much the last step grew:
 * about 2 is linear. Times differ between machines, so no test asks for one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { parseArticle } from '../../src/parse/article.ts';
import { hostileTexts } from '../hostile.ts';

/** How long to wait for one text, in milliseconds. */
const patience = 180_000;
/** The text by which the code is warmed, in characters. */
const warmth = 20_000;
const nameRoom = 40;
const timeRoom = 9;

const { values, positionals } = parseArgs({
	options: { length: { type: 'string', default: '5000000' }, one: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const whole = Number(values.length);

const parse = (value: string) => parseArticle(new VFile({ path: '1_a.txt', value }), { sha256: '' });

/** Parse one text in this process and print the time. */
function measure(name: string): void {
	parse(hostileTexts['prose']?.(warmth) ?? '');
	const text = hostileTexts[name]?.(whole) ?? '';
	const before = process.cpuUsage();
	parse(text);
	const { user, system } = process.cpuUsage(before);
	console.log(Math.round((user + system) / 1000));
}

/** Each text in a process of its own: none pays for the memory of another, and one that never ends is left. */
function timeOf(name: string, length: number): number | undefined {
	const script = fileURLToPath(import.meta.url);
	const args = [script, '--one', '--length', String(length), name];
	const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: patience });
	if (stderr !== '') console.error(stderr);
	return status === 0 ? Number(stdout) : undefined;
}

if (values.one) measure(positionals[0] ?? '');
else {
	const lengths = [whole / 4, whole / 2, whole];
	const names = Object.keys(hostileTexts).filter(
		(name) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
	);
	console.log(`${'characters'.padEnd(nameRoom)}${lengths.map((length) => String(length).padStart(timeRoom)).join('')}`);
	for (const name of names) {
		const times = lengths.map((length) => timeOf(name, length));
		const [, before, last] = times;
		const growth = before && last ? `×${(last / before).toFixed(1)}` : '';
		const shown = times.map((time) => String(time ?? 'no end').padStart(timeRoom)).join('');
		console.log(`${name.padEnd(nameRoom)}${shown} ms  ${growth}`);
	}
}
