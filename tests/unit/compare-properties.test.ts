import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { parseArticle } from '../../src/parse/article.ts';
import type { Comparison } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';

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
		{ numRuns: 25 },
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
		{ numRuns: 25 },
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
		{ numRuns: 25 },
	);
});
