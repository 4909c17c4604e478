/** The clock beside a date, where its zone is printed with it. */

/**
 * Zones that outlets print, in minutes east of Greenwich. Names that stand for two zones (`BST`, `IST`, `AMT`) and those
 * that change with the season (`ET`, `PT`) are left out.
 *
 * Source: RFC 5322, section 4.3, and the tz database's abbreviations.
 */
const zones: Readonly<Record<string, number>> = {
	UTC: 0,
	GMT: 0,
	EST: -300,
	EDT: -240,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	HST: -600,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	BDST: 360,
	AEST: 600,
	AEDT: 660,
	JST: 540,
	HKT: 480,
	SGT: 480,
};
const names = Object.keys(zones).join('|');
/** A word may be glued behind it (`ESTUpdated`), a capital alone belongs to a longer name. */
const zone = `(?:${names}|${names.toLowerCase()})(?!\\p{Ll}|\\p{Lu}(?!\\p{Ll}))(?!\\s?[+-]\\d)`;
const clock = '(?<![\\d.:])(\\d{1,2})[:.h](\\d\\d)(?:[:.]\\d\\d(?:[.,]\\d{1,9})?)?(?!\\d)';
const half = '(?:\\s?([apAP])\\.?[mM]\\.?)?';

interface Form {
	readonly test: RegExp;
	/** The groups of hour, minute, half of the day and zone; 0 for none. */
	readonly groups: readonly [hour: number, minute: number, half: number, zone: number];
}

/** How a clock and its zone are printed, the surest first. */
const forms: readonly Form[] = [
	{ test: new RegExp(`${clock}(Z|[+-]\\d\\d:?\\d\\d)(?!\\d)`, 'u'), groups: [1, 2, 0, 3] },
	{ test: new RegExp(`${clock}${half}\\s{0,2}\\(?(${zone})`, 'u'), groups: [1, 2, 3, 4] },
	{ test: new RegExp(`(?<!\\d)([01]\\d|2[0-3])([0-5]\\d)\\s(${zone})`, 'u'), groups: [1, 2, 0, 3] },
	{
		test: new RegExp(`\\b(${zone})\\s?:\\s?([01]\\d|2[0-3]):?([0-5]\\d)\\s?(?:[Hh][Rr][Ss]|HOURS|hours)\\b`, 'u'),
		groups: [2, 3, 0, 1],
	},
];
/** How far from its date a clock stands. */
const reach = 40;

const pad = (value: number): string => String(value).padStart(2, '0');

function formatZone(printed: string): string {
	const minutes = zones[printed.toUpperCase()];
	if (minutes === undefined) return printed === 'Z' ? 'Z' : `${printed.slice(0, 3)}:${printed.slice(-2)}`;
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The hour of 24 from the hour of a half day; `undefined` where the clock has none such. */
function readHour(printed: number, half: string | undefined): number | undefined {
	if (half === undefined) return printed < 24 ? printed : undefined;
	if (printed < 1 || printed > 12) return undefined;
	return (printed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/**
 * Read the clock that is printed beside a date.
 *
 * @param text - The line that holds the date.
 * @param before - The stretch before the date that belongs to no other date.
 * @param behind - The same behind it; looked at first.
 * @returns Hour, minute and zone, as `12:30+06:00`, and where they end if they stand behind the date; `undefined` without
 * a zone that is known.
 */
export function readClock(
	text: string,
	before: readonly [number, number],
	behind: readonly [number, number],
): { time: string; end: number } | undefined {
	const sides = [
		[behind[0], Math.min(behind[1], behind[0] + reach)],
		[Math.max(before[0], before[1] - reach), before[1]],
	] as const;
	for (const [from, to] of sides) {
		const slice = text.slice(from, to);
		for (const { test, groups } of forms) {
			const found = test.exec(slice);
			if (!found) continue;
			const [first, minute, half, name] = groups.map((group) => (group === 0 ? undefined : found[group]));
			const hour = readHour(Number(first), half);
			if (hour === undefined || Number(minute) > 59) continue;
			const time = `${pad(hour)}:${pad(Number(minute))}${formatZone(name ?? 'Z')}`;
			return { time, end: from === behind[0] ? from + found.index + found[0].length : 0 };
		}
	}
	return undefined;
}
