/** A file from its first character to its last, in runs of one kind. */
import type { PartKind } from '../records.ts';
import type { Reading } from './reading.ts';

/** Parts of one kind in a row, with the blanks between them. */
export interface FileRun {
	readonly text: string;
	/** What the run is; nothing for running text and the blanks around it. */
	readonly kind: PartKind | undefined;
	/** Whether it was set aside. */
	readonly isAside: boolean;
}

/**
 * Cut a file into runs of one kind; their texts, joined, are the file.
 *
 * Blanks between two parts of one kind are of that kind; others are of none, so that a label stands on the line of its words.
 */
export function fileRuns({ article, seed, aside }: Pick<Reading, 'article' | 'seed' | 'aside'>): FileRun[] {
	const isAside = new Set(aside);
	const runs: { start: number; end: number; kind: PartKind | undefined; isAside: boolean }[] = [];
	for (const part of article.parts) {
		if (part.kind === 'blank') continue;
		const kind = part.kind === 'body' && !isAside.has(part) ? undefined : part.kind;
		const last = runs.at(-1);
		if (last && last.kind === kind && last.isAside === isAside.has(part)) last.end = part.end;
		else runs.push({ start: part.start, end: part.end, kind, isAside: isAside.has(part) });
	}
	let next = 0;
	const cut = (start: number, end: number, kind?: PartKind, set = false): FileRun[] =>
		start < end ? [{ text: seed.slice(start, end), kind, isAside: set }] : [];
	const all = runs.flatMap((run) => {
		const between = cut(next, run.start);
		next = run.end;
		return [...between, ...cut(run.start, run.end, run.kind, run.isAside)];
	});
	return [...all, ...cut(next, seed.length)];
}
