/** The pages of outlets: the record of each, and its path. */
import { inCodeUnits } from '../code-units.ts';
import type { OutletRecord } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article } from '../records.ts';
import { edition } from './edition.ts';
import { mostMarks, type OutletSign, unknownSign } from './outlet-mark.ts';

/** So many outlets are listed on a page. */
const mostListed = 100;

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

/** The outlets, so many a page: those of most articles first. */
export function outletPages(): OutletRecord[][] {
	const sorted = edition().comparison.outlets.toSorted((a, b) => b.articles.length - a.articles.length);
	return Array.from({ length: Math.ceil(sorted.length / mostListed) }, (_, page) =>
		sorted.slice(page * mostListed, (page + 1) * mostListed),
	);
}

/** The path of a page of the list; the first has number 1. */
export function outletListPath(page: number): string {
	return page === 1 ? '/outlets/' : `/outlets/list/${page}/`;
}
