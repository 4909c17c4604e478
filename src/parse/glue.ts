/** Text of which a scraper lost the blanks and line breaks: paragraphs glued to one another, captions to the lead. */
import { capital, kindAt, small, widthOf } from '../letters.ts';

/** A stretch of a text, in its offsets, and what stands there. */
export interface GluedPiece {
	readonly start: number;
	readonly end: number;
	readonly kind: 'title' | 'byline' | 'stamp' | 'body' | 'caption' | 'related' | 'label';
}

/**
 * The end of a sentence with the next one right behind it. The letter before the stop is small, and the word after it
 * goes on in small letters or is one letter: so `Ph.D.` and `U.S.` are left whole.
 */
const glue = /(?<=[\p{Ll}\d)\]%”’"'](?:[.!?]|…|\.{3})["”’'»)\]]{0,3})(?=["“‘«([]{0,2}\p{Lu}(?:[\p{Ll}’']|\s))/gu;
/** After a closing mark another sentence may begin with its opening mark alone. */
const gluedMarks = /(?<=[.!?…]["”»])(?=["“«]\p{Lu})/gu;
/** A stop, its closing marks and opening ones, and no blank before the next word: spares both of these. */
const mayBeGlued = /[.!?…]["”’'»)\]]{0,3}["“‘«([]{0,2}[^\s"“”‘’'«»()[\].,;:!?…–—-]/;
/** In a glued line, a no-break blank alone behind a stop is what an editor typed at the end of a paragraph. */
const gluedBlank = /(?<=[.!?…]["”’]{0,2}\u00a0)(?=["“]?\p{Lu})/gu;
const relatedList = /^(?:related|read more|see also|also read|more on this|recommended)(?:\.{3}|…|:)/iu;
/** An alternative text names what a picture shows: it has no end, and few words. */
const longestCaption = 120;

function offsets(text: string, pattern: RegExp): number[] {
	return [...text.matchAll(pattern)].map(({ index }) => index);
}

/**
 * Find where paragraphs are glued to one another.
 *
 * @param text - One line of running text.
 * @returns The offsets at which a new paragraph begins, in order.
 */
export function findGlue(text: string): number[] {
	if (!mayBeGlued.test(text)) return [];
	const found = [...offsets(text, glue), ...offsets(text, gluedMarks)];
	const blanks = found.length > 0 ? offsets(text, gluedBlank) : [];
	return [...new Set([...found, ...blanks])].sort((a, b) => a - b);
}

/**
 * Find where a small letter and a word with a capital meet: two words that lost the blank between them, or a name such as
 * `McAllister`.
 */
function findSeams(text: string): number[] {
	const found: number[] = [];
	let [earlier, last] = [0, 0];
	for (let offset = 0; offset < text.length; offset += widthOf(last)) {
		const kind = kindAt(text, offset);
		if ((kind & small) !== 0 && (last & capital) !== 0 && (earlier & small) !== 0) found.push(offset - widthOf(last));
		[earlier, last] = [last, kind];
	}
	return found;
}

/**
 * Find the caption that is glued to the front of a paragraph, as a picture's alternative text often is.
 *
 * @param text - The paragraph.
 * @param occurrences - How often a word stands in the seed by itself: both halves of a seam must.
 * @returns Where the paragraph proper begins, or `undefined` where nothing is glued to it.
 */
function findGluedCaption(text: string, occurrences: (word: string) => number): number | undefined {
	const head = text.slice(0, longestCaption);
	const sentence = head.search(/[.!?]/u);
	return findSeams(head).find((offset) => {
		if (sentence !== -1 && sentence < offset) return false;
		const [before] = /[@#]?\p{L}+$/u.exec(head.slice(0, offset)) ?? [''];
		const [after] = /^\p{L}+/u.exec(text.slice(offset)) ?? [''];
		// A name such as a company's stands in the text again; words that lost their blank do not.
		return occurrences(before) > 0 && occurrences(after) > 0 && occurrences(before + after) === 1;
	});
}

/** How far into its first line an article's head reaches where all of it is glued. */
const longestHead = 400;
/** A byline, a stamp and the lead, each glued to what stands before it. */
const gluedByline = /(?<=[\p{Ll}\d?!”’"'])By (?=\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu})/u;
const gluedStamp = /(?<=[\p{Ll}\d?!”’"'])(?:(?:First |Last )?(?:Published|Posted|Updated)|Date)\b(?=[^.]{0,30}\d)/u;
const gluedLead = /(?<=\b(?:19|20)\d\d|\d[ap]m|\b(?:GMT|UTC|BST|[CE]E?S?T|[ECMP][SD]T))(?=["“‘]?\p{Lu}\p{Ll}*\s)/u;

/**
 * Take the head of an article off its first line, where title, byline, stamp and lead are glued to one another.
 *
 * @param text - The first line of the body.
 * @returns The pieces of the head, adjacent and in order from 0; none where no lead is found behind a stamp.
 */
export function unglueHead(text: string): GluedPiece[] {
	const head = text.slice(0, longestHead);
	const stamp = head.search(gluedStamp);
	if (stamp === -1) return [];
	const lead = head.slice(stamp).search(gluedLead);
	if (lead === -1) return [];
	const byline = head.slice(0, stamp).search(gluedByline);
	const starts: [number, GluedPiece['kind']][] = [
		[0, 'title'],
		...(byline === -1 ? [] : [[byline, 'byline'] satisfies [number, GluedPiece['kind']]]),
		[stamp, 'stamp'],
	];
	return starts.map(([start, kind], index) => ({ start, end: starts[index + 1]?.[0] ?? stamp + lead, kind }));
}

/** What those who pass a text on put before its first words. */
const leadIn =
	/^(?:here['’]s what (?:you need to|we) know(?: so far)?|(?:what|all) you need to know|key (?:points|takeaways)|tl;dr)\s?[:–—]\s+(?=["“‘]?\p{Lu})/iu;
/** The initials of those who wrote and edited a wire story, behind its last sentence: `(abc/de)`. */
const initials = /(?<=[.!?]["”’]?\s)\((?:\p{Ll}{2,4}\/){1,4}\p{Ll}{2,4}\)$/u;
/** No longer, in characters. */
const longestInitials = 30;

/** Take what a blog or a desk glued to a paragraph off both its ends. */
function trimLabels(text: string, { start, end, kind }: GluedPiece): GluedPiece[] {
	const before = leadIn.exec(text.slice(start, Math.min(end, start + longestCaption)))?.[0].length ?? 0;
	const tail = Math.max(start, end - longestInitials);
	const found = initials.exec(text.slice(Math.max(0, tail - 3), end));
	const behind = found ? end - found[0].length : end;
	const pieces: GluedPiece[] = [
		{ start, end: start + before, kind: 'label' },
		{ start: start + before, end: behind, kind },
		{ start: behind, end, kind: 'label' },
	];
	return pieces.filter((piece) => piece.end > piece.start);
}

/**
 * Take a line of glued text apart.
 *
 * @param text - One line of running text.
 * @param occurrences - How often a word stands in the seed by itself.
 * @returns The pieces, adjacent and in order; a single one where nothing is glued.
 */
export function unglue(text: string, occurrences: (word: string) => number): GluedPiece[] {
	const caption = findGluedCaption(text, occurrences) ?? 0;
	const starts = [caption, ...findGlue(text).filter((offset) => offset > caption)];
	const pieces: GluedPiece[] = caption > 0 ? [{ start: 0, end: caption, kind: 'caption' }] : [];
	for (const [index, start] of starts.entries()) {
		// A list of related headlines closes a page: what is glued behind it belongs to it.
		if (relatedList.test(text.slice(start))) {
			pieces.push({ start, end: text.length, kind: 'related' });
			break;
		}
		pieces.push({ start, end: starts[index + 1] ?? text.length, kind: 'body' });
	}
	return pieces.flatMap((piece) => (piece.kind === 'body' ? trimLabels(text, piece) : [piece]));
}
