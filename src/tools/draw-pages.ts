/** All pages and files of the site: those that were drawn before are taken, the others drawn. */
import { join, sep } from 'node:path';
import { setImmediate as eventLoop } from 'node:timers/promises';
import type { Drawer } from './bundle.ts';
import type { Drawable } from './draw-page.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Progress } from './progress.ts';
import type { SiteFile, SiteFolder } from './site-folder.ts';

/** What it takes to draw pages. */
interface Drawing extends Drawer {
	/** Takes what was drawn. */
	readonly folder: SiteFolder;
	/** What was drawn before. */
	readonly kept: KeptPages;
	readonly progress: Progress;
}

/** So many are drawn at once: while one waits, for its card to be packed, others go on. */
const atOnce = 4;
/** After so many files others are heard. */
const turn = 2;
/** Of so many pages that were drawn before, one is drawn again. */
const sample = 64;

/** The path of the file that a page or endpoint is written to. */
function filePath(pathname: string, type: string): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	if (type === 'endpoint') return path;
	return path === '404' ? '404.html' : join(path, 'index.html').replaceAll(sep, '/');
}

/** Each file once: where two routes make one, the first in Astro's order of routes has it. */
function byPath(listed: readonly Drawable[]): Map<string, Drawable> {
	const files = new Map<string, Drawable>();
	for (const one of listed) {
		const path = filePath(one.pathname, one.route.type);
		if (!files.has(path)) files.set(path, one);
	}
	return files;
}

/**
 * Draw or take each page and file, once.
 *
 * A page whose key an earlier build had is not drawn again, but for a sample: what is drawn of it must be the same.
 */
export async function drawPages({ list, draw, folder, kept, progress }: Drawing): Promise<void> {
	const files = byPath(await list());
	let [done, found, drawn] = [0, 0, 0];

	const drawOne = async (one: Drawable) => {
		// Drawing never waits for anything: other threads, and the process of the search's index, would not be heard.
		if (drawn++ % turn === 0) await eventLoop();
		return draw(one);
	};
	const make = async (path: string, one: Drawable): Promise<SiteFile> => {
		const key = one.cacheKey === undefined ? undefined : kept.keyOf(path, one.cacheKey);
		if (key === undefined) return { path, drawn: await drawOne(one) };
		const sum = kept.sumOf(key);
		if (sum === undefined) return { path, key, drawn: await drawOne(one) };
		if (++found % sample > 0) return { path, key, sum };
		return { path, key, sum, drawn: await drawOne(one) };
	};
	const left = files.entries();
	const makeRest = async () => {
		for (const [path, one] of left) {
			progress.tell('Pages and files', done++, files.size);
			await folder.write(await make(path, one));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, makeRest));
	for (const path of await folder.settle()) {
		const one = files.get(path);
		if (one) await folder.write({ path, drawn: await drawOne(one) });
	}
}
