import { expect, test } from 'vitest';
import { formatHeaders, headerRules } from '../../src/write/headers.ts';
import { type Host, openHost, parseHeaders } from '../host-rules.ts';

const policies = new Map([
	['', 'page'],
	['search/', 'search'],
	['compare/', 'compare'],
]);
const names = ['404.html', '_astro/', 'a/', 'about/', 'compare/', 'data/', 'index.html', 'robots.txt', 'search/'];

const served = (host: Host, path: string, base = '/') => {
	const rules = parseHeaders(formatHeaders(headerRules(names, policies, base)));
	return Object.fromEntries([...openHost(host, rules)(path)].map(([name, values]) => [name, [...values]]));
};

test.each<[Host, string, string]>([
	['cloudflare', '/', 'page'],
	['cloudflare', '/about/', 'page'],
	['cloudflare', '/a/000/', 'page'],
	['cloudflare', '/compare/', 'compare'],
	['cloudflare', '/compare/one/two/', 'page'],
	['cloudflare', '/search/', 'search'],
	['netlify', '/', 'page'],
	['netlify', '/about/', 'page'],
	['netlify', '/a/000/', 'page'],
	['netlify', '/compare/', 'compare'],
	['netlify', '/compare', 'compare'],
	['netlify', '/compare/one/two/', 'page'],
	['netlify', '/search/', 'search'],
])('on %s %s has one policy: of %s', (host, path, policy) => {
	expect(served(host, path)['Content-Security-Policy']).toEqual([`${policy}; frame-ancestors 'none'`]);
});

test.each<[string, string]>([
	['/_astro/Page.css', 'public, max-age=31536000, immutable'],
	['/data/articles/x.json', 'public, max-age=0, must-revalidate'],
	['/robots.txt', 'public, max-age=0, must-revalidate'],
])('%s is kept: %s', (path, value) => {
	for (const host of ['cloudflare', 'netlify'] as const) expect(served(host, path)['Cache-Control']).toEqual([value]);
});

test('below a path, all rules are below it', () => {
	expect(served('cloudflare', '/news/search/', '/news/')['Content-Security-Policy']).toEqual([
		"search; frame-ancestors 'none'",
	]);
	expect(served('cloudflare', '/search/', '/news/')).toEqual({});
});
