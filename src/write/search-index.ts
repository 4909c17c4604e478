/** The index of the search to a folder: Pagefind's files, without what it brings for pages of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type IndexFiles, orderIndex } from './search-order.ts';
import type { SearchRecord } from './search-record.ts';

/** What a reader's browser fetches: the script, the machine that it runs, and the index. */
const needed =
	/^(?:pagefind\.js|wasm\.en\.pagefind|pagefind-entry\.json|(?:fragment|index|filter)\/.+|[^/]*\.pf_meta)$/u;
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

/** Have Pagefind, a process of its own, make the files of an index. */
async function makeFiles(records: Iterable<SearchRecord>): Promise<IndexFiles> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: 'en' });
		if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
		await addRecords(index, records);
		const { files, errors: failed } = await index.getFiles();
		if (failed.length > 0) throw new Error(`Pagefind gives no index: ${failed.join('; ')}`);
		return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
	} finally {
		await close();
	}
}

/**
 * Write the index of the search. Equal records give equal bytes.
 *
 * Pagefind hands its files over, some three kilobytes an article: of those it writes itself it does not say when they are whole.
 *
 * @param folder - The folder of the index, such as `dist/pagefind`; it is made.
 */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
	const parents = new Set<string>();
	for (const [path, content] of orderIndex(await makeFiles(records))) {
		if (!needed.test(path)) continue;
		const target = join(folder, path);
		const parent = dirname(target);
		if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
		parents.add(parent);
		writeFileSync(target, content);
	}
}
