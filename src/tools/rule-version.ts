import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders of `src` that say nothing of how a seed is read and parsed. */
const others = ['compare', 'components', 'excerpt', 'layouts', 'pages', 'runtime', 'styles', 'tools', 'write'];

/** What a build keeps between builds is made by this: the code of reading and parsing, the locked packages and Node. */
export function ruleVersion(): string {
	const root = fileURLToPath(new URL('../../', import.meta.url));
	const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.ts') && !others.includes(path.split('/')[0] ?? ''))
		.sort();
	const hash = createHash('sha256').update(process.version);
	for (const path of ['package-lock.json', ...files.map((file) => `src/${file}`)]) {
		hash.update(`\0${path}\0`).update(readFileSync(root + path));
	}
	return hash.digest('hex');
}
