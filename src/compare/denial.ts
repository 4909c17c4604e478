/** Two tellings of which one says, of somebody, what the other says is not so. */
import { closeTerm } from './close-words.ts';
import type { Telling } from './telling.ts';
import type { Word } from './word.ts';

const negations = new Set(`not never neither nor cannot without`.split(' '));
const isNegation = ({ key }: Word) => negations.has(key) || key.endsWith("n't");
/** Words that leave open whether something is so, or tell of another time. */
const open = new Set(
	`would could should may might if whether unless will shall can must want wants hope hopes plan plans likely unlikely
	possible speculate speculated speculation alleged allegedly allegations rumors rumours claims claimed
	suggested initially previously formerly once originally until before earlier later only`.split(/\s+/u),
);
const articles = new Set('a an the any this that these those his her their its our my your'.split(' '));
const nominal = new Set('of for with in on at by from about'.split(' '));
/** So many words before a word its negation stands. */
const reach = 3;
/** So many words before a word say whether it is left open. */
const openReach = 4;

/** What a telling says of somebody: that it is so, that it is not, or neither. */
interface Saying {
	readonly subject: string;
	readonly term: string;
	readonly text: string;
	readonly isDenied: boolean;
}

/** Whether a telling has a word by which it could deny something. */
const mayDeny = ({ words }: Telling) => words.some((word) => word.key === 'yet' || isNegation(word));

/** The words before one, back to where its clause begins. */
function before(words: readonly Word[], index: number, most: number): Word[] {
	const found: Word[] = [];
	for (let at = index; at > 0 && found.length < most; at--) {
		if (words[at]?.stop) break;
		found.unshift(words[at - 1] as Word);
	}
	return found;
}

const isNamed = ({ term }: Word) => term?.startsWith('@') ?? false;

/** The words of a negation and what it denies, as printed in small letters: "has yet to agree". */
function sayingsOf({ words, quoted }: Telling): Saying[] {
	return words.flatMap((word, index): Saying[] => {
		const { term, key } = word;
		if (term === undefined || /^[@#=]/u.test(term) || quoted[index]) return [];
		const clause = before(words, index, words.length);
		const subject = (clause.find(isNamed) ?? words.slice(0, index).find(isNamed))?.term;
		const close = clause.slice(-openReach);
		if (subject === undefined || close.some((one) => open.has(one.key))) return [];
		// Behind these a noun stands, and not what somebody does.
		if (nominal.has(close.at(-1)?.key ?? '') || close.slice(-reach).some((one) => articles.has(one.key))) return [];
		const yet = close.findIndex((one, at) => one.key === 'yet' && close[at + 1]?.key === 'to');
		const from = yet >= 0 ? yet : close.length - reach + close.slice(-reach).findIndex(isNegation);
		const isDenied = yet >= 0 || close.slice(-reach).some(isNegation);
		const said = isDenied ? [...close.slice(Math.max(0, from)), word] : [word];
		return [{ subject, term: closeTerm(term), text: said.map((one) => one.key).join(' ') || key, isDenied }];
	});
}

/**
 * Find what one telling says and the other denies.
 *
 * @returns The words of both, or `undefined` where both tellings can hold.
 */
export function findDenial(a: Telling, b: Telling): readonly [string, string] | undefined {
	// What one denies the other must say.
	if (!mayDeny(a) && !mayDeny(b)) return undefined;
	const theirs = sayingsOf(b);
	for (const one of sayingsOf(a)) {
		const same = theirs.filter(({ subject, term }) => subject === one.subject && term === one.term);
		const other = same[0];
		if (other && same.every(({ isDenied }) => isDenied !== one.isDenied)) return [one.text, other.text];
	}
	return undefined;
}
