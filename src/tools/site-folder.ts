/** The folder of a site that is being built: files go to a thread of their own, which writes and reads them. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file of the site. */
export interface SiteFile {
	/** Its path below the folder of the site, with `/`. */
	readonly path: string;
	readonly body: Uint8Array<ArrayBuffer>;
}

/** What the thread must know of the site. */
export interface WorkerSite {
	readonly folder: string;
	/** The whole address of the site, with its last slash. */
	readonly home: string;
	readonly address: string;
	readonly base: string;
}

/** What was found in all files. */
export interface Finding {
	/** What is wrong with links, one line each. */
	readonly faults: readonly string[];
	/** The paths of the pages that search engines may list, in order. */
	readonly listed: readonly string[];
}

export type Order = { readonly kind: 'write'; readonly files: readonly SiteFile[] } | { readonly kind: 'finish' };
export type Answer =
	{ readonly kind: 'written'; readonly bytes: number } | { readonly kind: 'finished'; readonly finding: Finding };

/** So many bytes go over at once, and so many may wait there to be written. */
const batch = 1 << 20;
const mostWaiting = 1 << 25;

/** Writes the files of a site in the order in which they come. */
export class SiteFolder {
	readonly #worker: Worker;
	#files: SiteFile[] = [];
	#bytes = 0;
	#waiting = 0;
	#failure: Error | undefined;

	constructor(site: WorkerSite) {
		this.#worker = new Worker(new URL('site-worker.ts', import.meta.url), { workerData: site });
		this.#worker.on('error', (error) => {
			this.#failure = error;
		});
		this.#worker.on('message', (answer: Answer) => {
			if (answer.kind === 'written') this.#waiting -= answer.bytes;
		});
	}

	/** Take a file; its bytes are given away. Waits while too much is still to be written. */
	async write(file: SiteFile): Promise<void> {
		this.#files.push(file);
		this.#bytes += file.body.length;
		if (this.#bytes >= batch) this.#send();
		while (this.#waiting > mostWaiting) await this.#answer();
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
		const buffers = new Set(files.map(({ body }) => body.buffer));
		this.#worker.postMessage({ kind: 'write', files } satisfies Order, [...buffers]);
	}

	async #answer(): Promise<Answer> {
		if (this.#failure) throw this.#failure;
		const [answer] = (await once(this.#worker, 'message')) as [Answer];
		return answer;
	}
}
