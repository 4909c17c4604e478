/** One seed to one article: the order of the steps, and the records that they make up. */
import type { VFile } from 'vfile';
import { messagesOf, report } from '../messages.ts';
import type { Article, Range, Span } from '../records.ts';
import { countWords, seedNumber, textAt } from '../seed-text.ts';
import {
	dateRecords,
	type Findings,
	nameRecords,
	paragraphRecords,
	quotationRecords,
	relayRecords,
	reportRecords,
} from './findings.ts';
import { frameArticle } from './frame.ts';
import { isFrontMatter, readFrontMatter } from './front-matter.ts';
import { type Head, readHead } from './head.ts';
import { countSmallWords } from './language.ts';
import { readLines } from './line.ts';
import { type Block, coverSeed, type ParagraphRange, readBlocks, readParagraphs } from './parts.ts';
import { findNames } from './name.ts';
import { type Piece, Stretch } from './prose.ts';
import { findSentences } from './sentence.ts';
import { Anchors, slugify } from './slug.ts';
import type { Known } from './source.ts';
import { readUnits } from './unit.ts';

/** An article of fewer words is a stub. */
const stub = 50;
/** Over a run of so many like characters, the regular expressions of the machine find no way back. No text has one. */
const endless = 1_000_000;
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

/** The first words of the body, shown where an article has no title. */
function headingOf(piece: Piece | undefined): Span | undefined {
	if (!piece) return undefined;
	const words = [...piece.stretch.text.matchAll(/\S+/gu)].slice(0, headingWords);
	const last = words.at(-1);
	return last && piece.stretch.span(0, last.index + last[0].replace(/[,;:]$/u, '').length);
}

/** A character written as a reference of HTML (HTML Standard, 13.1.4). */
const characterReference = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/iu;

/** Characters whose bytes in UTF-8 were read as Windows-1252. */
const misread = /â€[œ™˜“”¦\u009d]|Ã[¡-¿]/u;

function reportShape(file: VFile, blocks: readonly Block[], paragraphs: readonly ParagraphRange[]): void {
	const glued = blocks.findIndex(({ end, kind }, index) => {
		const next = blocks[index + 1];
		return kind !== 'markup' && next?.kind !== 'markup' && next?.start === end;
	});
	const seam = blocks[glued]?.end;
	if (seam !== undefined) {
		report(file, 'glued-paragraphs', 'Unexpected end of a sentence right before the next, expected a line break', [
			seam - 1,
			seam,
		]);
	}
	for (const { kind, start, end } of blocks) {
		const found = kind === 'body' ? characterReference.exec(String(file).slice(start, end)) : undefined;
		if (!found) continue;
		const at: Range = [start + found.index, start + found.index + found[0].length];
		report(file, 'character-reference', `Unexpected \`${found[0]}\` of HTML, expected the character itself`, at);
		break;
	}
	for (const { kind, start, end } of blocks) {
		const found = kind === 'body' ? misread.exec(String(file).slice(start, end)) : undefined;
		if (!found) continue;
		const at: Range = [start + found.index, start + found.index + found[0].length];
		report(
			file,
			'misread-character',
			`Unexpected \`${found[0]}\` of UTF-8 read as Windows-1252, expected one character`,
			at,
		);
		break;
	}
	for (const cut of paragraphs.flatMap(({ cuts }) => cuts)) {
		report(file, 'cut-sentence', 'Unexpected line break inside a sentence, expected its end; the halves are joined', [
			cut,
			cut + 1,
		]);
	}
}

/** English, or a message that the text is not: rules of English would find nonsense in it. */
function readLanguage(file: VFile, pieces: readonly Piece[]): Article['language'] {
	const texts = pieces.filter(({ where }) => where !== 'correction').map(({ stretch }) => stretch.text);
	const { words, small, isEnglish } = countSmallWords(texts);
	if (isEnglish) return 'en';
	const reason = `Unexpected language with \`${String(small)}\` of the commonest English words among \`${String(words)}\``;
	report(file, 'other-language', `${reason}, expected English`);
	return undefined;
}

type Facts = Pick<Article, 'quotations' | 'reports' | 'dates' | 'names' | 'relays'>;

const none: Facts = { quotations: [], reports: [], dates: [], names: [], relays: [] };

function readFacts(findings: Findings, { published }: Head, blocks: readonly Block[], known: Known): Facts {
	const { seed, pieces } = findings;
	const names = findNames(pieces, known.spellings);
	const quotations = quotationRecords(findings, names);
	const labels = blocks
		.filter(({ kind }) => kind === 'label' || kind === 'credit')
		.map(({ start, end }): Span => ({ text: textAt(seed, [[start, end]]), at: [[start, end]] }));
	return {
		quotations: quotations.records,
		reports: reportRecords(findings, quotations.voices),
		dates: dateRecords(findings, published, quotations.found),
		names: nameRecords(findings, names, quotations.found),
		relays: relayRecords(findings, names, labels),
	};
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
	try {
		return readArticle(file, known);
	} catch (error) {
		if (!(error instanceof RangeError) || String(file).length < endless) throw error;
		report(file, 'no-article', 'Unexpected run of millions of characters of one sort, expected words');
		return undefined;
	}
}

function readArticle(file: VFile, known: Known): Article | undefined {
	const seed = String(file);
	const name = file.basename ?? 'seed.txt';
	const units = readUnits(readLines(seed));
	const front = readFrontMatter(seed, units.slice(0, isFrontMatter(units)));
	const blocks = readBlocks(seed, frameArticle(units));
	const paragraphs = readParagraphs(seed, blocks);
	if (!paragraphs.some(({ kind }) => kind === 'body')) {
		report(file, 'no-article', 'Unexpected text without a paragraph, expected an article');
		return undefined;
	}
	const head = readHead({ file, seed, blocks, front, known });
	const pieces = readPieces(seed, head, paragraphs);
	const body = pieces.find(({ where }) => where === 'body');
	const words = countWords(
		pieces
			.filter(({ where }) => where === 'body')
			.map(({ stretch }) => stretch.text)
			.join(' '),
	);
	if (words < stub)
		report(file, 'short-article', `Unexpected body of ${String(words)} words, expected ${String(stub)} or more`);
	reportShape(file, blocks, paragraphs);

	const findings: Findings = { file, seed, pieces, anchors: new Anchors() };
	const language = readLanguage(file, pieces);
	const facts = language ? readFacts(findings, head, blocks, known) : none;
	const heading = head.title ? undefined : headingOf(body);
	const slug =
		known.sidecar?.slug ??
		[seedNumber(name), slugify(head.title?.text ?? heading?.text ?? name)].filter(Boolean).join('-');
	return {
		slug,
		url: `/articles/${slug}/`,
		seed: { file: name, sha256: known.sha256, length: seed.length },
		...(language ? { language } : {}),
		...withAnchors(head, findings.anchors),
		...(heading ? { heading } : {}),
		parts: coverSeed(seed, blocks),
		paragraphs: paragraphRecords(findings),
		...facts,
		messages: messagesOf(file),
	};
}

/** Display texts that stand in the seed can be linked to. */
function withAnchors(head: Head, anchors: Anchors): Head {
	const linked = { ...head };
	for (const key of ['title', 'deck'] as const) {
		const display = linked[key];
		if (display?.at) linked[key] = { ...display, anchor: anchors.give('t', display.text) };
	}
	return linked;
}
