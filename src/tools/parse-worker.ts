/** A thread that parses seeds. */
import { parentPort, workerData } from 'node:worker_threads';
import { VFile } from 'vfile';
import { restoreMessages } from '../messages.ts';
import { parseToJson, type StoryOfSeeds } from '../parse-seed.ts';
import type { SentSeed } from './parse-seeds.ts';

const story = workerData as StoryOfSeeds | undefined;

parentPort?.on('message', (seeds: readonly SentSeed[]) => {
	const parsed = seeds.map(({ path, text, sha256, sidecar, messages }) => {
		const file = new VFile({ path, value: text });
		restoreMessages(file, messages);
		return parseToJson({ file, sha256, ...(sidecar ? { sidecar } : {}) }, story);
	});
	parentPort?.postMessage(parsed);
});
