/** So many articles are few. */
const few = 100;

/**
 * Whether an edition is large: then it leaves out what costs as much for each article as the rest of it, and gives little
 * among so many. Events that one article alone tells stand in its text instead of on pages of their own, cards of articles
 * are those of their outlets, fewer pairs have a page, files of citations hold the whole text alone, and there are no annotations.
 */
export function isLarge({ length }: readonly unknown[]): boolean {
	return length > few;
}
