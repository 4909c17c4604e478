/** How pages name a paragraph. */

/** The number of a paragraph in its text, told by its id: `4`; `4·2` is the second part that is published of one. */
export function paragraphNumber(id: string): string {
	return id.replace(/^\D+/, '').replace('-', '·');
}
