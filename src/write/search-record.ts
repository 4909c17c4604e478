/** What the search finds: articles by their sentences, titles and decks, and by what they can be chosen. */
import type { Comparison } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { joinPassages } from '../search-text.ts';
import { endOf, startOf, titleOf } from '../seed-text.ts';

/** What is known of an article. The index searches none of it, only the content. */
export interface SearchFilters {
	/** The title of the article, or what stands for it. */
	readonly article: [string];
	/** The name of the outlet; `not stated` where the file does not state it. */
	readonly outlet: [string];
	/** The month of publication, or the year where no more is known; `not stated` where nothing is. */
	readonly month: [string];
	/** The calendar date of publication, where it is known. */
	readonly day?: [string];
	/** Who is named in it, or speaks in it: the names of people as `names.json` has them, in the order of code units. */
	readonly person?: string[];
	/** Where the text is not English. */
	readonly language?: ['not known'];
}

/** One article as Pagefind takes it. */
export interface SearchRecord {
	/** Of its page, below the site's base; behind the `#` its passages, as {@link joinPassages} lists them. */
	readonly url: string;
	/** Its passages, as {@link joinPassages} joins them. */
	readonly content: string;
	/** All texts are in one index, which reads the endings of words as English has them. */
	readonly language: 'en';
	readonly filters: Record<string, string[]> & SearchFilters;
	/** Its place among all articles, by day of publication. */
	readonly sort: { readonly order: string };
}

interface Passage {
	readonly text: string;
	readonly at: readonly Range[];
	readonly anchor: string;
	readonly people: Set<string>;
}

const notStated = 'not stated';

/** What stands in a seed and has words that are the article's; what an editor supplied is no passage. */
function passagesOf({ title, deck, paragraphs }: Article): Passage[] {
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	return [title, deck, ...sentences]
		.flatMap((span) => {
			if (!span?.at) return [];
			return [{ text: span.text, at: span.at, anchor: span.anchor ?? '', people: new Set<string>() }];
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

function filtersOf(article: Article, people: readonly string[]) {
	const { outlet, published, language } = article;
	return {
		article: [titleOf(article)],
		outlet: [outlet?.name ?? notStated],
		month: [published?.date.slice(0, 7) ?? notStated],
		...(published ? { day: [published.date] } : {}),
		...(people.length > 0 ? { person: [...people] } : {}),
		...(language === 'en' ? {} : { language: ['not known'] }),
	} as SearchRecord['filters'];
}

/**
 * List what the search finds, one record an article; an article without words of its own has none.
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
		const named = [...new Set(passages.flatMap((passage) => [...passage.people]))].sort();
		const placeOf = new Map(named.map((person, place) => [person, place]));
		const indexed = passages.map(({ text, anchor, people: own }) => ({
			text,
			anchor,
			people: [...own].flatMap((person) => placeOf.get(person) ?? []).sort((a, b) => a - b),
		}));
		const { content, fragment } = joinPassages(indexed);
		if (content === '') continue;
		yield {
			url: `${article.url}#${fragment}`,
			content,
			language: 'en',
			filters: filtersOf(article, named),
			sort: { order: String(order++) },
		};
	}
}
