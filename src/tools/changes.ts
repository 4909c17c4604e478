/**
 * `npm run changes -- OLD_DATA NEW_DATA [--all] [--json] [--exit-code]`: what a rebuild added, changed or took away.
 *
 * Both are folders of the published data: written by `npm run data`, or the `data` folder of a built site. Exit status:
 * 0; with `--exit-code` 1 where something changed; 2 where it was called wrongly or a folder holds no such data.
 */
import { parseArgs } from 'node:util';
import { callerPath } from './caller-path.ts';
import { formatChanges } from './changes-text.ts';
import { compareData, hasChanges } from './data-changes.ts';
import { DataError, readData } from './read-data.ts';

const usage = 'Usage: npm run changes -- OLD_DATA NEW_DATA [--all] [--json] [--exit-code]';

function stop(reason: string): never {
	console.error(reason);
	process.exit(2);
}

function readOptions() {
	try {
		return parseArgs({
			options: {
				all: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				'exit-code': { type: 'boolean', default: false },
			},
			allowPositionals: true,
		});
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}

function readOrStop(folder: string) {
	try {
		return readData(callerPath(folder));
	} catch (error) {
		if (error instanceof DataError) return stop(error.message);
		throw error;
	}
}

const { values, positionals } = readOptions();
const [before, after] = positionals;
if (before === undefined || after === undefined || positionals.length > 2) {
	stop(`Unexpected ${positionals.length} folders, expected two: the older data, then the newer.\n${usage}`);
}

const changes = compareData(readOrStop(before), readOrStop(after));
console.log(values.json ? JSON.stringify(changes, undefined, '\t') : formatChanges(changes, values.all));
process.exitCode = values['exit-code'] && hasChanges(changes) ? 1 : 0;
