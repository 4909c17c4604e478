/** The pictures that others show beside a link to a page. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

const built = new Set(filesOf('dist'));
const pages = [...built].filter((file) => file.endsWith('.html') && !/^a\/\d+\//u.test(file));
const valueOf = (file: string, property: string) =>
	new RegExp(`<meta property="${property}" content="(?<value>[^"]*)"`, 'u').exec(readBuilt(file))?.groups?.['value'] ??
	'';
const pictureOf = (file: string) => new URL(valueOf(file, 'og:image')).pathname.slice(1);

test('each page names a picture that is there, and what is written on it', () => {
	expect(pages.filter((file) => !built.has(pictureOf(file)))).toEqual([]);
	expect(pages.filter((file) => valueOf(file, 'og:image:alt') === '')).toEqual([]);
});

test('each article has a picture of its own, or many articles those of their outlets', () => {
	const isThere = (file: string) => !readBuilt(file).includes('<meta name="robots" content="noindex');
	const articles = pages.filter((file) => /^articles\/[^/]+\/index\.html$/u.test(file) && isThere(file));
	const pictures = new Set(articles.map(pictureOf));
	if (articles.length <= 100) expect(pictures.size).toBe(articles.length);
	else expect([...pictures].filter((picture) => !/^og\/(?:index|outlets\/[^/]+)\.png$/u.test(picture))).toEqual([]);
	expect(pictureOf('about/index.html')).toBe(pictureOf('index.html'));
});

test('each event that several articles tell has a picture of its own, the others that of the first page', () => {
	const events = JSON.parse(readBuilt('data/events.json')) as { url: string; mentions: { article: string }[] }[];
	for (const { url, mentions } of events.slice(0, 100)) {
		const isToldByTwo = new Set(mentions.map(({ article }) => article)).size > 1;
		const picture = pictureOf(`${url.slice(1)}index.html`);
		expect(picture).toBe(isToldByTwo ? `og${url.slice(0, -1)}.png` : 'og/index.png');
	}
});

test('each picture is used, and has the size that the pages tell', async () => {
	const pictures = [...built].filter((file) => file.startsWith('og/'));
	expect(new Set(pages.map(pictureOf))).toEqual(new Set(pictures));
	for (const picture of pictures) {
		const { width, height, size = 0 } = await sharp(`dist/${picture}`).metadata();
		expect({ width, height }).toEqual({
			width: Number(valueOf('index.html', 'og:image:width')),
			height: Number(valueOf('index.html', 'og:image:height')),
		});
		expect(size).toBeLessThan(60_000);
	}
});
