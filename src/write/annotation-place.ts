/** Stretches of a seed as the standard for annotations has them: in code points, and by their words. */
import type { Article, Range } from '../records.ts';
import type { AnnotationPlace } from './annotation-record.ts';

/** So many UTF-16 code units of the seed stand before and behind the words. */
const context = 32;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** A seed with what is needed to count its characters. */
export interface CountedSeed {
	readonly article: Pick<Article, 'url' | 'seed'>;
	readonly text: string;
	/** Where the second halves of characters of two code units stand, in order. */
	readonly halves: readonly number[];
	/** In an edition of excerpts: the stretches that are published, in order. */
	readonly shown?: readonly Range[] | undefined;
}

/** Find once where code units and code points part. */
export function countSeed(article: CountedSeed['article'], text: string, shown?: readonly Range[]): CountedSeed {
	const halves: number[] = [];
	for (let offset = 1; offset < text.length; offset++) {
		if (isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1))) halves.push(offset);
	}
	return { article, text, halves, shown };
}

/** Turn an offset in code units into one in code points. */
export function codePointsBefore({ halves }: CountedSeed, offset: number): number {
	let low = 0;
	let high = halves.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((halves[middle] ?? Infinity) < offset) low = middle + 1;
		else high = middle;
	}
	return offset - low;
}

/** A stretch whose ends are moved inward where they would cut a character in two. */
function wholeSlice(text: string, start: number, end: number): string {
	const from = isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1)) ? start + 1 : start;
	const to = isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end)) ? end - 1 : end;
	return text.slice(from, to);
}

/** Point to stretches of a seed, each by its place and by its words. */
export function placesAt(seed: CountedSeed, at: readonly Readonly<Range>[]): AnnotationPlace[] {
	const { article, text, shown } = seed;
	return at.map(([start, end]) => {
		// What stands around the words is published up to the ends of their excerpt.
		const [from, to] = shown?.find(([first, last]) => first <= start && end <= last) ?? [0, text.length];
		const prefix = wholeSlice(text, Math.max(from, start - context), start);
		const suffix = wholeSlice(text, end, Math.min(to, end + context));
		return {
			type: 'SpecificResource',
			source: `../..${article.url}`,
			state: { type: 'oa:State', sha256: article.seed.sha256 },
			selector: [
				{ type: 'TextPositionSelector', start: codePointsBefore(seed, start), end: codePointsBefore(seed, end) },
				{
					type: 'TextQuoteSelector',
					exact: text.slice(start, end),
					...(prefix ? { prefix } : {}),
					...(suffix ? { suffix } : {}),
				},
			],
		};
	});
}
