/** How much a term tells, by how many sentences have it; and where each term stands. */

/** What has terms: a sentence, a quotation. */
export interface Termed {
	readonly terms: ReadonlySet<string>;
}

/** Sums of the same numbers in another order differ by less. */
const tolerance = 1e-9;

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

/** The terms of some places as numbers, in the order of their letters; and the places that have each term. */
class PlaceIndex {
	/** By their numbers. */
	readonly terms: readonly string[];
	/** The terms of all places, one place behind the other; those of each in order. */
	readonly #all: Uint32Array;
	readonly #ends: Uint32Array;
	/** The places of each term, by their indexes, in order; none of a term that is common. */
	readonly #lists: readonly (readonly number[])[];

	constructor(places: readonly Termed[]) {
		// First in the order in which they are met, then in that of their letters.
		const met = new Map<string, number>();
		this.#ends = new Uint32Array(places.length + 1);
		this.#all = new Uint32Array(places.reduce((sum, { terms }) => sum + terms.size, 0));
		let end = 0;
		for (const [index, { terms }] of places.entries()) {
			for (const term of terms) {
				const number = met.get(term) ?? met.size;
				if (number === met.size) met.set(term, number);
				this.#all[end++] = number;
			}
			this.#ends[index + 1] = end;
		}
		this.terms = [...met.keys()].sort();
		const numbers = new Uint32Array(met.size);
		for (const [number, term] of this.terms.entries()) numbers[met.get(term) ?? 0] = number;
		for (const [index, number] of this.#all.entries()) this.#all[index] = numbers[number] ?? 0;
		const lists = this.terms.map((): number[] => []);
		for (const place of places.keys()) for (const term of this.of(place).sort()) lists[term]?.push(place);
		this.#lists = lists.map((list) => (list.length > longestList ? [] : list));
	}

	/** The terms of a place, by their numbers. */
	of(place: number): Uint32Array {
		return this.#all.subarray(this.#ends[place], this.#ends[place + 1]);
	}

	/** The places that have a term, where it is not common. */
	placesOf(term: number): readonly number[] {
		return this.#lists[term] ?? [];
	}
}

/** Adds up, for one place after the other, what it shares with those behind it. */
class Sharing {
	readonly #sums: Float64Array;
	readonly #met: number[] = [];

	constructor(size: number) {
		this.#sums = new Float64Array(size);
	}

	add(list: readonly number[], behind: number, weight: number): void {
		for (let at = list.length - 1; at >= 0; at--) {
			const other = list[at] as number;
			if (other <= behind) return;
			const sum = this.#sums[other] ?? 0;
			if (sum === 0) this.#met.push(other);
			this.#sums[other] = sum + weight;
		}
	}

	/** Tells of the places that were met, in order, each with its sum; then all is forgotten. */
	take(tell: (index: number, sum: number) => void): void {
		const met = this.#met.sort((a, b) => a - b);
		for (const index of met) {
			tell(index, this.#sums[index] ?? 0);
			this.#sums[index] = 0;
		}
		met.length = 0;
	}
}

/**
 * Tell of the pairs of places that share a term which is not common.
 *
 * Each place is only looked up under its own terms, so the cost grows with the number of places and not of pairs.
 *
 * @param places - The places; a pair is given in their order.
 * @param tell - Is called with the two and their indexes.
 */
export function candidatePairs<T extends Termed>(
	places: readonly T[],
	tell: (a: T, b: T, indexes: readonly [number, number]) => void,
): void {
	const index = new PlaceIndex(places);
	const sharing = new Sharing(places.length);
	for (const [one, place] of places.entries()) {
		for (const term of index.of(one)) sharing.add(index.placesOf(term), one, 1);
		sharing.take((other) => {
			tell(place, places[other] as T, [one, other]);
		});
	}
}

/** The weight of the terms that two places have both, in the order of their letters. */
function sharedWeight(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
	let [sum, i, j] = [0, 0, 0];
	while (i < a.length && j < b.length) {
		const [one, other] = [a[i] as number, b[j] as number];
		if (one === other) sum += weights[one] ?? 0;
		if (one <= other) i++;
		if (other <= one) j++;
	}
	return sum;
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
	const index = new PlaceIndex(places);
	const sharing = new Sharing(places.length);
	const weights = Float64Array.from(index.terms, (term) => rarity.weight(term));
	const wholes = Float64Array.from(places, ({ terms }) => rarity.sum(terms));
	const common = places.map((_, place) =>
		index.of(place).reduce((sum, term) => sum + (index.placesOf(term).length === 0 ? (weights[term] ?? 0) : 0), 0),
	);
	for (const [one, place] of places.entries()) {
		const terms = index.of(one);
		for (const term of terms) sharing.add(index.placesOf(term), one, weights[term] ?? 0);
		sharing.take((other, rare) => {
			const whole = Math.sqrt((wholes[one] ?? 0) * (wholes[other] ?? 0));
			// However many common terms the two share, they are not alike enough; sums may differ in their last digits.
			if (rare + Math.min(common[one] ?? 0, common[other] ?? 0) < least * whole - tolerance) return;
			const score = whole === 0 ? 0 : sharedWeight(terms, index.of(other), weights) / whole;
			if (score >= least) tell(place, places[other] as T, score);
		});
	}
}
