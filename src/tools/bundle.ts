/** What Astro has bundled to draw pages with, and the way to use it in another thread than Astro's. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawPage, type NamedPage, type Place } from './draw-page.ts';

/** What another thread needs to draw pages; all of it can be sent. */
export interface Bundle {
	/** The address of the bundle's entry. */
	readonly entry: string;
	/** The style sheets of each page, by the key that Astro gives it. */
	readonly pages: readonly (readonly [string, { readonly styles: readonly object[] }])[];
}

/** What Astro keeps of a build and gives to the bundle, as far as it is needed to draw. */
interface Internals {
	readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly object[] }>;
	readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
}

interface Options {
	readonly settings: { readonly scripts: readonly object[] };
	readonly logger: { readonly options: { readonly destination: { write: () => boolean } } };
}

/** The part of Astro's app of a build that is used here; Astro does not describe it. */
interface BuildApp {
	readonly manifest: { readonly routes: readonly { readonly routeData: { component: string; route: string } }[] };
	setInternals: (internals: Internals) => void;
	setOptions: (options: Options) => void;
	render: (request: Request, options: { readonly routeData: object }) => Promise<Response>;
}

async function importApp(entry: string): Promise<BuildApp> {
	const { app } = (await import(entry)) as { app: BuildApp };
	return app;
}

/**
 * Find out what a bundle needs to draw with, while Astro opens it.
 *
 * @param folder - The folder of the build, with the bundle in `.prerender`.
 * @param open - Has Astro open the bundle.
 */
export async function readBundle(folder: string, open: () => Promise<void>): Promise<Bundle> {
	const parts = resolve(folder, '.prerender');
	const [name = ''] = readdirSync(parts).filter((file) => file.startsWith('prerender-entry.'));
	const entry = pathToFileURL(join(parts, name)).href;
	const app = await importApp(entry);
	const pages: Bundle['pages'][number][] = [];
	const { setInternals } = app;
	app.setInternals = (internals) => {
		for (const [key, { styles }] of internals.pagesByKeys) pages.push([key, { styles }]);
		setInternals.call(app, internals);
	};
	await open();
	app.setInternals = setInternals;
	return { entry, pages };
}

/** Open a bundle in another thread than Astro's; what is given draws one page after another. */
export async function openBundle(
	{ entry, pages }: Bundle,
	place: Place,
): Promise<(page: NamedPage) => Promise<Uint8Array<ArrayBuffer>>> {
	const app = await importApp(entry);
	app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
	const nameOf = ({ component, route }: { component: string; route: string }) => `${component}\n${route}`;
	const routes = new Map(app.manifest.routes.map(({ routeData }) => [nameOf(routeData), routeData]));
	return ({ pathname, ...named }) => {
		const routeData = routes.get(nameOf(named));
		if (!routeData) throw new Error(`No route for ${pathname}`);
		return drawPage(pathname, place, (request) => app.render(request, { routeData }));
	};
}
