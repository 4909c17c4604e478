/** Two articles of a comparison made ready to be drawn: their units, their rows, and where each pair of passages stands. */
import type { NewsEvent, PassagePair } from '../comparison-records.ts';
import type { Reading } from './reading.ts';
import { type Joint, layRows, widenRow } from './rows.ts';
import { Places, type Placing, type Unit } from './unit.ts';

/** A row of the comparison, its units looked up. */
export interface ComparedRow {
	readonly a: readonly Unit[];
	readonly b: readonly Unit[];
	/** The pairs that stand in the row; empty for what only one article tells there. */
	readonly passages: readonly PassagePair[];
	/** Pairs over several sentences of which one stands here, beside its like; they are told in another row. */
	readonly parts: readonly PassagePair[];
	/** Events that both tell here, with no passage in common. */
	readonly events: readonly NewsEvent[];
	/** Counterparts in the second article of what the first tells here, where they stand in other rows. */
	readonly onward: readonly Counterpart[];
	/** Counterparts in the first article of what the second tells here, where they stand in other rows. */
	readonly back: readonly Counterpart[];
}

/** A passage of the other article that stands in another row. */
export interface Counterpart {
	readonly pair: PassagePair;
	/** The fragment of the page where it stands. */
	readonly path: string;
	/** Whether the other article tells it before this row or behind it; absent where it stands in no row. */
	readonly when?: 'earlier' | 'later';
	/** Whether its pair is told in words here: once on the page, where the first passage has most of what both have. */
	readonly isHead: boolean;
}

/** Two articles laid out side by side. */
export interface ComparedArticles {
	readonly rows: readonly ComparedRow[];
	/** Pairs with a passage that stands neither in a sentence nor in a title or deck. */
	readonly loose: readonly PassagePair[];
}

/** A pair, and where its passages stand. */
interface PlacedPair {
	readonly pair: PassagePair;
	readonly a: Placing | undefined;
	readonly b: Placing | undefined;
}

interface RowJoint extends Joint {
	readonly passages: PassagePair[];
	readonly parts: PassagePair[];
	readonly events: NewsEvent[];
}

/** A part of a passage weighs less than a passage. */
const partWeight = 0.3;
/** An event told by both weighs less than a passage that both have. */
const eventWeight = 0.2;

/** The units where both first tell an event, unless a passage joins two sentences that tell it. */
function eventPlaces(event: NewsEvent, [a, b]: readonly Reading[], places: readonly Places[], joined: Set<string>) {
	const [ofA = [], ofB = []] = [a, b].map((reading, side) => {
		const own = event.mentions.filter(({ article }) => article === reading?.article.slug);
		const units = own.flatMap((mention) => places[side]?.unitOf(mention) ?? []);
		return [...new Set(units)].sort((one, other) => one - other);
	});
	if (ofA.some((one) => ofB.some((other) => joined.has(`${one} ${other}`)))) return undefined;
	const [[one], [other]] = [ofA, ofB];
	return one === undefined || other === undefined ? undefined : { a: one, b: other };
}

const noJoint = () =>
	({ passages: [], parts: [], events: [], weight: 0 }) as Pick<RowJoint, 'passages' | 'parts' | 'events' | 'weight'>;

function jointsOf(
	placed: readonly PlacedPair[],
	events: readonly NewsEvent[],
	readings: readonly Reading[],
	places: readonly Places[],
): RowJoint[] {
	const joints = new Map<string, RowJoint>();
	const at = (a: number, b: number, weight: number): RowJoint => {
		const { passages, parts, events: told, weight: before } = joints.get(`${a} ${b}`) ?? noJoint();
		const joint = { a, b, passages, parts, events: told, weight: before + weight };
		joints.set(`${a} ${b}`, joint);
		return joint;
	};
	for (const { pair, a, b } of placed) {
		if (!a || !b) continue;
		at(a.head, b.head, 0.1 + pair.score).passages.push(pair);
		// One sentence beside one, where both passages have as many of them.
		if (a.units.length !== b.units.length) continue;
		for (const [index, unit] of a.units.entries()) {
			const other = b.units[index] ?? b.head;
			if (unit !== a.head && other !== b.head) at(unit, other, partWeight).parts.push(pair);
		}
	}
	const joined = new Set(joints.keys());
	for (const event of events) {
		const found = eventPlaces(event, readings, places, joined);
		if (found) at(found.a, found.b, eventWeight).events.push(event);
	}
	return [...joints.values()];
}

/** The pairs that have a part of each unit of a side. */
function byUnit(placed: readonly PlacedPair[], side: 'a' | 'b'): Map<number, PlacedPair[]> {
	const entries = placed.flatMap((one) => (one[side]?.units ?? []).map((unit) => ({ unit, one })));
	return new Map(
		[...Map.groupBy(entries, ({ unit }) => unit)].map(([unit, list]) => [unit, list.map(({ one }) => one)]),
	);
}

const other = { a: 'b', b: 'a' } as const;

/**
 * Lay out two articles whole, side by side; `a` has the slug that sorts first.
 *
 * @param pairs - The passages that join them.
 * @param events - What both tell.
 */
export function compareWhole(
	a: Reading,
	b: Reading,
	pairs: readonly PassagePair[],
	events: readonly NewsEvent[] = [],
): ComparedArticles {
	const places = { a: new Places(a), b: new Places(b) };
	const placed = pairs.map((pair): PlacedPair => ({
		pair,
		a: places.a.placingOf(pair, 'a'),
		b: places.b.placingOf(pair, 'b'),
	}));
	const isLoose = (one: PlacedPair) => one.a === undefined || one.b === undefined;
	const parts = { a: byUnit(placed, 'a'), b: byUnit(placed, 'b') };
	const where = (side: 'a' | 'b') => places[side].units.map((unit) => unit.where);
	const rows = layRows(where('a'), where('b'), jointsOf(placed, events, [a, b], [places.a, places.b]), widenRow);
	const rowOf = {
		a: new Map(rows.flatMap((row, index) => row.a.map((unit) => [unit, index] as const))),
		b: new Map(rows.flatMap((row, index) => row.b.map((unit) => [unit, index] as const))),
	};
	/** The counterparts of what one side tells in a row, in other rows. */
	const counterparts = (row: (typeof rows)[number], index: number, side: 'a' | 'b') => {
		const here = new Set(row.joints.flatMap(({ passages }) => passages));
		const partly = new Set(row.joints.flatMap((joint) => joint.parts));
		const own = new Set(row[side].flatMap((unit) => parts[side].get(unit) ?? []));
		return [...own].flatMap((one): Counterpart[] => {
			const isHead = row[side].includes(one[side]?.head ?? -1);
			// Where it begins it is told, also where a later part of it stands in the same row.
			if (here.has(one.pair) || (partly.has(one.pair) && !isHead)) return [];
			const head = one[other[side]]?.head;
			const there = head === undefined ? undefined : rowOf[other[side]].get(head);
			if (isLoose(one) || head === undefined || there === undefined) {
				return [{ pair: one.pair, path: `#${one.pair.id}`, isHead }];
			}
			const anchor = places[other[side]].units[head]?.anchor ?? '';
			const when = there < index ? 'earlier' : 'later';
			// Beside a part of a passage whose counterpart stands in this very row nothing is missing.
			if (there === index) return [];
			return [{ pair: one.pair, path: `#${other[side]}-${anchor}`, when, isHead }];
		});
	};
	return {
		rows: rows.map((row, index) => ({
			a: row.a.flatMap((unit) => places.a.units[unit] ?? []),
			b: row.b.flatMap((unit) => places.b.units[unit] ?? []),
			passages: [...new Set(row.joints.flatMap(({ passages }) => passages))],
			parts: [...new Set(row.joints.flatMap((joint) => joint.parts))],
			events: [...new Set(row.joints.flatMap((joint) => joint.events))],
			onward: counterparts(row, index, 'a'),
			back: counterparts(row, index, 'b'),
		})),
		loose: placed.filter(isLoose).map(({ pair }) => pair),
	};
}
