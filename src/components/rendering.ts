/** One rendering of a quotation as it is drawn: its own words, what differs in them, and the differences in words. */
import type { SharedQuotation, SpellingForm } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { endOf, startOf, textAt } from '../seed-text.ts';
import { readingFor } from './edition.ts';
import { fitting, type Room, roomFor, sumRooms } from './list-page.ts';
import type { WordSign } from './likeness.ts';
import type { Reading } from './reading.ts';
import type { Mark } from './segment.ts';
import { shorten } from './wording.ts';

/** What is drawn at a stretch: words that differ, or the article's own words between two pieces. */
export type RenderingMark = { readonly sign: WordSign; readonly trivial: boolean } | { readonly sign: 'between' };

/** One difference, said of the rendering: what it does, with which words of its own, for which of the other. */
interface SaidDifference {
	readonly does: string;
	readonly here?: string;
	readonly there?: string;
	readonly note?: string;
	readonly trivial: boolean;
}

/** A rendering ready to be drawn. */
export interface DrawnRendering {
	readonly record: SharedQuotation['renderings'][number];
	readonly reading: Reading;
	/** The stretches to draw: the pieces, and the article's own words between them. */
	readonly at: readonly Range[];
	readonly marks: readonly Mark<RenderingMark>[];
	readonly differences: readonly SaidDifference[];
	/** Others are compared with it. */
	readonly isFullest: boolean;
}

type Difference = SharedQuotation['differences'][number];

const lengthOf = (at: readonly Range[]) => at.reduce((sum, [start, end]) => sum + end - start, 0);

const formWords: Readonly<Record<SpellingForm, string>> = {
	accent: 'accents',
	bracket: 'brackets',
	capital: 'capitals',
	contraction: 'contraction',
	hyphen: 'hyphen or blank',
	name: 'a name in other letters',
	number: 'a number in figures or words',
	region: 'British or American',
	short: 'in short',
	supplied: 'in brackets, as supplied',
};

const longest = 160;

/** What is said of each kind of difference, told of the rendering. */
function sayDifference(difference: Difference, whole: DrawnSource, other: DrawnSource): SaidDifference {
	const { kind, a, b, forms, trivial = false } = difference;
	const [there, here] = [textAt(whole.seed, a), textAt(other.seed, b)].map((text) => shorten(text, longest)) as [
		string,
		string,
	];
	switch (kind) {
		case 'cut': {
			const isBefore = startOf(a) <= whole.first;
			const isBehind = endOf(a) >= whole.last;
			return { does: isBefore ? 'Lacks at its beginning' : isBehind ? 'Lacks at its end' : 'Lacks', there, trivial };
		}
		case 'cut-marked':
			if (a.length > 0) return { does: 'Has dots for', there, trivial };
			return { does: 'Has, where the other has dots,', here, trivial };
		case 'replaced':
			return { does: 'Has', here, there, trivial };
		case 'added':
			return { does: 'Has besides', here, trivial };
		case 'split':
			if (b.length > 0) return { does: 'Is parted by', here, trivial };
			return { does: 'Is in one piece, where the other is parted by', there, trivial };
		case 'spelling':
			return { does: 'Spells', here, there, note: (forms ?? []).map((form) => formWords[form]).join(', '), trivial };
	}
}

/** What must be known of one side to say a difference. */
interface DrawnSource {
	readonly seed: string;
	/** The offsets of its first and last word. */
	readonly first: number;
	readonly last: number;
}

/** The stretches of a rendering, with the article's words between its pieces. */
function drawnStretches({ article }: Reading, { at, pieces }: SharedQuotation['renderings'][number]) {
	if (!pieces) return { at, between: [] };
	const own = article.paragraphs.filter(({ at: place }) => startOf(place) < endOf(at) && startOf(at) < endOf(place));
	const clip = (from: number, to: number): Range[] =>
		own
			.flatMap((paragraph) => paragraph.at)
			.flatMap(([start, end]): Range[] =>
				start < to && from < end ? [[Math.max(start, from), Math.min(end, to)]] : [],
			);
	const between = pieces.slice(1).flatMap((piece, index) => clip(endOf(pieces[index]?.at ?? []), startOf(piece.at)));
	const all = [...pieces.flatMap((piece) => piece.at), ...between].sort(([a], [b]) => a - b);
	return { at: all, between };
}

const wordIn = /[\p{L}\p{N}]/u;

function sourceOf(seed: string, at: readonly Range[]): DrawnSource {
	let [first, last] = [startOf(at), endOf(at)];
	while (first < last && !wordIn.test(seed.charAt(first))) first++;
	while (last > first && !wordIn.test(seed.charAt(last - 1))) last--;
	return { seed, first, last };
}

const signs: Partial<Record<Difference['kind'], WordSign>> = {
	replaced: 'other',
	added: 'only',
	'cut-marked': 'only',
	spelling: 'letters',
};

/** Make the renderings of a quotation ready to be drawn. */
export function drawRenderings({ renderings, differences }: SharedQuotation): DrawnRendering[] {
	const bases = new Set(differences.map(({ of }) => of));
	const longestOne = renderings.reduce(
		(best, { text }, index) => (text.length > (renderings[best]?.text.length ?? 0) ? index : best),
		0,
	);
	const own = Map.groupBy(differences, (difference) => difference.with);
	return renderings.map((record, index) => {
		const reading = readingFor(record.article);
		const { at, between } = drawnStretches(reading, record);
		const found = own.get(index) ?? [];
		const said = found.map((difference) => {
			const whole = renderings[difference.of] ?? record;
			const seed = readingFor(whole.article).seed;
			return sayDifference(difference, sourceOf(seed, whole.at), sourceOf(reading.seed, record.at));
		});
		const marks = found.flatMap(({ kind, b, trivial = false }): Mark<RenderingMark>[] => {
			const sign = signs[kind];
			return sign && b.length > 0 ? [{ at: b, value: { sign, trivial } }] : [];
		});
		return {
			record,
			reading,
			at,
			marks: [...marks, ...between.map((range): Mark<RenderingMark> => ({ at: [range], value: { sign: 'between' } }))],
			differences: said,
			isFullest: bases.size > 0 ? bases.has(index) && found.length === 0 : index === longestOne,
		};
	});
}

/** Of one quotation no more renderings are listed; the rest are counted. */
const mostRenderings = 40;
/** What they may take of a page. */
const roomOfAll: Room = { elements: 400, bytes: 11_000 };

interface Listed {
	readonly record: SharedQuotation['renderings'][number];
	readonly differences: readonly Difference[];
}

/** A rendering with its outlet and words; a run of words and an item for each difference. */
function roomOfRendering({ record: { text, pieces = [], translated }, differences }: Listed): Room {
	const words = differences.flatMap(({ a, b }) => [a, b]).reduce((sum, at) => sum + Math.min(longest, lengthOf(at)), 0);
	const parts = differences.reduce((sum, { kind }) => sum + (kind === 'cut' ? 2 : 6), 0);
	const { elements, bytes } = roomFor(13 + parts + 4 * pieces.length, text, translated?.text);
	return { elements, bytes: bytes + words };
}

function listRenderings({ renderings, differences }: SharedQuotation): Listed[] {
	const own = Map.groupBy(differences, (difference) => difference.with);
	return renderings.map((record, index) => ({ record, differences: own.get(index) ?? [] }));
}

/** How many renderings of a quotation a page shows: at least one. */
export function countShown(quotation: SharedQuotation): number {
	return fitting(listRenderings(quotation), roomOfRendering, roomOfAll, mostRenderings).length;
}

/** What a quotation takes of a page: its heading, and the renderings that are shown. */
export function roomOfRenderings(quotation: SharedQuotation): Room {
	const shown = listRenderings(quotation).slice(0, countShown(quotation));
	return sumRooms([roomFor(8), ...shown.map(roomOfRendering)]);
}
