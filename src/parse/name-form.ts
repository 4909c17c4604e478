/** Forms of a name, folded to compare. */
import { countryOf } from './words/countries.ts';

const letters = /[^\p{L}\p{N}]+/gu;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Fold a word of a name: small letters without accents, and one ending for what transliteration spells in several ways
 * (`-y`, `-yy`, `-iy`, `-ii`).
 */
function foldWord(word: string): string {
	const plain = word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?:'s|')$/u, '')
		.replace(/^(?:al|el|ad|an|ar|as|ash|at|az|ez)-(?=\p{L}{3})/u, '')
		.replace(letters, '');
	return plain.length > 4 ? plain.replace(/(?:yy|iy|ii)$/u, 'y') : plain;
}

/** Names that were folded, kept since an article tells the same ones again and again. */
const foldedNames = new Map<string, string>();
const mostKept = 10_000;

/** Fold the words of a name, joined by single blanks. */
export function foldName(name: string): string {
	const known = foldedNames.get(name);
	if (known !== undefined) return known;
	const folded = name
		.split(/\s+/u)
		.map(foldWord)
		.filter((word) => word !== '')
		.join(' ');
	if (foldedNames.size >= mostKept) foldedNames.clear();
	foldedNames.set(name, folded);
	return folded;
}

/** The folded last name of folded words, `jr` and the like left out. */
export function lastWord(folded: string): string {
	const words = folded.split(' ');
	const last = words.at(-1) ?? '';
	return suffixes.has(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}

/** First and last word of a folded name with its suffix: what two mentions of one person share. */
export function personKey(folded: string): string {
	const words = folded.split(' ');
	const suffix = suffixes.has(words.at(-1) ?? '') ? ` ${words.at(-1) ?? ''}` : '';
	return `${words[0] ?? ''} ${lastWord(folded)}${suffix}`;
}

/**
 * Can two folded names of one first and last word be one person's? Their middle names must not speak against it:
 * `George W. Bush` is not `George H.W. Bush`.
 */
export function areMiddlesAlike(one: string, other: string): boolean {
	const [left, right] = [one, other].map((folded) => {
		const words = folded.split(' ').filter((word) => !suffixes.has(word));
		return words.slice(1, -1);
	}) as [string[], string[]];
	if (left.length === 0 || right.length === 0) return true;
	const [initial, whole] = [left[0] ?? '', right[0] ?? ''];
	return initial.startsWith(whole) || whole.startsWith(initial);
}

/** The first letters of a name's great words: `European Central Bank` gives `ECB`. */
export function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/u)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join('');
}

/** The country that a form names, by its first name in the list. */
export function countryName(form: string): string | undefined {
	return countryOf.get(form.startsWith('The ') || form.startsWith('the ') ? form.slice(4) : form);
}
