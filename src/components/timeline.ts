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

/** So many events stand on a page. */
const pageLength = 100;

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

/** The path of a page of the timeline: the first is the home page. */
export function timelinePath(number: number): string {
	return number === 1 ? '/' : `/timeline/${number}/`;
}

/**
 * Cut the timeline into pages.
 *
 * @param period - The days of the story, where editors give them: what lies outside stands apart.
 * @returns At least one page.
 */
export function timelinePages(events: readonly NewsEvent[], period: Story['period']): TimelinePage[] {
	const ordered = inTimeline(events, period);
	const totals = Map.groupBy(ordered, (event) => partOf(event, period));
	const pages = Math.max(1, Math.ceil(ordered.length / pageLength));
	return Array.from({ length: pages }, (_, index) => {
		const before = index * pageLength;
		const own = ordered.slice(before, before + pageLength);
		const byPart = Map.groupBy(own, (event) => partOf(event, period));
		return {
			number: index + 1,
			path: timelinePath(index + 1),
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
