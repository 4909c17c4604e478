/**
 * What the pages of an article rest on, as a key: a page whose key is that of an earlier build is not drawn again.
 *
 * A page of an article, of a pair or of an event draws nothing but records of its story, and a few words of others that
 * are named here. Articles that share a quotation stand together too.
 */
import { createHash, hash as hashOf, type Hash } from 'node:crypto';
import { isLarge } from '../large-edition.ts';
import { titleOf } from '../seed-text.ts';
import { cardPath, cardWords } from './card.ts';
import { edition, signOf } from './edition.ts';
import { feedFiles } from './feeds.ts';
import { figurePath } from './figure-path.ts';
import { recordOf } from './ledger.ts';
import { toldNow } from './lost.ts';
import { outletMarks } from './outlet-page.ts';
import type { TimelinePage } from './timeline.ts';

/** Joins slugs that belong together, and names each group by one of them. */
class Groups {
	readonly #parents = new Map<string, string>();

	find(slug: string): string {
		let root = slug;
		for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
		for (let at = slug; at !== root;) {
			const up = this.#parents.get(at) ?? root;
			this.#parents.set(at, root);
			at = up;
		}
		return root;
	}

	join(one: string, other: string): void {
		const [a, b] = [this.find(one), this.find(other)];
		if (a !== b) this.#parents.set(b, a);
	}
}

interface Keys {
	readonly groups: Groups;
	readonly digests: ReadonlyMap<string, string>;
	/** Of what stands on every page. */
	readonly frame: string;
}

function makeKeys(): Keys {
	const { articles, seeds, shown, comparison, pairs, figureOf, nameOf, signs } = edition();
	const groups = new Groups();
	for (const { slug } of articles) groups.join(comparison.stories.get(slug) ?? slug, slug);
	for (const { renderings } of comparison.quotations) {
		for (const { article } of renderings) groups.join(renderings[0]?.article ?? article, article);
	}
	for (const { a, b } of pairs) groups.join(a, b);
	const hashes = new Map<string, Hash>();
	const add = (slug: string, value: unknown) => {
		const group = groups.find(slug);
		const hash = hashes.get(group) ?? createHash('sha256');
		hashes.set(group, hash.update(`${JSON.stringify(value)}\n`));
	};
	for (const article of articles) add(article.slug, article);
	if (shown) for (const { slug } of articles) add(slug, [slug, seeds.get(slug), shown.get(slug)]);
	for (const event of comparison.events) add(event.mentions[0]?.article ?? '', event);
	for (const list of [comparison.passages, comparison.copied]) for (const one of list) add(one.a.article, one);
	for (const group of comparison.quotations) add(group.renderings[0]?.article ?? '', group);
	const { relays, headlines, voices, onlyHere } = comparison;
	for (const list of [relays, headlines, voices, onlyHere]) for (const one of list) add(one.article, one);
	for (const { article, only, missing } of onlyHere) {
		const named = [...only, ...missing].filter(({ kind }) => kind === 'figure' || kind === 'person');
		add(
			article,
			named.map(({ id }) => [figureOf.get(id), figurePath(id), nameOf.get(id)?.name, nameOf.get(id)?.url]),
		);
	}
	for (const { id, name, url, kind, ids } of comparison.names) {
		for (const group of new Set(Object.keys(ids).map((slug) => groups.find(slug)))) add(group, [id, name, url, kind]);
	}
	for (const pair of pairs) add(pair.a, pair);
	for (const story of comparison.storyList) add(story.articles[0] ?? '', story);
	const { story, ledger } = edition();
	const feeds = feedFiles().map(({ file, title, type }) => [file, title, type]);
	const onEvery = [
		story,
		ledger,
		[...signs],
		outletMarks(),
		comparison.outlets.length,
		cardWords('/'),
		feeds,
		isLarge(articles),
		shown !== undefined,
	];
	return {
		groups,
		digests: new Map([...hashes].map(([group, hash]) => [group, hash.digest('hex')])),
		frame: hashOf('sha256', JSON.stringify(onEvery)),
	};
}

let keys: Keys | undefined;

/**
 * The key of a page.
 *
 * @param slugs - The articles whose records it draws.
 * @param beside - Whatever else it shows, such as the titles of the pages before and behind it.
 */
export function pageKey(slugs: readonly (string | undefined)[], ...beside: unknown[]): string {
	keys ??= makeKeys();
	const { groups, digests, frame } = keys;
	const digest = (slug: string | undefined) => slug !== undefined && digests.get(groups.find(slug));
	return hashOf('sha256', JSON.stringify([frame, [...new Set(slugs.map(digest))], beside]));
}

/**
 * The key of a page of a timeline.
 *
 * @param beside - Whatever else it shows than its events.
 */
export function timelineKey({ path, parts, before }: TimelinePage, ...beside: unknown[]): string {
	const days = parts.flatMap((part) => part.days);
	const events = days.flatMap((day) => day.events);
	const slugs = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
	// How many events a part has in all is told where there are several.
	const heads = parts.map(({ id, total }) => [id, parts.length > 1 && total]);
	return pageKey(
		[...slugs],
		path,
		before,
		heads,
		days.map(({ head }) => head),
		events.map(({ url }) => url),
		beside,
	);
}

/** What a page that has a card of its own, or its outlet's, says of it; all others say what the first page says. */
export function cardKey(path: string): unknown {
	return [cardPath(path), cardWords(path)];
}

/** What the page of an event says of passages that were recorded as telling it, wherever they stand now. */
export function formerKey(path: string): unknown {
	const record = recordOf(path);
	if (!record) return undefined;
	const { passages, lost } = toldNow(record);
	return [
		lost,
		passages.map(({ reading, place, sentence, events }) => [
			neighbourKey(reading.article.slug),
			place,
			sentence?.text,
			events.map(({ url, title }) => [url, title]),
		]),
	];
}

/** What a page says of the article before or behind it. */
export function neighbourKey(slug: string | undefined): unknown {
	const article = slug === undefined ? undefined : edition().bySlug.get(slug)?.article;
	return article && [article.url, signOf(article).name, titleOf(article), article.published?.date];
}
