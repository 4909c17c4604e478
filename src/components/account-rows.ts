/** The accounts of an event as rows: what several files tell alike at one height, with a blank where one has none. */
import type { PassagePair } from '../comparison-records.ts';
import { placeOf } from './edition.ts';
import type { Telling, ToldSentence } from './telling.ts';

/** One row: for each file its sentences, none where it tells nothing there. */
export type AccountRow = readonly (readonly ToldSentence[])[];

/** More files than this have no place side by side. */
const mostColumns = 3;

/** Which row each sentence stands in: the likest join first, and no file has two sentences in a row by being joined. */
function rowOfPaths(tellings: readonly Telling[], pairs: readonly PassagePair[]): (path: string) => string {
	const columns = new Map(
		tellings.flatMap(({ sentences }, column) => sentences.map(({ path }) => [path, column] as const)),
	);
	const rowOf = new Map([...columns.keys()].map((path) => [path, path]));
	const members = new Map([...columns.keys()].map((path) => [path, [path]]));
	for (const { a, b } of pairs.toSorted((one, other) => other.score - one.score)) {
		const [one = '', other = ''] = [a, b].map(({ article, at, sentence }) => rowOf.get(placeOf(article, at, sentence)));
		const [own, others] = [members.get(one), members.get(other)];
		if (!own || !others || one === other) continue;
		const taken = new Set(own.map((path) => columns.get(path)));
		if (others.some((path) => taken.has(columns.get(path)))) continue;
		for (const path of others) rowOf.set(path, one);
		own.push(...others);
		members.delete(other);
	}
	return (path) => rowOf.get(path) ?? path;
}

/**
 * Lay the accounts of two or three files in rows.
 *
 * A row stands where the first file that has it tells it; a row that another file tells earlier stays with its fellows.
 *
 * @param pairs - Passages of the event that tell the same.
 * @returns `undefined` where nothing stands side by side: one file, too many, or no passage in common.
 */
export function layAccounts(tellings: readonly Telling[], pairs: readonly PassagePair[]): AccountRow[] | undefined {
	if (tellings.length < 2 || tellings.length > mostColumns) return undefined;
	const headOf = rowOfPaths(tellings, pairs);
	const rows = new Map<string, ToldSentence[][]>();
	const waiting = tellings.map(({ sentences }) =>
		sentences.map((sentence) => ({ sentence, row: headOf(sentence.path) })),
	);
	for (const [column, own] of waiting.entries()) {
		for (const { sentence, row } of own) {
			const cells = rows.get(row) ?? tellings.map(() => []);
			cells[column]?.push(sentence);
			rows.set(row, cells);
		}
	}
	if ([...rows.values()].every((cells) => cells.filter(({ length }) => length > 0).length < 2)) return undefined;
	const laid: ToldSentence[][][] = [];
	const take = (row: string) => {
		const cells = rows.get(row);
		if (!cells) return;
		rows.delete(row);
		laid.push(cells);
	};
	const [first = [], ...others] = waiting;
	for (const { row } of first) {
		// What another file tells before this row, and the first does not tell, stands before it.
		for (const own of others) {
			const end = own.findIndex((one) => one.row === row);
			for (const before of own.slice(0, Math.max(0, end))) {
				if (!first.some((one) => one.row === before.row)) take(before.row);
			}
		}
		take(row);
	}
	for (const own of others) for (const { row } of own) take(row);
	return laid;
}
