/** Where else the words of an article are told: by which other articles, at which places, in which way. */
import type { PassagePair } from '../comparison-records.ts';
import { edition, placeOf, sentenceKey } from './edition.ts';
import { pairPath } from './pair.ts';

/** One place of another article that tells what stands here. */
interface ToldPlace {
	/** The lit passage, on the page of its article. */
	readonly path: string;
	readonly text: string;
	/** What the two passages have in common, each once. */
	readonly kinds: readonly (PassagePair['kind'] | 'rendering')[];
}

/** One other article, with the places that tell what stands here. */
export interface ToldElsewhere {
	readonly slug: string;
	readonly places: readonly ToldPlace[];
	/** Where the two articles stand side by side, and whether that is a page of its own. */
	readonly comparison: string;
	readonly hasPage: boolean;
}

interface Told {
	readonly slug: string;
	readonly path: string;
	readonly text: string;
	readonly kind: ToldPlace['kinds'][number];
	readonly pair?: string;
}

/** Renderings of the quotations of some sentences in articles that no pair of passages leads to. */
function renderings(article: string, quotations: readonly string[], known: ReadonlySet<string>): Told[] {
	const { quotedIn } = edition();
	const groups = new Set(quotations.flatMap((id) => quotedIn.get(`${article}#${id}`) ?? []));
	return [...groups].flatMap((group) =>
		group.renderings
			.filter(({ article: slug }) => slug !== article && !known.has(slug))
			.map(({ article: slug, text, at }): Told => ({ slug, text, path: placeOf(slug, at), kind: 'rendering' })),
	);
}

/**
 * Find where else some sentences of an article are told.
 *
 * @param sentences - Their ids; `undefined` for title and deck.
 * @param quotations - The ids of the quotations that begin in them.
 */
export function toldElsewhere(
	article: string,
	sentences: readonly (string | undefined)[],
	quotations: readonly string[],
): ToldElsewhere[] {
	const { elsewhereOf, pairPaths } = edition();
	const pairs = sentences.flatMap((id) => elsewhereOf.get(sentenceKey(article, id)) ?? []);
	const told = pairs.map(({ pair, there }): Told => ({
		slug: there.article,
		text: there.text,
		path: placeOf(there.article, there.at, there.sentence),
		kind: pair.kind,
		pair: pair.id,
	}));
	const known = new Set(told.map(({ slug }) => slug));
	const all = [...told, ...renderings(article, quotations, known)];
	if (all.length === 0) return [];
	return [...Map.groupBy(all, ({ slug }) => slug)].map(([slug, own]) => {
		const page = pairPath(article, slug);
		const hasPage = pairPaths.has(page);
		const [first] = own.flatMap(({ pair }) => pair ?? []);
		return {
			slug,
			places: [...Map.groupBy(own, ({ path }) => path)].map(([path, here]) => ({
				path,
				text: here[0]?.text ?? '',
				kinds: [...new Set(here.map(({ kind }) => kind))],
			})),
			// A pair without a page is set side by side by the script of that page.
			comparison: hasPage ? (first === undefined ? page : `${page}#${first}`) : `/compare/?a=${article}&b=${slug}`,
			hasPage,
		};
	});
}
