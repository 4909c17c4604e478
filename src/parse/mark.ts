/**
 * Quotation marks, told apart by their neighbours: an opening mark has a blank or a bracket before it and a word behind it,
 * a closing one has a word or a stop before it; a mark between letters is an apostrophe.
 */

/** Marks that open and close one another. */
export type Family = 'straight' | 'curly' | 'single' | 'angle';

/** One mark, in offsets of its text. */
export interface Mark {
	readonly family: Family;
	readonly start: number;
	readonly end: number;
	/** Both where its neighbours do not tell: it closes where one is open, and else opens. */
	readonly opens: boolean;
	readonly closes: boolean;
}

/** Curly marks whose bytes in UTF-8 were read as Windows-1252; the stroke and the dots that begin like them are no marks. */
const misread: Readonly<Record<string, string>> = { 'â€œ': '“', 'â€˜': '‘', 'â€™': '’', 'â€\u009d': '”', 'â€': '”' };
const marks = /â€[œ˜™\u009d“”¦]?|``|''|[“”„‟"«»‹›‘’‚‛'`]/gu;
const families: Readonly<Record<string, Family>> = {
	'"': 'straight',
	'``': 'straight',
	"''": 'straight',
	'“': 'curly',
	'”': 'curly',
	'„': 'curly',
	'‟': 'curly',
	'«': 'angle',
	'»': 'angle',
	'‹': 'angle',
	'›': 'angle',
	'‘': 'single',
	'’': 'single',
	'‚': 'single',
	'‛': 'single',
	"'": 'single',
	'`': 'single',
};
/** Marks that only open; `“` closes in German. */
const onlyOpens = new Set(['“', '„', '‟', '‘', '‚', '‛', '``', '`']);
/** What stands before an opening mark, and behind a closing one. */
const beforeOpening = /[\s([{<–—―:;,/"“‘'«…-]/u;
const afterClosing = /[\s)\]}>–—―:;,.!?/"”’'»…-]/u;
/** A year or a clipped word: the mark in front of it is an apostrophe. */
const clipped =
	/^['’‘](?:\d\ds?|em|till?|tis|twas|twere|cause|cos|cuz|bout|n|round|neath|nuff|kay|fraid)(?![\p{L}\p{N}])/iu;
const letter = /[\p{L}\p{N}]/u;
const digit = /\d/u;
const solid = /\S/u;

/** What a double mark does, by its neighbours; a stop right before a letter has lost its blank on one side or the other. */
function readDouble(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	const [left, right] = [solid.test(before), solid.test(after)];
	if (onlyOpens.has(sign)) {
		// „German“ and “English”: the one mark closes there and opens here.
		const closes = sign === '“' && (left ? !right || afterClosing.test(after) : before !== '' && !right);
		return { opens: right || !left, closes };
	}
	if (sign === '”') return { opens: !left && right, closes: before !== '' };
	if (!left && !right) return { opens: after !== '', closes: before !== '' };
	if (/[\p{L},.!?…]/u.test(before) && /\p{L}/u.test(after)) return { opens: true, closes: true };
	return {
		opens: right && (before === '' || beforeOpening.test(before)),
		closes: left && (after === '' || afterClosing.test(after)),
	};
}

/** What an angle mark does: `« French »`, `«Russian»`, `»German«`. */
function readAngle(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	const points = sign === '«' || sign === '‹';
	const [left, right] = [solid.test(before), solid.test(after)];
	const opens = right && !afterClosing.test(after) && (!left || beforeOpening.test(before));
	const closes = left && !opens && (!right || afterClosing.test(after));
	return opens || closes ? { opens, closes } : { opens: points, closes: !points };
}

function readSingle(sign: string, before: string, after: string): Pick<Mark, 'opens' | 'closes'> {
	return {
		opens: (before === '' || beforeOpening.test(before)) && solid.test(after) && sign !== '’',
		closes: !onlyOpens.has(sign) && solid.test(before) && (after === '' || afterClosing.test(after)),
	};
}

/** Find the quotation marks of a text, apostrophes left out, in order. */
export function readMarks(text: string): Mark[] {
	const found: Mark[] = [];
	for (const { 0: printed, index: start } of text.matchAll(marks)) {
		const end = start + printed.length;
		const sign = misread[printed] ?? printed;
		if (sign.startsWith('â')) continue;
		const before = text.charAt(start - 1);
		const after = text.charAt(end);
		const family = families[sign] as Family;
		if (family === 'single') {
			if (letter.test(before) && letter.test(after)) continue;
			if (clipped.test(text.slice(start, end + 8)) || /^['’]n['’]$/iu.test(text.slice(start - 2, end))) continue;
		}
		const read = family === 'single' ? readSingle : family === 'angle' ? readAngle : readDouble;
		found.push({ family, start, end, ...read(sign, before, after) });
	}
	return found;
}

/**
 * After an `s`, a single mark may be a plural's apostrophe, and after a digit a straight one may tell inches or feet; it
 * does if a surer closing mark comes before the next opening.
 */
export function isWordEnd(text: string, found: readonly Mark[], index: number): boolean {
	const { family, start, end } = found[index] as Mark;
	const before = text.charAt(start - 1);
	const plural = family === 'single' && before === 's' && /^\s\p{L}/u.test(text.slice(end, end + 3));
	if (!plural && !(family === 'straight' && digit.test(before))) return false;
	const next = found.slice(index + 1, index + 12).find((mark) => mark.family === family);
	return next !== undefined && next.closes && !next.opens;
}
