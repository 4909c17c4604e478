/** The timeline for calendars. */
import type { APIRoute } from 'astro';
import { formatCalendar } from '../components/calendar-file.ts';
import { edition, readingFor, signOf } from '../components/edition.ts';
import { recordedOn } from '../components/ledger.ts';
import { inTimeline } from '../components/timeline.ts';
import { basisWords, eventWords } from '../components/wording.ts';
import { address } from '../layouts/link.ts';

export const GET: APIRoute = () => {
	const { title, story, comparison } = edition();
	const entries = inTimeline(comparison.events, story?.period).map((event) => {
		const slugs = [...new Set(event.mentions.map(({ article }) => article))];
		return {
			event,
			title: eventWords(event),
			url: address(event.url),
			recorded: recordedOn(event.url),
			known: event.basis && basisWords[event.basis],
			tellers: slugs.map((slug) => signOf(readingFor(slug).article).name),
		};
	});
	const { hostname, pathname } = new URL(address('/'));
	const text = formatCalendar(title, entries, `${hostname}${pathname.replace(/\/$/u, '')}`);
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
