/** All evidence of an article as annotations of its seed: what each stretch is evidence for. */
import type { Comparison, Mention, Name, NewsEvent, PassagePair, PassageSide } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { startOf } from '../seed-text.ts';
import { countSeed, type CountedSeed, placesAt } from './annotation-place.ts';
import type { Annotation, AnnotationBody, Annotations } from './annotation-record.ts';

type Purpose = Extract<AnnotationBody, { type: 'TextualBody' }>['purpose'];

/** What annotations are made of. */
export interface AnnotationSource {
	readonly articles: readonly Article[];
	/** The seed texts by slug. */
	readonly seeds: ReadonlyMap<string, string>;
	/** In an edition of excerpts: the stretches of each seed that are published, by slug. */
	readonly shown?: ReadonlyMap<string, readonly Range[]>;
	readonly comparison: Comparison;
}

/** A passage with the one that tells the same. */
interface Linked {
	readonly pair: PassagePair;
	readonly here: PassageSide;
	readonly there: PassageSide;
}

/** What articles share, by the slug of each. */
export interface AnnotationIndex {
	readonly seeds: ReadonlyMap<string, CountedSeed>;
	readonly events: ReadonlyMap<string, readonly { event: NewsEvent; mention: Mention }[]>;
	readonly pairs: ReadonlyMap<string, readonly Linked[]>;
	/** Names by `slug#id`. */
	readonly names: ReadonlyMap<string, Name>;
}

/** Look up once what the annotations of all articles need. */
export function indexEvidence({ articles, seeds, shown, comparison }: AnnotationSource): AnnotationIndex {
	const mentions = comparison.events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
	const linked = comparison.passages.flatMap((pair): Linked[] => [
		{ pair, here: pair.a, there: pair.b },
		{ pair, here: pair.b, there: pair.a },
	]);
	return {
		seeds: new Map(
			articles.map((article) => [
				article.slug,
				countSeed(article, seeds.get(article.slug) ?? '', shown?.get(article.slug)),
			]),
		),
		events: Map.groupBy(mentions, ({ mention }) => mention.article),
		pairs: Map.groupBy(linked, ({ here }) => here.article),
		names: new Map(
			comparison.names.flatMap((name) =>
				Object.entries(name.ids).flatMap(([slug, ids]) => ids.map((id) => [`${slug}#${id}`, name] as const)),
			),
		),
	};
}

/** One piece of evidence, before it is an annotation. */
interface Evidence {
	readonly id: string;
	readonly at: readonly Range[];
	readonly motivation: Annotation['motivation'];
	readonly body: AnnotationBody[];
}

const say = (purpose: Purpose, value: string): AnnotationBody[] =>
	value === '' ? [] : [{ type: 'TextualBody', purpose, value }];
const tag = (kind: string) => say('tagging', kind);
const page = (purpose: Purpose, url: string): AnnotationBody => ({
	type: 'SpecificResource',
	purpose,
	source: `../..${url}`,
});

/** What an article says of itself, with the value that is read from it. */
function displayEvidence(article: Article): Evidence[] {
	const { title, deck, byline, dateline, agency, outlet, published, updated, via, address } = article;
	const read = [
		['title', title, ''],
		['deck', deck, ''],
		['byline', byline, ''],
		['dateline', dateline, ''],
		['agency', agency, ''],
		['outlet', outlet, outlet?.name],
		['published', published, published?.time ?? published?.date],
		['updated', updated, updated?.time ?? updated?.date],
		['via', via, via?.name],
		['address', address, address?.href],
	] as const;
	return read.flatMap(([kind, value, words = '']) =>
		value?.at
			? [{ id: kind, at: value.at, motivation: 'describing', body: [...tag(kind), ...say('describing', words)] }]
			: [],
	);
}

function speechEvidence({ quotations, reports }: Article): Evidence[] {
	const said = [
		...quotations.map((one) => ({ ...one, id: `quotation-${one.id}`, kinds: ['quotation', one.kind] })),
		...reports.map((one) => ({ ...one, id: `reported-${startOf(one.at)}`, kinds: ['reported speech'] })),
	];
	return said.flatMap(({ id, at, kinds, speaker }): Evidence[] => {
		const who = say('identifying', speaker?.name ?? '');
		const own: Evidence = { id, at, motivation: 'describing', body: [...kinds.flatMap(tag), ...who] };
		if (!speaker) return [own];
		return [own, { id: `speaker-${id}`, at: speaker.at, motivation: 'identifying', body: [...tag('speaker'), ...who] }];
	});
}

function wordEvidence({ slug, dates, names, relays }: Article, index: AnnotationIndex): Evidence[] {
	const spanId = (kind: string, at: readonly Range[]) => `${kind}-${startOf(at)}`;
	return [
		...dates.map(({ at, from, to, basis, because = '' }): Evidence => ({
			id: spanId('date', at),
			at,
			motivation: 'describing',
			body: [
				...tag('date'),
				...say('describing', from === to ? from : `${from}/${to}`),
				...say('describing', because === '' ? basis : `${basis}: ${because}`),
			],
		})),
		...names.map(({ at, id, kind, text }): Evidence => {
			const name = index.names.get(`${slug}#${id}`);
			const who = name?.url === undefined ? say('identifying', name?.name ?? text) : [page('identifying', name.url)];
			return { id: spanId('name', at), at, motivation: 'identifying', body: [...tag('name'), ...tag(kind), ...who] };
		}),
		...relays.map(({ at, kind, from }): Evidence => ({
			id: spanId('relay', at),
			at,
			motivation: 'describing',
			body: [...tag('relay'), ...tag(kind), ...say('identifying', from)],
		})),
	];
}

function sharedEvidence({ slug }: Article, index: AnnotationIndex): Evidence[] {
	const events = (index.events.get(slug) ?? []).map(({ event, mention }): Evidence => ({
		id: `event-${event.id}-${startOf(mention.at)}`,
		at: mention.at,
		motivation: 'linking',
		body: [...tag('event'), page('linking', event.url)],
	}));
	const pairs = (index.pairs.get(slug) ?? []).flatMap(({ pair, here, there }): Evidence[] => {
		const other = index.seeds.get(there.article);
		if (!other) return [];
		const passages = placesAt(other, there.at).map((place): AnnotationBody => ({ ...place, purpose: 'linking' }));
		const body = [...tag('passage'), ...tag(pair.kind), ...say('describing', pair.because ?? ''), ...passages];
		return [{ id: `passage-${pair.id}`, at: here.at, motivation: 'linking', body }];
	});
	return [...events, ...pairs];
}

/**
 * Annotate the seed of an article with all that it is evidence for, in the order of the text.
 *
 * Addresses of pages are told from the place of the file in the site, so that it is the same under any address.
 */
export function annotate(article: Article, index: AnnotationIndex): Annotations {
	const seed = index.seeds.get(article.slug);
	const evidence = [
		...displayEvidence(article),
		...speechEvidence(article),
		...wordEvidence(article, index),
		...sharedEvidence(article, index),
	].sort((a, b) => startOf(a.at) - startOf(b.at));
	const taken = new Map<string, number>();
	const items = evidence.map(({ id, at, motivation, body }): Annotation => {
		const before = taken.get(id) ?? 0;
		taken.set(id, before + 1);
		return {
			id: `#${id}${before === 0 ? '' : `-${before + 1}`}`,
			type: 'Annotation',
			motivation,
			body,
			target: seed ? placesAt(seed, at) : [],
		};
	});
	return {
		'@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }],
		id: '#all',
		type: 'AnnotationCollection',
		total: items.length,
		first: { id: '#first', type: 'AnnotationPage', startIndex: 0, items },
	};
}
