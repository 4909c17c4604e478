/** What a story has beside its events: who alone tells what, where in the texts, and headlines that say more than they. */
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/comparison.ts';
import { parseArticle } from '../../src/parse/article.ts';

/** Compares texts, each the article of an outlet of its own unless one is given; `A` is the first one's slug. */
function compare(texts: readonly string[], outlets: readonly (string | undefined)[] = []) {
	const read = texts.flatMap((value, index) => {
		const outlet = outlets[index];
		const sidecar = outlet === undefined ? undefined : { outlet: { value: outlet, because: 'A test.' } };
		const file = new VFile({ path: `${index}_seed.txt`, value });
		const article = parseArticle(file, { sha256: '', ...(sidecar ? { sidecar } : {}) });
		return article ? [{ article, seed: value }] : [];
	});
	const articles = read.map(({ article }) => article);
	const letters = new Map(articles.map(({ slug }, index) => [slug, 'ABCDEFGH'[index] ?? '']));
	const seeds = new Map(read.map(({ article, seed }) => [article.slug, seed]));
	return {
		comparison: compareArticles(articles, seeds, undefined),
		letterOf: (slug: string) => letters.get(slug) ?? '',
	};
}

const meeting = 'Ferry owner Ruth Calder met Mayor Edmund Pike of Marle on Thursday about the winter timetable.';
const filler = `Residents have asked for a second boat for years. The council has no money for one, and the company that
owns the ferry wants a subsidy first. Few towns on the coast depend so much upon one boat.`;
const seed = (title: string, ...sentences: string[]) =>
	`## ${title}\n\nMay 18, 2024\n\n${sentences.join('\n\n')}\n\n${filler}\n`;

/** The records of what each article alone has, by its letter: `person Jane Roe`. */
function only(texts: readonly string[], outlets?: readonly (string | undefined)[]) {
	const { comparison, letterOf } = compare(texts, outlets);
	return Object.fromEntries(
		comparison.onlyHere.map(({ article, only: alone, missing }) => [
			letterOf(article),
			{
				only: alone.filter(({ kind }) => kind !== 'event').map(({ kind, text }) => `${kind} ${text}`),
				missing: missing.map(({ kind, id, outlets: tellers }) => `${kind} ${id} ${tellers}`),
			},
		]),
	);
}

describe('only here', () => {
	const harbour = 'Harbour master Jane Roe called the plan of the ferry good.';

	test('a person whom one file names, and whom two others name and a third does not', () => {
		const texts = [
			seed('Owner and mayor meet', meeting, harbour),
			seed('Talks in Marle', meeting, harbour, 'Peter Quill sold bread to the ferry.'),
			seed('Ferry dispute', meeting),
		];
		const found = only(texts);
		expect(found['A']?.only).not.toContain('person Jane Roe');
		expect(found['B']?.only).toContain('person Peter Quill');
		expect(found['C']?.missing).toContain('person jane-roe 2');
	});

	test('a figure whose number no other file has', () => {
		const count = (number: string) => `The ferry carried ${number} passengers over to the island on that day.`;
		const found = only([seed('Owner and mayor meet', meeting, count('417')), seed('Talks in Marle', meeting)]);
		expect(found['A']?.only).toContain('figure 417 passengers');
		const both = only([
			seed('Owner and mayor meet', meeting, count('417')),
			seed('Talks in Marle', meeting, 'Room 417 of the town hall was empty.'),
		]);
		expect(both['A']?.only).not.toContain('figure 417 passengers');
	});

	test('a last name that another file has too is nobody’s alone', () => {
		const found = only([
			seed('Owner and mayor meet', meeting, harbour),
			seed('Talks in Marle', meeting, 'Roe, the harbour master, liked the plan of the ferry.'),
		]);
		expect(found['A']?.only).not.toContain('person Jane Roe');
	});

	test('two files of one outlet are one voice', () => {
		const texts = [
			seed('Owner and mayor meet', meeting, harbour),
			seed('Talks in Marle', meeting, harbour),
			seed('Ferry dispute', meeting),
		];
		const found = only(texts, ['The Tern', 'The Tern', 'The Gull']);
		expect(found['A']?.only).toContain('person Jane Roe');
		expect(found['C']?.missing).not.toContain('person jane-roe 2');
	});

	test('a file without others has no record', () => {
		expect(only([seed('Owner and mayor meet', meeting)])).toEqual({});
	});
});

test('a mention knows how much of the text stands before it', () => {
	const first = 'The island lies far out and has nine hundred people who live by fishing.';
	const { comparison } = compare([seed('Ferry news', first, meeting), seed('Talks in Marle', meeting)]);
	const shares = comparison.events
		.flatMap(({ mentions }) => mentions)
		.filter(({ text }) => text.includes('Ruth Calder'))
		.map(({ share }) => share);
	expect(shares).toEqual([0.206, 0]);
});

describe('headlines', () => {
	/** What the text of a headline does not have: `word ripping`. */
	const missing = (title: string, ...sentences: string[]) =>
		compare([seed(title, ...sentences)]).comparison.headlines.flatMap((headline) =>
			headline.missing.map(({ kind, text }) => `${kind} ${text}`),
		);

	test.each<[string, string, string[]]>([
		['Owner slams ‘lazy’ mayor of Marle', meeting, ['word slams', 'quoted lazy']],
		['Three boats for Marle', meeting, ['number Three']],
		['Jane Roe meets owner in Marle', meeting, ['name Jane Roe']],
	])('`%s` says more than its text', (title, sentence, expected) => {
		expect(missing(title, sentence)).toEqual(expected);
	});

	test.each<[string, string]>([
		['Owner and mayor meet in Marle', meeting],
		['Calder in Marle: owner meets mayor', meeting],
		['GOP owner met Gov. Pike', 'Ruth Calder, a Republican ferry owner, met Governor Edmund Pike on Thursday.'],
		['NYT asks mayor', 'Mayor Pike spoke to The New York Times on Thursday.'],
		['Talks after 9/11 in Marle', meeting],
		['Exclusive: roughly 3 boats', 'Mayor Pike wants three boats on Thursday.'],
		['Owner negotiates', 'The negotiations of the owner went on until Thursday.'],
	])('`%s` says no more than its text', (title, sentence) => {
		expect(missing(title, sentence)).toEqual([]);
	});
});

describe('outlets and stories', () => {
	const relayed = `${meeting.slice(0, -1)}, according to The Tern.`;

	test('an outlet has its articles, who relays it, and the origins of what it tells', () => {
		const { comparison, letterOf } = compare(
			[seed('Owner and mayor meet', meeting), seed('Talks in Marle', relayed), seed('Ferry dispute', meeting)],
			['The Tern Times', 'The Gull'],
		);
		expect(
			comparison.outlets.map(({ id, url, articles, origins }) => [
				id,
				url,
				articles.map(letterOf).join(''),
				origins.length,
			]),
		).toEqual([
			['the-gull', '/outlets/the-gull/', 'B', 1],
			['the-tern-times', '/outlets/the-tern-times/', 'A', 1],
			[undefined, '/outlets/not-stated/', 'C', 1],
		]);
	});

	test.each([
		['other words', 'This follows a meeting in Marle between ferry owner Ruth Calder and Mayor Pike on Thursday.', 2],
		['the same words', meeting, 1],
	])('a story that two files tell in %s has as many origins', (_, second, origins) => {
		const { comparison } = compare([seed('Owner and mayor meet', meeting), seed('Talks in Marle', second)]);
		expect(comparison.storyList.map((story) => [story.outlets, story.origins.length])).toEqual([[2, origins]]);
	});
});
