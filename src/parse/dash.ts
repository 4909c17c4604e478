/**
 * Dialogue set with dashes, as in much of continental print: `— We wait, — said Jane Doe. — It is late.`
 *
 * Only a paragraph that says who speaks is read so: any other dash at its head may be a bullet.
 */
import { speechForms } from './words/speech.ts';

const opening = /^\s*[—–―]\s*(?=[\p{Lu}\p{N}¿¡])/u;
/** A dash behind a stop, with a blank on both sides. */
const dash = /(?<=[,.!?…])\s+[—–―]\s+/gu;
/** Within so many words behind the dash stands the verb of speech. */
const nearby = 5;

/** Whether somebody is said to speak right behind a dash. */
function isAttribution(text: string): boolean {
	const words = text.match(/^[^.!?,:;]*/u)?.[0].match(/\p{L}+/gu) ?? [];
	return words.slice(0, nearby).some((word) => speechForms.has(word));
}

/**
 * Find what is said in a paragraph of dialogue, the dashes left out.
 *
 * @param text - The paragraph.
 * @returns Half-open offsets in order; none where no dash opens the paragraph or it does not say who speaks.
 */
export function findDashSpeech(text: string): { start: number; end: number }[] {
	const from = opening.exec(text)?.[0].length;
	if (from === undefined) return [];
	const found: { start: number; end: number }[] = [];
	let start = from;
	let speaks = true;
	let attributed = false;
	for (const { 0: sign, index } of text.slice(from).matchAll(dash)) {
		const at = from + index;
		const behind = at + sign.length;
		if (speaks && !isAttribution(text.slice(behind, behind + 80))) continue;
		if (speaks) found.push({ start, end: at });
		attributed = true;
		speaks = !speaks;
		start = behind;
	}
	if (!attributed) return [];
	const end = text.trimEnd().length;
	return speaks && start < end ? [...found, { start, end }] : found;
}
