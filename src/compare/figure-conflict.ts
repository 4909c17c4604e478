/** Two tellings that count the same thing and come to different numbers. */
import { closeTerm } from './close-words.ts';
import { startOfWord, type Telling } from './telling.ts';
import type { Word } from './word.ts';

/** Words before a number that is not exact: another number can hold beside it. */
const inexact = new Set(
	'about almost around nearly roughly some approximately over under least most than up estimated another other'.split(
		' ',
	),
);
/** Words that multiply a number. */
const multipliers = new Set('hundred thousand million billion trillion dozen'.split(' '));
/** So many words from a number stands what tells which thing is counted. */
const near = 3;

/** A number with what it counts and the words beside it. */
interface Figure {
	readonly text: string;
	readonly value: number;
	/** Of how many digits behind the point. */
	readonly digits: number;
	readonly unit: string;
	readonly beside: ReadonlySet<string>;
}

const isCounted = (term: string | undefined): term is string => term !== undefined && !/^[#@=]/u.test(term);

function besides(words: readonly Word[], index: number): Set<string> {
	const around = words.slice(Math.max(0, index - near), index + near + 1);
	return new Set(around.flatMap(({ term }) => (isCounted(term) ? [closeTerm(term)] : [])));
}

/** The figures of a telling. Days and years are none, nor are numbers that are not exact. */
function figuresOf(telling: Telling): Figure[] {
	const { words, dates } = telling;
	if (!words.some(({ term }) => term?.startsWith('#'))) return [];
	return words.flatMap(({ term, key }, index): Figure[] => {
		if (!term?.startsWith('#')) return [];
		if ([1, 2].some((back) => inexact.has(words[index - back]?.key ?? ''))) return [];
		const start = startOfWord(telling, index);
		if (dates.some((date) => date.at.some(([from, to]) => from <= start && start < to))) return [];
		const next = words[index + 1];
		const many = multipliers.has(next?.key ?? '') ? next?.key : undefined;
		const counted = many === undefined ? next : words[index + 2];
		// What is counted stands right behind: with a comma between, the number is an age or the like.
		if (!counted || counted.stop || /^\p{N}/u.test(counted.key)) return [];
		const value = Number(term.slice(1));
		if (!Number.isFinite(value)) return [];
		const unit = `${many ?? ''} ${isCounted(counted.term) ? closeTerm(counted.term) : counted.key}`.trim();
		const beside = besides(words, index);
		beside.delete(unit);
		if (isCounted(counted.term)) beside.delete(closeTerm(counted.term));
		const text = many === undefined ? key : `${key} ${many}`;
		return [{ text, value, digits: term.split('.')[1]?.length ?? 0, unit, beside }];
	});
}

/** Words that count nothing by themselves. */
const empty = new Set('of to in on at and or for the a from by with per as is was were are who that which'.split(' '));

/** More digits than a number holds. */
const mostDigits = 20;

/** Whether one number is the other, rounded. */
function isRounded(a: Figure, b: Figure): boolean {
	const digits = Math.min(a.digits, b.digits, mostDigits);
	return a.value.toFixed(digits) === b.value.toFixed(digits);
}

const isOfOneThing = (a: Figure, b: Figure) => a.unit === b.unit && [...a.beside].some((term) => b.beside.has(term));

/**
 * Find two numbers of one thing.
 *
 * @returns The numbers as printed, or `undefined` where both tellings can hold.
 */
export function findOtherNumber(a: Telling, b: Telling): readonly [string, string] | undefined {
	const [ours, theirs] = [figuresOf(a), figuresOf(b)];
	for (const one of ours) {
		if (empty.has(one.unit)) continue;
		const same = ours.filter(({ unit }) => unit === one.unit);
		const others = theirs.filter(({ unit }) => unit === one.unit);
		const [other, another] = others;
		// Where a telling gives two numbers of a kind, it is not clear which answers which.
		if (same.length !== 1 || !other || another || isRounded(one, other) || !isOfOneThing(one, other)) continue;
		return [one.text, other.text];
	}
	return undefined;
}
