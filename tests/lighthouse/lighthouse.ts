/**
 * `npm run lighthouse`: what Lighthouse says of one page of each main kind, on a phone with its simulated slow 4G.
 *
 * Prints a table and, for what keeps a page from 100, why; exits with 1 where a category has less than 100 or the largest
 * content is painted later than after one second. The site is served packed, as a web host does. Nothing is kept.
 * Each page is asked for three times, `-- --runs 5` for five, and the middle paint counts: a busy machine tells less
 * than an idle one.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteBase } from '../../src/tools/address.ts';
import { findBrowser } from '../browser.ts';
import { environment } from '../environment.ts';
import { filesOf } from '../site/built.ts';
import { serve } from './host.ts';

interface Audit {
	readonly title: string;
	/** Between 0 and 1; nothing where it does not apply. */
	readonly score?: number | null;
	readonly displayValue?: string;
	readonly numericValue?: number;
}

interface Report {
	readonly categories: Readonly<
		Record<string, { score: number; title: string; auditRefs: readonly { id: string; weight: number }[] }>
	>;
	readonly audits: Readonly<Record<string, Audit>>;
}

const command = 'tests/lighthouse/node_modules/lighthouse/cli/index.js';
const slowest = 1000;
const kinds = ['', 'events/[^/]+/', 'articles/[^/]+/', 'compare/[^/]+/[^/]+/', 'matrix/'].map(
	(path) => new RegExp(`^${path}index\\.html$`, 'u'),
);

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error(`Unexpected --runs ${values.runs}, expected a whole number from 1`);
	process.exit(2);
}

/** The largest page of each kind. */
const pages = kinds.flatMap((kind) => {
	const sized = filesOf('dist')
		.filter((file) => file.endsWith('.html') && kind.test(file))
		.map((file) => ({ path: file.replace(/index\.html$/u, ''), size: statSync(join('dist', file)).size }));
	return sized.sort((a, b) => b.size - a.size).slice(0, 1);
});

/** Ask Lighthouse about one page; it runs as a program of its own, so that nobody else has to install it. */
function ask(url: string, browser: { path: string; env?: Readonly<Record<string, string>> }): Promise<Report> {
	return new Promise((resolve, reject) => {
		const flags = ['--headless=new', '--no-sandbox', '--disable-quic', '--disable-background-networking'];
		const args = ['--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${flags.join(' ')}`];
		const child = spawn(process.execPath, [command, url, ...args], {
			env: { ...environment, ...browser.env, CHROME_PATH: browser.path },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
		child.on('error', reject);
		child.on('close', (status) => {
			if (status === 0) resolve(JSON.parse(said) as Report);
			else reject(new Error(`Lighthouse ended with ${status ?? 'a signal'} at ${url}`));
		});
	});
}

const percent = (score: number) => Math.round(score * 100);
const paintOf = ({ audits }: Report) => audits['largest-contentful-paint']?.numericValue ?? Infinity;

const browser = await findBrowser();
const { address, stop } = await serve('dist', siteBase(), [
	...pages.map(({ path }) => `${path}index.html`),
	...filesOf('dist').filter((file) => /^_astro\/[^/]+$|^favicon/u.test(file)),
]);
const answers: { path: string; report: Report }[] = [];
for (const { path } of pages) {
	const reports: Report[] = [];
	for (let run = 0; run < runs; run += 1) reports.push(await ask(`${address}${path}`, browser));
	const [middle] = reports.sort((a, b) => paintOf(a) - paintOf(b)).slice(Math.floor(runs / 2));
	if (middle) answers.push({ path: `/${path}`, report: middle });
}
stop();

const titles = Object.values(answers[0]?.report.categories ?? {}).map(({ title }) => title);
console.log(`| page | ${titles.join(' | ')} | largest paint |`);
console.log(`| --- |${' ---: |'.repeat(titles.length + 1)}`);
for (const { path, report } of answers) {
	const scores = Object.values(report.categories).map(({ score }) => percent(score));
	console.log(`| \`${path}\` | ${scores.join(' | ')} | ${(paintOf(report) / 1000).toFixed(2)} s |`);
}

let short = answers.length < kinds.length;
if (short) console.log('\nA kind of page is missing in dist.');
for (const { path, report } of answers) {
	if (paintOf(report) > slowest) short = true;
	for (const { title, score, auditRefs } of Object.values(report.categories)) {
		if (percent(score) === 100) continue;
		short = true;
		console.log(`\n${path} has ${percent(score)} for ${title}:`);
		for (const { id, weight } of auditRefs) {
			const audit = report.audits[id];
			if (weight === 0 || !audit || (audit.score ?? 1) >= 1) continue;
			console.log(`  ${percent(audit.score ?? 0)} ${audit.title} (${id}) ${audit.displayValue ?? ''}`);
		}
	}
}
process.exit(short ? 1 : 0);
