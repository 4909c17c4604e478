import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Stretch, type Piece } from '../../src/parse/prose.ts';
import { findSentences } from '../../src/parse/sentence.ts';
import { formatCalendar, shiftDay, shiftMonth, weekdayOf } from '../../src/parse/temporal-calendar.ts';
import { findDates, type Quoted } from '../../src/parse/temporal.ts';
import type { Moment } from '../../src/records.ts';

/** A Friday. */
const friday: Moment = { date: '2024-05-03', precision: 'day', basis: 'stated' };

function piece(text: string, where: Piece['where'] = 'body'): Piece {
	const sentences = where === 'body' ? findSentences(text).map(([start, end]) => ({ start, end })) : [];
	return { where, stretch: new Stretch(text, [[0, text.length]]), sentences };
}

/** Places of the words between double quotation marks. */
function quotedIn(text: string): Quoted[] {
	return [...text.matchAll(/"([^"]*)"/g)].map(({ index, 1: words = '' }) => ({
		places: [{ piece: 0, start: index + 1, end: index + 1 + words.length }],
	}));
}

function read(text: string, published: Moment | undefined = friday, where: Piece['where'] = 'body'): string[] {
	return findDates([piece(text, where)], published, quotedIn(text)).dates.map(
		({ place, from, to }) => `${text.slice(place.start, place.end)} = ${from === to ? from : `${from}/${to}`}`,
	);
}

describe('dates as written', () => {
	test.each([
		['It opened on 24 February 2022.', '24 February 2022 = 2022-02-24'],
		['It opened on Feb. 28, 2022.', 'Feb. 28, 2022 = 2022-02-28'],
		['They met March 23-25, 2021 in Oslo.', 'March 23-25, 2021 = 2021-03-23/2021-03-25'],
		['It has been closed since March 2022.', 'March 2022 = 2022-03'],
		['Held between June and July 2009.', 'June and July 2009 = 2009-06/2009-07'],
		['They joined after the vote in 2014.', '2014 = 2014'],
		['The 1996 election was close.', '1996 = 1996'],
		['The Summer Olympics 2012 cost more.', '2012 = 2012'],
		['Filed 2024-04-30 by the clerk.', '2024-04-30 = 2024-04-30'],
		['Filed 30/04/2024 by the clerk.', '30/04/2024 = 2024-04-30'],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual([expected]);
		expect(read(text, undefined)).toEqual([expected]);
	});
});

describe('counted from the day of publication', () => {
	test.each([
		['The mayor said on Thursday that it rained.', 'Thursday = 2024-05-02'],
		['The mayor said Friday that it rained.', 'Friday = 2024-05-03'],
		['The mayor will meet the union on Tuesday.', 'Tuesday = 2024-05-07'],
		['On Tuesday, the council will vote.', 'Tuesday = 2024-05-07'],
		['The fees are to be imposed on Wednesday.', 'Wednesday = 2024-05-08'],
		['The truce holds until the end of Sunday.', 'Sunday = 2024-05-05'],
		['He had left last Friday.', 'last Friday = 2024-04-26'],
		['By Tuesday, they had left.', 'Tuesday = 2024-04-30'],
		['They will leave by Tuesday.', 'Tuesday = 2024-05-07'],
		['It is seen in an interview to air on Tuesday.', 'Tuesday = 2024-05-07'],
		['They will tour the town ravaged by the fire on Tuesday.', 'Tuesday = 2024-05-07'],
		[
			'It is expected to begin here on Monday, followed by Oslo on Tuesday.',
			['Monday = 2024-05-06', 'Tuesday = 2024-05-07'],
		],
		['It was shown on Monday at last week’s fair.', ['Monday = 2024-04-29', 'last week = 2024-04-22/2024-04-28']],
		['It was shown in a Monday interview.', 'Monday = 2024-04-29'],
		['They had a small chance of losing in October.', 'October = 2024-10'],
		['They are running to face her in November.', 'November = 2024-11'],
		['It has been so since December.', 'December = 2023-12'],
		['It is scheduled for mid-March.', 'March = 2025-03'],
		['They were here this weekend.', 'this weekend = 2024-05-04/2024-05-05'],
		['It ran an hour a day from Monday.', 'Monday = 2024-04-29'],
		['It was the day after Monday’s debate.', 'Monday = 2024-04-29'],
		['It burned a month ago Thursday.', 'a month ago = 2024-04'],
		['They return next Friday.', 'next Friday = 2024-05-10'],
		['It was shown on Monday of last week.', 'Monday of last week = 2024-04-22'],
		['They spoke ahead of Monday’s debate.', 'Monday = 2024-05-06'],
		['The poll asks who won Monday’s debate.', 'Monday = 2024-04-29'],
		['They spoke yesterday.', 'yesterday = 2024-05-02'],
		['They spoke last night.', 'last night = 2024-05-02'],
		['Talks go on tomorrow.', 'tomorrow = 2024-05-04'],
		['They met last week.', 'last week = 2024-04-22/2024-04-28'],
		['They met earlier this week.', 'earlier this week = 2024-04-29/2024-05-05'],
		['He said it over the weekend.', 'over the weekend = 2024-04-27/2024-04-28'],
		['He said it earlier this month.', 'earlier this month = 2024-05'],
		['They met last month.', 'last month = 2024-04'],
		['They met last year.', 'last year = 2023'],
		['Sales fell at the end of the year.', 'end of the year = 2024'],
		['They met in March.', 'March = 2024-03'],
		['They met in December.', 'December = 2023-12'],
		['They will meet in December.', 'December = 2024-12'],
		['They met last August.', 'last August = 2023-08'],
		['It expires after October of next year.', 'October of next year = 2025-10'],
		['Before his January inauguration he promised more.', 'January = 2024-01'],
		['It ends on June 10.', 'June 10 = 2024-06-10'],
		['It ended on Dec. 30.', 'Dec. 30 = 2023-12-30'],
		['He left three days ago.', 'three days ago = 2024-04-30'],
		['He left two years ago.', 'two years ago = 2022'],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual([expected].flat());
		expect(findDates([piece(text)], undefined, []).dates).toEqual([]);
	});

	test('a headline announces with `to`', () => {
		expect(read('Mayor to meet union on Tuesday', friday, 'title')).toEqual(['Tuesday = 2024-05-07']);
	});

	test('of a week-end just over, the past tense tells', () => {
		const monday: Moment = { date: '2024-05-06', precision: 'day', basis: 'stated' };
		expect(read('They met here this weekend.', monday)).toEqual(['this weekend = 2024-05-04/2024-05-05']);
		expect(read('They will meet here this weekend.', monday)).toEqual(['this weekend = 2024-05-11/2024-05-12']);
	});

	test('the sum is shown', () => {
		const { dates } = findDates([piece('They met on Thursday and last week, and in March.')], friday, []);
		expect(dates.map(({ because }) => because)).toEqual([
			'the Thursday before Friday 3 May 2024',
			'the week before that of Friday 3 May 2024',
			'the March before Friday 3 May 2024',
		]);
	});

	test('a day keeps the year that the text has stated', () => {
		expect(read('The fire of Jan. 6, 2021 spread. After the Jan. 6 riot they left.')).toEqual([
			'Jan. 6, 2021 = 2021-01-06',
			'Jan. 6 = 2021-01-06',
		]);
	});

	test('`the day before` counts from the date named last', () => {
		expect(read('The mayor said Tuesday that they met the day before.')).toEqual([
			'Tuesday = 2024-04-30',
			'the day before = 2024-04-29',
		]);
	});

	test('a month of publication resolves months and years, not days', () => {
		const may: Moment = { date: '2024-05', precision: 'month', basis: 'stated' };
		expect(read('On Thursday he said that last month was dry.', may)).toEqual(['last month = 2024-04']);
	});

	test('invisible characters stand in no one’s way', () => {
		expect(read('since the start \u200bof \u200d2022')).toEqual(['2022 = 2022']);
		expect(read('They met on Thurs\u00adday.')).toEqual(['Thurs\u00adday = 2024-05-02']);
	});
});

describe('inside quotations', () => {
	test.each([
		['"We met yesterday," Doe said on Wednesday.', ['yesterday = 2024-04-30', 'Wednesday = 2024-05-01']],
		[
			'Doe, who visited Oslo on Tuesday, said "it rained last night".',
			['Tuesday = 2024-04-30', 'last night = 2024-04-29'],
		],
		['Doe spoke on Wednesday. "We met yesterday," she said.', ['Wednesday = 2024-05-01', 'yesterday = 2024-04-30']],
		['Doe spoke on Wednesday. "We met yesterday," Roe said.', ['Wednesday = 2024-05-01', 'yesterday = 2024-05-02']],
		[
			'The talks began on Wednesday. "We met yesterday," Doe said.',
			['Wednesday = 2024-05-01', 'yesterday = 2024-05-02'],
		],
	])('%s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

test.each([
	'You may march on, he said.',
	'May said no.',
	'Theresa May said no.',
	'The March for Water was long.',
	'The Sun and the Sunday Times wrote so.',
	'On Black Friday shops were full.',
	'It opens on Sundays.',
	'You pray every Sunday.',
	'It protects today’s seniors.',
	'He sang on NBC’s “Today” show.',
	'It will open a week from Thursday.',
	'She said so on “Fox News Sunday”.',
	'It helps Sept. 11 survivors.',
	'There were 2022 people in the hall.',
	'It cost $2022.',
	'It runs on Windows 2000 alone.',
	'They left at 1930 GMT.',
	'The building at 2015 Main Street burned.',
	'See page 2-2014 or order 12014.',
	'See https://example.org/2014/05/a for more.',
	'Music of the 1990s was loud.',
	'It will end in 24 hours.',
	'Over the last five months it rained.',
	'Over the last year it rained.',
	'It is open 24/7, and 1/2 of it is free.',
	'They left a second time.',
	'USA Today wrote so.',
	'Youth in today’s world reads.',
	'On 31 February 2024 nothing happened.',
])('does not take `%s` for a date', (text) => {
	expect(read(text)).toEqual([]);
});

test.each([
	['He resigned recently.', 'Unexpected vague time `recently`, expected a day, a month or a year'],
	['Filed 3/4/2024 here.', 'Unexpected order of day and month in `3/4/2024`, expected a day, a month or a year'],
	['A week earlier it rained.', 'Unexpected `A week earlier` with no date near it, expected one to count from'],
])('says why `%s` has no day', (text, reason) => {
	const { dates, unresolved } = findDates([piece(text)], friday, []);
	expect(dates).toEqual([]);
	expect(unresolved.map((each) => each.reason)).toEqual([reason]);
});

test('says that an article without a date resolves no weekday', () => {
	const { unresolved } = findDates([piece('He left on Friday.')], undefined, []);
	expect(unresolved.map((each) => each.reason)).toEqual([
		'Unexpected `Friday` in an article without a date, expected a date to count from',
	]);
});

const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('sums on the calendar can be undone', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, steps) => {
			expect(shiftDay(shiftDay(date, steps), -steps)).toBe(date);
			expect(shiftMonth(shiftMonth(date, steps), -steps)).toBe(date.slice(0, 7));
			expect(weekdayOf(shiftDay(date, 7 * steps))).toBe(weekdayOf(date));
			expect(formatCalendar(date)).toContain(date.slice(0, 4));
		}),
	);
});

test('dates lie in the text, in order and apart, whatever the text', () => {
	const words = fc.constantFrom(
		'on',
		'Friday',
		'May',
		'3',
		'2014',
		'last',
		'week',
		'said',
		'will',
		'"',
		',',
		'.',
		'day',
		'the',
		'before',
		'ago',
		'’s',
		'\u200b',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 30 }), (list) => {
			const text = list.join(' ');
			let end = 0;
			for (const { place, from, to } of findDates([piece(text)], friday, quotedIn(text)).dates) {
				expect(place.start).toBeGreaterThanOrEqual(end);
				expect(place.end).toBeGreaterThan(place.start);
				expect(from <= to).toBe(true);
				end = place.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
	);
});
