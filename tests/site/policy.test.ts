/** What each page may do, by itself and as the hosts that read `_headers` serve it. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteBase } from '../../src/tools/address.ts';
import { policyOf } from '../../src/write/seal.ts';
import { type Host, openHost, parseHeaders } from '../host-rules.ts';
import { filesOf, readBuilt } from './built.ts';

const base = siteBase();
const files = filesOf('dist').filter((file) => file !== '_headers');
const pages = files.filter((file) => file.endsWith('.html'));
const rules = parseHeaders(readBuilt('_headers'));

/** The sources of each directive of a policy. */
const directivesOf = (policy: string) =>
	new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

const hash = (algorithm: 'sha256' | 'sha384', content: string) =>
	`${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Every element of a kind, as attributes and text. */
const elements = (html: string, name: string) =>
	[...html.matchAll(new RegExp(`<${name}(?=[\\s>])((?:[^>"]|"[^"]*")*)>(?:([\\s\\S]*?)</${name}>)?`, 'giu'))].map(
		([, attributes = '', text = '']) => ({ attributes, text }),
	);

const valueOf = (attributes: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1];

test.each(pages)('%s may do what it needs and no more', (file) => {
	const html = readBuilt(file);
	expect(html.indexOf('<meta http-equiv="content-security-policy"')).toBeLessThan(
		html.search(/<(?:style|link|script)/u),
	);
	const policy = directivesOf(policyOf(html));
	const isScripted = /^(?:search|compare)\/index\.html$/u.test(file);
	const machine = file === 'search/index.html' ? ["'wasm-unsafe-eval'"] : [];
	expect(policy.get('default-src')).toEqual(["'none'"]);
	expect(policy.get('base-uri')).toEqual(["'none'"]);
	expect(policy.get('script-src')).toEqual(isScripted ? ["'self'", ...machine] : undefined);
	expect(policy.get('connect-src')).toEqual(isScripted ? ["'self'"] : undefined);
	const styles = elements(html, 'style').map(({ text }) => `'${hash('sha256', text)}'`);
	expect(policy.get('style-src') ?? []).toEqual(styles.length > 0 ? ["'self'", ...styles] : []);
	expect([...policy.values()].flat().filter((source) => /'unsafe-|^\*|^https?:/u.test(source))).toEqual([]);
});

test.each(pages)('%s has no script in it, and the hash of each script and style sheet that it asks for', (file) => {
	const html = readBuilt(file);
	const scripts = elements(html, 'script');
	expect(scripts.filter(({ attributes, text }) => text !== '' && !attributes.includes('application/ld+json'))).toEqual(
		[],
	);
	expect(html).not.toMatch(/<[a-z][^<>]*\s(?:on[a-z]+|style)=/u);
	const sheets = elements(html, 'link').filter(({ attributes }) =>
		/ rel="(?:stylesheet|modulepreload)"/u.test(attributes),
	);
	for (const { attributes } of [...scripts.filter(({ text }) => text === ''), ...sheets]) {
		const address = valueOf(attributes, 'src') ?? valueOf(attributes, 'href') ?? '';
		const content = readBuilt(address.slice(base.length));
		expect(valueOf(attributes, 'integrity'), address).toBe(hash('sha384', content));
		const imported = [...content.matchAll(/\bimport[^"'()]*["'](\.[^"']+)["']/gu)];
		if (!address.endsWith('.js')) continue;
		for (const [, path = ''] of imported) {
			expect(html).toContain(`rel="modulepreload" href="${posix.join(posix.dirname(address), path)}"`);
		}
	}
});

test('the file of headers keeps the bounds of both hosts', () => {
	expect(rules.length).toBeLessThanOrEqual(100);
	expect(
		readBuilt('_headers')
			.split('\n')
			.filter((line) => line.length > 2000),
	).toEqual([]);
	expect(rules.map(({ path }) => path).filter((path) => path.split('*').length > 2 || !path.startsWith(base))).toEqual(
		[],
	);
});

describe.each<Host>(['cloudflare', 'netlify'])('on %s', (host) => {
	const headersOf = openHost(host, rules);
	const servedAt = (file: string) => base + file.replace(/(?:^|(?<=\/))index\.html$/u, '');

	test('no file has a header twice, or lacks one that all have', () => {
		const faults = files.flatMap((file) => {
			const headers = headersOf(servedAt(file));
			const twice = [...headers].filter(([, values]) => values.size > 1).map(([name]) => `${name} twice`);
			const lacks = [
				'X-Content-Type-Options',
				'X-Frame-Options',
				'Referrer-Policy',
				'Permissions-Policy',
				'Cache-Control',
			]
				.filter((name) => !headers.has(name))
				.map((name) => `no ${name}`);
			return [...twice, ...lacks].map((fault) => `${file}: ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	test('each page has its own policy, and may stand in no frame', () => {
		const faults = pages.flatMap((file) => {
			const [policy = ''] = headersOf(servedAt(file)).get('Content-Security-Policy') ?? [];
			const served = directivesOf(policy);
			if (served.get('frame-ancestors')?.[0] !== "'none'") return [`${file} may stand in a frame`];
			// A page that asks for less has less: those that only lead on have no styles.
			const own = [...directivesOf(policyOf(readBuilt(file)))];
			return own
				.filter(([name, sources]) => !sources.every((source) => served.get(name)?.includes(source)))
				.map(([name]) => `${file}: ${name} of the page is not served`);
		});
		expect(faults).toEqual([]);
		const scripted = pages.filter((file) =>
			[...(headersOf(servedAt(file)).get('Content-Security-Policy') ?? [])].some((policy) =>
				policy.includes('script-src'),
			),
		);
		expect(scripted).toEqual(['compare/index.html', 'search/index.html']);
	});

	test('only what is named by its bytes is kept unasked', () => {
		const kept = files.filter((file) =>
			headersOf(servedAt(file)).get('Cache-Control')?.values().next().value?.includes('immutable'),
		);
		expect(kept).toEqual(files.filter((file) => file.startsWith('_astro/')));
		expect(kept.filter((file) => !/[.-][\w-]{8}\.\w+$|\/[0-9a-f]{16}\.\w+$/u.test(file))).toEqual([]);
	});

	test('programs of other sites may read the data, and nothing but data, feeds and cards', () => {
		const shared = files.filter((file) => headersOf(servedAt(file)).has('Access-Control-Allow-Origin'));
		expect(shared).toEqual(files.filter((file) => /^(?:data|feeds|og)\//u.test(file)));
	});
});
