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

test('each article and event has a picture of its own, or many articles those of their outlets', () => {
	const isOfOne = (file: string) => /^(?:articles|events)\/[^/]+\/index\.html$/u.test(file);
	const isThere = (file: string) => !readBuilt(file).includes('<meta name="robots" content="noindex');
	const own = pages.filter((file) => isOfOne(file) && isThere(file));
	const articles = own.filter((file) => file.startsWith('articles/'));
	const pictures = new Set(own.map(pictureOf));
	if (articles.length <= 100) expect(pictures.size).toBe(own.length);
	else expect([...pictures].filter((picture) => !/^og\/(?:index|outlets\/[^/]+)\.png$/u.test(picture))).toEqual([]);
	expect(pictureOf('about/index.html')).toBe(pictureOf('index.html'));
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
