/** Date lines: the dates that a page prints round its article, each with its label and its nearness to the article. */
import type { PartKind } from '../records.ts';
import { countWords } from '../seed-text.ts';
import type { Block } from './parts.ts';
import { type DateOrder, findPrintedDates, mayHoldDate, type PrintedDate } from './printed-date.ts';

/** A date that the page prints outside its sentences. Offsets are the seed's. */
export interface Stamp extends PrintedDate {
	readonly label?: 'published' | 'updated';
	/** How far from the title or the lead it stands, in lines; less is nearer. */
	readonly distance: number;
	/** It stands beside the names of the authors. */
	readonly signed?: true;
}

/** Kinds of lines whose dates are of something else: when a picture was taken, when a related story came out. */
const elsewhere = new Set<PartKind>([
	'caption',
	'credit',
	'related',
	'correction',
	'advert',
	'address',
	'share',
	'markup',
]);
/** A line with more words besides its dates is no date line. */
const mostWords = { labelled: 16, display: 14, other: 8 };
const longestLine = 240;
/** A date line may stand under a picture or behind the first paragraphs, so many blocks into the body. */
const leadLength = 4;

/** Words before a date that say what day it is of. A scraper may have glued a label to the word before it. */
const publishedWords =
	'published|posted|publish(?:ing)? date|publication date|issued|first published|date published|filed|publiziert|veröffentlicht|publié|publicado|опубликовано';
const updatedWords =
	'updated?|modified|edited|last (?:updated?|modified|edited|changed)|aktualisiert|geändert|mis à jour|actualizado|atualizado|обновлено';
const labels = [
	['updated', new RegExp(`(?<!\\p{L})(?:${updatedWords})(?!\\p{Ll})|(?:Updated|Modified)(?!\\p{Ll})`, 'iu')],
	['published', new RegExp(`(?<!\\p{L})(?:${publishedWords})(?!\\p{Ll})|(?:Published|Posted)(?!\\p{Ll})`, 'iu')],
] as const;
const cut = new RegExp(
	`(?=(?<!\\p{L})(?:${publishedWords}|${updatedWords})(?!\\p{Ll}))|(?=(?:Updated|Modified|Published|Posted)(?!\\p{Ll}))`,
	'giu',
);
/** What tells that a date is of something else than the article. */
const other =
	/(?<!\p{L})(?:scraped|fetched|retrieved|crawled|captured|accessed|downloaded|archived|printed|cache|snapshot|load-date|timestamp|copyright|air(?:ed| date)|since|joined|born|died|expires?|deadline|due|until|valid|event|from|as of|starts?|ends?|on sale|rel(?:ease date|eased)|version|all rights)(?!\p{L})|[©®]/iu;
/** A line that is nothing but a label: its date stands on the next. */
const lone = /^[^\d.!?]{0,30}:?$/u;

function labelOf(text: string): Stamp['label'] {
	return labels.find(([, words]) => words.test(text))?.[0];
}

/** The words of a line besides its dates. */
function countRest(text: string, dates: readonly PrintedDate[]): number {
	let [rest, from] = ['', 0];
	for (const { start, end } of dates) [rest, from] = [rest + text.slice(from, start), end];
	return countWords((rest + text.slice(from)).replace(/\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?/giu, ''));
}

function mayStand({ kind }: Block, text: string, dates: readonly PrintedDate[], label: Stamp['label']): boolean {
	const rest = countRest(text, dates);
	if (label) return rest <= mostWords.labelled;
	const known = kind === 'stamp' || kind === 'byline';
	// `On May 3, 2024, the mayor said:` is a sentence.
	if (rest > 4 && kind !== 'byline' && /^(?:On|In|As|After|Before)\s|[.!?:]["”’]?$/u.test(text)) return false;
	return rest <= (known ? mostWords.display : mostWords.other);
}

function readLine(
	seed: string,
	block: Block,
	order: DateOrder | undefined,
	before: Stamp['label'],
): Omit<Stamp, 'distance'>[] {
	const line = seed.slice(block.start, block.end);
	if (line.length > longestLine || !mayHoldDate(line)) return [];
	const found: Omit<Stamp, 'distance'>[] = [];
	let offset = block.start;
	for (const piece of line.split(cut)) {
		const dates = findPrintedDates(piece, order);
		const label = labelOf(piece) ?? before;
		const [date] = dates;
		// Two days on one line are from one to the other, or a list.
		const single = new Set(dates.map((each) => each.date)).size === 1;
		// dates-of-events-and-copyright-date-nothing
		const own = date && single && !other.test(piece.slice(0, date.end)) && mayStand(block, piece, dates, label);
		const sure = !date?.bare || label || block.kind === 'byline' || date.time;
		if (own && sure) {
			const place = { start: offset + date.start, end: offset + date.end };
			found.push({
				...date,
				...place,
				...(label ? { label } : {}),
				...(block.kind === 'byline' ? { signed: true } : {}),
			});
		}
		offset += piece.length;
	}
	return found;
}

/** Where the title, its repeats, and the body stand, in numbers of blocks. */
interface Anchors {
	readonly title: number;
	readonly repeats: readonly number[];
	readonly first: number;
	readonly last: number;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function findAnchors(seed: string, blocks: readonly Block[]): Anchors {
	const title = blocks.findIndex(({ kind }) => kind === 'title');
	const first = blocks.findIndex(({ kind }, index) => kind === 'body' && index > title);
	const last = blocks.findLastIndex(({ kind }) => kind === 'body');
	const named = blocks[title];
	const words = named && named.end - named.start < longestLine ? letters(seed.slice(named.start, named.end)) : '';
	// Behind the lead a title stands over comments and in lists of stories.
	const repeats = blocks.slice(0, Math.max(0, first)).flatMap(({ start, end }, index) => {
		if (words.length < 15 || index === title || end - start > longestLine * 2) return [];
		return letters(seed.slice(start, end)).startsWith(words) ? [index] : [];
	});
	return { title, repeats: repeats.slice(0, 8), first, last };
}

/** How far a block is from title or lead, in lines; what stands right under a repeated title counts as near. */
function distanceOf(index: number, { title, repeats, first, last }: Anchors): number {
	const repeated = repeats.map((each) => (index > each ? (index - each) / 2 : each - index));
	let plain = 5 + index - last;
	if (index < title) plain = title - index;
	else if (index < first) plain = title === -1 ? first - index : Math.min(index - title, first - index) / 4;
	else if (index <= last) plain = 2 + (index - first);
	return index <= last ? Math.min(plain, ...repeated) : plain;
}

/**
 * Find the date lines of a page.
 *
 * @param seed - The seed text.
 * @param blocks - All blocks of the seed, in order.
 * @param order - How the page prints days in figures.
 * @returns The dates outside sentences, in order; those of captions, related stories and scrapers are left out.
 */
export function findStamps(seed: string, blocks: readonly Block[], order: DateOrder | undefined): Stamp[] {
	const anchors = findAnchors(seed, blocks);
	const stamps: Stamp[] = [];
	let before: Stamp['label'];
	for (const [index, block] of blocks.entries()) {
		const named = before;
		before = undefined;
		if (elsewhere.has(block.kind) || block.rule === 'front-matter' || block.rule === 'copyright') continue;
		for (const stamp of readLine(seed, block, order, named))
			stamps.push({ ...stamp, distance: distanceOf(index, anchors) });
		const line = block.end - block.start <= 40 ? seed.slice(block.start, block.end) : '';
		if (lone.test(line)) before = labelOf(line);
	}
	// Several days behind the lead are those of comments and of other stories.
	const lead = blocks[anchors.first + leadLength]?.start ?? seed.length;
	const isBehind = ({ start, label }: Stamp): boolean => start >= lead && !label;
	const several = new Set(stamps.filter(isBehind).map(({ date }) => date)).size > 1;
	return several ? stamps.filter((stamp) => !isBehind(stamp)) : stamps;
}
