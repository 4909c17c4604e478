/** Tags, comments and scripts that survived a scrape: where they stand, and which of them end a line. */

/** A stretch of the seed that is markup and no words. */
export interface Tag {
	readonly start: number;
	readonly end: number;
	/** It ends the line that it stands in, as block elements do. */
	readonly breaks: boolean;
	/** The depth of the heading that it opens, 1 to 6; 0 where it ends one. */
	readonly depth?: number;
}

const tag = /<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]{0,2000})?>/iy;
const declaration = /<[!?][a-z[][^<>]{0,2000}>/iy;
/** Elements whose content is no text (HTML Standard, 13.1.2 and 4.12). */
const hidden = new Set(['script', 'style', 'template', 'noscript', 'svg']);
/** Elements that stand inside a line (HTML Standard, 4.5 and 4.7, text-level and edits). */
const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/**
 * Find the markup of a text.
 *
 * @param text - A seed, or a slice of one. Scanned once; what is never closed is text.
 * @returns The stretches in order, apart from one another, in offsets of `text`.
 */
export function findTags(text: string): Tag[] {
	const found: Tag[] = [];
	/** What has no end anywhere behind; looked for once only. */
	const endless = new Set<string>();
	const endOf = (end: RegExp, from: number): number | undefined => {
		if (endless.has(end.source)) return undefined;
		end.lastIndex = from;
		const match = end.exec(text);
		if (!match) endless.add(end.source);
		return match ? match.index + match[0].length : undefined;
	};
	for (let start = text.indexOf('<'); start !== -1;) {
		let next = start + 1;
		if (text.startsWith('<!--', start)) {
			const end = endOf(/-->/g, start + 4);
			if (end !== undefined) found.push({ start, end: (next = end), breaks: true });
		} else {
			tag.lastIndex = declaration.lastIndex = start;
			const element = tag.exec(text);
			if (element) {
				const [all, closing, printed = ''] = element;
				const name = printed.toLowerCase();
				next = start + all.length;
				if (hidden.has(name) && closing === '') next = endOf(new RegExp(`</${name}\\s*>`, 'gi'), next) ?? next;
				const heading = /^h([1-6])$/.exec(name)?.[1];
				const depth = heading === undefined ? {} : { depth: closing === '' ? Number(heading) : 0 };
				found.push({ start, end: next, breaks: !inline.has(name), ...depth });
			} else if (declaration.test(text)) found.push({ start, end: (next = declaration.lastIndex), breaks: true });
		}
		start = text.indexOf('<', next);
	}
	return found;
}
