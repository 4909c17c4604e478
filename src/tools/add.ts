/**
 * `npm run add -- FILE…`: copy scraped texts into the folder of seeds, each under the next number, and print how they are
 * read.
 *
 * A text that is there already or that holds no article is refused; the others are added. What a text leaves open stands
 * as comments in the sidecar that is written beside it. Exit status: 0, 1 where a text was refused, 2 where the call was
 * wrong or the folder cannot be written to.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { seedFolders } from '../corpus.ts';
import { parseSeed } from '../parse-seed.ts';
import { formatMessages, forTerminal, hasError, report, showValue } from '../messages.ts';
import { type Folder, readFolders, readPlainFile } from '../read/folder.ts';
import { readSeedFile, type Seed } from '../read/seeds.ts';
import { readStory } from '../read/story.ts';
import { withNewNumber, writeNew } from '../write/new-seed.ts';
import { callerPath } from './caller-path.ts';
import { writeQuestions } from './questions.ts';
import { formatRead } from './summary.ts';

/** How much of the hash of its bytes stands in the name of a seed, in hexadecimal digits. */
const hashDigits = 16;

function stop(cause: string): never {
	console.error(`${cause}\nUsage: npm run add -- FILE…`);
	process.exit(2);
}

function readPaths(): string[] {
	try {
		return parseArgs({ allowPositionals: true }).positionals.map(callerPath);
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
/** Equal for texts that differ in blanks, line ends and a byte order mark alone. */
const likeness = (text: string) => sha256(text.replace(/[\s\ufeff]+/gu, ' ').trim());

/** Where each text lies that is among the seeds, by the hash of its bytes and by its likeness. */
function readKnown(folders: readonly Folder[]): Map<string, string> {
	const known = new Map<string, string>();
	for (const folder of folders) {
		for (const name of folder.names.filter((some) => some.endsWith('.txt'))) {
			const { file, bytes } = readPlainFile(folder, name);
			if (bytes) known.set(sha256(bytes), file.path).set(likeness(new TextDecoder().decode(bytes)), file.path);
		}
	}
	return known;
}

const paths = readPaths();
if (paths.length === 0) stop('Unexpected call without a file, expected the texts to add.');
const { folders, files } = readFolders(seedFolders());
const [target, ...others] = folders.map(({ path }) => path);
if (target === undefined || files.length > 0) stop(formatMessages(files));
const all = [target, ...others] as const;
const known = readKnown(folders);
const { story } = readStory(folders);

/** Say why a text cannot be added: as an error among the messages of a file that was looked at. */
function readNew(path: string): { seed?: Seed; found: VFile[] } {
	const { seed, found } = readSeedFile(path, true);
	if (!seed) return { found };
	const same = known.get(seed.sha256);
	if (same === undefined) parseSeed(seed, story);
	else report(seed.file, 'same-seed', `Unexpected text of ${showValue(same)}, expected one that is not there yet`);
	return hasError(seed.file) ? { found } : { seed, found };
}

/** Write a text and its sidecar under a number, and print how it is read. */
function write({ file: { path, value }, ...seed }: Seed, folder: string, number: string): void {
	const stem = `${number}_${seed.sha256.slice(0, hashDigits)}`;
	const text = String(value);
	const file = new VFile({ path: join(folder, `${stem}.txt`), value: text });
	const like = known.get(likeness(text));
	if (like !== undefined) {
		report(
			file,
			'like-seed',
			`Unexpected words of ${showValue(like)}, expected a text that differs by more than blanks`,
		);
	}
	const article = parseSeed({ ...seed, file }, story);
	const questions = article && writeQuestions(article);
	// The bytes as they came: text that was decoded without loss.
	writeNew(folder, `${stem}.txt`, text);
	if (questions !== undefined) writeNew(folder, `${stem}.yml`, questions);
	known.set(seed.sha256, file.path).set(likeness(text), file.path);
	const asked = questions === undefined ? '' : `\n\nWhat it leaves open: ${join(folder, `${stem}.yml`)}`;
	console.log(`Added ${forTerminal(path)} as ${formatRead(file, article)}${asked}\n`);
}

let refused = 0;
for (const path of paths) {
	const { seed, found } = readNew(path);
	try {
		if (seed) withNewNumber(all, (number) => write(seed, target, number));
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		stop(`Cannot write to ${target}: ${error.message}`);
	}
	if (seed) continue;
	refused++;
	// What else is wrong with a text that is refused does not matter.
	for (const file of found) file.messages = file.messages.filter(({ fatal }) => fatal === true);
	console.log(`Not added: ${found.map((file) => formatRead(file, undefined)).join('\n')}\n`);
}
process.exitCode = refused > 0 ? 1 : 0;
