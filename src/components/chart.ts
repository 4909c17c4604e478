/** The overview chart as places: who tells which event, on which day, in columns that stand in order of time. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import type { Room } from './list-page.ts';

/** More files than this share lines by outlet. */
const mostFiles = 12;

/** How much a chart may hold. */
interface Limits {
	/** No more outlets have a line. */
	readonly rows: number;
	/** So many events are drawn: those that most lines tell. */
	readonly events: number;
	/** More columns than this are joined to months, then to years. */
	readonly columns: number;
}

const widest: Limits = { rows: 12, events: 60, columns: 40 };
/** What is drawn where that would be too much for a page. */
const narrower: readonly Limits[] = [
	{ rows: 12, events: 40, columns: 24 },
	{ rows: 12, events: 24, columns: 12 },
	{ rows: 8, events: 16, columns: 8 },
	{ rows: 6, events: 10, columns: 6 },
	{ rows: 3, events: 6, columns: 6 },
];
/** So many elements one drawing of a chart may have. */
const mostElements = 390;

/** Where a row has a mark. */
interface ChartPoint {
	readonly row: number;
	/** Which of the lines of its row it stands on, so that no two marks cover one another. */
	readonly lane: number;
	/** Whether a file of the row itself gives the time that the mark stands on. */
	readonly stated: boolean;
}

/** An event, with a point for each row that tells it; or the publications of one row on one day. */
export interface ChartMark {
	/** Absent for publications. */
	readonly event?: NewsEvent;
	/** Those that tell the event, or that were published. */
	readonly articles: readonly Article[];
	/** The first and the last column that it covers. */
	readonly from: number;
	readonly to: number;
	/** Its place within its column; what only one row has shares the last one. */
	readonly track: number;
	/** In the order of the rows. */
	readonly points: readonly ChartPoint[];
}

/** A time that something lies on. */
export interface ChartColumn {
	/** A calendar string. */
	readonly date: string;
	/** How many events of this time several rows tell: each has a track of its own, so that a line can join its marks. */
	readonly shared: number;
	/** How many marks of one row stand on the last track, at most. */
	readonly depth: number;
}

/** A file, or the files of one outlet. */
interface ChartRow {
	readonly articles: readonly Article[];
	readonly lanes: number;
}

/** All that the chart draws. */
export interface Chart {
	/** The earliest first; only days, months and years on which something lies. */
	readonly columns: readonly ChartColumn[];
	readonly rows: readonly ChartRow[];
	/** By time, publications first. */
	readonly marks: readonly ChartMark[];
	/** Whether a row is an outlet. */
	readonly byOutlet: boolean;
	/** How many outlets have no row, and how many events with a day no mark. */
	readonly rowsLeft: number;
	readonly eventsLeft: number;
	/** What a column stands for where there are too many days. */
	readonly unit: 'day' | 'month' | 'year';
}

type Unlaned = Omit<ChartMark, 'points' | 'track'> & { points: Omit<ChartPoint, 'lane'>[] };

function groupRows(articles: readonly Article[]): Article[][] {
	if (articles.length <= mostFiles) return articles.map((article) => [article]);
	return [...Map.groupBy(articles, ({ outlet }) => outlet?.id ?? '').values()].sort((a, b) => b.length - a.length);
}

/** Whether an article itself gives the time of an event. */
function statedBy(event: NewsEvent): (slug: string) => boolean {
	const same = event.dates.filter(({ from, to }) => from === event.from && to === (event.to ?? event.from));
	const given = new Set(same.flatMap(({ articles }) => articles));
	const stated = new Set(event.mentions.filter(({ date }) => date === 'stated').map(({ article }) => article));
	return (slug) => given.has(slug) && stated.has(slug);
}

/** The coarsest unit that is needed, and how many characters of a calendar string it keeps. */
function unitFor(dates: readonly string[], mostColumns: number): readonly [Chart['unit'], number] {
	const units = [
		['day', 10],
		['month', 7],
	] as const;
	const fits = (length: number) => new Set(dates.map((date) => date.slice(0, length))).size <= mostColumns;
	return units.find(([, length]) => fits(length)) ?? ['year', 4];
}

/** Put each mark on a track of its column and each point on a line of its row. */
function placeMarks(marks: readonly Unlaned[], columns: readonly string[], rows: readonly Article[][]) {
	const shared = columns.map(() => 0);
	const depth = columns.map(() => 0);
	const heights = rows.map(() => columns.map(() => 0));
	const isShared = ({ from, to, points }: Unlaned) => from === to && points.length > 1;
	for (const mark of marks) if (isShared(mark)) shared[mark.from] = (shared[mark.from] ?? 0) + 1;
	const next = columns.map(() => 0);
	const raise = (row: number, from: number, to: number): number => {
		const own = heights[row] ?? [];
		const lane = Math.max(...own.slice(from, to + 1));
		own.fill(lane + 1, from, to + 1);
		return lane;
	};
	const dots = marks.map((mark): ChartMark | undefined => {
		const { from, to } = mark;
		if (from !== to) return undefined;
		if (isShared(mark)) {
			const track = next[from] ?? 0;
			next[from] = track + 1;
			return { ...mark, track, points: mark.points.map((point) => ({ ...point, lane: 0 })) };
		}
		const points = mark.points.map((point) => ({ ...point, lane: raise(point.row, from, to) }));
		depth[from] = Math.max(depth[from] ?? 0, ...points.map(({ lane }) => lane + 1));
		return { ...mark, track: shared[from] ?? 0, points };
	});
	for (const mark of marks) {
		if (!isShared(mark)) continue;
		for (const { row } of mark.points) {
			const own = heights[row] ?? [];
			own[mark.from] = Math.max(1, own[mark.from] ?? 0);
		}
	}
	// Bars lie below the dots of all columns that they cover.
	const placed = marks.map((mark, index): ChartMark => {
		const points = () => mark.points.map((point) => ({ ...point, lane: raise(point.row, mark.from, mark.to) }));
		return dots[index] ?? { ...mark, track: 0, points: points() };
	});
	return {
		placed,
		columns: columns.map((date, index) => ({ date, shared: shared[index] ?? 0, depth: depth[index] ?? 0 })),
		rows: rows.map((articles, row) => ({ articles, lanes: Math.max(1, ...(heights[row] ?? [])) })),
	};
}

/**
 * Lay out the overview chart.
 *
 * Columns stand in order of time but not to scale: a day without anything has no column.
 *
 * @param articles - One row each, in this order; very many are joined to rows by outlet, those of most files first.
 * @param events - Those without a day are left out, and of very many those that fewest rows tell.
 * @param limits - How much it may hold.
 */
export function layChart(articles: readonly Article[], events: readonly NewsEvent[], limits = widest): Chart {
	const groups = groupRows(articles);
	const rows = groups.slice(0, limits.rows);
	const rowOf = new Map(rows.flatMap((own, row) => own.map(({ slug }) => [slug, row] as const)));
	const bySlug = new Map(articles.map((article) => [article.slug, article]));
	const told = events.flatMap((event) => {
		const { from, to = from } = event;
		const slugs = [...new Set(event.mentions.map(({ article }) => article))].filter((slug) => rowOf.has(slug));
		if (from === undefined || to === undefined || slugs.length === 0) return [];
		return [{ event, from, to, byRow: Map.groupBy(slugs, (slug) => rowOf.get(slug) ?? 0) }];
	});
	const drawn = new Set([...told].sort((a, b) => b.byRow.size - a.byRow.size).slice(0, limits.events));
	const chosen = told.filter((one) => drawn.has(one));
	const published = rows.flatMap((own, row) =>
		own.flatMap((article) => (article.published ? [{ article, row, date: article.published.date }] : [])),
	);
	const dates = [...chosen.flatMap(({ from, to }) => [from, to]), ...published.map(({ date }) => date)];
	const [unit, length] = unitFor(dates, limits.columns);
	const cut = (date: string) => date.slice(0, length);
	const times = [...new Set(dates.map(cut))].sort();
	const columnOf = new Map(times.map((date, index) => [date, index]));
	const column = (date: string) => columnOf.get(cut(date)) ?? 0;
	const publications = [...Map.groupBy(published, ({ row, date }) => `${row} ${cut(date)}`).values()].flatMap(
		(own): Unlaned[] => {
			const [first] = own;
			if (!first) return [];
			const place = column(first.date);
			const stated = own.some(({ article }) => article.published?.basis !== 'editor');
			return [
				{ articles: own.map(({ article }) => article), from: place, to: place, points: [{ row: first.row, stated }] },
			];
		},
	);
	const happenings = chosen.map(({ event, from, to, byRow }): Unlaned => {
		const isStated = statedBy(event);
		const own = [...byRow].sort(([a], [b]) => a - b);
		return {
			event,
			articles: own.flatMap(([, slugs]) => slugs.flatMap((slug) => bySlug.get(slug) ?? [])),
			from: column(from),
			to: column(to),
			points: own.map(([row, slugs]) => ({ row, stated: slugs.some(isStated) })),
		};
	});
	const marks = [...publications, ...happenings].sort((a, b) => a.from - b.from);
	const { placed, ...laid } = placeMarks(marks, times, rows);
	return {
		...laid,
		marks: placed,
		byOutlet: articles.length > mostFiles,
		rowsLeft: groups.length - rows.length,
		eventsLeft: told.length - chosen.length,
		unit,
	};
}

/** About how many elements one drawing of a chart has. */
function weighChart({ marks, columns, rows }: Chart): number {
	const points = marks.reduce((sum, mark) => sum + mark.points.length, 0);
	const joined = marks.filter((mark) => mark.points.length > 1).length;
	return 2 * marks.length + points + 2 * joined + 2 * columns.length + 4 * rows.length;
}

/** Lay out the overview chart as wide as a page can bear: of very many files and events, fewer than else. */
export function fitChart(articles: readonly Article[], events: readonly NewsEvent[]): Chart {
	let chart = layChart(articles, events);
	for (const limits of narrower) {
		if (weighChart(chart) <= mostElements) break;
		chart = layChart(articles, events, limits);
	}
	return chart;
}

/** What both drawings of a chart take of a page, with what is said of them. */
export function roomOfChart(chart: Chart): Room {
	const drawn = 2 * weighChart(chart);
	// Of each element the place, and of each mark its words, twice.
	return { elements: drawn + 40, bytes: 12 * drawn };
}
