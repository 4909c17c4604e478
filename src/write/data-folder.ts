/** The data to a folder on disk. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DataSource, dataFiles } from './data.ts';

/** The folders of the data: what else of its kind lies in them belongs to articles that are gone. */
const folders = [
	['annotations', '.json'],
	['articles', '.json'],
	['schema', '.schema.json'],
] as const;

/**
 * Write the data into a folder, in place of the data that is there.
 *
 * All of it is written beside the folder first; then each file takes its place at once. Other files of the folder stay.
 *
 * @param out - The folder; it is made where there is none.
 */
export function writeData(source: DataSource, out: string): void {
	const target = resolve(out);
	const fresh = `${target}.partial`;
	rmSync(fresh, { recursive: true, force: true });
	try {
		for (const name of ['', ...folders.map(([folder]) => folder)]) mkdirSync(join(fresh, name), { recursive: true });
		const paths = new Set<string>();
		for (const { path, json } of dataFiles(source)) {
			writeFileSync(join(fresh, path), json);
			paths.add(path);
		}
		for (const [folder, ending] of folders) {
			mkdirSync(join(target, folder), { recursive: true });
			const gone = readdirSync(join(target, folder))
				.map((name) => `${folder}/${name}`)
				.filter((path) => path.endsWith(ending) && !paths.has(path));
			for (const path of gone) rmSync(join(target, path));
		}
		for (const path of paths) renameSync(join(fresh, path), join(target, path));
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}
