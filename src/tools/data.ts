/**
 * `npm run data -- --seeds DIR [--seeds DIR…] --out DIR`: the data of the contract alone, without pages.
 *
 * Writes every article that it could read. Exit status: 0, 1 where a file has an error, 2 where it was called wrongly or
 * cannot write.
 */
import { parseArgs } from 'node:util';
import { readCorpus, seedFolders } from '../corpus.ts';
import { formatMessages } from '../messages.ts';
import { writeData } from '../write/data-folder.ts';

const usage = 'Usage: npm run data -- --seeds DIR [--seeds DIR…] --out DIR [--verbose]';

function stop(cause: string, mend: string): never {
	console.error(`${cause}\n${mend}`);
	process.exit(2);
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				seeds: { type: 'string', multiple: true, default: seedFolders() },
				out: { type: 'string' },
				verbose: { type: 'boolean', default: false },
			},
		});
		return values;
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error), usage);
	}
}

const { seeds, out, verbose } = readOptions();
if (!out) stop('Unexpected call without `--out`, expected the folder to write to.', usage);

const corpus = readCorpus(seeds);
const messages = formatMessages(corpus.files, verbose);
if (messages) console.error(messages);
try {
	writeData(corpus, out);
} catch (error) {
	if (!(error instanceof Error && 'syscall' in error)) throw error;
	stop(`Cannot write the data: ${error.message}`, 'Name a folder with `--out` that this user may write to.');
}
const { articles, failed } = corpus;
console.log(`Wrote ${articles.length} ${articles.length === 1 ? 'article' : 'articles'} to ${out}`);
process.exitCode = failed ? 1 : 0;
