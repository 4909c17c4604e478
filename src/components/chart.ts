/** The overview chart as places: which article tells which event, on which day, in columns that stand in order of time. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Article } from '../records.ts';

/** One mark of the chart: a publication, or an event as an article tells it. */
export interface ChartMark {
	/** The event; absent for the publication of the article. */
	readonly event?: NewsEvent;
	/** Whether the article itself gives the date that the mark stands on. */
	readonly stated: boolean;
	/** The first and the last column that it covers. */
	readonly from: number;
	readonly to: number;
	/** Which of the lines of its article it stands on, so that no two marks cover one another. */
	readonly lane: number;
}

/** An article with its marks. */
interface ChartRow {
	readonly article: Article;
	readonly marks: readonly ChartMark[];
	readonly lanes: number;
}

/** All that the chart draws. */
export interface Chart {
	/** Calendar strings, the earliest first; only days, months and years on which something lies. */
	readonly columns: readonly string[];
	readonly rows: readonly ChartRow[];
}

type Unplaced = Omit<ChartMark, 'lane'>;

/** Put each mark on the first line that is free from its first column on. */
function assignLanes(marks: readonly Unplaced[]): ChartMark[] {
	const ends: number[] = [];
	return [...marks]
		.sort((a, b) => a.from - b.from || Number(b.event === undefined) - Number(a.event === undefined))
		.map((mark) => {
			const free = ends.findIndex((end) => end < mark.from);
			const lane = free < 0 ? ends.length : free;
			ends[lane] = mark.to;
			return { ...mark, lane };
		});
}

/**
 * Lay out the overview chart.
 *
 * Columns stand in order of time but not to scale: a day without anything has no column.
 *
 * @param articles - One row each, in this order; those that tell no dated event and have no day of their own too.
 * @param events - Those without a day are left out.
 */
export function layChart(articles: readonly Article[], events: readonly NewsEvent[]): Chart {
	const dated = events.flatMap((event) =>
		event.from === undefined ? [] : [{ event, from: event.from, to: event.to ?? event.from }],
	);
	const published = articles.flatMap((article) => (article.published ? [article.published.date] : []));
	const columns = [...new Set([...dated.flatMap(({ from, to }) => [from, to]), ...published])].sort();
	const column = new Map(columns.map((date, index) => [date, index]));
	const told = new Map<string, Unplaced[]>(articles.map(({ slug }) => [slug, []]));
	for (const { event, from, to } of dated) {
		const stated = new Map<string, boolean>();
		const same = event.dates.filter((given) => given.from === from && given.to === to);
		const given = new Set(same.flatMap(({ articles: slugs }) => slugs));
		for (const { article, date } of event.mentions) {
			stated.set(article, (stated.get(article) ?? false) || (date === 'stated' && given.has(article)));
		}
		for (const [slug, isStated] of stated) {
			told.get(slug)?.push({ event, stated: isStated, from: column.get(from) ?? 0, to: column.get(to) ?? 0 });
		}
	}
	const rows = articles.map((article): ChartRow => {
		const day = article.published && column.get(article.published.date);
		const own = day === undefined ? [] : [{ stated: article.published?.basis !== 'editor', from: day, to: day }];
		const marks = assignLanes([...own, ...(told.get(article.slug) ?? [])]);
		return { article, marks, lanes: Math.max(1, ...marks.map(({ lane }) => lane + 1)) };
	});
	return { columns, rows };
}

/** Whether nothing lies between two columns: one is the day after the other. */
export function isNextDay(date: string, next: string): boolean {
	return date.length === 10 && next.length === 10 && Date.parse(next) - Date.parse(date) === 24 * 60 * 60 * 1000;
}
