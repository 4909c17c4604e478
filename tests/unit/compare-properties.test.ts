import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { parseArticle } from '../../src/parse/article.ts';
import type { Comparison } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';

/** Sentences of two stories that have no word of meaning in common, in several wordings. */
const ferry = [
	'Ferry owner Ruth Calder had frank discussions with Mayor Edmund Pike of Marle on Thursday.',
	'This follows a meeting in Marle between ferry owner Ruth Calder and Mayor Edmund Pike on Thursday.',
	'"The winter timetable is a disgrace to this proud harbour," Ruth Calder said.',
	'Ruth Calder called the winter timetable “a disgrace” and left the harbour.',
	'Fog cancelled 25 sailings of the ferry between the islands.',
	'Fog cancelled 31 sailings of the ferry between the islands, crews told the harbour office.',
	'Crews have refused double shifts for as long as anyone can remember.',
];
const orchard = [
	'Agnes Vole planted forty apple trees before the drought.',
	'Judges praised the colour and sweetness of her cider.',
	'Grafting needs patience, wax and a sharp knife.',
	'Wasps ruined the plums, and hail flattened the barley.',
	'Beekeepers rent their hives to growers in blossom season.',
];

interface Read {
	readonly article: Article;
	readonly seed: string;
}

function readSeed(number: number, day: number, sentences: readonly string[]): Read {
	const title = `## Notes of day ${'I'.repeat(number + 1)}`;
	const value = [title, `May ${String(day)}, 2024`, ...sentences].join('\n\n');
	const file = new VFile({ path: `${String(number).padStart(3, '0')}_seed.txt`, value });
	const article = parseArticle(file, { sha256: 'not counted here' });
	if (!article) throw new Error(`No article: ${file.messages.map(String).join(', ')}`);
	return { article, seed: value };
}

function compareSeeds(read: readonly Read[]): Comparison {
	const seeds = new Map(read.map(({ article, seed }) => [article.slug, seed]));
	return compareArticles(
		read.map(({ article }) => article),
		seeds,
		undefined,
	);
}

/** Each run reads and compares two or three articles; a busy machine needs its time for them. */
const runs = { numRuns: 15 };
vi.setConfig({ testTimeout: 30_000 });

const telling = fc.shuffledSubarray(ferry, { minLength: 3 });
const pair = fc.tuple(telling, telling).map(([first, second]) => [readSeed(1, 17, first), readSeed(2, 17, second)]);

test('some of these articles share something', () => {
	const { events, passages, quotations } = compareSeeds([readSeed(1, 17, ferry), readSeed(2, 17, ferry)]);
	expect([events, passages, quotations].map(({ length }) => length > 0)).toEqual([true, true, true]);
});

test('passages and quotations do not depend on the order of the seeds', () => {
	fc.assert(
		fc.property(pair, (read) => {
			const [there, back] = [compareSeeds(read), compareSeeds(read.toReversed())];
			expect(back.passages).toEqual(there.passages);
			expect(back.quotations).toEqual(there.quotations);
		}),
		runs,
	);
});

test('an article that shares no word changes nothing between the others', () => {
	fc.assert(
		fc.property(pair, fc.shuffledSubarray(orchard, { minLength: 2 }), (read, other) => {
			const without = compareSeeds(read);
			const stranger = readSeed(3, 29, other);
			const { passages, quotations, events, stories } = compareSeeds([...read, stranger]);
			expect({ passages, quotations }).toEqual({ passages: without.passages, quotations: without.quotations });
			const theirs = events.filter(({ mentions }) =>
				mentions.every(({ article }) => article !== stranger.article.slug),
			);
			expect(theirs).toEqual(without.events);
			expect(stories.get(stranger.article.slug)).toBe(stranger.article.slug);
		}),
		runs,
	);
});

test('each passage is of two articles in order, scored, and told by spans of them', () => {
	fc.assert(
		fc.property(pair, (read) => {
			for (const { a, b, score, id } of compareSeeds(read).passages) {
				expect(a.article < b.article).toBe(true);
				expect(score >= 0 && score <= 1).toBe(true);
				expect(id).toMatch(/^[0-9a-f]{12}$/u);
			}
		}),
		runs,
	);
});

test('the text of each passage, and of each difference in it, is what stands in the seed', () => {
	fc.assert(
		fc.property(pair, (read) => {
			const seeds = new Map(read.map(({ article, seed }) => [article.slug, seed]));
			for (const { a, b, differences } of compareSeeds(read).passages) {
				for (const { article, at, text } of [a, b]) expect(textAt(seeds.get(article) ?? '', at)).toBe(text);
				for (const difference of differences) {
					for (const [side, at] of [
						[a, difference.a],
						[b, difference.b],
					] as const) {
						expect(side.text).toContain(textAt(seeds.get(side.article) ?? '', at));
					}
				}
			}
		}),
		runs,
	);
});

/** What two articles share, told by their words: `left` and `right` are the sides of the first and of the second. */
function sharedWords(read: readonly [Read, Read], swap: boolean): string[] {
	const [first, second] = read;
	const { passages, copied } = compareSeeds(swap ? [second, first] : [first, second]);
	const told = passages.map(({ kind, score, rule, a, b, because }) => {
		const [left, right] = a.article === first.article.slug ? [a, b] : [b, a];
		const values = because?.match(/“[^”]*”/gu)?.sort() ?? [];
		return [kind, rule, score, left.text, right.text, ...values].join(' | ');
	});
	const shares = copied.map(({ a, b }) => {
		const [left, right] = a.article === first.article.slug ? [a, b] : [b, a];
		return [left.copied, left.words, right.copied, right.words].join(' | ');
	});
	return [...told, ...shares].sort();
}

test('swapping two articles mirrors what they share', () => {
	fc.assert(
		fc.property(telling, telling, (one, other) => {
			const there = [readSeed(1, 17, one), readSeed(2, 17, other)] as const;
			const back = [readSeed(2, 17, one), readSeed(1, 17, other)] as const;
			const bare = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/Notes of day I+/gu, 'Notes'));
			expect(bare(sharedWords(back, true))).toEqual(bare(sharedWords(there, false)));
		}),
		runs,
	);
});

test('the same article twice is copied in every sentence outside quotation marks', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...ferry, ...orchard], { minLength: 3 }), (sentences) => {
			const twice = [readSeed(1, 17, sentences), readSeed(2, 17, sentences)];
			const { passages, copied } = compareSeeds(twice);
			const rows = new Set(passages.filter(({ kind }) => kind === 'copied').map(({ a }) => a.text));
			const plain = sentences.filter((sentence) => !/["“]/u.test(sentence));
			const whole = plain.map((sentence) => sentence.replace(/\.$/u, ''));
			expect(whole.filter((sentence) => !rows.has(sentence))).toEqual([]);
			for (const { a, b } of copied) expect([a.copied, a.words]).toEqual([b.copied, b.words]);
			for (const { a } of copied) expect(a.copied <= a.words).toBe(true);
		}),
		runs,
	);
});

test('two unrelated stories in one folder stay apart', () => {
	const read = [readSeed(1, 17, ferry), readSeed(2, 17, orchard), readSeed(3, 18, ferry), readSeed(4, 18, orchard)];
	const { passages, stories } = compareSeeds(read);
	const [one, other] = read.map(({ article }) => article.slug);
	expect(passages.filter(({ a, b }) => stories.get(a.article) !== stories.get(b.article))).toEqual([]);
	expect(new Set(stories.values())).toEqual(new Set([one, other]));
});
