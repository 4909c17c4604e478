import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { Worlds } from '../bench/worlds.ts';

const things =
	'anchor barrel candle dragon engine feather garden hammer island jacket kettle ladder mirror needle orchard parcel quarry ribbon saddle tunnel'.split(
		' ',
	);
const people = ['Ruth Calder', 'Agnes Vole', 'Edmund Pike', 'Ana Duarte'];
const seeds = things.map((thing, index) => {
	const person = people[index % people.length] ?? '';
	const value = `# The ${thing} of Marle\n\n17 May 2024\n\nThe ${thing} was sold on Friday, ${person} said in Marle.\n\n${person} said that it was her own ${thing}.`;
	const article = parseArticle(new VFile({ path: `${index}_seed.txt`, value }), { sha256: '' });
	if (!article) throw new Error(`No article: ${value}`);
	return { article, value };
});
const worlds = new Worlds(
	seeds.map(({ article }) => article),
	new Map(seeds.map(({ article, value }) => [article.slug, value])),
);
const world = (number: number) => things.map((_, index) => worlds.article(things.length * number + index));
const paragraphsOf = (number: number) => world(number).flatMap(({ text }) => text.split('\n\n').slice(1));

test('the first world has the paragraphs of the folder, each once', () => {
	const real = seeds.flatMap(({ article }) => article.paragraphs.map(({ text }) => text));
	expect(paragraphsOf(0).sort()).toEqual(real.sort());
});

test('no paragraph stands in two worlds', () => {
	const all = [0, 1, 2, 3].flatMap(paragraphsOf);
	expect(new Set(all).size).toBe(all.length);
});

test('names stay real, and days keep their weekdays', () => {
	const names = new Set(people.flatMap((name) => name.split(' ')).concat('Marle'));
	for (const { text, published } of world(1)) {
		const capitals = text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu) ?? [];
		expect(capitals.filter((word) => !names.has(word) && word !== 'Friday')).toEqual([]);
		expect(published).toBe('2025-05-16');
	}
});

test('a world is the same at each telling', () => {
	expect(world(2)).toEqual(world(2));
});

test('an article without a title begins with its first paragraph', () => {
	const [first] = seeds;
	if (!first) throw new Error('No seed');
	const untitled = new Worlds([{ ...first.article, title: undefined }], new Map([[first.article.slug, first.value]]));
	expect(untitled.article(0).text).toMatch(/^The anchor was sold/u);
	expect(worlds.article(0).text).toMatch(/^# The anchor of Marle\n\nThe/u);
});

test('of a few articles, later worlds have other words too, and each has its own', () => {
	const [first] = seeds;
	if (!first) throw new Error('No seed');
	const few = new Worlds([first.article], new Map([[first.article.slug, first.value]]));
	const things = Array.from(
		{ length: 60 },
		(_, world) => /The (\w+) was \w+ on Friday, /u.exec(few.article(world).text)?.[1],
	);
	expect(things[0]).toBe('anchor');
	expect(things).not.toContain(undefined);
	expect(new Set(things).size).toBe(things.length);
});
