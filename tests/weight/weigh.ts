/**
 * `npm run weigh`: what each page weighs at first view, as a table in Markdown, the heaviest first.
 *
 * `-- --dist DIR` weighs the site in another folder than `dist`, `-- --base PATH` one that is built for below a path.
 */
import { parseArgs } from 'node:util';
import { siteBase } from '../../src/tools/address.ts';
import { filesOf } from '../site/built.ts';
import { openScale } from './first-view.ts';

const { values } = parseArgs({
	options: { dist: { type: 'string', default: 'dist' }, base: { type: 'string', default: siteBase() } },
});

const columns = ['html', 'css', 'fonts', 'scripts', 'images', 'sum'] as const;
const weigh = openScale(values.dist, values.base);
const views = filesOf(values.dist)
	.filter((file) => file.endsWith('.html'))
	.map(weigh)
	.sort((a, b) => b.sum - a.sum || b.html - a.html || (a.file < b.file ? -1 : 1));

console.log('Bytes on the wire at first view (brotli 11; fonts and pictures as they are).\n');
console.log(`| page | HTML | CSS | fonts | JavaScript | images | sum |`);
console.log(`| --- |${' ---: |'.repeat(columns.length)}`);
for (const view of views) {
	const path = `/${view.file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
	console.log(`| \`${path}\` | ${columns.map((column) => view[column]).join(' | ')} |`);
}
