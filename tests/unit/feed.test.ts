import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test, vi } from 'vitest';
import { type Feed, type FeedItem, writable, formatAtom, formatJsonFeed } from '../../src/components/feed.ts';
import { changesItem, countChanges, firstSentences } from '../../src/components/feeds.ts';
import { daysOfRecord } from '../../src/components/changes.ts';
import type { LedgerPage } from '../../src/ledger-records.ts';
import type { Paragraph } from '../../src/records.ts';

vi.stubEnv('SITE', 'https://example.org');

const self = 'https://example.org/feeds/articles.atom';
const item: FeedItem = {
	id: 'https://example.org/articles/port/',
	url: 'https://example.org/articles/port/',
	title: 'The port opens again',
	day: '2031-06-12',
	author: 'Lisport Courier',
	original: 'https://paper.example/port',
	text: 'Lisport Courier, 11 June 2031. The port opens again on Friday.',
};
const feed = (items: readonly FeedItem[]): Feed => ({
	title: 'Harbours: articles',
	description: 'Articles.',
	author: 'Ruth Berg',
	home: 'https://example.org/',
	items,
});

test('an Atom feed has all that RFC 4287 asks for', () => {
	const older = { ...item, id: 'https://example.org/articles/dock/', day: '2031-06-10' };
	const atom = parseAtomFeed(formatAtom(feed([item, older]), self) ?? '');
	expect(atom).toMatchObject({
		id: self,
		title: { value: 'Harbours: articles' },
		updated: '2031-06-12T00:00:00.000Z',
		authors: [{ name: 'Ruth Berg' }],
	});
	expect(atom.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: self });
	expect(atom.entries).toMatchObject([
		{
			id: item.id,
			title: { value: item.title },
			updated: '2031-06-12T00:00:00.000Z',
			authors: [{ name: 'Lisport Courier' }],
			summary: { value: item.text },
			links: [
				{ rel: 'alternate', href: item.url },
				{ rel: 'via', href: item.original },
			],
		},
		{ id: older.id, updated: '2031-06-10T00:00:00.000Z' },
	]);
});

test('a JSON feed has all that its version 1.1 asks for, and no date where none is known', () => {
	const { day, ...undated } = item;
	const json = JSON.parse(formatJsonFeed(feed([item, undated]), 'https://example.org/feeds/articles.json')) as unknown;
	expect(json).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		feed_url: 'https://example.org/feeds/articles.json',
		items: [{ id: item.id, content_text: item.text, date_published: `${day ?? ''}T00:00:00.000Z` }, { id: item.id }],
	});
	expect((json as { items: object[] }).items[1]).not.toHaveProperty('date_published');
	expect(parseJsonFeed(json).items).toHaveLength(2);
});

test('without a day there is no Atom, and an empty JSON feed still has its list', () => {
	const { day: _, ...undated } = item;
	expect(formatAtom(feed([undated]), self)).toBeUndefined();
	expect(JSON.parse(formatJsonFeed(feed([]), self))).toMatchObject({ items: [] });
});

test('whatever a title has, the feed stays XML and gives it back', () => {
	const sign = fc.oneof(
		fc.constantFrom(
			'<',
			'>',
			'&',
			']]>',
			'<![CDATA[',
			'"',
			"'",
			'&amp;',
			'&#0;',
			'\0',
			'\u{b}',
			'\ud800',
			'\ufffe',
			'😀',
		),
		fc.string({ unit: 'binary' }),
	);
	fc.assert(
		fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
			const title = `The ${signs.join('')} port`;
			const xml = formatAtom(feed([{ ...item, title, text: title, author: title }]), self) ?? '';
			// What XML 1.0 cannot hold, and markup that the feed does not make.
			expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
			const [entry] = parseAtomFeed(xml).entries ?? [];
			const isSame = (words: string | undefined) =>
				words?.replace(/\s+/gu, ' ') === writable(title).replace(/\s+/gu, ' ');
			expect([entry?.title?.value, entry?.summary?.value].filter((words) => !isSame(words))).toEqual([]);
		}),
	);
});

const paragraph = (kind: Paragraph['kind'], ...sentences: string[]) =>
	({ kind, text: sentences.join(' '), sentences: sentences.map((text) => ({ text })) }) as Paragraph;

test.each([
	['one sentence', ['The port is shut.'], 'The port is shut.'],
	['so many as fit', ['The port is shut.', 'It opens again.', 'x'.repeat(280)], 'The port is shut. It opens again.'],
	['a part of one that is too long', [`The ${'port '.repeat(80)}`], `The ${'port '.repeat(57)}port …`],
	['nothing', [], ''],
])('a text is given in a feed by %s', (_, sentences, expected) => {
	const words = firstSentences({ paragraphs: [paragraph('subhead', 'Harbour'), paragraph('body', ...sentences)] });
	expect(words).toBe(expected);
	expect(words.length).toBeLessThanOrEqual(300);
});

test('an entry of changes counts what a record found, and names each page', () => {
	const was = [{ words: 'The <port> is shut', until: '2031-06-14' }];
	const pages: LedgerPage[] = [
		{ url: '/articles/dock/', kind: 'article', words: 'The dock', day: '2031-06-12', gone: '2031-06-14' },
		{ url: '/articles/port/', kind: 'article', words: 'The port', day: '2031-06-14' },
		{ url: '/events/port/', kind: 'event', words: 'The port opens', day: '2031-06-12', was },
		{ url: '/names/', kind: 'other', day: '2031-06-12' },
		{ url: '/names/taken-out/', kind: 'name', day: '2031-06-14' },
	];
	const [latest, first] = daysOfRecord({ days: ['2031-06-12', '2031-06-14'], pages });
	expect(first && countChanges(first)).toBe('1 article new, 1 event new');
	const entry = latest && changesItem(latest);
	expect(entry).toMatchObject({
		id: 'tag:example.org,2031-06-14:/changes/',
		day: '2031-06-14',
		title: '14 June 2031: 1 article new, 1 article gone, 1 event changed, 1 name new',
	});
	expect(entry?.html).toContain('<a href="https://example.org/articles/port/">The port</a>: new');
	expect(entry?.html).toContain('The port opens</a>: changed; before: The &lt;port&gt; is shut');
	expect(entry?.html).toContain('<a href="https://example.org/names/taken-out/">/names/taken-out/</a>: new');
});
