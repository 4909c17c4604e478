/** The feeds of this edition: its articles, and what each record of the ledger found. */
import { inCodeUnits } from '../code-units.ts';
import { address } from '../layouts/link.ts';
import type { Article } from '../records.ts';
import { escapeMarkup } from '../write/markup.ts';
import { formatDate } from './calendar.ts';
import { type ChangedPage, type DayOfRecord, daysOfRecord, toldKinds } from './changes.ts';
import { edition, signOf, titleOf } from './edition.ts';
import { type Feed, type FeedItem, formatAtom, formatJsonFeed } from './feed.ts';
import { recordedOn } from './ledger.ts';
import { originalOf } from './original.ts';
import { changeWords, count, kindWords, shorten } from './wording.ts';

/** So many entries stand in a feed, and so many pages in an entry. */
const most = 100;
/** So many characters of a text stand in an entry, as in an excerpt. */
const mostCharacters = 300;

/** A file of a feed. */
export interface FeedFile {
	/** Below `/feeds/`. */
	readonly file: string;
	readonly title: string;
	readonly type: 'application/atom+xml' | 'application/feed+json';
	readonly text: string;
}

/** The first sentences of a text, as many as an excerpt may hold; the first one is cut where it alone is longer. */
export function firstSentences({ paragraphs }: Pick<Article, 'paragraphs'>): string {
	const body = paragraphs.filter(({ kind }) => kind === 'body');
	const [first = '', ...rest] = body.flatMap(({ sentences, text }) =>
		sentences.length > 0 ? sentences.map((sentence) => sentence.text) : [text],
	);
	let words = shorten(first, mostCharacters - 2);
	for (const sentence of rest) {
		if (words.length + 1 + sentence.length > mostCharacters) break;
		words += ` ${sentence}`;
	}
	return words;
}

function articleItem(article: Article): FeedItem {
	const { outlet, published } = article;
	const day = published ? formatDate(published.date) : 'day of publication not stated';
	return {
		id: address(article.url),
		url: address(article.url),
		title: titleOf(article),
		day: recordedOn(article.url),
		author: outlet?.name,
		original: originalOf(article),
		text: `${signOf(article).name}, ${day}. ${firstSentences(article)}`,
	};
}

/** Count what a record found: `2 articles new, 1 event gone; of pages that stayed, 3 passages new`. */
export function countChanges({ pages, passages }: DayOfRecord): string {
	const parts = toldKinds.flatMap((kind) =>
		(['added', 'changed', 'gone'] as const).flatMap((change) => {
			const number = pages.filter(({ page, change: own }) => page.kind === kind && own === change).length;
			return number > 0 ? [`${count(number, kindWords[kind][0], kindWords[kind][1])} ${changeWords[change]}`] : [];
		}),
	);
	const { added, gone } = passages;
	const stayed = [added > 0 && `${count(added, 'passage')} new`, gone > 0 && `${count(gone, 'passage')} gone`];
	const words = stayed.filter((one) => one !== false);
	const onPages = words.length > 0 ? [`on pages that stayed ${words.join(' and ')}`] : [];
	return [...parts, ...onPages].join(', ') || 'other pages changed';
}

function changeLine({ page: { url, words = url }, change, before }: ChangedPage): string {
	const link = `<a href="${escapeMarkup(address(url))}">${escapeMarkup(words)}</a>`;
	return `<li>${link}: ${changeWords[change]}${before === undefined ? '' : `; before: ${escapeMarkup(before)}`}</li>`;
}

/** Make the entry of what one record found. */
export function changesItem(found: DayOfRecord): FeedItem {
	const { day, pages } = found;
	const counted = countChanges(found);
	const url = address('/changes/');
	const lines = pages.slice(0, most).map(changeLine);
	const more = pages.length > most ? [`<li>and ${pages.length - most} more</li>`] : [];
	return {
		id: `tag:${new URL(url).hostname},${day}:${new URL(url).pathname}`,
		url,
		title: `${formatDate(day)}: ${shorten(counted, mostCharacters)}`,
		day,
		text: counted,
		html: `<p>${escapeMarkup(counted)}</p>${lines.length > 0 ? `<ul>${[...lines, ...more].join('')}</ul>` : ''}`,
	};
}

const newestFirst = ({ day: a = '~' }: FeedItem, { day: b = '~' }: FeedItem) => inCodeUnits(b, a);

function makeFeeds(): [string, Feed][] {
	const { title, story, articles, ledger } = edition();
	const days = ledger ? daysOfRecord(ledger) : [];
	const common = { author: story?.editors ?? title, home: address('/') };
	const articlesFeed: Feed = {
		...common,
		title: `${title}: articles`,
		description:
			'Articles by the day on which this edition first had them; the outlet’s own day stands in the text. Each time is the first moment of a day.',
		items: articles.map(articleItem).reverse().sort(newestFirst).slice(0, most),
	};
	const changesFeed: Feed = {
		...common,
		title: `${title}: changes`,
		description: 'What each record of this edition found new, changed or gone. Each time is the first moment of a day.',
		items: days.slice(0, most).map(changesItem),
	};
	return [['articles', articlesFeed], ...(days.length > 0 ? [['changes', changesFeed] as [string, Feed]] : [])];
}

let files: readonly FeedFile[] | undefined;

/**
 * The files of all feeds, Atom before JSON.
 *
 * Without a ledger no day of record is known: then there is neither Atom, which asks for one, nor a feed of changes.
 */
export function feedFiles(): readonly FeedFile[] {
	files ??= makeFeeds().flatMap(([name, feed]) => {
		const { title } = feed;
		const atom = formatAtom(feed, address(`/feeds/${name}.atom`));
		const json = formatJsonFeed(feed, address(`/feeds/${name}.json`));
		return [
			...(atom === undefined
				? []
				: [{ file: `${name}.atom`, title, type: 'application/atom+xml' as const, text: atom }]),
			{ file: `${name}.json`, title, type: 'application/feed+json' as const, text: json },
		];
	});
	return files;
}
