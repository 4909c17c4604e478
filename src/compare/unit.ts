/** The parts of a telling that may answer a part of another one: its clauses, two clauses in a row, all of it. */
import { stemmer } from 'stemmer';
import { clausesOf } from './clause.ts';
import { closeTerm } from './close-words.ts';
import { reportsBeside } from './deed.ts';
import { remembered } from './remembered.ts';
import { findStock } from './stock-phrase.ts';
import { meets, overlap, startOfWord, type Telling } from './telling.ts';
import type { Word } from './word.ts';

/** Some words of a telling in a row: what they are compared by, with the index of the last word that has it. */
export type Unit = ReadonlyMap<string, number>;

/** A unit of fewer terms says too little. */
const leastTerms = 3;
/** The clauses of a sentence with more of them are not taken apart. */
const mostClauses = 12;
/** The index of what no word says: the speaker, the day. */
const unsaid = -1;

/** What an office before a name is marked by: it says who somebody is, and not what happened. */
export const officeMark = '@:';
/** So many offices, and so many days, of one sentence are told. */
const mostOffices = 20;
const mostDays = 20;
const stemOf = remembered(stemmer);
const isSeatLetter = (word: Word | undefined) => word?.key.length === 1 && 'rdi'.includes(word.key);

/** Whether a word is the party or the state that American outlets put behind a name: `(R-Ohio)`. */
function isSeat(words: readonly Word[], index: number): boolean {
	const letter = isSeatLetter(words[index]) ? index : isSeatLetter(words[index - 1]) ? index - 1 : undefined;
	if (letter === undefined || !words[letter]?.stop) return false;
	return words[letter - 1]?.term?.startsWith('@') ?? false;
}

/** What a word is compared by; a number also with what it counts, since "two-hour" tells more than "two". */
type Compared = string | readonly [string, string] | undefined;

/** What each word is compared by. */
function termsOf(telling: Telling): Compared[] {
	const { words, article, names, dates } = telling;
	const filed = article.dateline?.at ?? [];
	const offices = names.flatMap(({ title }) => (title ? [title.at] : [])).slice(0, mostOffices);
	const days = dates.filter(({ precision }) => precision === 'day').slice(0, mostDays);
	const stock = findStock(words);
	return words.map((word, index) => {
		const { term } = word;
		// Where a text was filed is nothing that it tells.
		if (term === undefined || meets(telling, index, filed) || isSeat(words, index) || stock.has(index))
			return undefined;
		if (offices.length > 0 && !term.startsWith('@') && offices.some((office) => isIn(telling, index, office)))
			return `${officeMark}${closeTerm(term)}`;
		if (!term.startsWith('#')) return closeTerm(term);
		// A day is compared as a day, however it is printed.
		if (days.some((day) => isIn(telling, index, day.at))) return undefined;
		const unit = words[index + 1]?.key;
		return unit === undefined ? term : [term, `${term} ${stemOf(unit)}`];
	});
}

/** Who speaks in a telling, in quotation marks or in the words of the article, and which of them says each word. */
interface Speakers {
	readonly terms: readonly string[];
	/** A bit for each. */
	readonly ofWords: Uint16Array;
}

/** Who says each word; nothing where nobody speaks. */
function speakersOf(telling: Telling, idOf: (speaker: string) => string): Speakers | undefined {
	const { at, words, quotations } = telling;
	const reports = reportsBeside(telling).filter((report) => overlap(report.at, at));
	const said = [...quotations, ...reports].flatMap(({ at: stretch, speaker }) =>
		speaker?.id === undefined ? [] : [{ at: stretch, term: `@${idOf(speaker.id)}` }],
	);
	if (said.length === 0) return undefined;
	const few = said.slice(0, mostClauses);
	const ofWords = new Uint16Array(words.length);
	for (let index = 0; index < words.length; index++) {
		let bits = 0;
		for (let one = 0; one < few.length; one++) if (isIn(telling, index, few[one]?.at ?? [])) bits |= 1 << one;
		ofWords[index] = bits;
	}
	return { terms: few.map(({ term }) => term), ofWords };
}

function isIn(telling: Telling, word: number, at: readonly (readonly [number, number])[]): boolean {
	const start = startOfWord(telling, word);
	for (const range of at) if (range[0] <= start && start < range[1]) return true;
	return false;
}

/** What is said in some words of a telling, and by whom. */
function readUnits(
	telling: Telling,
	idOf: (speaker: string) => string,
): (first: number, end: number) => Map<string, number> {
	const terms = termsOf(telling);
	const speakers = speakersOf(telling, idOf);
	return (first, end) => {
		const inside = new Map<string, number>();
		if (speakers) {
			for (let index = first; index < end; index++) {
				const bits = speakers.ofWords[index] ?? 0;
				for (let one = 0; bits >> one > 0; one++) {
					if ((bits & (1 << one)) !== 0) inside.set(speakers.terms[one] ?? '', unsaid);
				}
			}
		}
		for (let index = first; index < end; index++) {
			const term = terms[index];
			if (term === undefined) continue;
			if (typeof term === 'string') inside.set(term, index);
			else for (const one of term) inside.set(one, index);
		}
		return inside;
	};
}

/** All of a telling, with the days that it states. */
export function wholeOf(telling: Telling, idOf: (speaker: string) => string, unitOf = readUnits(telling, idOf)): Unit {
	const whole = unitOf(0, telling.words.length);
	for (const { from, precision } of telling.dates) if (precision === 'day') whole.set(`=${from}`, unsaid);
	return whole;
}

/**
 * Take a telling apart.
 *
 * @param idOf - The id over all articles of what has an id in one.
 * @returns All of it, with the days that it states; then its clauses, alone and by twos.
 */
export function unitsOf(telling: Telling, idOf: (speaker: string) => string): Unit[] {
	const unitOf = readUnits(telling, idOf);
	const whole = wholeOf(telling, idOf, unitOf);
	const clauses = clausesOf(telling);
	if (clauses.length === 1 || clauses.length > mostClauses) return [whole];
	const parts = clauses.flatMap(({ first, end }, index) =>
		[end, clauses[index + 1]?.end].flatMap((last) => (last === undefined ? [] : [unitOf(first, last)])),
	);
	return [whole, ...parts.filter(({ size }) => size >= leastTerms)];
}
