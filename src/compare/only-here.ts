/** What only one outlet of a story tells, and what several others tell and an article was not found to tell. */
import type { Counted, NewsEvent, OnlyHere, PassagePair } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import type { Telling } from './telling.ts';
import { type Entry, Gatherer, type Thread, voiceOf } from './thread.ts';

/** So much is listed for one article; the rest is counted. */
const most = 36;
/** An article is laid beside so many others at most, and looked through for so much of what each shares. */
const mostNeighbours = 40;
const mostEntries = 400;
/** So many outlets must tell what is said to be missing elsewhere. */
const leastOthers = 2;
/** Whether the story has something from one outlet alone: no other has its word or its day in another form. */
function isOnly({ outlets, kind, id, words = [] }: Entry, voice: string, { words: owners, covered }: Thread): boolean {
	if (outlets.size !== 1 || !outlets.has(voice)) return false;
	if (kind === 'person' || kind === 'figure') return words.every((word) => owners.get(word) === voice);
	return kind === 'event' || [undefined, voice].includes(covered.get(id));
}

const order = ['event', 'person', 'figure', 'date'];

/** Joins articles that tell one event or have a passage that tells the same: each with so many at most. */
function findNeighbours(events: readonly NewsEvent[], passages: readonly PassagePair[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	const add = (one: string, other: string) => {
		const own = found.get(one) ?? new Set<string>();
		if (own.size < mostNeighbours && one !== other) own.add(other);
		found.set(one, own);
	};
	const join = (one: string, other: string) => {
		add(one, other);
		add(other, one);
	};
	for (const { a, b } of passages) join(a.article, b.article);
	for (const { mentions } of events) {
		if (mentions.length === 1) continue;
		const slugs = [...new Set(mentions.map(({ article }) => article))].sort(inCodeUnits);
		for (const [index, one] of slugs.entries()) {
			for (const other of slugs.slice(index + 1, index + 1 + mostNeighbours)) join(one, other);
		}
	}
	return found;
}

/** The entries of a story that several outlets have, by article; those of its one outlet alone. */
function entriesByArticle({ entries }: Thread): Map<string, { shared: Entry[]; alone: Entry[] }> {
	const all = [...entries.values()].sort(
		(a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || inCodeUnits(a.id, b.id),
	);
	const found = new Map<string, { shared: Entry[]; alone: Entry[] }>();
	for (const entry of all) {
		for (const slug of entry.places.keys()) {
			const own = found.get(slug) ?? { shared: [], alone: [] };
			(entry.outlets.size > 1 ? own.shared : own.alone).push(entry);
			found.set(slug, own);
		}
	}
	return found;
}

/** What only one outlet has, with where its article tells it. */
function recordOf({ kind, id, places }: Entry, slug: string): OnlyHere['only'] {
	const place = places.get(slug);
	if (!place) return [];
	const { text, at, sentence } = place;
	const copy = at.map(([start, end]): Range => [start, end]);
	return [{ kind, id, ...(sentence === undefined ? {} : { sentence }), text, at: copy }];
}

/** What the comparison has found that this rests on. */
interface Sources {
	readonly articles: readonly Article[];
	readonly tellings: readonly Telling[];
	readonly events: readonly NewsEvent[];
	readonly passages: readonly PassagePair[];
	readonly figures: readonly Counted[];
	readonly stories: ReadonlyMap<string, string>;
	readonly idOf: (id: string) => string;
}

function gather({ articles, events, figures, stories, idOf }: Sources): Gatherer {
	const gatherer = new Gatherer(articles, stories);
	gatherer.addEvents(events);
	gatherer.addFigures(figures);
	for (const article of articles) {
		gatherer.addPeople(article, idOf);
		gatherer.addDays(article);
	}
	return gatherer;
}

/**
 * Find for each article what only its outlet tells of its story, and what at least two others tell and it was not found
 * to tell.
 *
 * The others are outlets whose articles have an event or a passage in common with it. A person is looked for by the last
 * name in all texts of the story, so that a name under another first name is not taken for a new one; a figure by its
 * number. Days are not said
 * to be missing from a file without a day of publication, as its relative dates mean nothing.
 *
 * @returns One record for each article whose story has a second outlet.
 */
export function findOnlyHere(sources: Sources): OnlyHere[] {
	const { articles, tellings, events, passages } = sources;
	const gatherer = gather(sources);
	const neighbours = findNeighbours(events, passages);
	const voices = new Map(articles.map((article) => [article.slug, voiceOf(article)]));
	const wordsOf = gatherer.findWords(tellings);
	const found = new Map([...gatherer.threads.values()].map((thread) => [thread, entriesByArticle(thread)]));
	return articles.flatMap((article) => {
		const { slug, published } = article;
		const thread = gatherer.threadOf(article);
		if (thread.outlets.size < 2) return [];
		const voice = voiceOf(article);
		const entries = found.get(thread);
		const only = (entries?.get(slug)?.alone ?? []).filter((entry) => isOnly(entry, voice, thread));
		const told = new Map<Entry, Set<string>>();
		for (const other of neighbours.get(slug) ?? []) {
			const teller = voices.get(other);
			if (teller === undefined || teller === voice) continue;
			for (const entry of entries?.get(other)?.shared.slice(0, mostEntries) ?? []) {
				if (!entry.places.has(slug)) told.set(entry, (told.get(entry) ?? new Set<string>()).add(teller));
			}
		}
		const own = wordsOf.get(slug);
		const missing = [...told].filter(([{ kind, id, words = [] }, tellers]) => {
			if (tellers.size < leastOthers) return false;
			if (kind === 'person' || kind === 'figure') return !words.some((word) => own?.has(word));
			return kind === 'event' || (published !== undefined && !thread.covered.has(id));
		});
		missing.sort(
			([a, one], [b, other]) =>
				other.size - one.size || order.indexOf(a.kind) - order.indexOf(b.kind) || inCodeUnits(a.id, b.id),
		);
		return [
			{
				article: slug,
				only: only.slice(0, most).flatMap((entry) => recordOf(entry, slug)),
				onlyMore: Math.max(0, only.length - most),
				missing: missing.slice(0, most).map(([{ kind, id }, tellers]) => ({ kind, id, outlets: tellers.size })),
				missingMore: Math.max(0, missing.length - most),
			},
		];
	});
}
