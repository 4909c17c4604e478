/** The pages of names and figures say only what stands in the articles, and each use leads to its passage. */
import { expect, test } from 'vitest';
import type { Name, Term } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { filesOf, readBuilt } from './built.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const articles = filesOf('dist/data/articles').map((file) => read(`articles/${file}`) as Article);
const byUrl = new Map(articles.map((article) => [article.url, article]));

const decode = (html: string) =>
	html
		.replace(/<[^>]+>/gu, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/\s+/gu, ' ')
		.trim();

/** Every use that a page shows: its words in their context, and where it leads. */
function linesOf(page: string) {
	const html = readBuilt(page);
	return [...html.matchAll(/<a class="theirs line" href="(?<href>[^"]+)">(?<words>.*?)<\/a>/gsu)].map(
		({ groups = {} }) => {
			const [path = '', anchor = ''] = (groups['href'] ?? '').split('#');
			return { path, anchor, context: decode(groups['words'] ?? '').replace(/^… | …$/gu, '') };
		},
	);
}

const pages = filesOf('dist').filter((file) => /^(?:names|figures)\/.*\.html$/u.test(file));

test.each(pages)('%s shows words as they stand in the articles', (page) => {
	for (const { path, anchor, context } of linesOf(page)) {
		const article = byUrl.get(path);
		const shown = [article?.title, article?.deck, ...(article?.paragraphs.flatMap(({ sentences }) => sentences) ?? [])];
		const passage = shown.find((each) => each?.anchor === anchor);
		expect(passage?.text).toContain(context);
	}
});

test('every use of a term stands on the page of names', () => {
	const terms = read('terms.json') as Term[];
	const times = terms.reduce((sum, { hits }) => sum + hits.length, 0);
	expect(linesOf('names/index.html').length).toBeGreaterThanOrEqual(times);
});

test('the names that are said to have a page have one, and no others', () => {
	const urls = (read('names.json') as Name[]).flatMap(({ url }) => url ?? []);
	const built = pages.filter((page) => /^names\/(?!page_)[^/]+\/index\.html$/u.test(page));
	expect(built.map((page) => `/${page.replace(/index\.html$/u, '')}`)).toEqual(urls.sort());
});
