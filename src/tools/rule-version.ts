import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders of `src` that say nothing of how a seed is read and parsed. */
const notOfSeeds = ['compare', 'components', 'excerpt', 'layouts', 'pages', 'styles', 'tools', 'write'];

/**
 * The version of what makes the things that are kept between builds: code, locked packages and Node.
 *
 * @param of - `seeds`: of reading and parsing alone. `pages`: of all.
 */
export function ruleVersion(of: 'seeds' | 'pages'): string {
	const root = fileURLToPath(new URL('../../', import.meta.url));
	const leftOut = ['runtime', ...(of === 'seeds' ? notOfSeeds : [])];
	const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath.slice(root.length)}/${name}`.replaceAll('\\', '/'))
		.filter((path) => !leftOut.includes(path.split('/')[1] ?? ''))
		.sort();
	const hash = createHash('sha256').update(process.version);
	for (const path of ['package-lock.json', 'astro.config.mjs', ...files]) {
		hash.update(`\0${path}\0`).update(readFileSync(root + path));
	}
	return hash.digest('hex');
}
