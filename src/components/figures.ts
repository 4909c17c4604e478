/** Which figures are drawn where, and the fixed phrases about them. */
import type { Counted } from '../comparison-records.ts';
import { readingFor } from './edition.ts';
import { lineOf, type Line } from './concordance.ts';
import type { Article } from '../records.ts';

/** So many things stand on one page. */
const pageSize = 60;
/** So many files of a thing are shown, and so many figures of each; the rest are counted. */
export const mostFiles = 12;
const mostFigures = 6;

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
export interface FileFigures {
	readonly article: Article;
	readonly lines: readonly Line[];
	readonly more: number;
}

/** The figures of a thing by article, in the order of the articles. */
export function figuresByFile({ figures }: Counted): FileFigures[] {
	return [...Map.groupBy(figures, ({ article }) => article)]
		.map(([slug, own]) => ({
			...readingFor(slug),
			lines: own.slice(0, mostFigures).map(lineOf),
			more: Math.max(0, own.length - mostFigures),
		}))
		.sort((a, b) => a.place - b.place)
		.map(({ article, lines, more }) => ({ article, lines, more }));
}

/** A thing that several files count, with other figures of its noun. */
interface CountedThing {
	readonly thing: Counted;
	/** Of the same noun and unit; whether they count the same is not known. */
	readonly others: Counted | undefined;
}

/** Some of the things that several files count, one page of them. */
export interface CountedList {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	readonly things: readonly CountedThing[];
}

/** The things that several files count, sixty a page: first those with different figures. */
export function countedLists(figures: readonly Counted[]): CountedList[] {
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
	return Array.from({ length: Math.max(1, Math.ceil(shared.length / pageSize)) }, (_, index) => {
		const number = String(index + 1);
		return {
			id: `page_${number}`,
			title: index === 0 ? 'Figures' : `Figures, page ${number}`,
			path: index === 0 ? '/figures/' : `/figures/page_${number}/`,
			things: shared.slice(index * pageSize, (index + 1) * pageSize),
		};
	});
}
