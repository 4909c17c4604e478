/** The built site, and builds of others beside it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../environment.ts';

/** All files of a built site, by their paths with `/`, in code-unit order. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
		.sort();
}

/** A file of a built site. */
export function readBuilt(file: string, folder = 'dist'): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** What tells one state of a built site from another: each file with the hash of its bytes. */
export function hashesOf(folder: string): Record<string, string> {
	const hashOf = (file: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return Object.fromEntries(filesOf(folder).map((file) => [file, hashOf(file)]));
}

/** How a build ended. */
export interface Outcome {
	readonly status: number;
	/** What it printed. */
	readonly said: string;
}

/** Build the site into a folder of `.astro`, in another environment than this. */
export function buildInto(out: string, changes: Readonly<Record<string, string>> = {}): Promise<Outcome> {
	return new Promise((resolve) => {
		const options = { env: { ...environment, ...changes } };
		const child = execFile(
			process.execPath,
			['src/tools/build.ts', '--out', out],
			options,
			(_error, stdout, stderr) => {
				resolve({ status: child.exitCode ?? -1, said: stdout + stderr });
			},
		);
	});
}
