/** What the home page shows: how much of the timeline fits it beside the chart or the stories. */
import { fitChart, roomOfChart } from './chart.ts';
import { edition } from './edition.ts';
import { pageRoom, roomFor, roomLeft, sumRooms } from './list-page.ts';
import { mostMarks } from './outlet-mark.ts';
import { listedStories } from './stories.ts';
import { contextWords } from './telling.ts';
import { type TimelinePage, timelinePages } from './timeline.ts';

/** So many stories stand on the home page. */
export const mostStories = 12;
/** What its timeline, its chart or stories, and the legend may take together. */
const room = { ...pageRoom, elements: 1345 };

let pages: TimelinePage[] | undefined;

/** The pages of the timeline of everything; the first of them is the home page. */
export function homePages(): TimelinePage[] {
	if (pages) return pages;
	const { articles, comparison, story, signs } = edition();
	const stories = listedStories();
	const legend = roomFor(4 * Math.min(mostMarks, signs.size));
	const own = stories.length > 0 ? roomFor(4 * mostStories) : roomOfChart(fitChart(articles, comparison.events));
	const left = roomLeft(room, sumRooms([legend, own]));
	pages = timelinePages(comparison.events, story?.period, contextWords, '/', left);
	return pages;
}
