import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksNothing, readQuery, formatQuery } from '../../src/components/query.ts';

test.each([
	['', ''],
	['?q=', ''],
	['?q=port', '?q=port'],
	['?q=+port+gate+', '?q=port+gate'],
	['?order=day&outlet=A%26B&q=port', '?q=port&outlet=A%26B&order=day'],
	['?colour=red&person=Ruth+Berg', '?person=Ruth+Berg'],
])('the address %s is kept as %s', (search, kept) => {
	expect(formatQuery(readQuery(search))).toBe(kept);
});

test('what is asked for comes back from the address', () => {
	const word = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
	fc.assert(
		fc.property(fc.record({ q: word, outlet: word, person: word, month: word, order: word }), (query) => {
			expect(readQuery(formatQuery(query))).toEqual(query);
		}),
	);
});

test.each([
	['', true],
	['?order=day', true],
	['?q=port', false],
	['?person=Ruth+Berg', false],
])('whether %s asks for nothing: %s', (search, nothing) => {
	expect(asksNothing(readQuery(search))).toBe(nothing);
});
