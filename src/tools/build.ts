/**
 * `npm run build`: the seeds to a checked site, whole or not at all.
 *
 * `-- --out DIR` builds to another folder than `dist`, on the same disk; `-- --verbose` shows messages for information too.
 * With `--record`, which `npm run record` gives, a record follows: nothing is said of what is not recorded yet.
 * The environment's `BUILD_TIMINGS` names a file for what each stage took.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparable, compareAll, makeCorpus, parseInputs, readInputs, seedFolders, shareCorpus } from '../corpus.ts';
import { hasPage } from '../event-pages.ts';
import { formatMessages, hasError } from '../messages.ts';
import { writeHeaders } from '../write/headers.ts';
import { BuildCache } from '../write/build-cache.ts';
import { writeSearchIndex } from '../write/search-index.ts';
import { searchRecords } from '../write/search-record.ts';
import { writeSitemap } from '../write/sitemap.ts';
import { siteAddress, siteBase } from './address.ts';
import { makeBundle, openBundle } from './bundle.ts';
import { drawPages } from './draw-pages.ts';
import { parseSeeds } from './parse-seeds.ts';
import { KeptPages } from './kept-pages.ts';
import { Progress } from './progress.ts';
import { clearUp, replaceFolder, takeAway } from './replace-folder.ts';
import { ruleVersion } from './rule-version.ts';
import { SiteFolder } from './site-folder.ts';

const { values } = parseArgs({
	options: {
		out: { type: 'string', default: 'dist' },
		verbose: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false },
	},
});
const fresh = `.astro/build-${process.pid}`;
/** What draws the pages, beside the site. */
const parts = `${fresh}-parts`;

process.on('exit', () => {
	for (const made of [fresh, parts]) takeAway(made);
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
mkdirSync(fresh, { recursive: true });
const bundling = makeBundle({ folder: fresh, parts });
// What stops it is said where it is waited for.
bundling.catch(() => undefined);
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
const articles = comparable(reading);
const corpus = makeCorpus(reading, articles, compareAll(articles));
shareCorpus(corpus);

progress.begin('render');
const [address, base] = [siteAddress(), siteBase()];
const home = `${address.replace(/\/$/u, '')}${base}`;
const index = writeSearchIndex(searchRecords(corpus.articles, corpus.comparison), `${fresh}/pagefind`);
const out = resolve(values.out);
const drawer = await openBundle(await bundling, { origin: new URL(address).origin, base });
const folder = new SiteFolder({ folder: fresh, last: out, home, address, base });
// The files that pages name are there now.
const kept = new KeptPages(out, `${fresh}/_astro`, console.error);
await drawPages({ ...drawer, folder, kept, progress });
progress.begin('index');
await index;
progress.begin('links');
const { faults, stale, listed, sums } = await folder.finish();
if (stale.length > 0) {
	kept.forget();
	fail(`${stale.join(', ')} is not what an earlier build kept of it: that is forgotten now, build again`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) fail(`${faults.length} broken links`);

progress.begin('write');
writeSitemap(fresh, home, listed, corpus.ledger);
writeHeaders(fresh, base);
replaceFolder(fresh, out);
kept.save(sums);
progress.end();
console.log(`Built ${values.out}`);

const { ledger, comparison } = corpus;
const recorded = new Set(ledger?.pages.map(({ url }) => url));
const told = [...corpus.articles, ...comparison.events.filter(hasPage)];
const unrecorded = told.filter(({ url }) => !recorded.has(url)).length;
if (ledger && unrecorded > 0 && !values.record)
	console.log(`Of ${told.length} articles and events ${unrecorded} are not recorded yet: run \`npm run record\``);
