/** Whether two names that may be one stand among the same other names. */
import type { NameKind } from '../records.ts';

/** So many articles of each name are looked into. */
const mostArticles = 40;
/** So many names of an article. */
const mostNames = 200;
/** A name of more articles than this, and than one in fifty of all, tells nothing of a matter. */
const commonest = 12;
const share = 50;
/** So many other names must stand beside both. */
const leastShared = 2;

/** One name of one article. */
export interface Bearing {
	readonly article: number;
	readonly id: string;
	readonly kind: NameKind;
	/** The last word of the office that stands before it: `president`. */
	readonly office?: string;
}

/** Knows beside which names each name stands. */
export class NameContext {
	readonly #articlesOf = new Map<string, Set<number>>();
	readonly #namesOf = new Map<number, Set<string>>();
	readonly #offices = new Map<string, Set<string>>();
	readonly #most: number;

	/** @param size - How many articles there are. */
	constructor(bearings: Iterable<Bearing>, size: number) {
		this.#most = Math.max(commonest, size / share);
		for (const { article, id, office } of bearings) {
			add(this.#articlesOf, id, article);
			const names = this.#namesOf.get(article) ?? new Set();
			if (names.size < mostNames) names.add(id);
			this.#namesOf.set(article, names);
			if (office !== undefined) add(this.#offices, id, office);
		}
	}

	/** Does one article name both? Then they are two: an article keeps to one spelling. */
	areTogether(a: string, b: string): boolean {
		const [small, large] = this.#bySize(a, b);
		return [...small].some((article) => large.has(article));
	}

	/** How many names stand beside both, in articles of the one and of the other; no more than are asked for. */
	#shared(a: string, b: string): number {
		const beside = new Set(this.#neighbours(a));
		const found = new Set<string>();
		for (const name of this.#neighbours(b)) {
			if (name !== a && name !== b && beside.has(name)) found.add(name);
			if (found.size >= leastShared) break;
		}
		return found.size;
	}

	/** Do they stand in one matter: beside two names that not every matter has, or, for one office, beside one? */
	isOneMatter(a: string, b: string): boolean {
		const offices = this.#offices.get(b);
		const isOneOffice = [...(this.#offices.get(a) ?? [])].some((office) => offices?.has(office) ?? false);
		return this.#shared(a, b) >= (isOneOffice ? 1 : leastShared);
	}

	#bySize(a: string, b: string): [ReadonlySet<number>, ReadonlySet<number>] {
		const [one, other] = [this.#articlesOf.get(a) ?? new Set<number>(), this.#articlesOf.get(b) ?? new Set<number>()];
		return one.size <= other.size ? [one, other] : [other, one];
	}

	*#neighbours(id: string): Generator<string> {
		for (const article of [...(this.#articlesOf.get(id) ?? [])].slice(0, mostArticles)) {
			for (const name of this.#namesOf.get(article) ?? []) {
				if ((this.#articlesOf.get(name)?.size ?? 0) <= this.#most) yield name;
			}
		}
	}
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
	const set = sets.get(key);
	if (set) set.add(value);
	else sets.set(key, new Set([value]));
}
