/** What crawlers may read: all; each page says itself whether it may be listed. */
import type { APIRoute } from 'astro';
import { edition } from '../components/edition.ts';
import { address } from '../layouts/link.ts';

export const GET: APIRoute = () => {
	const texts: string = edition().story?.texts ?? 'full';
	// Excerpts are not to be listed, and a crawler must read a page to see that it asks for that.
	const isListed = texts !== 'excerpts';
	return new Response(`User-agent: *\nAllow: /\n${isListed ? `\nSitemap: ${address('/sitemap.xml')}\n` : ''}`);
};
