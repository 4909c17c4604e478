/** What the hosts that read `_headers` make of it, by their published programs (netlify/build, cloudflare/workers-sdk). */
import type { HeaderRule } from '../src/write/headers.ts';

/** A host, by how it finds the rules of a path. */
export type Host = 'cloudflare' | 'netlify';

const escape = (text: string) => text.replaceAll(/[-/\\^$*+?.()|[\]{}]/gu, '\\$&');

const patterns: Readonly<Record<Host, (path: string) => RegExp>> = {
	cloudflare: (path) =>
		new RegExp(
			`^${path
				.split('*')
				.map(escape)
				.join('.*')
				.replaceAll(/:[A-Za-z]\w*/gu, '[^/]+')}$`,
			'u',
		),
	netlify: (path) => {
		const parts = path.split('/').filter((part) => part !== '');
		const pattern = parts.map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '?.*' : escape(part)));
		return new RegExp(`^/${pattern.join('/')}/?$`, 'iu');
	},
};

/** Read `_headers`; throws where a line is none that both hosts take. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
		if (line.startsWith('/')) {
			rules.push({ path: line, headers: {} });
			continue;
		}
		const [, name, value] = /^ {2}([\w-]+): (\S.*)$/u.exec(line) ?? [];
		const rule = rules.at(-1);
		if (!name || !value || !rule || name in rule.headers) throw new Error(`Unexpected line in _headers: ${line}`);
		rule.headers[name] = value;
	}
	return rules;
}

/** Have a host: it gives, for the path of an address, each header with every value that a rule gives it. */
export function openHost(host: Host, rules: readonly HeaderRule[]): (path: string) => Map<string, Set<string>> {
	const compiled = rules.map(({ path, headers }) => ({ pattern: patterns[host](path), headers }));
	return (path) => {
		const values = new Map<string, Set<string>>();
		for (const { pattern, headers } of compiled) {
			if (!pattern.test(path)) continue;
			for (const [name, value] of Object.entries(headers)) {
				values.set(name, (values.get(name) ?? new Set()).add(value));
			}
		}
		return values;
	};
}
