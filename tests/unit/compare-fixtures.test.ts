/** Each folder of tests/fixtures/compare is a claim; its `expected.json` is what its seeds share, by their words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { parseArticle } from '../../src/parse/article.ts';
import { type Story, storySchema } from '../../src/editor-records.ts';
import type { Range } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';

const root = new URL('../fixtures/compare/', import.meta.url);

/** What the seeds of a folder share. */
function compareFolder(folder: URL) {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const edited = new URL('story.json', folder);
	const story: Story | undefined = existsSync(edited)
		? storySchema.parse({ title: 'A story', ...(JSON.parse(readFileSync(edited, 'utf8')) as object) })
		: undefined;
	const files = names.map((path) => new VFile({ path, value: readFileSync(new URL(path, folder), 'utf8') }));
	const known = { sha256: 'not counted here', ...(story ? { outlets: [], spellings: story.spellings } : {}) };
	const read = files.flatMap((file) => {
		const article = parseArticle(file, known);
		return article ? [{ article, seed: String(file) }] : [];
	});
	const seeds = new Map(read.map(({ article, seed }) => [article.slug, seed]));
	return {
		comparison: compareArticles(
			read.map(({ article }) => article),
			seeds,
			story,
		),
		seeds,
	};
}

const listOrNothing = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

test.each(readdirSync(root))('%s', async (name) => {
	const { comparison, seeds } = compareFolder(new URL(`${name}/`, root));
	const wordsAt = (slug: string, at: readonly Range[]) => textAt(seeds.get(slug) ?? '', at);
	const actual = {
		events: comparison.events.map(({ title, from, to, because, bounds, dates, mentions }) => ({
			title: title.text,
			basis: title.basis,
			from,
			to,
			because,
			bounds,
			dates: dates.length > 1 ? dates : undefined,
			mentions: mentions.map(({ article, text, date, rule }) => ({ article, text, date, rule })),
		})),
		passages: comparison.passages.map(({ kind, rule, because, a, b, differences }) => ({
			kind,
			rule,
			because,
			a: a.text,
			b: b.text,
			differences: differences.map((one) => [one.kind, wordsAt(a.article, one.a), wordsAt(b.article, one.b)]),
		})),
		quotations: comparison.quotations.map(({ speaker, renderings, differences }) => ({
			speaker,
			renderings: renderings.map(({ text, translated }) => (translated ? [text, translated.text] : text)),
			differences: differences.map((one) => {
				const [whole, other] = [renderings[one.of], renderings[one.with]].map((side) => side?.article ?? '');
				return [one.with, one.kind, wordsAt(whole ?? '', one.a), wordsAt(other ?? '', one.b), ...(one.forms ?? [])];
			}),
		})),
		names: comparison.names
			.filter(({ spellings }) => spellings.length > 1)
			.map(({ id, spellings }) => ({ id, spellings })),
		// Left out where there is none.
		figures: listOrNothing(
			comparison.figures
				.filter(({ kind }) => kind !== 'one-file')
				.map(({ id, kind, rule, differ, figures }) => ({
					id,
					kind,
					rule,
					differ,
					texts: figures.map(({ text }) => text),
				})),
		),
		terms: listOrNothing(comparison.terms.map(({ id, forms }) => ({ id, forms }))),
		stories: Object.fromEntries(comparison.stories),
	};
	await expect(`${JSON.stringify(actual, null, '\t')}\n`).toMatchFileSnapshot(
		`../fixtures/compare/${name}/expected.json`,
	);
});
