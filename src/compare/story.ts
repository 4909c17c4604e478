/** Which articles are of one story: those joined, over any number of steps, by events or passages. */
import type { NewsEvent, PassagePair } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { Groups } from './group.ts';

/**
 * Join articles to stories.
 *
 * @param articles - By day, then slug.
 * @returns The slug of the earliest article of each article's story, by slug.
 */
export function findStories(
	articles: readonly Article[],
	events: readonly Pick<NewsEvent, 'mentions'>[],
	passages: readonly PassagePair[],
): Map<string, string> {
	const indexes = new Map(articles.map(({ slug }, index) => [slug, index]));
	const groups = new Groups(articles.length);
	const join = (one: string | undefined, other: string) => {
		groups.join(indexes.get(one ?? other) ?? 0, indexes.get(other) ?? 0);
	};
	for (const { mentions } of events) for (const { article } of mentions) join(mentions[0]?.article, article);
	for (const { a, b } of passages) join(a.article, b.article);
	return new Map(articles.map(({ slug }, index) => [slug, articles[groups.find(index)]?.slug ?? slug]));
}
