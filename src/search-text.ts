/** The words of a passage as the search index holds them, and what was found in them. */

/**
 * Where the index would take two words for one: it knows no dash, dots or quotation mark beyond ASCII as a gap.
 * The apostrophe and the hyphen that does not break belong to their word. It looks back from a letter only: from each
 * sign of a long row of them, it would take hours.
 */
const gap = /(?=[\p{L}\p{N}])(?<=[\p{L}\p{N}][^\s\p{L}\p{N}]*(?![’‑\p{M}\p{Cf}])[^\s\p{ASCII}\p{L}\p{N}])/gu;
/** Stands behind a blank that is not of the seed; Unicode keeps it for uses such as this. */
const seam = '\u{fdd0}';
/** What the index would take away or take for a blank, and what stands for it there. */
const unseen = [
	['\u{200b}', '\u{fdd1}'],
	['\u{85}', '\u{fdd2}'],
] as const;

/**
 * Make the text of a passage ready for the index, so that words that a sign joins are found each.
 *
 * @example
 * The blank is taken away again by {@link shownWords}:
 *
 * ```ts
 * indexedText('a truce—if it holds')
 * // => 'a truce— \u{fdd0}if it holds'
 * ```
 */
export function indexedText(text: string): string {
	const seamed = text.replace(/ \u{fdd0}+/gu, `$&${seam}`).replace(gap, ` ${seam}`);
	return unseen.reduce((words, [from, to]) => words.replaceAll(from, to), seamed);
}

/** Signs, what has letters or digits, and signs. */
const around = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A stretch of a passage, and whether it was found. */
export interface ShownWords {
	readonly text: string;
	readonly found: boolean;
}

/**
 * Read the words of a passage from the index, cut where they were found.
 *
 * @param indexed - What {@link indexedText} made.
 * @param places - Which of its words, counted from nought between blanks, were found; in any order.
 * @returns Stretches whose texts together are the words of the seed; neighbours that were found are one, and signs around
 *   what was found are none of it.
 */
export function shownWords(indexed: string, places: readonly number[] = []): ShownWords[] {
	const found = new Set(places);
	const shown: ShownWords[] = [];
	const add = (text: string, isFound: boolean) => {
		const before = shown.at(-1);
		if (text === '') return;
		if (before?.found === isFound) shown.splice(-1, 1, { text: before.text + text, found: isFound });
		else shown.push({ text, found: isFound });
	};
	for (const [place, word] of indexed.split(' ').entries()) {
		const [seams = ''] = /^\u{fdd0}+/u.exec(word) ?? [];
		const blank = place === 0 || seams.length === 1 ? '' : ' ';
		add(blank, found.has(place) && found.has(place - 1));
		const own = word.slice(place === 0 ? 0 : Math.min(1, seams.length));
		add(
			unseen.reduce((words, [to, from]) => words.replaceAll(from, to), own),
			found.has(place),
		);
	}
	return shown.flatMap(({ text, found: isFound }) => {
		const [, before = '', core = '', behind = ''] = (isFound && around.exec(text)) || [, text];
		return [
			{ text: before, found: false },
			{ text: core, found: true },
			{ text: behind, found: false },
		].filter((stretch) => stretch.text !== '');
	});
}

/**
 * Write what a reader asks for as Pagefind reads it: a phrase stands between `"`, and a dash is a gap.
 *
 * @param asked - As it was typed.
 */
export function searchTerm(asked: string): string {
	return asked
		.replace(/[“”„‟«»]/gu, '"')
		.replace(/[–—―…]+/gu, ' ')
		.trim();
}
