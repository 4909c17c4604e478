/** The units that a comparison sets side by side: titles, decks and sentences, and where a passage stands in them. */
import type { PassagePair, PassageSide } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { equalStretches } from './likeness.ts';
import { paragraphNumber } from './paragraph-number.ts';
import type { Reading } from './reading.ts';

/** A title, a deck or a sentence. */
export interface Unit {
	readonly anchor: string;
	readonly at: readonly Range[];
	/** What tells the paragraph, or that it is a title or deck. */
	readonly where: string;
	/** How the page names the place: the number of the paragraph, `Title` or `Deck`. */
	readonly place: string;
}

const displays = [
	['title', 'Title'],
	['deck', 'Deck'],
] as const;

/** The units of an article, its title and deck first. */
function unitsOf({ article }: Reading): Unit[] {
	const shown = displays.flatMap(([where, place]) => {
		const { anchor, at } = article[where] ?? {};
		return anchor !== undefined && at ? [{ anchor, at, where, place }] : [];
	});
	const sentences = article.paragraphs.flatMap(({ id, sentences: own }) =>
		own.map(({ anchor, at }) => ({ anchor, at, where: id, place: paragraphNumber(id) })),
	);
	return [...shown, ...sentences];
}

/** How many characters two lists of stretches have in common. */
function overlapOf(one: readonly Range[], other: readonly Range[]): number {
	let sum = 0;
	for (const [start, end] of one) {
		for (const [from, to] of other) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
	}
	return sum;
}

/** The units that a passage has a part of, and the one where it stands in a row. */
export interface Placing {
	readonly units: readonly number[];
	readonly head: number;
}

/** Finds the units of one article that records name. */
export class Places {
	readonly units: readonly Unit[];
	readonly #displays: readonly Unit[];
	readonly #byAnchor: ReadonlyMap<string, number>;
	readonly #anchors: ReadonlyMap<string, string>;

	constructor(reading: Reading) {
		this.units = unitsOf(reading);
		this.#displays = this.units.filter(({ where }) => where === 'title' || where === 'deck');
		this.#byAnchor = new Map(this.units.map(({ anchor }, index) => [anchor, index]));
		const sentences = reading.article.paragraphs.flatMap((paragraph) => paragraph.sentences);
		this.#anchors = new Map(sentences.map(({ id, anchor }) => [id, anchor]));
	}

	/** The unit that words of the article begin in; `undefined` where they stand in none. */
	unitOf({ sentence, at }: Pick<PassageSide, 'sentence' | 'at'>): number | undefined {
		const offset = at[0]?.[0] ?? 0;
		const shown = this.#displays.find((unit) => unit.at.some(([start, end]) => start <= offset && offset < end));
		return this.#byAnchor.get((sentence === undefined ? shown?.anchor : this.#anchors.get(sentence)) ?? '');
	}

	/** Where a passage of a pair stands: where it has most of the words that both have. */
	placingOf(pair: PassagePair, side: 'a' | 'b'): Placing | undefined {
		const { sentence, at } = pair[side];
		const first = this.unitOf(pair[side]);
		if (first === undefined) return undefined;
		const end = at.at(-1)?.[1] ?? 0;
		const equal = equalStretches(pair, side);
		const own = [first];
		let [head, most] = [first, overlapOf(this.units[first]?.at ?? [], equal)];
		for (let next = first + 1; sentence !== undefined && (this.units[next]?.at[0]?.[0] ?? Infinity) < end; next++) {
			const unitAt = this.units[next]?.at ?? [];
			if (overlapOf(unitAt, at) > 0) own.push(next);
			const shared = overlapOf(unitAt, equal);
			if (shared > most) [head, most] = [next, shared];
		}
		return { units: own, head };
	}
}
