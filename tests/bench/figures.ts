/** The figures of the runs: means, ratios, growth; and tables of them. */

/** The mean; nothing of nothing. */
export function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many times one is the other; nothing where one is missing or the other is nothing. */
export function ratio(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || other === undefined || other === 0 ? undefined : one / other;
}

/** A value at a number of articles. */
export interface Point {
	readonly size: number;
	readonly value: number;
}

/** By what a value grows when the articles double, from one number to another: 2 is linear. */
export function perDoubling(from: Point, to: Point): number | undefined {
	const doublings = Math.log2(to.size / from.size);
	if (doublings === 0 || from.value <= 0 || to.value <= 0) return undefined;
	return (to.value / from.value) ** (1 / doublings);
}

/** A cell: a text, or a number with its digits behind the point. */
export type Cell = string | { readonly value: number | undefined; readonly digits: number };

const gap = '  ';

/** A number as it is printed, with commas between thousands; `–` where there is none. */
export function say(value: number | undefined, digits: number): string {
	if (value === undefined || !Number.isFinite(value)) return '–';
	const [whole = '', rest] = value.toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
	return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Lines of a table whose columns are as wide as they need: the first to the left, and numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
	const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : say(cell.value, cell.digits))));
	const widths = head.map((name, column) => Math.max(name.length, ...texts.map((row) => row[column]?.length ?? 0)));
	const isLeft = head.map((_, column) => column === 0 || rows.every((row) => typeof row[column] === 'string'));
	const line = (row: readonly string[]) =>
		widths
			.map((width, column) =>
				isLeft[column] ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
			)
			.join(gap)
			.trimEnd();
	return [line(head), widths.map((width) => '-'.repeat(width)).join(gap), ...texts.map(line)];
}
