/** Two articles of a comparison made ready to be drawn: their units, their rows, and where each pair of passages stands. */
import type { PassagePair, PassageSide, Range } from '../records.ts';
import { edition, sentenceKey } from './edition.ts';
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

/** Which unit of an article a passage stands in: by its sentence, or by its place in the title or deck. */
function placing({ article }: Reading, units: readonly Unit[]): (side: PassageSide) => number | undefined {
	const byAnchor = new Map(units.map(({ anchor }, index) => [anchor, index]));
	const anchors = new Map(
		article.paragraphs.flatMap(({ sentences }) => sentences.map(({ id, anchor }) => [id, anchor])),
	);
	const displays = units.filter(({ where }) => where === 'title' || where === 'deck');
	return ({ sentence, at }) => {
		if (sentence !== undefined) return byAnchor.get(anchors.get(sentence) ?? '');
		const offset = at[0]?.[0] ?? 0;
		const shown = displays.find((unit) => unit.at.some(([start, end]) => start <= offset && offset < end));
		return shown && byAnchor.get(shown.anchor);
	};
}

function jointsOf(
	pairs: readonly PassagePair[],
	placeA: ReturnType<typeof placing>,
	placeB: ReturnType<typeof placing>,
) {
	const joints = new Map<string, Joint & { passages: PassagePair[] }>();
	for (const pair of pairs) {
		const [a, b] = [placeA(pair.a), placeB(pair.b)];
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

/** Lay out two articles whole, side by side; `a` has the slug that sorts first. */
export function compareWhole(a: Reading, b: Reading): ComparedArticles {
	const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
	const [placeA, placeB] = [placing(a, unitsA), placing(b, unitsB)];
	const pairs = pairsBetween(a, b);
	const where = (units: readonly Unit[]) => units.map((unit) => unit.where);
	const isLoose = (pair: PassagePair) => placeA(pair.a) === undefined || placeB(pair.b) === undefined;
	const placed = pairs.filter((pair) => !isLoose(pair));
	const byA = Map.groupBy(placed, (pair) => placeA(pair.a));
	const byB = Map.groupBy(placed, (pair) => placeB(pair.b));
	const rows = layRows(where(unitsA), where(unitsB), jointsOf(placed, placeA, placeB)).map((row): ComparedRow => {
		const here = new Set(row.joint?.passages);
		const elsewhere = (lists: typeof byA, units: readonly number[]) =>
			units.flatMap((unit) => lists.get(unit) ?? []).filter((pair) => !here.has(pair));
		return {
			a: row.a.flatMap((unit) => unitsA[unit] ?? []),
			b: row.b.flatMap((unit) => unitsB[unit] ?? []),
			passages: [...here],
			onward: elsewhere(byA, row.a).map((pair) => ({ pair, there: unitsB[placeB(pair.b) ?? -1]?.anchor ?? '' })),
			back: elsewhere(byB, row.b),
		};
	});
	return { rows, loose: pairs.filter(isLoose) };
}
