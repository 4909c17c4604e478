import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewsEvent } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';
import { buildInto, filesOf, readBuilt } from './built.ts';

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

test('an event leads from each sentence that tells it to where it is ready to be cited', () => {
	const events = JSON.parse(readBuilt('data/events.json')) as NewsEvent[];
	for (const { url, mentions } of events) {
		const html = readBuilt(`${url.slice(1)}index.html`);
		const cited = [...html.matchAll(/href="\/articles\/([^/"]+)\/cite\/(?:#([^"]+))?"/gu)];
		expect(new Set(cited.map(([, slug]) => slug)), url).toEqual(new Set(mentions.map(({ article }) => article)));
		for (const { article: slug, sentence } of mentions) {
			const { paragraphs } = articles.find((article) => article.slug === slug) ?? { paragraphs: [] };
			const told = paragraphs.flatMap(({ sentences }) => sentences).find(({ id }) => id === sentence);
			if (told) expect(html).toContain(`href="/articles/${slug}/cite/#${told.anchor}"`);
		}
	}
});

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

test('a link to the original names its archived copy, and a report goes where the editors say', async () => {
	const work = `.astro/test-cite-${process.pid}`;
	const folder = mkdtempSync(join(tmpdir(), 'cite-'));
	const files = {
		'017_port.txt': [
			'# The port opens again',
			'By Ruth Berg and Ana Duarte',
			'12 June 2031',
			'The port of Lisport opens again on Friday, the union said. It was shut for nine days, and no ship came in.',
		].join('\n\n'),
		'017_port.yml': [
			"address: { value: 'https://port.example/open#top', because: the link in the letter }",
			"archived: { value: 'https://archive.example/1/open', because: the copy that was read }",
		].join('\n'),
		'story.yml': [
			'title: Ports',
			'selection: These are all.',
			"report: { text: To the desk, href: 'https://desk.example/new?at={address}&of={title}' }",
		].join('\n'),
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	try {
		const { status, said } = await buildInto(work, { SEEDS: folder, SITE: 'https://example.org', BASE: '/n/' });
		expect({ status, said }).toMatchObject({ status: 0 });
		const [slug = ''] = filesOf(work).flatMap(
			(file) => /^data\/articles\/(?<slug>.*)\.json$/u.exec(file)?.groups?.['slug'] ?? [],
		);
		const pages = [`articles/${slug}/index.html`, `articles/${slug}/cite/index.html`].map((file) =>
			readBuilt(file, work),
		);
		for (const html of pages) {
			expect(html).toMatch(
				/href="https:\/\/port\.example\/open#top"[^>]* data-versionurl="https:\/\/archive\.example\/1\/open"/u,
			);
			expect(html).toContain('href="https://archive.example/1/open"');
			expect(html).toContain('href="https://port.example/open#top:~:text=The%20port%20of%20Lisport,');
			expect(html).toContain('https://desk.example/new?at=https%3A%2F%2Fexample.org%2Fn%2Farticles%2F');
			expect(html).not.toContain('mailto:');
		}
		const [entry] = JSON.parse(readBuilt(`articles/${slug}/cite.json`, work)) as [Record<string, unknown>];
		expect(entry).toMatchObject({
			author: [{ literal: 'Ruth Berg and Ana Duarte' }],
			URL: 'https://port.example/open#top',
		});
		expect(readBuilt('about/index.html', work)).toContain('These are all.');
	} finally {
		for (const path of [work, folder]) rmSync(path, { recursive: true, force: true });
	}
});
