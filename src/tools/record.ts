/**
 * `npm run record`: build the site, then write every address that it publishes into the ledger beside the seeds.
 *
 * `-- --day 2031-06-12` records for another day than today, by the clock in UTC: nothing else of the project reads a clock.
 * `-- --check` writes nothing and exits with 1 where the ledger lacks something. `-- --forget /articles/017-port/` takes
 * the words of an article out. `-- --dist DIR` reads another build than `dist`. Exit status 2: called wrongly, or nothing can be read or written.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { seedFolders } from '../corpus.ts';
import type { Ledger } from '../ledger-records.ts';
import { formatMessages, hasError } from '../messages.ts';
import { readFolders } from '../read/folder.ts';
import { ledgerName, readLedger } from '../read/ledger.ts';
import { writeLedger } from '../write/ledger.ts';
import { forgetArticle, mergeLedger } from './merge-ledger.ts';
import { readPublished } from './published.ts';

const usage = 'Usage: npm run record [-- [--day YYYY-MM-DD] [--check] [--forget /articles/SLUG/] [--dist DIR]]';

function stop(reason: string): never {
	console.error(`${reason}\n${usage}`);
	process.exit(2);
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				// eslint-disable-next-line no-restricted-syntax -- The day of record is the one thing that a clock tells.
				day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
				check: { type: 'boolean', default: false },
				forget: { type: 'string' },
				dist: { type: 'string', default: 'dist' },
			},
		});
		return values;
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}

/** Try what can fail for reasons of the disk. */
function tryOrStop<T>(what: string, act: () => T): T {
	try {
		return act();
	} catch (error) {
		return stop(`Cannot ${what}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

const { day, check, forget, dist } = readOptions();
if (!z.iso.date().safeParse(day).success) stop(`Unexpected day \`${day}\`, expected one such as \`2031-06-12\`.`);
const { folders, files } = readFolders(seedFolders());
const { ledger, files: ledgerFiles } = readLedger(folders);
const faulty = [...files, ...ledgerFiles].filter(hasError);
if (faulty.length > 0) stop(formatMessages(faulty));
const target = folders.find(({ names }) => names.includes(ledgerName)) ?? folders[0];
const last = ledger?.days.at(-1) ?? day;
if (day < last) stop(`Unexpected day \`${day}\`, expected none before the last record, \`${last}\`.`);
if (!target) stop('Unexpected absence of a folder of seeds.');

function next(): Ledger {
	if (forget === undefined) {
		return mergeLedger(
			ledger,
			tryOrStop(`read the built site in ${dist}`, () => readPublished(dist)),
			day,
		);
	}
	const forgotten = ledger && forgetArticle(ledger, forget);
	return forgotten ?? stop(`Unexpected \`--forget ${forget}\`, expected the address of an article in the ledger.`);
}

const merged = next();
const where = join(target.path, ledgerName);
if (merged === ledger) console.log(`${where} has every address already`);
else if (check) {
	console.error(`${where} lacks what is new, changed or gone: run \`npm run record\``);
	process.exitCode = 1;
} else {
	tryOrStop('write the ledger', () => {
		writeLedger(target.path, ledgerName, merged);
	});
	const known = new Set(ledger?.pages.map(({ url }) => url));
	const fresh = merged.pages.filter(({ url }) => !known.has(url)).length;
	const gone = merged.pages.filter(({ gone: since }) => since === day).length;
	console.log(
		forget === undefined
			? `Wrote ${where}: ${merged.pages.length} pages, ${fresh} new, ${gone} gone; the next build shows their days`
			: `Wrote ${where} without the words of ${forget}; its versions before, in Git or elsewhere, still have them`,
	);
}
