/** Files for reference managers: an article and each of its passages as an entry; in a large edition the article alone. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFormat, citationFormats, formatCitations } from '../../../components/citation-file.ts';
import { citedArticle, citedPassages } from '../../../components/cited.ts';
import { edition } from '../../../components/edition.ts';
import { isLarge } from '../../../large-edition.ts';
import { pageKey } from '../../../components/page-key.ts';
import type { Article } from '../../../records.ts';

export const getStaticPaths = (() =>
	edition().articles.flatMap((article) =>
		Object.keys(citationFormats).map((format) => ({
			params: { slug: article.slug, format },
			props: { article },
			cacheKey: pageKey([article.slug]),
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ params, props: { article } }) => {
	const passages = isLarge(edition().articles) ? [] : citedPassages(article).flatMap((cited) => cited.passages);
	return new Response(formatCitations([citedArticle(article), ...passages], params['format'] as CitationFormat));
};
