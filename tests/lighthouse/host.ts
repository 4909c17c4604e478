/** Serves a built site as a web host does: packed, with the time that a browser may keep each file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};
const packed = new Set(['.woff2', '.png']);
/**
 * How long an answer is under way, in milliseconds, beside what Lighthouse adds. From within the machine a font would be
 * there within the frame that first asks for it, and every paint would be reckoned as waiting for it.
 */
const distance = 60;
/** Packed once, as hosts do: the time that packing takes is none of the page's. */
const sent = new Map<string, Buffer>();

function pack(file: string): Buffer {
	const content = sent.get(file) ?? brotliCompressSync(readFileSync(file));
	sent.set(file, content);
	return content;
}

/** The file of a path of the site; a folder is its `index.html`. */
function findFile(folder: string, path: string): string | undefined {
	const file = join(folder, normalize(`/${path}`), path.endsWith('/') || path === '' ? 'index.html' : '');
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serve a built site on a free port of this machine.
 *
 * @param folder - The built site.
 * @param base - The path that it is built for.
 * @param asked - Files that will be asked for, packed beforehand.
 * @returns The site's address, with a slash at its end, and how to stop.
 */
export async function serve(
	folder: string,
	base: string,
	asked: readonly string[],
): Promise<{ address: string; stop: () => void }> {
	for (const file of asked) if (!packed.has(extname(file))) pack(join(folder, file));
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const found = pathname.startsWith(base) ? findFile(folder, decodeURI(pathname.slice(base.length))) : undefined;
		const file = found ?? join(folder, '404.html');
		const extension = extname(file);
		// What Astro writes here has the hash of its content in its name.
		const lasts = pathname.startsWith(`${base}_astro/`);
		response.statusCode = found ? 200 : 404;
		response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
		response.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'public, max-age=600');
		const asIs = packed.has(extension) || !/\bbr\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
		if (!asIs) response.setHeader('Content-Encoding', 'br');
		const content = asIs ? readFileSync(file) : pack(file);
		setTimeout(() => response.end(content), distance);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return { address: `http://localhost:${port}${base}`, stop };
}
