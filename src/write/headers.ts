/** `_headers`, which Netlify and Cloudflare Pages read: what each file of the site is served with. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOf } from './seal.ts';

type Headers = Readonly<Record<string, string>>;

/** What every file is served with. */
const everywhere: Headers = {
	'X-Content-Type-Options': 'nosniff',
	// Also on the page of a wrong address, which no rule below names.
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

const ours: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Programs on pages of other sites may read it. */
const open: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
/** Names that never come again with other bytes. */
const lasting: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** The names in the index of the search hold too little of a hash for more. */
const asked: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** Folders without pages: what they are served with. */
const withoutPages: Readonly<Record<string, Headers>> = {
	'_astro/': { ...lasting, ...ours },
	'feeds/': { ...asked, ...open },
	'og/': { ...asked, ...open },
	'pagefind/': { ...asked, ...ours },
};

/** The pages that have scripts, each with a policy of its own. */
const scripted = ['search/', 'compare/'];

/** One path, or all paths that begin alike, and what they are served with. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: Headers;
}

/**
 * Make the rules for a built site.
 *
 * No two rules give one header to one file, but for rules that give it one value: Cloudflare joins the values and Netlify
 * takes one, and a file that has two policies may do only what both allow.
 *
 * @param names - Files and folders at its root; folders end with a slash.
 * @param policies - The policies of pages, by their paths such as `''` and `search/`.
 * @param base - The path that it is published below, with a slash at both ends.
 */
export function headerRules(
	names: readonly string[],
	policies: ReadonlyMap<string, string>,
	base: string,
): HeaderRule[] {
	const pageAt = (path: string): Headers => ({
		'Content-Security-Policy': `${policies.get(path) ?? policies.get('') ?? ''}; frame-ancestors 'none'`,
		...asked,
		...(path === 'data/' ? open : ours),
	});
	const rules = names.flatMap((name) => {
		if (!name.endsWith('/')) return [{ path: name, headers: name.endsWith('.html') ? pageAt('') : asked }];
		const folder = name.slice(0, -1);
		const own = withoutPages[name] ?? pageAt(name);
		// `/a/*` is also the beginning of `/about/` to Netlify.
		const isApart = policies.has(name) || names.some((other) => other !== name && other.startsWith(folder));
		if (!isApart) return [{ path: `${name}*`, headers: own }];
		return [
			{ path: name, headers: own },
			{ path: `${name}:page/*`, headers: withoutPages[name] ?? pageAt('') },
		];
	});
	return [{ path: '*', headers: everywhere }, { path: '', headers: pageAt('') }, ...rules].map(({ path, headers }) => ({
		path: base + path,
		headers,
	}));
}

/** Write rules as text: one line a path, and one for each of its headers, further in. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
	const block = ({ path, headers }: HeaderRule) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${rules.map(block).join('\n\n')}\n`;
}

/** Write `_headers` into the folder of a built site. */
export function writeHeaders(folder: string, base: string): void {
	const entries = readdirSync(folder, { withFileTypes: true });
	const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
	const read = (path: string) => policyOf(readFileSync(join(folder, path, 'index.html'), 'utf8'));
	const policies = new Map(['', ...scripted].map((path) => [path, read(path)]));
	writeFileSync(join(folder, '_headers'), formatHeaders(headerRules(names, policies, base)));
}
