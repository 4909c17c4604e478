/** The timeline as a reader goes through it: the days of the story first, what has no day and what lies outside behind. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import { formatDate, formatStretch } from './calendar.ts';
import { cutRuns, fitting, pageRoom, type Room, roomFor, sumRooms } from './list-page.ts';

/** A part of the timeline under a heading of its own. */
interface TimelinePart {
	readonly id: 'days' | 'undated' | 'before' | 'after';
	readonly head: string;
	/** Days in their order, each with its events. */
	readonly days: readonly TimelineDay[];
	/** How many events all its days have, on all pages. */
	readonly total: number;
}

/** The events of one day, or of one stretch of time. */
interface TimelineDay {
	readonly head: string;
	readonly events: readonly NewsEvent[];
}

/** So many files stand under an event, and so many sentences of each, cut to so many characters; all on the page of the event. */
const mostFiles = 24;
export const mostTold = 3;
export const toldLength = 1200;

const heads: Readonly<Record<TimelinePart['id'], string>> = {
	days: 'By day',
	undated: 'Without a stated day',
	before: 'Before the period',
	after: 'After the period',
};
const parts = ['days', 'undated', 'before', 'after'] as const;

/** In which part an event stands. `~` sorts behind `-`: a month ends after each of its days. */
function partOf({ from, to = from, bounds }: NewsEvent, period: Story['period']): TimelinePart['id'] {
	const last = to ?? bounds?.before;
	if (period && last !== undefined && `${last}~` < period.from) return 'before';
	if (from === undefined) return 'undated';
	return period && from > `${period.to}~` ? 'after' : 'days';
}

/** The heading of a day, or of what is known of it. */
function headOf({ from, to = from, bounds = {} }: NewsEvent): string {
	if (from !== undefined) return from === to ? formatDate(from, 'long') : formatStretch(from, to);
	const { after, before } = bounds;
	const known = [after && `on or after ${formatDate(after)}`, before && `by ${formatDate(before)}`];
	const words = known.filter((one) => one !== undefined && one !== '').join(', ');
	return words === '' ? 'Nothing is known of the day' : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** Events in the order of the timeline, those of one part together. */
export function inTimeline(events: readonly NewsEvent[], period: Story['period']): NewsEvent[] {
	const byPart = Map.groupBy(events, (event) => partOf(event, period));
	return parts.flatMap((id) => byPart.get(id) ?? []);
}

/** One page of the timeline. */
export interface TimelinePage {
	/** From 1. */
	readonly number: number;
	readonly path: string;
	readonly parts: readonly TimelinePart[];
	/** How many events stand on the pages before, and here. */
	readonly before: number;
	readonly count: number;
}

/**
 * The path of a page of a timeline.
 *
 * @param base - Its first page: that of the timeline of everything is the home page.
 */
export function timelinePath(number: number, base = '/'): string {
	if (number === 1) return base;
	return base === '/' ? `/timeline/${number}/` : `${base}${number}/`;
}

/** What the accounts of an event may take of a page. */
const roomOfAll: Room = { elements: 380, bytes: 14_000 };

/** The words that stand for a mention on the page; its own, unless the page shows the sentence around it. */
export type WordsOf = (mention: Mention) => string;

/** An account with its outlet, each sentence with a link. */
function roomOfAccount(mentions: readonly Mention[], wordsOf: WordsOf): Room {
	const places = [...new Map(mentions.map((one) => [one.sentence, one])).values()];
	const told = places.slice(0, mostTold).map((one) => wordsOf(one).slice(0, toldLength));
	return roomFor(5 + 3 * told.length + (places.length > mostTold ? 1 : 0), ...told);
}

/** An event on the timeline: how many of its accounts there is room for, and what it takes beside the heading of its day. */
interface Laid {
	readonly accounts: number;
	readonly room: Room;
}

const laid = new WeakMap<NewsEvent, Laid>();

function layEvent({ mentions, title }: NewsEvent, wordsOf: WordsOf): Laid {
	const accounts = [...Map.groupBy(mentions, ({ article }) => article).values()];
	const rooms = accounts.slice(0, mostFiles).map((own) => roomOfAccount(own, wordsOf));
	const shown = fitting(rooms, (room) => room, roomOfAll);
	return { accounts: shown.length, room: sumRooms([roomFor(9, title.text), ...shown]) };
}

/** Tell how much of an event stands on the timeline: its first accounts, as many as leave room for other events. */
export function onTimeline(event: NewsEvent, wordsOf: WordsOf): Laid {
	const known = laid.get(event) ?? layEvent(event, wordsOf);
	laid.set(event, known);
	return known;
}

/**
 * Cut the timeline into pages.
 *
 * No page has more than a hundred events, and none is heavier than a phone can bear.
 *
 * @param period - The days of the story, where editors give them: what lies outside stands apart.
 * @param wordsOf - What stands for a mention on the page.
 * @param base - The path of the first page.
 * @param first - What the first page has room for.
 * @returns At least one page.
 */
export function timelinePages(
	events: readonly NewsEvent[],
	period: Story['period'],
	wordsOf: WordsOf,
	base = '/',
	first: Room = pageRoom,
): TimelinePage[] {
	const ordered = inTimeline(events, period);
	const placed = ordered.map((event) => ({ event, part: partOf(event, period), day: headOf(event) }));
	const totals = Map.groupBy(placed, ({ part }) => part);
	const begins = new Set(
		placed.filter(({ part, day }, index) => placed[index - 1]?.part !== part || placed[index - 1]?.day !== day),
	);
	const roomOf = (one: (typeof placed)[number]) =>
		sumRooms([onTimeline(one.event, wordsOf).room, roomFor(begins.has(one) ? 4 : 0)]);
	let reached = 0;
	return cutRuns(placed, roomOf, first).map((own, index) => {
		const before = reached;
		reached += own.length;
		return {
			number: index + 1,
			path: timelinePath(index + 1, base),
			before,
			count: own.length,
			parts: [...Map.groupBy(own, ({ part }) => part)].map(([id, told]) => ({
				id,
				head: heads[id],
				total: totals.get(id)?.length ?? 0,
				days: [...Map.groupBy(told, ({ day }) => day)].map(([head, ofDay]) => ({
					head,
					events: ofDay.map(({ event }) => event),
				})),
			})),
		};
	});
}
