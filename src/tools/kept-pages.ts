/** The pages that an earlier build drew from the same: they lie where that build put the site. */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildCache } from '../write/build-cache.ts';
import { siteAddress, siteBase } from './address.ts';
import { ruleVersion } from './rule-version.ts';

const cacheFolder = '.astro';
const prefix = 'pages-';
/** What lies in so many folders is kept: in those that were built to last. */
const mostFolders = 16;

const digest = (...parts: readonly string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');

/** Tells what was drawn before, and keeps what is drawn now. */
export class KeptPages {
	readonly #cache: BuildCache;
	readonly #assets: string;
	readonly #path: string;

	/**
	 * @param folder - Where the last build put the site, as a whole path.
	 * @param assets - The folder of the site's scripts, style sheets and fonts, which are there before pages are drawn.
	 * @param warn - Told why what was kept is not used.
	 */
	constructor(folder: string, assets: string, warn: (reason: string) => void) {
		// The files that pages name are called after what they hold.
		this.#assets = readdirSync(assets, { recursive: true, encoding: 'utf8' }).sort().join('\n');
		this.#path = join(cacheFolder, prefix + digest(folder).slice(0, 16));
		this.#cache = new BuildCache(this.#path, ruleVersion('pages'), warn);
	}

	/**
	 * The key of a file.
	 *
	 * @param drawnFrom - Tells all records that it draws.
	 */
	keyOf(path: string, drawnFrom: string): string {
		return digest(path, drawnFrom, this.#assets, siteAddress(), siteBase());
	}

	/** The CRC-32 of what an earlier build wrote for a key; nothing where none did. */
	sumOf(key: string): number | undefined {
		const sum = this.#cache.peek(key);
		return sum === undefined ? undefined : Number(sum);
	}

	/** Keep nothing of what earlier builds drew. */
	forget(): void {
		rmSync(this.#path, { force: true });
	}

	/** Keep the sums of what this build has written, once it lies in its place. */
	save(sums: ReadonlyMap<string, number>): void {
		for (const [key, sum] of sums) this.#cache.set(key, String(sum));
		this.#cache.save();
		const files = readdirSync(cacheFolder).filter((file) => file.startsWith(prefix));
		const written = files.map((file) => ({
			path: join(cacheFolder, file),
			time: statSync(join(cacheFolder, file)).mtimeMs,
		}));
		for (const { path } of written.sort((a, b) => b.time - a.time).slice(mostFolders)) rmSync(path, { force: true });
	}
}
