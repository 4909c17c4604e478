/** All pages and files of the site: those that were drawn before are taken, the others drawn in one thread or two. */
import { join, sep } from 'node:path';
import { setImmediate as eventLoop } from 'node:timers/promises';
import type { Drawable } from './draw-page.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Progress } from './progress.ts';
import type { SecondThread } from './second-thread.ts';
import type { SiteFile, SiteFolder } from './site-folder.ts';

/** What it takes to draw pages. */
export interface Drawing {
	/** Takes what was drawn. */
	readonly folder: SiteFolder;
	/** What was drawn before. */
	readonly kept: KeptPages;
	readonly progress: Progress;
	/** Draws a page or file in this thread. */
	readonly draw: (one: Drawable) => Promise<Uint8Array<ArrayBuffer>>;
	/** Draws pages beside it, where they are many. */
	readonly second: SecondThread | undefined;
}

/** So many are drawn at once here: while one waits, for its card to be packed, others go on. */
const atOnce = 4;
/** After so many files others are heard. */
const turn = 2;
/** So many pages the other thread is asked for at a time, and so often at once: it has its next ones when some are drawn. */
const batch = 12;
const batchesAtOnce = 4;
/** Of so many pages that were drawn before, one is drawn again. */
const sample = 64;

/** The other thread needs as long to begin as it takes to draw so many pages. */
const worthThread = 300;

/** A page or file on its way. */
interface Draft {
	readonly path: string;
	readonly one: Drawable;
	readonly key?: string;
	/** What an earlier build drew. */
	readonly known?: Uint8Array<ArrayBuffer>;
}

/** The path of the file that a page or endpoint is written to. */
function filePath(pathname: string, type: string): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	if (type === 'endpoint') return path;
	return path === '404' ? '404.html' : join(path, 'index.html').replaceAll(sep, '/');
}

function draftsOf(listed: readonly Drawable[], kept: KeptPages): Draft[] {
	const drafts = new Map<string, Draft>();
	for (const one of listed) {
		const path = filePath(one.pathname, one.route.type);
		// Where two routes make one file, the first in Astro's order of routes has it.
		if (drafts.has(path)) continue;
		const key = one.cacheKey === undefined ? undefined : kept.keyOf(path, one.cacheKey);
		drafts.set(path, { path, one, ...(key !== undefined && { key }) });
	}
	return [...drafts.values()];
}

/** Whether the other thread may draw it: what rests on one story, and is not summed up elsewhere as the data is. */
const isShared = ({ key, one }: Draft) => key !== undefined && one.route.type === 'page';

const times = <T>(length: number, make: () => T) => Array.from({ length }, make);

/**
 * Draw or take each page and file, once.
 *
 * While this thread goes through those that it alone may draw, what was drawn before is taken of the others. Of what is left
 * this thread draws from the front, and the other one from the back.
 */
export async function drawPages(listed: readonly Drawable[], drawing: Drawing): Promise<void> {
	const { folder, kept, progress, draw, second } = drawing;
	const drafts = draftsOf(listed, kept);
	const own = drafts.filter((draft) => !isShared(draft));
	const left: Draft[] = [];
	let [done, found] = [0, 0];

	const write = async (file: SiteFile) => {
		progress.tell('Pages and files', done++, drafts.length);
		await folder.write(file);
	};
	let drawnHere = 0;
	const drawHere = async (one: Drawable) => {
		// Drawing never waits for anything: other threads, and the process of the search's index, would not be heard.
		if (drawnHere++ % turn === 0) await eventLoop();
		return draw(one);
	};
	const writeDrawn = ({ path, key, known }: Draft, drawn: Uint8Array<ArrayBuffer>) =>
		write({ path, drawn, ...(known && { kept: known }), ...(key !== undefined && { key }) });
	/** Take what was drawn before, but for a sample; what is given back is to be drawn. */
	const take = async (draft: Draft): Promise<Draft | undefined> => {
		const { path, key } = draft;
		const known = key === undefined ? undefined : kept.find(path, key);
		if (known === undefined || ++found % sample === 0) return { ...draft, ...(known && { known }) };
		await write({ path, kept: known, ...(key !== undefined && { key }) });
		return undefined;
	};
	const drawThere = async (thread: SecondThread) => {
		for (let some = left.splice(-batch); some.length > 0; some = left.splice(-batch)) {
			const drawn = await thread.draw(
				some.map(({ one: { pathname, route } }) => ({ pathname, component: route.component, route: route.route })),
			);
			for (const [place, draft] of some.entries()) {
				const bytes = drawn[place];
				if (!bytes) throw new Error(`No page for ${draft.path}: the second thread gave none`);
				await writeDrawn(draft, bytes);
			}
		}
	};
	const takeShared = async () => {
		for (const draft of drafts.filter(isShared)) {
			const taken = await take(draft);
			if (taken) left.push(taken);
		}
	};
	const drawOwn = async () => {
		for (let draft = own.shift(); draft; draft = own.shift()) {
			const taken = await take(draft);
			if (taken) await writeDrawn(taken, await drawHere(taken.one));
		}
	};
	const drawLeft = async () => {
		for (let draft = left.shift(); draft; draft = left.shift()) await writeDrawn(draft, await drawHere(draft.one));
	};
	const taking = takeShared();
	const there = taking.then(async () => {
		if (second && left.length >= worthThread) await Promise.all(times(batchesAtOnce, () => drawThere(second)));
	});
	await Promise.all(times(atOnce, drawOwn));
	await taking;
	await Promise.all(times(atOnce, drawLeft));
	await there;
}
