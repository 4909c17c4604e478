/**
 * `npm run check -- [FILE…] [--verbose]`: how each seed is read and what is wrong with it, without building.
 *
 * Without a file, all seeds; a file or folder may lie anywhere. Exit status: 0, 1 where a file has an error, 2 where it
 * was called wrongly.
 */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { readArticles, seedFolders } from '../corpus.ts';
import { parseSeed } from '../parse-seed.ts';
import { hasError } from '../messages.ts';
import { readFolders } from '../read/folder.ts';
import { readSeedFile } from '../read/seeds.ts';
import { readStory } from '../read/story.ts';
import type { Article } from '../records.ts';
import { callerPath } from './caller-path.ts';
import { formatRead } from './summary.ts';

const usage = 'Usage: npm run check -- [FILE…] [--verbose]';

function readOptions() {
	try {
		return parseArgs({ options: { verbose: { type: 'boolean', default: false } }, allowPositionals: true });
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		process.exit(2);
	}
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A name that a shell's `*` brings along: a sidecar stands for its seed, and the story is read with any seed. */
function seedPaths(path: string): string[] {
	if (/(?:^|[\\/])story\.yml$/u.test(path)) return [];
	return [path.replace(/\.yml$/u, '.txt')];
}

const { values, positionals } = readOptions();
const named = positionals.map(callerPath);
const folders = named.length === 0 ? seedFolders() : named.filter(isFolder);
const paths = new Set(named.filter((path) => !isFolder(path)).flatMap(seedPaths));

const all = folders.length > 0 ? readArticles(folders) : { parsed: [], files: [] };
const files = [...all.files];
const articles = new Map<VFile, Article>(all.parsed.map(({ seed, article }) => [seed.file, article]));
if (paths.size > 0) {
	// Outlets and spellings of the story; its events are checked with the whole folder only.
	const { story, files: stories } = readStory(readFolders([...[...paths].map(dirname), ...seedFolders()]).folders);
	files.push(...stories);
	for (const path of paths) {
		const { seed, found } = readSeedFile(path);
		files.push(...found);
		const article = seed && parseSeed(seed, story);
		if (article) articles.set(seed.file, article);
	}
}

const shown = files.filter((file) => articles.has(file) || file.messages.length > 0);
for (const file of shown) console.log(`${formatRead(file, articles.get(file), values.verbose)}\n`);
const broken = shown.filter(hasError).length;
console.log(`${articles.size} of ${articles.size + broken} files can be published`);
process.exitCode = broken > 0 ? 1 : 0;
