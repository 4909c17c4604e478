/** The parts of a seed: every character once, and the paragraphs that they make up. */
import type { Paragraph, Part, PartKind, Range } from '../records.ts';
import { findRuns, letter, narrowed } from '../letters.ts';
import type { ToldUnit } from './frame.ts';
import { type GluedPiece, unglue, unglueHead } from './glue.ts';
import { findTags, type Tag } from './tag.ts';

/** A run of words of one kind, blanks at both ends left out. */
export interface Block {
	readonly kind: PartKind;
	readonly rule: string;
	readonly start: number;
	readonly end: number;
}

/** A paragraph of the article, as stretches of the seed. */
export interface ParagraphRange {
	readonly kind: Paragraph['kind'];
	readonly at: readonly Range[];
	/** Where each half of a sentence begins that something cut in two. */
	readonly cuts: readonly number[];
}

/** Kinds whose words are the article's own. */
const prose = new Set<PartKind>(['title', 'deck', 'byline', 'dateline', 'body', 'subhead', 'correction']);
/** What may stand between the halves of a sentence that it cuts in two. */
const interruptions = new Set<PartKind>(['caption', 'credit', 'advert', 'related', 'markup']);
/** The sign of a block quotation, and the mark of a service that cut a text off. */
const sign = /^>+\s?|…? ?\[\+\d+ chars\][.…]*$/gu;
/** A word that the end of a line breaks: both halves in small letters. */
const broken = /-(?<=(\p{Ll}{1,20})-)[ \t]*(?:\r\n|\r|\n)[ \t]*(?=\p{Ll})/gu;
/** First halves whose hyphen is their own, not the line's. */
const hyphened =
	/^(?:well|self|non|ex|anti|pro|co|semi|multi|half|high|low|long|short|so|vice|two|three|four|five|six|ten|mid|all|cross|re|pre|post)$/u;

function trimmed(seed: string, start: number, end: number): Range | undefined {
	const slice = seed.slice(start, end);
	const from = start + slice.length - slice.trimStart().length;
	return slice.trim() === '' ? undefined : [from, from + slice.trim().length];
}

/** How often each word stands by itself somewhere in the seed. */
function countWordsOf(seed: string): (word: string) => number {
	let counts: Map<string, number> | undefined;
	return (word) => {
		if (!counts) {
			counts = new Map();
			const runs = findRuns(seed, letter);
			for (let index = 0; index < runs.length; index += 2) {
				const each = seed.slice(runs[index], runs[index + 1]);
				counts.set(each, (counts.get(each) ?? 0) + 1);
			}
		}
		return counts.get(word) ?? 0;
	};
}

const moveBy = (piece: GluedPiece, offset: number): GluedPiece => ({
	...piece,
	start: piece.start + offset,
	end: piece.end + offset,
});

/**
 * Take units apart where blanks were lost.
 *
 * @returns The blocks, in order, none blank.
 */
export function readBlocks(seed: string, units: readonly ToldUnit[]): Block[] {
	const occurrences = countWordsOf(seed);
	const first = units.findIndex(({ told }) => told.kind === 'body');
	const titled = units.some(({ told }) => told.kind === 'title');
	return units.flatMap(({ unit, told }, index) => {
		const text = narrowed(seed.slice(unit.start, unit.end));
		const head = index === first && !titled ? unglueHead(text) : [];
		const from = head.at(-1)?.end ?? 0;
		const pieces: GluedPiece[] | { start: number; end: number; kind: PartKind }[] =
			told.kind === 'body'
				? [...head, ...unglue(text.slice(from), occurrences).map((piece) => moveBy(piece, from))]
				: [{ start: 0, end: text.length, kind: told.kind }];
		return pieces.flatMap((piece) => {
			const range = trimmed(seed, unit.start + piece.start, unit.start + piece.end);
			const rule = piece.kind === told.kind ? told.rule : `glued-${piece.kind}`;
			return range ? [{ kind: piece.kind, rule, start: range[0], end: range[1] }] : [];
		});
	});
}

/** What of a slice is no words, in its offsets and in order. */
function findSigns(slice: string): Pick<Tag, 'start' | 'end'>[] {
	const found: Pick<Tag, 'start' | 'end'>[] = findTags(slice);
	if (slice.startsWith('>') || slice.includes('[+')) {
		for (const { index, 0: all } of slice.matchAll(sign)) found.push({ start: index, end: index + all.length });
	}
	if (/[\r\n]/.test(slice)) {
		for (const { index, 0: all, 1: before = '' } of slice.matchAll(broken)) {
			found.push({ start: hyphened.test(before) ? index + 1 : index, end: index + all.length });
		}
	}
	return found.sort((one, other) => one.start - other.start);
}

/** The stretches of a block, its tags and the hyphens of its line ends left out. */
export function textRanges(seed: string, { start, end }: Pick<Block, 'start' | 'end'>): Range[] {
	const ranges: Range[] = [];
	let from = start;
	for (const found of findSigns(seed.slice(start, end))) {
		if (start + found.start > from) ranges.push([from, start + found.start]);
		from = Math.max(from, start + found.end);
	}
	if (from < end) ranges.push([from, end]);
	return ranges;
}

/**
 * Fill a seed with parts.
 *
 * @returns Adjacent parts from 0 to the end of the seed; tags inside prose and the blanks between blocks are parts too.
 */
export function coverSeed(seed: string, blocks: readonly Block[]): Part[] {
	const parts: Part[] = [];
	const fill = (end: number, kind: PartKind, rule: string): void => {
		const start = parts.at(-1)?.end ?? 0;
		if (end > start) parts.push({ kind, start, end, rule });
	};
	for (const block of blocks) {
		fill(block.start, 'blank', 'blank');
		const ranges = prose.has(block.kind) ? textRanges(seed, block) : [[block.start, block.end] as const];
		for (const [start, end] of ranges) {
			fill(start, 'markup', 'tag');
			fill(end, block.kind, block.rule);
		}
		fill(block.end, 'markup', 'tag');
	}
	fill(seed.length, 'blank', 'blank');
	return parts;
}

/** A sentence goes on in the next block: the first has no end, the second begins with a small letter. */
function isCut(seed: string, before: Block, after: Block): boolean {
	return (
		before.kind === 'body' &&
		after.kind === 'body' &&
		/[\p{L}\p{N},]$/u.test(seed.slice(before.end - 2, before.end)) &&
		/^\p{Ll}/u.test(seed.slice(after.start, after.start + 2))
	);
}

/**
 * Put the paragraphs together.
 *
 * @returns The body, subheads and corrections in order; a sentence that a blank line, a caption or a promotion cuts in
 * two is one paragraph.
 */
export function readParagraphs(seed: string, blocks: readonly Block[]): ParagraphRange[] {
	const paragraphs: { kind: Paragraph['kind']; at: Range[]; cuts: number[] }[] = [];
	let last: Block | undefined;
	let between: Block[] = [];
	for (const block of blocks) {
		if (block.kind !== 'body' && block.kind !== 'subhead' && block.kind !== 'correction') {
			if (!interruptions.has(block.kind)) last = undefined;
			between.push(block);
			continue;
		}
		const ranges = textRanges(seed, block);
		const paragraph = paragraphs.at(-1);
		if (paragraph && last && isCut(seed, last, block)) {
			// The blanks behind the first half go with it: without them the halves would be one word.
			const gap = seed.slice(last.end, between[0]?.start ?? block.start);
			const end = last.end + gap.length - gap.trimStart().length;
			paragraph.at.push([last.end, end], ...ranges);
			paragraph.cuts.push(block.start);
		} else if (ranges.length > 0) paragraphs.push({ kind: block.kind, at: ranges, cuts: [] });
		[last, between] = [block, []];
	}
	return paragraphs;
}
