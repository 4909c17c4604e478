/** What long, strange or spiteful texts must not do to the comparison. */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { OwnIds } from '../../src/compare/own-id.ts';
import { locate, readWords } from '../../src/compare/word.ts';
import { compareWording } from '../../src/compare/wording.ts';
import { verifyComparison } from '../../src/evidence.ts';
import { parseArticle } from '../../src/parse/article.ts';
import { joinedAt } from '../../src/seed-text.ts';
import type { Article } from '../../src/records.ts';

/** The comparison of texts of one day; every text in it is held to its seed. */
function compareTexts(bodies: readonly string[]) {
	const seeds = new Map<string, string>();
	const articles = bodies.flatMap((body, index): Article[] => {
		const value = `# The council of Harlow meets, part ${String(index + 1)}\n\nMay 18, 2024\n\n${body}\n`;
		const article = parseArticle(new VFile({ path: `${String(index)}_a.txt`, value }), { sha256: '' });
		if (!article) return [];
		seeds.set(article.slug, value);
		return [article];
	});
	expect(articles).toHaveLength(bodies.length);
	const comparison = compareArticles(articles, seeds, undefined);
	verifyComparison(comparison, seeds);
	return comparison;
}

const filler =
	'The council of Harlow met at the old mill beside the river, and the talks on the new bridge went on until the lamps were lit in the square and the last carts had gone home. ';

describe('numbers', () => {
	test('two numbers of more digits than a number holds are compared', () => {
		const digits = '1234567890'.repeat(12);
		const tell = (last: string) =>
			`${filler}Mayor Jane Doe bought the old bakery near Harlow bridge on Thursday and paid 3.${digits}${last} dollars for the brick oven.`;
		expect(() => compareTexts([tell('1'), tell('2')])).not.toThrow();
	});

	test('a number beyond all numbers is none', () => {
		const body = `${filler}Mayor Jane Doe counted ${'9'.repeat(400)} bricks and 5 ${'million '.repeat(80)}tiles on Thursday.`;
		const { figures } = compareTexts([body, body]);
		const values = figures.flatMap((thing) => thing.figures.flatMap(({ value, to }) => [value, to ?? value]));
		expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
	});
});

describe('long quotations', () => {
	const words = (text: string) => readWords(text, [[0, text.length]]);

	test('of equal words are equal', () => {
		const long = words('the mill by the river '.repeat(100));
		expect(compareWording(long, long).map(({ kind }) => kind)).toEqual(['equal']);
	});

	test('that differ in the middle are equal at both ends', () => {
		const [head, tail] = ['the mill by the river '.repeat(60), 'and the bridge of stone '.repeat(60)];
		const parts = compareWording(words(`${head}burned ${tail}`), words(`${head}fell ${tail}`));
		expect(parts.map(({ kind }) => kind)).toEqual(['equal', 'replaced', 'equal']);
	});
});

test('markup before a verb is no part of a title', () => {
	const { events } = compareTexts([
		`${filler}\n\nJohn Roe, who closed the port of Harlow on Thursday, <u>vetoed</u> a bill that bans old diesel lorries.`,
	]);
	expect(events.map(({ title }) => title.text).join('\n')).not.toMatch(/[<>*]/u);
});

test('an id that another thing has by itself is not given twice', () => {
	const ids = new OwnIds();
	const given = ['talks', 'talks', 'talks-2', 'talks'].map((id) => ids.give(id));
	expect(given).toEqual(['talks', 'talks-2', 'talks-2-2', 'talks-3']);
});

test('a sentence of many dated quotations is compared in time', () => {
	const body = Array.from(
		{ length: 400 },
		(_, index) => `on Monday Jane Doe said it was “a bridge of ${String(index)} stones”`,
	).join(', ');
	expect(() => compareTexts([`${filler}${body}.`, `${filler}${body}.`])).not.toThrow();
});

test('characters of a text of many stretches are found where they stand', () => {
	const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 30 });
	fc.assert(
		fc.property(gaps, fc.nat(200), fc.nat(20), (lengths, start, length) => {
			const seed = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
			let offset = 0;
			const at = lengths.map(([gap, run]): [number, number] => {
				const from = offset + gap;
				offset = from + run;
				return [from, offset];
			});
			const found = locate(at, start, start + length);
			expect(joinedAt(seed, found)).toBe(joinedAt(seed, at).slice(start, start + length));
			expect(found.every(([from, to]) => from < to)).toBe(true);
		}),
	);
});

test('the words of a text are those that a pattern finds', () => {
	const pattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|(?<=\p{N})[.,]\p{N}+)*/gu;
	const signs = ["'", '’', '.', ',', '…', '[..]', ' ', '\n', ' - ', '—', '\u{ad}', '\u{200d}', '\u{d800}', '\u{dc00}'];
	const letters = ['a', 'B', 'U.', 'é', 'e\u{301}', '\u{301}', '1', '½', 'Ⅷ', 'ß', '東', '𝟏', '𐐀', 'one', 't'];
	const texts = fc.array(fc.constantFrom(...signs, ...letters), { maxLength: 24 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(texts, (text) => {
			const found = readWords(text, [[0, text.length]]).map(({ at }) => joinedAt(text, at));
			expect(found).toEqual(text.match(pattern) ?? []);
		}),
		{ numRuns: 1000 },
	);
});
