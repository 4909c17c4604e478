/** The cards of the edition, as PNG. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPath, cardsByPath } from '../../components/card.ts';
import { type Card, drawCard, pruneCards } from '../../write/card.ts';

/** So many cards are kept beside those of this edition: of its earlier states, and of others built here. */
const spare = 1000;

export const getStaticPaths = (() => {
	const cards = cardsByPath();
	pruneCards(cards.values(), spare);
	return [...cards].map(([path, card]) => ({
		params: { file: cardPath(path).slice('/og/'.length, -'.png'.length) },
		props: { card },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
	new Response(new Uint8Array(await drawCard(card)), { headers: { 'Content-Type': 'image/png' } });
