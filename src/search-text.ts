/** The words of an article as the search index holds them, passage by passage, and what was found in them. */

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

/** What stands alone between two passages, so that no phrase is found across; Unicode keeps it for uses such as this. */
const border = '\u{fdd3}';
const between = ` ${border} `;

/** A passage of an article, as it goes into the index. */
export interface IndexedPassage {
	/** In the words of the seed. */
	readonly text: string;
	/** Its fragment on the page of the article; empty where it has none. */
	readonly anchor: string;
	/** Whom it names or quotes, by their places in the list of people of the article. */
	readonly people: readonly number[];
}

/**
 * Join the passages of an article for the index.
 *
 * @returns The content of a record, and what stands behind the `#` of its address: Pagefind searches all else that a
 *   record may hold. {@link cutPassages} reads both.
 * @example
 * ```ts
 * joinPassages([
 *   { text: 'The port is shut', anchor: 's1', people: [] },
 *   { text: '“For good,” she said.', anchor: 's2', people: [0, 2] },
 * ])
 * // => { content: 'The port is shut \u{fdd3} “For good,” she said.', fragment: 's1,s2.0.2' }
 * ```
 */
export function joinPassages(passages: readonly IndexedPassage[]): { content: string; fragment: string } {
	const texts = passages.map(({ text }) => indexedText(text).replace(/(?<![^ ])\u{fdd3}+(?![^ ])/gu, `$&${border}`));
	return {
		content: texts.join(between),
		fragment: passages.map(({ anchor, people }) => [anchor, ...people].join('.')).join(','),
	};
}

/** A passage as the index has it. */
export interface CutPassage {
	/** What {@link indexedText} made. */
	readonly indexed: string;
	readonly anchor: string;
	readonly people: readonly number[];
	/** The place of its first word among those of the record, counted from nought. */
	readonly first: number;
	/** How many words it has. */
	readonly length: number;
}

/** Read the passages of an article from the index, in their order. */
export function cutPassages(content: string, fragment: string): CutPassage[] {
	const places = fragment.split(',');
	let next = 0;
	return content.split(between).map((joined, place) => {
		const [anchor = '', ...people] = (places[place] ?? '').split('.');
		const indexed = joined.replace(/(?<![^ ])\u{fdd3}(?=\u{fdd3}+(?![^ ]))/gu, '');
		const passage = { indexed, anchor, people: people.map(Number), first: next, length: indexed.split(' ').length };
		next += passage.length + 1;
		return passage;
	});
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
