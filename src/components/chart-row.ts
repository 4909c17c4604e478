/** The rows of the overview chart in words: a file with its day, or an outlet with the number of its files. */
import { formatDate } from './calendar.ts';
import type { Chart } from './chart.ts';
import { signOf, titleOf } from './edition.ts';
import { type OutletSign, unknownSign } from './outlet-mark.ts';
import { count, shorten } from './wording.ts';

/** The sign of the outlet of a row. */
export function rowSign({ articles: [first] }: Chart['rows'][number]): OutletSign {
	return first ? signOf(first) : unknownSign;
}

/** The name of a row, and what tells it from others of this name. */
export function rowWords({ rows, byOutlet }: Chart, index: number): { name: string; day: string } {
	const row = rows[index];
	const [first] = row?.articles ?? [];
	if (!row || !first) return { name: '', day: '' };
	const { name } = rowSign(row);
	const isOnly = rows.filter((other) => rowSign(other).name === name).length === 1;
	const day = first.published ? formatDate(first.published.date) : 'day not stated';
	return {
		name: shorten(name, 24),
		day: byOutlet ? count(row.articles.length, 'file') : isOnly ? day : shorten(titleOf(first), 24),
	};
}
