/**
 * `npm run build`: the seeds to a checked site, whole or not at all.
 *
 * `-- --out DIR` builds to another folder than `dist`, on the same disk; `-- --verbose` shows messages for information too.
 * With `--record`, which `npm run record` gives, a record follows: nothing is said of what is not recorded yet.
 * The environment's `BUILD_TIMINGS` names a file for what each stage took; `BUILD_THREADS`, 1 or 2, says how many draw.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { comparable, makeCorpus, parseInputs, readInputs, seedFolders, shareCorpus } from '../corpus.ts';
import { hasPage } from '../event-pages.ts';
import { formatMessages, hasError } from '../messages.ts';
import { writeHeaders } from '../write/headers.ts';
import { BuildCache } from '../write/build-cache.ts';
import { writeSearchIndex } from '../write/search-index.ts';
import { searchRecords } from '../write/search-record.ts';
import { writeSitemap } from '../write/sitemap.ts';
import { siteAddress, siteBase } from './address.ts';
import { parseSeeds } from './parse-seeds.ts';
import { KeptPages } from './kept-pages.ts';
import { Progress } from './progress.ts';
import { clearUp, replaceFolder } from './replace-folder.ts';
import { ruleVersion } from './rule-version.ts';
import { SecondThread } from './second-thread.ts';
import { SiteFolder } from './site-folder.ts';
import { sitePages } from './site-pages.ts';

const { values } = parseArgs({
	options: {
		out: { type: 'string', default: 'dist' },
		verbose: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false },
	},
});
const fresh = `.astro/build-${process.pid}`;

process.on('exit', () => {
	rmSync(fresh, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

function fail(reason: string): never {
	console.error(`${reason}; ${values.out} is left as it was.`);
	process.exit(1);
}

process.on('uncaughtException', (error) => {
	// What a disk refuses, such as `ENOSPC: no space left on device, write`, says all by itself.
	fail('syscall' in error ? `Cannot go on (${error.message})` : (error.stack ?? String(error)));
});

if (clearUp('.astro', resolve(values.out)))
	console.error(`A build was killed: ${values.out} is back as it was before.`);

const progress = new Progress();
progress.begin('read');
const inputs = readInputs(seedFolders());
progress.begin('parse');
const cache = new BuildCache('.astro/parsed', ruleVersion('seeds'), console.error);
process.on('exit', () => {
	cache.discard();
});
const parse = await parseSeeds(inputs, cache, progress);
cache.save();
const reading = parseInputs(inputs, parse);
const messages = formatMessages(
	reading.files.filter((file) => file.messages.length > 0),
	values.verbose,
);
if (messages) console.error(messages);
if (reading.files.some(hasError)) fail('The seeds have errors');

progress.begin('compare');
mkdirSync(fresh, { recursive: true });
const [address, base] = [siteAddress(), siteBase()];
const home = `${address.replace(/\/$/u, '')}${base}`;

/** Compare the articles, have the pages share what was found, and begin the index of the search. */
async function compare() {
	const articles = comparable(reading);
	const { comparison, spent, second } = await SecondThread.compare(articles);
	if (spent) progress.addBeside('compare', spent);
	const corpus = makeCorpus(reading, articles, comparison);
	shareCorpus(corpus);
	const index = writeSearchIndex(searchRecords(corpus.articles, corpus.comparison), `${fresh}/pagefind`);
	return { corpus, index, ...(second && { second }) };
}

const comparing = compare();
progress.begin('render');
const out = resolve(values.out);
const folder = new SiteFolder({ folder: fresh, last: out, home, address, base });
let kept: KeptPages | undefined;
const openKept = () => (kept = new KeptPages(out, `${fresh}/_astro`, console.error));
await build({
	outDir: fresh,
	logLevel: 'warn',
	integrations: [sitePages(folder, comparing, openKept, progress)],
	// The folder is new, and the index of the search may stand there already.
	vite: { build: { emptyOutDir: false } },
});
progress.begin('index');
const { corpus, index } = await comparing;
await index;
progress.begin('links');
const { faults, stale, listed, sums } = await folder.finish();
if (stale.length > 0) {
	kept?.forget();
	fail(`${stale.join(', ')} is not what an earlier build kept of it: that is forgotten now, build again`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) fail(`${faults.length} broken links`);

progress.begin('write');
writeSitemap(fresh, home, listed, corpus.ledger);
writeHeaders(fresh, base);
replaceFolder(fresh, out);
kept?.save(sums);
progress.end();
console.log(`Built ${values.out}`);

const { ledger, articles, comparison } = corpus;
const recorded = new Set(ledger?.pages.map(({ url }) => url));
const told = [...articles, ...comparison.events.filter(hasPage)];
const unrecorded = told.filter(({ url }) => !recorded.has(url)).length;
if (ledger && unrecorded > 0 && !values.record)
	console.log(`Of ${told.length} articles and events ${unrecorded} are not recorded yet: run \`npm run record\``);
