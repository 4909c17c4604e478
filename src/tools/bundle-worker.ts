/** A thread in which Astro bundles what draws the pages, and what a browser fetches; it draws no page. */
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { type AstroIntegration, build } from 'astro';
import { type Bundle, type BundleSite, importApp } from './bundle.ts';

/** Folders of `src` whose modules draw: they are bundled, with what a browser fetches. */
const drawn = ['components', 'layouts', 'pages', 'styles'];

const { folder, parts } = workerData as BundleSite;
const source = fileURLToPath(new URL('..', import.meta.url));

function isShared(id: string): boolean {
	if (!id.startsWith(source) || !id.endsWith('.ts')) return false;
	const [first = ''] = id.slice(source.length).split(sep);
	return !drawn.includes(first);
}

/** The name of a bundle's entry. */
function entryOf(bundled: string): string {
	const [name = ''] = readdirSync(bundled).filter((file) => file.startsWith('prerender-entry.'));
	return name;
}

/**
 * Keep what Astro has bundled, and have it draw nothing: between any two pages it waits for the disk, and keeps a note of each.
 *
 * The pages import the modules of the stages from where they lie instead of a bundled copy: what the build has read and
 * compared is then what the pages draw, and nothing is read or compared twice.
 */
function keepBundle(keep: (pages: Bundle['pages']) => void): AstroIntegration {
	const pages: Bundle['pages'][number][] = [];
	return {
		name: 'keep-bundle',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'shared-modules',
								enforce: 'pre',
								async resolveId(specifier, importer, options) {
									if (this.environment.name === 'client') return undefined;
									const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
									return found && isShared(found.id)
										? { id: pathToFileURL(found.id).href, external: 'absolute' }
										: undefined;
								},
							},
						],
					},
				});
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					name: 'keep-bundle',
					setup: async () => {
						const bundled = resolve(folder, '.prerender');
						const app = await importApp(pathToFileURL(join(bundled, entryOf(bundled))).href);
						app.setInternals = ({ pagesByKeys }) => {
							for (const [key, { styles }] of pagesByKeys) pages.push([key, { styles }]);
						};
						await prerenderer.setup?.();
					},
					getStaticPaths: () => {
						keep(pages);
						return Promise.resolve([]);
					},
				}));
			},
		},
	};
}

let kept: Bundle | undefined;
await build({
	outDir: folder,
	logLevel: 'warn',
	integrations: [
		keepBundle((pages) => {
			cpSync(resolve(folder, '.prerender'), parts, { recursive: true });
			kept = { entry: pathToFileURL(join(resolve(parts), entryOf(parts))).href, pages };
		}),
	],
	// The folder is new, and the index of the search may stand there already.
	vite: { build: { emptyOutDir: false } },
});
parentPort?.postMessage(kept);
