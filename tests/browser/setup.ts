/** Before the browser tests: the built site is served, with the headers of a host, and the browser is there. */
import { readFileSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { siteBase } from '../../src/tools/address.ts';
import { findBrowser } from '../browser.ts';
import { host } from './hosted.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the served site, with a slash at its end. */
		site: string;
	}
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
	console.log(`Browser: ${(await findBrowser()).path}`);
	const server = await preview({ logLevel: 'error', server: { port: 0 } });
	const hosted = await host(server.port, readFileSync('dist/_headers', 'utf8'));
	project.provide('site', `http://localhost:${hosted.port}${siteBase()}`);
	return async () => {
		await hosted.stop();
		await server.stop();
	};
}
