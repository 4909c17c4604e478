/** How much of each of two articles stands word for word in the other. */
import type { CopiedWords, PassagePair } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import type { Copy } from './copied.ts';
import type { Telling } from './telling.ts';

/** The words of one article that another has too, each as its telling and its place there. */
interface Covered {
	readonly article: Article;
	readonly words: Set<string>;
}

function cover(covered: Covered, { index }: Telling, start: number, length: number): void {
	for (let at = start; at < start + length; at++) covered.words.add(`${String(index)} ${String(at)}`);
}

/**
 * Count the words that two articles have in rows, for each two that have one.
 *
 * Titles and decks are left out: the share is one of the body.
 *
 * @param passages - All that are published: those of kind `copied` are named by their ids.
 * @returns The pairs in order of their articles.
 */
export function countCopied(
	tellings: readonly Telling[],
	copies: readonly Copy[],
	passages: readonly PassagePair[],
): CopiedWords[] {
	const sizes = new Map<Article, number>();
	for (const { article, kind, words } of tellings) {
		if (kind === 'body') sizes.set(article, (sizes.get(article) ?? 0) + words.length);
	}
	const pairs = new Map<string, readonly [Covered, Covered]>();
	for (const { a, b, at, length } of copies) {
		const sides = [a, b].map((telling, side) => ({ telling, start: at[side] ?? 0 }));
		sides.sort((one, other) => inCodeUnits(one.telling.article.slug, other.telling.article.slug));
		const [first, second] = sides as [(typeof sides)[0], (typeof sides)[0]];
		const key = `${first.telling.article.slug} ${second.telling.article.slug}`;
		const pair = pairs.get(key) ?? [
			{ article: first.telling.article, words: new Set() },
			{ article: second.telling.article, words: new Set() },
		];
		pairs.set(key, pair);
		for (const [side, { telling, start }] of [first, second].entries()) {
			const covered = pair[side];
			if (covered && telling.kind === 'body') cover(covered, telling, start, length);
		}
	}
	const ids = Map.groupBy(
		passages.filter(({ kind }) => kind === 'copied'),
		({ a, b }) => `${a.article} ${b.article}`,
	);
	const sideOf = ({ article, words }: Covered) => ({
		article: article.slug,
		copied: words.size,
		words: sizes.get(article) ?? 0,
	});
	return [...pairs]
		.filter(([, [a, b]]) => a.words.size > 0 && b.words.size > 0)
		.sort(([one], [other]) => inCodeUnits(one, other))
		.map(([key, [a, b]]) => ({
			a: sideOf(a),
			b: sideOf(b),
			passages: (ids.get(key) ?? []).map(({ id }) => id),
		}));
}
