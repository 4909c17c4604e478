import { expect, test } from 'vitest';
import { differOnDay, formatDate, formatStretch, formatTime } from '../../src/components/calendar.ts';
import { count, scoreWords, shorten } from '../../src/components/wording.ts';

test.each([
	['2031-06-12', 'plain', '12 June 2031'],
	['2031-06-12', 'long', 'Thursday 12 June 2031'],
	['2031-06-12', 'short', '12 Jun'],
	['2031-06', 'plain', 'June 2031'],
	['2031-06', 'long', 'June 2031'],
	['2031-06', 'short', 'Jun 2031'],
	['2031', 'long', '2031'],
	['2024-02-29', 'long', 'Thursday 29 February 2024'],
] as const)('%s is written %s as %s', (date, form, words) => {
	expect(formatDate(date, form)).toBe(words);
});

test.each([
	['2031-06-12', undefined, '12 June 2031'],
	['2031-06-12', '2031-06-12', '12 June 2031'],
	['2031-06-12', '2031-06-14', '12 June 2031 to 14 June 2031'],
	['2031', '2032', '2031 to 2032'],
])('from %s to %s is written as %s', (from, to, words) => {
	expect(formatStretch(from, to)).toBe(words);
});

const given = (from: string, to: string, ...articles: string[]) => ({ from, to, articles });

test.each([
	['one day after another', true, [given('2031-06-12', '2031-06-12', 'a'), given('2031-06-13', '2031-06-13', 'b')]],
	['a day after a month', true, [given('2031-05', '2031-05', 'a'), given('2031-06-01', '2031-06-01', 'b')]],
	['a day before a year', true, [given('2030-12-31', '2030-12-31', 'a'), given('2031', '2031', 'b')]],
	['one day', false, [given('2031-06-12', '2031-06-12', 'a', 'b')]],
	['a day of a week', false, [given('2031-06-09', '2031-06-15', 'a'), given('2031-06-13', '2031-06-13', 'b')]],
	['a day of a month', false, [given('2031-06', '2031-06', 'a'), given('2031-06-30', '2031-06-30', 'b')]],
	['two days of one file', false, [given('2031-06-12', '2031-06-12', 'a'), given('2031-06-13', '2031-06-13', 'a')]],
])('articles that give %s differ: %s', (_, expected, dates) => {
	expect(differOnDay(dates)).toBe(expected);
});

test.each([
	['2031-06-12T07:45+06:00', '07:45 (UTC+06:00)'],
	['2031-06-12T07:45-03:30', '07:45 (UTC−03:30)'],
	['2031-06-12T07:45Z', '07:45 (UTC)'],
])('the time of %s is written as %s', (time, words) => {
	expect(formatTime(time)).toBe(words);
});

test.each([
	['The port is shut', 20, 'The port is shut'],
	['The port, they say, is shut', 10, 'The port …'],
	['Harbourmaster', 5, 'Harbo …'],
])('%s in %d characters is %s', (text, most, words) => {
	expect(shorten(text, most)).toBe(words);
});

test('a text without blanks is cut between characters, never inside one', () => {
	expect(shorten('🌊🌊🌊', 3)).toBe('🌊 …');
	expect(shorten('🌊🌊🌊', 4)).toBe('🌊🌊 …');
});

test.each([
	[0, 'little of it shared'],
	[0.25, 'some of it shared'],
	[0.5, 'much of it shared'],
	[0.75, 'most of it shared'],
	[0.99, 'most of it shared'],
	[0.995, 'all of it shared'],
	[1, 'all of it shared'],
])('a score of %d says: %s', (score, words) => {
	expect(scoreWords(score)).toBe(words);
});

test('one file, two files, two stories', () => {
	expect([count(1, 'file'), count(2, 'file'), count(2, 'story', 'stories')]).toEqual([
		'1 file',
		'2 files',
		'2 stories',
	]);
});
