/** Contrast of every text and background that meet, from the tokens themselves: WCAG 2.2, AAA for text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const pattern = /--color-(?<role>[\w-]+): light-dark\((?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})\)/gu;
const colours = new Map([...tokens.matchAll(pattern)].map(({ groups = {} }) => [groups['role'], groups]));

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

const outlets = [...colours.keys()].filter((role) => role?.startsWith('outlet-'));

test('every role has its colours, and outlets have six', () => {
	expect([...colours.keys()].filter((role) => !role?.startsWith('outlet-')).toSorted()).toEqual([
		'accent',
		'difference',
		'edge',
		'ink',
		'lit',
		'paper',
		'rule',
		'shade',
		'soft',
	]);
	expect(outlets).toHaveLength(6);
});

test.each([
	['#000000', '#ffffff', 21],
	['#777777', '#ffffff', 4.48],
	['#8a1c14', '#8a1c14', 1],
])('%s on %s has a contrast of %d', (one, other, expected) => {
	expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

describe.each(['light', 'dark'])('in the %s', (scheme) => {
	const on = (text: string, ground: string) =>
		contrast(colours.get(text)?.[scheme] ?? '', colours.get(ground)?.[scheme] ?? '');
	const texts = ['ink', 'soft', 'accent'];
	const grounds = ['paper', 'shade', 'lit', 'difference'];

	test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
		'%s is read on %s',
		(text, ground) => {
			expect(on(text, ground)).toBeGreaterThanOrEqual(7);
		},
	);

	test.each([...outlets, 'edge', 'accent'].flatMap((mark) => grounds.map((ground) => [String(mark), ground] as const)))(
		'%s is seen on %s',
		(mark, ground) => {
			expect(on(mark, ground)).toBeGreaterThanOrEqual(3);
		},
	);
});
