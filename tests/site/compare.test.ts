/** Each pair of passages of the data is on the pages: where else it is told on both articles, and in their comparison. */
import { expect, test } from 'vitest';
import type { ArticleSummary, PassagePair, PassageSide } from '../../src/comparison-records.ts';
import type { Article } from '../../src/records.ts';
import { filesOf, readBuilt } from './built.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const passages = read('passages.json') as PassagePair[];
const summaries = read('articles.json') as ArticleSummary[];
const articles = new Map(summaries.map(({ slug }) => [slug, read(`articles/${slug}.json`) as Article]));
const built = new Set(filesOf('dist'));

/** Where the page of an article shows a passage. */
function placeOf({ article, sentence, at }: PassageSide): string {
	const { url, paragraphs, title, deck } = articles.get(article) as Article;
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const offset = at[0]?.[0] ?? 0;
	const shown = [title, deck].find((display) => display?.at?.some(([start, end]) => start <= offset && offset < end));
	return `${url}#${sentences.find(({ id }) => id === sentence)?.anchor ?? shown?.anchor ?? ''}`;
}

/** What the notes of a page say, each note one text of HTML. */
const notesOf = (slug: string) =>
	[...readBuilt(`articles/${slug}/index.html`).matchAll(/<div class="notes".*?<\/details>/gsu)].flatMap(([notes]) =>
		notes.split('<li>').slice(1),
	);

/** What a note says beside the words; that they are told there too, it says by standing there. */
const words: Readonly<Record<PassagePair['kind'], string>> = {
	'same-quotation': 'same quotation',
	'quotation-variant': 'quoted in other words',
	'same-fact': '',
	conflict: 'cannot both hold',
	copied: 'same words in a row',
};

test.each(summaries)('the notes of $slug name every passage that another article tells too', ({ slug }) => {
	const notes = notesOf(slug);
	const missing = passages.filter(({ a, b, kind }) => {
		const there = a.article === slug ? b : b.article === slug ? a : undefined;
		return there && !notes.some((note) => note.includes(`href="${placeOf(there)}"`) && note.includes(words[kind]));
	});
	expect(missing).toEqual([]);
	for (const note of notes.filter((one) => one.includes('Compare with'))) expect(note).toContain('/compare/');
});

test('a comparison tells each of its pairs of passages, once', () => {
	const pages = new Map<string, string>();
	for (const { id, a, b } of passages) {
		const file = `compare/${a.article}/${b.article}/index.html`;
		if (!built.has(file)) continue;
		const html = pages.get(file) ?? readBuilt(file);
		pages.set(file, html);
		expect(html.split(`id="${id}"`).length).toBe(2);
	}
});

test('the script asks for the pairs of an article where they are', () => {
	const pages = [...built].flatMap((file) => /^compare\/([^/]+)\/([^/]+)\/index\.html$/u.exec(file)?.slice(1, 3) ?? []);
	const listed = summaries.flatMap(({ slug }) =>
		(JSON.parse(readBuilt(`compare/${slug}/pairs.json`)) as string[]).flatMap((other) => [slug, other]),
	);
	expect(listed.join(' ').split(' ').sort()).toEqual(pages.sort());
});
