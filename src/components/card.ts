/** The cards of this edition: one for the first page, and one for each article and event. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import tokens from '../styles/tokens.css?raw';
import type { Card } from '../write/card.ts';
import { formatDate, formatStretch } from './calendar.ts';
import { edition, readingFor, signOf, titleOf } from './edition.ts';
import type { OutletSign } from './outlet-mark.ts';
import { inTimeline } from './timeline.ts';
import { eventWords, shorten } from './wording.ts';

/** So many articles, and so many events, have a card of their own: each takes time to draw. The others have the first. */
const mostCards = 1000;
/** So many outlets stand on a card. */
const mostOutlets = 4;
/** So many characters of a title. */
const mostCharacters = 180;

/** The light value of a colour; the unknown outlet has that of soft words. */
function colourOf(role: string): string {
	const found = new RegExp(
		`--color-${role}: (?:light-dark\\((?<light>#\\w+),|var\\(--color-(?<other>[\\w-]+)\\))`,
		'u',
	);
	const { light, other } = found.exec(tokens)?.groups ?? {};
	if (light) return light;
	if (other === undefined) throw new Error(`No colour \`${role}\` in tokens.css`);
	return colourOf(other);
}

type Named = Pick<Card, 'title' | 'voice' | 'day'>;

function cardOf(named: Named, signs: readonly OutletSign[]): Card {
	return {
		site: edition().title,
		...named,
		title: shorten(named.title, mostCharacters),
		outlets: signs
			.slice(0, mostOutlets)
			.map(({ name, shape, colour }) => ({ name: shorten(name, 40), shape, colour: colourOf(`outlet-${colour}`) })),
		more: Math.max(0, signs.length - mostOutlets),
		colours: { paper: colourOf('paper'), ink: colourOf('ink'), soft: colourOf('soft'), rule: colourOf('rule') },
	};
}

function articleCard(article: Article): Card {
	const { title, published } = article;
	return cardOf(
		{
			title: titleOf(article),
			voice: title?.basis === 'editor' ? 'ours' : 'theirs',
			day: published ? formatDate(published.date) : 'Day of publication not stated',
		},
		[signOf(article)],
	);
}

function eventCard(event: NewsEvent): Card {
	const { title, from, to, mentions } = event;
	const slugs = [...new Set(mentions.map(({ article }) => article))];
	const signs = new Map(slugs.map((slug) => signOf(readingFor(slug).article)).map((sign) => [sign.name, sign]));
	return cardOf(
		{
			title: eventWords(event),
			voice: title.basis === 'editor' ? 'ours' : 'theirs',
			day: from === undefined ? 'No day is stated' : formatStretch(from, to),
		},
		[...signs.values()],
	);
}

function homeCard(): Card {
	const { title, story, signs } = edition();
	const { period } = story ?? {};
	const card = cardOf({ title, voice: 'ours', day: period ? formatStretch(period.from, period.to) : '' }, [
		...signs.values(),
	]);
	return { ...card, site: 'Several outlets’ accounts, side by side' };
}

let cards: ReadonlyMap<string, Card> | undefined;

function makeCards(): ReadonlyMap<string, Card> {
	const { articles, comparison, story } = edition();
	return new Map([
		['/', homeCard()],
		...articles.slice(0, mostCards).map((article) => [article.url, articleCard(article)] as const),
		...inTimeline(comparison.events, story?.period)
			.slice(0, mostCards)
			.map((event) => [event.url, eventCard(event)] as const),
	]);
}

/** All cards, by the path of their pages. */
export function cardsByPath(): ReadonlyMap<string, Card> {
	cards ??= makeCards();
	return cards;
}

/** The path of the card of a page, such as `/og/events/port.png`; a page that has none has that of the first page. */
export function cardPath(path: string): string {
	const own = cardsByPath().has(path) ? path : '/';
	return own === '/' ? '/og/index.png' : `/og${own.slice(0, -1)}.png`;
}

/** What is written on the card of a page. */
export function cardWords(path: string): string {
	const { title = '', day = '', outlets = [], more = 0 } = cardsByPath().get(path) ?? cardsByPath().get('/') ?? {};
	const names = [...outlets.map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])].join(', ');
	return [title, day, names].filter((words) => words !== '').join('. ');
}
