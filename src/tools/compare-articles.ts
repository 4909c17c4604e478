/** Articles compared, beside other work where they are many. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Comparison } from '../comparison-records.ts';
import { type Comparable, compareAll } from '../corpus.ts';
import type { Spent } from './progress.ts';

/** What a thread gives back. */
export interface Compared {
	readonly comparison: Comparison;
	/** What it took there; absent where there was no other thread. */
	readonly spent?: Spent;
}

/** To send fewer articles to a thread and back takes longer than it saves. */
const worthThread = 300;

/**
 * Compare articles; many of them in a thread of their own, so that other work goes on.
 *
 * The thread ends with what it needed for comparing, which is more than what it found.
 */
export async function compareArticles(articles: Comparable): Promise<Compared> {
	if (articles.articles.length < worthThread) return { comparison: compareAll(articles) };
	const worker = new Worker(new URL('compare-worker.ts', import.meta.url));
	try {
		worker.postMessage(articles);
		const [compared] = (await once(worker, 'message')) as [Compared];
		return compared;
	} finally {
		await worker.terminate();
	}
}
