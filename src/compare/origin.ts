/** From how many origins articles have what they tell: two that have it from one count once. */
import type { Mention, NewsEvent, Origin, PassagePair, PassageSide } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { countWords } from '../seed-text.ts';
import { Groups } from './group.ts';
import { outletKey } from './outlet-name.ts';
import type { RelayedPlace, RelaysOf } from './relay.ts';
import { overlap } from './telling.ts';

/** Where one article has one thing from. */
interface Source {
	/** Equal for what is one origin. */
	readonly key: string;
	readonly name?: string | undefined;
	readonly evidence?: Origin['evidence'][number];
}

/** What origins are counted from. */
export interface OriginSources {
	readonly articles: readonly Article[];
	/** By slug. */
	readonly relays: ReadonlyMap<string, RelaysOf>;
	readonly passages: readonly PassagePair[];
}

/** A paragraph of more sentences is not all of one relay. */
const mostSentences = 5;
/** So much of a sentence must stand in another one for both to have one origin. */
const mostOfSentence = 0.5;

/** What an article adds in passing is its own, whoever told the rest: `a bill, which he signed on Thursday`. */
const aside = /, (?:which|who|whose|whom|where|when)\b/u;

/** The sentence that a mention or passage stands in, over all articles. */
const keyOf = ({ article, sentence }: Pick<Mention, 'article' | 'sentence'>) => `${article}#${sentence ?? 'title'}`;

/** The relays of each sentence: those in it; else the report of an outlet that an earlier sentence of the paragraph names. */
function bySentence(article: Article, places: readonly RelayedPlace[]): Map<string, RelayedPlace[]> {
	const { paragraphs, title, deck } = article;
	const display = [...(title?.at ?? []), ...(deck?.at ?? [])];
	// A line by itself, such as who contributed, says nothing of the title.
	const stands = ({ relay }: RelayedPlace) => relay.sentence !== undefined || overlap(display, relay.at);
	const own = Map.groupBy(places.filter(stands), ({ relay }) => relay.sentence ?? 'title');
	for (const { sentences } of paragraphs) {
		if (sentences.length > mostSentences) continue;
		let report: RelayedPlace | undefined;
		for (const { id } of sentences) {
			const found = own.get(id);
			if (found) report = found.findLast(({ steps: [first] }) => first?.kind === 'reported-by');
			else if (report) own.set(id, [report]);
		}
	}
	return own;
}

/** Tells for each place of the articles from whom it is. */
class Tracer {
	readonly #articles: ReadonlyMap<string, Article>;
	readonly #relays: ReadonlyMap<string, RelaysOf>;
	readonly #places = new Map<string, Map<string, RelayedPlace[]>>();
	/** The ids of the outlets of the articles, by the keys of their names. */
	readonly #outlets = new Map<string, string>();

	constructor({ articles, relays }: OriginSources) {
		this.#articles = new Map(articles.map((article) => [article.slug, article]));
		this.#relays = relays;
		for (const article of articles) {
			const { outlet, slug } = article;
			if (outlet) this.#outlets.set(outletKey(outlet.name), outlet.id);
			this.#places.set(slug, bySentence(article, relays.get(slug)?.places ?? []));
		}
	}

	#ofOutlet(name: string): string {
		const key = outletKey(name);
		return `outlet ${this.#outlets.get(key) ?? key}`;
	}

	/** The outlet of an article; the file itself where that is not stated. */
	#own({ slug, outlet }: Article): Source {
		return outlet ? { key: `outlet ${outlet.id}`, name: outlet.name } : { key: `file ${slug}` };
	}

	#whole(article: Article): Source {
		const step = this.#relays.get(article.slug)?.whole.at(-1);
		if (!step) return this.#own(article);
		const { name, text, at, sentence } = step;
		const evidence = { article: article.slug, text, at, kind: 'republished' as const };
		return {
			key: this.#ofOutlet(name),
			name,
			evidence: sentence === undefined ? evidence : { ...evidence, sentence },
		};
	}

	/** The end of a chain: a person by name, else the outlet that has it from sources without one. */
	#end(article: Article, { steps, relay }: RelayedPlace): Source | undefined {
		const last = steps.at(-1);
		const isPerson = last?.kind === 'told' && last.id !== undefined;
		const end = isPerson ? last : steps.findLast(({ kind }) => kind === 'reported-by' || kind === 'republished');
		if (!end) return undefined;
		const { text, at, sentence } = relay;
		return {
			key: end.id === undefined ? this.#ofOutlet(end.name) : `name ${end.id}`,
			name: end.name,
			evidence: {
				article: article.slug,
				...(sentence === undefined ? {} : { sentence }),
				text,
				at: at.map(([start, stop]): [number, number] => [start, stop]),
				kind: 'relayed',
			},
		};
	}

	/** From whom an article has what a mention tells. */
	trace(mention: Mention): Source[] {
		const article = this.#articles.get(mention.article);
		if (!article) return [];
		const all = this.#places.get(article.slug)?.get(mention.sentence ?? 'title') ?? [];
		const near = all.filter(({ relay }) => overlap(relay.at, mention.at));
		const places = near.length > 0 ? near : aside.test(mention.text) ? [] : all;
		const ends = places.flatMap((place) => this.#end(article, place) ?? []);
		return ends.length > 0 ? ends : [this.#whole(article)];
	}
}

/** How many words the sentences of some passages have. */
function lengthsOf(articles: readonly Article[], sides: readonly PassageSide[]): Map<string, number> {
	const slugs = new Set(sides.map(({ article }) => article));
	const sentences = new Set(sides.map(keyOf));
	const lengths = new Map<string, number>();
	for (const { slug, paragraphs } of articles) {
		if (!slugs.has(slug)) continue;
		for (const { id, text } of paragraphs.flatMap((paragraph) => paragraph.sentences)) {
			const key = keyOf({ article: slug, sentence: id });
			if (sentences.has(key)) lengths.set(key, countWords(text));
		}
	}
	return lengths;
}

/** Sentences that stand for the most part in one of another article, with the words that both have. */
function findCopies({
	articles,
	passages,
}: OriginSources): Map<string, { readonly here: PassageSide; there: string }[]> {
	const shares = new Map<string, { a: PassageSide; b: PassageSide; words: number }>();
	for (const { kind, a, b } of passages) {
		if (kind !== 'copied' || a.sentence === undefined || b.sentence === undefined) continue;
		const key = `${keyOf(a)} ${keyOf(b)}`;
		const { words } = shares.get(key) ?? { words: 0 };
		shares.set(key, { a, b, words: words + countWords(a.text) });
	}
	const lengths = lengthsOf(
		articles,
		[...shares.values()].flatMap(({ a, b }) => [a, b]),
	);
	const copies = new Map<string, { here: PassageSide; there: string }[]>();
	for (const { a, b, words } of shares.values()) {
		const shortest = Math.min(lengths.get(keyOf(a)) ?? Infinity, lengths.get(keyOf(b)) ?? Infinity);
		if (words <= shortest * mostOfSentence) continue;
		copies.set(keyOf(b), [...(copies.get(keyOf(b)) ?? []), { here: b, there: keyOf(a) }]);
	}
	return copies;
}

/** Where an article has one event from, each source once; and whether it tells some of it by itself. */
function sourcesOf(mentions: readonly Mention[], tracer: Tracer): { sources: Source[]; isItself: boolean } {
	const traced = mentions.map((mention) => tracer.trace(mention));
	// What an article also tells by itself it does not only have from others.
	const itself = traced.find((sources) => sources.every(({ evidence }) => evidence?.kind !== 'relayed'));
	const sources = itself ?? traced.flat();
	const isOne = sources.length === 1;
	return {
		sources: isOne ? sources : [...new Map(sources.map((each) => [each.key, each])).values()],
		isItself: itself !== undefined,
	};
}

/** A source of one article alone as an origin. */
const originOf =
	(article: string) =>
	({ key, name, evidence }: Source): Origin => ({
		id: key,
		...(name === undefined ? {} : { name }),
		articles: [article],
		evidence: evidence ? [evidence] : [],
	});

/** The origins of one event. */
function originsOf(
	event: Pick<NewsEvent, 'mentions'>,
	tracer: Tracer,
	copies: ReturnType<typeof findCopies>,
): Origin[] {
	const [only, another] = new Set(event.mentions.map(({ article }) => article));
	if (only !== undefined && another === undefined) return sourcesOf(event.mentions, tracer).sources.map(originOf(only));
	const found: { readonly article: string; readonly source: Source }[] = [];
	const placeOf = new Map<string, number>();
	for (const [article, mentions] of Map.groupBy(event.mentions, ({ article: slug }) => slug)) {
		const { sources, isItself } = sourcesOf(mentions, tracer);
		for (const source of sources) found.push({ article, source });
		if (isItself) for (const mention of mentions) placeOf.set(keyOf(mention), found.length - 1);
	}
	const groups = new Groups(found.length);
	const first = new Map<string, number>();
	for (const [index, { source }] of found.entries()) {
		groups.join(index, first.get(source.key) ?? index);
		if (!first.has(source.key)) first.set(source.key, index);
	}
	const copied = new Map<number, Origin['evidence']>();
	for (const [key, index] of placeOf) {
		for (const { here, there } of copies.get(key) ?? []) {
			const other = placeOf.get(there);
			if (other === undefined || groups.find(index) === groups.find(other)) continue;
			groups.join(index, other);
			copied.set(index, [...(copied.get(index) ?? []), { ...here, kind: 'copied' }]);
		}
	}
	return groups.all().map((group) => {
		const members = group.map((index) => found[index] as (typeof found)[number]);
		const name = members.find(({ source }) => source.name !== undefined)?.source.name;
		return {
			id: members[0]?.source.key ?? '',
			...(name === undefined ? {} : { name }),
			articles: [...new Set(members.map(({ article }) => article))],
			evidence: group.flatMap((index) => [found[index]?.source.evidence ?? [], copied.get(index) ?? []].flat()),
		};
	});
}

/**
 * Count from how many origins the articles that tell an event have it.
 *
 * An article is its own origin (its outlet, or the file where no outlet is stated) unless all that it tells of the event
 * stands in words that it says it has from another: then whoever stands at the end of that chain is. Sources without a
 * name count as the outlet that has them. Two articles whose sentences are for the most part the same words have it from
 * one.
 *
 * @returns The events with their origins, in the order of the articles.
 */
export function withOrigins<T extends Pick<NewsEvent, 'mentions'>>(
	events: readonly T[],
	sources: OriginSources,
): (T & { origins: Origin[] })[] {
	const tracer = new Tracer(sources);
	const copies = findCopies(sources);
	return events.map((event) => ({ ...event, origins: originsOf(event, tracer, copies) }));
}
