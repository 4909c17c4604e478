import { expect, test } from 'vitest';
import { listPages } from '../../src/components/list-page.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
	[0, [0]],
	[1, [1]],
	[100, [100]],
	[101, [100, 1]],
	[5000, Array.from({ length: 50 }, () => 100)],
])('%i entries stand on pages of a hundred', (count, sizes) => {
	const pages = listPages('/quotations/', numbers(count));
	expect(pages.map(({ entries }) => entries.length)).toEqual(sizes);
	expect(pages.flatMap(({ entries }) => entries)).toEqual(numbers(count));
});

test('pages lead to one another, and the first has the address of the list', () => {
	const pages = listPages('/quotations/', numbers(250));
	expect(pages.map(({ path }) => path)).toEqual(['/quotations/', '/quotations/2/', '/quotations/3/']);
	expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
		[undefined, '/quotations/2/'],
		['/quotations/', '/quotations/3/'],
		['/quotations/2/', undefined],
	]);
});
