/** The sites that are built in turns of the same texts: ours, and the peers of `peers/`. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './measured-process.ts';
import { markdownOf, seedFiles, writeFiles } from './texts.ts';
import type { MadeSeed } from './worlds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = fileURLToPath(new URL('peers', import.meta.url));

/** One of them; its folders are below the folder that it is set up in. */
export interface Contestant {
	readonly name: string;
	readonly what: string;
	/** Where its texts lie, and where it writes the site. */
	readonly texts: string;
	readonly out: string;
	/** Make the folder anew: no text, no cache, no site. */
	readonly setUp: (folder: string) => void;
	readonly filesOf: (made: MadeSeed) => Record<string, string>;
	readonly command: (folder: string, timings: string) => Command;
	/** The file of an article's page below `out`; nothing where its words are not compared. */
	readonly pageOf: ((made: MadeSeed) => string) | undefined;
}

/** The name of an article's file without what it ends with. */
const stemOf = ({ file }: MadeSeed): string => basename(file, '.txt');

/** Packages as they are, one link each: what a tool keeps in `node_modules` stays in the folder. */
function linkPackages(from: string, folder: string): void {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	for (const name of readdirSync(join(from, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		symlinkSync(join(from, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
}

const markdownFile = (made: MadeSeed) => ({ [`${stemOf(made)}.md`]: markdownOf(made) });

function peer(
	name: string,
	what: string,
	texts: string,
	args: readonly string[],
	out: string,
	pages: string,
): Contestant {
	return {
		name,
		what,
		texts,
		out,
		setUp: (folder) => {
			rmSync(folder, { recursive: true, force: true });
			cpSync(join(peers, name), folder, { recursive: true });
			// Astro looks here for the packages that it has to compile.
			cpSync(join(peers, 'package.json'), join(folder, 'package.json'));
			linkPackages(peers, folder);
		},
		filesOf: markdownFile,
		command: (folder) => ({ args, folder, environment: {} }),
		pageOf: (made) => `${pages}${stemOf(made)}/index.html`,
	};
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

/**
 * Ours: a copy of the sources as they are now, so that no cache of the project is used or touched, and no edit meanwhile
 * makes two builds differ.
 * @param sources a folder that does not exist yet: for the copy that all builds are made of
 */
export function openOurs(sources: string): Contestant {
	const isCopied = (file: string) => resolve(file) !== resolve(root, 'src/runtime');
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'])
		cpSync(join(root, name), join(sources, name), { recursive: true, filter: isCopied });
	return {
		name: 'ours',
		what: 'the whole site with all comparisons, its data and its search',
		texts: 'seeds',
		out: 'dist',
		setUp: (folder) => {
			rmSync(folder, { recursive: true, force: true });
			cpSync(sources, folder, { recursive: true });
			linkPackages(root, folder);
		},
		filesOf: seedFiles,
		command: (folder, timings) => ({
			// As `npm run build` starts it.
			args: [
				'--max-semi-space-size=32',
				'--max-inlined-bytecode-size-cumulative=400',
				'src/tools/build.ts',
				'--out',
				'dist',
			],
			folder,
			environment: { SEEDS: 'seeds', SITE: undefined, BASE: undefined, BUILD_TIMINGS: timings },
		}),
		pageOf: undefined,
	};
}

/** All peers, by the names that `--peers` takes. */
export const allPeers: readonly Contestant[] = [
	peer(
		'blog',
		'Astro, after its blog template: feed, sitemap, MDX; without its font and pictures',
		'src/content/blog',
		astro,
		'dist',
		'blog/',
	),
	peer(
		'starlight',
		'Astro Starlight: plain pages, its search as it comes (Pagefind)',
		'src/content/docs/articles',
		astro,
		'dist',
		'articles/',
	),
	peer(
		'eleventy',
		'Eleventy: a layout and a list',
		'articles',
		['node_modules/@11ty/eleventy/cmd.cjs'],
		'_site',
		'articles/',
	),
	peer('lean', 'Astro: one layout, one page an article, nothing else', 'src/content/blog', astro, 'dist', ''),
];

/** Add the articles to the texts of one that is set up. */
export function addTexts({ filesOf, texts }: Contestant, folder: string, made: readonly MadeSeed[]): void {
	for (const one of made) writeFiles(join(folder, texts), filesOf(one));
}
