/** Cheap signs of a time in a sentence: they spare the forms that cannot fit. */
import { stemFinder } from './stem.ts';

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

const units = ['week', 'month', 'year'];
/** For each form the stems of which it needs one, or all of those in one string; `name` is that of a month, `digit` any. */
const needs: Readonly<Record<string, readonly string[]>> = {
	'months-of-year': ['name digit'],
	'month-and-year': ['name digit'],
	'month-of-which-year': ['name year'],
	'which-month': ['name'],
	'month-by-cue': ['name'],
	month: ['name'],
	year: ['digit'],
	weekday: ['day'],
	'day-before-yesterday': ['day before'],
	'day-after-tomorrow': ['day tomorrow'],
	yesterday: ['day', 'night', 'evening'],
	today: ['day', 'night', 'morning', 'afternoon', 'evening'],
	tomorrow: ['tomorrow'],
	'which-unit': units,
	'which-unit-of': units,
	'this-unit': units,
	'part-of-unit': units,
	weekend: ['week'],
	ago: ['ago'],
	'day-before': ['day'],
	'day-after': ['day'],
	'year-before': ['year'],
	'same-day': ['day', 'night', 'date', 'time'],
	earlier: ['earlier', 'later', 'before', 'after'],
	vague: ['recent', 'coming', 'few', 'day'],
};
const needsOf = new Map(
	Object.entries(needs).map(([form, some]) => [form, some.map((each) => each.split(' '))] as const),
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
	if (monthName.test(text)) found.add('name');
	if (/\d/.test(text)) found.add('digit');
	return (form) => needsOf.get(form)?.some((all) => all.every((each) => found.has(each))) ?? true;
}
