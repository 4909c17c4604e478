/** The cards of the first page, the articles and the events, as PNG. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPath, cardsByPath } from '../../components/card.ts';
import { type Card, drawCard } from '../../write/card.ts';

export const getStaticPaths = (() =>
	[...cardsByPath()].map(([path, card]) => ({
		params: { file: cardPath(path).slice('/og/'.length, -'.png'.length) },
		props: { card },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
	new Response(new Uint8Array(await drawCard(card)), { headers: { 'Content-Type': 'image/png' } });
