/** The axis of the overview chart: the words at its columns, the bands of months, the days that are left out. */
import type { Story } from '../editor-records.ts';
import { formatDate } from './calendar.ts';
import type { Chart, ChartColumn } from './chart.ts';

/** What is written at a column. */
interface AxisColumn {
	/** One line, or two where its band does not tell the year. */
	readonly label: readonly string[];
	/** The band that it lies in; the empty one has no words. */
	readonly band: string;
	/** How many days between it and the column before are left out; 0 where that is not a number of days. */
	readonly left?: number;
}

/** Columns of one band, from the first to the last. */
interface AxisBand {
	readonly words: string;
	readonly from: number;
	readonly to: number;
}

const day = 24 * 60 * 60 * 1000;

/** How many days lie between two days; `undefined` where one of them is no day. */
export function daysBetween(date: string, next: string): number | undefined {
	if (date.length !== 10 || next.length !== 10) return undefined;
	return Math.round((Date.parse(next) - Date.parse(date)) / day) - 1;
}

/** `~` sorts behind `-`: a month ends after each of its days. */
function sideOf(date: string, period: Story['period']): 'Before' | 'After' | undefined {
	if (!period) return undefined;
	if (`${date}~` < period.from) return 'Before';
	return date > `${period.to}~` ? 'After' : undefined;
}

function axisColumn({ date }: ChartColumn, { unit }: Chart, period: Story['period']): Omit<AxisColumn, 'left'> {
	const year = date.slice(0, 4);
	const side = sideOf(date, period);
	if (date.length === 4)
		return { band: side ?? (unit === 'month' ? year : ''), label: [!side && unit === 'month' ? 'year' : year] };
	if (side) return { band: side, label: [formatDate(date, 'short').replace(/ \d{4}$/u, ''), year] };
	if (unit === 'month') return { band: year, label: [formatDate(date, 'short').slice(0, 3)] };
	return { band: formatDate(date.slice(0, 7)), label: [date.length === 7 ? 'no day' : String(Number(date.slice(8)))] };
}

/**
 * Write the axis.
 *
 * @param period - The days of the story, where editors give them: what lies outside stands in bands of its own.
 */
export function axisOf(chart: Chart, period: Story['period']): { columns: AxisColumn[]; bands: AxisBand[] } {
	const bands: { words: string; from: number; to: number }[] = [];
	const columns = chart.columns.map((column, index): AxisColumn => {
		const own = axisColumn(column, chart, period);
		const last = bands.at(-1);
		if (last?.words === own.band) last.to = index;
		else bands.push({ words: own.band, from: index, to: index });
		const before = chart.columns[index - 1];
		const days = before && daysBetween(before.date, column.date);
		return before === undefined || days === 0 ? own : { ...own, left: days ?? 0 };
	});
	return { columns, bands };
}
