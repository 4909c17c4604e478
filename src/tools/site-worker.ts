/** Beside the drawing of pages: seals and writes what was drawn, and reads in it what the site must have. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sealPage } from '../write/seal.ts';
import { isListed } from '../write/sitemap.ts';
import { openAssets } from './assets.ts';
import { LinkCheck } from './links.ts';
import type { Answer, Finding, Order, WorkerSite } from './site-folder.ts';

const { folder, home, address, base } = workerData as WorkerSite;
const check = new LinkCheck(address, base);
const made = new Set<string>();
const listed: string[] = [];

const readAsset = openAssets(folder, base);

/** Seal a page and read it: its address below the site, where the address is a folder's. */
function finishPage(path: string, drawn: string): string {
	const below = path === 'index.html' || path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : undefined;
	const html = sealPage(drawn, below ?? path, readAsset);
	check.addPage(path, html);
	if (below !== undefined && isListed(html, `${home}${below}`)) listed.push(below);
	return html;
}

function write(path: string, body: Uint8Array<ArrayBuffer>): void {
	const target = join(folder, path);
	const parent = dirname(target);
	if (!made.has(parent)) mkdirSync(parent, { recursive: true });
	made.add(parent);
	writeFileSync(target, path.endsWith('.html') ? finishPage(path, Buffer.from(body.buffer).toString()) : body);
}

/** What is to be known of the whole folder, once all is written. */
function finish(): Finding {
	const files = new Set(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				`${relative(folder, entry.parentPath)}${sep}${entry.name}`.replaceAll(sep, '/').replace(/^\//u, ''),
			),
	);
	for (const file of files) if (file.endsWith('.css')) check.addStyles(file, readFileSync(join(folder, file), 'utf8'));
	return { faults: check.findFaults(files), listed: listed.sort() };
}

parentPort?.on('message', (order: Order) => {
	const answer: Answer =
		order.kind === 'finish'
			? { kind: 'finished', finding: finish() }
			: {
					kind: 'written',
					bytes: order.files.reduce((sum, { path, body }) => (write(path, body), sum + body.length), 0),
				};
	parentPort?.postMessage(answer);
});
