/** The seeds of some folders with their sidecars: the only way in for text. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { inCodeUnits } from '../code-units.ts';
import { hasError, report, showValue } from '../messages.ts';
import type { Sidecar } from '../editor-records.ts';
import { decodeText } from './decode.ts';
import { type Folder, readFolders, readPlainFile } from './folder.ts';
import { parseSidecar } from './sidecar.ts';

/** One scraped text as it came, and what an editor knows of it. */
export interface Seed {
	/** Its value is the seed text; its path the folder as the user named it, and the name. */
	readonly file: VFile;
	/** The file's name, such as `017_port.txt`. */
	readonly name: string;
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** The folder that it lies in. */
	readonly folder: Folder;
	readonly sidecar?: Sidecar;
}

/** What was found in the folders. */
export interface Seeds {
	/** Those that can be parsed, by file name in code-unit order over all folders, then by path. */
	readonly seeds: readonly Seed[];
	/** Every file that was looked at, with its messages: seeds, sidecars, folders. */
	readonly files: readonly VFile[];
}

/** The largest seed that is read, in bytes: more words than a novel has, and none of the longest articles. */
const largest = 1024 * 1024;

/** A character that a reader sees: not white space, not invisible, not a mark that has nothing to stand on. */
const visible = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u{2800}]]/v;

/** Files that are no sidecars though they are named like one. */
const others = new Set(['story.yml']);

/**
 * Read every `.txt` of the folders (not of folders within them) and the `.yml` beside it.
 *
 * Never throws for what lies there: a file that is no text and a sidecar that cannot be used are messages.
 * A seed with a bad sidecar is left out: it would be published without what its editor knows.
 */
export function readSeeds(folders: readonly Folder[]): Seeds {
	const seeds: Seed[] = [];
	const files: VFile[] = [];
	for (const folder of folders) {
		const texts = folder.names.filter((name) => name.endsWith('.txt'));
		const sidecars = new Set(folder.names.filter((name) => name.endsWith('.yml') && !others.has(name)));
		for (const name of texts) {
			const sidecarName = name.replace(/\.txt$/u, '.yml');
			const { seed, found } = readSeed(folder, name, sidecars.delete(sidecarName) ? sidecarName : undefined);
			files.push(...found);
			if (seed) seeds.push(seed);
		}
		for (const name of sidecars) files.push(reportLone(folder, name));
		if (texts.length === 0) files.push(reportEmpty(folder));
	}
	seeds.sort((a, b) => inCodeUnits(a.name, b.name) || inCodeUnits(a.file.path, b.file.path));
	return { seeds, files };
}

/**
 * Read one seed and the `.yml` beside it, wherever they lie.
 *
 * @param path - The file as the user named it, relative to the working directory or absolute; of any name.
 * @param alone - Whether to leave out what lies beside it.
 * @returns The seed, absent where an error among the messages of the files says why, and the files that were looked at.
 */
export function readSeedFile(path: string, alone = false): { seed?: Seed; found: VFile[] } {
	const { folders, files } = readFolders([dirname(path)]);
	const [folder] = folders;
	if (!folder) return { found: files };
	const name = basename(path);
	const beside = `${name.replace(/\.txt$/u, '')}.yml`;
	return readSeed(folder, name, !alone && folder.names.includes(beside) ? beside : undefined);
}

function readSeed(folder: Folder, name: string, sidecarName?: string): { seed?: Seed; found: VFile[] } {
	const { file, bytes } = readPlainFile(folder, name, largest);
	const text = bytes && decodeText(file, bytes);
	const beside = sidecarName === undefined ? undefined : readPlainFile(folder, sidecarName);
	if (text !== undefined && !visible.test(text)) {
		report(file, 'empty-seed', 'Unexpected file without a visible character, expected the text of an article');
	}
	const sidecar = beside?.bytes && parseSidecar(beside.file, beside.bytes);
	const found = beside ? [file, beside.file] : [file];
	if (!bytes || text === undefined || found.some(hasError)) return { found };
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { seed: { file, name, sha256, folder, ...(sidecar ? { sidecar } : {}) }, found };
}

function reportLone(folder: Folder, name: string): VFile {
	const file = new VFile({ path: join(folder.path, name) });
	const seed = name.replace(/\.yml$/u, '.txt');
	report(file, 'lone-sidecar', `Unexpected sidecar without a seed, expected ${showValue(seed)} beside it`);
	return file;
}

function reportEmpty(folder: Folder): VFile {
	const file = new VFile({ path: folder.path });
	report(file, 'no-seeds', 'Unexpected folder without a seed, expected files named `*.txt`');
	return file;
}
