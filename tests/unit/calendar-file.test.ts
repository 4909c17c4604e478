import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, formatCalendar } from '../../src/components/calendar-file.ts';

const entry: CalendarEntry = {
	event: { id: '2031-06-12-port', from: '2031-06-12', to: '2031-06-12', basis: 'derived', because: 'the Thursday' },
	title: 'The port opens again',
	url: 'https://example.org/news/events/2031-06-12-port/',
	recorded: '2031-07-01',
	known: 'worked out',
	tellers: ['Lisport Courier', 'Outlet not stated'],
};
const write = (...entries: CalendarEntry[]) => formatCalendar('Harbours, June; 2031', entries, 'example.org/news');
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) =>
	read(text)
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));
const withDays = (from: string, to = from): CalendarEntry => ({ ...entry, event: { ...entry.event, from, to } });

test('an event is told with its day, its page, how the day is known and who tells it', () => {
	const [event, ...more] = eventsOf(write(entry));
	expect(more).toEqual([]);
	expect(event).toMatchObject({
		uid: '2031-06-12-port@example.org/news',
		summary: 'The port opens again',
		description: '12 June 2031: worked out (the Thursday).\nTold by Lisport Courier, Outlet not stated.',
	});
	expect(event?.component.getFirstPropertyValue('url')).toBe(entry.url);
	expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-07-01T00:00:00Z');
	expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test.each([
	['one day', '2031-06-12', '2031-06-12', '2031-06-13'],
	['some days', '2031-06-12', '2031-06-14', '2031-06-15'],
	['the last day of a year', '2031-12-31', '2031-12-31', '2032-01-01'],
	['the day before a leap day', '2032-02-28', '2032-02-28', '2032-02-29'],
])('%s ends on the day after', (_, from, to, end) => {
	const [event] = eventsOf(write(withDays(from, to)));
	expect(event?.startDate).toMatchObject({ isDate: true });
	expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([from, end]);
});

test('some days say that it may be only one of them', () => {
	const [event] = eventsOf(write(withDays('2031-06-12', '2031-06-14')));
	expect(event?.description).toContain('12 June 2031 to 14 June 2031, or some day of these: worked out');
});

test('days that an editor gives are all of them', () => {
	const { event } = withDays('2031-06-12', '2031-06-14');
	const [given] = eventsOf(write({ ...entry, event: { ...event, basis: 'editor' }, known: 'given by the editor' }));
	expect(given?.description).toContain('12 June 2031 to 14 June 2031: given by the editor');
});

test('without a ledger the stamp is the day of the event', () => {
	const [event] = eventsOf(write({ ...entry, recorded: undefined }));
	expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-06-12T00:00:00Z');
});

test('what has no day is left out, and counted', () => {
	const undated = { ...entry, event: { id: 'before-2031-port' } };
	const text = write(withDays('2031-06'), withDays('2031'), undated, withDays('2031-06-01', '2031-07'), entry);
	expect(eventsOf(text)).toHaveLength(1);
	expect(read(text).getFirstPropertyValue('x-wr-caldesc')).toBe('4 events without a known day are left out.');
	expect(read(write(entry)).getFirstPropertyValue('x-wr-caldesc')).toBeFalsy();
});

test('whatever the words are, they add no line and come back, on lines of 75 bytes at most', () => {
	const sign = fc.oneof(
		fc.constantFrom('\r\n', '\n', '\\n', ';', ',', ':', '"', '\\', '\0', '\u{85}', '\u2028', '\ud800', '😀', 'й', '港'),
		fc.constantFrom('END:VEVENT', 'BEGIN:VALARM', 'x'.repeat(90)),
	);
	fc.assert(
		fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
			const words = `a${signs.join('')}z`;
			const text = formatCalendar(words, [{ ...entry, title: words, known: words, tellers: [words] }], 'example.org');
			expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
			expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
			const [event, ...more] = eventsOf(text);
			const shown = words.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
			expect([more.length, event?.summary, event?.component.getAllSubcomponents().length]).toEqual([0, shown, 0]);
			expect(event?.description.split('\n')).toHaveLength(2);
			expect(read(text).getAllSubcomponents()).toHaveLength(1);
		}),
	);
});
