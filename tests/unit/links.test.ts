import { expect, test } from 'vitest';
import { LinkCheck } from '../../src/tools/links.ts';

/** The faults of a site whose page /here/ is given; it also has / with the id `harbour`, /a b/ and a style. */
function faultsOf(html: string, base = '/'): string[] {
	const pages = { 'here/index.html': html, 'index.html': '<h1 id="harbour">Harbour</h1>', 'a b/index.html': '' };
	const check = new LinkCheck('https://example.org', base);
	for (const [file, text] of Object.entries(pages)) check.addPage(file, Buffer.from(text));
	check.addStyles('style.css', 'p { color: red }');
	return check.findFaults(new Set([...Object.keys(pages), 'style.css']));
}

test.each([
	['<a href="/">a page</a>'],
	['<a href="../">a page, from here</a>'],
	['<a href="/a%20b/">a page with a space</a>'],
	['<a href="/#harbour">a passage</a>'],
	['<a href="/#harbour:~:text=Harbour">a passage and words</a>'],
	['<a href="#here" id="here">here</a>'],
	['<a href="#порт" id="порт">a passage whose id is not ASCII</a>'],
	['<a href="#%D0%BF%D0%BE%D1%80%D1%82" id="порт">the same with percent signs</a>'],
	['<p>A = " <b id="b">quoted</b></p> <a href="#b">a sign of equality in the text</a>'],
	['<a href="https://example.com/gone/">another site</a>'],
	['<a href="https://example.org/gone/">an address that a seed prints</a>'],
	['<link rel="canonical" href="https://example.org/here/">'],
	['<link rel="stylesheet" href="/style.css">'],
	['<p>A text may print url(https://example.com/a.png) and @import "https://example.com/a.css".</p>'],
	['<a href="mailto:desk@example.org">a letter</a>'],
	['<a title="1 < 2 <i" href="https://example.com/">another site, behind a sign</a>'],
	['<p title="a > b">&quot;x&quot; href=&quot;/gone/&quot;</p>'],
])('finds no fault in %s', (html) => {
	expect(faultsOf(html)).toEqual([]);
});

test.each([
	['<a href="/gone/">x</a>', '`/gone/` is not there'],
	['<a href="/here">x</a>', '`/here` lacks its last slash'],
	['<a href="/#gone">x</a>', '`/#gone` has no such fragment'],
	['<a href="#gone">x</a>', '`#gone` has no such fragment'],
	['<a href="#порт">x</a>', '`#порт` has no such fragment'],
	['<a href="">x</a><i id="a"></i><i id="a"></i>', 'the id `a` stands twice'],
	['<a href="javascript:alert(1)">x</a>', '`javascript:alert(1)` has the scheme javascript:'],
	['<a href="http://[">x</a>', '`http://[` is no address'],
	['<img src="https://example.com/a.png">', '`https://example.com/a.png` is fetched from elsewhere'],
	['<img srcset="/style.css 1x, //example.com/a.png 2x">', '`//example.com/a.png` is fetched from elsewhere'],
	['<link rel="preconnect" href="https://example.com">', '`https://example.com` is fetched from elsewhere'],
	['<script src="/gone.js"></script>', '`/gone.js` is not there'],
	['<style>p { background: url("//example.com/a.png") }</style>', '`//example.com/a.png` is fetched from elsewhere'],
	['<link rel="canonical" href="https://example.org/gone/">', '`https://example.org/gone/` is not there'],
	['<meta http-equiv="refresh" content="0; url=/gone/">', '`/gone/` is not there'],
])('finds the fault in %s', (html, fault) => {
	expect(faultsOf(html)).toEqual([`here/index.html: ${fault}`]);
});

test('a site below a path has all its links below it', () => {
	expect(faultsOf('<a href="/news/#harbour">x</a> <a href="/">x</a>', '/news/')).toEqual([
		'here/index.html: `/` lies outside of /news/',
	]);
});

test('a style sheet fetches nothing from elsewhere', () => {
	const check = new LinkCheck('https://example.org', '/');
	check.addStyles('style.css', '@import "//example.com/a.css";');
	expect(check.findFaults(new Set(['style.css']))).toEqual([
		'style.css: `//example.com/a.css` is fetched from elsewhere',
	]);
});

test('what is fetched from elsewhere is found where it is followed too', () => {
	expect(faultsOf('<a href="https://example.com/a.png">x</a><img src="https://example.com/a.png">')).toEqual([
		'here/index.html: `https://example.com/a.png` is fetched from elsewhere',
	]);
});
