/** Dates and clocks in single lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddressDate, readDateOrder, findPrintedDates, readPrintedDate } from '../../src/parse/printed-date.ts';

test.each([
	['Published Tue, Nov 19 20247:05 AM ESTUpdated an hour ago', '2024-11-19', '2024-11-19T07:05-05:00'],
	['Posted 5th November, 2024', '2024-11-05', undefined],
	['By Ann Lee - 11/19/24 06:56 AM EST', '2024-11-19', '2024-11-19T06:56-05:00'],
	['Updated 1815 GMT (0215 HKT) June 12, 2024', '2024-06-12', '2024-06-12T18:15+00:00'],
	['18.54 GMT, 5 November 2024', '2024-11-05', '2024-11-05T18:54+00:00'],
	['Nov. 18th 2024 8:54 am PT', '2024-11-18', undefined],
	['(2024, November 18)', '2024-11-18', undefined],
	['published_time: 2024-03-21 08:27:33-04:00', '2024-03-21', '2024-03-21T08:27-04:00'],
	['25. September 2024', '2024-09-25', undefined],
	['18 de noviembre de 2024', '2024-11-18', undefined],
	['18 ноября 2024 г.', '2024-11-18', undefined],
	['2024年11月5日', '2024-11-05', undefined],
	['04/02/2024 or rather 14/02/2024', '2024-02-14', undefined],
])('`%s` is printed on %s', (text, date, time) => {
	const found = readPrintedDate(text);
	expect(found?.date).toBe(date);
	expect(found?.time).toBe(time);
});

test.each(['14:53 GMT +320 May 2024', '20 to 23-25, 2024', 'Room 4 may 20241', 'sold 3 out 2024', 'BST 31.02.2024'])(
	'`%s` holds no date',
	(text) => {
		expect(findPrintedDates(text)).toEqual([]);
	},
);

test.each([
	['Tuesday, 3 May 2024', 'Tue'],
	['3 May 2024 (Tues)', 'Tue'],
	['Friday 3 May 2024', undefined],
	['The sun: 3 May 2024', undefined],
])('`%s` has the wrong weekday: %s', (text, mismatch) => {
	expect(readPrintedDate(text)?.mismatch).toBe(mismatch);
});

describe('figures', () => {
	test.each([
		['Posted 03/05/2024, changed 13/05/2024', [], 'day-first'],
		['Posted 05/03/2024, changed 05/13/2024', [], 'month-first'],
		['Posted 03/05/2024', ['2024-05-03'], 'day-first'],
		['Posted 03/05/2024', [], undefined],
		['13/05/2024 and 05/13/2024', [], undefined],
		['05/05/2024', ['2024-05-05'], undefined],
	])('of `%s` with %j are %s', (text, sure, order) => {
		expect(readDateOrder(text, sure)).toBe(order);
	});

	test('that may be two days are one where the page tells', () => {
		expect(readPrintedDate('03/05/2024', 'day-first')?.date).toBe('2024-05-03');
		expect(readPrintedDate('03/05/2024', 'month-first')?.date).toBe('2024-03-05');
	});
});

test('an address may spell the month', () => {
	expect(readAddressDate('https://paper.example/world/2024/may/03/ship')?.date).toBe('2024-05-03');
});

test('dates stand in order, apart, inside the line', () => {
	const piece = fc.constantFrom(
		'May 3, 2024',
		'3 mai 2024',
		'03/05/24',
		'2024-05-03',
		' 7:05 AM EST',
		'/',
		' ',
		'20',
		'Fri',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			let last = 0;
			for (const { start, end } of findPrintedDates(text, 'day-first')) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
