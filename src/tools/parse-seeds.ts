/** Seeds to articles, by what an earlier build has kept of them and on several processors where there are many. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Inputs } from '../corpus.ts';
import { keepMessages } from '../messages.ts';
import { articleFromJson, parseToJson, type ParsedSeed, seedKey, type StoryOfSeeds } from '../parse-seed.ts';
import type { Seed } from '../read/seeds.ts';
import type { Article } from '../records.ts';
import type { BuildCache } from '../write/build-cache.ts';
import type { Progress } from './progress.ts';

/** A seed as a thread gets it. */
export interface SentSeed extends Pick<Seed, 'sha256' | 'sidecar'> {
	readonly path: string;
	readonly text: string;
	readonly messages: ReturnType<typeof keepMessages>;
}

/** So many seeds go to a thread at once. */
const batch = 16;
/** A thread costs the processor as much as so many seeds, for it loads and compiles all rules anew. */
const worthThread = 1000;

function sendable({ file, sha256, sidecar }: ParsedSeed): SentSeed {
	const text = String(file.value);
	return { path: file.path, text, sha256, ...(sidecar ? { sidecar } : {}), messages: keepMessages(file, 0) };
}

/** Gives the next seeds to parse, at most so many; none once all are taken. */
type Next = (most: number) => readonly Seed[];
type OnParsed = (seed: Seed, json: string) => void;

/** Take seeds until none is left, in this thread. */
async function parseHere(next: Next, story: StoryOfSeeds | undefined, onParsed: OnParsed): Promise<void> {
	for (let [seed] = next(1); seed; [seed] = next(1)) {
		const before = seed.file.messages.length;
		onParsed(seed, parseToJson(seed, story));
		// They come back with the article.
		seed.file.messages.length = before;
		// The other threads may wait for more.
		await setImmediate();
	}
}

/** Take batches of seeds until none is left, in a thread of its own. */
async function parseInThread(next: Next, story: StoryOfSeeds | undefined, onParsed: OnParsed): Promise<void> {
	const workerData = story && { outlets: story.outlets, spellings: story.spellings };
	const worker = new Worker(new URL('parse-worker.ts', import.meta.url), { workerData });
	try {
		for (let seeds = next(batch); seeds.length > 0; seeds = next(batch)) {
			worker.postMessage(seeds.map(sendable));
			const [parsed] = (await once(worker, 'message')) as [string[]];
			for (const [place, seed] of seeds.entries()) onParsed(seed, parsed[place] ?? '');
		}
	} finally {
		await worker.terminate();
	}
}

/**
 * Parse the seeds that the cache does not know, and keep them there.
 *
 * @returns What gives the article of each seed, and its file the messages of parsing, once.
 */
export async function parseSeeds(
	{ seeds, story }: Inputs,
	cache: BuildCache,
	progress: Progress,
): Promise<(seed: Seed) => Article | undefined> {
	const known = new Map<Seed, string>();
	const keys = new Map(seeds.map((seed) => [seed, seedKey(seed, story)]));
	const unknown = seeds.filter((seed) => {
		const json = cache.get(keys.get(seed) ?? '');
		if (json !== undefined) known.set(seed, json);
		return json === undefined;
	});
	const onParsed: OnParsed = (seed, json) => {
		cache.set(keys.get(seed) ?? '', json);
		known.set(seed, json);
		progress.tell('Seeds parsed', known.size, seeds.length);
	};
	let place = 0;
	const next: Next = (most) => unknown.slice(place, (place += most));
	const threads = Math.min(availableParallelism(), Math.floor(unknown.length / worthThread));
	const others = Array.from({ length: Math.max(0, threads - 1) }, () => parseInThread(next, story, onParsed));
	await Promise.all([...others, parseHere(next, story, onParsed)]);
	return (seed) => {
		const json = known.get(seed);
		known.delete(seed);
		return json === undefined ? undefined : articleFromJson(seed.file, json);
	};
}
