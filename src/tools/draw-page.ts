/** One page or file of the site, drawn by what Astro has bundled. */
import type { AstroPrerenderer } from 'astro';

/** What Astro lists as to be drawn. */
export type Drawable = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where the site is published. */
export interface Place {
	readonly origin: string;
	/** With a slash at both ends. */
	readonly base: string;
}

/** The path that a page or endpoint is asked for: with a last slash, unless its route ends in the name of a file. */
function requestPath(base: string, pathname: string): string {
	const path = pathname.replace(/^\/|\/$/gu, '');
	return `${base}${path}${path === '' || /\/[^/]+\.\w+$/u.test(pathname) ? '' : '/'}`;
}

/**
 * Draw a page or file.
 *
 * @param render - Answers a request for it.
 * @throws Where there is no such page.
 */
export async function drawPage(
	pathname: string,
	{ origin, base }: Place,
	render: (request: Request) => Promise<Response>,
): Promise<Uint8Array<ArrayBuffer>> {
	const response = await render(new Request(`${origin}${encodeURI(requestPath(base, pathname))}`));
	if (!response.ok && response.status !== 404) throw new Error(`No page for ${pathname}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
