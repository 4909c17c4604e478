/** Words of the articles, each use in its context, gathered by outlet. */
import type { Article, Range } from '../records.ts';
import { wordsOf } from '../seed-text.ts';
import { placeOf, readingFor, signOf } from './edition.ts';
import { ofTexts } from './excerpt.ts';
import { fitting, type Room, roomFor, sumRooms } from './list-page.ts';
import type { OutletSign } from './outlet-mark.ts';
import { cutSegments } from './segment.ts';
import { count, shorten } from './wording.ts';

/** So many outlets are shown, so many forms of each and so many uses; the rest are counted. */
const mostOutlets = 24;
const mostForms = 12;
const mostLines = 20;
/** So many characters of a sentence are shown on each side. */
const reach = 90;

/** Words of an article, as the records have them. */
export interface UsedWords {
	readonly article: string;
	readonly sentence?: string | undefined;
	readonly text: string;
	readonly at: readonly Range[];
	readonly quoted?: true | undefined;
	readonly speaker?: { readonly name?: string | undefined } | undefined;
}

/** One use with the words around it. */
export interface Line {
	readonly path: string;
	readonly before: string;
	readonly words: string;
	readonly after: string;
	/** Whose words it is, where it stands inside quotation marks. */
	readonly voice: string | undefined;
}

/** The uses of one outlet. */
export interface OutletUse {
	readonly sign: OutletSign;
	/** The first of its articles that use it. */
	readonly article: Article;
	readonly articles: number;
	/** The words of the bodies of these articles. */
	readonly length: number;
	/** Each form with how often it is used, and how often inside quotation marks. */
	readonly forms: readonly { readonly text: string; readonly times: number; readonly quoted: number }[];
	/** How many forms it has beside these. */
	readonly moreForms: number;
	readonly lines: readonly Line[];
	/** Uses that are not among the lines. */
	readonly more: number;
}

/** The uses of some words, as many as there is room for. */
export interface OutletUses {
	/** In the order of the articles. */
	readonly shown: readonly OutletUse[];
	/** How many further outlets use them. */
	readonly more: number;
	/** What they take of a page. */
	readonly room: Room;
}

/** Shorten a text from its beginning, between words. */
function shortenBefore(text: string): string {
	if (text.length <= reach) return text;
	return `… ${text.slice(-reach).replace(/^\S*\s+/u, '')}`;
}

function contextOf({ article: slug, sentence, at }: UsedWords): readonly Range[] {
	const { article, sentences } = readingFor(slug);
	const own = sentence === undefined ? undefined : sentences.get(sentence)?.at;
	const offset = at[0]?.[0] ?? 0;
	const displays = [article.title?.at, article.deck?.at];
	return own ?? displays.find((each) => each?.some(([start, end]) => start <= offset && offset < end)) ?? at;
}

/** A use of some words, with its context out of the seed. */
export function lineOf(use: UsedWords): Line {
	const segments = cutSegments(readingFor(use.article).seed, contextOf(use), [{ at: use.at, value: true }]);
	const first = segments.findIndex(({ marks }) => marks.length > 0);
	const last = segments.findLastIndex(({ marks }) => marks.length > 0);
	const join = (from: number, to: number) =>
		segments
			.slice(from, to)
			.map(({ text }) => text)
			.join('');
	return {
		path: placeOf(use.article, use.at, use.sentence),
		before: shortenBefore(join(0, first)),
		words: join(first, last + 1),
		after: shorten(join(last + 1, segments.length), reach),
		voice: use.quoted && (use.speaker?.name === undefined ? 'inside quotation marks' : `words of ${use.speaker.name}`),
	};
}

/** An outlet's key; articles without one stand each for itself. */
const keyOf = ({ outlet, slug }: Article) => (outlet ? `outlet ${outlet.id}` : `article ${slug}`);

/** What a line takes of a page. */
export function roomOfLine({ before, words, after, voice }: Line): Room {
	return roomFor(voice === undefined ? 3 : 4, before, words, after, voice);
}

function roomOfUse({ sign, forms, lines }: OutletUse): Room {
	const head = roomFor(12 + 5 * forms.length, sign.name, ...forms.map(({ text }) => text));
	return sumRooms([head, ...lines.map(roomOfLine)]);
}

function useOf<T extends UsedWords>(own: readonly T[], formOf: (use: T) => string): OutletUse {
	const articles = [...new Set(own.map(({ article }) => article))].map(readingFor).sort((a, b) => a.place - b.place);
	const [first] = articles;
	if (!first) throw new Error('A use without an article');
	const forms = [...Map.groupBy(own, formOf)].map(([text, used]) => ({
		text,
		times: used.length,
		quoted: used.filter(({ quoted }) => quoted).length,
	}));
	forms.sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
	return {
		sign: signOf(first.article),
		article: first.article,
		articles: articles.length,
		length: articles.reduce((sum, { article }) => sum + wordsOf(article), 0),
		forms: forms.slice(0, mostForms),
		moreForms: Math.max(0, forms.length - mostForms),
		lines: own.slice(0, mostLines).map(lineOf),
		more: Math.max(0, own.length - mostLines),
	};
}

/** Fewer lines of each outlet. */
const withLines = (uses: readonly OutletUse[], most: number): OutletUse[] =>
	uses.map((use) => {
		const cut = Math.max(0, use.lines.length - most);
		return { ...use, lines: use.lines.slice(0, most), more: use.more + cut };
	});

/**
 * Gather uses by outlet, in the order of the articles.
 *
 * @param formOf - The form that a use is counted under.
 * @param room - Where all are too much for it, each outlet shows as many lines as leave room for the others, at least one.
 */
export function usesByOutlet<T extends UsedWords>(
	uses: readonly T[],
	formOf: (use: T) => string,
	room: Room,
): OutletUses {
	const placed = [...Map.groupBy(uses, ({ article }) => keyOf(readingFor(article).article)).values()].map((own) => ({
		own,
		place: Math.min(...own.map(({ article }) => readingFor(article).place)),
	}));
	placed.sort((a, b) => a.place - b.place);
	const all = placed.slice(0, mostOutlets).map(({ own }) => useOf(own, formOf));
	const isWithin = ({ elements, bytes }: Room) => elements <= room.elements && bytes <= room.bytes;
	let most = mostLines;
	while (most > 1 && !isWithin(sumRooms(withLines(all, most).map(roomOfUse)))) most--;
	const shown = fitting(withLines(all, most), roomOfUse, room);
	return { shown, more: placed.length - shown.length, room: sumRooms(shown.map(roomOfUse)) };
}

/** How long the texts are that some uses are counted in. */
export function lengthWords({ articles, length }: OutletUse): string {
	const where = ofTexts('in', 'in excerpts of');
	return articles === 1
		? `${where} ${count(length, 'word')}`
		: `${where} ${count(length, 'word')} of ${count(articles, 'file')}`;
}
