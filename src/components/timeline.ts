/** The timeline as a reader goes through it: the days of the story first, what has no day and what lies outside behind. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import { formatDate, formatStretch } from './calendar.ts';

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

/** So many events stand on a page at most, and so many parts of one: headings, names, sentences. */
const pageLength = 100;
const pageWeight = 1200;
/** So many sentences of each file stand under an event; all of them on the page of the event. */
export const mostTold = 3;

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

/** About how many elements an event takes on a page: its head, and each account with its sentences. */
function weightOf({ mentions }: NewsEvent): number {
	const byArticle = Map.groupBy(mentions, ({ article }) => article);
	const accounts = [...byArticle.values()].map((own) => {
		const sentences = new Set(own.map(({ sentence }) => sentence)).size;
		return 5 + 3 * Math.min(mostTold, sentences) + (sentences > mostTold ? 1 : 0);
	});
	return accounts.reduce((sum, weight) => sum + weight, 10);
}

/** Cut events into runs of no more than fits a page; an event that does not fit one has its own. */
function cutPages(events: readonly NewsEvent[], first: number): NewsEvent[][] {
	const runs: NewsEvent[][] = [[]];
	let left = first;
	for (const event of events) {
		const last = runs.at(-1) ?? [];
		const weight = weightOf(event);
		left -= weight;
		if (last.length > 0 && (left < 0 || last.length === pageLength)) {
			runs.push([event]);
			left = pageWeight - weight;
		} else last.push(event);
	}
	return runs;
}

/**
 * Cut the timeline into pages.
 *
 * No page has more than a hundred events, and none is heavier than a phone can bear.
 *
 * @param period - The days of the story, where editors give them: what lies outside stands apart.
 * @param base - The path of the first page.
 * @param first - How many parts the first page has room for.
 * @returns At least one page.
 */
export function timelinePages(
	events: readonly NewsEvent[],
	period: Story['period'],
	base = '/',
	first = pageWeight,
): TimelinePage[] {
	const ordered = inTimeline(events, period);
	const totals = Map.groupBy(ordered, (event) => partOf(event, period));
	let reached = 0;
	return cutPages(ordered, first).map((own, index) => {
		const before = reached;
		reached += own.length;
		const byPart = Map.groupBy(own, (event) => partOf(event, period));
		return {
			number: index + 1,
			path: timelinePath(index + 1, base),
			before,
			count: own.length,
			parts: [...byPart].map(([id, told]) => ({
				id,
				head: heads[id],
				total: totals.get(id)?.length ?? 0,
				days: [...Map.groupBy(told, headOf)].map(([head, ofDay]) => ({ head, events: ofDay })),
			})),
		};
	});
}
