/** The pages of the list of articles. */
import type { Article } from '../records.ts';
import { edition } from './edition.ts';
import { type ListPage, listPages } from './list-page.ts';

/** All articles in order of publication, a hundred a page. The further pages lie where no article can have its own. */
export function articlePages(): ListPage<Article>[] {
	return listPages('/articles/', edition().articles, '/articles/list/');
}
