/** The timeline narrowed to what one outlet tells, to where one person is named or speaks, or to one story. */
import type { Name, NewsEvent, OutletRecord, StoryRecord } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { fitChart, roomOfChart } from './chart.ts';
import { edition, sentenceKey } from './edition.ts';
import { pageRoom, roomLeft } from './list-page.ts';
import { matrixPath } from './matrix.ts';
import { outletSign } from './outlet-page.ts';
import { pageKey, timelineKey } from './page-key.ts';
import { listedStories, storyPath, storyTitle } from './stories.ts';
import { contextWords } from './telling.ts';
import { type TimelinePage, timelinePages } from './timeline.ts';

/** So many people have a timeline of their own: those that most files name. */
const mostPeople = 40;

/** Some events of the timeline. */
export interface Narrowing {
	readonly kind: 'outlet' | 'person' | 'story';
	readonly id: string;
	readonly name: string;
	/** Whether the name is not made of words of the files. */
	readonly isOurs: boolean;
	/** Its first page. */
	readonly path: string;
	/** The page of the outlet or name, or the matrix of the story. */
	readonly about: string;
	readonly events: readonly NewsEvent[];
}

/** The path of the timeline of an outlet. */
function outletTimeline({ url }: OutletRecord): string {
	return `/timeline${url}`;
}

function narrowToOutlet(outlet: OutletRecord): Narrowing {
	const { toldBy } = edition();
	return {
		kind: 'outlet',
		id: outlet.url.split('/')[2] ?? '',
		name: outletSign(outlet).name,
		isOurs: true,
		path: outletTimeline(outlet),
		about: outlet.url,
		events: [...new Set(outlet.articles.flatMap((slug) => toldBy.get(slug) ?? []))],
	};
}

/** By the id of the speaker, the sentences that hold what is said. */
function spokenPlaces(): Map<string, string[]> {
	const places = new Map<string, string[]>();
	for (const { speaker, article, passages } of edition().comparison.voices) {
		if (speaker === undefined) continue;
		const own = places.get(speaker) ?? [];
		own.push(...passages.map(({ sentence }) => sentenceKey(article, sentence)));
		places.set(speaker, own);
	}
	return places;
}

/**
 * The people who have a timeline: named by at least two files, those of most files first.
 *
 * @param most - So many at most.
 */
export function choosePeople(names: readonly Name[], most: number): Name[] {
	return names
		.map((name) => ({ name, files: Object.keys(name.ids).length }))
		.filter(({ name, files }) => name.kind === 'person' && name.url !== undefined && files > 1)
		.sort(
			(a, b) =>
				b.files - a.files || b.name.mentions.length - a.name.mentions.length || (a.name.id < b.name.id ? -1 : 1),
		)
		.slice(0, most)
		.map(({ name }) => name);
}

function narrowToPeople(): Narrowing[] {
	const { comparison, eventsOf } = edition();
	const spoken = spokenPlaces();
	return choosePeople(comparison.names, mostPeople).map((name): Narrowing => {
		const named = name.mentions.map(({ article, sentence }) => sentenceKey(article, sentence));
		const places = [...named, ...(spoken.get(name.id) ?? [])];
		return {
			kind: 'person',
			id: name.id,
			name: name.name,
			isOurs: false,
			path: `/timeline/people/${name.id}/`,
			about: name.url ?? '/names/',
			events: [...new Set(places.flatMap((place) => eventsOf.get(place) ?? []))],
		};
	});
}

function narrowToStory(story: StoryRecord): Narrowing {
	const { toldBy } = edition();
	return {
		kind: 'story',
		id: story.id,
		name: storyTitle(story).words,
		isOurs: storyTitle(story).isOurs,
		path: storyPath(story),
		about: matrixPath(story, 1),
		events: [...new Set(story.articles.flatMap((slug) => toldBy.get(slug) ?? []))],
	};
}

let narrowings: readonly Narrowing[] | undefined;

/** All narrowed timelines that have an event: outlets of most events first, then people whom most files name first. */
export function allNarrowings(): readonly Narrowing[] {
	if (narrowings) return narrowings;
	const { events, outlets } = edition().comparison;
	const order = new Map(events.map((event, index) => [event, index]));
	const byOrder = (a: NewsEvent, b: NewsEvent) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
	const ofOutlets = outlets.map(narrowToOutlet).sort((a, b) => b.events.length - a.events.length);
	narrowings = [...ofOutlets, ...narrowToPeople(), ...listedStories().map(narrowToStory)]
		.filter(({ events: own }) => own.length > 0)
		.map((one) => ({ ...one, events: one.events.toSorted(byOrder) }));
	return narrowings;
}

let byAbout: ReadonlyMap<string, Narrowing> | undefined;

/** The narrowed timeline that belongs to the page of an outlet or name. */
export function narrowingOf(about: string | undefined): Narrowing | undefined {
	byAbout ??= new Map(allNarrowings().map((one) => [one.about, one]));
	return byAbout.get(about ?? '');
}

/** The articles whose chart stands before the timeline: those that tell the events of a story; of others none. */
export function chartedArticles({ kind, events }: Narrowing): Article[] {
	if (kind !== 'story') return [];
	const slugs = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
	return edition().articles.filter(({ slug }) => slugs.has(slug));
}

function roomOfFirst(narrowing: Narrowing) {
	const articles = chartedArticles(narrowing);
	return articles.length > 0 ? roomLeft(pageRoom, roomOfChart(fitChart(articles, narrowing.events))) : pageRoom;
}

function keyOf({ kind, id, name, about }: Narrowing, page: TimelinePage, isLast: boolean): string | undefined {
	if (kind === 'story') return pageKey([id], page.number, isLast);
	// The first page tells how many events there are in all.
	return page.number === 1 ? undefined : timelineKey(page, name, about, isLast);
}

/** The pages of the narrowed timelines of one kind, as routes. */
export function narrowedPages(kind: Narrowing['kind']) {
	const { story } = edition();
	return allNarrowings()
		.filter((one) => one.kind === kind)
		.flatMap((narrowing) => {
			const pages = timelinePages(
				narrowing.events,
				story?.period,
				contextWords,
				narrowing.path,
				roomOfFirst(narrowing),
			);
			return pages.map((page) => {
				const isLast = page.number === pages.length;
				const cacheKey = keyOf(narrowing, page, isLast);
				return {
					params: { id: narrowing.id, page: page.number === 1 ? undefined : String(page.number) },
					props: { narrowing, page, isLast },
					...(cacheKey !== undefined && { cacheKey }),
				};
			});
		});
}
