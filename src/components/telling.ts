/** An event as each article tells it: the mentions of one article together, each in its own sentence. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import type { Article, DatedExpression, Quotation, Range } from '../records.ts';
import { joinedAt, textAt } from '../seed-text.ts';
import { edition, placeOf, readingFor } from './edition.ts';
import { type Room, roomFor, sumRooms } from './list-page.ts';
import { offsetId, type Reading } from './reading.ts';
import { cutSegments, type Segment } from './segment.ts';

/** One sentence (or title) of an article that tells an event. */
export interface ToldSentence {
	/** Where the article page shows it. */
	readonly path: string;
	/** Its words; those that the mention is made of are marked. */
	readonly segments: readonly Segment<Mention>[];
	/** Expressions of the sentence that fall on the event's day. */
	readonly dates: readonly GivenDate[];
}

/** An event's own page shows so many sentences of each article. */
const mostSentences = 40;

/** All that one article tells of an event. */
export interface Telling {
	readonly article: Article;
	readonly sentences: readonly ToldSentence[];
	/** How many more sentences of it tell the event. */
	readonly more: number;
}

function contextOf(mention: Mention): readonly Range[] {
	const { article, sentences } = readingFor(mention.article);
	const own = mention.sentence === undefined ? undefined : sentences.get(mention.sentence);
	if (own) return own.at;
	const offset = mention.at[0]?.[0] ?? 0;
	const displays = [article.title?.at, article.deck?.at];
	return displays.find((at) => at?.some(([start, end]) => start <= offset && offset < end)) ?? mention.at;
}

/** The words of the sentence, title or deck that a mention stands in. */
export function contextWords(mention: Mention): string {
	return textAt(readingFor(mention.article).seed, contextOf(mention));
}

/** Mentions by the place that they are shown at, in the order of the text. */
function mentionsByPath(mentions: readonly Mention[]): Map<string, Mention[]> {
	const places = new Map<string, Mention[]>();
	const sorted = [...mentions].sort((a, b) => (a.at[0]?.[0] ?? 0) - (b.at[0]?.[0] ?? 0));
	for (const mention of sorted) {
		const path = placeOf(mention.article, mention.at, mention.sentence);
		const own = places.get(path);
		if (own) own.push(mention);
		else places.set(path, [mention]);
	}
	return places;
}

/** Whether a date falls on a day that some file gives for an event, or on that of the event. */
function isOfEvent(date: DatedExpression, { from, to = from, dates }: NewsEvent): boolean {
	const own = from === undefined || to === undefined ? [] : [{ from, to }];
	return [...own, ...dates].some((day) => date.from <= day.to && date.to >= day.from);
}

function toldSentence(path: string, mentions: readonly Mention[], event: NewsEvent): ToldSentence[] {
	const [first] = mentions;
	if (!first) return [];
	const { seed, datesOf, article } = readingFor(first.article);
	const marks = mentions.map((mention) => ({ at: mention.at, value: mention }));
	const dates = (datesOf.get(first.sentence) ?? [])
		.filter((date) => isOfEvent(date, event))
		.map((date) => ({ date, path: `${article.url}#${offsetId(date.at)}` }));
	return [
		{
			path,
			segments: cutSegments(seed, contextOf(first), marks),
			dates: first.date === 'stated' || event.basis === 'derived' ? dates : [],
		},
	];
}

/** The articles that tell an event, in their order, each with its mentions. */
function tellersOf({ mentions }: NewsEvent): { reading: Reading; mentions: Mention[] }[] {
	return [...Map.groupBy(mentions, ({ article }) => article)]
		.map(([slug, own]) => ({ reading: readingFor(slug), mentions: own }))
		.sort((a, b) => a.reading.place - b.reading.place);
}

/** Gather what each article tells of an event, in the order of the articles. */
export function tellingsOf(event: NewsEvent): Telling[] {
	return tellersOf(event).map(({ reading: { article }, mentions }) => {
		const places = [...mentionsByPath(mentions)];
		const sentences = places.slice(0, mostSentences).flatMap(([path, own]) => toldSentence(path, own, event));
		return { article, sentences, more: places.length - sentences.length };
	});
}

/** What an article tells of an event in brief: its sentences as they stand, with nothing marked in them. */
export interface BriefTelling {
	readonly article: Article;
	readonly sentences: readonly { readonly path: string; readonly words: string }[];
	/** How many more sentences of it tell the event. */
	readonly more: number;
}

/**
 * Gather the articles that tell an event, and what the first of them tell of it in brief.
 *
 * @param accounts - So many articles are asked.
 * @param most - So many sentences of each are given.
 */
export function tellBriefly(
	event: NewsEvent,
	accounts: number,
	most: number,
): { tellers: readonly Article[]; told: readonly BriefTelling[] } {
	const tellers = tellersOf(event);
	return {
		tellers: tellers.map(({ reading }) => reading.article),
		told: tellers.slice(0, accounts).map(({ reading: { article, seed }, mentions }) => {
			const places = [...mentionsByPath(mentions)];
			const sentences = places.slice(0, most).flatMap(([path, [first]]) => {
				const at = first ? contextOf(first) : [];
				return { path, words: joinedAt(seed, at) };
			});
			return { article, sentences, more: places.length - sentences.length };
		}),
	};
}

/** What an account takes of the page of its event: its outlet, and of each sentence its marks, links and days. */
export function roomOfTelling({ sentences }: Telling): Room {
	const parts = sentences.map(({ segments, dates }) => {
		const days = dates.flatMap(({ date }) => [date.text, date.because]);
		return roomFor(4 + segments.length + 2 * dates.length, ...segments.map(({ text }) => text), ...days);
	});
	return sumRooms([roomFor(7), ...parts]);
}

/** The article whose words the title of an event is; absent where an editor wrote it. */
export function titleOwner({ title }: NewsEvent): Article | undefined {
	return title.article === undefined ? undefined : readingFor(title.article).article;
}

/** Where the words that the title of an event is made of are shown. */
export function titlePath({ title }: NewsEvent): string | undefined {
	const { article, at, sentence } = title;
	return article === undefined || !at ? undefined : placeOf(article, at, sentence);
}

/** A quotation that the sentences of an event print, with where it is shown. */
export interface ToldQuotation {
	readonly article: Article;
	readonly quotation: Quotation;
	readonly path: string;
}

/** What is quoted where an event is told: words of three or more, each once, in the order of the files. */
export function quotationsOf({ mentions }: NewsEvent): ToldQuotation[] {
	const found = new Map<Quotation, ToldQuotation>();
	for (const { article: slug, sentence, at } of mentions) {
		const { article, quotationsOf: bySentence } = readingFor(slug);
		for (const quotation of sentence === undefined ? [] : (bySentence.get(sentence) ?? [])) {
			const isInside = at.some(([start, end]) => quotation.at.some(([from, to]) => from < end && start < to));
			if (quotation.kind !== 'direct' || !isInside) continue;
			found.set(quotation, { article, quotation, path: `${article.url}#${quotation.anchor}` });
		}
	}
	return [...found.values()];
}

/** A date as one file words it, with where it is shown. */
export interface GivenDate {
	readonly date: DatedExpression;
	readonly path: string;
}

/** The expressions by which one article gives a stretch of time for an event. */
export function datesGiven(event: NewsEvent, slug: string, from: string, to: string): GivenDate[] {
	const { article, datesOf } = readingFor(slug);
	const own = event.mentions.filter((mention) => mention.article === slug);
	return [...new Set(own.map(({ sentence }) => sentence))]
		.flatMap((sentence) => datesOf.get(sentence) ?? [])
		.filter((date) => date.from === from && date.to === to)
		.map((date) => ({ date, path: `${article.url}#${offsetId(date.at)}` }));
}

/** The articles of an event's story that have no mention of it. */
export function silentArticles(event: NewsEvent): Article[] {
	const telling = new Set(event.mentions.map(({ article }) => article));
	return (edition().storyOf.get(event.story) ?? []).filter(({ slug }) => !telling.has(slug));
}
