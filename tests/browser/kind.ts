/** Kinds of pages: those that one file of `src/pages` draws are of one kind, so that a new kind is taken up by itself. */
import { readdirSync } from 'node:fs';
import { pages, readPage } from './visit.ts';

interface Route {
	readonly name: string;
	readonly path: RegExp;
}

/** The pattern of the paths that a file such as `events/[id].astro` draws. */
function patternOf(name: string): RegExp {
	const path = name
		.replace(/\.astro$/u, '')
		.replace(/(?:^|\/)index$/u, '')
		.replaceAll(/\/?\[(\.\.\.)?[^\]]+\]/gu, (_, rest) => (rest ? '(?:/[^/]+)*' : '/[^/]+'));
	return new RegExp(`^/?${path}/?(?:\\.html)?$`, 'u');
}

/** As Astro does it: what is named stands before what is open, and what is open to the end comes last. */
const openness = (name: string) => name.replaceAll('[...', '~~').replaceAll('[', '~');

const routes: readonly Route[] = readdirSync(new URL('../../src/pages/', import.meta.url), {
	recursive: true,
	encoding: 'utf8',
})
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.astro'))
	.sort((a, b) => (openness(a) < openness(b) ? -1 : 1))
	.map((name) => ({ name, path: patternOf(name) }));

/** The file of `src/pages` that draws the page of a path. */
const kindOf = (path: string) => routes.find((route) => route.path.test(path))?.name ?? path;

/** One page of each kind: the longest, which has the most to go wrong. */
export const samples: readonly string[] = [
	...Map.groupBy(
		pages.toSorted((a, b) => readPage(b).length - readPage(a).length),
		kindOf,
	).values(),
].map(([longest = '']) => longest);
