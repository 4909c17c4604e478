/** Where in its text each article tells an event. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { countWords, textAt } from '../seed-text.ts';

/** How many words of the body stand before each sentence, and in all. */
interface Body {
	readonly before: ReadonlyMap<string, { readonly words: number; readonly at: readonly Range[] }>;
	readonly words: number;
}

function measure({ paragraphs }: Article): Body {
	const before = new Map<string, { words: number; at: readonly Range[] }>();
	let words = 0;
	for (const { kind, sentences } of paragraphs) {
		for (const { id, text, at } of sentences) {
			before.set(id, { words, at });
			if (kind === 'body') words += countWords(text);
		}
	}
	return { before, words };
}

/** What of some stretches stands before an offset. */
function until(at: readonly Range[], offset: number): Range[] {
	return at.flatMap(([start, end]): Range[] => (start < offset ? [[start, Math.min(end, offset)]] : []));
}

/** The share of the words of the body that stand before a mention; absent in a title or deck. */
function shareOf(mention: Mention, { before, words }: Body, seed: string): number | undefined {
	const sentence = before.get(mention.sentence ?? '');
	if (!sentence || words === 0) return undefined;
	const inside = countWords(textAt(seed, until(sentence.at, mention.at[0]?.[0] ?? 0)));
	return Math.round((Math.min(words, sentence.words + inside) / words) * 1000) / 1000;
}

/**
 * Say of each mention where in its text it begins.
 *
 * @param seeds - The seed texts by slug.
 */
export function withShares<T extends Pick<NewsEvent, 'mentions'>>(
	events: readonly T[],
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
): T[] {
	const bodies = new Map(articles.map((article) => [article.slug, measure(article)]));
	const placed = (mention: Mention): Mention => {
		const body = bodies.get(mention.article);
		const share = body && shareOf(mention, body, seeds.get(mention.article) ?? '');
		return share === undefined ? mention : { ...mention, share };
	};
	return events.map((event) => ({ ...event, mentions: event.mentions.map(placed) }));
}
