/** The pages of the site, drawn and written one after another: what stands between Astro and the folder of the site. */
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { KeptPages } from './kept-pages.ts';
import type { Progress } from './progress.ts';
import type { SiteFolder } from './site-folder.ts';

/** Folders of `src` whose modules draw: they are bundled, with what a browser fetches. */
const drawn = ['components', 'layouts', 'pages', 'styles'];

const source = fileURLToPath(new URL('..', import.meta.url));

function isShared(id: string): boolean {
	if (!id.startsWith(source) || !id.endsWith('.ts')) return false;
	const [folder = ''] = id.slice(source.length).split(sep);
	return !drawn.includes(folder);
}

/** What Astro lists as to be drawn. */
type Drawable = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** So many are drawn at once: while one waits, for its card to be packed, others go on. */
const atOnce = 4;
/** Of so many pages that were drawn before, one is drawn again. */
const sample = 64;

/** The path of the file that a page or endpoint is written to. */
function filePath(pathname: string, type: string): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	if (type === 'endpoint') return path;
	return path === '404' ? '404.html' : join(path, 'index.html').replaceAll(sep, '/');
}

/** The path that a page or endpoint is asked for: with a last slash, unless its route ends in the name of a file. */
function requestPath(base: string, pathname: string): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	return `${base}${path}${path === '' || /\/[^/]+\.\w+$/u.test(pathname) ? '' : '/'}`;
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
 * @param corpus - Is kept once the pages can share what the build has read and compared: bundling does not wait for it.
 * @param kept - Opens what was drawn before, once the files that pages name are there.
 */
export function sitePages(
	folder: SiteFolder,
	corpus: Promise<unknown>,
	kept: () => KeptPages,
	progress: Progress,
): AstroIntegration {
	let origin = '';
	let base = '/';

	async function draw({ pathname, route }: Drawable, prerenderer: AstroPrerenderer): Promise<Uint8Array<ArrayBuffer>> {
		const request = new Request(`${origin}${encodeURI(requestPath(base, pathname))}`);
		const drawing = await prerenderer.render(request, { routeData: route });
		const response = drawing instanceof Response ? drawing : drawing.response;
		if (!response.ok && response.status !== 404) throw new Error(`No page for ${pathname}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	}

	async function drawAll(prerenderer: AstroPrerenderer): Promise<void> {
		const files = new Map<string, Drawable>();
		for (const one of await prerenderer.getStaticPaths()) {
			const path = filePath(one.pathname, one.route.type);
			// Where two routes make one file, the first in Astro's order of routes has it.
			if (!files.has(path)) files.set(path, one);
		}
		const before = kept();
		const left = files.entries();
		let [begun, found] = [0, 0];
		const drawSome = async () => {
			for (const [path, one] of left) {
				progress.tell('Pages and files', begun++, files.size);
				const key = one.cacheKey === undefined ? undefined : before.keyOf(path, one.cacheKey);
				const known = key === undefined ? undefined : before.find(path, key);
				const isTaken = known !== undefined && ++found % sample !== 0;
				await folder.write({
					path,
					...(!isTaken && { drawn: await draw(one, prerenderer) }),
					...(known && { kept: known }),
					...(key !== undefined && { key }),
				});
			}
		};
		await Promise.all(Array.from({ length: atOnce }, drawSome));
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
				origin = new URL(config.site ?? 'http://localhost:4321').origin;
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => ({
					...prerenderer,
					name: 'site-pages',
					setup: async () => {
						await corpus;
						await prerenderer.setup?.();
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
