/** Which numbers of a sentence are figures, and what they count. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/compare/figure.ts';

/** Each figure as `qualifier|value|unit|noun`, and its words. */
function read(text: string, isTitle = false): [string, string][] {
	return findFigures(text, [], isTitle).map(({ qualifier, value, to, unit, noun, start, end }) => [
		[qualifier ?? '', to === undefined ? String(value) : `${String(value)}-${String(to)}`, unit ?? '', noun ?? ''].join(
			'|',
		),
		text.slice(start, end),
	]);
}

describe('figures', () => {
	test.each<[string, string, string]>([
		['They agreed to a 40-day truce.', '|40|day|truce', '40-day truce'],
		['After a two-hour state visit she left.', '|2|hour|visit', 'two-hour state visit'],
		['It holds four former Marlish provinces that joined Quell.', '|4||provinces', 'four former Marlish provinces'],
		['He met 25 island leaders to talk.', '|25||leaders', '25 island leaders'],
		['At least three meetings came.', 'at least|3||meetings', 'At least three meetings'],
		['Up to 1,200 people fled.', 'up to|1200||people', 'Up to 1,200 people'],
		['Some twenty-five ships left.', 'some|25||ships', 'Some twenty-five ships'],
		['One hundred and eighteen votes were cast.', '|118||votes', 'One hundred and eighteen votes'],
		['It rose by 25 per cent.', '|25|%|', '25 per cent'],
		['They hold 20% of the territory.', '|20|%|territory', '20% of the territory'],
		['It cost about $5bn.', 'about|5000000000|$|', 'about $5bn'],
		['They gave £2.5 million in aid.', '|2500000|£|', '£2.5 million'],
		['It was a €3m loan.', '|3000000|€|loan', '€3m loan'],
		['They paid 300,000 roubles.', '|300000|₽|', '300,000 roubles'],
		['Two days of mourning began.', '|2|day|mourning', 'Two days of mourning'],
		['In 24 hours it was over.', '|24|hour|', '24 hours'],
		['He set a 25 to 50-point tariff.', '|25-50|point|tariff', '25 to 50-point tariff'],
		['Between 10 and 15 dockers came.', '|10-15||dockers', '10 and 15 dockers'],
		['Then 2 to 3 million voters came.', '|2000000-3000000||voters', '2 to 3 million voters'],
		['The 43-year-old docker spoke.', '|43|year-old|docker', '43-year-old docker'],
		['The “four other regions” are lost.', '|4||regions', 'four other regions'],
	])('`%s` has %s', (text, figure, words) => {
		expect(read(text)).toEqual([[figure, words]]);
	});

	test('a headline has figures too', () => {
		expect(read('Two Ferries Collide', true)).toEqual([['|2||Ferries', 'Two Ferries']]);
	});

	test.each([
		'It was in 2031 that it came.',
		'On 12 June ships left.',
		'June 12 ships left.',
		'It began at 10:30 sharp.',
		'The 5th ships left.',
		'They won 2-1 games there.',
		'The G7 ministers met.',
		'An F-16 fighters base is there.',
		'Under Article 5 members must act.',
		'The Boeing 737 planes stood.',
		'Two-thirds voted.',
		'Two of the ministers left.',
		'A one-in-three chance is small.',
		'One man left.',
		'The two met.',
		'The 1990s ministers met.',
	])('`%s` has none', (text) => {
		expect(read(text)).toEqual([]);
	});

	test('a number inside a date is none', () => {
		expect(findFigures('The past 12 months were dry.', [[4, 18]])).toEqual([]);
	});

	test('figures stand in order in the text, none overlapping another', () => {
		const word = fc.constantFrom(
			'25',
			'two',
			'$5',
			'bn',
			'million',
			'-',
			'day',
			'ships',
			'%',
			'of',
			'to',
			'and',
			'the',
			',',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const text = words.join(' ').replaceAll(' - ', '-');
				let last = 0;
				for (const { start, end, value, to } of findFigures(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(to ?? Infinity).toBeGreaterThan(value);
					last = end;
				}
			}),
		);
	});

	test('long rows of numbers and long words take one pass', () => {
		expect(findFigures('two '.repeat(50_000))).toEqual([]);
		expect(findFigures(`${'1'.repeat(200_000)} ${'a'.repeat(1_000_000)}`)).toEqual([]);
		expect(findFigures('20 ships and '.repeat(20_000))).toHaveLength(20_000);
	});
});
