/** Units: the smallest pieces of a seed that are one thing, such as a paragraph, a menu entry or a share bar. */
import { capital, kindAt, letter, widthOf } from '../letters.ts';
import { countWords } from '../seed-text.ts';
import type { Line } from './line.ts';

/** One line, or the lines of one hard-wrapped paragraph. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	/** The words, lines joined by a blank. */
	readonly text: string;
	readonly words: number;
	/** It reads like a sentence or more of running text. */
	readonly prose: boolean;
	/** The depth of a Markdown heading. */
	readonly depth?: number;
	/** A thematic break. */
	readonly rule?: true;
	/** A new page of a printed document begins with it. */
	readonly feeds?: true;
	/** Nothing but markup. */
	readonly tag?: true;
	/** It begins with the sign of a list's item. */
	readonly listed?: true;
	/** It begins with the sign of a block quotation: an embedded post, a letter. */
	readonly quoted?: true;
	/** The lines that it is made of. */
	readonly lines: readonly Line[];
	/** Blank lines stand before it. */
	readonly apart: boolean;
}

/** Ends as a sentence does, closing marks, a lost blank and the initials of a desk allowed. */
const sentenceEnd = /(?:[.!?…。！？।]["”“’'»)\]」』]*|[.!?]["”’]? \((?:\p{Ll}{2,4}\/){1,4}\p{Ll}{2,4}\))$/u;
/** Where a news service cut the text off: `… [+3420 chars]`. */
const cutMark = /…? ?\[\+\d+ chars\][.…]*$/u;
/** Another sentence begins inside. */
const sentenceInside = /\p{Ll}[.!?]["”’)\]]*\s+["“‘(]?\p{Lu}|[。！？।]/u;
/** How desks sign off behind the last sentence: `Enditem`, `ENDS`, `-ANI`, `(ANI)`, a square. */
const signOff =
	/[.!?…]["”’)]*\s+(?:Enditem|ENDS?|Ends|[-–—/]{1,2}\s?\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*|\(\p{Lu}{2,8}\)|[■●♦◼])$/u;
/** A bullet of a list. */
const bullet = /^(?:[*•·‣▪–-]\s|\d{1,3}[.)]\s)/u;
/** The sign of a block quotation, as Markdown and mail programs write it. */
const blockQuote = /^>+\s*(?=\S)/u;
/** A sentence has so many words; so many are running text though the scraper cut the end off. */
const least = { sentence: 4, cut: 25, item: 12, signed: 12 };
const wrapped = { shortest: 45, longest: 100, spread: 30 };

/** Most words of running text have no capital; those of menus and lists of names have. */
export function isMostlySmall({ text, words }: Pick<Unit, 'text' | 'words'>): boolean {
	let [capitals, before] = [0, 0];
	for (let offset = 0; offset < text.length; offset += widthOf(before)) {
		const kind = kindAt(text, offset);
		if ((kind & capital) !== 0 && (before & letter) === 0) capitals++;
		before = kind;
	}
	return capitals * 5 <= words * 3;
}

/**
 * Tell running text from the rest.
 *
 * A sentence has an end and more than a few words; a long line is running text even where the scraper cut its end off,
 * but for one whose words all have capitals, which is a menu on one line. An item of a list is longer.
 */
function isProse({ text, words, listed }: Pick<Unit, 'text' | 'words'> & { readonly listed: boolean }): boolean {
	if (words < (listed ? least.item : least.sentence)) return false;
	if (sentenceEnd.test(text) || cutMark.test(text)) return true;
	if (words >= least.signed && signOff.test(text)) return true;
	return words >= least.cut && (isMostlySmall({ text, words }) || sentenceInside.test(text));
}

/** Lines that a fixed width broke: all but the last nearly as long as each other, and cut inside sentences. */
function isWrapped(lines: readonly Line[]): boolean {
	const widths = lines.slice(0, -1).map(({ text }) => text.length);
	if (widths.length === 0 || lines.some(({ depth, rule }) => depth !== undefined || rule)) return false;
	let [least, most] = [Infinity, 0];
	for (const width of widths) [least, most] = [Math.min(least, width), Math.max(most, width)];
	const inside = lines.slice(1).filter(({ text }) => /^(?!www\.|https?:)[\p{Ll}\d]/u.test(text)).length;
	return (
		least >= wrapped.shortest &&
		most <= wrapped.longest &&
		most - least <= wrapped.spread &&
		inside * 2 >= lines.length - 1
	);
}

function unitOf(lines: readonly Line[], apart: boolean): Unit {
	const [first] = lines as readonly [Line];
	const text = lines.map((line) => line.text).join(' ');
	const listed = bullet.test(text);
	const words = countWords(text);
	return {
		start: first.start,
		end: (lines.at(-1) as Line).end,
		text,
		words,
		prose: first.depth === undefined && isProse({ text, words, listed }),
		...(listed ? { listed } : {}),
		...(blockQuote.test(text) ? { quoted: true } : {}),
		...(first.depth === undefined ? {} : { depth: first.depth }),
		...(first.rule ? { rule: true } : {}),
		...(first.feeds ? { feeds: true } : {}),
		...(first.tag ? { tag: true } : {}),
		lines,
		apart,
	};
}

/** A title in capitals over two to four lines, alone between blank ones, as typewriters and wires set it. */
function isCapitalTitle(run: readonly Line[]): boolean {
	return (
		run.length >= 2 &&
		run.length <= 4 &&
		run.every(
			({ text, depth, rule }, index) =>
				depth === undefined &&
				!rule &&
				!/[\p{Ll}|:]|[.!]$/u.test(text) &&
				/\p{Lu}{2}/u.test(text) &&
				(index === run.length - 1 || countWords(text) >= 3),
		) &&
		!/^BY\s/u.test(run[0]?.text ?? '') &&
		!/^BY\s/u.test(run.at(-1)?.text ?? '')
	);
}

/** Cut a run of lines before each bullet, so that each item of a wrapped list is a run of its own. */
function items(run: readonly Line[]): Line[][] {
	const cut: Line[][] = [];
	for (const line of run) {
		if (cut.length === 0 || bullet.test(line.text)) cut.push([line]);
		else cut.at(-1)?.push(line);
	}
	return cut;
}

/**
 * Join lines to units.
 *
 * @param lines - All lines of a seed, in order.
 * @returns The units, in order; blank lines belong to none.
 */
export function readUnits(lines: readonly Line[]): Unit[] {
	const units: Unit[] = [];
	for (let index = 0; index < lines.length;) {
		const line = lines[index] as Line;
		if (line.text === '') {
			if (line.tag) units.push(unitOf([line], true));
			index++;
			continue;
		}
		const from = index;
		while (index < lines.length && lines[index]?.text !== '') index++;
		for (const [order, item] of items(lines.slice(from, index)).entries()) {
			if (isWrapped(item) || isCapitalTitle(item)) units.push(unitOf(item, order === 0));
			else for (const [place, line] of item.entries()) units.push(unitOf([line], order === 0 && place === 0));
		}
	}
	return units;
}
