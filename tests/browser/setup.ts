/** Before the browser tests: the built site is served, and the browser is there. */
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { siteBase } from '../../src/tools/address.ts';
import { findBrowser } from '../browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the served site, with a slash at its end. */
		site: string;
	}
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
	console.log(`Browser: ${(await findBrowser()).path}`);
	const server = await preview({ logLevel: 'error', server: { port: 0 } });
	project.provide('site', `http://localhost:${server.port}${siteBase()}`);
	return () => server.stop();
}
