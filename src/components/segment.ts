/** A text of a seed cut at every border of what is marked in it, so that marks may cross one another. */
import type { Range } from '../records.ts';

/** Something that is marked in a seed: a sentence, a quotation, a date. */
export interface Mark<T> {
	readonly at: readonly Range[];
	readonly value: T;
}

/** A run of characters that the same marks cover. */
export interface Segment<T> {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The marks that cover it, in the order that they were given. */
	readonly marks: readonly T[];
}

interface Border<T> {
	readonly offset: number;
	readonly opens: boolean;
	readonly order: number;
	readonly mark: T;
}

function bordersOf<T>(marks: readonly Mark<T>[]): Border<T>[] {
	const borders = marks.flatMap(({ at, value }, order) =>
		at.flatMap(([start, end]) => [
			{ offset: start, opens: true, order, mark: value },
			{ offset: end, opens: false, order, mark: value },
		]),
	);
	return borders.sort((a, b) => a.offset - b.offset || a.order - b.order);
}

/**
 * Cut stretches of a seed at the borders of marks.
 *
 * The texts of the segments, joined, are the slices of the stretches, joined: no character is lost or told twice.
 *
 * @param seed - The seed text.
 * @param at - The stretches to cut, in order.
 * @param marks - May cross one another and the borders of the stretches; one with an empty range marks nothing.
 */
export function cutSegments<T>(seed: string, at: readonly Range[], marks: readonly Mark<T>[]): Segment<T>[] {
	const borders = bordersOf(marks);
	/** Where the marks began that cover the place that is reached, in the order of the marks. */
	const open: Border<T>[] = [];
	const enter = (border: Border<T>) => {
		let place = open.length;
		while ((open[place - 1]?.order ?? -1) > border.order) place--;
		if (open[place - 1]?.order !== border.order) open.splice(place, 0, border);
	};
	const leave = ({ order }: Border<T>) => {
		const place = open.findIndex((border) => border.order === order);
		if (place >= 0) open.splice(place, 1);
	};
	const segments: Segment<T>[] = [];
	let next = 0;
	const add = (start: number, end: number) => {
		if (start >= end) return;
		segments.push({ start, end, text: seed.slice(start, end), marks: open.map(({ mark }) => mark) });
	};
	for (const [start, end] of at) {
		let from = start;
		for (let border = borders[next]; border && border.offset < end; border = borders[++next]) {
			add(from, Math.min(Math.max(from, border.offset), end));
			from = Math.max(from, border.offset);
			if (border.opens) enter(border);
			else leave(border);
		}
		add(from, end);
	}
	return segments;
}

/** Segments in a row that share something, such as the sentence that they stand in. */
export interface Group<T, K> {
	readonly key: K;
	readonly segments: readonly Segment<T>[];
}

/** Put segments in a row together for as long as their key stays the same. */
export function groupSegments<T, K>(segments: readonly Segment<T>[], keyOf: (segment: Segment<T>) => K): Group<T, K>[] {
	const groups: { key: K; segments: Segment<T>[] }[] = [];
	for (const segment of segments) {
		const key = keyOf(segment);
		const last = groups.at(-1);
		if (last && last.key === key) last.segments.push(segment);
		else groups.push({ key, segments: [segment] });
	}
	return groups;
}
