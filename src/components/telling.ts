/** An event as each article tells it: the mentions of one article together, each in its own sentence. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import type { Article, DatedExpression, Range } from '../records.ts';
import { edition, placeOf, readingFor } from './edition.ts';
import { cutSegments, type Segment } from './segment.ts';

/** One sentence (or title) of an article that tells an event. */
interface ToldSentence {
	/** Where the article page shows it. */
	readonly path: string;
	/** Its words; those that the mention is made of are marked. */
	readonly segments: readonly Segment<Mention>[];
	/** Expressions of the sentence that fall on the event's day. */
	readonly dates: readonly DatedExpression[];
}

/** All that one article tells of an event. */
export interface Telling {
	readonly article: Article;
	readonly sentences: readonly ToldSentence[];
}

function contextOf(mention: Mention): readonly Range[] {
	const { article, sentences } = readingFor(mention.article);
	const own = mention.sentence === undefined ? undefined : sentences.get(mention.sentence);
	if (own) return own.at;
	const offset = mention.at[0]?.[0] ?? 0;
	const displays = [article.title?.at, article.deck?.at];
	return displays.find((at) => at?.some(([start, end]) => start <= offset && offset < end)) ?? mention.at;
}

/** Mentions by the place that they are shown at, in the order of the text. */
function mentionsByPath(mentions: readonly Mention[]): Map<string, Mention[]> {
	const places = new Map<string, Mention[]>();
	const sorted = [...mentions].sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
	for (const mention of sorted) {
		const path = placeOf(mention.article, mention.at, mention.sentence);
		places.set(path, [...(places.get(path) ?? []), mention]);
	}
	return places;
}

const overlaps = (date: DatedExpression, { from, to }: NewsEvent) =>
	from !== undefined && date.from <= (to ?? from) && date.to >= from;

function toldSentence(path: string, mentions: readonly Mention[], event: NewsEvent): ToldSentence[] {
	const [first] = mentions;
	if (!first) return [];
	const { seed, datesOf } = readingFor(first.article);
	const marks = mentions.map((mention) => ({ at: mention.at, value: mention }));
	const dates = (datesOf.get(first.sentence) ?? []).filter((date) => overlaps(date, event));
	return [
		{
			path,
			segments: cutSegments(seed, contextOf(first), marks),
			dates: first.date === 'stated' || event.basis === 'derived' ? dates : [],
		},
	];
}

/** Gather what each article tells of an event, in the order of the articles. */
export function tellingsOf(event: NewsEvent): Telling[] {
	const told = [...Map.groupBy(event.mentions, ({ article }) => article)].map(([slug, mentions]) => {
		const { article, place } = readingFor(slug);
		return { article, place, mentions };
	});
	return told
		.sort((a, b) => a.place - b.place)
		.map(({ article, mentions }) => ({
			article,
			sentences: [...mentionsByPath(mentions)].flatMap(([path, own]) => toldSentence(path, own, event)),
		}));
}

/** The article whose words the title of an event is; absent where an editor wrote it, or no mention holds it whole. */
export function titleOwner({ title, mentions }: NewsEvent): Article | undefined {
	if (title.basis === 'editor') return undefined;
	const owner = mentions.find(({ text }) => text.includes(title.text));
	return owner && readingFor(owner.article).article;
}

/** The articles of an event's story that have no mention of it. */
export function silentArticles(event: NewsEvent): Article[] {
	const telling = new Set(event.mentions.map(({ article }) => article));
	return (edition().storyOf.get(event.story) ?? []).filter(({ slug }) => !telling.has(slug));
}
