/** The index of the search to a folder: Pagefind's files, without what it brings for pages of its own. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type IndexFiles, orderIndex } from './search-order.ts';
import type { SearchRecord } from './search-record.ts';

/** What a reader's browser fetches: the script, the machine that it runs, and the index. */
const needed = /^(?:pagefind\.js|wasm\.en\.pagefind|pagefind-entry\.json|fragment|index|filter|.*\.pf_meta)$/u;
/** What {@link orderIndex} changes. */
const ordered = /\.pf_filter$|\.pf_meta$|^pagefind-entry\.json$/u;
/** So many records are on their way to Pagefind at once. */
const most = 32;

/** Hand over records without waiting for the answer to each. */
async function addRecords(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<void> {
	const waiting: Promise<void>[] = [];
	const add = async (record: SearchRecord) => {
		const { errors } = await index.addCustomRecord(record);
		if (errors.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${errors.join('; ')}`);
	};
	for (const record of records) {
		waiting.push(add(record));
		if (waiting.length >= most) await Promise.all(waiting.splice(0));
	}
	await Promise.all(waiting);
}

/**
 * Write the index of the search. Equal records give equal bytes.
 *
 * Pagefind runs as a process of its own, and writes its files itself: they are many, and not to be held here.
 *
 * @param folder - The folder of the index, such as `dist/pagefind`; it is made.
 */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
		await addRecords(index, records);
		const { errors: failed } = await index.writeFiles({ outputPath: folder });
		if (failed.length > 0) throw new Error(`Pagefind writes no index: ${failed.join('; ')}`);
	} finally {
		await close();
	}
	for (const name of readdirSync(folder)) if (!needed.test(name)) rmSync(join(folder, name), { recursive: true });
	const found: IndexFiles = new Map();
	for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		if (ordered.test(path)) found.set(path, readFileSync(join(folder, path)));
	for (const path of found.keys()) rmSync(join(folder, path));
	for (const [path, content] of orderIndex(found)) writeFileSync(join(folder, path), content);
}
