/** An article's page as a critical edition: where it tells each event, and the notes to each sentence. */
import { expect, test } from 'vitest';
import type { ArticleSummary, NewsEvent } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { readBuilt } from './built.ts';

const readData = (file: string) => JSON.parse(readBuilt(`data/${file}`)) as unknown;
const articles = (readData('articles.json') as ArticleSummary[]).map(({ slug }) => readData(`articles/${slug}.json`));
const events = readData('events.json') as NewsEvent[];

/** A part of a page between two stretches of its HTML. */
function between(html: string, start: string, end: string): string {
	const from = html.indexOf(start);
	return from === -1 ? '' : html.slice(from, html.indexOf(end, from));
}

test.each(articles as Article[])('$slug leads to every sentence that tells an event', ({ slug, url, paragraphs }) => {
	const html = readBuilt(`${url.slice(1)}index.html`);
	const rows = between(html, '<ol class="coverage">', '</ol>').split('<li>').slice(1);
	const anchors = new Map(paragraphs.flatMap(({ sentences }) => sentences.map(({ id, anchor }) => [id, anchor])));
	const told = events.filter(({ mentions }) => mentions.some(({ article }) => article === slug));
	expect(rows).toHaveLength(told.length);
	for (const { url: path, mentions } of told) {
		const row = rows.find((each) => each.includes(`href="${path}"`)) ?? '';
		const own = mentions.filter(({ article, sentence }) => article === slug && sentence !== undefined);
		const missing = own.filter(({ sentence }) => !row.includes(`href="#${anchors.get(sentence ?? '') ?? ''}"`));
		expect(missing, path).toEqual([]);
	}
});

test.each(articles as Article[])('$slug notes each event of a paragraph once', ({ slug, url, paragraphs }) => {
	const html = readBuilt(`${url.slice(1)}index.html`);
	paragraphs.forEach(({ sentences }, index) => {
		const ids = new Set(sentences.map(({ id }) => id));
		const own = events.filter(({ mentions }) =>
			mentions.some(({ article, sentence }) => article === slug && ids.has(sentence ?? '')),
		);
		const notes = between(html, `aria-label="Notes to paragraph ${index + 1}"`, '</details>');
		expect(own.map(({ url: path }) => notes.split(`href="${path}"`).length - 1)).toEqual(own.map(() => 1));
	});
});
