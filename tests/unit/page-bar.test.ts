import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barFill, layBar } from '../../src/components/bar.ts';

test.each([
	[[2, 0, 1], 4, ['0 0+50', '2 50+25']],
	[[4], 4, ['0 0+100']],
	[[0, 0], 4, []],
	[[], 0, []],
])('numbers %j of %i', (numbers, most, expected) => {
	expect(layBar(numbers, most).map(({ index, from, width }) => `${index} ${from}+${width}`)).toEqual(expected);
});

test('the parts of a bar follow one another and stay within it', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(500), { maxLength: 9 }), fc.nat(500), (numbers, more) => {
			const parts = layBar(
				numbers,
				numbers.reduce((sum, number) => sum + number, more),
			);
			parts.forEach(({ from, width }, index) => {
				expect(width).toBeGreaterThan(0);
				expect(from + width).toBeLessThanOrEqual(100.001);
				const next = parts[index + 1];
				if (next) expect(next.from).toBeCloseTo(from + width, 5);
			});
			expect(parts).toHaveLength(numbers.filter((number) => number > 0).length);
		}),
	);
});

test('the fills of the first three differ, and all later ones share one', () => {
	expect([0, 1, 2, 3, 9].map(barFill)).toEqual(['bar-0', 'bar-1', 'bar-2', 'bar-3', 'bar-3']);
});
