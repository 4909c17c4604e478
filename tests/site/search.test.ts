/** The search as it is built: its index, its policy, and the only scripts of the site. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { cutPassages, shownWords } from '../../src/search-text.ts';
import { filesOf, readBuilt } from './built.ts';

const files = filesOf('dist');
const pages = files.filter((file) => file.endsWith('.html'));
const policyOf = (page: string) => /<meta http-equiv="content-security-policy"[^>]*>/u.exec(readBuilt(page))?.[0] ?? '';

test('the index has each passage that an article page shows, and no other words', () => {
	const summaries = JSON.parse(readBuilt('data/articles.json')) as ArticleSummary[];
	const passages = summaries.flatMap(({ slug }) => {
		const { url, title, deck, paragraphs } = JSON.parse(readBuilt(`data/articles/${slug}.json`)) as Article;
		const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
		return [title, deck, ...sentences].flatMap((span) =>
			span?.at ? [`${url}#${span.anchor ?? ''} ${span.text}`] : [],
		);
	});
	const indexed = files
		.filter((file) => file.startsWith('pagefind/fragment/'))
		.flatMap((file) => {
			const json = gunzipSync(readFileSync(`dist/${file}`))
				.toString()
				.slice('pagefind_dcd'.length);
			const { url, content } = JSON.parse(json) as { url: string; content: string };
			const [page = '', fragment = ''] = url.split('#');
			return cutPassages(content, fragment).map(
				({ indexed: words, anchor }) =>
					`${page}#${anchor} ${shownWords(words)
						.map(({ text }) => text)
						.join('')}`,
			);
		});
	expect(indexed.sort()).toEqual(passages.sort());
});

test('only the search may run WebAssembly, and no page a script that stands in it', () => {
	expect(pages.filter((page) => policyOf(page).includes('wasm-unsafe-eval'))).toEqual(['search/index.html']);
	expect(pages.filter((page) => policyOf(page).includes("'unsafe-"))).toEqual([]);
	expect(policyOf('search/index.html')).toContain("script-src 'self'");
});

// What it may weigh with all that it imports, weight.test.ts holds it to.
test('only the search and the choice of two have a script, each a file', () => {
	const scripts = new Map(
		pages.flatMap((page) => {
			const tags = readBuilt(page).match(/<script(?![^>]*application\/ld\+json)[^>]*>/gu);
			return tags ? [[page, tags.map((tag) => /_astro\/[^"]+/u.exec(tag)?.[0] ?? tag)] as const] : [];
		}),
	);
	expect([...scripts.keys()]).toEqual(['compare/index.html', 'search/index.html']);
	for (const own of scripts.values()) expect(own).toEqual([expect.stringMatching(/^_astro\//u)]);
});
