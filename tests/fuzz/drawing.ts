/** Seeds to pages within one process: what a build does, without a build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createServer, createServerModuleRunner, type Plugin } from 'vite';
import type { Corpus } from '../../src/corpus.ts';

/** A page that was drawn. */
export interface DrawnPage {
	/** Its address on the site, such as `/articles/017-port/`. */
	readonly path: string;
	readonly html: string;
}

/** What a folder of seeds came to. */
export interface Drawn {
	readonly corpus: Corpus;
	readonly pages: readonly DrawnPage[];
}

/** Files of a folder by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

interface Route {
	readonly params: Record<string, string | undefined>;
	readonly props?: Record<string, unknown>;
}

interface PageModule {
	readonly default: AstroComponentFactory;
	readonly getStaticPaths?: () => readonly Route[];
}

/** The pages that show the most of a seed. */
const drawnPages = [
	'index',
	'articles/[slug]',
	'articles/[slug]/cite/index',
	'articles/index',
	'compare/[a]/[b]',
	'data/index',
	'events/[id]',
	'figures/[list]',
	'matrix/[story]/[...page]',
	'matrix/index',
	'names/[id]',
	'names/index',
	'outlets/[id]',
	'quotations/[...page]',
	'quotations/speakers/[...page]',
	'quotations/verbs/[...page]',
];
/** So many pages of one kind are drawn: the first, which differ from the others by their seeds alone. */
const mostOfKind = 12;

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const stages = /^(?:read|parse|compare|excerpt|write)\/|^(?!corpus\.ts$)[^/]+\.ts$/u;

/** Leaves the modules of the stages where they lie: they keep nothing of a corpus, and run faster when they are warm. */
const warmStages: Plugin = {
	name: 'warm-stages',
	enforce: 'pre',
	async resolveId(specifier, importer, options) {
		if (!importer || !specifier.startsWith('.')) return undefined;
		const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
		const isStage = found?.id.startsWith(source) && stages.test(found.id.slice(source.length).replaceAll('\\', '/'));
		return found && isStage ? { id: pathToFileURL(found.id).href, external: 'absolute' } : undefined;
	},
};

/** The path of a page of a kind, such as `articles/[slug]`. */
function pathOf(kind: string, { params }: Route): string {
	const path = kind
		.replace(/(?:^|\/)index$/u, '')
		.replace(/\[(?:\.\.\.)?(\w+)\]/gu, (_, name: string) => params[name] ?? '')
		.replace(/\/+$/u, '');
	return path === '' ? '/' : `/${path}/`;
}

/** Draws the pages of one folder of seeds after the other. */
export interface Drawer {
	readonly draw: (files: Files) => Promise<Drawn>;
	readonly close: () => Promise<void>;
}

/**
 * Make ready to draw.
 *
 * @param folder - Where the seeds are laid before they are read; it is made.
 */
export async function openDrawer(folder: string): Promise<Drawer> {
	const config = await getViteConfig(
		{
			server: { middlewareMode: true, watch: { ignored: ['**'] }, hmr: false, ws: false },
			appType: 'custom',
			plugins: [warmStages],
			logLevel: 'error',
		},
		{ logLevel: 'error' },
	)({ mode: 'production', command: 'serve' });
	const server = await createServer(config);
	// Node would keep a source map of each module of each folder.
	process.setSourceMapsEnabled(false);

	async function draw(files: Files): Promise<Drawn> {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
		process.env['SEEDS'] = folder;
		// It keeps each page that it draws.
		const container = await AstroContainer.create();
		// The pages keep what they looked up in the corpus: each one has modules of its own.
		const runner = createServerModuleRunner(server.environments.ssr, { hmr: false, sourcemapInterceptor: false });
		try {
			const { corpus } = await runner.import<{ corpus: () => Corpus }>('/src/corpus.ts');
			const pages: DrawnPage[] = [];
			for (const kind of drawnPages) {
				const { default: page, getStaticPaths } = await runner.import<PageModule>(`/src/pages/${kind}.astro`);
				const routes = getStaticPaths?.() ?? [{ params: {} }];
				for (const route of routes.slice(0, mostOfKind)) {
					const path = pathOf(kind, route);
					const request = new Request(new URL(path, 'http://localhost:4321'));
					const { params, props = {} } = route;
					pages.push({ path, html: await container.renderToString(page, { params, props, request }) });
				}
			}
			return { corpus: corpus(), pages };
		} finally {
			await runner.close();
		}
	}
	return {
		draw,
		close: async () => {
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
