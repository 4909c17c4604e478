/** Speakers: who says each quotation. */
import { countWords } from '../seed-text.ts';
import { isWork } from './mark-kind.ts';
import type { Piece } from './prose.ts';
import type { FoundQuotation } from './quotation.ts';
import { type Context, rules, rulesOfFragments, type Subject } from './speaker-rule.ts';
import { type Attribution, identify, type Voices } from './voice.ts';

function isWordOrTwo(pieces: readonly Piece[], { places: [place, ...more] }: FoundQuotation): boolean {
	const text = pieces[place.piece]?.stretch.text ?? '';
	return more.length === 0 && place.end - place.start < 60 && countWords(text.slice(place.start, place.end)) <= 2;
}

/**
 * Attribute each quotation to its speaker.
 *
 * @param pieces - The pieces in order.
 * @param quotations - The quotations in order.
 * @param voices - Who can speak in these pieces.
 * @returns One attribution for each quotation, `undefined` where the text does not tell clearly.
 */
export function attributeQuotations(
	pieces: readonly Piece[],
	quotations: readonly FoundQuotation[],
	voices: Voices,
): (Attribution | undefined)[] {
	let last: Context['last'];
	return quotations.map((quotation) => {
		if (quotation.depth > 0 || isWork(pieces, quotation)) return undefined;
		const context: Context = { ...voices, pieces, quotation, last };
		let subject: Subject | undefined;
		for (const rule of isWordOrTwo(pieces, quotation) ? rulesOfFragments : rules) {
			const found = rule(context);
			if (!subject || found?.candidate) subject = found;
			if (subject?.candidate || found?.final) break;
		}
		last = { quotation, subject };
		return subject && identify(pieces, voices.candidates, subject);
	});
}
