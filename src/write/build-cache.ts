/** What is kept between builds, by keys that say all that it depends on. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

const newline = 0x0a;
/** So many bytes of values are written at once. */
const mostWaiting = 1 << 20;
const digest = (bytes: Uint8Array) => crc32(bytes).toString(16).padStart(8, '0');

/** So many caches this process has opened. */
let opened = 0;

/** What can stand in a line as a key. */
const word = /^[\w.:-]+$/u;

/** The lines of a file of the cache: its version, then `key digest json` each, then how many there are. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
	for (let from = 0; from < bytes.length;) {
		const end = bytes.indexOf(newline, from);
		if (end < 0) return;
		yield bytes.subarray(from, end);
		from = end + 1;
	}
}

/** Read the entries of a file by their keys; says why where it holds none that can be trusted. */
function readEntries(bytes: Buffer, version: string): Map<string, Buffer> | string {
	const [head, ...lines] = linesOf(bytes);
	if (head?.toString() !== `version ${version}`) return 'is of another version';
	const end = lines.pop();
	if (end?.toString() !== `entries ${lines.length}`) return 'is cut short';
	const entries = new Map<string, Buffer>();
	for (const line of lines) {
		const space = line.indexOf(0x20);
		const json = line.subarray(space + 10);
		if (space < 0 || line.toString('latin1', space + 1, space + 9) !== digest(json)) return 'is damaged';
		entries.set(line.toString('latin1', 0, space), json);
	}
	return entries;
}

/**
 * A file that keeps JSON values by keys.
 *
 * A key must say all that the value depends on, the version all that makes it. What was not asked for or set in this
 * build is not kept for the next. Several builds may use one file at once: each writes its own, and the last one stays.
 */
export class BuildCache {
	readonly #path: string;
	readonly #version: string;
	readonly #fresh: string;
	#kept: ReadonlyMap<string, Buffer> = new Map();
	#file: number | undefined;
	#written = new Set<string>();
	#lines: Buffer[] = [];
	#bytes = 0;

	/**
	 * Open a cache.
	 *
	 * @param path - Of its file, which need not be there.
	 * @param version - Of all that makes the values: a file of another version is not used.
	 * @param warn - Told why a file is not used, in words for a person; never for a file that is not there.
	 */
	constructor(path: string, version: string, warn: (reason: string) => void) {
		this.#path = path;
		this.#version = version;
		this.#fresh = `${path}-${process.pid}-${opened++}`;
		try {
			const entries = readEntries(readFileSync(path), version);
			if (typeof entries === 'string') warn(`${path} ${entries}: it is not used, and made anew.`);
			else this.#kept = entries;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
				warn(`${path} cannot be read (${String(error)}): it is not used, and made anew.`);
			}
		}
	}

	/** The JSON that was set for a key by an earlier build; it is not kept for the next. */
	peek(key: string): string | undefined {
		return this.#kept.get(key)?.toString();
	}

	/** The JSON that was set for a key by an earlier build; it is kept for the next. */
	get(key: string): string | undefined {
		const bytes = this.#kept.get(key);
		if (bytes) this.#write(key, bytes);
		return bytes?.toString();
	}

	/** Keep JSON for a key: any text without a line feed. */
	set(key: string, json: string): void {
		this.#write(key, Buffer.from(json));
	}

	#write(key: string, json: Buffer): void {
		if (this.#written.has(key)) return;
		if (!word.test(key)) throw new Error(`Unexpected key \`${key}\`, expected letters, digits and \`.:-\``);
		if (this.#file === undefined) {
			mkdirSync(dirname(this.#path), { recursive: true });
			this.#file = openSync(this.#fresh, 'w');
			writeSync(this.#file, `version ${this.#version}\n`);
		}
		this.#written.add(key);
		this.#lines.push(Buffer.from(`${key} ${digest(json)} `), json, Buffer.of(newline));
		this.#bytes += json.length;
		if (this.#bytes > mostWaiting) this.#flush(this.#file);
	}

	#flush(file: number): void {
		writeSync(file, Buffer.concat(this.#lines));
		this.#lines = [];
		this.#bytes = 0;
	}

	/** Put what was asked for and set in this build in the place of the file; frees the memory of what was read. */
	save(): void {
		if (this.#file !== undefined) {
			this.#flush(this.#file);
			writeSync(this.#file, `entries ${this.#written.size}\n`);
			closeSync(this.#file);
			renameSync(this.#fresh, this.#path);
		}
		this.#reset();
	}

	/** Leave the file as it was. */
	discard(): void {
		if (this.#file !== undefined) closeSync(this.#file);
		rmSync(this.#fresh, { force: true });
		this.#reset();
	}

	#reset(): void {
		this.#file = undefined;
		this.#lines = [];
		this.#bytes = 0;
		this.#written = new Set();
		this.#kept = new Map();
	}
}
