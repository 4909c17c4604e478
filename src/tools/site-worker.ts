/** Beside the drawing of pages: seals and writes what was drawn, and reads in it what the site must have. */
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { sealPage } from '../write/seal.ts';
import { isListed } from '../write/sitemap.ts';
import { openAssets } from './assets.ts';
import { LinkCheck } from './links.ts';
import { type Answer, bytesOf, type Finding, type Order, type SiteFile, type WorkerSite } from './site-folder.ts';

const { folder, last, home, address, base } = workerData as WorkerSite;
const check = new LinkCheck(address, base);
const made = new Set<string>();
const listed: string[] = [];
const stale: string[] = [];
const sums = new Map<string, number>();

const readAsset = openAssets(folder, base);

/** The path of a page below the site, as its address has it. */
function belowOf(path: string): string {
	return path === 'index.html' || path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** Seal what was drawn, if it is a page. */
function sealed(path: string, drawn: Uint8Array<ArrayBuffer>): Buffer {
	const bytes = Buffer.from(drawn.buffer);
	return path.endsWith('.html') ? sealPage(bytes, belowOf(path), readAsset) : bytes;
}

/** Read in a page what the site must have. */
function readPage(path: string, page: Buffer): void {
	const below = belowOf(path);
	check.addPage(path, page);
	if (below !== path && isListed(page, `${home}${below}`)) listed.push(below);
}

/** Let a file of the last site stand in this one too, which takes far less than to write it; false where that cannot be. */
function linkLast(path: string, target: string): boolean {
	const old = join(last, path);
	try {
		if (!lstatSync(old).isFile()) return false;
		linkSync(old, target);
		return true;
	} catch {
		return false;
	}
}

/** What the last site has of a file; nothing where that was changed since. */
function readLast(path: string, sum: number): Buffer | undefined {
	try {
		const bytes = readFileSync(join(last, path));
		return crc32(bytes) === sum ? bytes : undefined;
	} catch {
		return undefined;
	}
}

/** Write what was drawn, or have what the last site has; false where that was changed since. */
function write({ path, drawn, sum, key }: SiteFile): boolean {
	const fresh = drawn && sealed(path, drawn);
	const known = sum === undefined ? undefined : readLast(path, sum);
	const bytes = fresh ?? known;
	if (!bytes) return false;
	if (fresh && known && !fresh.equals(known)) stale.push(path);
	const target = join(folder, path);
	const parent = dirname(target);
	if (!made.has(parent)) mkdirSync(parent, { recursive: true });
	made.add(parent);
	if (fresh || !linkLast(path, target)) writeFileSync(target, bytes);
	if (key !== undefined) sums.set(key, crc32(bytes));
	if (path.endsWith('.html')) readPage(path, bytes);
	return true;
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
	return { faults: check.findFaults(files), stale, listed: listed.sort(), sums };
}

parentPort?.on('message', (order: Order) => {
	if (order.kind === 'finish') {
		parentPort?.postMessage({ kind: 'finished', finding: finish() } satisfies Answer);
		return;
	}
	const bytes = order.files.reduce((sum, file) => sum + bytesOf(file), 0);
	const lost = order.files.filter((file) => !write(file)).map(({ path }) => path);
	parentPort?.postMessage({ kind: 'written', bytes, lost } satisfies Answer);
});
