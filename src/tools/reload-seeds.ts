import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatMessages } from '../messages.ts';

/** How long to wait for the last of several changes, in milliseconds. */
const pause = 100;

/** Say what is wrong with the seeds; nothing that is wrong with them stops the server. */
async function printMessages(): Promise<void> {
	try {
		const { readCorpus, seedFolders } = await import('../corpus.ts');
		const messages = formatMessages(readCorpus(seedFolders()).files);
		if (messages) console.error(messages);
	} catch (error) {
		console.error(error);
	}
}

/**
 * While `npm run dev` runs: a seed, a sidecar or the story file that comes, changes or goes shows in the open pages at
 * once, and what is wrong with it in the terminal.
 */
export function reloadSeeds(): AstroIntegration {
	return {
		name: 'reload-seeds',
		hooks: {
			'astro:server:setup': async ({ server }) => {
				const { seedFolders } = await import('../corpus.ts');
				const folders = seedFolders().map((folder) => resolve(folder));
				let waiting: NodeJS.Timeout | undefined;
				const reload = () => {
					// Any page may rest on any seed: nothing that was read or rendered stands.
					for (const { moduleGraph, hot } of Object.values(server.environments)) {
						moduleGraph.invalidateAll();
						hot.send({ type: 'full-reload' });
					}
					void printMessages();
				};
				server.watcher.add(folders);
				server.watcher.on('all', (_event, path) => {
					if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
					clearTimeout(waiting);
					waiting = setTimeout(reload, pause);
				});
				await printMessages();
			},
		},
	};
}
