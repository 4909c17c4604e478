/** What a built site publishes: each page with its address and words, and the passages that have addresses in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { ArticleSummary, Name, NewsEvent, SharedQuotation } from '../comparison-records.ts';
import type { LedgerPage, Published } from '../ledger-records.ts';
import type { Article } from '../records.ts';
import { textAt } from '../seed-text.ts';

type Kind = LedgerPage['kind'];
type Passages = NonNullable<Published['passages']>;

/** What is read in the HTML of a page. */
interface ReadPage {
	readonly url: string;
	readonly words: string;
	readonly ids: ReadonlySet<string>;
	/** It says only that something was here. */
	readonly isTombstone: boolean;
}

/** The kinds of the pages below each section; a section's own page, and further pages of its list, are of the kind `other`. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
	[/^\/articles\/[^/]+\/$/u, 'article'],
	[/^\/events\/[^/]+\/$/u, 'event'],
	[/^\/names\/(?!page_)[^/]+\/$/u, 'name'],
	[/^\/compare\/[^/]+\/[^/]+\/$/u, 'comparison'],
	[/^\/quotations\/(?:\d+\/)?$/u, 'quotations'],
];

/** The class of the element that a page of a lost address consists of. */
const tombstone = 'lost-address';

function readPage(url: string, html: string): ReadPage {
	const ids = new Set<string>();
	let [heading, title, open] = ['', '', ''];
	let isTombstone = false;
	const parser = new Parser({
		onopentag(name, { id, class: classes = '' }) {
			if (id !== undefined) ids.add(id);
			isTombstone ||= classes.split(' ').includes(tombstone);
			if (name === 'title' || (name === 'h1' && heading === '')) open = name;
		},
		ontext(text) {
			if (open === 'h1') heading += text;
			else if (open === 'title') title += text;
		},
		onclosetag(name) {
			if (name === open) open = '';
		},
	});
	parser.end(html);
	return { url, ids, isTombstone, words: textAt(heading || title, [[0, Infinity]]) || url };
}

function readJson(folder: string, file: string): unknown {
	return JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
}

/** The title and deck, the paragraphs, sentences and quotations of an article, each with its address. */
function passagesOf({ title, deck, paragraphs, quotations }: Article, ids: ReadonlySet<string>): Passages {
	const displayed = [title, deck].flatMap((one) => (one?.anchor === undefined ? [] : [{ ...one, anchor: one.anchor }]));
	const all = [...displayed, ...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences), ...quotations];
	const shown = all.filter(({ anchor }) => ids.has(anchor));
	return shown.map(({ anchor, text, at }) => ({ id: anchor, words: text, ...(at ? { at } : {}) }));
}

/** An article, and the fragments of its sentences by their ids. */
interface ReadArticle {
	readonly article: Article;
	readonly anchors: ReadonlyMap<string, string>;
}

function readArticle(folder: string, slug: string): ReadArticle {
	const article = readJson(folder, `articles/${slug}.json`) as Article;
	const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	return { article, anchors: new Map(sentences.map(({ id, anchor }) => [id, anchor])) };
}

/** The addresses of the passages that tell an event. */
function toldIn({ mentions }: NewsEvent, articles: ReadonlyMap<string, ReadArticle>): string[] {
	const places = mentions.flatMap(({ article: slug, sentence = '', at: [first] }) => {
		const known = articles.get(slug);
		if (!known) return [];
		const { url, title, deck } = known.article;
		const isInDeck = deck?.at?.some(([start, end]) => first && start <= first[0] && first[0] < end);
		const anchor = known.anchors.get(sentence) ?? (isInDeck ? deck : title)?.anchor;
		return [anchor === undefined ? url : `${url}#${anchor}`];
	});
	return [...new Set(places)];
}

/**
 * Read what a built site publishes.
 *
 * Pages that say only that something was at their address are left out. Throws where the folder holds no built site.
 *
 * @param folder - Such as `dist`.
 */
export function readPublished(folder: string): Published[] {
	const summaries = readJson(folder, 'articles.json') as ArticleSummary[];
	const articles = new Map(summaries.map(({ slug }) => [slug, readArticle(folder, slug)]));
	const articleAt = new Map([...articles.values()].map(({ article }) => [article.url, article]));
	const eventAt = new Map((readJson(folder, 'events.json') as NewsEvent[]).map((event) => [event.url, event]));
	const nameAt = new Map((readJson(folder, 'names.json') as Name[]).map(({ url, name }) => [url, name]));
	const shared = readJson(folder, 'quotations.json') as SharedQuotation[];
	const quotations = new Map(shared.map((quotation) => [quotation.id, quotation]));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
	const pages = files
		.filter((file) => /(?:^|\/)index\.html$/u.test(file))
		.map((file) => readPage(`/${file.slice(0, -'index.html'.length)}`, readFileSync(join(folder, file), 'utf8')))
		.filter(({ isTombstone }) => !isTombstone);
	return pages.map(({ url, words, ids }): Published => {
		const kind = kinds.find(([form]) => form.test(url))?.[1] ?? 'other';
		const article = articleAt.get(url);
		const event = eventAt.get(url);
		if (article) {
			const { seed, title, heading } = article;
			const passages = passagesOf(article, ids);
			const own = { file: seed.file, sha256: seed.sha256 };
			const by = title?.basis === 'editor' ? 'editor' : 'files';
			return { url, kind, words: title?.text ?? heading?.text ?? words, by, seed: own, passages };
		}
		if (event) {
			const { text, basis } = event.title;
			return { url, kind, words: text, by: basis === 'editor' ? 'editor' : 'files', told: toldIn(event, articles) };
		}
		if (kind !== 'quotations') {
			const name = nameAt.get(url);
			return name === undefined ? { url, kind, words } : { url, kind, words: name, by: 'files' };
		}
		const passages = [...ids].flatMap((id) => {
			const words = quotations.get(id)?.renderings[0]?.text;
			return words === undefined ? [] : [{ id, words }];
		});
		return { url, kind, words, passages };
	});
}
