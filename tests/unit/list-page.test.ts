import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	cutRuns,
	fitting,
	listPages,
	mostEntries,
	pageRoom,
	type Room,
	roomFor,
	sumRooms,
} from '../../src/components/list-page.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const light = () => ({ elements: 1, bytes: 1 });
const itself = (room: Room) => room;

test.each([
	[0, [0]],
	[1, [1]],
	[100, [100]],
	[101, [100, 1]],
	[5000, Array.from({ length: 50 }, () => 100)],
])('%i light entries stand on pages of a hundred', (count, sizes) => {
	const pages = listPages('/quotations/', numbers(count), { roomOf: light });
	expect(pages.map(({ entries }) => entries.length)).toEqual(sizes);
	expect(pages.flatMap(({ entries }) => entries)).toEqual(numbers(count));
});

test('pages lead to one another, and the first has the address of the list', () => {
	const pages = listPages('/quotations/', numbers(250), { roomOf: light });
	expect(pages.map(({ path }) => path)).toEqual(['/quotations/', '/quotations/2/', '/quotations/3/']);
	expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
		[undefined, '/quotations/2/'],
		['/quotations/', '/quotations/3/'],
		['/quotations/2/', undefined],
	]);
});

test('the further pages lie where they are told to', () => {
	const pages = listPages('/names/', numbers(150), { roomOf: light, further: '/names/page_' });
	expect(pages.map(({ path }) => path)).toEqual(['/names/', '/names/page_2/']);
});

test('words are counted in bytes', () => {
	expect(roomFor(3, 'abc', undefined, 'ж', '記')).toEqual({ elements: 3, bytes: 8 });
});

test('what alone is too much stands alone, and does not hide what follows', () => {
	const [small, large] = [roomFor(10), roomFor(5000)];
	expect(cutRuns([small, large, small, small], itself)).toEqual([[small], [large], [small, small]]);
	expect(cutRuns([large, small], itself)).toEqual([[large], [small]]);
	expect(fitting([large, small], itself)).toEqual([large]);
});

test('a first page that has no room left shows none of the list', () => {
	const [first, second] = listPages('/quotations/', [roomFor(50)], { roomOf: itself, taken: roomFor(1200) });
	expect([first?.entries, second?.entries]).toEqual([[], [roomFor(50)]]);
});

const rooms = fc.array(
	fc.record({
		elements: fc.integer({ min: 0, max: pageRoom.elements }),
		bytes: fc.integer({ min: 0, max: pageRoom.bytes }),
	}),
	{ maxLength: 400 },
);
const small = fc.array(
	fc.record({ elements: fc.integer({ min: 0, max: 20 }), bytes: fc.integer({ min: 0, max: 600 }) }),
	{
		maxLength: 400,
	},
);

function expectToFit(own: readonly Room[], room: Room) {
	const { elements, bytes } = sumRooms(own);
	expect(own.length).toBeLessThanOrEqual(mostEntries);
	expect(elements).toBeLessThanOrEqual(room.elements);
	expect(bytes).toBeLessThanOrEqual(room.bytes);
}

test('whatever the entries, pages hold all of them once, in order, each within its room', () => {
	const taken = fc.record({
		elements: fc.integer({ min: 0, max: pageRoom.elements }),
		bytes: fc.integer({ min: 0, max: pageRoom.bytes }),
	});
	fc.assert(
		fc.property(fc.oneof(rooms, small), fc.option(taken, { nil: undefined }), (list, beside) => {
			const pages = listPages('/list/', list, { roomOf: itself, ...(beside ? { taken: beside } : {}) });
			expect(pages.flatMap(({ entries }) => entries)).toEqual(list);
			for (const { entries, number } of pages) {
				expectToFit(entries, pageRoom);
				if (number === 1 && beside)
					expect(sumRooms([...entries, beside]).elements).toBeLessThanOrEqual(pageRoom.elements);
				if (number > 1) expect(entries.length).toBeGreaterThan(0);
			}
			expect(pages.map(({ before }) => before)).toEqual(
				pages.map((_, index) => pages.slice(0, index).flatMap(({ entries }) => entries).length),
			);
		}),
	);
});

test('no two pages that follow one another could be one', () => {
	fc.assert(
		fc.property(fc.oneof(rooms, small), (list) => {
			const runs = cutRuns(list, itself);
			for (const [index, own] of runs.slice(1).entries()) {
				const joined = [...(runs[index] ?? []), ...own.slice(0, 1)];
				const { elements, bytes } = sumRooms(joined);
				expect(joined.length > mostEntries || elements > pageRoom.elements || bytes > pageRoom.bytes).toBe(true);
			}
		}),
	);
});

test('the first entries that fit are the longest beginning that does', () => {
	fc.assert(
		fc.property(rooms, (list) => {
			const shown = fitting(list, itself);
			expect(list.slice(0, shown.length)).toEqual(shown);
			expectToFit(shown, pageRoom);
			if (shown.length < list.length && shown.length < mostEntries) {
				const { elements, bytes } = sumRooms(list.slice(0, shown.length + 1));
				expect(elements > pageRoom.elements || bytes > pageRoom.bytes).toBe(true);
			}
		}),
	);
});
