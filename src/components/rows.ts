/** Two articles as rows: what both tell at one height, in the order of both; the rest with a blank beside it. */
import type { PassagePair } from '../comparison-records.ts';

/** A pair of units, by their places in the two articles, and what joins them. */
export interface Joint {
	readonly a: number;
	readonly b: number;
	readonly passages: readonly PassagePair[];
}

/** One row: units of one article, of the other, or of both. */
export interface Row {
	readonly a: readonly number[];
	readonly b: readonly number[];
	readonly joint?: Joint;
}

const weightOf = ({ passages }: Joint) => passages.reduce((sum, { score }) => sum + 0.1 + score, 0);

interface Chain {
	readonly weight: number;
	readonly joint: Joint;
	readonly before: Chain | undefined;
}

/** The heaviest chain that ends before a place, for all places: a Fenwick tree of maxima. */
class Heaviest {
	readonly #best: (Chain | undefined)[] = [];
	readonly #size: number;

	constructor(size: number) {
		this.#size = size;
	}

	before(place: number): Chain | undefined {
		let found: Chain | undefined;
		for (let at = place; at > 0; at -= at & -at) {
			const chain = this.#best[at];
			if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
		}
		return found;
	}

	add(place: number, chain: Chain): void {
		for (let at = place + 1; at <= this.#size; at += at & -at) {
			if (chain.weight > (this.#best[at]?.weight ?? 0)) this.#best[at] = chain;
		}
	}
}

/**
 * Choose the joints that can stand as rows without one crossing another: the heaviest such set.
 *
 * @param size - How many units the second article has.
 * @returns In the order of both articles; each unit at most once.
 */
export function chooseJoints(joints: readonly Joint[], size: number): Joint[] {
	// Of those with one first unit the later come first, so that none builds on another.
	const sorted = [...joints].sort((x, y) => x.a - y.a || y.b - x.b);
	const heaviest = new Heaviest(size);
	for (const joint of sorted) {
		const before = heaviest.before(joint.b);
		heaviest.add(joint.b, { weight: (before?.weight ?? 0) + weightOf(joint), joint, before });
	}
	const chosen: Joint[] = [];
	for (let chain = heaviest.before(size); chain; chain = chain.before) chosen.push(chain.joint);
	return chosen.reverse();
}

/** Units that follow one another inside one paragraph, together. */
function blocksOf(from: number, to: number, paragraphOf: readonly unknown[]): number[][] {
	const blocks: number[][] = [];
	for (let unit = from; unit < to; unit++) {
		const last = blocks.at(-1);
		if (last && paragraphOf[unit] === paragraphOf[unit - 1]) last.push(unit);
		else blocks.push([unit]);
	}
	return blocks;
}

/**
 * Lay two articles out in rows, both whole and in their own order.
 *
 * @param a - For each unit of the first article, what tells its paragraph.
 * @param b - The same for the second.
 * @param joints - Which units tell the same.
 */
export function layRows(a: readonly unknown[], b: readonly unknown[], joints: readonly Joint[]): Row[] {
	const rows: Row[] = [];
	let nextA = 0;
	let nextB = 0;
	const fill = (toA: number, toB: number) => {
		for (const units of blocksOf(nextA, toA, a)) rows.push({ a: units, b: [] });
		for (const units of blocksOf(nextB, toB, b)) rows.push({ a: [], b: units });
	};
	for (const joint of chooseJoints(joints, b.length)) {
		fill(joint.a, joint.b);
		rows.push({ a: [joint.a], b: [joint.b], joint });
		nextA = joint.a + 1;
		nextB = joint.b + 1;
	}
	fill(a.length, b.length);
	return rows;
}
