import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { verifyArticle } from '../../src/evidence.ts';
import { type Article, articleSchema } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';
import { hostileTexts } from '../hostile.ts';
import { articles, mutatedArticles, scraps } from './scraped-text.ts';

const parse = (seed: string): Article | undefined =>
	parseArticle(new VFile({ path: 'seeds/7_x.txt', value: seed }), { sha256: 'x' });

/** Everything that may come as a seed. */
const seeds = fc.oneof(scraps, articles, mutatedArticles);

/** Every object of a record that has words with a place. */
function spansOf(value: unknown): { text: string; at: [number, number][] }[] {
	if (!(value instanceof Object)) return [];
	const inside = Object.values(value).flatMap(spansOf);
	return 'at' in value && 'text' in value ? [value as { text: string; at: [number, number][] }, ...inside] : inside;
}

/** The facts of an article and what is said of its seed, without offsets, which a longer line break moves. */
const factsOf = (article: Article | undefined) =>
	JSON.stringify(article, (key, value: unknown) =>
		['at', 'parts', 'seed', 'line', 'column'].includes(key) ? undefined : value,
	);

/** Hundreds of texts are parsed, on a machine that may be busy. In milliseconds. */
const slow = 60_000;
/** Long enough that a cost with the square of the length would not come back, short enough for a test. In characters. */
const long = 20_000;

test.each(Object.keys(hostileTexts))('comes back from %s', { timeout: slow }, (name) => {
	const seed = hostileTexts[name]?.(long) ?? '';
	const article = parse(seed);
	if (article) verifyArticle(article, seed);
});

test('a run of letters beyond the machine is an error and no crash', { timeout: slow }, () => {
	const file = new VFile({ path: '001_run.txt', value: `Ёлка\n\n${'ж'.repeat(5_000_000)}` });
	expect(parseArticle(file, { sha256: 'not counted here' })).toBeUndefined();
	expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-article']);
});

describe('for any text, an article', { timeout: slow }, () => {
	test('is a valid record whose parts cover the seed once', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const article = parse(seed);
				if (!article) return;
				articleSchema.parse(article);
				let end = 0;
				for (const part of article.parts) {
					expect(part.start).toBe(end);
					expect(part.end).toBeGreaterThan(part.start);
					end = part.end;
				}
				expect(end).toBe(seed.length);
				verifyArticle(article, seed);
			}),
		);
	});

	test('says nothing that does not follow from its characters', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				for (const { text, at } of spansOf(parse(seed))) {
					expect(text).toBe(textAt(seed, at));
					expect(at.every(([start, end], index) => start < end && (at[index - 1]?.[1] ?? 0) <= start)).toBe(true);
				}
			}),
		);
	});

	test('is the same when it is read again', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				expect(parse(seed)).toEqual(parse(seed));
			}),
		);
	});

	test.each<[string, (seed: string) => string]>([
		['however its lines end', (seed) => seed.replaceAll('\n', '\r\n')],
		['with a byte order mark', (seed) => `\ufeff${seed}`],
		['with blanks at the ends of lines', (seed) => `${seed.replaceAll('\n', ' \t\n')} `],
		['with invisible characters between paragraphs', (seed) => seed.replaceAll('\n\n', '\n\u200b\n')],
		['with line breaks before and behind it', (seed) => `\n\n${seed}\n\n`],
	])('says the same %s', (_, change) => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const lines = seed.replace(/\r\n?/gu, '\n');
				expect(factsOf(parse(change(lines)))).toBe(factsOf(parse(lines)));
			}),
		);
	});

	test('gives each passage an address of its own', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const article = parse(seed);
				const anchors = [
					...(article?.quotations ?? []),
					...(article?.paragraphs ?? []),
					...(article?.paragraphs ?? []).flatMap(({ sentences }) => sentences),
				].map(({ anchor }) => anchor);
				expect(new Set(anchors).size).toBe(anchors.length);
			}),
		);
	});
});
