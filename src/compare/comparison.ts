/** What articles share: the steps of the comparison, in order. */
import type { Comparison } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article, Quotation, Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { countCopied } from './copied-words.ts';
import { findCopies } from './copied.ts';
import { findEvents } from './event.ts';
import { findLikelyFacts } from './likely-fact.ts';
import { checkHeadlines } from './headline.ts';
import { groupFigures } from './counted.ts';
import { Names } from './name.ts';
import { findOnlyHere } from './only-here.ts';
import { withShares } from './order.ts';
import { makeOutlets, makeStories } from './outlet.ts';
import { makePassages } from './passage.ts';
import { Rarity } from './rarity.ts';
import { withOrigins } from './origin.ts';
import { chainsOf, readRelays } from './relay.ts';
import { findSameFacts } from './same-fact.ts';
import { findSameQuotations } from './same-quotation.ts';
import { readUtterances } from './utterance.ts';
import { groupQuotations } from './shared-quotation.ts';
import { findStories } from './story.ts';
import { readTellings } from './telling.ts';
import { findVoices } from './voice.ts';
import { findTerms } from './term.ts';

/** What the comparison rests on. */
interface Sources {
	readonly articles: readonly Article[];
	readonly seeds: ReadonlyMap<string, string>;
	readonly story: Story | undefined;
	readonly names: Names;
}

/** What is found by the words of the articles: they are gone through here alone, and are gone when all else is made. */
function compareTellings({ articles, seeds, story, names }: Sources) {
	const idOf = (id: string) => names.idOf(id);
	// Common words, endings and grammar are those of English: other texts stand by themselves.
	const english = articles.filter(({ language }) => language === 'en');
	const tellings = readTellings(english, seeds, ({ id }) => names.idOf(id));
	const rarity = new Rarity(tellings);
	const likely = findLikelyFacts(tellings, rarity);
	const facts = findSameFacts(tellings, likely.alike, idOf);
	const speakerOf = ({ speaker }: Pick<Quotation, 'speaker'>) =>
		speaker?.id === undefined ? undefined : names.idOf(speaker.id);
	const utterances = readUtterances(tellings, speakerOf);
	const quotations = findSameQuotations(utterances, rarity, facts);
	const found = { facts: [...facts, ...likely.onOtherDays], quotations, copies: findCopies(tellings, rarity) };
	const textOf = (slug: string, at: readonly Range[]) => textAt(seeds.get(slug) ?? '', at);
	const passages = makePassages(found, textOf);
	const told = findEvents({ tellings, seeds, story, facts, quotations, rarity, speakerOf, textOf });
	const relays = new Map(articles.map((article) => [article.slug, readRelays(article, idOf)]));
	const stories = findStories(articles, told, passages);
	const events = withShares(withOrigins(told, { articles, relays, passages }), articles, seeds).map((event) => ({
		...event,
		story: stories.get(event.mentions[0]?.article ?? '') ?? '',
	}));
	const terms = findTerms(english, seeds, story?.terms ?? [], idOf);
	const figures = groupFigures({ tellings, seeds, rarity, events, passages, terms });
	return {
		events,
		passages,
		copied: countCopied(tellings, found.copies, passages),
		quotations: groupQuotations(utterances, quotations, seeds),
		terms,
		figures,
		relays: articles.flatMap((article) => chainsOf(article, relays.get(article.slug))),
		onlyHere: findOnlyHere({ articles: english, tellings, events, passages, figures, stories, idOf }),
		headlines: checkHeadlines(tellings, seeds),
		stories,
	};
}

/**
 * Compare articles with one another.
 *
 * The cost grows with the number of articles, not of pairs of them.
 *
 * @param articles - By day, then slug; those without a day last.
 * @param seeds - The seed texts by slug.
 * @param story - What editors add, if there is a story file.
 */
export function compareArticles(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	story: Story | undefined,
): Comparison {
	const names = new Names(articles, story);
	const found = compareTellings({ articles, seeds, story, names });
	const named = names.records();
	const nameOf = new Map(named.map(({ id, name }) => [id, name]));
	const knownOf = (id: string) => ({ id: names.idOf(id), name: nameOf.get(names.idOf(id)) });
	const all = { articles, events: found.events, relays: found.relays, stories: found.stories };
	return {
		events: found.events,
		passages: found.passages,
		copied: found.copied,
		quotations: found.quotations,
		names: named,
		terms: found.terms,
		figures: found.figures,
		relays: found.relays,
		outlets: makeOutlets(all),
		onlyHere: found.onlyHere,
		headlines: found.headlines,
		storyList: makeStories(all),
		voices: findVoices(articles, seeds, knownOf),
		stories: found.stories,
	};
}
