/** Readable, lasting addresses: of an article from its own seed alone, of a passage from its own words alone. */
import { createHash } from 'node:crypto';

/** The longest slug of words, in characters. */
const longest = 50;

/**
 * Make words into a part of an address.
 *
 * @param text - Any words.
 * @param most - The longest result, in characters; it is cut between words.
 * @returns Small Latin letters, digits and hyphens; may be empty where the text has no letter of Latin script.
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
	return slug || (words[0] ?? '').slice(0, most);
}

/**
 * Make the anchor of a passage from its words, so that a link never lands on other words.
 *
 * @param prefix - A letter that tells the kind of passage.
 * @param text - The words of the passage.
 * @param taken - The anchors given so far in this article; the new one is added. The same words again get a number.
 */
export function anchorOf(prefix: string, text: string, taken: Set<string>): string {
	const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
	const hash = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8);
	let anchor = `${prefix}${hash}`;
	for (let count = 2; taken.has(anchor); count++) anchor = `${prefix}${hash}-${String(count)}`;
	taken.add(anchor);
	return anchor;
}

/** The number that a seed's file name begins with, as written: `002` of `002_22ca.txt`. */
export function leadingNumber(file: string): string | undefined {
	return /^\d+(?=[_.-])/.exec(file)?.[0];
}
