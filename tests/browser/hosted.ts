/** A server in front of another, which adds what `_headers` says: the site as a host serves it. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openHost, parseHeaders } from '../host-rules.ts';

/**
 * Serve what another server of this machine serves, with the headers that `_headers` gives each path.
 *
 * @param port - Where the other one listens.
 * @param headers - The text of `_headers`.
 * @returns The port of this one, and how to stop it.
 */
export async function host(port: number, headers: string): Promise<{ port: number; stop: () => Promise<void> }> {
	const headersOf = openHost('cloudflare', parseHeaders(headers));
	const server = createServer((asked, answer) => {
		const { method, url = '/', headers: sent } = asked;
		const inner = request({ port, host: 'localhost', method, path: url, headers: sent }, (given) => {
			const { pathname } = new URL(url, 'http://localhost');
			const added = [...headersOf(pathname)].map(([name, values]) => [name.toLowerCase(), [...values].join(', ')]);
			answer.writeHead(given.statusCode ?? 500, { ...given.headers, ...Object.fromEntries(added) });
			given.pipe(answer);
		});
		inner.on('error', () => answer.destroy());
		asked.pipe(inner);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
