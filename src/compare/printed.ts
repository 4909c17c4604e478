/** The words of a quotation as an outlet prints them: capitals, brackets, hyphens, dots, and where it is broken. */
import type { Range } from '../records.ts';
import { type PlacedWord, termOf } from './word.ts';

/** A word of a quotation with how it is printed. */
export interface PrintedWord extends PlacedWord {
	/** Its letters as printed, with the brackets around it or in it. */
	readonly printed: string;
	/** A hyphen alone stands between it and the word before. */
	readonly joined?: true;
	/** A sentence, or the quotation, begins with it, or it stands in a title: a capital says nothing of its spelling. */
	readonly opens?: true;
	/** The article's own words that stand before it, where they break the quotation. */
	readonly parted?: readonly Range[];
	/** Dots stand behind it, and no word. */
	readonly open?: true;
}

/** A stretch between two quotation marks. */
export interface QuotedPiece {
	readonly at: readonly Range[];
	readonly words: readonly PlacedWord[];
	/** Where every word may have a capital, as in a title. */
	readonly display?: boolean;
	/** What stands between the piece before and this one, and is the article's own. */
	readonly before?: readonly Range[];
}

const dots = /…|\.\s?\.\s?\.|\[\s*\.{2,}\s*\]|\*\s?\*\s?\*/u;
const sentenceEnd = /[.!?:…]|\n\s*\n/u;
/** A full stop behind these ends no sentence. */
const clipped = /^(?:\p{Lu}|Mrs?|Ms|Dr|St|Sen|Gen|Gov|Rep|Rev|Lt|Col|Sgt|Capt|Prof|No)$/u;
const clauseEnd = /[,;:()–—]|\s-\s|--/u;

/** Whether a word stands where a capital says nothing of its spelling. */
const isOpening = (space: string, before: string | undefined) =>
	before === undefined || (sentenceEnd.test(space) && !(space === '. ' && clipped.test(before)));

/** The characters of some stretches between two offsets. */
function between(seed: string, at: readonly Range[], from: number, to: number): string {
	return at
		.filter(([start, end]) => start < to && from < end)
		.map(([start, end]) => seed.slice(Math.max(start, from), Math.min(end, to)))
		.join('');
}

const startOf = ({ at }: Pick<PlacedWord, 'at'>) => at[0]?.[0] ?? 0;
const endOf = ({ at }: Pick<PlacedWord, 'at'>) => at.at(-1)?.[1] ?? 0;

/** One word of a word with brackets in it: `[W]e`, `demand[ed]`. */
function merge(first: PrintedWord, second: PlacedWord, sign: string, printed: string): PrintedWord {
	const { term: before, ...rest } = first;
	const whole = (first.printed + printed).replace(/[[\]]/gu, '');
	const term = before?.startsWith('@') ? before : termOf(whole);
	return {
		...rest,
		at: [...first.at, ...second.at],
		key: first.key + second.key,
		printed: first.printed + (first.printed.endsWith(sign) ? '' : sign) + printed,
		term,
	};
}

function readPiece(seed: string, { at, words, display = false }: QuotedPiece): PrintedWord[] {
	const found: PrintedWord[] = [];
	let reached = startOf({ at });
	for (const [index, word] of words.entries()) {
		const [start, end] = [startOf(word), endOf(word)];
		const space = between(seed, at, reached, start);
		const isSupplied = seed.charAt(start - 1) === '[' && space.endsWith('[');
		const closes = seed.charAt(end) === ']' && end < endOf({ at });
		const printed = `${isSupplied ? '[' : ''}${word.at.map(([from, to]) => seed.slice(from, to)).join('')}${closes ? ']' : ''}`;
		const last = found.at(-1);
		reached = end;
		if (last && (space === ']' || space === '[')) {
			found[found.length - 1] = merge(last, word, space, printed.replace(/^\[/u, ''));
			continue;
		}
		const { gap, stop, ...rest } = word;
		const isGap = dots.test(space);
		found.push({
			...rest,
			printed,
			gap: gap || isGap,
			stop: index > 0 && (stop || clauseEnd.test(space)),
			...(display || isGap || isOpening(space, last?.printed) ? { opens: true } : {}),
			...(/^[-‐‑]$/u.test(space) ? { joined: true } : {}),
		});
	}
	const last = found.at(-1);
	if (last && dots.test(between(seed, at, reached, endOf({ at })))) found[found.length - 1] = { ...last, open: true };
	return found;
}

/** The article's words before a piece, without the marks and stops around them; none where only marks stand there. */
function wordsIn(seed: string, ranges: readonly Range[]): Range[] {
	const words = ranges.flatMap(([from, to]): Range[] => {
		const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(seed.slice(from, to));
		return found ? [[from + found.index, from + found.index + found[0].length]] : [];
	});
	return words;
}

/**
 * Read the words of a quotation as they are printed.
 *
 * @param seed - The seed text.
 * @param pieces - The quotation, in order; more than one where words of the article break it.
 */
export function readPrinted(seed: string, pieces: readonly QuotedPiece[]): PrintedWord[] {
	return pieces.flatMap((piece) => {
		const [first, ...rest] = readPiece(seed, piece);
		if (!first) return [];
		const parted = wordsIn(seed, piece.before ?? []);
		return parted.length > 0 ? [{ ...first, parted }, ...rest] : [first, ...rest];
	});
}
