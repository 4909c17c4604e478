/** Two spellings of one word: British and American, in figures or in words, contracted or not, or one name in two alphabets. */
import { remembered } from './remembered.ts';
import type { Word } from './word.ts';

/** British endings and their American forms; none turns one English word into another. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/is(?=(?:e[ds]?|ing|ers?|ations?)$)/u, 'iz'],
	[/ys(?=(?:e[ds]?|ing|ers?)$)/u, 'yz'],
	[/(?<=\p{L}{2}[^aeiou])our(?=(?:s|ed|ing|able|ite|ites|less|ful)?$)/u, 'or'],
	[/tre(?=[ds]?$)/u, 'ter'],
	[/ence(?=s?$)/u, 'ense'],
	[/ogue(?=s?$)/u, 'og'],
	[/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|ers?)$)/u, 'l'],
	[/amme(?=s?$)/u, 'am'],
	[/(?<=whil|among|amid)st$/u, ''],
];

/** Words that differ by no ending. */
const others = new Map(
	'grey gray,odour odor,towards toward,afterwards afterward,backwards backward,upwards upward,downwards downward,onwards onward,judgement judgment,cheque check,tyre tire,sceptical skeptical,sceptic skeptic,whil while,plough plow,ageing aging,aeroplane airplane,aluminium aluminum,pyjamas pajamas,jewellery jewelry,fuelled fueled,moustache mustache,spelt spelled,learnt learned,burnt burned,dreamt dreamed'
		.split(',')
		.map((pair) => pair.split(' ') as [string, string]),
);

/** Most words have not even the letters of one. */
const letters = /is|ys|our|tre|ence|ogue|ll|amme|st/;
const anyEnding = new RegExp(endings.map(([{ source }]) => source).join('|'), 'u');

/** A word as American outlets spell it: equal for two spellings of one word. */
export function americanize(word: string): string {
	if (!letters.test(word) || !anyEnding.test(word)) return others.get(word) ?? word;
	const form = endings.reduce((known, [pattern, ending]) => known.replace(pattern, ending), word);
	return others.get(form) ?? form;
}

const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const ordinalEndings = ['th', 'st', 'nd', 'rd'];
const figures = new Map([
	...units.split(' ').map((word, value) => [word, String(value)] as const),
	...tens.split(' ').map((word, index) => [word, String(10 * (index + 2))] as const),
	...ordinals.split(' ').map((word, index) => [word, `${index + 1}${ordinalEndings[index + 1] ?? 'th'}`] as const),
]);
const multiples = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
]);

/** Offices that house styles shorten before a name. */
const shortened = new Map(
	'sen senator,sens senators,rep representative,reps representatives,gov governor,gen general,lt lieutenant,col colonel,capt captain,sgt sergeant,prof professor,dr doctor'
		.split(',')
		.map((pair) => pair.split(' ') as [string, string]),
);

/** Whether a word is an office in short. */
export const isShortened = (key: string): boolean => shortened.has(key);

/** The form that a word is matched by: American, in full, its number in figures. */
export function formOf(key: string): string {
	if (/^\p{N}/u.test(key)) return key.replaceAll(',', '');
	return figures.get(key) ?? shortened.get(key) ?? americanize(key);
}

/** The same of a word that is asked for again and again. */
export const knownFormOf = remembered(formOf);

/** The one word that two words in a row can be printed as: `cease fire`, `per cent`, `ninety nine`, `30 thousand`. */
export function joinForms(first: string, second: string): readonly string[] {
	const value = /^\p{N}+$/u.test(first) ? Number(first) : undefined;
	if (value === undefined) return first.length + second.length < 4 ? [] : [first + second];
	const unit = /^[1-9]$/u.test(second) ? Number(second) : undefined;
	if (unit !== undefined && value >= 20 && value < 100 && value % 10 === 0) return [String(value + unit)];
	const times = multiples.get(second);
	return times === undefined ? [first + second] : [String(value * times)];
}

const clipped: readonly (readonly [ending: string, words: readonly string[]])[] = [
	["'m", ['am']],
	["'re", ['are']],
	["'ve", ['have']],
	["'ll", ['will', 'shall']],
	["'s", ['is', 'has', 'us']],
	["'d", ['would', 'had']],
];
const irregular: readonly (readonly [string, string])[] = [
	["can't", 'can not'],
	["won't", 'will not'],
	["shan't", 'shall not'],
	['gonna', 'going to'],
	['wanna', 'want to'],
	['gotta', 'got to'],
];
const wholes = new Map(irregular.map(([short, long]) => [short, long.split(' ')]));

const none: readonly never[] = [];

/** The pairs of words that a contraction can stand for. */
export function expansionsOf(key: string): readonly (readonly string[])[] {
	const whole = wholes.get(key);
	if (whole) return [whole];
	// Most words have no apostrophe.
	if (!key.includes("'")) return none;
	if (key.endsWith("n't")) return [[key.slice(0, -3), 'not']];
	return clipped.flatMap(([ending, words]) =>
		key.endsWith(ending) ? words.map((word) => [key.slice(0, -ending.length), word]) : [],
	);
}

/** Other forms of one word: without the ending of an ordinal, with the vowel that an apostrophe stands for. */
export function variantsOf(key: string): readonly string[] {
	if (/^\p{N}+(?:st|nd|rd|th)$/u.test(key)) return [key.slice(0, -2)];
	if (key === "can't") return ['cannot'];
	return key.endsWith("'d") ? [`${key.slice(0, -2)}ed`] : none;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** A word of one name can differ in this part of its letters. */
const nameSlack = 0.4;
/** Longer words are no names: the distance of two would cost too much. */
const longestName = 60;

/** What two alphabets seldom differ in: the consonants, a doubled one once. */
const skeleton = (word: string) => word.replace(/[aeiouy']/gu, '').replace(/(\p{L})\1+/gu, '$1');
const isNear = (a: string, b: string) => distance(a, b) <= nameSlack * Math.max(a.length, b.length);

/** Whether one is the other with an ending: America's, American, but not Zelenskyy, which only doubles a letter. */
function isInflected(a: string, b: string): boolean {
	const [one, other] = [a, b].map((word) => word.replace(/'s?$/u, '')) as [string, string];
	if (one === other) return a !== b;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	return long.startsWith(short) && long.slice(short.length) !== short.at(-1);
}

/** Whether two words are one word of one name, such as in two transliterations. */
export function isOneName(a: Word, b: Word): boolean {
	if (a.term === undefined || a.term !== b.term || !a.term.startsWith('@')) return false;
	if (a.key.length > longestName || b.key.length > longestName) return false;
	if (isInflected(a.key, b.key)) return false;
	const [left, right] = [skeleton(a.key), skeleton(b.key)];
	return isNear(a.key, b.key) || (left.length > 1 && left === right);
}
