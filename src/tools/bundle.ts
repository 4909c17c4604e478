/** What Astro bundles to draw pages with: made in a thread of its own, and used in this one. */
import { Worker } from 'node:worker_threads';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type Drawable, drawPage, type Place } from './draw-page.ts';

/** What it takes to draw pages; all of it can be sent to another thread. */
export interface Bundle {
	/** The address of the bundle's entry. */
	readonly entry: string;
	/** The style sheets of each page, by the key that Astro gives it. */
	readonly pages: readonly (readonly [string, { readonly styles: readonly object[] }])[];
}

/** What the thread begins with. */
export interface BundleSite {
	/** The folder of the site: what a browser fetches is written there. */
	readonly folder: string;
	/** The folder of what draws its pages. */
	readonly parts: string;
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

type AppWithPaths = ConstructorParameters<typeof StaticPaths>[0];

/** The part of Astro's app of a build that is used here; Astro does not describe it. */
export interface BuildApp extends AppWithPaths {
	setInternals: (internals: Internals) => void;
	setOptions: (options: Options) => void;
	render: (request: Request, options: { readonly routeData: object }) => Promise<Response>;
}

/** Import what a bundle draws with. */
export async function importApp(entry: string): Promise<BuildApp> {
	const { app } = (await import(entry)) as { app: BuildApp };
	return app;
}

/** What draws the pages of the site. */
export interface Drawer {
	/** Find out which pages and files there are. */
	readonly list: () => Promise<readonly Drawable[]>;
	readonly draw: (one: Drawable) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bundle in a thread of its own, so that this one reads seeds meanwhile; throws what stopped it. */
export function makeBundle(site: BundleSite): Promise<Bundle> {
	const worker = new Worker(new URL('bundle-worker.ts', import.meta.url), { workerData: site });
	const { promise, resolve, reject } = Promise.withResolvers<Bundle>();
	let bundle: Bundle | undefined;
	worker.on('message', (made: Bundle) => {
		bundle = made;
	});
	worker.on('error', reject);
	// Astro still tidies up when it has bundled. A thread that is not heard for long tells its message and its end at once.
	worker.on('exit', (code) => {
		if (bundle) resolve(bundle);
		else reject(new Error(`Bundling ended with ${code} and no bundle`));
	});
	return promise;
}

/** Open a bundle in this thread. */
export async function openBundle({ entry, pages }: Bundle, place: Place): Promise<Drawer> {
	const app = await importApp(entry);
	app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
	return {
		list: () => new StaticPaths(app).getAll(),
		draw: ({ pathname, route }) => drawPage(pathname, place, (request) => app.render(request, { routeData: route })),
	};
}
