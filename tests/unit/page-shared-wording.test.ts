import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findSharedWording, plainUnits } from '../../src/components/shared-wording.ts';
import { parseArticle } from '../../src/parse/article.ts';

function read(...paragraphs: string[]) {
	const article = parseArticle(new VFile({ path: '1_a.txt', value: paragraphs.join('\n\n') }), { sha256: '' });
	if (!article) throw new Error('no article');
	return article;
}

const filler = 'The harbour office opens at nine and shuts at four on most days of the week.';

test.each([
	[
		'a whole sentence',
		'Fog stopped the old ferry for nine days.',
		'Fog stopped the old ferry for nine days.',
		[['sentence', 'Fog stopped the old ferry for nine days']],
	],
	[
		'six words in a row, whatever their capitals',
		'On Monday fog stopped the old ferry for good.',
		'Fog stopped the old ferry for a while.',
		[['words in a row', 'fog stopped the old ferry for']],
	],
	['not five', 'On Monday fog stopped the old ferry again.', 'Fog stopped the old ferry twice.', []],
	[
		'a quotation of three words',
		'Ruth Calder called it “a harbour disgrace” then.',
		'“A harbour disgrace,” Ruth Calder said.',
		[['quotation', 'a harbour disgrace']],
	],
	['not one of two', 'Ruth Calder called it “a disgrace” then.', '“A disgrace,” Ruth Calder said.', []],
])('finds %s', (_, first, second, expected) => {
	const [a, b] = [read(first, filler), read(second, 'Nothing else is alike in this text of some more words at all.')];
	const found = findSharedWording(a, b);
	expect(
		found.map(({ kind, a: unit, inA: [start, end] }) => [kind, plainUnits(a)[unit]?.text.slice(start, end)]),
	).toEqual(expected);
});

test('finds the same from either side', () => {
	const [a, b] = [read(`On Monday ${filler}`, 'Fog came.'), read('Fog came.', filler)];
	const turned = findSharedWording(b, a).map(({ a: one, b: other }) => [other, one]);
	expect(turned).toEqual(findSharedWording(a, b).map(({ a: one, b: other }) => [one, other]));
});
