/** Where in its text an article tells each event: the stretches of all mentions, in the order of the text. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import { countWords, textAt, wordsOf } from '../seed-text.ts';
import { edition } from './edition.ts';
import type { Reading } from './reading.ts';

/** One mention on the line that is the text. */
interface Stretch {
	/** The share of the text before it, and that of its own words, between 0 and 1. */
	readonly share: number;
	readonly length: number;
	/** The fragment of its sentence. */
	readonly to: string;
}

/** An event with all places of one text that tell it. */
export interface CoveredEvent {
	readonly event: NewsEvent;
	/** The place of the event in the order of the text, from 1. */
	readonly number: number;
	/** One for each sentence; none where only title or deck tell it. */
	readonly stretches: readonly Stretch[];
	/** The fragment of title or deck, where it is told there. */
	readonly headline: string | undefined;
}

function stretchOf({ article, sentences, seed }: Reading, mention: Mention): Stretch[] {
	const anchor = sentences.get(mention.sentence ?? '')?.anchor;
	if (mention.share === undefined || anchor === undefined) return [];
	const length = countWords(textAt(seed, mention.at)) / wordsOf(article);
	return [{ share: mention.share, length: Math.min(length, 1 - mention.share), to: `#${anchor}` }];
}

function headlineOf({ article }: Reading, mentions: readonly Mention[]): string | undefined {
	const offsets = mentions.filter(({ sentence }) => sentence === undefined).map(({ at }) => at[0]?.[0] ?? 0);
	const own = [article.title, article.deck].find((display) =>
		display?.at?.some(([start, end]) => offsets.some((offset) => start <= offset && offset < end)),
	);
	return own?.anchor && `#${own.anchor}`;
}

const known = new WeakMap<Reading, readonly CoveredEvent[]>();

/** The events that an article tells, in the order in which it first tells them; those of its headline alone first. */
export function coverageOf(reading: Reading): readonly CoveredEvent[] {
	const found = known.get(reading);
	if (found) return found;
	const { slug } = reading.article;
	const told = (edition().toldBy.get(slug) ?? []).map((event) => {
		const own = event.mentions.filter(({ article }) => article === slug);
		const stretches = own.flatMap((mention) => stretchOf(reading, mention)).sort((a, b) => a.share - b.share);
		const bySentence = new Map(stretches.toReversed().map((stretch) => [stretch.to, stretch]));
		return { event, stretches: [...bySentence.values()].reverse(), headline: headlineOf(reading, own) };
	});
	const placeOf = ({ stretches }: (typeof told)[number]) => stretches[0]?.share ?? -1;
	const covered = told.sort((a, b) => placeOf(a) - placeOf(b)).map((each, index) => ({ ...each, number: index + 1 }));
	known.set(reading, covered);
	return covered;
}

const byEvent = new WeakMap<Reading, ReadonlyMap<NewsEvent, CoveredEvent>>();

/** The same by event. */
export function coverageBy(reading: Reading): ReadonlyMap<NewsEvent, CoveredEvent> {
	const found = byEvent.get(reading) ?? new Map(coverageOf(reading).map((covered) => [covered.event, covered]));
	byEvent.set(reading, found);
	return found;
}
