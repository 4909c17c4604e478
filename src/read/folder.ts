/** What lies in a folder of seeds, read so that nothing but its own plain files is opened. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { VFile } from 'vfile';
import { inCodeUnits } from '../code-units.ts';
import { report, type RuleName } from '../messages.ts';

/** The largest file that is read unless another size is given, in bytes. */
const largestOfAll = 64 * 1024 * 1024;

/** A folder as the user named it. */
export interface Folder {
	readonly path: string;
	/** Names of what lies in it, in code-unit order; those that begin with a dot left out. */
	readonly names: readonly string[];
	/** Its place on disk, without symbolic links. */
	readonly real: string;
}

/** A file of a folder, before its bytes are text. */
export interface PlainFile {
	/** Its path is the folder as the user named it, and the name; it has no value yet. */
	readonly file: VFile;
	/** `undefined` where it cannot be read; a message of `file` says why. */
	readonly bytes: Uint8Array | undefined;
}

const causeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/**
 * List the folders, each once, however often and by whatever path it is named.
 *
 * @param paths - Folders as the user named them, relative to the working directory or absolute.
 * @returns The folders that can be read, and a file with a message for each of the others.
 */
export function readFolders(paths: readonly string[]): { folders: Folder[]; files: VFile[] } {
	const folders = new Map<string, Folder>();
	const files: VFile[] = [];
	for (const named of paths) {
		const path = normalize(named);
		try {
			const real = realpathSync(path);
			const names = readdirSync(real).filter((name) => !name.startsWith('.'));
			if (!folders.has(real)) folders.set(real, { path, names: names.sort(inCodeUnits), real });
		} catch (error) {
			const file = new VFile({ path });
			report(
				file,
				'unreadable-file',
				`Unexpected folder without access (\`${causeOf(error)}\`), expected a folder of seeds`,
			);
			files.push(file);
		}
	}
	return { folders: [...folders.values()], files };
}

/**
 * Read a file of a folder whole.
 *
 * Symbolic links are followed within the folder only; pipes and devices are never opened.
 *
 * @param largest - The largest size that is read, in bytes.
 */
export function readPlainFile(folder: Folder, name: string, largest = largestOfAll): PlainFile {
	const file = new VFile({ path: join(folder.path, name) });
	const refuse = (rule: RuleName, reason: string): PlainFile => {
		report(file, rule, reason);
		return { file, bytes: undefined };
	};
	try {
		const path = join(folder.real, name);
		// The folder's own path has no links: that of a file in it is real where the file is none.
		const own = lstatSync(path);
		const real = own.isFile() ? path : realpathSync(path);
		if (!real.startsWith(folder.real.endsWith(sep) ? folder.real : folder.real + sep)) {
			return refuse('unreadable-file', 'Unexpected symbolic link that leaves its folder, expected a plain file');
		}
		const stat = own.isFile() ? own : statSync(real);
		if (stat.isDirectory()) return refuse('unreadable-file', 'Unexpected folder, expected a plain file');
		if (!stat.isFile()) return refuse('unreadable-file', 'Unexpected pipe or device, expected a plain file');
		if (stat.size > largest) {
			return refuse('oversized-file', `Unexpected size of \`${stat.size}\` bytes, expected at most \`${largest}\``);
		}
		return { file, bytes: readFileSync(real) };
	} catch (error) {
		return refuse('unreadable-file', `Unexpected file without access (\`${causeOf(error)}\`), expected a plain file`);
	}
}
