/** What must hold of whatever was drawn of whatever seeds. */
import { textAt } from '../../src/seed-text.ts';
import { originalOf } from '../../src/components/original.ts';
import type { Article, Span } from '../../src/records.ts';
import { LinkCheck } from '../../src/tools/links.ts';
import { isOfSite, readMarkup } from '../site/markup.ts';
import type { Drawn, DrawnPage } from './drawing.ts';
import { readShown } from './passages.ts';

/** What is our own: markup, and addresses elsewhere. */
export type Own = Set<string>;

/** What was looked at. */
export interface Checked {
	readonly faults: readonly string[];
	/** How many passages were laid beside their seed. */
	readonly passages: number;
}

const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** The passages of an article that a page shows under ids of their own. */
function passagesOf({ title, deck, paragraphs }: Article): (Span & { anchor: string })[] {
	const displays = [title, deck].flatMap((display) =>
		display?.at && display.anchor !== undefined ? [{ text: display.text, at: display.at, anchor: display.anchor }] : [],
	);
	return [...displays, ...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences)];
}

/** Lays passages beside their seeds, and counts them. */
class Passages {
	readonly faults: string[] = [];
	count = 0;

	compare(page: string, what: string, shown: string | undefined, expected: string): void {
		this.count++;
		if (shown !== expected) {
			this.faults.push(
				`${page}: ${what} shows ${JSON.stringify(cut(shown ?? 'nothing'))}, expected ${JSON.stringify(cut(expected))}`,
			);
		}
	}
}

function checkPassages({ corpus, pages }: Drawn, passages: Passages): void {
	const { articles, seeds } = corpus;
	const bySlug = new Map(articles.map((article) => [article.slug, article]));
	const sentences = new Map<string, string>(
		articles.flatMap(({ url, slug, paragraphs }) =>
			paragraphs.flatMap((paragraph) =>
				paragraph.sentences.map(({ anchor, at }) => [`${url}#${anchor}`, textAt(seeds.get(slug) ?? '', at)] as const),
			),
		),
	);
	for (const { path, html } of pages) {
		const { byId, quoted } = readShown(html);
		const [, kind, first = '', second = ''] = path.split('/');
		const shown =
			kind === 'articles'
				? [['', first] as const]
				: kind === 'compare'
					? [['a-', first] as const, ['b-', second] as const]
					: [];
		for (const [prefix, slug] of shown) {
			const article = bySlug.get(slug);
			if (!article) continue;
			const seed = seeds.get(slug) ?? '';
			for (const { anchor, at } of passagesOf(article)) {
				const isMissing = !byId.has(prefix + anchor);
				// A comparison shows sentences, a list of citations one entry for a paragraph of one sentence.
				if (isMissing && (kind === 'compare' || second === 'cite')) continue;
				passages.compare(path, `#${prefix}${anchor}`, byId.get(prefix + anchor), textAt(seed, at));
			}
			if (kind !== 'articles' || second === 'cite') continue;
			// An edition of excerpts does not show the file.
			passages.compare(path, 'the file', readMarkup(html, false).file, corpus.shown ? '' : seed);
		}
		if (kind !== 'events') continue;
		for (const [cite, text] of quoted) {
			const expected = sentences.get(cite);
			if (expected !== undefined) passages.compare(path, `what is quoted from ${cite}`, text, expected);
		}
	}
}

/** All markup and all addresses elsewhere, but for those that an article states as its own. */
function findMarkup({ corpus, pages }: Drawn): (readonly [path: string, found: string])[] {
	const stated = new Set(corpus.articles.flatMap(({ archived, ...article }) => [originalOf(article), archived?.href]));
	// An address may end in a sign of a fragment that is empty, and has it still when words are added.
	const isStated = (address: string) =>
		/^https?:/u.test(address) && [/#?:~:text=.*$/u, /:~:text=.*$/u].some((end) => stated.has(address.replace(end, '')));
	return pages.flatMap(({ path, html }) => {
		const { markup, addresses } = readMarkup(html, false);
		// A report has no address to go to unless an editor gives one.
		const elsewhere = [...addresses].filter(
			(address) => !isOfSite(address) && !isStated(address) && !address.startsWith('mailto:?'),
		);
		return [...markup, ...elsewhere].map((found) => [path, found] as const);
	});
}

/** Learn from known seeds what is our own. */
export function learnOwn(drawn: Drawn): string[] {
	return findMarkup(drawn).map(([, found]) => found);
}

/** What the build itself would refuse, but for links to files that were not drawn. */
function findLinkFaults(pages: readonly DrawnPage[]): string[] {
	const check = new LinkCheck('http://localhost:4321', '/');
	const files = pages.map(({ path, html }) => {
		const file = `${path.slice(1)}index.html`;
		check.addPage(file, Buffer.from(html));
		return file;
	});
	return check.findFaults(new Set(files)).filter((fault) => !fault.endsWith(' is not there'));
}

function findPartFaults({ articles, seeds }: Drawn['corpus']): string[] {
	return articles.flatMap(({ slug, parts }) => {
		const length = seeds.get(slug)?.length ?? 0;
		const ends = [0, ...parts.map(({ end }) => end)];
		const covers =
			parts.every(({ start, end }, index) => start === ends[index] && start < end) && ends.at(-1) === length;
		return covers ? [] : [`${slug}: the parts do not cover the seed once`];
	});
}

/** Check what was drawn. */
export function checkDrawn(drawn: Drawn, own: Own): Checked {
	const passages = new Passages();
	checkPassages(drawn, passages);
	const faults = [
		...findPartFaults(drawn.corpus),
		...passages.faults,
		...findMarkup(drawn).flatMap(([path, found]) => (own.has(found) ? [] : [`${path}: not ours: ${cut(found)}`])),
		...findLinkFaults(drawn.pages),
	];
	return { faults, passages: passages.count };
}
