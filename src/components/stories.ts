/** The stories of an edition that has several: articles joined by what they share, each story with a page. */
import type { NewsEvent, StoryRecord } from '../comparison-records.ts';
import { formatStretch } from './calendar.ts';
import { edition, readingFor, titleOf } from './edition.ts';
import { mostEntries, type Room, roomFor, sumRooms } from './list-page.ts';
import { wholeEdition } from './matrix.ts';
import { eventWords } from './wording.ts';

const filesOf = ({ mentions }: NewsEvent) => new Set(mentions.map(({ article }) => article)).size;

/**
 * The stories of several files that have pages: those of most files first.
 *
 * @returns None where all files fit one chart, or where only one story has several.
 */
export function listedStories(): StoryRecord[] {
	const { comparison } = edition();
	const several = comparison.storyList.filter(({ articles }) => articles.length > 1);
	return several.length > 1 && wholeEdition() === undefined ? several : [];
}

/** What a list of stories takes of a page: of each its first headline and its counts. */
export function roomOfStories(stories: readonly StoryRecord[]): Room {
	const shown = stories.slice(0, mostEntries).map(({ id }) => roomFor(3, titleOf(readingFor(id).article)));
	return sumRooms(shown);
}

/** The path of the page of a story. */
export function storyPath({ id }: StoryRecord): string {
	return `/stories/${id}/`;
}

let mostTold: ReadonlyMap<string, NewsEvent> | undefined;

function mostToldOf(): ReadonlyMap<string, NewsEvent> {
	const found = new Map<string, NewsEvent>();
	for (const event of edition().comparison.events) {
		const known = found.get(event.story);
		if (filesOf(event) > 1 && (!known || filesOf(event) > filesOf(known))) found.set(event.story, event);
	}
	return found;
}

/** The words that stand for a story: those of the event that most of its files tell, else of its earliest headline. */
export function storyTitle({ id }: StoryRecord): { readonly words: string; readonly isOurs: boolean } {
	mostTold ??= mostToldOf();
	const event = mostTold.get(id);
	return event
		? { words: eventWords(event), isOurs: event.title.basis === 'editor' }
		: { words: titleOf(readingFor(id).article), isOurs: false };
}

/** From when to when the files of a story were published; `undefined` where none states its day. */
export function storyPeriod({ articles }: StoryRecord): string | undefined {
	const days = articles.flatMap((slug) => readingFor(slug).article.published?.date ?? []).sort();
	const [first] = days;
	return first === undefined ? undefined : formatStretch(first, days.at(-1));
}
