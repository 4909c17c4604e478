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
		return 1 / Math.log2(Math.max(2, this.count(term)));
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

/**
 * Find the pairs of places that share a term which is not common.
 *
 * Each place is only looked up under its own terms, so the cost grows with the number of places and not of pairs.
 *
 * @param places - The places; a pair is given in their order.
 * @param isPair - Whether two places may be compared at all.
 */
export function candidatePairs<T extends Termed>(places: readonly T[], isPair: (a: T, b: T) => boolean): [T, T][] {
	const lists = new Map<string, number[]>();
	const pairs: [T, T][] = [];
	for (const [index, place] of places.entries()) {
		for (const term of place.terms) {
			const list = lists.get(term) ?? [];
			list.push(index);
			lists.set(term, list);
		}
	}
	for (const [index, place] of places.entries()) {
		const found = new Set<number>();
		for (const term of place.terms) {
			const list = lists.get(term) ?? [];
			if (list.length > longestList) continue;
			for (const other of list) if (other > index) found.add(other);
		}
		for (const other of [...found].sort((a, b) => a - b)) {
			const second = places[other] as T;
			if (isPair(place, second)) pairs.push([place, second]);
		}
	}
	return pairs;
}
