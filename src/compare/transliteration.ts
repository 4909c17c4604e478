/**
 * How outlets spell one name in different ways, habit by habit.
 *
 * Sources: the romanisation tables of BGN/PCGN for Russian and Ukrainian, which outlets shorten each in its own way, and
 * the notes on Arabic names in the style guides of The Guardian and of Reuters. A habit is a class of differences, never
 * a number of letters: `Iran` and `Iraq`, `Austria` and `Australia` differ by none of them.
 */
import type { NameKind } from '../records.ts';
import { americanize } from './spelling.ts';

/** One habit: what it is called, and the one form that it gives to all its spellings. */
interface Habit {
	readonly name: string;
	readonly pattern: RegExp;
	readonly to: string;
	/** Only words that, after the habits before it, look so. */
	readonly only?: RegExp;
	readonly kinds?: readonly NameKind[];
}

/** Endings of Slavic names, as the habits before leave them. */
const slavic = /(?:sky?|ov|vka|enko|chuk|ych)$/u;

/** In this order: each takes up what the ones before it left. */
const habits: readonly Habit[] = [
	{ name: 'oo/ou/u', pattern: /oo|ou/gu, to: 'u' },
	{ name: 'tz/ts', pattern: /tz/gu, to: 'ts' },
	{ name: 'ks/x', pattern: /ks/gu, to: 'x', only: /.{5}/u },
	{ name: 'q/k', pattern: /q(?!u)/gu, to: 'k' },
	{ name: 'double letter', pattern: /(zh|[b-df-hj-np-tv-xz])\1+/gu, to: '$1' },
	{ name: '-skyy/-skiy/-ski/-sky', pattern: /(?<=sk)(?:y[iy]|i[yij]|[yi])$/u, to: 'y' },
	{ name: '-ivka/-ovka', pattern: /(?:iyi|eye|ii|ee|[ioe])vka$/u, to: 'ovka', kinds: ['place'] },
	{ name: '-iv/-ov', pattern: /(?:y?i|i?e|o)v$/u, to: 'ov', kinds: ['place'] },
	{ name: '-ey/-ei/-iy/-i/-y', pattern: /(?<=.{2})(?:e[yi]|i[yij]|y[iy]|i)$/u, to: 'y', kinds: ['person'] },
	{ name: '-iya/-ya/-ia', pattern: /(?<=.{2})(?:ii|iy|yi|y)a$/u, to: 'ia' },
	{ name: 'ye/e', pattern: /^ye/u, to: 'e' },
	{ name: 'kh/h', pattern: /kh/gu, to: 'h' },
	{ name: 'h/g', pattern: /(?<![cpstz])h/gu, to: 'g', only: slavic },
	{ name: '-ah/-a', pattern: /(?<=.{4})ah$/u, to: 'a' },
];

/** Forms of one first name: those of Ukrainian and Russian, of Arabic, and the short ones of English. */
const firstNames = `
volodymyr vladimir wladimir
oleksandr aleksandr alexander alexandr
serhiy serhii sergey sergei sergiy
mykola nikolai nikolay
dmytro dmitry dmitri dmitriy dmitrii
yevhen yevgeny evgeny yevgeniy
oleh oleg
ihor igor
pavlo pavel
petro pyotr
mykhailo mikhail mykhaylo
andriy andrii andrey andrei
yuriy yurii yuri yury
vitaliy vitalii vitaly vitali
bohdan bogdan
hryhoriy grigory
vasyl vasily vasiliy
oleksiy oleksii alexei alexey aleksei aleksey
kostiantyn kostyantyn konstantin
viktor victor
maksym maxim maksim
vadym vadim
anatoliy anatolii anatoly
yulia yuliya iuliia yuliia
olena yelena elena
kateryna ekaterina yekaterina
tetiana tetyana tatyana tatiana
iryna irina
svitlana svetlana
mohammed muhammad mohamed mohammad muhammed
ahmed ahmad
hussein hussain husain
yousef yusuf youssef
abdullah abdallah abdulla
joe joseph
mike michael
bill william
bob robert
jim james
tom thomas
tim timothy
steve steven
dan daniel
dave david
chris christopher
matt matthew
ed edward
ben benjamin binyamin
nick nicholas
ken kenneth
greg gregory
jeff jeffrey
rick richard
sam samuel
andy andrew
tony anthony
pete peter
ron ronald
don donald
liz elizabeth
`;
const firstNameOf = new Map(
	firstNames
		.trim()
		.split('\n')
		.flatMap((row) => {
			const forms = row.split(' ');
			return forms.map((form) => [form, forms[0] ?? form] as const);
		}),
);

/** Words in which the two ways of English tell two bodies apart: the Labour and the Labor Party. */
const apart = new Set(['labour']);

const articles = new Set(['al', 'el']);

/** The one form of a name that all its spellings have, and what is left of it to tell bearers apart. */
export interface NormalForm {
	readonly key: string;
	/** Middle initials, which one outlet prints and another leaves out. */
	readonly initials: string;
}

function foldWord(word: string, kind: NameKind, used?: Set<string>): string {
	return habits.reduce((form, { name, pattern, to, only, kinds }) => {
		if ((kinds && !kinds.includes(kind)) || (only && !only.test(form))) return form;
		const next = form.replace(pattern, to);
		if (next !== form) used?.add(name);
		return next;
	}, word);
}

/** The words of an id that make a name; the Arabic article in the middle is left out. */
function wordsOf(id: string): string[] {
	const words = id.split('-');
	return words.filter((word, index) => index === 0 || index === words.length - 1 || !articles.has(word));
}

/** Names with more words than this are no names of persons, and headings rather than names. */
const mostWords = 8;
/** Shorter words hold too few letters to be told apart by. */
const shortest = 4;

/**
 * The normal form of a name by its id, which is in small letters without accents, dots and blanks.
 *
 * @returns `undefined` for what no habit is known of: a last name alone, a word of three letters, a work.
 */
export function normalForm(id: string, kind: NameKind): NormalForm | undefined {
	const words = wordsOf(id);
	if (words.length > mostWords || !words.some((word) => word.length >= shortest)) return undefined;
	if (kind === 'organisation') {
		if (words.length < 2) return undefined;
		return { key: words.map((word) => (apart.has(word) ? word : americanize(word))).join(' '), initials: '' };
	}
	if (kind === 'place') return { key: words.map((word) => foldWord(word, kind)).join(' '), initials: '' };
	const [first = '', ...rest] = words;
	if (kind !== 'person' || rest.length === 0) return undefined;
	const middle = rest.slice(0, -1);
	const kept = [...middle.filter((word) => word.length > 1), rest.at(-1) ?? ''];
	const known = firstNameOf.get(first);
	return {
		key: [known === undefined ? foldWord(first, kind) : `=${known}`, ...kept.map((word) => foldWord(word, kind))].join(
			' ',
		),
		initials: middle.filter((word) => word.length === 1).join(''),
	};
}

/** The normal form of a last name alone. */
export function normalLastName(word: string): string {
	return word.length < shortest ? word : foldWord(word, 'person');
}

/** The habits in which two spellings of one normal form differ, by name; in the order of the table. */
export function habitsBetween(one: string, other: string, kind: NameKind): string[] {
	const [left, right] = [wordsOf(one), wordsOf(other)];
	const found = new Set<string>();
	if (one.split('-').length !== left.length || other.split('-').length !== right.length) found.add('al-/el-');
	const isLong = kind === 'person' && left.length > 1 && right.length > 1;
	const [a, b] = [left, right].map((words) =>
		isLong ? words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1) : words,
	) as [string[], string[]];
	if (a.length !== left.length || b.length !== right.length) found.add('middle initial');
	for (const [index, word] of a.entries()) {
		const twin = b[index] ?? '';
		if (word === twin) continue;
		if (kind === 'organisation') found.add('British/American');
		else if (isLong && index === 0 && firstNameOf.has(word) && firstNameOf.get(word) === firstNameOf.get(twin))
			found.add('forms of one first name');
		else for (const name of differingHabits(word, twin, kind)) found.add(name);
	}
	return [...found];
}

function differingHabits(word: string, twin: string, kind: NameKind): string[] {
	let [a, b] = [word, twin];
	const found: string[] = [];
	for (const { name, pattern, to, only, kinds } of habits) {
		if (a === b) break;
		if (kinds && !kinds.includes(kind)) continue;
		const [before, after] = [a, b];
		if (!only || only.test(a)) a = a.replace(pattern, to);
		if (!only || only.test(b)) b = b.replace(pattern, to);
		// A habit that changes both alike is none in which they differ.
		if ((a !== before) !== (b !== after) || (a !== before && before.length - a.length !== after.length - b.length)) {
			found.push(name);
		} else if (a !== before && b !== after && a === b) found.push(name);
	}
	return found;
}
