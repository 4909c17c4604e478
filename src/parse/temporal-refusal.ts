/** What looks like a time and is none: told by the words on both sides. */
import { countedNouns } from './words/calendar.ts';

/** Before a number that is no year: letters, money, part of a larger number, a clock time, a count. */
const beforeOther =
	/(?:[\p{L}\d$£€¥#/_@]|\d[.,:-]|\w-|\b(?:No\.?|Flight|Room|Route|Highway|at|about|around|some|nearly|almost|over|than|only|all) )$/u;
/** Behind a number that is no year. */
const afterOther = /^(?:[\p{L}\d%/_@]|[.,:]\d|-\w| ?(?:%|hours\b|local time|\p{Ll}+ (?:hours|time)\b))/u;
/** A word in capitals has the number behind it in its name (a plan, a program, a model), unless it opens the sentence. */
const inName = /(?:[^.!?"”'] |^\p{Ll}[^.!?]*)\p{Lu}[\p{L}&]+ $/u;
const noName =
	/(?:\b(?:In|Since|By|Until|From|During|Early|Late|The|Conference|Cup|Games|Olympics|Championships?|Summit|Expo|Forum|Festival|Awards|Elections?) )$/u;

/** Is a number between these words a year, and no count, clock time, price, part of a larger number or of a name? */
export function isYear(left: string, right: string): boolean {
	if (beforeOther.test(left) || afterOther.test(right)) return false;
	const noun = /^ (\p{L}+)/u.exec(right)?.[1];
	if (noun && countedNouns.includes(noun)) return false;
	return !inName.test(left) || noName.test(left);
}

/** Names that end in a weekday, and those that begin with one. */
const weekdayNamed =
	/(?:\b(?:Black|Good|Bloody|Super|Easter|Holy|Ash|Palm|Shrove|Fat|Giving|Cyber|Blue|Sheffield|Man|Ruby|Freaky|Casual|Maundy|Whit|Mail on) )$/u;
const weekdayNaming =
	/^(?:'s? Child|'s Hospital| (?:Times|Telegraph|Mail|Mirror|Express|Post|People|World|Herald|Night Live|Night Football|Evening Post|Addams|School|Service|Best))/u;

/** Before a weekday that is any of many, or that only begins a sum: `a month ago Thursday`. */
const habit =
	/\b(?:[Ee]very|[Ee]very other|[Ee]ach|[Mm]ost|[Aa]ny|[Aa]lternate|[Aa]nother|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|ago|(?<!\b(?:times|once|twice|minutes|hours|days) )(?:a|one|two|three|\d{1,2}) (?:week|month|year)s? from) $/u;

/** Is a weekday between these words a day, and no part of a name? */
export function isDayOfWeek(left: string, right: string, name: string): boolean {
	if (habit.test(left) || (name === 'Sunday' && /\bFox News $/u.test(left))) return false;
	return !weekdayNaming.test(right) && (!weekdayNamed.test(left) || /\bthe $/u.test(left));
}
