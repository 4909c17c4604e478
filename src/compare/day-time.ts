/** The time of day that a sentence puts something at, as far as its words say. */
import type { Range } from '../records.ts';
import { meets, type Telling } from './telling.ts';

/** Hours that words for a part of the day stand for. */
const parts: ReadonlyMap<string, number> = new Map([
	['dawn', 5],
	['sunrise', 6],
	['morning', 9],
	['noon', 12],
	['midday', 12],
	['lunchtime', 12],
	['afternoon', 15],
	['evening', 19],
	['tonight', 21],
	['night', 22],
]);
/** Right before a day, they say when on it: "late Tuesday". */
const ends: ReadonlyMap<string, number> = new Map([
	['early', 5],
	['late', 22],
]);

/** The hour of a clock time that some words end with: `4:20 p.m.` is four words, `4 pm` two. */
function clockAt(keys: readonly string[]): number | undefined {
	const [, hour, half] = /(?:^| )(\d{1,2})(?: \d\d)? ([ap]) ?m$/u.exec(keys.join(' ')) ?? [];
	return hour === undefined ? undefined : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
}

/**
 * Read at which hour of its day something was, as far as the words of a dated clause say.
 *
 * @param at - The clause.
 * @param date - The expression that dates it.
 * @returns An hour from 0 to 24, or `undefined` where nothing says it.
 */
export function hourOf(telling: Telling, at: readonly Range[], date: readonly Range[]): number | undefined {
	const { words, quoted } = telling;
	for (let index = 0; index < words.length; index++) {
		if (quoted[index] === true || !meets(telling, index, at)) continue;
		const key = words[index]?.key ?? '';
		const before = words[index - 1]?.key;
		const clock = key.endsWith('m')
			? clockAt(words.slice(Math.max(0, index - 3), index + 1).map((word) => word.key))
			: undefined;
		if (clock !== undefined) return clock;
		const part = parts.get(key);
		if (part !== undefined && before !== 'this') return part;
		const end = ends.get(key);
		if (end !== undefined && meets(telling, index + 1, date)) return end;
	}
	return undefined;
}
