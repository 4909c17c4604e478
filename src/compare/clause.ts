/** The clauses of a sentence: a date tells of its own clause, and not of all that the sentence says. */
import type { Range } from '../records.ts';
import { meets, rangesOfWords, Remembered, startOfWord, type Telling } from './telling.ts';
import type { Word } from './word.ts';

/** Words that begin a clause. */
const openers = new Set(
	'that which who whom whose what where when while whereas after before although though because if whether but until'.split(
		' ',
	),
);
/** A clause of fewer words that say something belongs to the one before it. */
const leastTelling = 2;

/** Some words of a telling in a row. */
export interface Clause {
	readonly first: number;
	/** The index behind the last word. */
	readonly end: number;
}

const isTelling = ({ term }: Word) => term !== undefined && !/^[@#]/u.test(term);

function countTelling(words: readonly Word[], first: number, end: number): number {
	let count = 0;
	for (let index = first; index < end; index++) if (isTelling(words[index] as Word)) count++;
	return count;
}

const clauses = new Remembered<Clause[]>();

/** Cut a telling before each opener and behind each comma, outside quotation marks and dates: “the day before” is one. */
export function clausesOf(telling: Telling): Clause[] {
	return clauses.of(telling, cut);
}

function cut(telling: Telling): Clause[] {
	const { words, quoted } = telling;
	const dated = datedBy(telling);
	const starts: number[] = [];
	for (let index = 0; index < words.length; index++) {
		const { key, stop } = words[index] as Word;
		if (index > 0 && !stop && !openers.has(key)) continue;
		const inDate = dated[index] !== undefined && dated[index] === dated[index - 1];
		const inside = index > 0 && (inDate || (quoted[index] === true && quoted[index - 1] === true));
		if (!inside) starts.push(index);
	}
	return starts.map((first, index) => ({ first, end: starts[index + 1] ?? words.length }));
}

/** The date that each word stands in, by one walk over both. */
function datedBy(telling: Telling): (number | undefined)[] {
	const { words, dates } = telling;
	if (dates.length === 0) return [];
	let date = 0;
	return words.map((_, index) => {
		const start = startOfWord(telling, index);
		while (date < dates.length && (dates[date]?.at.at(-1)?.[1] ?? 0) <= start) date++;
		return (dates[date]?.at[0]?.[0] ?? Infinity) <= start ? date : undefined;
	});
}

/**
 * Find the clause of a telling that some stretches stand in, with the clause before it where it says too little alone.
 *
 * @param at - Stretches of the seed, such as a date's.
 * @returns The clause; the whole telling where nothing of it stands there.
 */
export function clauseOf(telling: Telling, at: readonly Range[]): Clause {
	const { words } = telling;
	const clauses = clausesOf(telling);
	const whole = { first: 0, end: words.length };
	if (clauses.length < 2) return whole;
	let place = 0;
	while (place < words.length && !meets(telling, place, at)) place++;
	const index = place === words.length ? -1 : clauses.findIndex(({ end }) => place < end);
	const clause = clauses[index];
	if (!clause) return whole;
	let { first } = clause;
	for (let before = index - 1; before >= 0; before--) {
		if (countTelling(words, first, clause.end) >= leastTelling) break;
		first = clauses[before]?.first ?? first;
	}
	return { first, end: clause.end };
}

/** Words that tie a clause to the noun before it. */
const relatives = new Set('which who whom whose where'.split(' '));
const articles = new Set('the a an this these those its their his her'.split(' '));
/** A noun with what stands before it is no longer. */
const longestNoun = 8;

/** Whether a word begins a clause that tells of the noun before it. `that` does before a verb: "the pier that burned". */
function isRelative(words: readonly Word[], index: number): boolean {
	const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
	if (!before || !word || !next) return false;
	if (relatives.has(word.key)) return true;
	return word.key === 'that' && before.term !== undefined && isTelling(next);
}

/**
 * Find a clause that only tells of a noun, with that noun: in "the pier, which was built in 1904" the pier.
 *
 * @returns `undefined` where the clause does not tell of a noun before it.
 */
export function withAntecedent({ words }: Telling, { first, end }: Clause): Clause | undefined {
	let opener = end - 1;
	while (opener >= first && !isRelative(words, opener)) opener--;
	if (opener < first) return undefined;
	const least = Math.max(0, opener - longestNoun);
	for (let index = opener - 1; index >= least; index--) {
		const { term, key } = words[index] as Word;
		const isStart = articles.has(key) || (term?.startsWith('@') && term !== words[index - 1]?.term);
		if (isStart) return { first: articles.has(words[index - 1]?.key ?? '') ? index - 1 : index, end };
	}
	return undefined;
}

/** Words that a clause told alone does not begin with. */
const joints = new Set('and but or so that which who while whereas although though as because if'.split(' '));

/** Leave out the joints that a clause begins with. */
export function withoutJoints({ words }: Telling, { first, end }: Clause): Clause {
	let start = first;
	while (start < end - 1 && joints.has(words[start]?.key ?? '')) start++;
	return { first: start, end };
}

/** What the words of a clause are compared by, each once. */
export function termsOfClause({ words }: Telling, { first, end }: Clause): Set<string> {
	const terms = new Set<string>();
	for (let index = first; index < Math.min(end, words.length); index++) {
		const term = words[index]?.term;
		if (term !== undefined) terms.add(term);
	}
	return terms;
}

/** Where a clause stands in the seed. */
export function rangesOfClause(telling: Telling, { first, end }: Clause): Range[] {
	return rangesOfWords(telling, first, end);
}
