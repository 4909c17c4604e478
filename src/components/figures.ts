/** Which figures are drawn where, and the fixed phrases about them. */
import type { Counted } from '../comparison-records.ts';
import { readingFor } from './edition.ts';
import { lineOf, type Line, roomOfLine } from './concordance.ts';
import { fitting, type ListPage, listPages, type Room, roomFor, sumRooms } from './list-page.ts';
import type { Article } from '../records.ts';

/** So many files of a thing are shown, and so many figures of each; the rest are counted. */
const mostFiles = 12;
const mostFigures = 6;
/** What the files of a thing may take of a page. */
const mostRoom: Room = { elements: 400, bytes: 11_000 };

/** Headings of the kinds. */
export const countedWords = {
	other: 'Different figures for the same thing',
	same: 'The same thing, the same figure',
	noun: 'The same noun',
} as const;

/** Which heading a thing stands under; none for what one file alone tells. */
export function headingOf({ kind, differ }: Counted): keyof typeof countedWords | undefined {
	if (kind === 'one-file') return undefined;
	if (kind === 'same-noun') return 'noun';
	return differ ? 'other' : 'same';
}

/** Why figures are laid together. */
export const ruleWords: Readonly<Record<Counted['rule'], string>> = {
	term: 'One thing by the list of the editors:',
	event: 'The sentences tell one event.',
	passage: 'The sentences tell the same.',
	sentence: 'The sentences share names and rare words.',
	noun: 'Whether they count the same is not known.',
};

const signs = new Set(['$', '€', '£', '₽', '₴', '¥', '₹', '%']);

/** The unit of some figures, as it is read before `of` what is counted. */
export function unitWords(unit: string): string {
	if (unit === 'year-old') return 'years of age';
	return signs.has(unit) || /^(?:km|kg|m|MW|GW|foot)$/u.test(unit) ? unit : `${unit}s`;
}

/** The figures of one article, each with its context. */
interface FileFigures {
	readonly article: Article;
	readonly lines: readonly Line[];
	readonly more: number;
}

/** A file with its outlet and the lines of its figures. */
function roomOfFile({ lines }: FileFigures): Room {
	return sumRooms([roomFor(7), ...lines.map(roomOfLine)]);
}

/** The figures of a thing, file by file. */
export interface CountedFiles {
	/** In the order of the articles. */
	readonly shown: readonly FileFigures[];
	/** How many further files count it. */
	readonly more: number;
	/** What they take of a page. */
	readonly room: Room;
}

/** Gather the figures of a thing by article, as many as there is room for. */
export function figuresByFile({ figures }: Counted): CountedFiles {
	const files = [...Map.groupBy(figures, ({ article }) => article)].map(([slug, own]) => ({
		...readingFor(slug),
		own,
	}));
	files.sort((a, b) => a.place - b.place);
	const drawn = files.slice(0, mostFiles).map(({ article, own }) => ({
		article,
		lines: own.slice(0, mostFigures).map(lineOf),
		more: Math.max(0, own.length - mostFigures),
	}));
	const shown = fitting(drawn, roomOfFile, mostRoom);
	return { shown, more: files.length - shown.length, room: sumRooms(shown.map(roomOfFile)) };
}

/** A thing that several files count, with other figures of its noun. */
interface CountedThing {
	readonly thing: Counted;
	/** Of the same noun and unit; whether they count the same is not known. */
	readonly others: Counted | undefined;
}

/** Some of the things that several files count, one page of them. */
export interface CountedList extends ListPage<CountedThing> {
	readonly id: string;
	readonly title: string;
}

/** What the files of a thing take of a page. */
type RoomOfFiles = (thing: Counted) => Room;

const roomByFile: RoomOfFiles = (thing) => figuresByFile(thing).room;

const listed = new WeakMap<readonly Counted[], CountedList[]>();

/** The pages of the things that several files count: first those with different figures. */
export function countedLists(figures: readonly Counted[], roomOf = roomByFile): CountedList[] {
	const known = listed.get(figures) ?? cutLists(figures, roomOf);
	listed.set(figures, known);
	return known;
}

function cutLists(figures: readonly Counted[], roomOfFiles: RoomOfFiles): CountedList[] {
	const byNoun = Map.groupBy(figures, ({ of }) => of);
	const shared = figures.flatMap((thing): CountedThing[] => {
		const own = byNoun.get(thing.of) ?? [];
		const heading = headingOf(thing);
		const isFirst = own[0] === thing;
		if (heading === undefined || (heading === 'noun' && !isFirst)) return [];
		return [
			{ thing, others: isFirst ? own.find((other) => other !== thing && headingOf(other) === 'noun') : undefined },
		];
	});
	// Under its heading stand what joins its files, the files, and those of its noun.
	const roomOf = ({ thing, others }: CountedThing) =>
		sumRooms([roomFor(9, thing.noun), roomOfFiles(thing), others ? roomOfFiles(others) : roomFor(0)]);
	return listPages('/figures/', shared, { roomOf, further: '/figures/page_' }).map((list) => ({
		...list,
		id: `page_${list.number}`,
		title: list.number === 1 ? 'Figures' : `Figures, page ${list.number}`,
	}));
}
