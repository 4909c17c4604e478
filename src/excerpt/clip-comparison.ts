/**
 * What articles share, with no words but those that are shown.
 *
 * What is counted is counted in these, but for lengths and shares of whole texts.
 */
import type { Comparison, Headline, OnlyHere, PassagePair, RelayChain } from '../comparison-records.ts';
import type { ArticleClips } from './article-clips.ts';
import { clipFigure, clipName, clipTerm } from './clip-counted.ts';
import { clipEvent } from './clip-event.ts';
import { clipQuotation } from './clip-quotation.ts';
import { clipVoice } from './clip-voice.ts';

/** A pair both of whose passages are shown whole: of less it could not be seen what they share. */
function clipPair(pair: PassagePair, clips: ArticleClips): PassagePair[] {
	const [[a], [b]] = [clips.whole(pair.a), clips.whole(pair.b)];
	return a && b ? [{ ...pair, a, b }] : [];
}

/** A chain all of whose steps are shown: one that lacks a step would say something else. */
function clipRelay(relay: RelayChain, clips: ArticleClips): RelayChain[] {
	return relay.chain.every(({ at }) => clips.has(relay.article, at)) ? [relay] : [];
}

/** @param isKnown - Whether something is told by words that are shown. */
function clipOnly(
	record: OnlyHere,
	clips: ArticleClips,
	isKnown: (item: OnlyHere['missing'][number]) => boolean,
): OnlyHere {
	const only = record.only.flatMap((item) =>
		clips.part({ ...item, article: record.article }).map(({ article: _, ...part }) => part),
	);
	const missing = record.missing.filter(isKnown);
	return {
		...record,
		only,
		onlyMore: record.onlyMore + record.only.length - only.length,
		missing,
		missingMore: record.missingMore + record.missing.length - missing.length,
	};
}

/** Nothing where not all of its words are shown: fewer would look as if the text had the others. */
function clipHeadline(headline: Headline, clips: ArticleClips): Headline[] {
	return headline.missing.every(({ at }) => clips.has(headline.article, at)) ? [headline] : [];
}

/** All that rests on words alone; outlets and stories are counted anew from it. */
type Clipped = Omit<Comparison, 'outlets' | 'storyList' | 'stories'>;

/** Cut all that articles share down to what is shown of them. */
export function clipComparison(comparison: Comparison, clips: ArticleClips): Clipped {
	const events = comparison.events.flatMap((event) => clipEvent(event, clips));
	const passages = comparison.passages.flatMap((pair) => clipPair(pair, clips));
	const names = comparison.names.flatMap((name) => clipName(name, clips));
	const figures = comparison.figures.flatMap((figure) => clipFigure(figure, clips));
	const pairs = new Set(passages.map(({ id }) => id));
	const known = {
		event: new Set(events.map(({ id }) => id)),
		person: new Set(names.map(({ id }) => id)),
		figure: new Set(figures.map(({ id }) => id)),
	};
	return {
		events,
		passages,
		copied: comparison.copied.map((one) => ({ ...one, passages: one.passages.filter((id) => pairs.has(id)) })),
		quotations: comparison.quotations.flatMap((group) => clipQuotation(group, clips)),
		names,
		terms: comparison.terms.flatMap((term) => clipTerm(term, clips)),
		figures,
		relays: comparison.relays.flatMap((relay) => clipRelay(relay, clips)),
		onlyHere: comparison.onlyHere.map((record) =>
			clipOnly(record, clips, ({ kind, id }) => kind === 'date' || known[kind].has(id)),
		),
		headlines: comparison.headlines.flatMap((headline) => clipHeadline(headline, clips)),
		voices: comparison.voices.flatMap((voice) => clipVoice(voice, clips)),
	};
}
