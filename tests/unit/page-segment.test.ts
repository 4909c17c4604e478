import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSegments, groupSegments } from '../../src/components/segment.ts';
import type { Range } from '../../src/records.ts';

const seed = 'The port is shut. “It opens soon,” she said.';
const cut = (at: Range[], marks: Record<string, Range[]>) =>
	cutSegments(
		seed,
		at,
		Object.entries(marks).map(([value, ranges]) => ({ at: ranges, value })),
	).map(({ text, marks: names }) => [text, names.join(' ')]);

test.each([
	['nothing is marked', [[0, 8]], {}, [['The port', '']]],
	[
		'one mark lies inside another',
		[[0, 17]],
		{ sentence: [[0, 17]], name: [[4, 8]] },
		[
			['The ', 'sentence'],
			['port', 'sentence name'],
			[' is shut.', 'sentence'],
		],
	],
	[
		'marks cross',
		[[0, 17]],
		{ first: [[0, 8]], second: [[4, 11]] },
		[
			['The ', 'first'],
			['port', 'first second'],
			[' is', 'second'],
			[' shut.', ''],
		],
	],
	[
		'a mark runs over a hole in the text',
		[
			[0, 4],
			[9, 12],
		],
		{ mark: [[2, 10]] },
		[
			['Th', ''],
			['e ', 'mark'],
			['i', 'mark'],
			['s ', ''],
		],
	],
	[
		'a mark has two stretches that meet',
		[[0, 8]],
		{
			mark: [
				[0, 3],
				[3, 8],
			],
		},
		[
			['The', 'mark'],
			[' port', 'mark'],
		],
	],
	['a mark lies before the text', [[4, 8]], { mark: [[0, 4]] }, [['port', '']]],
	['a mark begins before the text', [[4, 8]], { mark: [[0, 8]] }, [['port', 'mark']]],
	[
		'a mark has no characters',
		[[0, 3]],
		{ mark: [[1, 1]] },
		[
			['T', ''],
			['he', ''],
		],
	],
] as [string, Range[], Record<string, Range[]>, string[][]][])('cuts where %s', (_, at, marks, expected) => {
	expect(cut(at, marks)).toEqual(expected);
});

/** Ranges in order that do not overlap. */
const ranges = fc
	.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 8 })
	.map((borders) => borders.sort((a, b) => a - b))
	.map((borders) =>
		borders.flatMap((border, index): Range[] => (index % 2 === 1 ? [[borders[index - 1] as number, border]] : [])),
	);
const text = fc.string({ minLength: 61, maxLength: 80, unit: 'binary' });

test('no character is lost or told twice, whatever is marked', () => {
	fc.assert(
		fc.property(text, ranges, fc.array(ranges), (words, at, marks) => {
			const segments = cutSegments(
				words,
				at,
				marks.map((mark, value) => ({ at: mark, value })),
			);
			expect(segments.map((segment) => segment.text).join('')).toBe(
				at.map(([start, end]) => words.slice(start, end)).join(''),
			);
		}),
	);
});

test('each segment lies under the marks that cover it, and under no other', () => {
	fc.assert(
		fc.property(text, ranges, fc.array(ranges), (words, at, marks) => {
			const segments = cutSegments(
				words,
				at,
				marks.map((mark, value) => ({ at: mark, value })),
			);
			for (const { start, end, marks: found } of segments) {
				const covering = marks.flatMap((mark, value) =>
					mark.some(([from, to]) => from <= start && end <= to) ? [value] : [],
				);
				expect(found).toEqual(covering);
			}
		}),
	);
});

test('groups what stands in a row', () => {
	const segments = cutSegments(seed, [[0, 17]], [{ at: [[4, 8]], value: 'name' }]);
	const groups = groupSegments(segments, ({ marks }) => marks[0]);
	expect(groups.map(({ key, segments: own }) => [key, own.map((segment) => segment.text).join('')])).toEqual([
		[undefined, 'The '],
		['name', 'port'],
		[undefined, ' is shut.'],
	]);
});
