import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { type Article, articleSchema } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';

const parse = (seed: string): Article | undefined =>
	parseArticle(new VFile({ path: 'seeds/7_x.txt', value: seed }), { sha256: 'x' });

/** Words, marks and breaks as scrapes have them, in any order: what is likely to break a rule. */
const scrap = fc.constantFrom(
	'The minister said on Friday that ',
	'"We will go," ',
	'“It is late.',
	'”',
	'‘no',
	'’ ',
	"'s ",
	'U.S. ',
	'Jane Doe ',
	'she told reporters.',
	'end.Next ',
	'\n',
	'\r\n',
	'\n\n',
	'## ',
	'---\n',
	'title: x\n',
	'<u>',
	'</u>',
	'Related...',
	'March 3, 2024',
	'5 hours ago',
	'https://www.paper.example/2024/03/03/a-b c',
	'\u00a0',
	'\u200b',
	'\ufeff',
	'…',
	'.',
	'« non »',
	'in 2014 ',
	'last week ',
);
const seeds = fc.oneof(
	fc.array(scrap, { maxLength: 60 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
);

/** Every object of a record that has words with a place. */
function spansOf(value: unknown): { text: string; at: [number, number][] }[] {
	if (!(value instanceof Object)) return [];
	const inside = Object.values(value).flatMap(spansOf);
	return 'at' in value && 'text' in value ? [value as { text: string; at: [number, number][] }, ...inside] : inside;
}

/** The facts of an article, without offsets, which a longer line break moves. */
const factsOf = (article: Article | undefined) =>
	JSON.stringify(article, (key, value: unknown) =>
		['at', 'parts', 'seed', 'messages'].includes(key) ? undefined : value,
	);

describe('for any text, an article', () => {
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

	test('says the same however its lines end', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const lines = seed.replace(/\r\n?/gu, '\n');
				expect(factsOf(parse(lines.replaceAll('\n', '\r\n')))).toBe(factsOf(parse(lines)));
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
