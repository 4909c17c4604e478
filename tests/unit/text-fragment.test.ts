import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDirective, formatDirective, linkToWords } from '../../src/components/text-fragment.ts';

test.each([
	[{ start: 'an example' }, 'text=an%20example'],
	[{ start: 'an example', end: 'text fragment' }, 'text=an%20example,text%20fragment'],
	[{ prefix: 'this is', start: 'an example' }, 'text=this%20is-,an%20example'],
	[{ start: 'an example', suffix: 'text' }, 'text=an%20example,-text'],
	[{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, 'text=a-,b,c,-d'],
	[{ start: 'cross-origin' }, 'text=cross%2Dorigin'],
	[{ start: 'this, and & that' }, 'text=this%2C%20and%20%26%20that'],
	[{ start: '50% of Kyїv' }, 'text=50%25%20of%20Ky%D1%97v'],
])('%j is written %s', (directive, written) => {
	expect(formatDirective(directive)).toBe(written);
});

test('no term has a sign of the directive in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), (start) => {
			const term = formatDirective({ start }).slice('text='.length);
			expect(term).not.toMatch(/[-,&\s#]/u);
			expect(decodeURIComponent(term)).toBe(start.toWellFormed());
		}),
	);
});

test.each([
	['https://port.example/shut', 'https://port.example/shut#:~:text=shut'],
	['https://port.example/shut#top', 'https://port.example/shut#top:~:text=shut'],
])('the words follow %s as %s', (url, link) => {
	expect(linkToWords(url, { start: 'shut' })).toBe(link);
});

const first = 'The port of Lisport was shut on Thursday for nine days, the union said, and no ship came in.';
const second = 'The port of Lisport was open on Friday, when the first of the ships that had waited came in.';
const text = `${first} ${second} “We won,” she said. The end. “We won,” he said.`.toLowerCase();

test.each([
	['We won,” she said.', { start: 'We won,” she said.' }],
	['The end.', { start: 'The end.' }],
	['“We won,”', { prefix: 'came in. “', start: 'We won,', suffix: '” she said.' }],
])(
	'a short passage is looked for whole, by what stands around it where it is not the only one: %s',
	(passage, found) => {
		expect(findDirective(passage, text)).toEqual(found);
	},
);

test('a long passage is looked for by its ends, as many words of them as stand only once', () => {
	expect(findDirective(second, text)).toEqual({
		start: 'The port of Lisport was open',
		end: 'had waited came in.',
	});
});

test('of words with something else between them the ends are looked for', () => {
	expect(findDirective('He said on Friday that it was shut now.', 'he said', true)).toEqual({
		start: 'He said on Friday',
		end: 'it was shut now.',
	});
});

test.each([['“”'], ['x'.repeat(1000)], ['']])('there is no link for %s', (passage) => {
	expect(findDirective(passage, passage)).toBeUndefined();
});

test('a long row of quotation marks inside a passage is read in one go', () => {
	const passage = `shut${'“'.repeat(200_000)}open`;
	expect(findDirective(passage, passage)).toBeUndefined();
	expect(findDirective(`“${passage.slice(0, 9)}open”`, '')).toEqual({ start: 'shut“““““open' });
});

test('a directive is short, and its words are those of the passage', () => {
	const prose = fc.array(fc.stringMatching(/^[a-z“”',-]{1,12}$/u), { minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(prose, fc.nat(20), (words, from) => {
			const passage = words.slice(from).join(' ');
			const found = findDirective(passage, words.join(' '));
			if (!found) return;
			expect(passage).toContain(found.start);
			if (found.end !== undefined) expect(passage).toContain(found.end);
			expect(found.start.length + (found.end?.length ?? 0)).toBeLessThanOrEqual(240);
		}),
	);
});
