/** The ledger to disk, whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../ledger-records.ts';

/** Write the ledger of a folder of seeds in place of the one that is there. One line for each page and each passage. */
export function writeLedger(folder: string, name: string, ledger: Ledger): void {
	const path = join(folder, name);
	const partial = join(folder, `.${name}.partial`);
	try {
		writeFileSync(partial, formatLedger(ledger));
		renameSync(partial, path);
	} finally {
		rmSync(partial, { force: true });
	}
}

/** Lines that a difference of two versions can be read in: one for each page, its tellings and its passages. */
function formatLedger({ days, pages }: Ledger): string {
	const lines = pages.map(({ told, passages, ...page }) => {
		const lists = Object.entries({ told, passages }).flatMap(([key, entries]) =>
			entries
				? [`${JSON.stringify(key)}: [\n${entries.map((entry) => `\t\t${JSON.stringify(entry)}`).join(',\n')}]`]
				: [],
		);
		const own = JSON.stringify(page).slice(0, -1);
		return `\t${[own, ...lists].join(', ')}}`;
	});
	return `{"days": ${JSON.stringify(days)},\n"pages": [\n${lines.join(',\n')}\n]}\n`;
}
