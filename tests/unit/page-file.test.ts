import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileRuns } from '../../src/components/file-run.ts';
import type { Article, Part, PartKind } from '../../src/records.ts';

/** A file of parts of some kinds, all but `kept` set aside. */
function readingOf(parts: readonly (readonly [PartKind, string])[], kept: readonly PartKind[] = ['body', 'title']) {
	const seed = parts.map(([, text]) => text).join('');
	let end = 0;
	const cut = parts.map(([kind, text]): Part => ({ kind, start: end, end: (end += text.length), rule: 'made' }));
	const aside = cut.filter(({ kind }) => kind !== 'blank' && !kept.includes(kind));
	return { seed, aside, article: { parts: cut } as Article };
}

test.each<[string, [PartKind, string][], (string | undefined)[][]]>([
	['running text has no label', [['body', 'One.']], [['One.', undefined]]],
	[
		'parts of one kind in a row have one, with the blank between them',
		[
			['share', 'A'],
			['blank', '\n'],
			['share', 'B'],
			['blank', '\n\n'],
			['body', 'One.'],
		],
		[
			['A\nB', 'share'],
			['\n\n', undefined],
			['One.', undefined],
		],
	],
	[
		'blanks at both ends stay',
		[
			['blank', '\n '],
			['title', 'T'],
			['blank', '\r\n'],
		],
		[
			['\n ', undefined],
			['T', 'title'],
			['\r\n', undefined],
		],
	],
	[
		'two kinds that are glued have two',
		[
			['caption', 'A'],
			['body', 'B'],
		],
		[
			['A', 'caption'],
			['B', undefined],
		],
	],
])('%s', (_, parts, expected) => {
	expect(fileRuns(readingOf(parts)).map(({ text, kind }) => [text, kind])).toEqual(expected);
});

test('the runs of a file are the file', () => {
	const kind = fc.constantFrom<PartKind>('body', 'title', 'blank', 'share', 'markup', 'related');
	fc.assert(
		fc.property(fc.array(fc.tuple(kind, fc.string({ minLength: 1 }))), (parts) => {
			const reading = readingOf(parts);
			expect(
				fileRuns(reading)
					.map(({ text }) => text)
					.join(''),
			).toBe(reading.seed);
		}),
	);
});
