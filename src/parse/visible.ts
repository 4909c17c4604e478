import { narrowed } from '../letters.ts';
/** A text without its invisible characters, for rules that read words; each character knows where it came from. */

/**
 * Control characters, soft hyphen, zero-width and directional signs, byte order mark: scrapes have them inside words and
 * beside blanks.
 */
const invisible = /[\0-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const allInvisible = new RegExp(invisible, 'gu');
const foldable = /[\u2018\u2019\u02bc\u2010\u2011\u00a0\u202f\u2009]/u;
const allFoldable = new RegExp(foldable, 'gu');

const folded: Readonly<Record<string, string>> = { '‘': "'", '’': "'", ʼ: "'", '‐': '-', '‑': '-' };

/**
 * Take the invisible characters out of a text, for comparing only.
 *
 * @returns The text as a reader sees it; its offsets are no longer the source's.
 */
export function withoutInvisible(text: string): string {
	return invisible.test(text) ? text.replace(allInvisible, '') : text;
}

/** What {@link readVisible} gives. */
export interface Visible {
	readonly text: string;
	/** The place in the source of the characters `[start, end)` of `text`. */
	readonly locate: (start: number, end: number) => { start: number; end: number };
}

/**
 * Read the visible characters of a text, with one kind of apostrophe, hyphen and blank.
 *
 * @param source - A text as scraped.
 * @returns The text to match rules against, and the way back to the source.
 */
export function readVisible(source: string): Visible {
	const text = narrowed(foldable.test(source) ? source.replace(allFoldable, (sign) => folded[sign] ?? ' ') : source);
	if (!invisible.test(text)) return { text, locate: (start, end) => ({ start, end }) };
	const kept: number[] = [];
	for (let index = 0; index < text.length; index++) if (!invisible.test(text.charAt(index))) kept.push(index);
	return {
		text: kept.map((index) => text.charAt(index)).join(''),
		locate: (start, end) => ({
			start: kept[start] ?? source.length,
			end: end > start ? (kept[end - 1] ?? source.length - 1) + 1 : (kept[start] ?? source.length),
		}),
	};
}
