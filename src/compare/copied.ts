/** Wording that two articles have in common: six words or more in a row, inside a sentence, outside quotation marks. */
import type { Rarity } from './rarity.ts';
import type { Telling } from './telling.ts';
import type { Word } from './word.ts';

/** The same words in a row in two tellings. */
export interface Copy {
	readonly a: Telling;
	readonly b: Telling;
	readonly wordsOfA: readonly Word[];
	readonly wordsOfB: readonly Word[];
}

/** So many words in a row are no chance. */
const least = 6;
/** So many of them must say something: "the president of the United States and the" is a stock phrase. */
const leastTelling = 3;
/** What they say must weigh as much as two terms that a few places have. */
const leastWeight = 1.2;
/** Words that more places than this have in a row are boilerplate. */
const mostPlaces = 20;
const longest = 100;

interface Place {
	readonly telling: Telling;
	readonly start: number;
}

const keyAt = ({ words }: Telling, index: number) => words[index]?.key;
const isFree = ({ quoted }: Telling, index: number) => quoted[index] === false;

function indexRows(tellings: readonly Telling[]): Map<string, Place[]> {
	const rows = new Map<string, Place[]>();
	for (const telling of tellings) {
		let free = 0;
		for (const [index, word] of telling.words.entries()) {
			free = isFree(telling, index) && word.key !== '' ? free + 1 : 0;
			if (free < least) continue;
			const start = index - least + 1;
			const row = telling.words
				.slice(start, index + 1)
				.map(({ key }) => key)
				.join(' ');
			const places = rows.get(row) ?? [];
			places.push({ telling, start });
			rows.set(row, places);
		}
	}
	return rows;
}

/** The longest row of equal words from two places on. */
function extend(a: Place, b: Place): number {
	let length = least;
	while (length < longest) {
		const [i, j] = [a.start + length, b.start + length];
		const next = keyAt(a.telling, i);
		if (next === undefined || next !== keyAt(b.telling, j) || !isFree(a.telling, i) || !isFree(b.telling, j)) break;
		length++;
	}
	return length;
}

/** Whether a row of words says so much that no two writers would choose it by chance. */
function saysMuch(words: readonly Word[], rarity: Rarity): boolean {
	const terms = new Set(words.flatMap(({ term }) => (term === undefined || term.startsWith('@') ? [] : [term])));
	return terms.size >= leastTelling && rarity.sum(terms) >= leastWeight;
}

/**
 * Find the longest row of words that two tellings of two articles have in common, for each two that have one.
 */
export function findCopies(tellings: readonly Telling[], rarity: Rarity): Copy[] {
	const best = new Map<string, Copy>();
	for (const places of indexRows(tellings).values()) {
		if (places.length > mostPlaces) continue;
		for (const [index, a] of places.entries()) {
			for (const b of places.slice(index + 1)) {
				if (a.telling.article === b.telling.article) continue;
				// A row that begins earlier was or will be met there.
				const before = keyAt(a.telling, a.start - 1);
				const goesBack = before !== undefined && before === keyAt(b.telling, b.start - 1);
				if (goesBack && isFree(a.telling, a.start - 1) && isFree(b.telling, b.start - 1)) continue;
				const length = extend(a, b);
				const wordsOfA = a.telling.words.slice(a.start, a.start + length);
				const wordsOfB = b.telling.words.slice(b.start, b.start + length);
				const key = `${String(a.telling.index)} ${String(b.telling.index)}`;
				if (!saysMuch(wordsOfA, rarity) || (best.get(key)?.wordsOfA.length ?? 0) >= length) continue;
				best.set(key, { a: a.telling, b: b.telling, wordsOfA, wordsOfB });
			}
		}
	}
	return [...best.values()];
}
