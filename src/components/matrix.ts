/** The matrix of a story as places: which event each article tells, in which words, and where in its text. */
import type { Mention, NewsEvent, StoryRecord } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { edition, placeOf, readingFor, signOf } from './edition.ts';
import { fitting, mostEntries, pageRoom, type Room, roomFor, roomLeft, sumRooms } from './list-page.ts';
import { shorten } from './wording.ts';

/** So many articles stand beside one another on a page. */
const mostColumns = 12;
/** Of very many pages those next to one are linked from it, so many on each side, and the first and the last. */
const mostNear = 6;
/** What an article takes of a page beside its cells: its head, its line below, its row in the last table. */
const roomOfColumn: Room = { elements: 27, bytes: 400 };
const roomOfHeadings: Room = { elements: 38, bytes: 1000 };
const roomOfLinks: Room = { elements: 4 + 4 * (mostNear + 2), bytes: 0 };
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

/** Which pages of a matrix one of them links to, in order; `undefined` where some are left out. */
export function linkedPages(page: number, pages: number): (number | undefined)[] {
	const isLinked = (other: number) => other === 1 || other === pages || Math.abs(other - page) <= mostNear;
	return Array.from({ length: pages }, (_, index) => index + 1).flatMap((other) => {
		if (isLinked(other)) return [other];
		return isLinked(other - 1) ? [undefined] : [];
	});
}

/** A row with its event; of each article that tells it the words, a mark, and a tick in the line of the article. */
function roomOfRow({ event, cells }: Pick<MatrixRow, 'event' | 'cells'>): Room {
	const told = cells.filter(({ words }) => words !== undefined);
	return roomFor(6 + 3 * cells.length + 5 * told.length, event.title.text, ...told.map(({ words }) => words));
}

let placesOfEvents: ReadonlyMap<NewsEvent, number> | undefined;

function placeOfEvent(event: NewsEvent): number {
	placesOfEvents ??= new Map(edition().comparison.events.map((one, index) => [one, index]));
	return placesOfEvents.get(event) ?? 0;
}

/**
 * Lay out one page of the matrix of a story.
 *
 * Each page has the next twelve articles, by day, and the events that these tell: where they are too many, those that
 * most files tell. What several files tell comes first. So the number of pages grows with that of the articles.
 *
 * @param taken - What stands on the page beside the matrix.
 */
export function layMatrix(story: StoryRecord, page: number, taken: Room = roomFor(0)): MatrixPage {
	const { toldBy } = edition();
	const slugs = story.articles.slice((page - 1) * mostColumns, page * mostColumns);
	const inDays = slugs.map((slug) => readingFor(slug).article);
	const articles = [...Map.groupBy(inDays, signOf).values()].flat();
	const told = new Set(slugs.flatMap((slug) => toldBy.get(slug) ?? []));
	const all = [...told].map((event) => {
		const mentions = Map.groupBy(event.mentions, ({ article }) => article);
		return { event, place: placeOfEvent(event), files: mentions.size, mentions };
	});
	const laid = all
		.sort((a, b) => b.files - a.files || a.place - b.place)
		.slice(0, mostEntries)
		.map(({ mentions, ...one }) => ({
			...one,
			cells: articles.map((article) => cellOf(article, mentions.get(article.slug))),
		}));
	const links = matrixPages(story) > 1 ? [roomOfLinks] : [];
	const beside = sumRooms([taken, roomOfHeadings, ...links, ...articles.map(() => roomOfColumn)]);
	const chosen = fitting(laid, roomOfRow, roomLeft(pageRoom, beside));
	chosen.sort((a, b) => Number(a.files === 1) - Number(b.files === 1) || a.place - b.place);
	const rows = chosen.map(({ event, cells, files }, index): MatrixRow => {
		const here = cells.filter(({ words }) => words !== undefined).length;
		return { event, number: index + 1, cells, here, elsewhere: files - here };
	});
	return { articles, rows, left: told.size - chosen.length };
}
