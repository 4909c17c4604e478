/** The words of a sentence as rules on names read them: possessive endings off, hyphened words taken apart where they are two. */
import { capital, digit, kindAt, letter, mark, widthOf } from '../letters.ts';
import { countryByDemonym, countryOf } from './words/countries.ts';
import { months, weekdays } from './words/calendar.ts';
import { closedWords, contraction } from './words/openers.ts';

/** A word of a text, with its offsets there. */
export interface Token {
	/** Without a possessive ending. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A word of initials or an initial, with its points. */
const initials = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})/uy;
/** What joins letters and digits to one word; hyphened words are one. */
const joints = new Set("'&-");
const possessive = /'s?$/u;
/** A great letter, also behind the article of an Arabic or French name: `al-Sharaa`, `d'Estaing`. */
const great = /^(?:(?:al|el|ad|an|ar|as|ash|at|az|ez|d|l|dell)[-'])?\p{Lu}/u;
/** The first letters of such articles. */
const articles = new Set('aedl');
/** Owners inside a name: `People's Party`. Any other owner is a name of its own. */
const owners = new Set(
	"People Women Children Men Workers Farmers Teachers Veterans Writers King Queen Lloyd McDonald Moody Kellogg Barron St George's".split(
		' ',
	),
);
const abbreviation =
	/^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Govs|St|Mt|Ft|Jr|Sr)$/u;
const calendar = new Set([
	...[...months, ...weekdays].filter((name) => name !== 'May'),
	...'Feb Aug Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri'.split(' '),
]);
/** `London-based`, `Russian-backed`: a name and what is no part of it. */
const behindName =
	/-(?:area|era|style|wide|born|led|run|made|held|type|like|friendly|free|only|loving|\p{Ll}{2,}(?:ed|ing))(?:-\p{L}+)*$/u;
const smallBehind = /-\p{Ll}{3,}$/u;
/** `anti-Trump`, `D-Ohio`: the same before one. */
const beforeName = /^(?:[Aa]nti|[Pp]ro|[Nn]on|[Mm]id|[Pp]re|[Pp]ost|[Uu]n|[DRI])-(?=\p{Lu})/u;

/** Does a word of the text begin as a name does, and is no month, weekday or `I'm`? */
export function isGreat(word: string): boolean {
	const begins = (kindAt(word, 0) & capital) !== 0 || (articles.has(word.charAt(0)) && great.test(word));
	return begins && !calendar.has(word) && !(word.includes("'") && contraction.test(word));
}

/** Is a word of a closed class, whatever its capital? `US` and `WHO` are none. */
export function isClosed(word: string): boolean {
	return closedWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}

/** What a hyphen joins to one name. */
const wholes = new Set(
	'France-Presse Inter-American Austria-Hungary Al-Jazeera Asharq-Al-Awsat Coca-Cola Wal-Mart'.split(' '),
);
/** `anti-Semitism` names nobody. */
const doctrine = /^\p{L}+-\p{L}+(?:ism|ists?|ites?|itic|ic)$/u;

/** Take a word apart at the given lengths of its sides, each followed by a hyphen. */
function cut({ start }: Token, sides: readonly string[]): Token[] {
	let from = start;
	return sides.map((text) => {
		const found = { text, start: from, end: from + text.length };
		from = found.end + 1;
		return found;
	});
}

function splitHyphens(word: Token): Token[] {
	if (!word.text.includes('-') || wholes.has(word.text)) return [word];
	const before = beforeName.exec(word.text)?.[0].length;
	if (before !== undefined && doctrine.test(word.text)) return [{ ...word, text: word.text.toLowerCase() }];
	if (before !== undefined) {
		const [prefix, rest] = cut(word, [word.text.slice(0, before - 1), word.text.slice(before)]);
		return prefix && rest ? [prefix, ...splitHyphens(rest)] : [word];
	}
	const behind = behindName.exec(word.text)?.index;
	if (behind !== undefined && great.test(word.text))
		return cut(word, [word.text.slice(0, behind), word.text.slice(behind + 1)]);
	const sides = word.text.split('-');
	// `Denmark-Norway`, `Danish-Norwegian`
	return sides.some((side) => countryOf.has(side) || countryByDemonym.has(side)) ? cut(word, sides) : [word];
}

/** Where the word ends that begins at an offset. */
function endOfWord(text: string, start: number, kind: number): number {
	if ((kind & capital) !== 0 && text.charAt(start + widthOf(kind)) === '.') {
		initials.lastIndex = start;
		if (initials.test(text)) return initials.lastIndex;
	}
	let end = start;
	while (end < text.length) {
		const kind = kindAt(text, end);
		if ((kind & (letter | digit | mark)) !== 0) end += widthOf(kind);
		else if (isJoint(text, end)) end++;
		else break;
	}
	return end;
}

const isJoint = (text: string, offset: number): boolean =>
	joints.has(text.charAt(offset)) && offset + 1 < text.length && (kindAt(text, offset + 1) & (letter | digit)) !== 0;

function readWords(text: string): Token[] {
	const words: Token[] = [];
	for (let start = 0; start < text.length;) {
		const kind = kindAt(text, start);
		if ((kind & (letter | digit)) === 0) {
			start += widthOf(kind);
			continue;
		}
		const end = endOfWord(text, start, kind);
		const word = text.slice(start, end);
		const isOwner = word.length > 2 && word.includes("'");
		const plain = isOwner ? word.replace(/'s$/u, '').replace(possessive, '') : word;
		words.push({ text: plain, start, end: start + plain.length });
		start = end;
	}
	return words;
}

/** Cut a text into its words. */
export function readTokens(text: string): Token[] {
	const words = readWords(text);
	return words.flatMap((word, index) => {
		if (!word.text.includes('-')) return word;
		const isAlone = [words[index - 1], words[index + 1]].every((beside) => !beside || !great.test(beside.text));
		// `Brexit-weary`; `Kim Jong-un` and `Ming-chi Kuo` have a name beside them.
		const behind = isAlone ? smallBehind.exec(word.text)?.index : undefined;
		if (behind === undefined) return splitHyphens(word);
		return splitHyphens({ ...word, text: word.text.slice(0, behind), end: word.start + behind });
	});
}

/** Do two words stand side by side, with nothing but a blank (or the point of an abbreviation) between them? */
export function areNeighbours(text: string, left: Token, right: Token): boolean {
	if (right.start === left.end + 1 && text.charAt(left.end) === ' ') return true;
	const between = text.slice(left.end, Math.min(right.start, left.end + 4));
	if (between === "'s " || between === "' ") return owners.has(left.text) && great.test(right.text);
	return (between === '. ' && abbreviation.test(left.text)) || (between === ' & ' && great.test(right.text));
}

/** Does any word have a capital where this one stands: at the head of a sentence, quotation or list item? */
export function isOpening(text: string, { start }: Token): boolean {
	return /(?:^|[.!?:;•*–—-]\s+|["“”(['‘]|\n\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
}
