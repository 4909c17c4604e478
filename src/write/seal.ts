/** The last touch on a page: its content security policy, and the hashes of the scripts and style sheets that it fetches. */
import { createHash } from 'node:crypto';

/** A script or style sheet that pages name. */
export interface Asset {
	/** The hash of its bytes, as `integrity` takes it. */
	readonly integrity: string;
	/** The scripts that it imports before it starts, by their addresses. */
	readonly imports: readonly string[];
}

/** The only page that runs WebAssembly: the search. */
const machinePage = 'search/';

const head = /<meta charset="utf-8"\s*\/?>/iu;
const style = /<style(?:\s[^>]*)?>(?<text>[\s\S]*?)<\/style>/giu;
const element = /<(?<name>link|script)\s(?<attributes>(?:[^>"]|"[^"]*")*)>/gu;

function attribute(attributes: string, name: string): string | undefined {
	return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'iu').exec(attributes)?.[1];
}

const hashes = new Map<string, string>();

/** The source of a policy that lets one text in a page be a style, one letter a byte. Few texts stand in many pages: each is hashed once. */
function hashSource(text: string): string {
	const known = hashes.get(text);
	if (known) return known;
	const source = `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
	hashes.set(text, source);
	return source;
}

/** Scripts by the addresses of those that ask for them, and all that these import. */
function withImports(address: string, read: (address: string) => Asset, found = new Set<string>()): Set<string> {
	for (const imported of read(address).imports) {
		if (found.has(imported)) continue;
		found.add(imported);
		withImports(imported, read, found);
	}
	return found;
}

/**
 * Give a page a policy under which nothing runs, loads or is sent but what stands in it, and its scripts and style sheets
 * the hashes of what they are.
 *
 * The policy stands before all that it rules. What a script imports as it starts is named before it, for `integrity` cannot
 * be said of an import. The search is imported when it is asked for, and has none.
 *
 * @param page - In UTF-8.
 * @param path - Of the page, below the site's address: `''`, `search/` and so on.
 * @param read - Gives the asset of an address; throws where there is none.
 * @throws Where the page does not say first that it is UTF-8.
 */
export function sealPage(page: Buffer, path: string, read: (address: string) => Asset): Buffer {
	// One letter a byte takes a tenth of the time, and what is looked for is ASCII.
	const html = page.toString('latin1');
	const end = html.indexOf('</head>');
	const [charset] = head.exec(html.slice(0, end)) ?? [];
	if (end < 0 || !charset) throw new Error(`Unexpected page /${path} without \`<meta charset="utf-8">\` in its head`);
	const styles = [...html.slice(0, end).matchAll(style)].map(({ groups }) => hashSource(groups?.['text'] ?? ''));
	const fetched = new Set<string>();
	const seal = (whole: string, name: string, attributes: string) => {
		const isScript = name === 'script';
		const address = attribute(attributes, isScript ? 'src' : 'href');
		if (address === undefined || !(isScript || attribute(attributes, 'rel') === 'stylesheet')) return whole;
		fetched.add(name);
		const imports = isScript ? [...withImports(address, read)] : [];
		const named = imports.map((one) => `<link rel="modulepreload" href="${one}" integrity="${read(one).integrity}">`);
		return `${named.join('')}<${name} ${attributes.trimEnd()} integrity="${read(address).integrity}">`;
	};
	const top = html.slice(0, end).replaceAll(element, seal);
	const rest = html.slice(end);
	const body = rest.includes('<script') ? rest.replaceAll(element, seal) : rest;
	const isScripted = fetched.has('script');
	const isStyled = styles.length > 0 || fetched.has('link');
	const policy = [
		"default-src 'none'",
		"base-uri 'none'",
		`form-action ${rest.includes('<form') ? "'self'" : "'none'"}`,
		"img-src 'self'",
		isStyled && ["style-src 'self'", ...new Set(styles)].join(' '),
		isStyled && "font-src 'self'",
		isScripted && `script-src 'self'${path === machinePage ? " 'wasm-unsafe-eval'" : ''}`,
		isScripted && "connect-src 'self'",
		isScripted && "require-trusted-types-for 'script'",
	].filter(Boolean);
	const meta = `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`;
	return Buffer.from(top.replace(charset, () => charset + meta) + body, 'latin1');
}

/** The policy of a sealed page, as it stands in its head; throws where there is none. */
export function policyOf(html: string): string {
	const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html) ?? [];
	if (policy === undefined) throw new Error('Unexpected page without a content security policy');
	return policy;
}
