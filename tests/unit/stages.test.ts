/** Which part of the code may import which: the stage rule, held to by reading the imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const stages = new Set(['read', 'parse', 'compare', 'excerpt', 'write']);
const shared = new Set([
	'code-units.ts',
	'letters.ts',
	'records.ts',
	'comparison-records.ts',
	'editor-records.ts',
	'large-edition.ts',
	'ledger-records.ts',
	'search-text.ts',
	'seed-text.ts',
	'message-rules.ts',
	'messages.ts',
]);
/** Where files are opened: the two stages of the disk, and the tools that handle the built site. */
const onDisk = new Set(['read', 'write', 'tools']);
/** What joins the stages: all of them, and the way of one seed. */
const joining = new Set(['corpus.ts', 'parse-seed.ts']);
const drawing = new Set(['pages', 'layouts', 'components', 'styles']);

/** What a file imports or passes on, whether by `import`, `export … from` or `import()`. */
function importsOf(path: string, text: string): string[] {
	// Between the fences of an .astro file stands TypeScript.
	const code = path.endsWith('.astro') ? (/^---\n(?<code>[\s\S]*?)\n---/u.exec(text)?.groups?.['code'] ?? '') : text;
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The folder of `src`, or the file that lies in it, that a path belongs to. */
const areaOf = (path: string) => path.split('/')[0] ?? '';

/** Why a file of `src` may not import something, or `undefined` where it may. */
function faultOf(path: string, imported: string): string | undefined {
	const area = areaOf(path);
	if (/^(?:node:)?(?:fs|child_process)(?:\/|$)/u.test(imported)) {
		return onDisk.has(area) ? undefined : 'only read, write and tools reach the disk';
	}
	if (!imported.startsWith('.')) return undefined;
	const target = posix.join(dirname(path), imported);
	const into = areaOf(target);
	if (into === area || shared.has(target)) return undefined;
	if (shared.has(path)) return 'what all share imports nothing of theirs';
	if (stages.has(area)) return `the stage ${area} imports only itself, records and messages`;
	if (into === 'write' && drawing.has(area)) return undefined;
	if (stages.has(into) && !joining.has(path) && area !== 'tools') return 'only corpus.ts joins the stages';
	if (drawing.has(into) && !drawing.has(area)) return 'only pages draw';
	return undefined;
}

function faultsOf(path: string, text: string): string[] {
	return importsOf(path, text).flatMap((imported) => faultOf(path, imported) ?? []);
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(?:ts|astro|mjs)$/u.test(path) && !path.startsWith('runtime/'));

test('src has files of every stage', () => {
	expect([...stages].filter((stage) => !files.some((path) => areaOf(path) === stage))).toEqual([]);
});

test.each(files)('src/%s imports only what it may', (path) => {
	expect(faultsOf(path, readFileSync(join(source, path), 'utf8'))).toEqual([]);
});

test.each([
	['parse/date.ts', "import { textAt } from '../seed-text.ts';"],
	['parse/date.ts', "import { days } from './words/calendar.ts';"],
	['parse/words/verbs.ts', "import { report } from '../../messages.ts';"],
	['corpus.ts', "import { parseArticle } from './parse/article.ts'; import { readSeeds } from './read/seeds.ts';"],
	[
		'pages/index.astro',
		"---\nimport { corpus } from '../corpus.ts';\nimport Page from '../layouts/Page.astro';\n---\n<p/>",
	],
	['pages/data/list.ts', "import { dataFiles } from '../../write/data.ts';"],
	['read/folder.ts', "import { readFileSync } from 'node:fs';"],
	['tools/build.ts', "import { rename } from 'node:fs/promises'; import { readCorpus } from '../corpus.ts';"],
	['parse/date.ts', "/** import { readSeeds } from '../read/seeds.ts' */ const text = `import '../read/seeds.ts'`;"],
])('%s may say %s', (path, text) => {
	expect(faultsOf(path, text)).toEqual([]);
});

test.each([
	['parse/date.ts', "import { readSeeds } from '../read/seeds.ts';"],
	['parse/words/verbs.ts', "import { readSeeds } from '../../read/seeds.ts';"],
	['parse/date.ts', "import type { Seed } from '../read/seeds.ts';"],
	['read/seeds.ts', "export { parseArticle } from '../parse/article.ts';"],
	['compare/event.ts', "const { parseArticle } = await import('../parse/article.ts');"],
	['compare/event.ts', "import { corpus } from '../corpus.ts';"],
	['write/data.ts', "import { findEvents } from '../compare/event.ts';"],
	['parse/article.ts', "import { readFileSync } from 'node:fs';"],
	['compare/event.ts', "import { readFile } from 'fs/promises';"],
	['records.ts', "import { parseDate } from './parse/date.ts';"],
	['pages/index.astro', "---\nimport { parseArticle } from '../parse/article.ts';\n---\n<p/>"],
	['components/Quote.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n<p/>"],
	['corpus.ts', "import Page from './layouts/Page.astro';"],
])('%s may not say %s', (path, text) => {
	expect(faultsOf(path, text)).toHaveLength(1);
});
