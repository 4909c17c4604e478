/** The outlets, and the stories, each with its articles and their origins. */
import type { NewsEvent, OutletRecord, RelayChain, StoryRecord } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import { outletKey } from './outlet-name.ts';

type Counted = StoryRecord['origins'];

/** The origins of the events that some articles tell: how many events each article group has from each. */
class OriginCounts {
	readonly #found = new Map<string, Map<string, Counted[number]>>();

	/** @param groupOf - The group of an article, such as its outlet. */
	constructor(events: readonly NewsEvent[], groupOf: (slug: string) => string) {
		for (const { origins = [] } of events) {
			for (const { id, name, articles } of origins) {
				const [only, another] = articles;
				if (only !== undefined && another === undefined) this.#add(groupOf(only), id, name);
				else for (const group of new Set(articles.map(groupOf))) this.#add(group, id, name);
			}
		}
	}

	#add(group: string, id: string, name: string | undefined): void {
		let counts = this.#found.get(group);
		if (!counts) this.#found.set(group, (counts = new Map<string, Counted[number]>()));
		const { events } = counts.get(id) ?? { events: 0 };
		counts.set(id, { id, ...(name === undefined ? {} : { name }), events: events + 1 });
	}

	/** The origins of a group, those of most events first. */
	of(group: string): Counted {
		const counts = [...(this.#found.get(group)?.values() ?? [])];
		return counts.sort((a, b) => b.events - a.events || inCodeUnits(a.id, b.id));
	}
}

/** What the records of outlets and stories are made of. */
interface Sources {
	readonly articles: readonly Article[];
	readonly events: readonly NewsEvent[];
	readonly relays: readonly RelayChain[];
	readonly stories: ReadonlyMap<string, string>;
}

/** The group of articles whose outlet is not stated. */
const unknown = '';

/**
 * Make the record of each outlet: its articles, from which outlets they have something, which articles have something
 * from it, and the origins of the events that they tell.
 *
 * @returns By id; articles whose outlet is not stated come last, under one record without an id.
 */
export function makeOutlets({ articles, events, relays }: Sources): OutletRecord[] {
	const idOf = new Map(articles.map(({ slug, outlet }) => [slug, outlet?.id ?? unknown]));
	const groups = Map.groupBy(articles, ({ outlet }) => outlet?.id ?? unknown);
	const byKey = new Map(articles.flatMap(({ outlet }) => (outlet ? [[outletKey(outlet.name), outlet.id]] : [])));
	const relayedBy = new Map<string, Set<string>>();
	for (const { article, chain } of relays) {
		for (const { name, kind } of chain) {
			const id = kind === 'reported-by' || kind === 'republished' ? byKey.get(outletKey(name)) : undefined;
			if (id !== undefined && id !== idOf.get(article)) {
				relayedBy.set(id, (relayedBy.get(id) ?? new Set<string>()).add(article));
			}
		}
	}
	const origins = new OriginCounts(events, (slug) => idOf.get(slug) ?? unknown);
	return [...groups]
		.sort(([a], [b]) => Number(a === unknown) - Number(b === unknown) || inCodeUnits(a, b))
		.map(([id, own]) => ({
			...(id === unknown ? {} : { id, name: own[0]?.outlet?.name ?? id }),
			url: `/outlets/${id === unknown ? 'not-stated' : id === 'not-stated' ? 'not-stated-outlet' : id}/`,
			articles: own.map(({ slug }) => slug),
			relayedBy: [...(relayedBy.get(id) ?? [])],
			origins: origins.of(id),
		}));
}

/**
 * Make the record of each story: its articles, its events and the origins of these.
 *
 * @returns Those of most articles first, then by id.
 */
export function makeStories({ articles, events, stories }: Sources): StoryRecord[] {
	const storyOf = (slug: string) => stories.get(slug) ?? slug;
	const byStory = Map.groupBy(events, ({ story }) => story);
	const origins = new OriginCounts(events, storyOf);
	return [...Map.groupBy(articles, ({ slug }) => storyOf(slug))]
		.map(([id, own]) => ({
			id,
			...(own.length > 1 ? { url: `/matrix/${id}/` } : {}),
			articles: own.map(({ slug }) => slug),
			outlets: new Set(own.map(({ slug, outlet }) => outlet?.id ?? `file ${slug}`)).size,
			events: byStory.get(id)?.length ?? 0,
			origins: origins.of(id),
		}))
		.sort((a, b) => b.articles.length - a.articles.length || inCodeUnits(a.id, b.id));
}
