/** With which articles, of those that sort behind it, an article has a page of comparison: asked by the script of `/compare/`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../components/edition.ts';
import { pageKey } from '../../../components/page-key.ts';

export const getStaticPaths = (() =>
	edition().articles.map(({ slug }) => ({ params: { a: slug }, cacheKey: pageKey([slug]) }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, unknown>, { a: string }> = ({ params: { a } }) => {
	const own = edition().pairsOf.get(a) ?? [];
	return Response.json(own.flatMap((pair) => (pair.a === a ? [pair.b] : [])));
};
