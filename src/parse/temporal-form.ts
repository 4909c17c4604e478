/**
 * The forms in which English names a day, a week, a month or a year, as an ordered table.
 *
 * A form only reads what the words mean; {@link ./temporal-sum.ts} counts from a day.
 */
import { monthNumber, months, numberWords, weekdayNumber, weekdays } from './words/calendar.ts';
import { isDayOfWeek, isYear } from './temporal-refusal.ts';

/** A stretch of the calendar whose place is counted from a day. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'year';

/** What an expression means, before it is counted from a day. */
export type Meaning =
	/** A date as written, whole: both ends are calendar strings. */
	| { readonly kind: 'written'; readonly from: string; readonly to: string }
	/** A day of the year, its year left out. */
	| {
			readonly kind: 'day';
			readonly month: number;
			readonly day: number;
			/** The last day, where it is a range inside the month. */
			readonly last?: number;
			readonly weekday?: number;
			/** It is the name of an event: only a year that the text states elsewhere counts. */
			readonly event?: true;
	  }
	/** A month, its year left out. `years` counts it from the year at hand; `which` says on what side it lies. */
	| { readonly kind: 'month'; readonly month: number; readonly years?: number; readonly which?: Which }
	/** A day of the week. `weeks` counts its week from the week at hand. */
	| { readonly kind: 'weekday'; readonly weekday: number; readonly weeks?: number; readonly which?: Which }
	/** The day, week, month or year some steps from the one at hand. */
	| { readonly kind: 'steps'; readonly unit: Unit; readonly steps: number }
	/** The week-end, the last or the next as the tense tells. */
	| { readonly kind: 'weekend'; readonly which?: 'this' }
	/** The same, counted from the date that the text named last. */
	| { readonly kind: 'anchored'; readonly unit: Unit; readonly steps: number }
	/** A time that no calendar holds. */
	| { readonly kind: 'vague'; readonly why: string };

/** Which of several: the one before, the one at hand or the one to come. */
type Which = 'last' | 'this' | 'next';

/** A name for a way of writing, the words it fits, and what they mean (nothing, where they only look like it). */
export interface Form {
	readonly name: string;
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray) => Meaning | undefined;
}

const weekdayNames = `(?:${weekdays.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
const monthNames = `(?:${months.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
const shortMonths = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** Months that are nothing else: the others are also first names, verbs or demonstrations. */
const plainMonths = '(?:January|February|July|September|October|November|December)';
const year = '(?:1[89]\\d\\d|20\\d\\d)';
const number = `(?:\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const unit = '(?:day|week|month|year)';
/** Behind `before` or `after`: nothing that they could govern. */
const clauseEnd = '(?=\\s*(?:[,.;:!?)"”]|$)| (?:and|but|or|in|at|with|by|to|for|from|as|while)\\b)';
const part = '(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) ';
/** What makes the month of a word that could be something else. */
const monthCue =
	'(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]or|[Ff]rom|[Dd]uring|[Tt]hrough(?:out)?|[Bb]efore|[Aa]fter|[Tt]o|[Ee]arly|[Ll]ate|[Mm]id|[Bb]etween|end-|mid-|early-|late-)';
const aboutCue = /\b(?:nearly|almost|about|around|some|over|more than|at least|less than|roughly|approximately)\s$/iu;

const numberOf = (word: string) => numberWords[word.toLowerCase()] ?? Number(word);
const unitOf = (word: string) => word.toLowerCase() as Unit;
const whichOf = (word: string | undefined): Which | undefined => {
	const last = word?.toLowerCase().split(/\s+/u).at(-1);
	if (word?.toLowerCase().startsWith('this past') || last === 'past') return 'last';
	return last === 'last' || last === 'this' || last === 'next' ? last : undefined;
};
const stepsOf: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };
const before = (match: RegExpExecArray, length = 24) =>
	match.input.slice(Math.max(0, match.index - length), match.index);
const after = (match: RegExpExecArray, length = 24) =>
	match.input.slice(match.index + match[0].length, match.index + match[0].length + length);
const writtenYear = (text: string): Meaning => ({ kind: 'written', from: text, to: text });
const writtenMonth = (name: string, yearText: string) => `${yearText}-${String(monthNumber(name)).padStart(2, '0')}`;

/** Is this weekday a day, and no name or habit? */
function readWeekday(match: RegExpExecArray): Meaning | undefined {
	const { which: whichText, weekday: name = '', week } = match.groups ?? {};
	if (!isDayOfWeek(before(match), after(match), name)) return undefined;
	const weekday = weekdayNumber(name);
	const weekWhich = whichOf(week);
	if (weekWhich) return { kind: 'weekday', weekday, weeks: stepsOf[weekWhich] };
	const which = whichOf(whichText);
	return { kind: 'weekday', weekday, ...(which ? { which } : {}) };
}

const form = (name: string, pattern: string, read: Form['read'], flags = 'gu'): Form => ({
	name,
	pattern: new RegExp(pattern, flags),
	read,
});

/** Every form but dates with a day and a month, which chrono reads. Where two begin together, the longer counts. */
export const forms: readonly Form[] = [
	form(
		'months-of-year',
		`\\b(?<first>${monthNames})(?:-| (?:and|to|through|or) |\\s?–\\s?)(?<second>${monthNames}),? (?:of )?(?<year>${year})\\b`,
		({ groups: { first = '', second = '', year: text = '' } = {} }) => ({
			kind: 'written',
			from: writtenMonth(first, text),
			to: writtenMonth(second, text),
		}),
	),
	form(
		'month-and-year',
		`(?<!\\d(?:st|nd|rd|th)? (?:of )?)\\b(?<month>${monthNames}|${shortMonths}),? (?:of )?(?<year>${year})(?![\\d%])`,
		({ groups: { month = '', year: text = '' } = {} }) => writtenYear(writtenMonth(month, text)),
	),
	form(
		'month-of-which-year',
		`\\b(?<month>${monthNames}) (?:of )?(?<which>last|this|next) year\\b`,
		({ groups: { month = '', which = '' } = {} }) => ({
			kind: 'month',
			month: monthNumber(month),
			years: stepsOf[which as Which],
		}),
	),
	form(
		'which-month',
		`\\b(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) (?<month>${monthNames})\\b(?! \\d)`,
		({ groups: { month = '', which = '' } = {} }) => ({
			kind: 'month',
			month: monthNumber(month),
			which: whichOf(which) ?? 'this',
		}),
	),
	form(
		'month-by-cue',
		`(?<=\\b${monthCue}[ -]?(?:the (?:start|end|middle|beginning) of )?)(?<month>${monthNames})\\b(?! \\d| \\p{Lu}| (?:on|for) \\p{Lu})`,
		(match) =>
			/\bto $/iu.test(before(match)) && !/\bfrom \S+ to $/iu.test(before(match))
				? undefined
				: { kind: 'month', month: monthNumber(match[0]) },
	),
	form('month', `\\b(?<month>${plainMonths})\\b(?! \\d)`, (match) =>
		/\p{Lu}\p{Ll}+ $/u.test(before(match)) && !/(?:^|[.!?] )\S+ $/u.test(before(match))
			? undefined
			: { kind: 'month', month: monthNumber(match[0]) },
	),
	form('year', `(?<![\\w.,])${year}(?!\\w)`, (match) =>
		isYear(before(match), after(match)) ? writtenYear(match[0]) : undefined,
	),
	form(
		'weekday',
		`\\b(?:(?<which>[Ll]ast|[Tt]his past|[Pp]ast|[Tt]his|[Nn]ext) )?(?<weekday>${weekdayNames})\\b(?:,? (?:of )?(?<week>last|this|next) week\\b(?!'s))?`,
		readWeekday,
	),
	form('day-before-yesterday', '\\b(?:[Tt]he )?day before yesterday\\b', () => ({
		kind: 'steps',
		unit: 'day',
		steps: -2,
	})),
	form('day-after-tomorrow', '\\b(?:[Tt]he )?day after tomorrow\\b', () => ({ kind: 'steps', unit: 'day', steps: 2 })),
	form('yesterday', '\\b(?:[Yy]esterday|[Ll]ast (?:night|evening))\\b', () => ({
		kind: 'steps',
		unit: 'day',
		steps: -1,
	})),
	form(
		'today',
		"\\b(?:(?:[Ee]arlier|[Ll]ater) )?(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b(?!'s (?:[Ww]orld|society|generation|youth|young|market|standards|technology|[Pp]aper|seniors|workers|consumers|children|kids|students|families|voters|women|men|readers|economy|politics|era|age|times|climate|culture|environment)\\b|[\"”']? (?:[Ss]how|[Pp]rogram)\\b)",
		// A name that ends so is a newspaper's or a programme's.
		(match) =>
			/^T/u.test(match[0]) && /[\p{Lu}\p{Ll}] $/u.test(before(match)) && /(?:\p{Lu}\S*|\bthe) $/u.test(before(match))
				? undefined
				: { kind: 'steps', unit: 'day', steps: 0 },
	),
	form('tomorrow', '\\b[Tt]omorrow\\b', () => ({ kind: 'steps', unit: 'day', steps: 1 })),
	form(
		'which-unit',
		`(?<!\\b(?:the|over|in|for|during|past|of) (?:the )?)\\b(?:${part})?(?:in )?(?<which>[Ll]ast|[Tt]his past|[Nn]ext) (?<unit>weekend|week|month|year)\\b(?!-)`,
		({ groups: { which = '', unit: name = '' } = {} }) => ({
			kind: 'steps',
			unit: unitOf(name),
			steps: stepsOf[whichOf(which) ?? 'this'],
		}),
	),
	form(
		'which-unit-of',
		'(?<=\\b(?:[Ii]n|[Oo]f|[Ff]or|[Dd]uring|[Oo]ver) )(?<which>last|next) (?<unit>weekend|week|month|year)\\b(?!-)',
		({ groups: { which = '', unit: name = '' } = {} }) => ({
			kind: 'steps',
			unit: unitOf(name),
			steps: stepsOf[which as Which],
		}),
	),
	form(
		'this-unit',
		`\\b(?:${part})?(?<which>[Tt]his) (?<unit>weekend|week|month|year)\\b(?!-)`,
		({ groups: { unit: name = '' } = {} }) =>
			unitOf(name) === 'weekend' ? { kind: 'weekend', which: 'this' } : { kind: 'steps', unit: unitOf(name), steps: 0 },
	),
	form(
		'part-of-unit',
		`\\b(?:start|beginning|end|rest|first (?:half|quarter)|second half) of the (?<unit>week|month|year)\\b|\\b(?:so far|later|earlier) in the (?<later>week|month|year)\\b`,
		({ groups: { unit: name, later } = {} }) => ({ kind: 'steps', unit: unitOf(name ?? later ?? ''), steps: 0 }),
		'giu',
	),
	form('weekend', '\\b(?:over|at|during|on) the weekend\\b', () => ({ kind: 'weekend' }), 'giu'),
	form(
		'ago',
		`(?<![\\w-])(?<count>${number}) (?<unit>${unit})s? ago\\b(?! (?:this|next|last) )`,
		(match) => {
			const { count = '', unit: name = '' } = match.groups ?? {};
			return aboutCue.test(before(match)) ? undefined : { kind: 'steps', unit: unitOf(name), steps: -numberOf(count) };
		},
		'giu',
	),
	form(
		'day-before',
		`\\b(?:the (?:previous|preceding) day|a day earlier)\\b|\\b(?:the|a) day before\\b${clauseEnd}`,
		() => ({ kind: 'anchored', unit: 'day', steps: -1 }),
		'giu',
	),
	form(
		'day-after',
		`\\b(?:the (?:next|following) day|a day later)\\b|\\b(?:the|a) day after\\b${clauseEnd}`,
		() => ({ kind: 'anchored', unit: 'day', steps: 1 }),
		'giu',
	),
	form(
		'year-before',
		`\\bthe (?:(?:previous|preceding) year|year (?:previous|before)${clauseEnd})\\b`,
		() => ({ kind: 'anchored', unit: 'year', steps: -1 }),
		'giu',
	),
	form(
		'same-day',
		'\\b(?:(?:the|that) same day|that night|(?:by|on) that (?:day|date)|by that time|(?:earlier|later) in the day)\\b',
		() => ({ kind: 'anchored', unit: 'day', steps: 0 }),
		'giu',
	),
	form(
		'earlier',
		`(?<![\\w-])(?<count>${number}) (?<unit>${unit})s? (?<side>earlier|later|(?:before|after)\\b${clauseEnd})\\b`,
		(match) => {
			const { count = '', unit: name = '', side = '' } = match.groups ?? {};
			if (aboutCue.test(before(match))) return undefined;
			const sign = /earlier|before/iu.test(side) ? -1 : 1;
			return { kind: 'anchored', unit: unitOf(name), steps: sign * numberOf(count) };
		},
		'giu',
	),
	form(
		'vague',
		'\\b(?:recently|in (?:the )?(?:recent|coming|past few|last few|next few) (?:days|weeks|months|years)|the other day)\\b',
		(match) => ({ kind: 'vague', why: `vague time \`${match[0]}\`` }),
		'giu',
	),
];
