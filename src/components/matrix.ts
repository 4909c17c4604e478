/** The matrix of a story as places: which event each article tells, in which words, and where in its text. */
import type { Mention, NewsEvent, StoryRecord } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { edition, placeOf, readingFor, signOf } from './edition.ts';
import { shorten } from './wording.ts';

/** So many articles stand beside one another on a page, and so many events below one another. */
const mostColumns = 12;
export const mostRows = 100;
/** So many characters of a mention are shown. */
const snippetLength = 96;

/** What one article tells of one event. */
interface MatrixCell {
	readonly article: Article;
	/** The beginning of a mention, cut between words; absent where it was not found to tell of it. */
	readonly words?: string;
	/** Where the article page shows it. */
	readonly path?: string;
	/** How many further places of the article tell of it. */
	readonly more: number;
	/** The share of the text before its first mention; absent where only a title or deck tells of it. */
	readonly share?: number | undefined;
}

/** One event. */
export interface MatrixRow {
	readonly event: NewsEvent;
	/** Its number on the page. */
	readonly number: number;
	readonly cells: readonly MatrixCell[];
	/** How many articles of this page tell it, and how many others. */
	readonly here: number;
	readonly elsewhere: number;
}

/** One page of the matrix of a story. */
export interface MatrixPage {
	/** Those of one outlet together. */
	readonly articles: readonly Article[];
	/** First the events that several files tell, then those that one tells; each by day. */
	readonly rows: readonly MatrixRow[];
	/** How many events of these articles have no row. */
	readonly left: number;
}

/** How many pages the matrix of a story has. */
export function matrixPages({ articles }: Pick<StoryRecord, 'articles'>): number {
	return Math.ceil(articles.length / mostColumns);
}

/**
 * All articles of the edition as if they were one story, where they fit on one page of a matrix.
 *
 * @returns `undefined` where they are too many, or one story already.
 */
export function wholeEdition(): StoryRecord | undefined {
	const { articles, comparison } = edition();
	const { events, storyList } = comparison;
	const [first] = articles;
	if (!first || articles.length > mostColumns || storyList.length === 1) return undefined;
	return {
		id: first.slug,
		articles: articles.map(({ slug }) => slug),
		outlets: new Set(articles.map(signOf)).size,
		events: events.length,
		origins: storyList.flatMap(({ origins }) => origins),
	};
}

/** The path of a page of the matrix of a story; the first has number 1. */
export function matrixPath({ url = '/matrix/' }: Pick<StoryRecord, 'url'>, page: number): string {
	return page === 1 ? url : `${url}${page}/`;
}

const startOf = ({ at }: Mention) => at[0]?.[0] ?? 0;

/** The mention that a cell shows: the first of the text that carries the day, else the first, else the headline. */
function chooseMention(mentions: readonly Mention[]): Mention | undefined {
	const sorted = mentions.toSorted((a, b) => startOf(a) - startOf(b));
	const inText = sorted.filter(({ sentence }) => sentence !== undefined);
	return inText.find(({ date }) => date === 'stated') ?? inText[0] ?? sorted[0];
}

function cellOf(article: Article, mentions: readonly Mention[] | undefined): MatrixCell {
	const chosen = mentions && chooseMention(mentions);
	if (!chosen) return { article, more: 0 };
	const shares = mentions.flatMap(({ share }) => share ?? []);
	const cut = shorten(chosen.text, snippetLength);
	return {
		article,
		words: /^\p{Ll}/u.test(cut) ? `… ${cut}` : cut,
		path: placeOf(article.slug, chosen.at, chosen.sentence),
		more: mentions.length - 1,
		share: shares.length > 0 ? Math.min(...shares) : undefined,
	};
}

const files = ({ mentions }: NewsEvent) => new Set(mentions.map(({ article }) => article)).size;

/**
 * Lay out one page of the matrix of a story.
 *
 * Each page has the next twelve articles, by day, and the events that these tell: where they are too many, those that
 * most files tell. What several files tell comes first. So the number of pages grows with that of the articles.
 */
export function layMatrix(story: StoryRecord, page: number): MatrixPage {
	const { toldBy } = edition();
	const slugs = story.articles.slice((page - 1) * mostColumns, page * mostColumns);
	const inDays = slugs.map((slug) => readingFor(slug).article);
	const articles = [...Map.groupBy(inDays, signOf).values()].flat();
	const told = new Set(slugs.flatMap((slug) => toldBy.get(slug) ?? []));
	const order = new Map(edition().comparison.events.map((event, index) => [event, index]));
	const placeOfEvent = (event: NewsEvent) => order.get(event) ?? 0;
	const chosen = [...told]
		.sort((a, b) => files(b) - files(a) || placeOfEvent(a) - placeOfEvent(b))
		.slice(0, mostRows)
		.sort((a, b) => Number(files(a) === 1) - Number(files(b) === 1) || placeOfEvent(a) - placeOfEvent(b));
	const rows = chosen.map((event, index): MatrixRow => {
		const mentions = Map.groupBy(event.mentions, ({ article }) => article);
		const cells = articles.map((article) => cellOf(article, mentions.get(article.slug)));
		const here = cells.filter(({ words }) => words !== undefined).length;
		return { event, number: index + 1, cells, here, elsewhere: mentions.size - here };
	});
	return { articles, rows, left: told.size - chosen.length };
}
