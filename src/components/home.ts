/** What the home page shows: how much of the timeline fits it beside the chart or the stories. */
import { layChart, weighChart } from './chart.ts';
import { edition } from './edition.ts';
import { mostMarks } from './outlet-mark.ts';
import { listedStories } from './stories.ts';
import { type TimelinePage, timelinePages } from './timeline.ts';

/** So many stories stand on the home page. */
export const mostStories = 12;
/** So many elements its timeline, its chart or stories, and the legend may have together, and its timeline at least. */
const [room, least] = [1290, 300];

let pages: TimelinePage[] | undefined;

/** The pages of the timeline of everything; the first of them is the home page. */
export function homePages(): TimelinePage[] {
	if (pages) return pages;
	const { articles, comparison, story, signs } = edition();
	const stories = listedStories();
	const legend = 4 * Math.min(mostMarks, signs.size);
	const taken = stories.length > 0 ? 4 * mostStories : 2 * weighChart(layChart(articles, comparison.events));
	pages = timelinePages(comparison.events, story?.period, '/', Math.max(least, room - legend - taken));
	return pages;
}
