/** What each record found new, changed or gone, from the ledger. */
import type { Ledger, LedgerPage } from '../ledger-records.ts';

/** How a page of the edition was found at a record. */
export type Change = 'added' | 'changed' | 'gone';

/** One page that a record found new, changed or gone. */
export interface ChangedPage {
	readonly page: LedgerPage;
	readonly change: Change;
	/** Of a change: the words that it had before. */
	readonly before?: string;
	/** Of an event that stays: how many passages began to tell it, and how many ended. */
	readonly told: { readonly added: number; readonly gone: number };
}

/** What one record found. */
export interface DayOfRecord {
	readonly day: string;
	/** Articles first, then events, quotations, names, comparisons; each kind by address. */
	readonly pages: readonly ChangedPage[];
	/** Passages of pages that stay: how many got an address, and how many lost it. */
	readonly passages: { readonly added: number; readonly gone: number };
}

/** The kinds that readers are told of, in their order: lists and the like change with these. */
export const toldKinds = ['article', 'event', 'quotations', 'name', 'comparison'] as const;

function countOn(day: string, entries: readonly { readonly day: string; readonly gone?: string | undefined }[] = []) {
	return {
		added: entries.filter((entry) => entry.day === day).length,
		gone: entries.filter((entry) => entry.gone === day).length,
	};
}

function changeOn(day: string, page: LedgerPage): ChangedPage | undefined {
	const told = countOn(day, page.told);
	if (page.day === day) return { page, change: 'added', told: { added: 0, gone: 0 } };
	if (page.gone === day) return { page, change: 'gone', told: { added: 0, gone: 0 } };
	const before = page.was?.find(({ until }) => until === day)?.words;
	if (before === undefined && told.added + told.gone === 0) return undefined;
	return { page, change: 'changed', told, ...(before === undefined ? {} : { before }) };
}

/** What each record found, the latest first. */
export function daysOfRecord({ days, pages }: Ledger): DayOfRecord[] {
	const touched = new Map<string, Set<LedgerPage>>(days.map((day) => [day, new Set()]));
	for (const page of pages) {
		const entries = [page, ...(page.told ?? []), ...(page.passages ?? [])];
		const marks = [...entries.flatMap(({ day, gone }) => [day, gone]), ...(page.was ?? []).map(({ until }) => until)];
		for (const day of new Set(marks)) if (day !== undefined) touched.get(day)?.add(page);
	}
	return days.toReversed().map((day) => {
		const own = [...(touched.get(day) ?? [])];
		const stay = own.filter((page) => page.day !== day && page.gone !== day);
		const counts = stay.map(({ passages }) => countOn(day, passages));
		return {
			day,
			pages: toldKinds.flatMap((kind) =>
				own.filter((page) => page.kind === kind).flatMap((page) => changeOn(day, page) ?? []),
			),
			passages: {
				added: counts.reduce((sum, { added }) => sum + added, 0),
				gone: counts.reduce((sum, { gone }) => sum + gone, 0),
			},
		};
	});
}
