/** What one article prints of an utterance: one quotation, or the pieces that its own words break it into. */
import type { Range } from '../records.ts';
import { matchWords } from './common-words.ts';
import { type PrintedWord, readPrinted } from './printed.ts';
import { placedIn, type Utterance } from './utterance.ts';
import { findTranslation, type OwnWords } from './translated.ts';

/** The pieces of an utterance in one article, in order. */
type Pieces = readonly [Utterance, ...Utterance[]];

/** A rendering with the words that it is compared by. */
export interface Rendering {
	readonly pieces: Pieces;
	readonly words: readonly PrintedWord[];
	readonly at: readonly Range[];
	/** Where the article says that it is a translation. */
	readonly translated?: Range;
}

/** Longer words between two pieces, in characters, are more than who speaks. */
const longestBreak = 240;
/** A mark has no more characters: two single ones are one. */
const longestMark = 2;
/** More pieces than this are no one utterance. */
const mostPieces = 8;

const startOf = ({ quotation }: Utterance) => quotation.at[0]?.[0] ?? 0;
const endOf = ({ quotation }: Utterance) => quotation.at.at(-1)?.[1] ?? 0;
const isSpoken = ({ quotation: { kind } }: Utterance) => kind === 'direct' || kind === 'fragment';

/** Whether a quotation begins with its sentence: only its mark stands before it. */
const opensSentence = (utterance: Utterance) => startOf(utterance) - (utterance.telling.at[0]?.[0] ?? 0) <= longestMark;

/** Whether two quotations of one article stand near one another, one behind the other, and are of one speaker. */
function areNeighbours(one: Utterance, other: Utterance): boolean {
	const [first, second] = [one.telling, other.telling];
	return (
		first.article === second.article &&
		first.paragraph !== undefined &&
		second.paragraph !== undefined &&
		(first === second || (second.order === first.order + 1 && opensSentence(other))) &&
		one.speaker === other.speaker &&
		(one.speaker !== undefined || first === second) &&
		isSpoken(one) &&
		isSpoken(other) &&
		startOf(other) > endOf(one) &&
		startOf(other) - endOf(one) <= longestBreak
	);
}

/** Whether the second says again what the first says: then it is the quotation once more, and no piece. */
function repeats({ terms: first }: Utterance, { terms: second }: Utterance): boolean {
	const [short, long] = first.size <= second.size ? [first, second] : [second, first];
	return short.size > 0 && [...short].every((term) => long.has(term));
}

/** Most of the words of a piece stand in the whole. */
const leastShare = 0.6;

/** Whether a quotation says what stands in a fuller one of another article. */
function isPartOf({ terms, telling }: Utterance, whole: Utterance): boolean {
	if (terms.size < 2 || telling.article === whole.telling.article) return false;
	return [...terms].filter((term) => whole.terms.has(term)).length >= leastShare * terms.size;
}

/** Longer quotations are not searched for pieces that stand the other way about. */
const longest = 400;

/** The middle of the words of a whole that a quotation has too. */
function middleIn(whole: Utterance, { words }: Utterance): number | undefined {
	if (whole.words.length > longest || words.length > longest) return undefined;
	const common = matchWords(whole.words, words);
	return common[Math.floor(common.length / 2)]?.a[0];
}

/** Whether two quotations stand in a fuller one the other way about: then they are no pieces of it. */
function areTurned(one: Utterance, other: Utterance, whole: Utterance): boolean {
	if (one === whole || other === whole) return false;
	const [first, second] = [middleIn(whole, one), middleIn(whole, other)];
	return first !== undefined && second !== undefined && second <= first;
}

/** Whether a quotation is broken in the middle of a sentence, and goes on behind the article's words. */
function goesOn(seed: string, one: Utterance, other: Utterance): boolean {
	if (!areNeighbours(one, other) || one.telling !== other.telling) return false;
	const between = seed.slice(endOf(one), startOf(other));
	const isComma = /[,–—]\s*$/u.test(one.quotation.text) || /^["“”’']+,/u.test(between);
	return (
		isComma && /^\p{Ll}/u.test(other.quotation.text) && !/[.!?;]\s/u.test(between) && /,\s*["“‘']+$/u.test(between)
	);
}

/** A rendering's stretches: its pieces, with the blank before each mark that opens one again. */
function rangesOf(seed: string, pieces: Pieces): Range[] {
	return pieces.flatMap((piece, index): Range[] => {
		const own = piece.quotation.at.map(([start, end]): Range => [start, end]);
		const before = pieces[index - 1];
		if (!before) return own;
		const from = endOf(before);
		const blank = seed.slice(from, startOf(piece)).search(/\s/u);
		return blank === -1 ? own : [[from + blank, from + blank + 1], ...own];
	});
}

/** A sentence of more quotations is no sentence. */
const mostQuotations = 50;

/** The article's own words in the sentences that a rendering stands in, if nobody else is quoted there. */
function ownWords(seed: string, pieces: Pieces): OwnWords[] {
	return [...new Set(pieces.map(({ telling }) => telling))].flatMap((telling) => {
		const { quotations, at } = telling;
		const speakers = new Set(quotations.flatMap(({ speaker }) => speaker?.id ?? speaker?.text ?? []));
		if (speakers.size > 1 || quotations.length > mostQuotations) return [];
		const quoted = quotations.flatMap((quotation) => quotation.at).toSorted(([a], [b]) => a - b);
		return at.flatMap(([start, end]) => {
			const own: OwnWords[] = [];
			let from = start;
			for (const [open, close] of quoted) {
				if (close <= from || open >= end) continue;
				if (open > from) own.push({ text: seed.slice(from, open), start: from });
				from = close;
			}
			if (from < end) own.push({ text: seed.slice(from, end), start: from });
			return own;
		});
	});
}

/** The article's own words between two pieces, in the one or two sentences that they stand in. */
function between(one: Utterance, other: Utterance): Range[] {
	const [from, to] = [endOf(one), startOf(other)];
	return [...new Set([one.telling, other.telling])]
		.flatMap(({ at }) => at)
		.flatMap(([start, end]): Range[] => (start < to && from < end ? [[Math.max(start, from), Math.min(end, to)]] : []));
}

function renderingOf(seed: string, pieces: Pieces): Rendering {
	const translated = findTranslation(ownWords(seed, pieces));
	return {
		pieces,
		words: readPrinted(
			seed,
			pieces.map((piece, index) => {
				const before = pieces[index - 1];
				const { quotation, telling } = piece;
				return {
					at: quotation.at,
					words: placedIn(piece),
					display: telling.kind === 'title',
					...(before ? { before: between(before, piece) } : {}),
				};
			}),
		),
		at: rangesOf(seed, pieces),
		...(translated ? { translated } : {}),
	};
}

const fullestOf = (members: readonly Utterance[]) =>
	members.reduce((best, one) => (one.words.length > best.words.length ? one : best), members[0] as Utterance);

/** All quotations of all articles, which know what stands before and behind each. */
export class Renderings {
	readonly #utterances: readonly Utterance[];
	readonly #seeds: ReadonlyMap<string, string>;

	/**
	 * @param utterances - In order of their articles and places.
	 * @param seeds - The seed texts by slug.
	 */
	constructor(utterances: readonly Utterance[], seeds: ReadonlyMap<string, string>) {
		this.#utterances = utterances.filter(isSpoken);
		this.#seeds = seeds;
		for (const [place, utterance] of this.#utterances.entries()) this.#places.set(utterance, place);
	}

	readonly #places = new Map<Utterance, number>();

	#seedOf({ telling }: Utterance): string {
		return this.#seeds.get(telling.article.slug) ?? '';
	}

	/** The quotation with the pieces that go on with it in the middle of a sentence. */
	#whole(utterance: Utterance): Utterance[] {
		const place = this.#places.get(utterance);
		if (place === undefined) return [utterance];
		const seed = this.#seedOf(utterance);
		const at = (index: number) => this.#utterances[index] as Utterance;
		let [from, to] = [place, place];
		while (from > 0 && to - from < mostPieces && goesOn(seed, at(from - 1), at(from))) from--;
		while (to + 1 < this.#utterances.length && to - from < mostPieces && goesOn(seed, at(to), at(to + 1))) to++;
		return this.#utterances.slice(from, to + 1);
	}

	/** The quotations beside one that say what the fullest member says too. */
	#beside(utterance: Utterance, fullest: Utterance): Utterance[] {
		const place = this.#places.get(utterance);
		if (place === undefined || utterance === fullest) return [];
		const [before, behind] = [this.#utterances[place - 1], this.#utterances[place + 1]];
		return [
			...(before && this.#isBroken(before, utterance, fullest) && isPartOf(before, fullest) ? [before] : []),
			...(behind && this.#isBroken(utterance, behind, fullest) && isPartOf(behind, fullest) ? [behind] : []),
		];
	}

	/** Whether the article's own words break in two what a fuller quotation of another article has whole. */
	#isBroken(one: Utterance, other: Utterance, fullest: Utterance): boolean {
		const [first, second] = [this.#places.get(one), this.#places.get(other)];
		if (first === undefined || second !== first + 1) return false;
		const seed = this.#seedOf(one);
		if (!areNeighbours(one, other) || !/\s/u.test(seed.slice(endOf(one), startOf(other)))) return false;
		return goesOn(seed, one, other) || (!repeats(one, other) && !areTurned(one, other, fullest));
	}

	/** The quotations that print one utterance, with the pieces of theirs that were not found by their words. */
	extend(members: readonly Utterance[]): Utterance[] {
		const fullest = fullestOf(members);
		return members.flatMap((one) => [...this.#whole(one), ...this.#beside(one, fullest)]);
	}

	/**
	 * Join the quotations that print one utterance to renderings: those of one article that stand beside one another,
	 * with no more than the article's words between them, are one.
	 */
	join(members: readonly Utterance[]): Rendering[] {
		const fullest = fullestOf(members);
		const sorted = members.toSorted(
			(a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0) || startOf(a) - startOf(b),
		);
		const joined: [Utterance, ...Utterance[]][] = [];
		for (const utterance of sorted) {
			const last = joined.at(-1);
			const before = last?.at(-1);
			if (last && before && last.length < mostPieces && this.#isBroken(before, utterance, fullest))
				last.push(utterance);
			else joined.push([utterance]);
		}
		return joined.map((pieces) => renderingOf(this.#seedOf(pieces[0]), pieces));
	}
}
