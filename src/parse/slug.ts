/** Readable, lasting addresses: of an article from its own seed alone, of a passage from its own words alone. */
import { hash } from 'node:crypto';
import { digit, findRuns, letter } from '../letters.ts';

/** The longest slug of words, in characters. */
const longest = 50;

const hashOf = (text: string | Uint8Array): string => hash('sha256', text).slice(0, 8);

/**
 * Make words into a part of an address.
 *
 * @param text - Any words.
 * @param most - The longest result, in characters; it is cut between words.
 * @returns Small Latin letters, digits and hyphens; the first digits of a hash where the text has no letter or digit of
 * Latin script. Empty for an empty text alone.
 */
export function slugify(text: string, most: number = longest): string {
	const words =
		text
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.replace(/['’]/gu, '')
			.toLowerCase()
			.match(/[a-z0-9]+/gu) ?? [];
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (longer.length > most) break;
		slug = longer;
	}
	return slug || words[0]?.slice(0, most) || (text === '' ? '' : hashOf(text));
}

/** The words of a text, single blanks between them; the text as it is where it has no letter or digit. */
function plainWords(text: string): string {
	const plain = text.normalize('NFKC').toLowerCase();
	const runs = findRuns(plain, letter | digit);
	if (runs.length === 0) return text;
	let words = plain.slice(runs[0], runs[1]);
	for (let index = 2; index < runs.length; index += 2) words += ` ${plain.slice(runs[index], runs[index + 1])}`;
	return words;
}

/** What parts words. */
const apart = 1;
/** For each character of ASCII and some marks: a letter or digit as it stands in {@link plainWords}, or that it parts words. */
const plainCodes = new Uint8Array(0x2030);
for (let code = 0; code < 0x80; code++) {
	const character = String.fromCharCode(code).toLowerCase();
	plainCodes[code] = /[a-z0-9]/.test(character) ? character.charCodeAt(0) : apart;
}
for (const mark of '\u00a0–—‘’“”…') plainCodes[mark.charCodeAt(0)] = apart;

/** A longer text is read the other way. */
const longestPlain = 4096;
const bytes = new Uint8Array(longestPlain);

/**
 * The same as bytes of UTF-8, for a text of such characters alone, as most are: no normal form changes its letters.
 *
 * @returns Bytes that the next call writes over; `undefined` where the text has other characters, or no letter or digit.
 */
function plainBytes(text: string): Uint8Array | undefined {
	if (text.length > longestPlain) return undefined;
	let [length, isApart] = [0, false];
	for (let offset = 0; offset < text.length; offset++) {
		const code = plainCodes[text.charCodeAt(offset)] ?? 0;
		if (code === 0) return undefined;
		if (code === apart) isApart = length > 0;
		else {
			if (isApart) bytes[length++] = 0x20;
			bytes[length++] = code;
			isApart = false;
		}
	}
	return length === 0 ? undefined : bytes.subarray(0, length);
}

/** The anchors of one article: each made from the words of its passage, so that a link never lands on other words. */
export class Anchors {
	readonly #given = new Map<string, number>();

	/**
	 * Give a passage its anchor; the same words again get a number.
	 *
	 * @param prefix - A letter that tells the kind of passage.
	 * @param text - The words of the passage; marks, blanks and capitals do not count.
	 */
	give(prefix: string, text: string): string {
		const anchor = prefix + hashOf(plainBytes(text) ?? plainWords(text));
		const count = (this.#given.get(anchor) ?? 0) + 1;
		this.#given.set(anchor, count);
		return count === 1 ? anchor : `${anchor}-${String(count)}`;
	}
}
