import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';
import { filesOf, readBuilt } from './built.ts';

const articles = filesOf('dist')
	.filter((file) => file.startsWith('data/articles/'))
	.map((file) => JSON.parse(readBuilt(file)) as Article);

/** What of CSL-JSON is looked at. */
interface Entry {
	readonly id: string;
	readonly title: string;
	readonly 'container-title'?: string;
	readonly abstract?: string;
	readonly URL: string;
	readonly note: string;
}

/** Every passage of an article that has words of its own, by its anchor. */
function passagesOf({ paragraphs, quotations }: Article) {
	return new Map(
		[...paragraphs, ...paragraphs.flatMap(({ sentences }) => sentences), ...quotations].map((passage) => [
			passage.anchor,
			passage,
		]),
	);
}

test.each(articles.map((article) => [article.slug, article] as const))(
	'%s is cited whole and by passage',
	(slug, article) => {
		const seed = readFileSync(`seeds/${article.seed.file}`, 'utf8');
		const [whole, ...passages] = JSON.parse(readBuilt(`articles/${slug}/cite.json`)) as [Entry, ...Entry[]];
		expect(whole.id).toBe(slug);
		expect(whole['container-title']).toBe(article.outlet?.name);
		expect(whole.note).toContain(article.seed.sha256);
		const known = passagesOf(article);
		expect(passages.length).toBeGreaterThanOrEqual(article.paragraphs.length);
		for (const { id, abstract } of passages) {
			const passage = known.get(id.slice(slug.length + 1));
			expect(passage && textAt(seed, passage.at)).toBe(abstract);
		}
		const keys = [whole, ...passages].map(({ id }) => id);
		const bib = readBuilt(`articles/${slug}/cite.bib`);
		expect([...bib.matchAll(/^@article\{(?<key>.*),$/gmu)].map(({ groups }) => groups?.['key'])).toEqual(keys);
		const ris = readBuilt(`articles/${slug}/cite.ris`);
		expect([...ris.matchAll(/^ID {2}- (?<key>.*)\r$/gmu)].map(({ groups }) => groups?.['key'])).toEqual(keys);
	},
);

test.each(articles.map(({ slug }) => slug))(
	'the page that cites %s has each passage and leads to its files',
	(slug) => {
		const html = readBuilt(`articles/${slug}/cite/index.html`);
		const entries = JSON.parse(readBuilt(`articles/${slug}/cite.json`)) as Entry[];
		const anchors = entries.slice(1).map(({ id }) => id.slice(slug.length + 1));
		expect(anchors.filter((anchor) => !html.includes(`id="${anchor}"`))).toEqual([]);
		expect(['bib', 'ris', 'json'].filter((format) => !html.includes(`/articles/${slug}/cite.${format}"`))).toEqual([]);
		expect(html.split('class="citation"').length - 1).toBe(4 * entries.length);
	},
);

test('every page has a link that reports an error and carries its address', () => {
	const pages = filesOf('dist').filter((file) => file.endsWith('index.html'));
	const lacking = pages.filter((file) => {
		const html = readBuilt(file);
		const [, canonical = ''] = /<meta property="og:url" content="(.*?)"/u.exec(html) ?? [];
		return canonical !== '' && !html.includes(encodeURIComponent(`${canonical}\r\n`));
	});
	expect(pages.length).toBeGreaterThan(10);
	expect(lacking).toEqual([]);
});
