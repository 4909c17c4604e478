import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus.ts';
import { verifyArticle, verifyExcerpts } from '../../src/evidence.ts';
import { clipLedger } from '../../src/excerpt/clip-ledger.ts';
import { leastBetween, longestExcerpt, oneOf, Shown } from '../../src/excerpt/shown.ts';
import { Trim } from '../../src/excerpt/trim.ts';
import { leastTold, Unpublished } from '../../src/excerpt/unpublished.ts';
import type { Range } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';
import { mutatedArticles, scraps } from './scraped-text.ts';
import { folderWith } from './temporary-folder.ts';

const visible = (text: string) => text.replace(/\s/gu, '').length;

/** The stretches of a seed as excerpts: those that stand near one another together. */
function excerptsOf(seed: string, ranges: readonly Readonly<Range>[]): Range[] {
	const excerpts: Range[] = [];
	for (const [start, end] of ranges) {
		const last = excerpts.at(-1);
		if (last && visible(seed.slice(last[1], start)) < leastBetween) last[1] = end;
		else excerpts.push([start, end]);
	}
	return excerpts;
}

const words = fc
	.array(fc.constantFrom('ferry ', 'a ', 'harbour-master’s ', '\n\n', 'late. ', '\t', '𝒜𝒷 ', 'It '), { maxLength: 600 })
	.map((pieces) => pieces.join(''));
const stretches = fc.array(fc.tuple(fc.nat(3000), fc.nat(400), fc.boolean()), { maxLength: 30 });

/** A seed of which some stretches were asked for. */
const asked = fc.tuple(fc.oneof(words, scraps), stretches).map(([seed, wanted]) => {
	const shown = new Shown(seed);
	for (const [place, length, isBeginning] of wanted) {
		const start = Math.min(place, seed.length);
		const at: Range[] = [[start, Math.min(seed.length, start + length)]];
		if (start === seed.length || length === 0) continue;
		if (isBeginning) shown.addBeginning(at);
		else shown.add(at);
	}
	return { seed, shown };
});

test('whatever is asked for, excerpts are short, far apart and a share of the seed', () => {
	fc.assert(
		fc.property(asked, ({ seed, shown: { ranges } }) => {
			expect(excerptsOf(seed, ranges).filter(([start, end]) => end - start > longestExcerpt)).toEqual([]);
			const sum = ranges.reduce((all, [start, end]) => all + end - start, 0);
			expect(sum * oneOf).toBeLessThanOrEqual(seed.length);
		}),
	);
});

test('a masked seed is as long as the seed, and equal to it where it is shown', () => {
	fc.assert(
		fc.property(asked, ({ seed, shown }) => {
			const masked = shown.masked();
			expect(masked).toHaveLength(seed.length);
			for (const [start, end] of shown.ranges) expect(masked.slice(start, end)).toBe(seed.slice(start, end));
			const inside = (at: number) => shown.ranges.some(([start, end]) => start <= at && at < end);
			expect(
				[...Array(seed.length).keys()].every((at) => inside(at) || /[\u2591\ud83e\udf95]/.test(masked.charAt(at))),
			).toBe(true);
			// No range that is told of a seed cuts a character.
			if (masked.isWellFormed()) expect([...masked]).toHaveLength([...seed].length);
		}),
	);
});

test('what is left of some words is shown, and tells only theirs', () => {
	fc.assert(
		fc.property(asked, fc.nat(3000), fc.nat(900), ({ seed, shown }, place, length) => {
			const start = Math.min(place, seed.length);
			const at: Range[] = [[start, Math.min(seed.length, start + length)]];
			for (const run of shown.runs(at)) {
				expect(shown.has(run)).toBe(true);
				expect(seed.slice(...(at[0] ?? [0, 0]))).toContain(run.map(([from, to]) => seed.slice(from, to)).join(''));
			}
		}),
	);
});

const shownOf = (seed: string, at: Range[]) => {
	const shown = new Shown(seed);
	shown.add(at, true);
	return shown;
};

test('words behind a tag go on, and those behind a gap stand apart', () => {
	const seed = 'The ferry <b>was</b> late. Nobody was hurt.';
	const at: Range[] = [
		[0, 10],
		[13, 16],
		[20, 26],
	];
	expect(shownOf(seed, at).runs(at)).toEqual([at]);
	const apart = shownOf(seed, [
		[0, 9],
		[20, 26],
	]);
	expect(apart.runs(at)).toEqual([[[0, 9]], [[20, 26]]]);
	expect(apart.part(at)).toEqual([[0, 9]]);
});

test('a beginning that is too long is cut between words, and never inside a character', () => {
	const prose = 'The harbour master was late. '.repeat(60);
	const shown = new Shown(prose);
	shown.addBeginning([[0, prose.length]]);
	expect(shown.ranges).toHaveLength(1);
	expect(prose.slice(0, (shown.ranges[0]?.[1] ?? 0) + 1)).toMatch(/^The .*[\w.] $/u);
	expect(shown.ranges[0]?.[1]).toBeGreaterThan(250);
	const signs = new Shown(`x${'𝒜'.repeat(1000)}`);
	signs.addBeginning([[0, 2001]]);
	expect(signs.ranges).toEqual([[0, 299]]);
	expect(signs.masked()).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

const hidden = 'Nobody at the harbour had been told that the old ferry would sail before noon on Friday.';

test.each([
	['words that are not shown', `He wrote: ${hidden}`, true],
	['the same words in other lines', hidden.replaceAll(' ', '\n'), true],
	[`${leastTold} characters of them`, hidden.slice(7, 7 + leastTold), true],
	['one character fewer', hidden.slice(7, 6 + leastTold), false],
	['words that are shown', 'The ferry of the Lisport Harbour Authority was late on Friday.', false],
	['other words', 'Nobody at the harbour knows of an old bus that would have left before noon on Monday.', false],
])('finds in a text what is not published: %s', (_, text, isIn) => {
	const seed = `The ferry of the Lisport Harbour Authority was late on Friday. ${hidden} Trains were full.`;
	expect(new Unpublished(seed, [[0, 62]]).isIn(text)).toBe(isIn);
});

test('words of a seed that slip into a reason are cut, and those that follow from a place stay', () => {
	const trim = new Trim(new Map([['a', new Unpublished(hidden, [])]]));
	const record = { article: 'a', because: hidden, words: { text: hidden, at: [[0, 88]] }, id: 'a' };
	expect(trim.findIn(record)).toEqual([hidden]);
	expect(trim.trim(record)).toEqual({ ...record, because: 'Nobody at the harbour had …' });
	expect(trim.trim({ article: 'b', because: hidden })).toEqual({ article: 'b', because: hidden });
});

test('words are looked for in the seeds that may have them, and found as in all', () => {
	const other = 'Trains were full on Saturday, and the harbour bus did not run at all.';
	const all = new Map([
		['a', new Unpublished(hidden, [])],
		['b', new Unpublished(other, [[0, 29]])],
	]);
	const trim = new Trim(all);
	const piece = fc.tuple(fc.constantFrom(hidden, other), fc.nat(60), fc.nat(90));
	const texts = fc
		.array(piece.map(([text, start, length]) => text.slice(start, start + length)))
		.map((own) => own.join(' '));
	fc.assert(
		fc.property(texts, (text) => {
			expect(trim.isIn(text)).toBe(trim.isIn(text, all.keys()));
		}),
		{ examples: [[hidden], [other], [other.slice(0, 45)], ['']] },
	);
	expect([hidden, other, other.slice(0, 45)].map((text) => trim.isIn(text))).toEqual([true, true, false]);
});

test('a record of words beyond the excerpts stops the build', () => {
	const seeds = new Map([['a', hidden]]);
	const shown = new Map<string, Range[]>([['a', [[0, 21]]]]);
	const mention = (at: Range[]) => ({ article: 'a', at, text: textAt(hidden, at) });
	expect(() => verifyExcerpts([mention([[0, 21]])], seeds, shown)).not.toThrow();
	expect(() => verifyExcerpts([mention([[0, 30]])], seeds, shown)).toThrow('0 to 30 of `a` are not to be published');
	expect(() => verifyExcerpts([{ ...mention([[0, 21]]), text: hidden }], seeds, shown)).toThrow('Expected the words');
});

test('a ledger keeps no words that are not shown, nor those of what is gone', () => {
	const passage = { id: 's1', words: 'The ferry was late.', day: '2031-03-01' };
	const page = { url: '/articles/a/', kind: 'article', words: 'Ferry', by: 'files', day: '2031-03-01' } as const;
	const ledger = {
		days: ['2031-03-01'],
		pages: [
			{ ...page, was: [{ words: hidden, until: '2031-03-01' }], passages: [passage, { ...passage, words: hidden }] },
			{ ...page, url: '/articles/b/', gone: '2031-03-02' },
		],
	};
	const { words, ...bare } = page;
	expect(clipLedger(ledger, (told) => told !== hidden)).toEqual({
		...ledger,
		pages: [
			{ ...bare, words, passages: [passage, { id: 's1', day: '2031-03-01' }] },
			{ ...bare, url: '/articles/b/', gone: '2031-03-02' },
		],
	});
});

const story = 'title: Ferries\ntexts: excerpts\n';

test('of made-up articles too, nothing is published but what is shown, and equal seeds give equal excerpts', () => {
	fc.assert(
		fc.property(fc.array(mutatedArticles, { minLength: 1, maxLength: 3 }), (texts) => {
			const files = texts.map((text, index) => [`${index}_seed.txt`, Buffer.from(text.toWellFormed())] as const);
			const folder = folderWith({ ...Object.fromEntries(files), 'story.yml': story });
			const { articles, seeds, shown, comparison } = readCorpus([folder]);
			for (const [slug, ranges] of shown ?? []) {
				const seed = String(Object.fromEntries(files)[articles.find((one) => one.slug === slug)?.seed.file ?? '']);
				expect(seeds.get(slug)).toHaveLength(seed.length);
				expect(excerptsOf(seed, ranges).filter(([start, end]) => end - start > longestExcerpt)).toEqual([]);
			}
			// The corpus is checked when it is made; what it is checked by must hold here as well.
			for (const article of articles) verifyArticle(article, seeds.get(article.slug) ?? '');
			const lists: readonly unknown[] = Object.values(comparison);
			verifyExcerpts([...articles, ...lists], seeds, shown ?? new Map<string, Range[]>());
			expect(readCorpus([folder])).toMatchObject({ articles, comparison });
		}),
		{ numRuns: 20 },
	);
}, 60_000);
