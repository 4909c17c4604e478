/** An article that the search found: the passages of it that are shown, and how they are drawn. */
import { cutPassages, type ShownWords, shownWords } from '../search-text.ts';
import type { SearchFilters } from '../write/search-record.ts';
import { formatPlainly } from './calendar.ts';
import { draw, drawOutlet } from './draw.ts';

/** So many passages of an article stand there at once; the others can be opened. */
const most = 3;

/** An article as the index has it. */
export interface FoundArticle {
	readonly raw_url: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly filters: SearchFilters;
}

/** What was asked for. */
export interface Asked {
	/** The places of each word in the article, where there are several, in their order. */
	readonly words: readonly (readonly number[])[];
	/** Whether they are to stand side by side. */
	readonly isPhrase: boolean;
	/** Who is to be named or quoted; empty where nobody is asked for. */
	readonly person: string;
}

/** A passage that is shown. */
export interface FoundPassage {
	readonly anchor: string;
	readonly words: readonly ShownWords[];
}

/** Where the words of a phrase stand: Pagefind tells the first place alone. */
function placesOf({ words, isPhrase }: Asked, locations: readonly number[]): readonly number[] {
	if (!isPhrase || words.length === 0) return locations;
	const [first = [], ...others] = words;
	const runs = first.filter((place) => others.every((places, step) => places.includes(place + step + 1)));
	return runs.length > 0 ? runs.flatMap((place) => words.map((_, step) => place + step)) : locations;
}

/**
 * Choose the passages of an article that are shown.
 *
 * Those that have what was found and name or quote whom is asked for; where none does both, those with the words; where
 * no words are asked for, all that are left. Passages with most of the words come first, else in the order of the text.
 */
export function choosePassages({ raw_url: url, content, locations, filters }: FoundArticle, asked: Asked) {
	const places = placesOf(asked, locations);
	const person = asked.person === '' ? -1 : (filters.person ?? []).indexOf(asked.person);
	const passages = cutPassages(content, url.split('#')[1] ?? '').map(({ indexed, anchor, people, first, length }) => {
		const isInside = (place: number) => first <= place && place < first + length;
		const found = places.filter(isInside).map((place) => place - first);
		const rank = asked.words.filter((list) => list.some(isInside)).length;
		return { anchor, words: shownWords(indexed, found), hasWords: found.length > 0, people, rank };
	});
	const withWords = places.length > 0 ? passages.filter(({ hasWords }) => hasWords) : passages;
	const withBoth = withWords.filter(({ people }) => person < 0 || people.includes(person));
	const fitting = withBoth.length > 0 ? withBoth : withWords;
	const best = Math.max(...fitting.map(({ rank }) => rank));
	const shown = fitting.filter(({ rank }) => rank === best).slice(0, most);
	return { shown, more: fitting.filter((passage) => !shown.includes(passage)) };
}

const textOf = ({ words }: FoundPassage) => words.map(({ text }) => text).join('');

/** Draw the words of a seed as a link to their place, those marked that were found. */
function drawWords({ anchor, words }: FoundPassage, page: string, language?: string): HTMLElement {
	const drawn = words.map(({ text, found: isFound }) =>
		isFound ? draw('mark', '', draw('span', 'spoken', ' [found: '), text, draw('span', 'spoken', '] ')) : text,
	);
	const link = draw('a', '', ...drawn);
	link.setAttribute('href', anchor === '' ? page : `${page}#${anchor}`);
	if (language !== undefined) link.lang = language;
	return link;
}

/**
 * Draw an article that was found: its title, whose it is, and its passages, each a link to its place.
 *
 * @param base - The path that the site is published below, with its last slash.
 */
export function drawFound(article: FoundArticle, asked: Asked, base: string): HTMLElement {
	const { raw_url: url, filters: known } = article;
	const page = base + (url.split('#')[0] ?? '').slice(1);
	const language = known.language && '';
	const { shown, more } = choosePassages(article, asked);
	const [name] = known.article;
	// A title that was found is no passage of its own words.
	const title = [...shown, ...more].find((passage) => textOf(passage) === name);
	const drawList = (passages: readonly FoundPassage[]) => {
		const items = passages
			.filter((passage) => passage !== title)
			.map((passage) => draw('li', 'told-words', drawWords(passage, page, language)));
		return items.length > 0 ? [draw('ul', '', ...items)] : [];
	};
	const [outlet] = known.outlet;
	const day = known.day ? formatPlainly(known.day[0]) : 'day not stated';
	const rest = more.filter((passage) => passage !== title).length;
	const opened = drawList(more);
	return draw(
		'li',
		'',
		draw('h3', 'theirs', drawWords(title ?? { anchor: '', words: [{ text: name, found: false }] }, page, language)),
		draw('p', 'small', drawOutlet(outlet === 'not stated' ? 'Outlet not stated' : outlet, `, ${day}`)),
		...drawList(shown),
		...(rest > 0
			? [
					draw(
						'details',
						'',
						draw('summary', 'small', `${rest} more ${rest === 1 ? 'passage' : 'passages'}`),
						...opened,
					),
				]
			: []),
	);
}
