/** How much a term tells between two articles: by how many sentences of the two have it, and not by the folder. */
import { tellingWeight } from './commonplace.ts';
import type { Telling } from './telling.ts';
import { type Unit, unitsOf } from './unit.ts';

/** An article with what its sentences are compared by. */
export interface Side {
	readonly tellings: readonly Telling[];
	/** By telling: all of it first, then its parts. */
	readonly units: readonly (readonly Unit[])[];
	/** The weight of each unit in its own article. */
	readonly weights: readonly (readonly number[])[];
	/** The tellings that have each term, by their indexes. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	/** Its title and first sentence. */
	readonly leads: ReadonlySet<Telling>;
}

/** Longer passages are not laid side by side. */
const longest = 100;

/** Two articles with fewer sentences than this together have too few to tell what is rare. */
const fewSentences = 24;

/** 1 for a term of one or two sentences, half for one of four, less for one that news of every matter has. */
const weigh = (term: string, count: number) => tellingWeight(term) / Math.log2(Math.max(2, count));

/**
 * Make an article ready to be compared.
 *
 * @param tellings - All of the article, in order.
 * @param idOf - The id over all articles of what has an id in one.
 */
export function readSide(tellings: readonly Telling[], idOf: (id: string) => string): Side {
	// A correction tells of the article, not of the world.
	const comparable = tellings.filter(({ kind, words }) => kind !== 'correction' && words.length <= longest);
	const units = comparable.map((telling) => unitsOf(telling, idOf));
	const places = new Map<string, number[]>();
	for (const [index, [whole]] of units.entries()) {
		for (const term of whole?.keys() ?? []) {
			const list = places.get(term) ?? [];
			list.push(index);
			places.set(term, list);
		}
	}
	const weightOf = (unit: Unit) =>
		unit.keys().reduce((sum, term) => sum + weigh(term, places.get(term)?.length ?? 0), 0);
	const first = comparable.find(({ kind }) => kind === 'body');
	return {
		tellings: comparable,
		units,
		weights: units.map((some) => some.map(weightOf)),
		places,
		leads: new Set(comparable.filter((telling) => telling === first || telling.kind === 'title')),
	};
}

/** The weights of the terms of two articles. */
export class LocalRarity {
	readonly #weights = new Map<string, number>();
	/** What a term that both have loses against its weight in one of them alone. */
	readonly #losses: readonly [Map<string, number>, Map<string, number>] = [new Map(), new Map()];

	constructor(a: Side, b: Side) {
		// In few sentences the words of the matter itself would look rare.
		const scale = Math.max(1, fewSentences / (a.tellings.length + b.tellings.length));
		const [small, large] = a.places.size <= b.places.size ? [a, b] : [b, a];
		for (const term of small.places.keys()) {
			if (!large.places.has(term)) continue;
			const [inA, inB] = [a.places.get(term)?.length ?? 0, b.places.get(term)?.length ?? 0];
			const weight = weigh(term, inA + inB > 2 ? (inA + inB) * scale : 2);
			this.#weights.set(term, weight);
			for (const [side, count] of [inA, inB].entries()) {
				const loss = weigh(term, count) - weight;
				if (loss > 0) this.#losses[side]?.set(term, loss);
			}
		}
	}

	/** The terms that both articles have. */
	shared(): Iterable<string> {
		return this.#weights.keys();
	}

	/** The weight of a term that both articles have; 0 for any other. */
	weight(term: string): number {
		return this.#weights.get(term) ?? 0;
	}

	/** The weight of some terms that both articles have. */
	sum(terms: Iterable<string>): number {
		let sum = 0;
		for (const term of terms) sum += this.weight(term);
		return sum;
	}

	/**
	 * The weight of all of a unit.
	 *
	 * @param alone - Its weight in its own article.
	 * @param side - Whose it is: 0 for the first article.
	 */
	whole(unit: Unit, alone: number, side: 0 | 1): number {
		const losses = this.#losses[side];
		let sum = alone;
		for (const term of unit.keys()) sum -= losses.get(term) ?? 0;
		return sum;
	}
}
