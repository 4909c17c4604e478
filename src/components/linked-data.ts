/** What programs read of a page: JSON-LD in the words of schema.org, which the types here hold to. */
import type { BreadcrumbList, Dataset, Event, NewsArticle, SearchAction, Thing, WebSite } from 'schema-dts';
import type { NewsEvent } from '../comparison-records.ts';
import { address } from '../layouts/link.ts';
import type { Article } from '../records.ts';
import { wordsOf } from '../seed-text.ts';
import { edition, readingFor, titleOf } from './edition.ts';
import { originalOf } from './original.ts';
import { eventWords } from './wording.ts';

/** So many articles of an event are named. */
const mostArticles = 24;

/** A page on the way to another. */
export interface Crumb {
	readonly text: string;
	readonly path: string;
}

const whole = (): WebSite => ({
	'@type': 'WebSite',
	'@id': address('/#site'),
	name: edition().title,
	url: address('/'),
});

/**
 * Describe an article.
 *
 * Its author is not given, only the byline as printed: whether that is a person or a desk is not known. A headline is
 * given only where there is one; first words of a text are a name.
 */
export function newsArticle(article: Article): NewsArticle {
	const { title, published, updated, outlet, byline, dateline, language, archived } = article;
	const original = originalOf(article);
	const home = edition().story?.outlets.find(({ name }) => name === outlet?.name)?.home;
	return {
		'@type': 'NewsArticle',
		url: address(article.url),
		...(title ? { headline: title.text } : { name: titleOf(article) }),
		...(original === undefined ? {} : { isBasedOn: original }),
		...(published ? { datePublished: published.time ?? published.date } : {}),
		...(updated ? { dateModified: updated.time ?? updated.date } : {}),
		...(outlet ? { publisher: { '@type': 'Organization', name: outlet.name, ...(home ? { url: home } : {}) } } : {}),
		...(byline ? { creditText: byline.text } : {}),
		...(dateline ? { dateline: dateline.text } : {}),
		...(archived ? { archivedAt: archived.href } : {}),
		...(language ? { inLanguage: language } : {}),
		wordCount: wordsOf(article),
		isPartOf: whole(),
	};
}

/** Describe an event: its day as precisely as it is known, and the articles that tell it. Where it was is not known. */
export function newsEvent(event: NewsEvent): Event {
	const { from, to = from, mentions } = event;
	const slugs = [...new Set(mentions.map(({ article }) => article))].slice(0, mostArticles);
	return {
		'@type': 'Event',
		url: address(event.url),
		name: eventWords(event),
		...(from === undefined ? {} : { startDate: from }),
		...(to === undefined || to === from ? {} : { endDate: to }),
		subjectOf: slugs.map((slug) => ({ '@type': 'NewsArticle', url: address(readingFor(slug).article.url) })),
	};
}

/** Describe the site and where it is searched. */
export function webSite(): WebSite {
	const search: SearchAction & { 'query-input': string } = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: address('/search/?q={words}') },
		'query-input': 'required name=words',
	};
	return { ...whole(), potentialAction: search };
}

/** Describe the published data. Its licence and who made it are not known in terms of schema.org. */
export function dataset(description: string): Dataset {
	const { title, story } = edition();
	return {
		'@type': 'Dataset',
		name: title,
		description,
		url: address('/data/'),
		isAccessibleForFree: true,
		...(story?.period ? { temporalCoverage: `${story.period.from}/${story.period.to}` } : {}),
		distribution: {
			'@type': 'DataDownload',
			encodingFormat: 'application/json',
			contentUrl: address('/data/index.json'),
		},
	};
}

/** Describe the way from the first page to another one. */
export function breadcrumbs(way: readonly Crumb[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: way.map(({ text, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: text,
			item: address(path),
		})),
	};
}

/**
 * Write things as the text of a script element that a browser does not run.
 *
 * No words of a seed can end the element: `<` is written as the number of its character.
 */
export function serialiseThings(things: readonly Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
