/** Two articles of a comparison made ready to be drawn: their units, their rows, and where each pair of passages stands. */
import type { PassagePair } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { edition, sentenceKey } from './edition.ts';
import { equalStretches } from './likeness.ts';
import type { Reading } from './reading.ts';
import { type Joint, layRows } from './rows.ts';

/** A title, a deck or a sentence. */
export interface Unit {
	readonly anchor: string;
	readonly at: readonly Range[];
	/** What tells the paragraph, or that it is a title or deck. */
	readonly where: string;
}

/** A row of the comparison, its units looked up. */
export interface ComparedRow {
	readonly a: readonly Unit[];
	readonly b: readonly Unit[];
	/** The pairs that stand in the row; empty for what only one article tells there. */
	readonly passages: readonly PassagePair[];
	/** Pairs whose first passage stands here and whose second stands in another row. */
	readonly onward: readonly ApartPair[];
	/** Pairs whose second passage stands here and whose first stands in another row. */
	readonly back: readonly PassagePair[];
	/** What a blank leads to: the counterparts of all passages that the row has a part of, in other rows. */
	readonly counterparts: readonly Counterpart[];
}

/** The counterpart of a passage, and the fragment of the page where it stands. */
interface Counterpart {
	readonly text: string;
	readonly path: string;
}

/** A pair whose passages stand in different rows. */
interface ApartPair {
	readonly pair: PassagePair;
	/** The anchor of the unit that the second passage stands in. */
	readonly there: string;
}

/** Two articles laid out side by side. */
export interface ComparedArticles {
	readonly rows: readonly ComparedRow[];
	/** Pairs with a passage that stands neither in a sentence nor in a title or deck. */
	readonly loose: readonly PassagePair[];
}

function unitsOf({ article }: Reading): Unit[] {
	const displays = (['title', 'deck'] as const).flatMap((where) => {
		const { anchor, at } = article[where] ?? {};
		return anchor !== undefined && at ? [{ anchor, at, where }] : [];
	});
	const sentences = article.paragraphs.flatMap(({ id, sentences: own }) =>
		own.map(({ anchor, at }) => ({ anchor, at, where: id })),
	);
	return [...displays, ...sentences];
}

/** The units that a passage has a part of, and the one where it stands in a row. */
interface Placing {
	readonly units: readonly number[];
	readonly head: number;
}

/** How many characters two lists of stretches have in common. */
function overlapOf(one: readonly Range[], other: readonly Range[]): number {
	const lengths = one.flatMap(([start, end]) =>
		other.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))),
	);
	return lengths.reduce((sum, length) => sum + length, 0);
}

/** Where the passages of one side stand: each where it has most of the words that both have. */
function placing({ article }: Reading, units: readonly Unit[], side: 'a' | 'b') {
	const byAnchor = new Map(units.map(({ anchor }, index) => [anchor, index]));
	const anchors = new Map(
		article.paragraphs.flatMap(({ sentences }) => sentences.map(({ id, anchor }) => [id, anchor])),
	);
	const displays = units.filter(({ where }) => where === 'title' || where === 'deck');
	return (pair: PassagePair): Placing | undefined => {
		const { sentence, at } = pair[side];
		const offset = at[0]?.[0] ?? 0;
		const shown = displays.find((unit) => unit.at.some(([start, end]) => start <= offset && offset < end));
		const first = byAnchor.get((sentence === undefined ? shown?.anchor : anchors.get(sentence)) ?? '');
		if (first === undefined) return undefined;
		const end = at.at(-1)?.[1] ?? 0;
		const equal = equalStretches(pair, side);
		const own = [first];
		let [head, most] = [first, overlapOf(units[first]?.at ?? [], equal)];
		for (let next = first + 1; sentence !== undefined && (units[next]?.at[0]?.[0] ?? Infinity) < end; next++) {
			const unitAt = units[next]?.at ?? [];
			if (overlapOf(unitAt, at) > 0) own.push(next);
			const shared = overlapOf(unitAt, equal);
			if (shared > most) [head, most] = [next, shared];
		}
		return { units: own, head };
	};
}

/** A pair, and where its passages stand. */
interface PlacedPair {
	readonly pair: PassagePair;
	readonly a: Placing | undefined;
	readonly b: Placing | undefined;
}

function jointsOf(placed: readonly PlacedPair[]) {
	const joints = new Map<string, Joint & { passages: PassagePair[] }>();
	for (const { pair, a: placeA, b: placeB } of placed) {
		const [a, b] = [placeA?.head, placeB?.head];
		if (a === undefined || b === undefined) continue;
		const joint = joints.get(`${a} ${b}`) ?? { a, b, passages: [] };
		joint.passages.push(pair);
		joints.set(`${a} ${b}`, joint);
	}
	return [...joints.values()];
}

/** What joins two articles, in the order of the first. */
export function pairsBetween(a: Reading, b: Reading): PassagePair[] {
	const { elsewhereOf } = edition();
	const keys = [undefined, ...a.sentences.keys()].map((id) => sentenceKey(a.article.slug, id));
	const pairs = keys.flatMap((key) => elsewhereOf.get(key) ?? []);
	return pairs.filter(({ there }) => there.article === b.article.slug).map(({ pair }) => pair);
}

/** The pairs that have a part of each unit of a side. */
function byUnit(placed: readonly PlacedPair[], side: 'a' | 'b'): Map<number, PlacedPair[]> {
	const entries = placed.flatMap((one) => (one[side]?.units ?? []).map((unit) => ({ unit, one })));
	return new Map(
		[...Map.groupBy(entries, ({ unit }) => unit)].map(([unit, list]) => [unit, list.map(({ one }) => one)]),
	);
}

/**
 * Lay out two articles whole, side by side; `a` has the slug that sorts first.
 *
 * @param pairs - What joins them.
 */
export function compareWhole(a: Reading, b: Reading, pairs: readonly PassagePair[]): ComparedArticles {
	const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
	const [placeA, placeB] = [placing(a, unitsA, 'a'), placing(b, unitsB, 'b')];
	const placed = pairs.map((pair): PlacedPair => ({ pair, a: placeA(pair), b: placeB(pair) }));
	const isLoose = (one: PlacedPair) => one.a === undefined || one.b === undefined;
	const [partsA, partsB] = [byUnit(placed, 'a'), byUnit(placed, 'b')];
	const where = (units: readonly Unit[]) => units.map((unit) => unit.where);
	const anchorB = (one: PlacedPair) => unitsB[one.b?.head ?? -1]?.anchor ?? '';
	const rows = layRows(where(unitsA), where(unitsB), jointsOf(placed)).map((row): ComparedRow => {
		const here = new Set(row.joint?.passages);
		const ofA = [...new Set(row.a.flatMap((unit) => partsA.get(unit) ?? []))];
		const ofB = [...new Set(row.b.flatMap((unit) => partsB.get(unit) ?? []))];
		const isElsewhere = (one: PlacedPair) => !here.has(one.pair) && !isLoose(one);
		const counterpartsA = ofB.map(({ pair }) => ({ text: pair.a.text, path: `#${pair.id}` }));
		const counterpartsB = ofA.map((one) => ({
			text: one.pair.b.text,
			path: isLoose(one) ? `#${one.pair.id}` : `#b-${anchorB(one)}`,
		}));
		return {
			a: row.a.flatMap((unit) => unitsA[unit] ?? []),
			b: row.b.flatMap((unit) => unitsB[unit] ?? []),
			passages: [...here],
			onward: ofA
				.filter((one) => isElsewhere(one) && row.a.includes(one.a?.head ?? -1))
				.map((one) => ({ pair: one.pair, there: anchorB(one) })),
			back: ofB.filter((one) => isElsewhere(one) && row.b.includes(one.b?.head ?? -1)).map(({ pair }) => pair),
			counterparts: row.a.length === 0 ? counterpartsA : row.b.length === 0 ? counterpartsB : [],
		};
	});
	return { rows, loose: placed.filter(isLoose).map(({ pair }) => pair) };
}
