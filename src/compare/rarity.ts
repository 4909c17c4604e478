/** How much a term tells, by how many sentences have it; and where each term stands. */

/** What has terms: a sentence, a quotation. */
export interface Termed {
	readonly terms: ReadonlySet<string>;
}

/** Sums of the same numbers in another order differ by less. */
const tolerance = 1e-9;

/** In how many places a term occurs, and what it weighs, where that was asked for. */
interface Counted {
	places: number;
	weight?: number;
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
	readonly #counts = new Map<string, Counted>();
	readonly #sums = new WeakMap<ReadonlySet<string>, number>();

	constructor(places: Iterable<Termed>) {
		for (const { terms } of places) {
			for (const term of terms) {
				const known = this.#counts.get(term);
				if (known) known.places++;
				else this.#counts.set(term, { places: 1 });
			}
		}
	}

	/** In how many places a term occurs. */
	count(term: string): number {
		return this.#counts.get(term)?.places ?? 0;
	}

	/** 1 for a term of one or two places, half for one of four, and so on. */
	weight(term: string): number {
		const known = this.#counts.get(term);
		return known ? (known.weight ??= 1 / Math.log2(Math.max(2, known.places))) : 1;
	}

	/** The weight of all terms together. */
	sum(terms: Iterable<string>): number {
		let sum = 0;
		for (const term of terms) sum += this.weight(term);
		return sum;
	}

	/** The weight of all terms of a place, added up once. */
	whole({ terms }: Termed): number {
		const known = this.#sums.get(terms);
		if (known !== undefined) return known;
		const sum = this.sum(terms);
		this.#sums.set(terms, sum);
		return sum;
	}
}

/** The terms that two places have both. */
export function sharedTerms(a: Termed, b: Termed): string[] {
	const [small, large] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
	const shared: string[] = [];
	for (const term of small) if (large.has(term)) shared.push(term);
	return shared.sort();
}

/**
 * How much of two places is the same: 1 for all, 0 for nothing.
 *
 * The cosine of their terms, each weighed by its rarity.
 *
 * @param shared - The {@link sharedTerms} of both.
 */
export function likeness(a: Termed, b: Termed, rarity: Rarity, shared: readonly string[] = sharedTerms(a, b)): number {
	const whole = Math.sqrt(rarity.whole(a) * rarity.whole(b));
	return whole === 0 ? 0 : rarity.sum(shared) / whole;
}

/** Lists of numbers, one list behind the other. */
interface Lists {
	readonly all: Uint32Array;
	/** Where each list begins, and where the last one ends. */
	readonly starts: Uint32Array;
}

/** For each number below a size, the lists that have it, in order. */
function turned({ all, starts }: Lists, size: number): Lists {
	const found: Lists = { all: new Uint32Array(all.length), starts: new Uint32Array(size + 1) };
	for (let at = 0; at < all.length; at++) (found.starts[(all[at] as number) + 1] as number)++;
	for (let number = 0; number < size; number++) {
		found.starts[number + 1] = (found.starts[number + 1] as number) + (found.starts[number] as number);
	}
	const next = found.starts.slice(0, size);
	for (let list = 0; list + 1 < starts.length; list++) {
		for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
			const number = all[at] as number;
			const place = next[number] as number;
			found.all[place] = list;
			next[number] = place + 1;
		}
	}
	return found;
}

/** The terms of some places as numbers, in the order of their letters; and the places that have each term. */
class PlaceIndex {
	/** By their numbers. */
	readonly terms: readonly string[];
	/** The terms of each place, in order. */
	readonly ofPlace: Lists;
	/** The places of each term, by their indexes, in order. */
	readonly ofTerm: Lists;
	/** The terms of each place, in the place's own order. */
	readonly asTold: Lists;

	constructor(places: readonly Termed[]) {
		// First in the order in which they are met, then in that of their letters.
		const met = new Map<string, number>();
		const starts = new Uint32Array(places.length + 1);
		const all = new Uint32Array(places.reduce((sum, { terms }) => sum + terms.size, 0));
		let end = 0;
		for (let place = 0; place < places.length; place++) {
			for (const term of places[place]?.terms ?? []) {
				let number = met.get(term);
				if (number === undefined) met.set(term, (number = met.size));
				all[end++] = number;
			}
			starts[place + 1] = end;
		}
		this.terms = [...met.keys()].sort();
		const numbers = new Uint32Array(met.size);
		for (let number = 0; number < this.terms.length; number++) numbers[met.get(this.terms[number] ?? '') ?? 0] = number;
		for (let at = 0; at < end; at++) all[at] = numbers[all[at] as number] as number;
		this.asTold = { all, starts };
		this.ofTerm = turned(this.asTold, this.terms.length);
		this.ofPlace = turned(this.ofTerm, places.length);
	}

	/** Whether a term finds no candidates. */
	isCommon(term: number): boolean {
		const { starts } = this.ofTerm;
		return (starts[term + 1] as number) - (starts[term] as number) > longestList;
	}
}

/** Adds up, for one place after the other, what it shares with those behind it. */
class Sharing {
	readonly #index: PlaceIndex;
	readonly #weights: Float64Array | undefined;
	readonly #sums: Float64Array;
	readonly #met: number[] = [];

	/** @param weights - Of each term; without them each weighs 1. */
	constructor(index: PlaceIndex, weights?: Float64Array) {
		this.#index = index;
		this.#weights = weights;
		this.#sums = new Float64Array(index.ofPlace.starts.length - 1);
	}

	/** Adds up what a place shares by terms that are not common. */
	add(place: number): void {
		const { ofPlace, ofTerm } = this.#index;
		const end = ofPlace.starts[place + 1] as number;
		for (let at = ofPlace.starts[place] as number; at < end; at++) {
			const term = ofPlace.all[at] as number;
			if (!this.#index.isCommon(term)) this.#addTerm(term, place, ofTerm);
		}
	}

	#addTerm(term: number, behind: number, { all, starts }: Lists): void {
		const weight = this.#weights ? (this.#weights[term] as number) : 1;
		const start = starts[term] as number;
		for (let at = (starts[term + 1] as number) - 1; at >= start; at--) {
			const other = all[at] as number;
			if (other <= behind) return;
			const sum = this.#sums[other] as number;
			if (sum === 0) this.#met.push(other);
			this.#sums[other] = sum + weight;
		}
	}

	/** Tells of the places that were met, in order, each with its sum; then all is forgotten. */
	take(tell: (index: number, sum: number) => void): void {
		const met = this.#met.sort((a, b) => a - b);
		for (let next = 0; next < met.length; next++) {
			const index = met[next] as number;
			const sum = this.#sums[index] as number;
			this.#sums[index] = 0;
			tell(index, sum);
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
	const sharing = new Sharing(new PlaceIndex(places));
	for (let one = 0; one < places.length; one++) {
		const place = places[one] as T;
		sharing.add(one);
		sharing.take((other) => {
			tell(place, places[other] as T, [one, other]);
		});
	}
}

/** The weight of the terms that two places have both, in the order of their letters. */
function sharedWeight({ all, starts }: Lists, a: number, b: number, weights: Float64Array): number {
	const endOfA = starts[a + 1] as number;
	const endOfB = starts[b + 1] as number;
	let sum = 0;
	let i = starts[a] as number;
	let j = starts[b] as number;
	while (i < endOfA && j < endOfB) {
		const one = all[i] as number;
		const other = all[j] as number;
		if (one === other) sum += weights[one] as number;
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
	const weights = new Float64Array(index.terms.length);
	for (let term = 0; term < weights.length; term++) weights[term] = rarity.weight(index.terms[term] ?? '');
	const wholes = weightsOf(index.asTold, weights);
	const commons = weightsOf(
		index.ofPlace,
		weights.map((weight, term) => (index.isCommon(term) ? weight : 0)),
	);
	const sharing = new Sharing(index, weights);
	for (let one = 0; one < places.length; one++) {
		const place = places[one] as T;
		sharing.add(one);
		sharing.take((other, rare) => {
			const whole = Math.sqrt((wholes[one] as number) * (wholes[other] as number));
			// However many common terms the two share, they are not alike enough; sums may differ in their last digits.
			if (rare + Math.min(commons[one] as number, commons[other] as number) < least * whole - tolerance) return;
			const score = whole === 0 ? 0 : sharedWeight(index.ofPlace, one, other, weights) / whole;
			if (score >= least) tell(place, places[other] as T, score);
		});
	}
}

/** The weight of the terms of each place, added up in their order. */
function weightsOf({ all, starts }: Lists, weights: Float64Array): Float64Array {
	const sums = new Float64Array(starts.length - 1);
	for (let place = 0; place < sums.length; place++) {
		let sum = 0;
		const end = starts[place + 1] as number;
		for (let at = starts[place] as number; at < end; at++) sum += weights[all[at] as number] as number;
		sums[place] = sum;
	}
	return sums;
}
