/** The figures of all articles, each with what its sentence stands among. */
import type { Counted, NewsEvent, PassagePair, Term } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { startOf, endOf } from '../seed-text.ts';
import { findFigures } from './figure.ts';
import type { Rarity } from './rarity.ts';
import { Joined } from './stretch.ts';
import { startOfWord, type Telling } from './telling.ts';
import { QuotationWalk } from './term.ts';

/** Passages that are less alike tell only of one matter. */
const leastScore = 0.4;
/** So many figures of one sentence are read, and so many of its terms kept: no sentence of prose has more. */
const mostFigures = 50;
const mostTerms = 200;

type Figure = Counted['figures'][number];

/** What figures are found in and laid together by. */
export interface FigureSources {
	readonly tellings: readonly Telling[];
	readonly seeds: ReadonlyMap<string, string>;
	readonly rarity: Rarity;
	readonly events: readonly Pick<NewsEvent, 'id' | 'mentions'>[];
	readonly passages: readonly Pick<PassagePair, 'id' | 'score' | 'a' | 'b'>[];
	readonly terms: readonly Pick<Term, 'id' | 'hits'>[];
}

/** A figure with what it counts and what it stands among. */
export interface PlacedFigure {
	readonly figure: Figure;
	readonly noun?: string;
	readonly unit?: string;
	/** The terms of its sentence, those of the figure left out. */
	readonly beside: ReadonlySet<string>;
	/** Events and passages that its sentence is of. */
	readonly links: ReadonlySet<string>;
	/** The term of the editors that holds it, number and all. */
	readonly term?: string;
}

const keyOf = (article: string, sentence: string | undefined) => `${article}#${sentence ?? 'title'}`;
/** What the sentences of some keys have in common beyond their words: the event that they tell, the passage that joins them. */
function linksOf({ events, passages }: FigureSources, keys: Iterable<string>): Map<string, Set<string>> {
	const links = new Map<string, Set<string>>();
	for (const key of keys) links.set(key, new Set());
	const add = (key: string, link: string) => links.get(key)?.add(link);
	for (const { id, mentions } of events) {
		for (const { article, sentence } of mentions)
			if (sentence !== undefined) add(keyOf(article, sentence), `event ${id}`);
	}
	for (const { id, score, a, b } of passages) {
		if (score < leastScore) continue;
		for (const side of [a, b]) add(keyOf(side.article, side.sentence), `passage ${id}`);
	}
	return links;
}

/** The hits of terms by the sentence that they stand in. */
function termsOf(terms: FigureSources['terms']): Map<string, { id: string; at: readonly Range[] }[]> {
	const hits = terms.flatMap(({ id, hits: own }) =>
		own.map((hit) => ({ key: keyOf(hit.article, hit.sentence), id, at: hit.at })),
	);
	return Map.groupBy(hits, ({ key }) => key);
}

/** What the figures of a sentence are read with. */
interface Beside {
	readonly seed: string;
	readonly walk: QuotationWalk;
	readonly links: ReadonlySet<string>;
	readonly hits: readonly { readonly id: string; readonly at: readonly Range[] }[];
}

const none: ReadonlySet<string> = new Set();

function figuresIn(telling: Telling, { seed, walk, links, hits }: Beside): PlacedFigure[] {
	const { article, sentence, at, words, kind, dates } = telling;
	const joined = new Joined(seed, at);
	const days = dates
		.flatMap((date) => date.at)
		.map(([start, end]): Range => [joined.place(start), joined.place(end - 1) + 1])
		.sort((a, b) => a[0] - b[0]);
	const found = findFigures(joined.text, days, kind === 'title' || kind === 'deck').slice(0, mostFigures);
	if (found.length === 0) return [];
	const spans = found.map(({ start, end }) => joined.locate(start, end));
	// No word of a figure is a reason to take it for another, nor is any number.
	const own = new Set<string>();
	let next = 0;
	for (let index = 0; index < words.length && next < spans.length; index++) {
		const term = words[index]?.term;
		const place = startOfWord(telling, index);
		while (next < spans.length && endOf(spans[next] ?? []) <= place) next++;
		if (term !== undefined && startOf(spans[next] ?? [[Infinity, Infinity]]) <= place) own.add(term);
	}
	const beside = new Set<string>();
	for (const term of telling.terms) {
		if (beside.size === mostTerms) break;
		if (!own.has(term) && !term.startsWith('#') && !term.startsWith('=')) beside.add(term);
	}
	return found.map(({ value, to, qualifier, noun, unit, start, end }, index) => {
		const ranges = spans[index] ?? [];
		const quotation = walk.at(startOf(ranges), endOf(ranges));
		const hit = hits
			.slice(0, mostTerms)
			.find((each) => startOf(each.at) <= startOf(ranges) && endOf(ranges) <= endOf(each.at));
		return {
			figure: {
				article: article.slug,
				...(sentence === undefined ? {} : { sentence }),
				text: joined.text.slice(start, end).replace(/\s+/gu, ' ').trim(),
				at: ranges,
				value,
				...(to === undefined ? {} : { to }),
				...(qualifier === undefined ? {} : { qualifier }),
				...(quotation ? { quoted: true } : {}),
			},
			...(noun === undefined ? {} : { noun }),
			...(unit === undefined ? {} : { unit }),
			beside,
			links,
			...(hit ? { term: hit.id } : {}),
		};
	});
}

/**
 * Read the figures of all articles.
 *
 * @returns In the order of the articles and of their text.
 */
export function placeFigures(sources: FigureSources): PlacedFigure[] {
	const { tellings, seeds, terms } = sources;
	const counting = tellings.filter(({ words }) => words.some(({ counts }) => counts));
	const keys = counting.map(({ article, sentence }) => keyOf(article.slug, sentence));
	const [links, hits] = [linksOf(sources, keys), termsOf(terms)];
	const walks = new Map<string, QuotationWalk>();
	return counting.flatMap((telling) => {
		const { slug } = telling.article;
		const walk = walks.get(slug) ?? new QuotationWalk(telling.article);
		walks.set(slug, walk);
		const key = keyOf(slug, telling.sentence);
		return figuresIn(telling, {
			seed: seeds.get(slug) ?? '',
			walk,
			links: links.get(key) ?? none,
			hits: hits.get(key) ?? [],
		});
	});
}
