/** The feeds: new articles, and what each record of the ledger found. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type FeedFile, feedFiles } from '../../components/feeds.ts';

export const getStaticPaths = (() =>
	feedFiles().map((feed) => ({ params: { file: feed.file }, props: { feed } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedFile }> = ({ props: { feed } }) =>
	new Response(feed.text, { headers: { 'Content-Type': `${feed.type}; charset=utf-8` } });
