import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePeople } from '../../src/components/narrowing.ts';
import { pageRoom } from '../../src/components/list-page.ts';
import { onTimeline, timelinePages, timelinePath } from '../../src/components/timeline.ts';
import type { Name, NewsEvent } from '../../src/comparison-records.ts';

/** An event that so many files tell, each in so many sentences. */
const event = (index: number, files = 1, sentences = 1, from = '2031-06-12') =>
	({
		id: `e${index}`,
		title: { text: `Event ${index}` },
		...(from === '' ? {} : { from, to: from }),
		mentions: Array.from({ length: files * sentences }, (_, place) => ({
			article: `a${place % files}`,
			sentence: `p1s${Math.floor(place / files)}`,
		})),
	}) as unknown as NewsEvent;
const words = () => 'A ship left the port.';
const idsOf = (pages: ReturnType<typeof timelinePages>) =>
	pages.map(({ parts }) => parts.flatMap(({ days }) => days.flatMap(({ events }) => events.map(({ id }) => id))));

test.each([
	[1, undefined, '/'],
	[2, undefined, '/timeline/2/'],
	[1, '/timeline/people/ruth-berg/', '/timeline/people/ruth-berg/'],
	[3, '/timeline/people/ruth-berg/', '/timeline/people/ruth-berg/3/'],
])('page %i of %s is at %s', (number, base, path) => {
	expect(timelinePath(number, base)).toBe(path);
});

test('no event is one empty page', () => {
	expect(timelinePages([], undefined, words)).toEqual([{ number: 1, path: '/', before: 0, count: 0, parts: [] }]);
});

test('of an event that hundreds tell so many accounts stand on the timeline as leave room for others', () => {
	const { accounts, room } = onTimeline(event(0, 400, 6), words);
	expect(accounts).toBeGreaterThan(1);
	expect(accounts).toBeLessThanOrEqual(24);
	expect(room.elements).toBeLessThan(pageRoom.elements / 3);
	expect(idsOf(timelinePages([event(0), event(1, 400, 6), event(2)], undefined, words))).toEqual([['e0', 'e1', 'e2']]);
});

test('long sentences take more of a page than short ones', () => {
	const events = Array.from({ length: 40 }, (_, index) => event(index));
	const long = () => 'word '.repeat(200);
	expect(timelinePages(events, undefined, words)).toHaveLength(1);
	expect(timelinePages(structuredClone(events), undefined, long).length).toBeGreaterThan(1);
});

test('a first page with less room has fewer events', () => {
	const events = Array.from({ length: 60 }, (_, index) => event(index));
	const [first] = timelinePages(events, undefined, words, '/', { ...pageRoom, elements: 180 });
	expect(first?.count).toBe(10);
});

test('each event stands on one page, and no page has more than a hundred', () => {
	const told = fc.record({
		files: fc.integer({ min: 1, max: 30 }),
		sentences: fc.integer({ min: 1, max: 6 }),
		from: fc.constantFrom('', '2014', '2031-06', '2031-06-12', '2032-01-01'),
	});
	const period = { from: '2031-05-20', to: '2031-06-30' };
	fc.assert(
		fc.property(fc.array(told, { maxLength: 300 }), fc.integer({ min: 0, max: 1200 }), (list, first) => {
			const events = list.map(({ files, sentences, from }, index) => event(index, files, sentences, from));
			const pages = timelinePages(events, period, words, '/', { ...pageRoom, elements: first });
			const ids = idsOf(pages);
			expect(ids.flat().sort()).toEqual(events.map(({ id }) => id).sort());
			expect(pages.map(({ count }) => count)).toEqual(ids.map(({ length }) => length));
			expect(pages.map(({ before }) => before)).toEqual(ids.map((_, index) => ids.slice(0, index).flat().length));
			expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
		}),
	);
});

const name = (id: string, files: number, mentions = files, kind: Name['kind'] = 'person', url = `/names/${id}/`) =>
	({
		id,
		kind,
		...(url === '' ? {} : { url }),
		ids: Object.fromEntries(Array.from({ length: files }, (_, index) => [`a${index}`, [id]])),
		mentions: Array.from({ length: mentions }, () => ({})),
	}) as unknown as Name;

test('people of two files have a timeline, those of most files and mentions first', () => {
	const names = [name('alone', 1), name('b', 2, 5), name('a', 2, 5), name('much', 2, 9), name('most', 3)];
	expect(choosePeople(names, 4).map(({ id }) => id)).toEqual(['most', 'much', 'a', 'b']);
	expect(choosePeople(names, 2)).toHaveLength(2);
});

test.each([name('port', 3, 3, 'place'), name('pageless', 3, 3, 'person', ''), name('alone', 1)])(
	'$id has no timeline',
	(one) => {
		expect(choosePeople([one], 9)).toEqual([]);
	},
);
