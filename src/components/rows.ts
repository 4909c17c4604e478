/** Two articles as rows: what both tell at one height, in the order of both; the rest with a blank beside it. */

/** A pair of units that tell the same, by their places in the two articles. */
export interface Joint {
	readonly a: number;
	readonly b: number;
	/** How much it joins them: of two that cross, the heavier becomes a row. */
	readonly weight: number;
}

/** One row: units of one article, of the other, or of both. */
export interface Row<J extends Joint = Joint> {
	readonly a: readonly number[];
	readonly b: readonly number[];
	/** What joins its units; none where only one article has some. */
	readonly joints: readonly J[];
}

/** A row has no more units on one side. */
const longestRow = 4;

interface Chain<J> {
	readonly weight: number;
	readonly joint: J;
	readonly before: Chain<J> | undefined;
}

/**
 * Choose the joints that can stand as rows without one crossing another: the heaviest such set.
 *
 * @param size - How many units the second article has.
 * @returns In the order of both articles; each unit at most once.
 */
export function chooseJoints<J extends Joint>(joints: readonly J[], size: number): J[] {
	// Of those with one first unit the later come first, so that none builds on another.
	const sorted = [...joints].sort((x, y) => x.a - y.a || y.b - x.b);
	// The heaviest chain that ends before a place, for all places: a Fenwick tree of maxima.
	const best: (Chain<J> | undefined)[] = [];
	const before = (place: number) => {
		let found: Chain<J> | undefined;
		for (let at = place; at > 0; at -= at & -at) {
			const chain = best[at];
			if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
		}
		return found;
	};
	for (const joint of sorted) {
		const last = before(joint.b);
		const chain = { weight: (last?.weight ?? 0) + joint.weight, joint, before: last };
		for (let at = joint.b + 1; at <= size; at += at & -at) {
			if (chain.weight > (best[at]?.weight ?? 0)) best[at] = chain;
		}
	}
	const chosen: J[] = [];
	for (let chain = before(size); chain; chain = chain.before) chosen.push(chain.joint);
	return chosen.reverse();
}

/** Make the row of a joint alone. */
function rowOf<J extends Joint>(joint: J): Row<J> {
	return { a: [joint.a], b: [joint.b], joints: [joint] };
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

/** Make the row of a joint, with the units that follow as long as they too are joined to it and stand before the next row. */
export function widenRow<J extends Joint>(
	joint: J,
	byPlace: ReadonlyMap<string, J>,
	endA: number,
	endB: number,
): Row<J> {
	const [a, b, joints] = [[joint.a], [joint.b], [joint]];
	for (let more = true; more;) {
		const [nextA, nextB] = [joint.a + a.length, joint.b + b.length];
		const [ofA, ofB] = [
			nextA < endA && a.length < longestRow ? b.flatMap((unit) => byPlace.get(`${nextA} ${unit}`) ?? []) : [],
			nextB < endB && b.length < longestRow ? a.flatMap((unit) => byPlace.get(`${unit} ${nextB}`) ?? []) : [],
		];
		if (ofB.length > 0) b.push(nextB);
		else if (ofA.length > 0) a.push(nextA);
		joints.push(...(ofB.length > 0 ? ofB : ofA));
		more = ofA.length + ofB.length > 0;
	}
	return { a, b, joints };
}

/**
 * Lay two articles out in rows, both whole and in their own order.
 *
 * @param a - For each unit of the first article, what tells its paragraph.
 * @param b - The same for the second.
 * @param joints - Which units tell the same; one for each two units.
 * @param makeRow - Makes the row of a joint; from all joints by their places, and from where the next row begins.
 */
export function layRows<J extends Joint>(
	a: readonly unknown[],
	b: readonly unknown[],
	joints: readonly J[],
	makeRow: (joint: J, byPlace: ReadonlyMap<string, J>, endA: number, endB: number) => Row<J> = rowOf,
): Row<J>[] {
	const rows: Row<J>[] = [];
	const byPlace = new Map(joints.map((joint) => [`${joint.a} ${joint.b}`, joint]));
	let nextA = 0;
	let nextB = 0;
	const fill = (toA: number, toB: number) => {
		for (const units of blocksOf(nextA, toA, a)) rows.push({ a: units, b: [], joints: [] });
		for (const units of blocksOf(nextB, toB, b)) rows.push({ a: [], b: units, joints: [] });
	};
	const chosen = chooseJoints(joints, b.length);
	for (const [index, joint] of chosen.entries()) {
		fill(joint.a, joint.b);
		const next = chosen[index + 1];
		const row = makeRow(joint, byPlace, next?.a ?? a.length, next?.b ?? b.length);
		rows.push(row);
		nextA = joint.a + row.a.length;
		nextB = joint.b + row.b.length;
	}
	fill(a.length, b.length);
	return rows;
}
