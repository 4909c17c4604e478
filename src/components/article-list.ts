/** The pages of the list of articles. */
import type { Article } from '../records.ts';
import { edition, titleOf } from './edition.ts';
import { type ListPage, listPages, type Room, roomFor } from './list-page.ts';

/** From whom an article has what it tells, as the list says it. */
export function originsOf({ relays }: Article): string {
	return [...new Set(relays.map(({ from }) => from))].join(', ');
}

function roomOfRow(article: Article): Room {
	return roomFor(15, titleOf(article), article.outlet?.name, originsOf(article));
}

/** All articles in order of publication. The further pages lie where no article can have its own. */
export function articlePages(): ListPage<Article>[] {
	return listPages('/articles/', edition().articles, { roomOf: roomOfRow, further: '/articles/list/' });
}
