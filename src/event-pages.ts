/** Which events have a page of their own, and where the others stand. */
import type { NewsEvent } from './comparison-records.ts';
import { isLarge } from './large-edition.ts';
import type { Ledger } from './ledger-records.ts';
import type { Article } from './records.ts';

const pagePath = (id: string) => `/events/${id}/`;

/** Whether an event has a page of its own. */
export function hasPage({ id, url }: NewsEvent): boolean {
	return url === pagePath(id);
}

/** The path of the first passage that tells an event, with its fragment. */
function passagePath({ mentions: [first], url }: NewsEvent, bySlug: ReadonlyMap<string, Article>): string {
	const article = first && bySlug.get(first.article);
	if (!article) return url;
	const offset = first.at[0]?.[0] ?? 0;
	const sentence = article.paragraphs.flatMap(({ sentences }) => sentences).find(({ id }) => id === first.sentence);
	const isInDeck = article.deck?.at?.some(([start, end]) => start <= offset && offset < end);
	const anchor = (sentence ?? (isInDeck ? article.deck : article.title))?.anchor;
	return anchor === undefined ? article.url : `${article.url}#${anchor}`;
}

/**
 * Give each event its address.
 *
 * Of many articles, most events are told by one alone: a page of such an event would hold one sentence, and nothing to
 * set beside it. Its address is that sentence then. A page that the ledger has, or whose title or day is an editor's,
 * stays a page.
 */
export function placeEvents(
	events: readonly NewsEvent[],
	articles: readonly Article[],
	ledger: Ledger | undefined,
): NewsEvent[] {
	if (!isLarge(articles)) return [...events];
	const bySlug = new Map(articles.map((article) => [article.slug, article]));
	const recorded = new Set(ledger?.pages.map(({ url }) => url));
	return events.map((event) => {
		const [first, ...others] = event.mentions;
		const isCompared = others.some(({ article }) => article !== first?.article);
		const isEdited = event.title.basis === 'editor' || event.basis === 'editor';
		if (isCompared || isEdited || recorded.has(pagePath(event.id))) return event;
		return { ...event, url: passagePath(event, bySlug) };
	});
}
