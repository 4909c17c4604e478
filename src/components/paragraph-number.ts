/** How pages name a paragraph. */

/** The number of a paragraph in its text, told by its id; parts of one paragraph have the same. */
export function paragraphNumber(id: string): string {
	return /\d+/.exec(id)?.[0] ?? id;
}
