/** Two tellings of which one says of all of a thing what the other says of a part of it or of none. */
import { closeTerm } from './close-words.ts';
import type { Telling } from './telling.ts';
import type { Word } from './word.ts';

const extents = {
	whole: 'all every full fully entire entirely whole wholly complete completely totally',
	part: 'some partial partially partly half limited',
	none: 'no none zero',
} as const;
type Extent = keyof typeof extents;
const extentOf = new Map(
	(Object.entries(extents) as [Extent, string][]).flatMap(([extent, words]) =>
		words.split(' ').map((word) => [word, extent] as const),
	),
);
/** Words behind which these say nothing of how much: "no longer", "at all", "not all". */
const others = new Set('longer more less but one'.split(' '));
const undone = new Set('at not almost nearly after'.split(' '));
/** So many words behind the word stands what it is said of. */
const reach = 4;

interface Measure {
	readonly extent: Extent;
	readonly text: string;
	readonly of: readonly string[];
}

function measuresOf({ words, quoted }: Telling): Measure[] {
	return words.flatMap(({ key }, index): Measure[] => {
		const extent = extentOf.get(key);
		const next = words[index + 1];
		if (!extent || !next || next.stop || others.has(next.key) || undone.has(words[index - 1]?.key ?? '')) return [];
		if (quoted[index]) return [];
		const behind: Word[] = [];
		for (const word of words.slice(index + 1, index + 1 + reach)) {
			if (word.stop) break;
			behind.push(word);
		}
		const of = behind.flatMap(({ term }) => (term === undefined || /^[#=]/u.test(term) ? [] : [closeTerm(term)]));
		return [{ extent, text: key, of }];
	});
}

/**
 * Find two different extents of one thing.
 *
 * @returns The words that say how much, or `undefined` where both tellings can hold.
 */
export function findOtherExtent(a: Telling, b: Telling): readonly [string, string] | undefined {
	const theirs = measuresOf(b);
	if (theirs.length === 0) return undefined;
	for (const one of measuresOf(a)) {
		const same = theirs.filter(({ of }) => of.some((term) => one.of.includes(term)));
		const other = same[0];
		if (other && same.every(({ extent }) => extent !== one.extent)) return [one.text, other.text];
	}
	return undefined;
}
