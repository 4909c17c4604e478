/** The pages of outlets: the record of each, and its path. */
import { inCodeUnits } from '../code-units.ts';
import type { OutletRecord } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article } from '../records.ts';
import { edition } from './edition.ts';
import { type ListPage, listPages, roomFor } from './list-page.ts';
import { mostMarks, type OutletSign, unknownSign } from './outlet-mark.ts';

/** The path of the page of an article's outlet; articles whose outlet is not stated share one. */
export function outletPath({ outlet }: Pick<Article, 'outlet'>): string {
	return edition().outletOf.get(outlet?.id ?? '')?.url ?? '/outlets/';
}

/** The sign of an outlet's record. */
export function outletSign({ id }: OutletRecord): OutletSign {
	return edition().signs.get(id ?? '') ?? unknownSign;
}

let marks: readonly OutletSign[] | undefined;

/** The signs of the outlets by their ids, the unknown one last; of very many, those of most articles. */
export function outletMarks(): readonly OutletSign[] {
	const { outlets } = edition().comparison;
	const byArticles = (all: readonly OutletRecord[]) => all.toSorted((a, b) => b.articles.length - a.articles.length);
	marks ??= (outlets.length > mostMarks ? byArticles(outlets) : outlets)
		.slice(0, mostMarks)
		.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || inCodeUnits(a.id ?? '', b.id ?? ''))
		.map(outletSign);
	return marks;
}

/** What the editors say of an outlet. */
export function outletFacts({ name }: OutletRecord): Story['outlets'][number] | undefined {
	return edition().story?.outlets.find((outlet) => outlet.name === name);
}

/** The names that an outlet has something from, as far as the list has room for them. */
export const mostFrom = 6;

let listed: ListPage<OutletRecord>[] | undefined;

/** The outlets, page by page: those of most articles first. */
export function outletPages(): ListPage<OutletRecord>[] {
	listed ??= cutOutlets();
	return listed;
}

function cutOutlets(): ListPage<OutletRecord>[] {
	const sorted = edition().comparison.outlets.toSorted((a, b) => b.articles.length - a.articles.length);
	// A row has its name, four counts, and the names of those that it has something from.
	const roomOf = (outlet: OutletRecord) => roomFor(12, outletSign(outlet).name, ''.padEnd(mostFrom * 24));
	return listPages('/outlets/', sorted, { roomOf, further: '/outlets/list/' });
}
