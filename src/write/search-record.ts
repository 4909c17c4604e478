/** What the search finds: each sentence of an article, its title and its deck, and by what they can be chosen. */
import type { Comparison } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { indexedText } from '../search-text.ts';
import { endOf, startOf, titleOf } from '../seed-text.ts';

/** What is known of a passage. The index searches none of it, only its content. */
export interface SearchFilters {
	/** The title of the article, or what stands for it. */
	readonly article: [string];
	/** The name of the outlet; `not stated` where the file does not state it. */
	readonly outlet: [string];
	/** The month of publication, or the year where no more is known; `not stated` where nothing is. */
	readonly month: [string];
	/** The calendar date of publication, where it is known. */
	readonly day?: [string];
	/** Who is named in it, or speaks in it: the names of people as `names.json` has them. */
	readonly person?: string[];
	/** Where the text is not English. */
	readonly language?: ['not known'];
}

/** One passage as Pagefind takes it. */
export interface SearchRecord {
	/** Of its place on the page of the article, below the site's base. */
	readonly url: string;
	readonly content: string;
	/** All texts are in one index, which reads the endings of words as English has them. */
	readonly language: 'en';
	readonly filters: Record<string, string[]> & SearchFilters;
	/** Its place among all passages, by day of publication and then as they stand in the text. */
	readonly sort: { readonly order: string };
}

interface Passage {
	readonly text: string;
	readonly at: readonly Range[];
	readonly anchor: string | undefined;
	readonly people: Set<string>;
}

const notStated = 'not stated';

/** What stands in a seed and has words that are the article's; what an editor supplied is no passage. */
function passagesOf({ title, deck, paragraphs }: Article): Passage[] {
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	return [title, deck, ...sentences]
		.flatMap((span) => {
			if (!span?.at) return [];
			return [{ text: span.text, at: span.at, anchor: span.anchor, people: new Set<string>() }];
		})
		.sort((a, b) => startOf(a.at) - startOf(b.at));
}

/** Name a person in every passage that a stretch of the seed touches. */
function name(person: string, at: readonly Range[], passages: readonly Passage[]): void {
	let [low, high] = [0, passages.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (endOf(passages[middle]?.at ?? []) <= startOf(at)) low = middle + 1;
		else high = middle;
	}
	for (const passage of passages.slice(low)) {
		if (startOf(passage.at) >= endOf(at)) break;
		passage.people.add(person);
	}
}

function filtersOf(article: Article, people: ReadonlySet<string>) {
	const { outlet, published, language } = article;
	return {
		article: [titleOf(article)],
		outlet: [outlet?.name ?? notStated],
		month: [published?.date.slice(0, 7) ?? notStated],
		...(published ? { day: [published.date] } : {}),
		...(people.size > 0 ? { person: [...people].sort() } : {}),
		...(language === 'en' ? {} : { language: ['not known'] }),
	} as SearchRecord['filters'];
}

/**
 * List what the search finds, one record a passage, an article at a time.
 *
 * @param articles - In the order of the site.
 */
export function* searchRecords(articles: readonly Article[], { names }: Comparison): Generator<SearchRecord> {
	const people = names.filter(({ kind }) => kind === 'person');
	const mentions = Map.groupBy(
		people.flatMap((person) => person.mentions.map(({ article, at }) => ({ article, at, name: person.name }))),
		({ article }) => article,
	);
	const nameOf = new Map(
		people.flatMap((person) =>
			Object.entries(person.ids).flatMap(([slug, ids]) => ids.map((id) => [`${slug}#${id}`, person.name] as const)),
		),
	);
	let order = 0;
	for (const article of articles) {
		const passages = passagesOf(article);
		for (const mention of mentions.get(article.slug) ?? []) name(mention.name, mention.at, passages);
		for (const { speaker, at } of [...article.quotations, ...article.reports]) {
			const speaking = nameOf.get(`${article.slug}#${speaker?.id ?? ''}`);
			if (speaking !== undefined) name(speaking, at, passages);
		}
		for (const { text, anchor, people: named } of passages) {
			yield {
				url: anchor === undefined ? article.url : `${article.url}#${anchor}`,
				content: indexedText(text),
				language: 'en',
				filters: filtersOf(article, named),
				sort: { order: String(order++) },
			};
		}
	}
}
