/** The pages of the site, drawn and written one after another: what stands between Astro and the folder of the site. */
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readBundle } from './bundle.ts';
import { type Drawable, drawPage, type Place } from './draw-page.ts';
import { drawPages } from './draw-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Progress } from './progress.ts';
import type { SecondThread } from './second-thread.ts';
import type { SiteFolder } from './site-folder.ts';

/** Folders of `src` whose modules draw: they are bundled, with what a browser fetches. */
const drawn = ['components', 'layouts', 'pages', 'styles'];

const source = fileURLToPath(new URL('..', import.meta.url));

function isShared(id: string): boolean {
	if (!id.startsWith(source) || !id.endsWith('.ts')) return false;
	const [folder = ''] = id.slice(source.length).split(sep);
	return !drawn.includes(folder);
}

/**
 * Draw all pages in the place of Astro, which waits for the disk between any two and keeps a note of each.
 *
 * The pages import the modules of the stages from where they lie instead of a bundled copy: what the build has read and
 * compared is then what the pages draw, and nothing is read or compared twice.
 *
 * A page whose key an earlier build had is not drawn again, but for a sample: what is drawn of it must be the same.
 *
 * @param folder - Takes what was drawn.
 * @param shared - Is kept once the pages can share what the build has read and compared: bundling does not wait for it.
 *   It gives the thread that draws beside this one, where there is one.
 * @param kept - Opens what was drawn before, once the files that pages name are there.
 */
export function sitePages(
	folder: SiteFolder,
	shared: Promise<{ readonly second?: SecondThread }>,
	kept: () => KeptPages,
	progress: Progress,
): AstroIntegration {
	let place: Place = { origin: '', base: '/' };
	let outDir = '';
	let second: SecondThread | undefined;

	/** Draw all pages, in one thread or two. */
	async function drawAll(prerenderer: AstroPrerenderer): Promise<void> {
		const draw = ({ pathname, route }: Drawable) =>
			drawPage(pathname, place, async (request) => {
				const drawing = await prerenderer.render(request, { routeData: route });
				return drawing instanceof Response ? drawing : drawing.response;
			});
		const listed = await prerenderer.getStaticPaths();
		await drawPages(listed, { folder, kept: kept(), progress, draw, second });
		await second?.end();
	}

	return {
		name: 'site-pages',
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
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
				place = {
					origin: new URL(config.site ?? 'http://localhost:4321').origin,
					base: config.base.endsWith('/') ? config.base : `${config.base}/`,
				};
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					name: 'site-pages',
					setup: async () => {
						({ second } = await shared);
						const open = async () => prerenderer.setup?.();
						if (second) second.open(await readBundle(outDir, open), place);
						else await open();
					},
					getStaticPaths: async () => {
						await drawAll(prerenderer);
						return [];
					},
				}));
			},
		},
	};
}
