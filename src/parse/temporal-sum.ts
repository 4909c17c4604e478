/** From what an expression means to the calendar: counted from a day, with the sum in words. */
import type { Precision } from '../records.ts';
import { calendarString, daysBetween, formatCalendar, shiftDay, shiftMonth, weekdayOf } from './temporal-calendar.ts';
import type { Meaning, Unit } from './temporal-form.ts';
import type { Side } from './temporal-tense.ts';
import { months, weekdays } from './words/calendar.ts';

/** Days, months or years on the calendar, both ends included. */
export interface Resolved {
	readonly from: string;
	readonly to: string;
	readonly precision: Exclude<Precision, 'minute'>;
	readonly basis: 'stated' | 'derived';
	readonly because?: string;
}

/** What the sums count from. */
export interface Reckoning {
	/** The day, month or year that the words were written or said on. */
	readonly from: string | undefined;
	/** The date that the text named last, near by. */
	readonly named: string | undefined;
	/** Years by month and day, `05-03`, as the text has stated them so far. */
	readonly years: ReadonlyMap<string, string>;
	readonly side: Side | undefined;
}

const precisionOf = (date: string): Resolved['precision'] =>
	date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
const single = (date: string | undefined, because: string): Resolved | undefined =>
	date === undefined ? undefined : { from: date, to: date, precision: precisionOf(date), basis: 'derived', because };
const range = (from: string, to: string, because: string): Resolved => ({
	from,
	to,
	precision: precisionOf(from),
	basis: 'derived',
	because,
});

/** How a step reads: `the week before`, `two weeks after`. */
function stepWords(unit: Unit, steps: number): string {
	const side = steps < 0 ? 'before' : 'after';
	const count = Math.abs(steps);
	return count === 1 ? `the ${unit} ${side}` : `${String(count)} ${unit}s ${side}`;
}

/** Step from a date by whole units; a week runs from Monday to Sunday, a week-end from Saturday to Sunday. */
function step(base: string, unit: Unit, steps: number): Resolved | undefined {
	const day = base.length === 10 ? base : undefined;
	const of = formatCalendar(base);
	if (unit === 'year') {
		const year = String(Number(base.slice(0, 4)) + steps);
		return single(year, steps === 0 ? `the year of ${of}` : `${stepWords(unit, steps)} that of ${of}`);
	}
	if (unit === 'month') {
		if (base.length < 7) return undefined;
		return single(
			shiftMonth(base, steps),
			steps === 0 ? `the month of ${of}` : `${stepWords(unit, steps)} that of ${of}`,
		);
	}
	if (day === undefined) return undefined;
	if (unit === 'day')
		return single(shiftDay(day, steps), steps === 0 ? `${of} itself` : `${stepWords(unit, steps)} ${of}`);
	const monday = shiftDay(day, 1 - weekdayOf(day) + 7 * steps);
	const because = steps === 0 ? `the ${unit} of ${of}` : `${stepWords(unit, steps)} that of ${of}`;
	return range(unit === 'week' ? monday : shiftDay(monday, 5), shiftDay(monday, 6), because);
}

/** The weekday nearest to a day on one side; the day itself is nearest to itself, unless another is asked for. */
function nearestWeekday(
	base: string,
	{ weekday, weeks, which }: Meaning & { kind: 'weekday' },
	side: Side | undefined,
): Resolved | undefined {
	const name = weekdays[weekday - 1] ?? '';
	const of = formatCalendar(base);
	if (weeks !== undefined) {
		const day = shiftDay(base, weekday - weekdayOf(base) + 7 * weeks);
		const week = weeks === 0 ? 'the week' : `${stepWords('week', weeks)} that`;
		return single(day, `the ${name} of ${week} of ${of}`);
	}
	const ahead = (weekday - weekdayOf(base) + 7) % 7;
	const forward = which === 'next' || (which !== 'last' && side === 'future') || (which === 'this' && side !== 'past');
	if (ahead === 0 && (which === undefined || which === 'this')) return single(base, `${of} itself`);
	if (forward) return single(shiftDay(base, ahead || 7), `the ${name} after ${of}`);
	return single(shiftDay(base, ahead - 7), `the ${name} before ${of}`);
}

function weekend(base: string, which: 'this' | undefined, side: Side | undefined): Resolved | undefined {
	// From Thursday on, `this weekend` is the one to come, whatever the verb.
	const isAhead = side === 'future' || (which === 'this' && (side === undefined || weekdayOf(base) > 3));
	return step(base, 'weekend', isAhead || weekdayOf(base) > 5 ? 0 : -1);
}

/** A month without its year: on the side that is told, else the nearest. */
function nearestMonth(
	base: string,
	{ month, years, which }: Meaning & { kind: 'month' },
	side: Side | undefined,
): Resolved | undefined {
	const year = Number(base.slice(0, 4));
	const of = formatCalendar(base);
	const name = months[month - 1] ?? '';
	if (years !== undefined)
		return single(calendarString(year + years, month), `the ${name} of ${String(year + years)}, seen from ${of}`);
	if (base.length < 7) return undefined;
	const ahead = (month - Number(base.slice(5, 7)) + 12) % 12;
	if (ahead === 0 && which !== 'last' && which !== 'next') return single(base.slice(0, 7), `the ${name} of ${of}`);
	const forward =
		which === 'next' ||
		(which === undefined && (side === 'future' || (side === undefined && ahead < 6))) ||
		(which === 'this' && side !== 'past');
	const target = shiftMonth(base, forward ? ahead || 12 : ahead - 12);
	return single(target, `the ${name} ${forward ? 'after' : 'before'} ${of}`);
}

/** How far back a day without a year may look from words of the future, and ahead from words of the past, in days. */
const [leastAhead, mostAhead] = [-30, 90];

/** A day of the year without its year: as the text has stated it, by its weekday, else the nearest. */
function nearestDay(
	base: string,
	meaning: Meaning & { kind: 'day' },
	{ years, side }: Reckoning,
): Resolved | undefined {
	const { month, day, last, weekday, event } = meaning;
	const key = calendarString(2000, month, day)?.slice(5);
	const stated = key === undefined ? undefined : years.get(key);
	if (event && stated === undefined) return undefined;
	const year = Number(base.slice(0, 4));
	const candidates = [-1, 0, 1]
		.map((steps) => calendarString(year + steps, month, day))
		.filter((date) => date !== undefined)
		.filter((date) => weekday === undefined || weekdayOf(date) === weekday)
		.sort((a, b) => Math.abs(daysBetween(base, a)) - Math.abs(daysBetween(base, b)));
	const fits = (date: string) => {
		const distance = daysBetween(base, date);
		return side === 'future' ? distance >= leastAhead : side === 'past' ? distance <= mostAhead : true;
	};
	const from =
		stated === undefined ? (candidates.find(fits) ?? candidates[0]) : calendarString(Number(stated), month, day);
	if (from === undefined) return undefined;
	const to = (last !== undefined && calendarString(Number(from.slice(0, 4)), month, last)) || from;
	const named = `${String(day)} ${months[month - 1] ?? ''}`;
	const because =
		stated === undefined
			? `the ${named} nearest to ${formatCalendar(base)}`
			: `the ${named} of ${stated}, as stated before`;
	return range(from, to, because);
}

/** Why nothing was resolved: words for a message. */
export interface Unsolved {
	readonly reason: string;
}

/**
 * Count an expression from the day at hand.
 *
 * @returns The calendar range with its sum, or why there is none.
 */
export function resolveMeaning(text: string, meaning: Meaning, reckoning: Reckoning): Resolved | Unsolved {
	const { from: base, named, side } = reckoning;
	if (meaning.kind === 'written') {
		return { from: meaning.from, to: meaning.to, precision: precisionOf(meaning.from), basis: 'stated' };
	}
	if (meaning.kind === 'vague') return { reason: `Unexpected ${meaning.why}, expected a day, a month or a year` };
	if (meaning.kind === 'anchored') {
		const counted = named === undefined ? undefined : step(named, meaning.unit, meaning.steps);
		return counted ?? { reason: `Unexpected \`${text}\` with no date near it, expected one to count from` };
	}
	if (base === undefined)
		return { reason: `Unexpected \`${text}\` in an article without a date, expected a date to count from` };
	return (
		countFrom(base, meaning, reckoning, side) ?? {
			reason: `Unexpected \`${text}\` counted from \`${base}\`, expected a date as fine as that asks for`,
		}
	);
}

type Relative = Exclude<Meaning, { kind: 'written' | 'vague' | 'anchored' }>;

function countFrom(
	base: string,
	meaning: Relative,
	reckoning: Reckoning,
	side: Side | undefined,
): Resolved | undefined {
	if (meaning.kind === 'steps') return step(base, meaning.unit, meaning.steps);
	if (meaning.kind === 'month') return nearestMonth(base, meaning, side);
	if (base.length < 10) return undefined;
	if (meaning.kind === 'weekday') return nearestWeekday(base, meaning, side);
	return meaning.kind === 'day' ? nearestDay(base, meaning, reckoning) : weekend(base, meaning.which, side);
}
