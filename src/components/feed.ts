/** A feed, as Atom and as JSON Feed. */
import { type AtomFeed, generateAtomFeed, generateJsonFeed, type JsonFeed } from 'feedsmith';

/** One entry of a feed. */
export interface FeedItem {
	/** An address or tag that stays. */
	readonly id: string;
	/** The whole address of the page that it leads to. */
	readonly url: string;
	readonly title: string;
	/** The day of record; absent where the ledger does not have it. */
	readonly day?: string | undefined;
	/** Who wrote it, where that is not the edition. */
	readonly author?: string | undefined;
	/** The whole address of what it is made of. */
	readonly original?: string | undefined;
	/** All that it says, in plain words. */
	readonly text: string;
	/** The same with links, as HTML. */
	readonly html?: string | undefined;
}

/** A feed of one kind. */
export interface Feed {
	readonly title: string;
	readonly description: string;
	/** Who edits. */
	readonly author: string;
	/** The whole address of the first page of the site. */
	readonly home: string;
	/** The newest first. */
	readonly items: readonly FeedItem[];
}

/** A day as the moment that feeds ask for: its first. */
const momentOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** What XML 1.0 cannot hold, neither as it is nor by number. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Put the sign for an unreadable character where XML has no way to write one; titles are the words of seeds. */
export function writable(text: string): string {
	return text.replace(unwritable, '\u{fffd}');
}

const plain = (value: string) => ({ value: writable(value), type: 'text' });

function atomEntry(item: FeedItem, day: string): AtomFeed.Entry<Date, true> {
	return {
		id: item.id,
		title: plain(item.title),
		updated: momentOf(day),
		...(item.author === undefined ? {} : { authors: [{ name: writable(item.author) }] }),
		links: [
			{ rel: 'alternate', type: 'text/html', href: item.url },
			...(item.original === undefined ? [] : [{ rel: 'via', href: item.original }]),
		],
		...(item.html === undefined
			? { summary: plain(item.text) }
			: { content: { value: writable(item.html), type: 'html' } }),
	};
}

/**
 * Format a feed as Atom.
 *
 * Atom asks for a moment of each entry: those without a day of record are left out.
 *
 * @param url - The whole address of the feed itself, by which it is also known.
 * @returns The text, or `undefined` where no entry has a day.
 */
export function formatAtom({ title, description, author, home, items }: Feed, url: string): string | undefined {
	const dated = items.flatMap((item) => (item.day === undefined ? [] : [{ item, day: item.day }]));
	const days = dated.map(({ day }) => day).sort();
	const latest = days.at(-1);
	if (latest === undefined) return undefined;
	const feed: AtomFeed.Feed<Date, true> = {
		id: url,
		title: plain(title),
		subtitle: plain(description),
		updated: momentOf(latest),
		authors: [{ name: writable(author) }],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: url },
			{ rel: 'alternate', type: 'text/html', href: home },
		],
		entries: dated.map(({ item, day }) => atomEntry(item, day)),
	};
	return generateAtomFeed(feed, { strict: true });
}

function jsonItem({ id, url, title, day, author, original, text, html }: FeedItem): JsonFeed.Item<Date, true> {
	return {
		id,
		url,
		title,
		...(original === undefined ? {} : { external_url: original }),
		...(day === undefined ? {} : { date_published: momentOf(day) }),
		...(author === undefined ? {} : { authors: [{ name: author }] }),
		content_text: text,
		...(html === undefined ? {} : { content_html: html }),
	};
}

/**
 * Format a feed as JSON Feed 1.1.
 *
 * @param url - The whole address of the feed itself.
 */
export function formatJsonFeed({ title, description, author, home, items }: Feed, url: string): string {
	const feed: JsonFeed.Feed<Date, true> = {
		title,
		description,
		home_page_url: home,
		feed_url: url,
		language: 'en',
		authors: [{ name: author }],
		items: items.map(jsonItem),
	};
	// An empty list would be left out, though the format asks for one.
	const { items: made = [], ...head } = generateJsonFeed(feed, { strict: true }) as { items?: unknown[] };
	return `${JSON.stringify({ ...head, items: made }, undefined, '\t')}\n`;
}
