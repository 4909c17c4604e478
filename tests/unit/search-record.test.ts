/** What the search finds: the words of articles, each where it stands, and nothing that was set aside. */
import { describe, expect, test } from 'vitest';
import { readCorpus, seedFolders } from '../../src/corpus.ts';
import { cutPassages, shownWords } from '../../src/search-text.ts';
import { textAt } from '../../src/seed-text.ts';
import { searchRecords, type SearchRecord } from '../../src/write/search-record.ts';
import { folderWith } from './temporary-folder.ts';

/** The passages of a record: where each leads, its words, and whom it names or quotes. */
function passagesOf({ url, content, filters }: SearchRecord) {
	const [page = '', fragment = ''] = url.split('#');
	return cutPassages(content, fragment).map(({ indexed, anchor, people }) => ({
		url: `${page}#${anchor}`,
		words: shownWords(indexed)
			.map(({ text }) => text)
			.join(''),
		people: people.map((place) => filters.person?.[place]),
	}));
}

function recordsOf(files: Readonly<Record<string, string>>): SearchRecord[] {
	const { articles, comparison } = readCorpus([folderWith(files)]);
	return [...searchRecords(articles, comparison)];
}

describe('of the seeds', () => {
	const { articles, comparison, seeds } = readCorpus(seedFolders());
	const records = [...searchRecords(articles, comparison)];

	test.each(articles)('$slug: each sentence, title and deck is one passage, in the words of the seed', (article) => {
		const { url, title, deck, paragraphs } = article;
		const own = records.filter((record) => record.url.startsWith(`${url}#`));
		const spans = [title, deck, ...paragraphs.flatMap(({ sentences }) => sentences)].flatMap((span) =>
			span?.at ? [{ url: `${url}#${span.anchor ?? ''}`, words: textAt(seeds.get(article.slug) ?? '', span.at) }] : [],
		);
		const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
		expect(own).toHaveLength(1);
		const passages = own.flatMap(passagesOf).map(({ url: place, words }) => ({ url: place, words }));
		expect(passages.sort(byUrl)).toEqual(spans.sort(byUrl));
	});

	test('are in the order of the articles', () => {
		expect(records.map(({ sort }) => sort.order)).toEqual(records.map((_, place) => String(place)));
		const [days] = [records.map(({ filters }) => filters.day?.[0] ?? '~')];
		expect(days).toEqual([...days].sort());
	});

	test('name people by the names of the site alone', () => {
		const people = new Set(comparison.names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
		const named = records.flatMap(({ filters }) => filters.person ?? []);
		expect(named.filter((name) => !people.has(name))).toEqual([]);
		expect(named.length).toBeGreaterThan(0);
	});
});

test('what was set aside is not found', () => {
	const records = recordsOf({
		'1_port.txt': [
			'# The port opens again',
			'12 June 2031',
			'Share on Facebook | Tweet | Email',
			'The port of Lisport opened again on Thursday, Ruth Berg said.',
			'ADVERTISEMENT',
			'“It was a long wait,” she added. Nobody was hurt.',
			'Related: Ten harbours that you must see',
		].join('\n\n'),
	});
	expect(records.flatMap(passagesOf).map(({ words }) => words)).toEqual([
		'The port opens again',
		'The port of Lisport opened again on Thursday, Ruth Berg said.',
		'“It was a long wait,” she added.',
		'Nobody was hurt.',
	]);
});

test('a person is found where a sentence names or quotes them', () => {
	const records = recordsOf({
		'1_port.txt':
			'Ruth Berg opened the port of Lisport on Thursday. “It was a long wait,” Berg said. Nobody was hurt in the port.',
	});
	expect(records.map(({ filters }) => filters.person)).toEqual([['Ruth Berg']]);
	expect(records.flatMap(passagesOf).map(({ people }) => people)).toEqual([['Ruth Berg'], ['Ruth Berg'], []]);
});

test('a title that an editor gave is shown and not found', () => {
	const records = recordsOf({
		'1_port.txt': 'The port was shut on Thursday, the union said. Nobody was hurt.',
		'1_port.yml': 'title: { value: Port shut, because: the masthead }\n',
	});
	expect(records.flatMap(passagesOf).map(({ words }) => words)).not.toContain('Port shut');
	expect(new Set(records.map(({ filters }) => filters.article[0]))).toEqual(new Set(['Port shut']));
});

test('what is not known is said to be so', () => {
	const [record] = recordsOf({ '1_port.txt': 'The port was shut on Thursday, the union said. Nobody was hurt.' });
	expect(record?.filters).toEqual({
		article: ['The port was shut on Thursday, the union said. …'],
		outlet: ['not stated'],
		month: ['not stated'],
	});
});

test('a text that is not in English is found too, and said to be another', () => {
	const records = recordsOf({
		'1_port.txt':
			'Der Hafen von Lisport wurde am Donnerstag wieder geöffnet, sagte die Gewerkschaft. Niemand wurde dabei verletzt, und die Arbeit ging in der Nacht weiter.',
	});
	expect(records.map(({ filters }) => filters.language)).toEqual(records.map(() => ['not known']));
	expect(records.map(({ content }) => content).join(' ')).toContain('Hafen');
});
