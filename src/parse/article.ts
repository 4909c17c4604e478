/** One seed to one article: the order of the steps, and the records that they make up. */
import type { VFile } from 'vfile';
import { messagesOf, report } from '../messages.ts';
import { type Article, type DatedExpression, type NameMention, type Paragraph, type Quotation, type Range, type Relay, type Span, textAt } from '../records.ts';
import { frameArticle } from './frame.ts';
import { isFrontMatter, readFrontMatter } from './front-matter.ts';
import { type Head, type Known, readHead } from './head.ts';
import { readLines } from './line.ts';
import { type Block, coverSeed, type ParagraphRange, readBlocks, readParagraphs } from './parts.ts';
import { type Piece, type Place, sentenceAt, Stretch } from './prose.ts';
import { findQuotations } from './quotation.ts';
import { findSentences } from './sentence.ts';
import { anchorOf, leadingNumber, slugify } from './slug.ts';
import { countWords, readUnits } from './unit.ts';

/** An article of fewer words is a stub. */
const stub = 50;
/** How many words stand for the title of an article without one. */
const headingWords = 9;

/** A text as a piece, its sentences found and numbered. */
function pieceOf(where: Piece['where'], stretch: Stretch, id?: string): Piece {
	const sentences = findSentences(stretch.text).map(([start, end], index) => ({
		...(id === undefined ? {} : { id: `${id}s${String(index + 1)}` }),
		start,
		end,
	}));
	return { where, ...(id === undefined ? {} : { id }), stretch, sentences };
}

function readPieces(seed: string, head: Head, paragraphs: readonly ParagraphRange[]): Piece[] {
	const shown = (['title', 'deck'] as const).flatMap((where) => {
		const { at } = head[where] ?? {};
		return at ? [pieceOf(where, new Stretch(seed, at))] : [];
	});
	const body = paragraphs.map(({ kind, at }, index) => pieceOf(kind, new Stretch(seed, at), `p${String(index + 1)}`));
	return [...shown, ...body];
}

function paragraphRecords(pieces: readonly Piece[], anchors: Set<string>): Paragraph[] {
	return pieces.flatMap(({ where, id, stretch, sentences }) => {
		const whole = stretch.span(0, stretch.text.length);
		if (id === undefined || whole === undefined || where === 'title' || where === 'deck') return [];
		const records = sentences.flatMap((sentence) => {
			const span = stretch.span(sentence.start, sentence.end);
			return span && sentence.id ? [{ id: sentence.id, anchor: anchorOf('s', span.text, anchors), ...span }] : [];
		});
		return [{ id, anchor: anchorOf('p', whole.text, anchors), kind: where, ...whole, sentences: records }];
	});
}

/** The span of one or several places; what stands between two paragraphs is blank and goes with the first. */
function spanOf(seed: string, pieces: readonly Piece[], places: readonly Place[]): Span | undefined {
	const at: Range[] = places.flatMap(({ piece, start, end }, index) => {
		const ranges = pieces[piece]?.stretch.locate(start, end) ?? [];
		const last = ranges.at(-1);
		if (last && index < places.length - 1) {
			const blank = /^\s*/u.exec(seed.slice(last[1], last[1] + 1000))?.[0].length ?? 0;
			ranges[ranges.length - 1] = [last[0], last[1] + blank];
		}
		return ranges;
	});
	const text = textAt(seed, at);
	return text === '' ? undefined : { text, at };
}

function sentenceOf(pieces: readonly Piece[], { piece, start }: Place): { sentence?: string } {
	const found = pieces[piece];
	const id = found && sentenceAt(found, start)?.id;
	return id === undefined ? {} : { sentence: id };
}

function quotationRecords(source: Source, anchors: Set<string>): Quotation[] {
	const { seed, pieces, file } = source;
	const { quotations, unclosed } = findQuotations(pieces);
	for (const { place } of unclosed) {
		const [range] = pieces[place.piece]?.stretch.locate(place.start, place.end) ?? [];
		report(file, 'unclosed-quotation', 'Unexpected opening mark, expected another one that closes it', range);
	}
	return quotations.flatMap(({ places, depth }, index) => {
		const span = spanOf(seed, pieces, places);
		if (!span) return [];
		const inTitle = pieces[places[0].piece]?.where === 'title';
		const kind = inTitle ? 'title' : depth > 0 ? 'nested' : countWords(span.text) < 3 ? 'fragment' : 'direct';
		return [{ id: `q${String(index + 1)}`, anchor: anchorOf('q', span.text, anchors), kind, ...span, ...sentenceOf(pieces, places[0]) }];
	});
}

interface Source {
	readonly file: VFile;
	readonly seed: string;
	readonly pieces: readonly Piece[];
	readonly head: Head;
}

/** The first words of the body, shown where an article has no title. */
function headingOf(piece: Piece | undefined): Span | undefined {
	if (!piece) return undefined;
	const words = [...piece.stretch.text.matchAll(/\S+/gu)].slice(0, headingWords);
	const last = words.at(-1);
	return last && piece.stretch.span(0, last.index + last[0].replace(/[,;:]$/u, '').length);
}

function reportShape(file: VFile, blocks: readonly Block[], paragraphs: readonly ParagraphRange[]): void {
	const glued = blocks.findIndex(({ end }, index) => blocks[index + 1]?.start === end);
	const seam = blocks[glued]?.end;
	if (seam !== undefined) {
		report(file, 'glued-paragraphs', 'Unexpected end of a sentence right before the next, expected a line break', [seam - 1, seam]);
	}
	for (const cut of paragraphs.flatMap(({ cuts }) => cuts)) {
		report(file, 'cut-sentence', 'Unexpected line break inside a sentence, expected its end; the halves are joined', [cut, cut + 1]);
	}
}

/**
 * Read one seed.
 *
 * Everything that is wrong with the seed is said as messages of `file`; nothing is thrown for it.
 *
 * @param file - The seed: its path, and its text as the value.
 * @param known - What is known of it beside its text.
 * @returns The article, or `undefined` with an error among the messages where the seed holds none.
 */
export function parseArticle(file: VFile, known: Known): Article | undefined {
	const seed = String(file);
	const name = file.basename ?? 'seed.txt';
	const units = readUnits(readLines(seed));
	const front = readFrontMatter(seed, units.slice(0, isFrontMatter(units)));
	const blocks = readBlocks(seed, frameArticle(units));
	const paragraphs = readParagraphs(seed, blocks);
	const head = readHead({ file, seed, blocks, front, known });
	const pieces = readPieces(seed, head, paragraphs);
	const body = pieces.find(({ where }) => where === 'body');
	if (!body) {
		report(file, 'no-article', 'Unexpected text without a paragraph, expected an article');
		return undefined;
	}
	const words = countWords(pieces.filter(({ where }) => where === 'body').map(({ stretch }) => stretch.text).join(' '));
	if (words < stub) report(file, 'short-article', `Unexpected body of ${String(words)} words, expected ${String(stub)} or more`);
	reportShape(file, blocks, paragraphs);

	const anchors = new Set<string>();
	const source: Source = { file, seed, pieces, head };
	const quotations = quotationRecords(source, anchors);
	const dates: DatedExpression[] = [];
	const names: NameMention[] = [];
	const relays: Relay[] = [];
	const heading = head.title ? undefined : headingOf(body);
	const slug = known.sidecar?.slug ?? [leadingNumber(name), slugify(head.title?.text ?? heading?.text ?? name)].filter(Boolean).join('-');
	return {
		slug,
		url: `/articles/${slug}/`,
		seed: { file: name, sha256: known.sha256, length: seed.length },
		...withAnchors(head, anchors),
		...(heading ? { heading } : {}),
		parts: coverSeed(seed, blocks),
		paragraphs: paragraphRecords(pieces, anchors),
		quotations,
		dates,
		names,
		relays,
		messages: messagesOf(file),
	};
}

/** Display texts that stand in the seed can be linked to. */
function withAnchors(head: Head, anchors: Set<string>): Head {
	const linked = { ...head };
	for (const key of ['title', 'deck'] as const) {
		const display = linked[key];
		if (display?.at) linked[key] = { ...display, anchor: anchorOf('t', display.text, anchors) };
	}
	return linked;
}
