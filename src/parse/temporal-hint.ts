/** Cheap signs of a time in a sentence: they spare the forms that cannot fit. */
import { stemFinder } from './stem.ts';
import { weekdays } from './words/calendar.ts';

/** Any word or number of the forms or of a written date. */
const hint =
	/\d|day|night|weekend|tomorrow|recent|coming|\bago\b|\bthat (?:date|time)\b|\b(?:this|last|next|past|previous|preceding|the) (?:week|month|year|morning|afternoon|evening)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:week|month|year)s? (?:ago|earlier|later|before|after)/i;
/** The same where Unicode folds a long ſ to `s` or the sign of kelvin to `k`; it takes far longer. */
const foldedHint = new RegExp(hint.source, 'iu');
const folding = /[\u017f\u212a]/;

/** Does a text hold any word or number of the forms or of a written date? Cheap, to spare the rest. */
export function mayHoldTime(text: string): boolean {
	return (folding.test(text) ? foldedHint : hint).test(text);
}

/** The name of a month as the forms have it, with a capital. */
const monthName = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;

/** Each word before each of the units: `last week`, `last month`, … */
const beforeUnits = (...words: string[]) =>
	words.flatMap((word) => ['week', 'month', 'year'].map((unit) => `${word} ${unit}`));
/** Each unit before the words that count from it: `day earlier`, `days earlier`, … */
const counted = ['day', 'week', 'month', 'year'].flatMap((unit) =>
	['earlier', 'later', 'before', 'after'].flatMap((side) => [`${unit} ${side}`, `${unit}s ${side}`]),
);
/**
 * For each form the stems of which it needs one, or all that `&` joins, in small letters; NAME stands for a month's name,
 * DIGIT for any digit.
 */
const needs: Readonly<Record<string, readonly string[]>> = {
	'months-of-year': ['NAME&DIGIT'],
	'month-and-year': ['NAME&DIGIT'],
	'month-of-which-year': ['NAME&year'],
	'which-month': ['NAME'],
	'month-by-cue': ['NAME'],
	month: ['NAME'],
	year: ['DIGIT'],
	weekday: weekdays.map((name) => name.toLowerCase()),
	'day-before-yesterday': ['yesterday'],
	'day-after-tomorrow': ['tomorrow'],
	yesterday: ['yesterday', 'last night', 'last evening'],
	today: ['today', 'tonight', 'this morning', 'this afternoon', 'this evening'],
	tomorrow: ['tomorrow'],
	'which-unit': beforeUnits('last', 'past', 'next'),
	'which-unit-of': beforeUnits('last', 'next'),
	'this-unit': beforeUnits('this'),
	'part-of-unit': beforeUnits('of the', 'in the'),
	weekend: ['the weekend'],
	ago: [' ago'],
	'day-before': ['previous day', 'preceding day', 'day earlier', 'day before'],
	'day-after': ['next day', 'following day', 'day later', 'day after'],
	'year-before': ['previous year', 'preceding year', 'year previous', 'year before'],
	'same-day': ['same day', 'that night', 'that day', 'that date', 'that time', 'in the day'],
	earlier: counted,
	vague: ['recently', 'recent ', 'coming ', 'past few', 'last few', 'next few', 'other day'],
};
const needsOf = new Map(
	Object.entries(needs).map(([form, some]) => [form, some.map((each) => each.split('&'))] as const),
);
const findStems = stemFinder([...needsOf.values()].flat(2));

/**
 * Read which forms a sentence can hold.
 *
 * @returns Whether to try a form, by its name: never false for one that fits.
 */
export function readHints(text: string): (form: string) => boolean {
	if (folding.test(text)) return () => true;
	const found = new Set(findStems(text.toLowerCase()));
	if (monthName.test(text)) found.add('NAME');
	if (/\d/.test(text)) found.add('DIGIT');
	return (form) => needsOf.get(form)?.some((all) => all.every((each) => found.has(each))) ?? true;
}
