/** `texts: excerpts`: all that is published of some articles, with no more words than may be shown. */
import type { Comparison } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Ledger } from '../ledger-records.ts';
import type { Article, Range } from '../records.ts';
import { keepLength } from '../seed-text.ts';
import { ArticleClips } from './article-clips.ts';
import { chooseShown } from './choose.ts';
import { Clip } from './clip.ts';
import { clipArticle } from './clip-article.ts';
import { clipComparison } from './clip-comparison.ts';
import { clipLedger } from './clip-ledger.ts';
import { Trim } from './trim.ts';
import { Unpublished } from './unpublished.ts';

/** What is published; each seed with a sign in the place of every character that is not shown. */
export interface Excerpts {
	readonly articles: readonly Article[];
	readonly seeds: ReadonlyMap<string, string>;
	readonly comparison: Omit<Comparison, 'outlets' | 'storyList'>;
	readonly ledger: Ledger | undefined;
	readonly story: Story | undefined;
	/** The stretches that are shown, in order, by slug. */
	readonly shown: ReadonlyMap<string, readonly Range[]>;
	/** Finds words that are not shown. */
	readonly trim: Trim;
}

/** The whole of what is known, before anything is left out. */
interface Sources {
	readonly articles: readonly Article[];
	readonly seeds: ReadonlyMap<string, string>;
	readonly comparison: Comparison;
	readonly ledger: Ledger | undefined;
	readonly story: Story | undefined;
}

/** Leave out all words but those of excerpts. */
export function makeExcerpts({ articles, seeds, comparison, ledger, story }: Sources): Excerpts {
	const shown = chooseShown(articles, seeds, comparison);
	const seedOf = (slug: string) => seeds.get(slug) ?? '';
	const unpublished = [...shown].map(([slug, { ranges }]) => [slug, new Unpublished(seedOf(slug), ranges)] as const);
	const trim = new Trim(new Map(unpublished));
	const clips = new Map(
		articles.flatMap((article) => {
			const own = shown.get(article.slug);
			return own ? [[article.slug, new Clip(article, seedOf(article.slug), own)] as const] : [];
		}),
	);
	const published = articles.flatMap((article) => {
		const clip = clips.get(article.slug);
		if (!clip) return [];
		const part = trim.trim(clipArticle(article, clip), [article.slug]);
		keepLength(part, article);
		return [part];
	});
	const clipped = clipComparison(comparison, new ArticleClips(clips, published));
	const lists = Object.entries(clipped).map(([name, list]) => [name, list.map((item) => trim.trim(item))] as const);
	return {
		articles: published,
		seeds: new Map([...shown].map(([slug, own]) => [slug, own.masked()])),
		comparison: { ...(Object.fromEntries(lists) as unknown as typeof clipped), stories: comparison.stories },
		ledger: ledger && clipLedger(ledger, (words) => !trim.isIn(words)),
		// The passages that the editors pin their events to are done with.
		story: story && { ...story, events: [] },
		shown: new Map([...shown].map(([slug, { ranges }]) => [slug, ranges])),
		trim,
	};
}
