/** `ledger.json`: what was published before, as `npm run record` wrote it. */
import type { VFile } from 'vfile';
import { type Ledger, ledgerSchema } from '../ledger-records.ts';
import { report, showValue } from '../messages.ts';
import { decodeText } from './decode.ts';
import { type Folder, readPlainFile } from './folder.ts';
import { findFaults } from './yaml.ts';

/** The name of the ledger in a folder of seeds. */
export const ledgerName = 'ledger.json';

/**
 * Read the ledger of the first folder that has one.
 *
 * @returns The ledger, absent where no folder has one that can be used, and the file with its messages.
 */
export function readLedger(folders: readonly Folder[]): { ledger?: Ledger; files: VFile[] } {
	const folder = folders.find(({ names }) => names.includes(ledgerName));
	if (!folder) return { files: [] };
	const { file, bytes } = readPlainFile(folder, ledgerName);
	const text = bytes && decodeText(file, bytes);
	const ledger = text === undefined ? undefined : parseLedger(file, text);
	return { files: [file], ...(ledger ? { ledger } : {}) };
}

function parseLedger(file: VFile, text: string): Ledger | undefined {
	try {
		const { data, error } = ledgerSchema.safeParse(JSON.parse(text));
		const [issue] = error?.issues ?? [];
		if (issue) {
			const [fault] = findFaults(text, ledgerSchema);
			const named = showValue(issue.path.join('.') || 'file');
			const reason = fault?.reason ?? `Unexpected ${named} (${issue.message}), expected what was recorded`;
			report(file, 'bad-ledger', reason, fault?.place);
		}
		return data;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		// JSON is YAML, whose parser tells the place; what is YAML and no JSON has none.
		const [fault] = findFaults(text, ledgerSchema);
		report(
			file,
			'bad-ledger',
			`Unexpected JSON (${showValue(error.message)}), expected what was recorded`,
			fault?.place,
		);
		return undefined;
	}
}
