/** What every page asks of the corpus, looked up once: articles by slug, signs, what else is told of a sentence. */
import { corpus, type Corpus } from '../corpus.ts';
import type {
	CopiedWords,
	Headline,
	Name,
	NewsEvent,
	OnlyHere,
	OutletRecord,
	PassagePair,
	PassageSide,
	RelayChain,
	SharedQuotation,
	Voice,
} from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { seedNumber } from '../seed-text.ts';
import { type OutletSign, outletSigns, unknownSign } from './outlet-mark.ts';
import { choosePairs, type ComparedPair, pairPath } from './pair.ts';
import { offsetId, type Reading, readingOf } from './reading.ts';

export { titleOf } from '../seed-text.ts';

/** A passage of another article that tells what a sentence tells. */
interface Elsewhere {
	readonly pair: PassagePair;
	readonly here: PassageSide;
	readonly there: PassageSide;
}

/** The corpus, indexed for drawing. */
export interface Edition extends Corpus {
	readonly title: string;
	readonly bySlug: ReadonlyMap<string, Reading>;
	/** Signs by outlet id, in the order of the ids. */
	readonly signs: ReadonlyMap<string, OutletSign>;
	/** Events by `slug#sentence`. */
	readonly eventsOf: ReadonlyMap<string, readonly NewsEvent[]>;
	/** Passages of others by `slug#sentence`. */
	readonly elsewhereOf: ReadonlyMap<string, readonly Elsewhere[]>;
	/** Articles by the id of their story, in order. */
	readonly storyOf: ReadonlyMap<string, readonly Article[]>;
	/** Events by the slug of each article that tells them. */
	readonly toldBy: ReadonlyMap<string, readonly NewsEvent[]>;
	readonly relaysOf: ReadonlyMap<string, readonly RelayChain[]>;
	/** What an article alone tells, and what others tell, by slug. */
	readonly onlyOf: ReadonlyMap<string, OnlyHere>;
	/** What the headline of an article has and its text has not, by slug. */
	readonly headlineOf: ReadonlyMap<string, Headline>;
	/** Who speaks in an article, by slug. */
	readonly voicesOf: ReadonlyMap<string, readonly Voice[]>;
	/** Outlets by their ids; those articles whose outlet is not stated under the empty one. */
	readonly outletOf: ReadonlyMap<string, OutletRecord>;
	/** Events by their ids. */
	readonly eventOf: ReadonlyMap<string, NewsEvent>;
	/** How a file prints a figure first, by the id of what is counted. */
	readonly figureOf: ReadonlyMap<string, string>;
	/** Names by their ids. */
	readonly nameOf: ReadonlyMap<string, Name>;
	/** Shared quotations by `slug#quotation` of each of their renderings. */
	readonly quotedIn: ReadonlyMap<string, readonly SharedQuotation[]>;
	/** What joins two articles, in the order of the first, by the path of their comparison. */
	readonly passagesOf: ReadonlyMap<string, readonly PassagePair[]>;
	/** How much two articles have word for word, by the path of their comparison. */
	readonly copiedOf: ReadonlyMap<string, CopiedWords>;
	/** Pairs of articles that have a page of their own. */
	readonly pairs: readonly ComparedPair[];
	/** The same pairs by the slugs of both. */
	readonly pairsOf: ReadonlyMap<string, readonly ComparedPair[]>;
	/** The paths of their pages. */
	readonly pairPaths: ReadonlySet<string>;
}

function collect<V>(entries: Iterable<readonly [string, V]>): Map<string, V[]> {
	const lists = new Map<string, V[]>();
	for (const [key, value] of entries) {
		const list = lists.get(key);
		if (list) list.push(value);
		else lists.set(key, [value]);
	}
	return lists;
}

/** The key of a sentence, or of the title and deck of an article, in the lists of an edition. */
export function sentenceKey(article: string, sentence: string | undefined): string {
	return `${article}#${sentence ?? 'title'}`;
}

function eventEntries(events: readonly NewsEvent[]): [string, NewsEvent][] {
	return events.flatMap((event) => {
		const keys = new Set(event.mentions.map(({ article, sentence }) => sentenceKey(article, sentence)));
		return [...keys].map((key): [string, NewsEvent] => [key, event]);
	});
}

function elsewhereEntries(passages: readonly PassagePair[]): [string, Elsewhere][] {
	return passages.flatMap((pair): [string, Elsewhere][] => [
		[sentenceKey(pair.a.article, pair.a.sentence), { pair, here: pair.a, there: pair.b }],
		[sentenceKey(pair.b.article, pair.b.sentence), { pair, here: pair.b, there: pair.a }],
	]);
}

function renderingEntries(group: SharedQuotation): [string, SharedQuotation][] {
	const ids = group.renderings.flatMap(({ article, quotation, pieces = [] }) =>
		[quotation, ...pieces.map((piece) => piece.quotation)].map((id) => `${article}#${id}`),
	);
	return [...new Set(ids)].map((id) => [id, group]);
}

function makeEdition(whole: Corpus): Edition {
	const { articles, seeds, comparison, story } = whole;
	const recorded = new Set(whole.ledger?.pages.map(({ url }) => url));
	const pairs = choosePairs(comparison, articles, recorded);
	const slugsOf = ({ mentions }: NewsEvent) => [...new Set(mentions.map(({ article }) => article))];
	return {
		...whole,
		title: story?.title ?? 'Side by side',
		bySlug: new Map(
			articles.map((article, place) => [
				article.slug,
				readingOf(article, seeds.get(article.slug) ?? '', place, whole.shown?.get(article.slug)),
			]),
		),
		signs: outletSigns(articles),
		eventsOf: collect(eventEntries(comparison.events)),
		elsewhereOf: collect(elsewhereEntries(comparison.passages)),
		storyOf: collect(articles.map((article) => [comparison.stories.get(article.slug) ?? article.slug, article])),
		toldBy: collect(comparison.events.flatMap((event) => slugsOf(event).map((slug) => [slug, event] as const))),
		headlineOf: new Map(comparison.headlines.map((headline) => [headline.article, headline])),
		voicesOf: Map.groupBy(comparison.voices, ({ article }) => article),
		outletOf: new Map(comparison.outlets.map((outlet) => [outlet.id ?? '', outlet])),
		eventOf: new Map(comparison.events.map((event) => [event.id, event])),
		figureOf: new Map(comparison.figures.flatMap(({ id, figures: [first] }) => (first ? [[id, first.text]] : []))),
		nameOf: new Map(comparison.names.map((name) => [name.id, name])),
		onlyOf: new Map(comparison.onlyHere.map((only) => [only.article, only])),
		relaysOf: Map.groupBy(comparison.relays, ({ article }) => article),
		quotedIn: collect(comparison.quotations.flatMap(renderingEntries)),
		passagesOf: collect(comparison.passages.map((pair) => [pairPath(pair.a.article, pair.b.article), pair] as const)),
		copiedOf: new Map(comparison.copied.map((one) => [pairPath(one.a.article, one.b.article), one])),
		pairs,
		pairsOf: collect(pairs.flatMap((pair) => [[pair.a, pair] as const, [pair.b, pair] as const])),
		pairPaths: new Set(pairs.map(({ a, b }) => pairPath(a, b))),
	};
}

let whole: Edition | undefined;

/** The edition that the pages draw; made once. */
export function edition(): Edition {
	whole ??= makeEdition(corpus());
	return whole;
}

/** An article that a record names by its slug. */
export function readingFor(slug: string): Reading {
	const reading = edition().bySlug.get(slug);
	if (!reading) throw new Error(`No article \`${slug}\``);
	return reading;
}

/** The sign of the outlet of an article. */
export function signOf({ outlet }: Article): OutletSign {
	return (outlet && edition().signs.get(outlet.id)) ?? unknownSign;
}

/** The value of `lang` where words of an article stand: nothing for English, as all pages are; else "not known", empty. */
export function langOf({ language }: Article): '' | undefined {
	return language === 'en' ? undefined : '';
}

/** Whether a stretch begins inside another one of a list. */
export function holds(at: readonly Range[] | undefined, offset: number): boolean {
	return at?.some(([start, end]) => start <= offset && offset < end) ?? false;
}

/**
 * The path of the place where an article page shows a span of the seed, with its fragment.
 *
 * @param sentence - The sentence that the span stands in, where the record says so.
 */
export function placeOf(slug: string, at: readonly Range[], sentence?: string): string {
	const { article, sentences } = readingFor(slug);
	const anchor = sentence === undefined ? undefined : sentences.get(sentence)?.anchor;
	if (anchor !== undefined) return `${article.url}#${anchor}`;
	const offset = at[0]?.[0] ?? 0;
	for (const display of [article.title, article.deck]) {
		if (display?.anchor !== undefined && holds(display.at, offset)) return `${article.url}#${display.anchor}`;
	}
	for (const { sentences: own } of article.paragraphs) {
		const found = own.find((candidate) => holds(candidate.at, offset));
		if (found) return `${article.url}#${found.anchor}`;
	}
	return article.url;
}

const marked = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether an article page marks characters by themselves. */
function isMarked(reading: Reading, id: string): boolean {
	const ids = marked.get(reading) ?? new Set(reading.marks.flatMap(({ value }) => ('id' in value ? value.id : [])));
	marked.set(reading, ids);
	return ids.has(id);
}

/**
 * The fragment of characters that an article page itself marks as evidence, or of the sentence around them; absent where
 * the page does not show them.
 *
 * An edition of excerpts may show words of a speaker and not what is said, for which they would be marked.
 */
export function evidenceFragment(reading: Reading, at: readonly Range[] | undefined): string | undefined {
	if (at === undefined) return undefined;
	const { article, aside } = reading;
	const offset = at[0]?.[0] ?? 0;
	if (article.title?.anchor !== undefined && holds(article.title.at, offset)) return `#${article.title.anchor}`;
	if (article.deck?.anchor !== undefined && holds(article.deck.at, offset)) return `#${article.deck.anchor}`;
	const drawn =
		aside.some(({ start, end }) => start <= offset && offset < end) ||
		article.paragraphs.some((paragraph) => holds(paragraph.at, offset));
	if (!drawn) return undefined;
	const id = offsetId(at);
	if (isMarked(reading, id)) return `#${id}`;
	const sentence = [...reading.sentences.values()].find((one) => holds(one.at, offset));
	return sentence && `#${sentence.anchor}`;
}

/** The short link of an article; absent where its seed has no leading number. */
export function shortPath({ seed }: Article): string | undefined {
	const number = seedNumber(seed.file);
	return number === undefined ? undefined : `/a/${number}/`;
}
