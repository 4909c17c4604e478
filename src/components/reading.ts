/** One article made ready to be drawn: what is marked in its text, and where a span of its seed is shown. */
import type { Article, DatedExpression, Paragraph, Part, Quotation, Range, Sentence } from '../records.ts';
import { endOf, startOf } from '../seed-text.ts';
import { cutSegments, type Group, groupSegments, type Mark, type Segment } from './segment.ts';

/** Something that the text of an article page marks. */
export type TextMark =
	| { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
	| { readonly kind: 'sentence'; readonly id: string; readonly sentence: Sentence }
	| { readonly kind: 'quotation'; readonly id: string; readonly quotation: Quotation }
	| { readonly kind: 'opening'; readonly id: string; readonly number: number }
	| { readonly kind: 'date'; readonly id: string }
	| { readonly kind: 'evidence'; readonly id: string };

/** A sentence with its segments; some space between sentences belongs to none. */
type SentenceGroup = Group<TextMark, Sentence | undefined>;

/** An article, its seed, and what the page must know of both. */
export interface Reading {
	readonly article: Article;
	readonly seed: string;
	/** Its place among the articles. */
	readonly place: number;
	readonly sentences: ReadonlyMap<string, Sentence>;
	/** Quotations by the sentence that they begin in, dates by the one that they stand in. */
	readonly quotationsOf: ReadonlyMap<string | undefined, readonly Quotation[]>;
	readonly datesOf: ReadonlyMap<string | undefined, readonly DatedExpression[]>;
	/** The parts that stand neither in the title, nor in the deck, nor in a paragraph; blanks left out. */
	readonly aside: readonly Part[];
	/** In an edition of excerpts: the parts set aside that are not published. */
	readonly hidden: readonly Part[];
	/** In an edition of excerpts: the stretches of the seed that are published, in order. */
	readonly shown?: readonly Range[];
	/** What is marked: in the text, in display texts, in what was set aside. */
	readonly marks: readonly Mark<TextMark>[];
}

/** The fragment of a span of the seed that has no anchor of its own: its first and last offset. */
export function offsetId(at: readonly Range[]): string {
	return `c${startOf(at)}-${endOf(at)}`;
}

/** Stretches that an article page shows as the article's own text, by their beginning. */
function shownStretches({ title, deck, paragraphs }: Article): Range[] {
	const texts = [title?.at ?? [], deck?.at ?? [], ...paragraphs.map(({ at }) => at)];
	return texts.flat().sort(([a], [b]) => a - b);
}

function partsAside(article: Article): Part[] {
	const shown = shownStretches(article);
	let next = 0;
	return article.parts.filter(({ kind, start, end }) => {
		while ((shown[next]?.[1] ?? Infinity) <= start) next++;
		return kind !== 'blank' && (shown[next]?.[0] ?? Infinity) >= end;
	});
}

/** What is shown of a part, each stretch as a part of its own. */
function clipPart(part: Part, shown: readonly Range[]): Part[] {
	return shown
		.map(([start, end]) => ({ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }))
		.filter(({ start, end }) => start < end);
}

function evidenceOf(article: Article): (readonly Range[])[] {
	const { outlet, published, updated, byline, dateline, agency, via, address, quotations, reports, relays } = article;
	const single = [outlet, published, updated, byline, dateline, agency, via, address].map((value) => value?.at ?? []);
	const speakers = [...quotations, ...reports].map(({ speaker }) => speaker?.at ?? []);
	return [...single, ...speakers, ...relays.map(({ at }) => at)].filter((at) => at.length > 0);
}

/** The sign before the words of each quotation, which becomes the link to them; a title is left as it is. */
function openingsOf(seed: string, quotations: readonly Quotation[]): Mark<TextMark>[] {
	const taken = new Set<number>();
	return quotations.flatMap(({ at, anchor, kind }, index) => {
		const start = startOf(at);
		if (kind === 'title' || taken.has(start) || !/["'`\p{Pi}\p{Pf}\p{Ps}]/u.test(seed.charAt(start - 1))) return [];
		taken.add(start);
		return [{ at: [[start - 1, start]], value: { kind: 'opening', id: anchor, number: index + 1 } }];
	});
}

function marksOf(article: Article, seed: string): Mark<TextMark>[] {
	const { paragraphs, quotations, dates } = article;
	const marks: Mark<TextMark>[] = [
		...paragraphs.map((paragraph) => ({ at: paragraph.at, value: { kind: 'paragraph', paragraph } as const })),
		...paragraphs.flatMap(({ sentences }) =>
			sentences.map((sentence) => ({
				at: sentence.at,
				value: { kind: 'sentence', id: sentence.anchor, sentence } as const,
			})),
		),
		...quotations.map((quotation) => ({
			at: quotation.at,
			value: { kind: 'quotation', id: quotation.anchor, quotation } as const,
		})),
		...openingsOf(seed, quotations),
		...dates.map(({ at }) => ({ at, value: { kind: 'date', id: offsetId(at) } as const })),
	];
	const ids = new Set(dates.map(({ at }) => offsetId(at)));
	for (const at of evidenceOf(article)) {
		const id = offsetId(at);
		if (!ids.has(id)) marks.push({ at, value: { kind: 'evidence', id } });
		ids.add(id);
	}
	return marks;
}

/**
 * Make an article ready to be drawn.
 *
 * @param place - Its place among the articles.
 * @param shown - In an edition of excerpts: the stretches of the seed that are published.
 */
export function readingOf(article: Article, seed: string, place: number, shown?: readonly Range[]): Reading {
	const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	const aside = partsAside(article);
	return {
		article,
		seed,
		place,
		quotationsOf: Map.groupBy(article.quotations, ({ sentence }) => sentence),
		datesOf: Map.groupBy(article.dates, ({ sentence }) => sentence),
		sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
		aside: shown ? aside.flatMap((part) => clipPart(part, shown)) : aside,
		hidden: shown ? aside.filter((part) => clipPart(part, shown).length === 0) : [],
		...(shown ? { shown } : {}),
		marks: marksOf(article, seed),
	};
}

const isKind = (segment: Segment<TextMark>, kind: TextMark['kind']) => segment.marks.find((mark) => mark.kind === kind);

/** A paragraph and its sentences, each cut where something is marked. */
export interface ShownParagraph {
	readonly paragraph: Paragraph;
	readonly sentences: readonly SentenceGroup[];
}

/** Cut the paragraphs of an article, all in one pass. */
export function shownParagraphs({ article, seed, marks }: Reading): ShownParagraph[] {
	const at = article.paragraphs.flatMap((paragraph) => paragraph.at).sort(([a], [b]) => a - b);
	const segments = cutSegments(seed, at, marks);
	const paragraphs = groupSegments(segments, (segment) => {
		const mark = isKind(segment, 'paragraph');
		return mark?.kind === 'paragraph' ? mark.paragraph : undefined;
	});
	return paragraphs.flatMap(({ key, segments: own }) => {
		if (!key) return [];
		const sentences = groupSegments(own, (segment) => {
			const mark = isKind(segment, 'sentence');
			return mark?.kind === 'sentence' ? mark.sentence : undefined;
		});
		return [{ paragraph: key, sentences }];
	});
}

/** Cut other stretches of an article, such as its title, at what is marked in them. */
export function shownStretch({ seed, marks }: Reading, at: readonly Range[]): Segment<TextMark>[] {
	const from = startOf(at);
	const to = endOf(at);
	const near = marks.filter((mark) => startOf(mark.at) < to && endOf(mark.at) > from);
	return cutSegments(seed, at, near);
}
