import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openScale } from '../weight/first-view.ts';
import { folderWith } from './temporary-folder.ts';

const latin = 'U+0-FF';
const face = (file: string, range: string) =>
	`@font-face{font-family:Gull;src:url("/news/${file}") format("woff2");unicode-range:${range}}`;
const files = {
	'latin.woff2': 'l'.repeat(500),
	'cyrillic.woff2': 'c'.repeat(700),
	'page.css': 'body { color: CanvasText }',
	'big.js': 'import "./part.js"; import("./later.js");',
	'part.js': 'export const part = 1;',
	'later.js': 'export const later = 1;',
	'a/index.html': `<title>Gull</title><link rel="stylesheet" href="/news/page.css"><style>${face('latin.woff2', latin)}${face('cyrillic.woff2', 'U+400-4FF')}</style><p>Gull</p>`,
	'b/index.html': `<style>${face('latin.woff2', latin)}${face('cyrillic.woff2', 'U+370-3FF, U+400-4FF')}</style><p>Чайка</p>`,
	'c/index.html': `<script type="application/ld+json">{}</script><script type="module" src="/news/big.js"></script><img src="https://example.org/x.png" alt="">`,
};
const packed = (...texts: string[]) => texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

test.each([
	['a', { html: packed(files['a/index.html']), css: packed(files['page.css']), fonts: 500, scripts: 0, images: 0 }],
	['b', { css: 0, fonts: 700 }],
	['c', { css: 0, fonts: 0, scripts: packed(files['big.js'], files['part.js']), images: 0 }],
])('a first view of %s is what the browser has to fetch for it, packed', (page, expected) => {
	const view = openScale(folderWith(files), '/news/')(`${page}/index.html`);
	expect(view).toMatchObject(expected);
	expect(view.sum).toBe(view.html + view.css + view.fonts + view.scripts + view.images);
});

test('what the page names and the site lacks is no light page', () => {
	const folder = folderWith({ 'index.html': '<link rel="stylesheet" href="/gone.css">' });
	expect(() => openScale(folder)('index.html')).toThrow('gone.css');
});
