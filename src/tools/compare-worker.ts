/** A thread that compares articles. */
import { parentPort } from 'node:worker_threads';
import { type Comparable, compareAll } from '../corpus.ts';
import type { Compared } from './compare-articles.ts';

parentPort?.once('message', (articles: Comparable) => {
	const begun = performance.now();
	const comparison = compareAll(articles);
	const { user, system } = process.threadCpuUsage();
	const spent = { wall: performance.now() - begun, cpu: (user + system) / 1000 };
	parentPort?.postMessage({ comparison, spent } satisfies Compared);
});
