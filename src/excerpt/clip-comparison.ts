/**
 * What articles share, with no words but those that are shown.
 *
 * What is counted is counted in these, but for lengths and shares of whole texts.
 */
import type {
	Comparison,
	Counted,
	Headline,
	Name,
	NewsEvent,
	OnlyHere,
	PassagePair,
	PassageSide,
	RelayChain,
	SharedQuotation,
	Term,
	Voice,
} from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { countWords, textAt } from '../seed-text.ts';
import type { Clip } from './clip.ts';
import type { Article } from '../records.ts';

type Rendering = SharedQuotation['renderings'][number];

/** A title is no longer, where it has to be made of other words than before. */
const longestTitle = 90;

function countBySlug(items: readonly { readonly article: string }[]): Record<string, number> {
	return Object.fromEntries([...Map.groupBy(items, ({ article }) => article)].map(([slug, own]) => [slug, own.length]));
}

/** How often some words stand in each article, and how often inside quotation marks. */
function counts(items: readonly { readonly article: string; readonly quoted?: true | undefined }[]) {
	const quoted = items.filter((item) => item.quoted);
	return { articles: countBySlug(items), ...(quoted.length > 0 ? { quoted: countBySlug(quoted) } : {}) };
}

/** Cuts what some articles share down to what is shown of them. */
export class ComparisonClip {
	readonly #clips: ReadonlyMap<string, Clip>;
	/** As they are published. */
	readonly #articles: ReadonlyMap<string, Article>;
	readonly #quotations: ReadonlySet<string>;

	constructor(clips: ReadonlyMap<string, Clip>, articles: readonly Article[]) {
		this.#clips = clips;
		this.#articles = new Map(articles.map((article) => [article.slug, article]));
		this.#quotations = new Set(articles.flatMap(({ slug, quotations }) => quotations.map(({ id }) => `${slug} ${id}`)));
	}

	#clip(slug: string): Clip {
		const clip = this.#clips.get(slug);
		if (!clip) throw new Error(`Nothing is known of what is shown of \`${slug}\``);
		return clip;
	}

	#hasAt(slug: string, at: readonly Range[]): boolean {
		return this.#clip(slug).shown.has(at);
	}

	readonly #part = <T extends { article: string; text: string; at: Range[] }>(record: T): T[] =>
		this.#clip(record.article)
			.part(record)
			.flatMap((part) => this.#clip(record.article).pinned(part));

	readonly #whole = <T extends { article: string; at: Range[] }>(record: T): T[] =>
		this.#clip(record.article)
			.whole(record)
			.flatMap((part) => this.#clip(record.article).pinned(part));

	/** Some words of a shown mention, where those of the title are not shown. */
	#titleOf({ title, mentions: [first] }: NewsEvent): NewsEvent['title'] {
		const { article, at } = title;
		if (article === undefined || !at || !first || this.#hasAt(article, at)) return title;
		const { seed } = this.#clip(first.article);
		const [start, end] = first.at[0] ?? [0, 0];
		const words = seed.slice(start, Math.min(end, start + longestTitle));
		const isCut = first.at.length > 1 || start + words.length < end;
		const stretch: Range = [start, start + (isCut ? words.replace(/\s+\S*$/u, '') : words).length];
		const text = textAt(seed, [stretch]);
		const { sentence } = first;
		return {
			text,
			basis: title.basis,
			article: first.article,
			...(sentence === undefined ? {} : { sentence }),
			at: [stretch],
			...(isCut ? { cut: [text.length] } : {}),
		};
	}

	/** An event with the mentions that are shown; nothing where none is. */
	event(event: NewsEvent): NewsEvent[] {
		const mentions = event.mentions.flatMap((mention) => this.#part(mention));
		if (mentions.length === 0) return [];
		const telling = new Set(mentions.map(({ article }) => article));
		const shownOf = <T extends { articles: string[] }>(list: readonly T[]) =>
			list
				.map((one) => ({ ...one, articles: one.articles.filter((slug) => telling.has(slug)) }))
				.filter(({ articles }) => articles.length > 0);
		const origins =
			event.origins &&
			shownOf(event.origins).map((origin) => ({
				...origin,
				evidence: origin.evidence.flatMap((evidence) => this.#part(evidence)),
			}));
		return [
			{
				...event,
				title: this.#titleOf({ ...event, mentions }),
				mentions,
				dates: shownOf(event.dates),
				...(origins ? { origins } : {}),
			},
		];
	}

	/** A pair both of whose passages are shown whole: of less it could not be seen what they share. */
	pair(pair: PassagePair): PassagePair[] {
		const side = (each: PassageSide) => this.#whole(each);
		const [[a], [b]] = [side(pair.a), side(pair.b)];
		return a && b ? [{ ...pair, a, b }] : [];
	}

	#isPublished({ article, quotation, pieces = [] }: Rendering): boolean {
		const ids = [quotation, ...pieces.map((piece) => piece.quotation)];
		return ids.every((id) => this.#quotations.has(`${article} ${id}`));
	}

	/** A quotation as those print it whose words are shown whole; one alone may be shown in part. */
	quotation(group: SharedQuotation): SharedQuotation[] {
		const { renderings, differences } = group;
		const isShown = renderings.map(
			(one) =>
				this.#isPublished(one) &&
				this.#hasAt(one.article, one.at) &&
				(one.pieces ?? []).every(({ at }) => this.#hasAt(one.article, at)),
		);
		const fullest = differences[0]?.of;
		// What is compared with words that are not shown cannot be said.
		const isOrphan = fullest !== undefined && !isShown[fullest];
		const compared = new Set(differences.map((difference) => difference.with));
		const places = renderings.map((_, index) => index).filter((index) => isShown[index]);
		const same = places.filter((index) => !compared.has(index));
		const kept = !isOrphan ? places : same.length > 0 ? same : places.slice(0, 1);
		if (kept.length === 0) return this.#alone(group);
		const left = kept.flatMap((index) => renderings[index] ?? []);
		const [first] = left;
		return [
			{
				...group,
				id: first?.id ?? group.id,
				renderings: left.map((one) => this.#withTranslation(one)),
				differences: differences
					.filter((one) => kept.includes(one.of) && kept.includes(one.with))
					.map((one) => ({ ...one, of: kept.indexOf(one.of), with: kept.indexOf(one.with) })),
			},
		];
	}

	#withTranslation({ translated, ...rendering }: Rendering): Rendering {
		const [own] = translated ? this.#clip(rendering.article).whole(translated) : [];
		return { ...rendering, ...(own ? { translated: own } : {}) };
	}

	/** The first rendering that is shown in part, in one piece. */
	#alone(group: SharedQuotation): SharedQuotation[] {
		const [first] = group.renderings
			.filter((one) => this.#isPublished(one))
			.flatMap(({ pieces, ...one }) => (pieces ? [] : this.#part(one)));
		return first ? [{ ...group, id: first.id, renderings: [this.#withTranslation(first)], differences: [] }] : [];
	}

	name(name: Name): Name[] {
		const mentions = name.mentions
			.flatMap((mention) => this.#whole(mention))
			.map(({ title, ...mention }) => {
				const [own] = title ? this.#clip(mention.article).whole(title) : [];
				return { ...mention, ...(own ? { title: own } : {}) };
			});
		const bySpelling = Map.groupBy(mentions, ({ text }) => text);
		const telling = new Set(mentions.map(({ article }) => article));
		const spellings = name.spellings.flatMap(({ text }) => {
			const own = bySpelling.get(text);
			return own ? [{ text, ...counts(own) }] : [];
		});
		if (spellings.length === 0) return [];
		const ids = Object.fromEntries(Object.entries(name.ids).filter(([slug]) => telling.has(slug)));
		const left = new Set(Object.values(ids).flat());
		return [
			{
				...name,
				spellings,
				ids,
				mentions,
				descriptions: name.descriptions.flatMap((one) => this.#whole(one)),
				joins: name.joins.filter((join) => join.ids.every((id) => left.has(id))),
			},
		];
	}

	term(term: Term): Term[] {
		const hits = term.hits.flatMap((hit) => this.#whole(hit));
		const byForm = Map.groupBy(hits, ({ form }) => form);
		const forms = term.forms.flatMap(({ form }) => {
			const own = byForm.get(form);
			return own ? [{ form, ...counts(own) }] : [];
		});
		return forms.length > 0 ? [{ ...term, forms, hits }] : [];
	}

	figure(thing: Counted): Counted[] {
		const figures = thing.figures.flatMap((figure) => this.#whole(figure));
		if (figures.length === 0) return [];
		const byArticle = Map.groupBy(figures, ({ article }) => article);
		if (byArticle.size === 1) return [{ ...thing, kind: 'one-file', differ: false, figures }];
		const [first = new Set<string>(), ...rest] = [...byArticle.values()].map(
			(own) => new Set(own.map(({ value, to }) => `${String(value)}-${String(to ?? '')}`)),
		);
		const differ = ![...first].some((value) => rest.every((own) => own.has(value)));
		return [{ ...thing, differ: thing.kind !== 'one-file' && differ, figures }];
	}

	/** A chain all of whose steps are shown: one that lacks a step would say something else. */
	relay(relay: RelayChain): RelayChain[] {
		return relay.chain.every(({ at }) => this.#hasAt(relay.article, at)) ? [relay] : [];
	}

	/** @param isKnown - Whether something is told by words that are shown. */
	only(record: OnlyHere, isKnown: (item: OnlyHere['missing'][number]) => boolean): OnlyHere {
		const only = record.only.flatMap((item) =>
			this.#part({ ...item, article: record.article }).map(({ article: _, ...part }) => part),
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
	headline(headline: Headline): Headline[] {
		return headline.missing.every(({ at }) => this.#hasAt(headline.article, at)) ? [headline] : [];
	}

	/** The words of a report that stand outside quotation marks. */
	#ownWords(slug: string, at: readonly Range[]): number {
		const quoted = this.#articles.get(slug)?.quotations.flatMap((quotation) => quotation.at) ?? [];
		const left = quoted.reduce<Range[]>(
			(all, [from, to]) =>
				all.flatMap(([start, end]): Range[] =>
					to <= start || end <= from
						? [[start, end]]
						: [
								...(start < from ? [[start, from] satisfies Range] : []),
								...(to < end ? [[to, end] satisfies Range] : []),
							],
				),
			at.map(([start, end]): Range => [start, end]),
		);
		return left.reduce((sum, range) => sum + countWords(textAt(this.#clip(slug).seed, [range])), 0);
	}

	voice(voice: Voice): Voice[] {
		const { article } = voice;
		const clip = this.#clip(article);
		const passages = voice.passages.flatMap((said) =>
			this.#part({ ...said, article }).map(({ article: _, quotation, through, ...part }) => {
				const steps = through?.flatMap((step) => clip.whole(step)) ?? [];
				const isKnown = quotation !== undefined && this.#quotations.has(`${article} ${quotation}`);
				return {
					...part,
					...(isKnown ? { quotation } : {}),
					...(steps.length > 0 ? { through: steps } : {}),
				};
			}),
		);
		if (passages.length === 0) return [];
		const words = { direct: 0, fragment: 0, indirect: 0 };
		for (const { kind, text, at } of passages) {
			words[kind] += kind === 'indirect' ? this.#ownWords(article, at) : countWords(text);
		}
		return [{ ...voice, words, passages }];
	}
}

/** All that rests on words alone; outlets and stories are counted anew from it. */
type Clipped = Omit<Comparison, 'outlets' | 'storyList' | 'stories'>;

/** Cut all that articles share down to what is shown of them. */
export function clipComparison(comparison: Comparison, clip: ComparisonClip): Clipped {
	const events = comparison.events.flatMap((event) => clip.event(event));
	const passages = comparison.passages.flatMap((pair) => clip.pair(pair));
	const names = comparison.names.flatMap((name) => clip.name(name));
	const figures = comparison.figures.flatMap((figure) => clip.figure(figure));
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
		quotations: comparison.quotations.flatMap((group) => clip.quotation(group)),
		names,
		terms: comparison.terms.flatMap((term) => clip.term(term)),
		figures,
		relays: comparison.relays.flatMap((relay) => clip.relay(relay)),
		onlyHere: comparison.onlyHere.map((record) =>
			clip.only(record, ({ kind, id }) => kind === 'date' || known[kind].has(id)),
		),
		headlines: comparison.headlines.flatMap((headline) => clip.headline(headline)),
		voices: comparison.voices.flatMap((voice) => clip.voice(voice)),
	};
}
