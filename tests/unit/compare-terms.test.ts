/** Which words of articles are a term of the story file. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { Joined, readTokens } from '../../src/compare/stretch.ts';
import { findTerms } from '../../src/compare/term.ts';
import { storySchema } from '../../src/editor-records.ts';
import { parseArticle } from '../../src/parse/article.ts';
import { textAt } from '../../src/seed-text.ts';

const frame = (body: string) => `# The strike goes on\n\nBy Ruth Berg\n\n12 June 2031\n\n${body}\n`;
const because = 'One thing.';

function read(body: string, forms: string[], except: string[] = []) {
	const seed = frame(body);
	const article = parseArticle(new VFile({ path: 'seed.txt', value: seed }), { sha256: '' });
	if (!article) throw new Error('No article');
	const { terms } = storySchema.parse({ title: 'A story', terms: [{ name: 'Work', forms, except, because }] });
	const [term] = findTerms([article], new Map([[article.slug, seed]]), terms, (id) => id);
	return { term, seed, hits: (term?.hits ?? []).filter(({ sentence }) => sentence !== undefined) };
}

const long = 'The dockers have stood at the gates of the port since the first day of the month, and they mean to stay.';

describe('forms', () => {
	test.each<[string, string[], string[]]>([
		['The Walkout began.', ['walkout'], ['Walkout']],
		['It was a walk-out, and a walk out.', ['walk-out'], ['walk-out', 'walk out']],
		['The docks’ walkout’s end came.', ['walkout'], ['walkout']],
		['They strike, and “strike” again.', ['strike'], ['strike', 'strike']],
		['It was “industrial” action.', ['industrial action'], ['industrial” action']],
		['The striking men struck.', ['strik*'], ['striking']],
		[
			'It was the general strike of the docks.',
			['strike', 'general strike of the docks', 'general strike'],
			['general strike of the docks'],
		],
		['Two strikes began.', ['strike'], []],
		['On strike? Action came.', ['strike action'], []],
		['They strike. Action came.', ['strike action'], []],
		['They strike, action came.', ['strike action'], []],
	])('`%s` with %j has %j', (sentence, forms, expected) => {
		expect(read(`${long} ${sentence}`, forms).hits.map(({ text }) => text)).toEqual(expected);
	});

	test.each<[string, string[], string[], number]>([
		['The air strike came, and the strike went on.', ['strike'], ['air strike'], 1],
		['The strike price fell.', ['strike'], ['strike price'], 0],
		['The strike on the hour came.', ['the strike'], ['strike on the hour'], 0],
	])('`%s` with %j except %j has %i', (sentence, forms, except, times) => {
		expect(read(`${long} ${sentence}`, forms, except).hits).toHaveLength(times);
	});

	test('a hit inside quotation marks is the speaker’s', () => {
		const { hits } = read(`${long} “We are on strike today,” Kofi Bari said. The strike goes on.`, ['strike']);
		expect(hits.map(({ quoted, speaker }) => [quoted, speaker?.name])).toEqual([
			[true, 'Kofi Bari'],
			[undefined, undefined],
		]);
	});

	test('titles are read and what was set aside is not', () => {
		const { term } = read(`${long}\n\nRead more: A strike elsewhere`, ['strike']);
		expect(term?.hits.map(({ text, sentence }) => [text, sentence])).toEqual([['strike', undefined]]);
	});
});

test.each(['', '*', 'str*ike', ' ', 'a * b'])('the form `%s` is refused', (form) => {
	const terms = [{ name: 'Work', forms: [form], because }];
	expect(storySchema.safeParse({ title: 'A story', terms }).success).toBe(false);
});

test('every hit stands in the seed, and none overlaps another', () => {
	const word = fc.constantFrom('strike', 'strikes', 'general', 'of', 'the', 'docks', '“talks”', 'walk-out', 'and');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			const forms = ['strike', 'general strike', 'the docks and the', 'of the docks', 'dock*'];
			const { hits, seed } = read(`${long} So ${words.join(' ')} it is.`, forms, ['strike of']);
			let last = 0;
			for (const { at, text } of hits) {
				expect(textAt(seed, at)).toBe(text);
				expect(at[0]?.[0]).toBeGreaterThanOrEqual(last);
				last = at.at(-1)?.[1] ?? 0;
			}
		}),
	);
});

test('a thousand forms and a sentence of ten thousand words take one pass', () => {
	const forms = Array.from({ length: 1000 }, (_, index) => `strike ${'on '.repeat(index % 9)}word${String(index)}`);
	const { hits } = read(`${long} It was ${'strike on '.repeat(5000)}word1.`, [...forms, 'strike']);
	expect(hits.length).toBeGreaterThan(4000);
	const { hits: none } = read(`${long} It was ${'a'.repeat(1_000_000)} here.`, ['a', 'b a*']);
	expect(none).toEqual([]);
});

test('a place in joined stretches is found in the seed', () => {
	const joined = new Joined('ab<u>cd</u> ef', [
		[0, 2],
		[5, 7],
		[11, 14],
	]);
	expect(joined.text).toBe('abcd ef');
	expect(joined.locate(1, 3)).toEqual([
		[1, 2],
		[5, 6],
	]);
	expect(joined.locate(5, 7)).toEqual([[12, 14]]);
	expect(readTokens('U.S.-led Łódź’s Jo\u200bhn').map(({ key }) => key)).toEqual(['us', 'led', 'łodz', 'john']);
});
