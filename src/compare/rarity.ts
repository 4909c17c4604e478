/** How much a term tells, by how many sentences have it; and where each term stands. */

/** What has terms: a sentence, a quotation. */
export interface Termed {
	readonly terms: ReadonlySet<string>;
}

/** Terms that more places than this have find no candidates: their lists would grow with the folder. */
const longestList = 60;

/**
 * The weights of terms over some places.
 *
 * A weight rests on how often a term occurs and not on how many places there are: an article that shares no term with
 * two others changes nothing between them.
 */
export class Rarity {
	readonly #counts = new Map<string, number>();
	readonly #weights = new Map<string, number>();
	readonly #sums = new WeakMap<ReadonlySet<string>, number>();

	constructor(places: Iterable<Termed>) {
		for (const { terms } of places) {
			for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
		}
	}

	/** In how many places a term occurs. */
	count(term: string): number {
		return this.#counts.get(term) ?? 0;
	}

	/** 1 for a term of one or two places, half for one of four, and so on. */
	weight(term: string): number {
		const known = this.#weights.get(term);
		if (known !== undefined) return known;
		const weight = 1 / Math.log2(Math.max(2, this.count(term)));
		this.#weights.set(term, weight);
		return weight;
	}

	/** The weight of all terms together. */
	sum(terms: Iterable<string>): number {
		let sum = 0;
		for (const term of terms) sum += this.weight(term);
		return sum;
	}

	/** The weight of all terms of a place, added up once. */
	whole({ terms }: Termed): number {
		const sum = this.#sums.get(terms) ?? this.sum(terms);
		this.#sums.set(terms, sum);
		return sum;
	}
}

/** The terms that two places have both. */
export function sharedTerms(a: Termed, b: Termed): string[] {
	const [small, large] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
	return [...small].filter((term) => large.has(term)).sort();
}

/**
 * How much of two places is the same: 1 for all, 0 for nothing.
 *
 * The cosine of their terms, each weighed by its rarity.
 */
export function likeness(a: Termed, b: Termed, rarity: Rarity): number {
	const whole = Math.sqrt(rarity.whole(a) * rarity.whole(b));
	return whole === 0 ? 0 : rarity.sum(sharedTerms(a, b)) / whole;
}

/** The places that have each term, by their indexes. */
function listPlaces(places: readonly Termed[]): Map<string, number[]> {
	const lists = new Map<string, number[]>();
	for (const [index, place] of places.entries()) {
		for (const term of place.terms) {
			const list = lists.get(term);
			if (list) list.push(index);
			else lists.set(term, [index]);
		}
	}
	return lists;
}

/** Adds up, for one place after the other, what it shares with those behind it. */
class Sharing {
	readonly #sums: Float64Array;
	#met: number[] = [];

	constructor(size: number) {
		this.#sums = new Float64Array(size);
	}

	add(list: readonly number[], behind: number, weight: number): void {
		for (let at = list.length - 1; at >= 0; at--) {
			const other = list[at] as number;
			if (other <= behind) return;
			if (this.#sums[other] === 0) this.#met.push(other);
			this.#sums[other] = (this.#sums[other] ?? 0) + weight;
		}
	}

	/** The places that were met, in order, each with its sum; then all is forgotten. */
	*take(): Generator<readonly [index: number, sum: number]> {
		for (const index of this.#met.sort((a, b) => a - b)) {
			yield [index, this.#sums[index] ?? 0];
			this.#sums[index] = 0;
		}
		this.#met = [];
	}
}

/**
 * Find the pairs of places that share a term which is not common.
 *
 * Each place is only looked up under its own terms, so the cost grows with the number of places and not of pairs.
 *
 * @param places - The places; a pair is given in their order.
 * @param isPair - Whether two places may be compared at all.
 */
export function candidatePairs<T extends Termed>(places: readonly T[], isPair: (a: T, b: T) => boolean): [T, T][] {
	const lists = listPlaces(places);
	const sharing = new Sharing(places.length);
	const pairs: [T, T][] = [];
	for (const [index, place] of places.entries()) {
		for (const term of place.terms) {
			const list = lists.get(term) ?? [];
			if (list.length <= longestList) sharing.add(list, index, 1);
		}
		for (const [other] of sharing.take()) {
			const second = places[other] as T;
			if (isPair(place, second)) pairs.push([place, second]);
		}
	}
	return pairs;
}

/**
 * Tell of each pair of places that share a term which is not common, and are so much alike.
 *
 * @param places - The places; a pair is given in their order.
 * @param least - The {@link likeness} that they need.
 * @param tell - Is called with each pair and its likeness.
 */
export function likePairs<T extends Termed>(
	places: readonly T[],
	rarity: Rarity,
	least: number,
	tell: (a: T, b: T, likeness: number) => void,
): void {
	const lists = listPlaces(places);
	const sharing = new Sharing(places.length);
	const isRare = (term: string) => (lists.get(term)?.length ?? 0) <= longestList;
	const common = places.map(({ terms }) => rarity.sum([...terms].filter((term) => !isRare(term))));
	const wholes = places.map((place) => rarity.whole(place));
	for (const [index, place] of places.entries()) {
		for (const term of place.terms) {
			const list = lists.get(term) ?? [];
			if (list.length <= longestList) sharing.add(list, index, rarity.weight(term));
		}
		for (const [other, rare] of sharing.take()) {
			const whole = Math.sqrt((wholes[index] ?? 0) * (wholes[other] ?? 0));
			// However many common terms the two share, they are not alike enough.
			if (rare + Math.min(common[index] ?? 0, common[other] ?? 0) < least * whole) continue;
			const second = places[other] as T;
			const score = likeness(place, second, rarity);
			if (score >= least) tell(place, second, score);
		}
	}
}
