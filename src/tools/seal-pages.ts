import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type Asset, sealPage } from '../write/seal.ts';

/** The scripts that a script asks for as it starts. */
function importsOf(script: string, address: string): string[] {
	return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)].map(([, path = '']) =>
		posix.join(posix.dirname(address), path),
	);
}

/** Read assets of a built site, each once, by the addresses that its pages name. */
function openAssets(folder: URL, base: string): (address: string) => Asset {
	const known = new Map<string, Asset>();
	return (address) => {
		const asset = known.get(address);
		if (asset) return asset;
		if (!address.startsWith(base)) throw new Error(`Unexpected asset ${address}, expected one below ${base}`);
		const bytes = readFileSync(new URL(address.slice(base.length), folder));
		const read = {
			integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
			imports: address.endsWith('.js') ? importsOf(bytes.toString('utf8'), address) : [],
		};
		known.set(address, read);
		return read;
	};
}

/**
 * Have what draws pages seal them too: each gets its content security policy and the hashes of what it fetches.
 *
 * @param drawn - What draws them.
 * @param folder - The folder of the site, where its scripts and style sheets lie before pages are drawn.
 * @param base - The path that the site is published below, with a slash at both ends.
 */
function sealing(drawn: AstroPrerenderer, folder: URL, base: string): AstroPrerenderer {
	const read = openAssets(folder, base);
	return {
		...drawn,
		async render(request, options) {
			const answer = await drawn.render(request, options);
			const response = answer instanceof Response ? answer : answer.response;
			if (!response.ok && response.status !== 404) return answer;
			if (!/^text\/html\b/u.test(response.headers.get('content-type') ?? '')) return answer;
			const path = new URL(request.url).pathname.slice(base.length);
			const { status, headers } = response;
			const sealed = new Response(sealPage(await response.text(), path, read), { status, headers });
			return answer instanceof Response ? sealed : { ...answer, response: sealed };
		},
	};
}

/** Astro's own way of drawing pages, and each page sealed. */
export function sealPages(): AstroIntegration {
	let site: { folder: URL; base: string };
	return {
		name: 'seal-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = { folder: config.outDir, base: config.base };
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((drawn) => sealing(drawn, site.folder, site.base));
			},
		},
	};
}
