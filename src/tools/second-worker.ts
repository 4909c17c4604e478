/** A thread that compares articles, and then draws pages of what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { compareAll, makeCorpus, shareCorpus } from '../corpus.ts';
import { openBundle } from './bundle.ts';
import type { Answer, Asked, SecondData } from './second-thread.ts';

const { articles } = workerData as SecondData;
const begun = performance.now();
const comparison = compareAll(articles);
const { user, system } = process.threadCpuUsage();
const spent = { wall: performance.now() - begun, cpu: (user + system) / 1000 };
let draw: Awaited<ReturnType<typeof openBundle>> | undefined;

async function answer(asked: Asked): Promise<Answer> {
	if (asked.kind === 'open') {
		shareCorpus(makeCorpus({ files: [] }, articles, comparison));
		draw = await openBundle(asked.bundle, asked.place);
		return { pages: [] };
	}
	const pages: Uint8Array<ArrayBuffer>[] = [];
	for (const page of asked.pages) if (draw) pages.push(await draw(page));
	return { pages };
}

parentPort?.postMessage({ comparison, spent });
let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ id, asked }: { id: number; asked: Asked }) => {
	before = before.then(async () => {
		const given = await answer(asked);
		const buffers = given.pages.map(({ buffer }) => buffer);
		parentPort?.postMessage({ id, answer: given }, buffers);
	});
});
