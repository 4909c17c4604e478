/** How much of each of two articles stands word for word in the other. */
import type { CopiedWords, PassagePair } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import type { Copy } from './copied.ts';
import type { Telling } from './telling.ts';

/** The words of one article that another has too: of each telling, 1 for each such word. */
interface Covered {
	readonly article: Article;
	readonly words: Map<Telling, Uint8Array>;
}

function cover({ words }: Covered, telling: Telling, start: number, length: number): void {
	const known = words.get(telling) ?? new Uint8Array(telling.words.length);
	known.fill(1, start, start + length);
	words.set(telling, known);
}

const countOf = ({ words }: Covered) =>
	words.values().reduce((sum, known) => sum + known.reduce((own, one) => own + one, 0), 0);

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
			{ article: first.telling.article, words: new Map<Telling, Uint8Array>() },
			{ article: second.telling.article, words: new Map<Telling, Uint8Array>() },
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
	const sideOf = (covered: Covered) => ({
		article: covered.article.slug,
		copied: countOf(covered),
		words: sizes.get(covered.article) ?? 0,
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
