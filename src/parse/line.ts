/** The lines of a seed, and which of them are headings and breaks of Markdown. */
import { narrowed } from '../letters.ts';
import { findTags, type Tag } from './tag.ts';
import { withoutInvisible } from './visible.ts';

/** One line of the seed, its line break left out. */
export interface Line {
	readonly start: number;
	/** Where the line break begins. */
	readonly end: number;
	/** The words of the line: white space at both ends, marks of a heading and invisible characters left out. */
	readonly text: string;
	/** The depth of a Markdown heading, 1 to 6. */
	readonly depth?: number;
	/** A thematic break, such as `---`. */
	readonly rule?: true;
	/** A form feed stands before it: a new page begins. */
	readonly feeds?: true;
	/** Nothing but a tag, a comment or a script; its text is empty. */
	readonly tag?: true;
}

/**
 * Of Markdown, seeds really use headings and breaks, each on a line of its own: a seed is not Markdown, though some look
 * like it. Parsed whole, `2024. It was…` becomes a list and a share bar becomes code.
 *
 * As CommonMark 0.31.2 defines them, sections 4.1 and 4.2.
 */
const thematicBreak = /^ {0,3}([*_-])[ \t]*(?:\1[ \t]*){2,}$/;
const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
/** A longer line is no heading, in characters. */
const longest = 2000;

/** The words of a stretch of the seed, its inline tags left out. */
function wordsOf(seed: string, start: number, end: number, tags: readonly Tag[]): string {
	let from = start;
	let text = '';
	for (const tag of tags) {
		text += seed.slice(from, tag.start);
		from = tag.end;
	}
	return narrowed(withoutInvisible(text + seed.slice(from, end)));
}

function lineOf(seed: string, start: number, end: number, tags: readonly Tag[], depth: number): Line {
	const words = wordsOf(seed, start, end, tags);
	const text = words.trim();
	const isPlain = depth > 0 || words.length > longest;
	const hashes = isPlain ? undefined : atxHeading.exec(words)?.[1];
	const heading = hashes?.length ?? depth;
	return {
		start,
		end,
		text: hashes === undefined ? text : text.replace(/^#+\s*/, '').replace(/\s+#+$/, ''),
		...(seed[start] === '\f' ? { feeds: true } : {}),
		...(heading > 0 ? { depth: heading } : {}),
		...(!isPlain && thematicBreak.test(words) ? { rule: true } : {}),
	};
}

/**
 * Take a seed apart into its lines.
 *
 * @param seed - The seed text; `\n`, `\r\n`, `\r` and the tags of block elements end a line.
 * @returns Every line, blank ones included, in order.
 */
export function readLines(seed: string): Line[] {
	const lines: Line[] = [];
	const tags = findTags(seed);
	const breaks = /\r\n|\r|\n|$/g;
	let [next, depth] = [0, 0];
	for (let start = 0; start <= seed.length;) {
		breaks.lastIndex = start;
		const end = (breaks.exec(seed) as RegExpExecArray).index;
		let [from, inside, cut]: [number, Tag[], boolean] = [start, [], false];
		const flush = (to: number): void => {
			const line = lineOf(seed, from, to, inside, depth);
			if (line.text !== '' || (!cut && inside.length === 0)) lines.push(line);
			else if (inside.length > 0) lines.push({ start: from, end: to, text: '', tag: true });
			[inside, cut] = [[], true];
		};
		for (let tag = tags[next]; tag && tag.start < end; tag = tags[++next]) {
			if (!tag.breaks) {
				inside.push(tag);
				continue;
			}
			if (tag.start > from) flush(tag.start);
			const last = Math.min(tag.end, end);
			lines.push({ start: Math.max(tag.start, start), end: last, text: '', tag: true });
			[from, cut] = [last, true];
			depth = tag.depth ?? depth;
			// A comment or a script goes on in the next lines.
			if (tag.end > end) break;
		}
		if (from < end || !cut) flush(end);
		if (breaks.lastIndex === end && end === seed.length) break;
		start = breaks.lastIndex;
	}
	return lines;
}
