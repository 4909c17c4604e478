/** How much a term tells between two articles: by how many sentences of the two have it, and not by the folder. */
import { tellingWeight } from './commonplace.ts';
import type { Telling } from './telling.ts';
import { type Unit, unitsOf, wholeOf } from './unit.ts';

/** Longer passages are not laid side by side. */
const longest = 100;

/** Two articles with fewer sentences than this together have too few to tell what is rare. */
const fewSentences = 24;

/** 1 for a term of one or two sentences, half for one of four, less for one that news of every matter has. */
const weigh = (tells: number, count: number) => tells / (logarithms[count] ?? Math.log2(Math.max(2, count)));

/** Of small whole counts: those of most terms. */
const few = 64;
const logarithms = Float64Array.from({ length: few }, (_, count) => Math.log2(Math.max(2, count)));

/** A part of a telling with its weight in its own article. */
interface WeighedUnit {
	readonly unit: Unit;
	readonly weight: number;
}

/** An article with what its sentences are compared by. */
export class Side {
	readonly tellings: readonly Telling[];
	/** The tellings that have each term, by their indexes. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	/** Its title and first sentence. */
	readonly leads: ReadonlySet<Telling>;
	readonly #idOf: (id: string) => string;
	/** Most tellings are never taken apart. */
	readonly #units = new Map<number, readonly WeighedUnit[]>();

	/**
	 * @param tellings - All of the article, in order.
	 * @param idOf - The id over all articles of what has an id in one.
	 */
	constructor(tellings: readonly Telling[], idOf: (id: string) => string) {
		// A correction tells of the article, not of the world.
		const comparable = tellings.filter(({ kind, words }) => kind !== 'correction' && words.length <= longest);
		const places = new Map<string, number[]>();
		for (const [index, telling] of comparable.entries()) {
			for (const term of wholeOf(telling, idOf).keys()) {
				const list = places.get(term);
				if (list) list.push(index);
				else places.set(term, [index]);
			}
		}
		const first = comparable.find(({ kind }) => kind === 'body');
		this.tellings = comparable;
		this.places = places;
		this.leads = new Set(comparable.filter((telling) => telling === first || telling.kind === 'title'));
		this.#idOf = idOf;
	}

	/** A telling, by its index: all of it first, then its parts. */
	unitsOf(index: number): readonly WeighedUnit[] {
		const telling = this.tellings[index];
		if (!telling) return [];
		const known = this.#units.get(index);
		if (known) return known;
		const units = unitsOf(telling, this.#idOf).map((unit) => ({ unit, weight: this.#weightOf(unit) }));
		this.#units.set(index, units);
		return units;
	}

	#weightOf(unit: Unit): number {
		let sum = 0;
		for (const term of unit.keys()) sum += weigh(tellingWeight(term), this.places.get(term)?.length ?? 0);
		return sum;
	}
}

/** A term that both articles have. */
export interface Shared {
	readonly weight: number;
	/** The tellings of each article that have it, by their indexes. */
	readonly places: readonly [readonly number[], readonly number[]];
	/** What it loses against its weight in one of them alone. */
	readonly losses: readonly [number, number];
}

/** The weights of the terms of two articles. */
export class LocalRarity {
	readonly #shared = new Map<string, Shared>();

	constructor(a: Side, b: Side) {
		// In few sentences the words of the matter itself would look rare.
		const scale = Math.max(1, fewSentences / (a.tellings.length + b.tellings.length));
		const [small, large] = a.places.size <= b.places.size ? [a, b] : [b, a];
		for (const [term, list] of small.places) {
			const other = large.places.get(term);
			if (!other) continue;
			const places = small === a ? ([list, other] as const) : ([other, list] as const);
			const [inA, inB] = [places[0].length, places[1].length];
			const tells = tellingWeight(term);
			const weight = weigh(tells, inA + inB > 2 ? (inA + inB) * scale : 2);
			this.#shared.set(term, { weight, places, losses: [weigh(tells, inA) - weight, weigh(tells, inB) - weight] });
		}
	}

	/** The terms that both articles have. */
	shared(): ReadonlyMap<string, Shared> {
		return this.#shared;
	}

	/** The weight of a term that both articles have; 0 for any other. */
	weight(term: string): number {
		return this.#shared.get(term)?.weight ?? 0;
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
		let sum = alone;
		for (const term of unit.keys()) sum -= Math.max(0, this.#shared.get(term)?.losses[side] ?? 0);
		return sum;
	}
}
