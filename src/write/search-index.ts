/** The index of the search to a folder: Pagefind's files, without what it brings for pages of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type IndexFiles, orderIndex } from './search-order.ts';
import type { SearchRecord } from './search-record.ts';

/** What a reader's browser fetches: the script, the machine that it runs, and the index. */
const needed = /^(?:pagefind\.js|wasm\.en\.pagefind|pagefind-entry\.json|.*\.pf_\w+)$/u;

/**
 * Write the index of the search. Equal records give equal bytes.
 *
 * @param folder - The folder of the index, such as `dist/pagefind`; it is made.
 */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
		for (const record of records) {
			const { errors: refused } = await index.addCustomRecord(record);
			if (refused.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${refused.join('; ')}`);
		}
		const { files, errors: failed } = await index.getFiles();
		if (failed.length > 0) throw new Error(`Pagefind writes no index: ${failed.join('; ')}`);
		const kept: IndexFiles = new Map();
		for (const { path, content } of files) if (needed.test(path)) kept.set(path, content);
		for (const [path, content] of orderIndex(kept)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
	} finally {
		await close();
	}
}
