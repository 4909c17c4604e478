/** Titles before names: forms of address and offices, in small or great letters. */
import { departmentLength, isOffice } from './name-run.ts';
import type { Token } from './name-token.ts';
import { countryOf } from './words/countries.ts';
import { givenNames } from './words/given-names.ts';
import { organisationHeads } from './words/organisations.ts';
import { placeHeads } from './words/places.ts';
import { honorifics, officeModifiers, officesOfSeveral } from './words/titles.ts';

/** Longest title, in words. */
export const longestTitle = 6;

/** May a word stand before the noun of an office: `deputy`, `ex-`? */
export function isModifier(word: string): boolean {
	return officeModifiers.has(word.toLowerCase()) || (word.includes('-') && /^(?:ex|vice)-/iu.test(word));
}

const isHonorific = (word: string) => honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word);

/** How many words at the end of `words` are a title in small or capital letters: `special envoy`, `Deputy Foreign Minister`. */
export function titleLength(words: readonly Token[]): number {
	const last = words.at(-1);
	if (!last) return 0;
	if (isHonorific(last.text))
		return (
			1 +
			(words.length > 1 && (isOffice(words.at(-2)?.text ?? '') || isHonorific(words.at(-2)?.text ?? ''))
				? titleLength(words.slice(0, -1))
				: 0)
		);
	if (!isOffice(last.text) && !officesOfSeveral.has(last.text)) return 0;
	let length = 1;
	while (length < Math.min(words.length, longestTitle)) {
		const word = words[words.length - 1 - length] as Token;
		if (!isModifier(word.text) && !isOffice(word.text)) break;
		length += 1;
	}
	return length;
}

/** How many words at the end of small ones are a title, what it is of included: `former secretary of state`. */
export function smallTitleLength(text: string, words: readonly Token[]): number {
	const of = words.findLastIndex((word) => word.text === 'of');
	if (of <= 0) return titleLength(words);
	const behind = words.slice(of + 1).map((word) => ({ ...word, text: great(word.text) }));
	if (behind.length === 0 || departmentLength(text, behind, 0) !== behind.length) return titleLength(words);
	const length = titleLength(words.slice(0, of));
	return length === 0 ? 0 : length + words.length - of;
}

const great = (word: string) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1));

/** Whose an office is, where that stands right before it: `Danish`, `Freedonia's`. */
export function ownerBefore(text: string, start: number): string | undefined {
	return /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)(?:'s?)? $/u.exec(text.slice(Math.max(0, start - 60), start))?.[1];
}

/** The index behind the last word of a title inside a run that a name follows (or that ends it). */
export function findTitleEnd(words: readonly Token[]): number {
	const [first] = words;
	const opensPerson = first !== undefined && givenNames.has(first.text) && !countryOf.has(first.text);
	for (let index = words.length - 1; index >= 0; index--) {
		const word = (words[index] as Token).text;
		const isLast = index === words.length - 1;
		if (isLast && index > 0 && (organisationHeads.has(word) || words[index - 1]?.text === 'of')) return 0;
		if (isLast && placeHeads.has(word) && index > 1 && !givenNames.has(words[index - 1]?.text ?? '')) return 0;
		const isTitle =
			isHonorific(word) || isOffice(word) || (officesOfSeveral.has(word) && !isLast && words[index - 1]?.text !== 'of');
		// `Larry King`: the last name is an office's word.
		if (isTitle) return index > 0 && opensPerson ? 0 : index + 1;
	}
	return 0;
}
