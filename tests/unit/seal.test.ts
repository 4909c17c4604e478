import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Asset, policyOf, sealPage } from '../../src/write/seal.ts';

const assets: Readonly<Record<string, Asset>> = {
	'/_astro/a.css': { integrity: 'sha384-A', imports: [] },
	'/_astro/b.js': { integrity: 'sha384-B', imports: ['/_astro/c.js'] },
	'/_astro/c.js': { integrity: 'sha384-C', imports: ['/_astro/d.js'] },
	'/_astro/d.js': { integrity: 'sha384-D', imports: ['/_astro/c.js'] },
};

function read(address: string): Asset {
	const asset = assets[address];
	if (!asset) throw new Error(`No asset ${address}`);
	return asset;
}

const pageOf = (head: string, body = '') =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const seal = (head: string, body = '', path = '') => sealPage(Buffer.from(pageOf(head, body)), path, read).toString();

/** Of the empty text. */
const emptyHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

test('a page that fetches nothing may do next to nothing', () => {
	expect(policyOf(seal(''))).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self'");
});

test.each([
	['a style in the page', '<style></style>', '', '', `style-src 'self' ${emptyHash}; font-src 'self'`],
	['one style twice', '<style></style><style media="print"></style>', '', '', `style-src 'self' ${emptyHash}; font`],
	['a style sheet', '<link rel="stylesheet" href="/_astro/a.css">', '', '', "style-src 'self'; font-src 'self'"],
	['a script', '', '<script type="module" src="/_astro/c.js"></script>', '', "script-src 'self'; connect-src 'self'"],
	['the search', '', '<script type="module" src="/_astro/c.js"></script>', 'search/', "'self' 'wasm-unsafe-eval';"],
	['a form', '', '<form></form>', '', "form-action 'self'"],
])('the policy of a page has room for %s', (_, head, body, path, policy) => {
	expect(policyOf(seal(head, body, path))).toContain(policy);
});

test.each([
	['<script type="application/ld+json">{}</script>'],
	['<link rel="alternate" title="a > b" href="/feeds/articles.atom">'],
	['<meta name="description" content="<style>p { color: red }">'],
])('what stands in a page as data asks for nothing: %s', (head) => {
	const sealed = seal(head);
	expect(policyOf(sealed)).not.toMatch(/script-src|'sha256-.*'sha256-/u);
	expect(sealed).toContain(head);
});

test('what is fetched has the hash of what it is, and so has what that imports', () => {
	const sealed = seal(
		'<link rel="stylesheet" href="/_astro/a.css">',
		'<script type="module" src="/_astro/b.js"></script>',
	);
	expect(sealed).toContain('<link rel="stylesheet" href="/_astro/a.css" integrity="sha384-A">');
	expect(sealed).toContain(
		[
			'<link rel="modulepreload" href="/_astro/c.js" integrity="sha384-C">',
			'<link rel="modulepreload" href="/_astro/d.js" integrity="sha384-D">',
			'<script type="module" src="/_astro/b.js" integrity="sha384-B"></script>',
		].join(''),
	);
});

test('what is not ASCII stays as it is, and a style is hashed as the browser does', () => {
	const text = 'p::before { content: "Порт 😀" }';
	const sealed = seal(`<style>${text}</style>`, '<p>Пристань 😀</p>');
	expect(policyOf(sealed)).toContain(createHash('sha256').update(text).digest('base64'));
	expect(sealed).toContain(`<style>${text}</style></head><body><p>Пристань 😀</p>`);
});

test('the policy stands before all that it rules', () => {
	expect(seal('<style></style>')).toMatch(
		/<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]*><style>/u,
	);
});

test.each([
	['without a head', '<p>Harbour</p>'],
	['that does not say it is UTF-8', '<html><head><title>Harbour</title></head></html>'],
])('a page %s is refused', (_, html) => {
	expect(() => sealPage(Buffer.from(html), 'harbour/', read)).toThrow('Unexpected page /harbour/');
});

test('a page that names what is not there is refused', () => {
	expect(() => seal('<link rel="stylesheet" href="/_astro/gone.css">')).toThrow('/_astro/gone.css');
});
