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
 * @returns The site's address, with a slash at its end, and how to stop.
 */
export async function serve(folder: string, base: string): Promise<{ address: string; stop: () => void }> {
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
		const content = readFileSync(file);
		const isPacked = packed.has(extension) || !/\bbr\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
		if (!isPacked) response.setHeader('Content-Encoding', 'br');
		response.end(isPacked ? content : brotliCompressSync(content));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return { address: `http://localhost:${port}${base}`, stop };
}
