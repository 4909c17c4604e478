import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Anchors } from '../../src/parse/slug.ts';
import { textAt } from '../../src/seed-text.ts';

/** Letters in several forms, marks, and all sorts of white space. */
const signs = [...Array.from('aZ9 \t\n\u00a0\u2003\u3000\ufeff.,“’–…‐é́ﬁⅣ中😀'), '\u0000', '\ud800'];
const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });

test('makes an anchor of the letters and digits of a passage alone, whatever stands between', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const words = text
				.normalize('NFKC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu);
			const hash = createHash('sha256').update(words?.join(' ') ?? text);
			expect(new Anchors().give('s', text)).toBe(`s${hash.digest('hex').slice(0, 8)}`);
		}),
	);
});

test('reads each run of white space as one blank', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(textAt(text, [[0, text.length]])).toBe(text.replace(/\s+/gu, ' ').trim());
		}),
	);
});
