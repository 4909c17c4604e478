/** The data of the contract below `/data/`, byte for byte as `npm run data` writes it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '../../components/page-key.ts';
import { corpus } from '../../corpus.ts';
import { type DataFile, dataFiles } from '../../write/data.ts';

export const getStaticPaths = (() =>
	dataFiles(corpus()).map((file) => ({
		params: { file: file.path },
		props: { file },
		...(file.article !== undefined && { cacheKey: pageKey([file.article]) }),
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
	new Response(props.file.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
