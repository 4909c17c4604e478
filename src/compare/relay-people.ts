/** The outlets and the people of one article, as its relays speak of them. */
import type { Article, NameMention, Quotation, Range, Speaker } from '../records.ts';
import { isSameOutlet, isShortFor, outletKey } from './outlet-name.ts';

/** Something that stands in a seed. */
interface Placed {
	readonly at: readonly Range[];
}

/** Where it begins. */
export const startOf = ({ at }: Placed) => at[0]?.[0] ?? 0;
/** Where it ends. */
export const endOf = ({ at }: Placed) => at.at(-1)?.[1] ?? 0;
/** The order of the text. */
export const inOrder = (a: Placed, b: Placed) => startOf(a) - startOf(b);

/** So many outlets are known by their short forms in one article; later ones by their whole names alone. */
const mostOutlets = 100;

/** The outlets of one article, each by the name that it has first. */
export class Outlets {
	readonly #first = new Map<string, string>();
	readonly #named: string[] = [];

	/** The first name of the outlet in the article. */
	nameOf(name: string): string {
		const key = outletKey(name);
		const known = this.#first.get(key);
		if (known !== undefined) return known;
		const same = this.#named.findLast((other) => isSameOutlet(name, other) || isShortFor(name, other));
		const first = same ?? name;
		this.#first.set(key, first);
		if (same === undefined && this.#named.length < mostOutlets) this.#named.push(name);
		return first;
	}
}

/** Who stands where in an article: the people and bodies that it names, who speaks, and what is quoted. */
export class People {
	readonly #names: readonly NameMention[];
	readonly #speakers: ReadonlyMap<string, readonly Speaker[]>;
	readonly #quotations: readonly Quotation[];

	constructor({ names, quotations, reports }: Article) {
		this.#quotations = quotations.filter(({ kind }) => kind === 'direct' || kind === 'nested').sort(inOrder);
		this.#names = names.filter(({ kind }) => kind === 'person' || kind === 'organisation').sort(inOrder);
		const said = [...quotations, ...reports].flatMap(({ sentence, speaker }) =>
			sentence !== undefined && speaker ? [{ sentence, speaker }] : [],
		);
		this.#speakers = new Map(
			[...Map.groupBy(said, ({ sentence }) => sentence)].map(([sentence, own]) => [
				sentence,
				own.map(({ speaker }) => speaker),
			]),
		);
	}

	/** Whether some words stand inside quotation marks: then whoever speaks has it from others, and not the article. */
	isQuoted(place: Placed): boolean {
		const last = firstFrom(this.#quotations, startOf(place) + 1) - 1;
		// A quotation may stand in the one before it.
		return this.#quotations.slice(Math.max(0, last - 1), last + 1).some((each) => endOf(each) >= endOf(place));
	}

	/** The person that is named in some words of the article, or the body that they name and nobody of it. */
	namedIn(place: Placed, words: string): NameMention | undefined {
		const end = endOf(place);
		for (let index = firstFrom(this.#names, startOf(place)); index < this.#names.length; index++) {
			const name = this.#names[index] as NameMention;
			if (startOf(name) >= end) return undefined;
			if (name.kind === 'person' ? words.includes(name.text) : words.replace(/^the /iu, '') === name.text) return name;
		}
		return undefined;
	}

	/** Who speaks in a sentence, where it is one and the same throughout. */
	speakerIn(sentence: string | undefined): Speaker | undefined {
		const [first, ...others] = this.#speakers.get(sentence ?? '') ?? [];
		const whom = ({ id, text }: Speaker) => id ?? text;
		return first && others.every((other) => whom(other) === whom(first)) ? first : undefined;
	}
}

/** The index of the first of some records, in order, that begins at an offset or behind it. */
function firstFrom(records: readonly Placed[], offset: number): number {
	let [low, high] = [0, records.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (startOf(records[middle] as Placed) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
