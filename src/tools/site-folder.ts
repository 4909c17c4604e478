/** The folder of a site that is being built: files go to a thread of their own, which writes and reads them. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file of the site as it was drawn. */
export interface SiteFile {
	/** Its path below the folder of the site, with `/`. */
	readonly path: string;
	/** What was drawn; absent where what the last site has is taken. */
	readonly drawn?: Uint8Array<ArrayBuffer>;
	/** The CRC-32 of what an earlier build wrote of the same records. Where it was drawn too, both must be the same. */
	readonly sum?: number;
	/** Of what it was drawn from; absent where it is drawn at each build. */
	readonly key?: string;
}

/** What the thread must know of the site. */
export interface WorkerSite {
	readonly folder: string;
	/** Where the last build put the site. */
	readonly last: string;
	/** The whole address of the site, with its last slash. */
	readonly home: string;
	readonly address: string;
	readonly base: string;
}

/** What was found in all files. */
export interface Finding {
	/** What is wrong with links, one line each. */
	readonly faults: readonly string[];
	/** Files of which an earlier build kept something else than what is drawn of the same records. */
	readonly stale: readonly string[];
	/** The paths of the pages that search engines may list, in order. */
	readonly listed: readonly string[];
	/** By the keys of files: the CRC-32 of what was written. */
	readonly sums: ReadonlyMap<string, number>;
}

export type Order = { readonly kind: 'write'; readonly files: readonly SiteFile[] } | { readonly kind: 'finish' };
export type Answer =
	| {
			readonly kind: 'written';
			readonly bytes: number;
			/** The paths of those that were to be taken, and are not in the last site as they were. */
			readonly lost: readonly string[];
	  }
	| { readonly kind: 'finished'; readonly finding: Finding };

/** So many bytes go over at once, and so many may wait there to be written. */
const batch = 1 << 20;
const mostWaiting = 1 << 25;
/** What is taken from the last site is as much work as so many bytes. */
const taken = 1 << 14;

/** Of a file that goes to the thread: how much it weighs there. */
export const bytesOf = ({ drawn }: SiteFile): number => drawn?.length ?? taken;

/** Writes the files of a site in the order in which they come. */
export class SiteFolder {
	readonly #worker: Worker;
	#files: SiteFile[] = [];
	#bytes = 0;
	#waiting = 0;
	#lost: string[] = [];
	#failure: Error | undefined;

	constructor(site: WorkerSite) {
		this.#worker = new Worker(new URL('site-worker.ts', import.meta.url), {
			workerData: site,
			resourceLimits: { maxYoungGenerationSizeMb: 16 },
		});
		this.#worker.on('error', (error) => {
			this.#failure = error;
		});
		this.#worker.on('message', (answer: Answer) => {
			if (answer.kind !== 'written') return;
			this.#waiting -= answer.bytes;
			this.#lost.push(...answer.lost);
		});
	}

	/** Take a file; its bytes are given away. Waits while too much is still to be written. */
	async write(file: SiteFile): Promise<void> {
		this.#files.push(file);
		this.#bytes += bytesOf(file);
		if (this.#bytes >= batch) this.#send();
		while (this.#waiting > mostWaiting) await this.#answer();
	}

	/** Wait until all is written; gives the paths of files that the last site no longer has as they were, and are to be drawn. */
	async settle(): Promise<readonly string[]> {
		this.#send();
		while (this.#waiting > 0) await this.#answer();
		return this.#lost.splice(0);
	}

	/** Say what was found in all files of the folder; throws what stopped the writing. */
	async finish(): Promise<Finding> {
		this.#send();
		this.#worker.postMessage({ kind: 'finish' } satisfies Order);
		let answer = await this.#answer();
		while (answer.kind !== 'finished') answer = await this.#answer();
		await this.#worker.terminate();
		return answer.finding;
	}

	#send(): void {
		const files = this.#files;
		this.#waiting += this.#bytes;
		this.#files = [];
		this.#bytes = 0;
		this.#worker.postMessage(
			{ kind: 'write', files } satisfies Order,
			files.flatMap(({ drawn }) => drawn?.buffer ?? []),
		);
	}

	async #answer(): Promise<Answer> {
		if (this.#failure) throw this.#failure;
		const [answer] = (await once(this.#worker, 'message')) as [Answer];
		return answer;
	}
}
