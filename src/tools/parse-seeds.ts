/** Seeds to articles, by what an earlier build has kept of them and on all processors. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
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
/** A thread takes about as long to start as so many seeds take to parse. */
const worthThread = 150;

function sendable({ file, sha256, sidecar }: ParsedSeed): SentSeed {
	const text = String(file.value);
	return { path: file.path, text, sha256, ...(sidecar ? { sidecar } : {}), messages: keepMessages(file, 0) };
}

/** Take batches of seeds until none is left, in a thread of its own. */
async function parseInThread(
	next: () => readonly Seed[],
	story: StoryOfSeeds | undefined,
	onParsed: (seed: Seed, json: string) => void,
): Promise<void> {
	const workerData = story && { outlets: story.outlets, spellings: story.spellings };
	const worker = new Worker(new URL('parse-worker.ts', import.meta.url), { workerData });
	try {
		for (let seeds = next(); seeds.length > 0; seeds = next()) {
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
	const onParsed = (seed: Seed, json: string) => {
		cache.set(keys.get(seed) ?? '', json);
		known.set(seed, json);
		progress.tell('Seeds parsed', known.size, seeds.length);
	};
	let place = 0;
	const next = () => unknown.slice(place, (place += batch));
	const threads = Math.min(availableParallelism(), Math.floor(unknown.length / worthThread));
	if (threads > 1) await Promise.all(Array.from({ length: threads }, () => parseInThread(next, story, onParsed)));
	else
		for (const seed of unknown) {
			const before = seed.file.messages.length;
			onParsed(seed, parseToJson(seed, story));
			// They come back with the article.
			seed.file.messages.length = before;
		}
	return (seed) => {
		const json = known.get(seed);
		known.delete(seed);
		return json === undefined ? undefined : articleFromJson(seed.file, json);
	};
}
