/** Quotations with the words that they are compared by. */
import type { Quotation } from '../records.ts';
import { meets, rangesOfWord, startOfWord, type Telling } from './telling.ts';
import type { PlacedWord, Word } from './word.ts';

/** Some words of a telling, by their indexes there. */
interface Place {
	readonly telling: Telling;
	readonly indexes: readonly number[];
}

/** A quotation with the telling that it begins in. */
export interface Utterance {
	readonly quotation: Quotation;
	readonly telling: Telling;
	readonly words: readonly Word[];
	/** Where its words stand, sentence by sentence. */
	readonly places: readonly Place[];
	readonly terms: ReadonlySet<string>;
	/** The speaker's id over all articles. */
	readonly speaker?: string;
}

/**
 * Make the utterances of all articles.
 *
 * @param speakerOf - The id that the speaker of a quotation has over all articles.
 */
export function readUtterances(
	tellings: readonly Telling[],
	speakerOf: (quotation: Quotation) => string | undefined,
): Utterance[] {
	const words = wordsByQuotation(tellings);
	return tellings.flatMap((telling) => {
		const first = telling.at[0]?.[0] ?? 0;
		// A quotation that goes on from the sentence before begins there.
		const begun = telling.quotations.filter(({ at, kind }) => kind !== 'scare' && (at[0]?.[0] ?? 0) >= first);
		return begun.map((quotation) => {
			const places = words.get(quotation) ?? [];
			const said = places.flatMap(({ telling: { words: all }, indexes }) =>
				indexes.flatMap((index) => all[index] ?? []),
			);
			const speaker = speakerOf(quotation);
			return {
				quotation,
				telling,
				words: said,
				places,
				terms: new Set(said.flatMap(({ term }) => term ?? [])),
				...(speaker === undefined ? {} : { speaker }),
			};
		});
	});
}

/** The words of an utterance, each with where it stands in the seed. */
export function placedIn({ places }: Utterance): PlacedWord[] {
	return places.flatMap(({ telling, indexes }) =>
		indexes.flatMap((index) => {
			const word = telling.words[index];
			return word ? [{ ...word, at: rangesOfWord(telling, index) }] : [];
		}),
	);
}

/** The words of each quotation, over all sentences that it spans. */
function wordsByQuotation(tellings: readonly Telling[]): Map<Quotation, Place[]> {
	const found = new Map<Quotation, Place[]>();
	for (const telling of tellings) {
		const { quotations, words } = telling;
		if (quotations.length === 0) continue;
		const starts = words.map((_, index) => startOfWord(telling, index));
		for (const quotation of quotations) {
			const indexes: number[] = [];
			const end = quotation.at.at(-1)?.[1] ?? 0;
			for (let index = firstFrom(starts, quotation.at[0]?.[0] ?? 0); index < words.length; index++) {
				if ((starts[index] ?? end) >= end) break;
				if (meets(telling, index, quotation.at)) indexes.push(index);
			}
			const place = { telling, indexes: indexes.slice() };
			const places = found.get(quotation);
			if (places) places.push(place);
			else found.set(quotation, [place]);
		}
	}
	return found;
}

/** The index of the last start that is no greater than an offset, or 0: a word may begin before what it stands in. */
function firstFrom(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
