import { expect, test } from 'vitest';
import { Groups } from '../../src/compare/group.ts';
import { Names } from '../../src/compare/name.ts';
import type { Story } from '../../src/editor-records.ts';
import type { Article, NameMention } from '../../src/records.ts';

/** An article with nothing but what a test is about. */
function articleWith(slug: string, records: Partial<Article>): Article {
	return {
		slug,
		url: `/articles/${slug}/`,
		seed: { file: `${slug}.txt`, sha256: '', length: 0 },
		parts: [],
		paragraphs: [],
		quotations: [],
		dates: [],
		names: [],
		relays: [],
		reports: [],
		messages: [],
		...records,
	};
}

const person = (id: string, text: string): NameMention => ({ id, kind: 'person', text, at: [[0, 1]] });
const place = (id: string, text: string): NameMention => ({ id, kind: 'place', text, at: [[0, 1]] });
const storyWith = (spellings: Story['spellings']): Story => ({
	title: 'A story',
	texts: 'full',
	outlets: [],
	events: [],
	spellings,
	terms: [],
});

test('a last name alone is the one person of that name', () => {
	const articles = [
		articleWith('a', { names: [person('jane-doe', 'Jane Doe')] }),
		articleWith('b', { names: [person('doe', 'Doe'), person('doe', 'Doe')] }),
	];
	const names = new Names(articles, undefined);
	expect(names.idOf('doe')).toBe('jane-doe');
	expect(names.records()).toEqual([
		{
			id: 'jane-doe',
			url: '/names/jane-doe/',
			kind: 'person',
			name: 'Jane Doe',
			spellings: [
				{ text: 'Doe', articles: { b: 2 } },
				{ text: 'Jane Doe', articles: { a: 1 } },
			],
			ids: { a: ['jane-doe'], b: ['doe'] },
			mentions: [
				{ article: 'a', text: 'Jane Doe', at: [[0, 1]] },
				{ article: 'b', text: 'Doe', at: [[0, 1]] },
				{ article: 'b', text: 'Doe', at: [[0, 1]] },
			],
			descriptions: [],
			joins: [],
		},
	]);
});

test('a last name of two people is neither', () => {
	const names = [person('jane-doe', 'Jane Doe'), person('john-doe', 'John Doe'), person('doe', 'Doe')];
	expect(new Names([articleWith('a', { names })], undefined).idOf('doe')).toBe('doe');
});

test('an editor joins spellings that look unlike', () => {
	const articles = [
		articleWith('a', { names: [place('harrov', 'Harrov')] }),
		articleWith('b', { names: [place('kharrow', 'Kharrow')] }),
	];
	const spellings = [{ name: 'Kharrow', kind: 'place' as const, forms: ['Kharrow', 'Harrov'], because: 'One city.' }];
	expect(new Names(articles, undefined).idOf('harrov')).toBe('harrov');
	expect(new Names(articles, storyWith(spellings)).idOf('harrov')).toBe('kharrow');
});

test('a spelling of a last name is the person of that last name', () => {
	const names = [person('do', 'Do'), person('doe', 'Doe'), person('jane-doe', 'Jane Doe')];
	const spellings = [{ name: 'Doe', kind: 'person' as const, forms: ['Do', 'Doe'], because: 'One name.' }];
	expect(new Names([articleWith('a', { names })], storyWith(spellings)).idOf('do')).toBe('jane-doe');
});

test.each([
	['western-marle', 'marle'],
	['northern-ireland', 'northern-ireland'],
	['eastern-quell', 'eastern-quell'],
])('the part `%s` is told of as `%s`', (id, whole) => {
	const names = [place(id, id), place('marle', 'Marle'), place('ireland', 'Ireland')];
	expect(new Names([articleWith('a', { names })], undefined).idOf(id)).toBe(whole);
});

test('groups are joined over any number of steps', () => {
	const groups = new Groups(6);
	groups.join(4, 2);
	groups.join(2, 0);
	groups.join(5, 3);
	expect(groups.all()).toEqual([[0, 2, 4], [1], [3, 5]]);
});
