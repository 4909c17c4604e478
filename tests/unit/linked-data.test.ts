import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialiseThings } from '../../src/components/linked-data.ts';
import { originalOf } from '../../src/components/original.ts';

test.each([
	['https://paper.example/port', 'https://paper.example/port'],
	['http://paper.example', 'http://paper.example/'],
])('the original at %s is led to', (text, original) => {
	expect(originalOf({ address: { text } })).toBe(original);
});

test('an address that was mended is taken as mended', () => {
	const text = 'https://paper.example/po rt';
	expect(originalOf({ address: { text, href: 'https://paper.example/port' } })).toBe('https://paper.example/port');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://paper.example/', 'paper.example/port', 'https://', ''])(
	'the original at `%s` is not led to',
	(text) => {
		expect(originalOf({ address: { text } })).toBeUndefined();
	},
);

test('an article without an address has no original', () => {
	expect(originalOf({})).toBeUndefined();
});

test('no words end the element that they stand in, and all are read back', () => {
	const words = fc.string({
		unit: fc.oneof(fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028'), fc.string()),
	});
	fc.assert(
		fc.property(words, (headline) => {
			const text = serialiseThings([{ '@type': 'NewsArticle', headline }]);
			expect(text).not.toContain('<');
			expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline }] });
		}),
	);
});
