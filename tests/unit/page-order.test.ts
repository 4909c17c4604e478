import { expect, test } from 'vitest';
import { matrixPages, matrixPath } from '../../src/components/matrix.ts';
import { percent, placeLabels } from '../../src/components/order-strip.ts';

const told = (...shares: number[]) => shares.map((share, index) => ({ share, label: String(index) }));

test.each([
	['labels far apart share a line', [0, 0.5, 1], [0, 0, 0]],
	['labels that would cover one another do not', [0.5, 0.51, 0.52], [0, 1, 2]],
	['a line is free again behind its last label', [0, 0.01, 0.2], [0, 1, 0]],
	['they are placed in the order of the text', [0.9, 0.1], [0, 0]],
	['nothing', [], []],
])('%s', (_, shares, lanes) => {
	const placed = placeLabels(told(...shares));
	expect(placed.map(({ lane }) => lane)).toEqual(lanes);
	expect(placed.map(({ share }) => share)).toEqual([...shares].sort((a, b) => a - b));
});

test('a share is printed in hundredths', () => {
	expect([0, 0.004, 0.436, 1].map(percent)).toEqual(['0 %', '0 %', '44 %', '100 %']);
});

test.each([
	[1, 1],
	[12, 1],
	[13, 2],
	[300, 25],
])('a story of %i articles has %i pages', (articles, pages) => {
	expect(matrixPages({ articles: Array.from({ length: articles }, String) })).toBe(pages);
});

test('the first page of a matrix has the address of its story', () => {
	expect([1, 2].map((page) => matrixPath({ url: '/matrix/a/' }, page))).toEqual(['/matrix/a/', '/matrix/a/2/']);
});
