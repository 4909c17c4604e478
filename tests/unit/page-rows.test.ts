import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseJoints, type Joint, layRows, widenRow } from '../../src/components/rows.ts';

const joint = (a: number, b: number, weight = 0.5): Joint => ({ a, b, weight });
const placesOf = (joints: readonly Joint[]) => joints.map(({ a, b }) => [a, b]);

test.each([
	[
		'keeps those in one order',
		[joint(0, 1), joint(2, 3)],
		[
			[0, 1],
			[2, 3],
		],
	],
	['takes the heavier of two that cross', [joint(0, 3, 0.4), joint(2, 1, 0.6)], [[2, 1]]],
	[
		'takes two light ones over a heavy one that crosses both',
		[joint(0, 2, 0.9), joint(1, 0), joint(2, 1)],
		[
			[1, 0],
			[2, 1],
		],
	],
	['gives each unit one counterpart', [joint(0, 0, 0.4), joint(0, 1, 0.6)], [[0, 1]]],
	['gives each counterpart one unit', [joint(0, 1, 0.6), joint(1, 1, 0.4)], [[0, 1]]],
	['finds none', [], []],
] as [string, Joint[], number[][]][])('%s', (_, joints, expected) => {
	expect(placesOf(chooseJoints(joints, 5))).toEqual(expected);
});

test('lays a blank beside what only one article tells, paragraph by paragraph', () => {
	const rows = layRows(['title', 'p1', 'p1', 'p2'], ['p1', 'p2', 'p2'], [joint(2, 0)]);
	expect(rows.map(({ a, b }) => [a, b])).toEqual([
		[[0], []],
		[[1], []],
		[[2], [0]],
		[[3], []],
		[[], [1, 2]],
	]);
});

test('a row takes in what follows and is joined to it too, up to the next row', () => {
	const rows = layRows(
		[1, 2, 3],
		[1, 2, 3, 4],
		[joint(0, 0, 0.9), joint(0, 1), joint(1, 2, 0.9), joint(2, 2)],
		widenRow,
	);
	expect(rows.map(({ a, b }) => [a, b])).toEqual([
		[[0], [0, 1]],
		[[1, 2], [2]],
		[[], [3]],
	]);
	expect(rows.map(({ joints }) => joints.length)).toEqual([2, 2, 0]);
});

test('both articles stay whole and in their order', () => {
	const size = fc.integer({ min: 0, max: 12 });
	const joints = fc.array(
		fc
			.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([a, b, score]) => joint(a, b, score)),
	);
	fc.assert(
		fc.property(size, size, joints, (lengthA, lengthB, all) => {
			const [a, b] = [lengthA, lengthB].map((length) => Array.from({ length }, (_, index) => index >> 1));
			const rows = layRows(
				a ?? [],
				b ?? [],
				all.filter((one) => one.a < lengthA && one.b < lengthB),
				widenRow,
			);
			expect(rows.flatMap((row) => row.a)).toEqual([...Array(lengthA).keys()]);
			expect(rows.flatMap((row) => row.b)).toEqual([...Array(lengthB).keys()]);
		}),
	);
});
