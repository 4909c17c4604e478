import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Asset } from '../write/seal.ts';

/** The scripts that a script asks for as it starts. */
function importsOf(script: string, address: string): string[] {
	return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)].map(([, path = '']) =>
		posix.join(posix.dirname(address), path),
	);
}

/**
 * Read assets of a site, each once, by the addresses that its pages name; throws for one that is not below its base.
 *
 * @param folder - The folder of the site, where its scripts and style sheets lie before pages are drawn.
 * @param base - The path that the site is published below, with a slash at both ends.
 */
export function openAssets(folder: string, base: string): (address: string) => Asset {
	const known = new Map<string, Asset>();
	return (address) => {
		const asset = known.get(address);
		if (asset) return asset;
		if (!address.startsWith(base)) throw new Error(`Unexpected asset ${address}, expected one below ${base}`);
		const bytes = readFileSync(join(folder, address.slice(base.length)));
		const read = {
			integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
			imports: address.endsWith('.js') ? importsOf(bytes.toString('utf8'), address) : [],
		};
		known.set(address, read);
		return read;
	};
}
