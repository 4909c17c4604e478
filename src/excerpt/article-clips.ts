/** How what articles share keeps to what is shown of each of them. */
import type { Article, Range } from '../records.ts';
import type { Clip } from './clip.ts';

/** Cuts records that name their article down to what is shown of it. */
export class ArticleClips {
	readonly #clips: ReadonlyMap<string, Clip>;
	readonly #quotations: ReadonlyMap<string, Article['quotations']>;
	readonly #published: ReadonlySet<string>;

	/**
	 * @param clips - By slug.
	 * @param articles - As they are published.
	 */
	constructor(clips: ReadonlyMap<string, Clip>, articles: readonly Article[]) {
		this.#clips = clips;
		this.#quotations = new Map(articles.map(({ slug, quotations }) => [slug, quotations]));
		this.#published = new Set(articles.flatMap(({ slug, quotations }) => quotations.map(({ id }) => `${slug} ${id}`)));
	}

	/** What cuts the records of one article. */
	of(slug: string): Clip {
		const clip = this.#clips.get(slug);
		if (!clip) throw new Error(`Nothing is known of what is shown of \`${slug}\``);
		return clip;
	}

	/** Whether all of some stretches of an article is shown. */
	has(slug: string, at: readonly Range[]): boolean {
		return this.of(slug).shown.has(at);
	}

	/** A record with the part of its words that is shown; nothing where none is. */
	part<T extends { article: string; text: string; at: Range[] }>(record: T): T[] {
		const clip = this.of(record.article);
		return clip.part(record).flatMap((part) => clip.pinned(part));
	}

	/** A record all of whose words are shown; else nothing. */
	whole<T extends { article: string; at: Range[] }>(record: T): T[] {
		const clip = this.of(record.article);
		return clip.whole(record).flatMap((part) => clip.pinned(part));
	}

	/** The quotations of an article that are published. */
	quotationsOf(slug: string): Article['quotations'] {
		return this.#quotations.get(slug) ?? [];
	}

	/** Whether a quotation of an article is published. */
	hasQuotation(slug: string, id: string): boolean {
		return this.#published.has(`${slug} ${id}`);
	}
}
