import { expect, test } from 'vitest';
import { siteAddress, siteBase } from '../../src/tools/address.ts';

test.each([
	['', '/'],
	['/', '/'],
	['news', '/news/'],
	['/news/side', '/news/side/'],
	['//news//', '/news/'],
])('puts the site of BASE=`%s` under %s', (base, path) => {
	expect(siteBase(base)).toBe(path);
});

test.each([undefined, ''])('serves the site of SITE=%s on this machine', (site) => {
	expect(siteAddress(site)).toBe('http://localhost:4321');
});

test.each(['example.org', 'ftp://example.org', '/news/'])('takes no SITE such as `%s`', (site) => {
	expect(() => siteAddress(site)).toThrow('expected an address');
});
