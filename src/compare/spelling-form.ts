/** In what way two words that are one are spelt otherwise. */
import type { SpellingForm } from '../comparison-records.ts';
import type { PrintedWord } from './printed.ts';
import { isShortened } from './spelling.ts';
import type { Word } from './word.ts';

type Spelled = Word & Partial<PrintedWord>;

/** A name in two alphabets, and a word that one outlet says to have supplied, are for the reader to weigh. */
const weighty: readonly SpellingForm[] = ['name', 'supplied'];

/** Whether words differ in nothing that could change what is said. */
export function isTrivial(forms: readonly SpellingForm[]): boolean {
	return forms.length > 0 && !forms.some((form) => weighty.includes(form));
}

const bare = (printed: string) => printed.replace(/[[\]]/gu, '').normalize('NFKD').replaceAll('’', "'");
const isSupplied = ({ printed = '' }: Spelled) => /^\[.*\]$/u.test(printed);

/** Whether the capital at the head of a word stands there for the sentence that it opens, and all else is equal. */
function isOpening(upper: string, lower: string, { opens }: Spelled): boolean {
	return opens === true && upper.slice(1) === lower.slice(1);
}

function printedForm(a: Spelled, b: Spelled): SpellingForm | undefined {
	if (a.printed === undefined || b.printed === undefined) return undefined;
	if (isSupplied(a) !== isSupplied(b)) return 'supplied';
	if (a.printed.includes('[') !== b.printed.includes('[')) return 'bracket';
	const [left, right] = [bare(a.printed), bare(b.printed)];
	if (left === right) return undefined;
	const [plainA, plainB] = [left, right].map((word) => word.replace(/\p{M}/gu, '')) as [string, string];
	if (plainA === plainB) return 'accent';
	if (plainA.toLowerCase() !== plainB.toLowerCase()) return undefined;
	const isUpper = /^\p{Lu}/u.test(plainA) && !/^\p{Lu}/u.test(plainB);
	const isLower = /^\p{Lu}/u.test(plainB) && !/^\p{Lu}/u.test(plainA);
	if (isUpper && isOpening(plainA, plainB, a)) return undefined;
	if (isLower && isOpening(plainB, plainA, b)) return undefined;
	return 'capital';
}

/**
 * Name the ways in which matched words are spelt otherwise.
 *
 * @param a - One word, or the words of one compound or contraction, or words in a row that a hyphen joins.
 * @param b - The same words on the other side.
 * @param hyphen - Whether a hyphen joins them on one side alone.
 * @returns None where they are printed alike, but for the capital that opens a sentence.
 */
export function formsOf(a: readonly Spelled[], b: readonly Spelled[], hyphen: boolean): SpellingForm[] {
	const [left, right] = [a[0], b[0]];
	const isOne = a.length === 1 && b.length === 1 && !hyphen && left?.key === right?.key;
	if (isOne && (left?.printed === undefined || left.printed === right?.printed)) return [];
	const keys = [...a, ...b].map(({ key }) => key);
	const ways: (SpellingForm | undefined)[] = hyphen ? ['hyphen'] : [];
	if (a.length === b.length) ways.push(...a.map((word, index) => printedForm(word, b[index] as Spelled)));
	if (a.length === 1 && b.length === 1 && left && right && left.key !== right.key) {
		const isName = left.term !== undefined && left.term === right.term && left.term.startsWith('@');
		ways.push(isName ? 'name' : sortOf(keys, 'region'));
	}
	if (a.length !== b.length) ways.push(sortOf(keys, 'hyphen'));
	return [...new Set(ways.flatMap((way) => way ?? []))].sort();
}

function sortOf(keys: readonly string[], other: SpellingForm): SpellingForm {
	if (keys.some((key) => /^\p{N}/u.test(key))) return 'number';
	if (keys.some(isShortened)) return 'short';
	return keys.some((key) => /'|^(?:gon|wan|got)[nt]a$/u.test(key)) ? 'contraction' : other;
}
