/** A second thread for what takes longest: it compares many articles while Astro bundles, and then draws half of the pages. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Comparison } from '../comparison-records.ts';
import { type Comparable, compareAll } from '../corpus.ts';
import type { Bundle } from './bundle.ts';
import type { NamedPage, Place } from './draw-page.ts';
import type { Spent } from './progress.ts';

/** What the thread begins with. */
export interface SecondData {
	readonly articles: Comparable;
	/** Tells the modules of pages that nobody asks for the keys of pages here. */
	readonly drawsOnly: true;
}

/** What the thread gives first. */
interface Compared {
	readonly comparison: Comparison;
	readonly spent: Spent;
}

/** What comparing gives. */
interface Found {
	readonly comparison: Comparison;
	/** What it took in the thread. */
	readonly spent?: Spent;
	/** The thread, where it is to draw. */
	readonly second?: SecondThread;
}

export type Asked =
	| { readonly kind: 'open'; readonly bundle: Bundle; readonly place: Place }
	| { readonly kind: 'draw'; readonly pages: readonly NamedPage[] };

export interface Answer {
	/** In the order of those that were asked for. */
	readonly pages: readonly Uint8Array<ArrayBuffer>[];
}

/** To send fewer articles to a thread and back takes longer than it saves. */
const worthThread = 300;
/** Each thread that draws holds all records: of more articles than these one draws alone. */
const mostHeldTwice = 2000;

/** How many threads draw: as many as the environment's `BUILD_THREADS` says, 1 or 2, or as pays for so many articles. */
function drawingThreads(articles: number): number {
	const asked = process.env['BUILD_THREADS'];
	if (asked === '1' || asked === '2') return Number(asked);
	return articles >= worthThread && articles <= mostHeldTwice && availableParallelism() > 1 ? 2 : 1;
}

/** Compares, and then draws what it is asked for. */
export class SecondThread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
	#asked = 0;

	private constructor(worker: Worker) {
		this.#worker = worker;
		worker.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
			this.#waiting.get(id)?.resolve(answer);
			this.#waiting.delete(id);
		});
		worker.on('error', (error) => {
			for (const { reject } of this.#waiting.values()) reject(error);
		});
	}

	/**
	 * Compare articles; many of them in a thread of their own, so that other work goes on.
	 *
	 * A thread that does not draw ends, with all that it needed for comparing.
	 */
	static async compare(articles: Comparable): Promise<Found> {
		const { length } = articles.articles;
		const threads = drawingThreads(length);
		if (length < worthThread && threads === 1) return { comparison: compareAll(articles) };
		const workerData: SecondData = { articles, drawsOnly: true };
		const worker = new Worker(new URL('second-worker.ts', import.meta.url), { workerData });
		const [compared] = (await once(worker, 'message')) as [Compared];
		if (threads === 2) return { ...compared, second: new SecondThread(worker) };
		await worker.terminate();
		return compared;
	}

	/** Have it load what draws pages, before it is asked for any; where it cannot, no page is drawn either. */
	open(bundle: Bundle, place: Place): void {
		void this.#ask({ kind: 'open', bundle, place });
	}

	/** Draw pages, in the order in which they are named. */
	async draw(pages: readonly NamedPage[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
		return (await this.#ask({ kind: 'draw', pages })).pages;
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}

	#ask(asked: Asked): Promise<Answer> {
		const id = (this.#asked += 1);
		const waiting = Promise.withResolvers<Answer>();
		this.#waiting.set(id, waiting);
		this.#worker.postMessage({ id, asked });
		return waiting.promise;
	}
}
