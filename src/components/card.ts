/**
 * The cards of this edition: one for the first page, and one for each article and event; in an edition of many articles
 * one for each outlet, which its articles share.
 */
import type { NewsEvent } from '../comparison-records.ts';
import { isLarge } from '../large-edition.ts';
import type { Article } from '../records.ts';
import tokens from '../styles/tokens.css?raw';
import type { Card } from '../write/card.ts';
import { formatDate, formatStretch } from './calendar.ts';
import { edition, readingFor, signOf, titleOf } from './edition.ts';
import type { OutletSign } from './outlet-mark.ts';
import { outletPages, outletPath, outletSign } from './outlet-page.ts';
import { inTimeline } from './timeline.ts';
import { eventWords, shorten } from './wording.ts';

/** So many events have a card, and so many outlets, those of most articles. The others have that of the first page. */
const [mostEvents, mostOutletCards] = [100, 100];
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

/** A card with the title of the edition, and the signs of outlets. */
function siteCard(signs: readonly OutletSign[]): Card {
	const { title, story } = edition();
	const { period } = story ?? {};
	const day = period ? formatStretch(period.from, period.to) : '';
	return { ...cardOf({ title, voice: 'ours', day }, signs), site: 'Several outlets’ accounts, side by side' };
}

/** Cards by the path of a page that they belong to, and the paths of those by the paths of other pages. */
interface Cards {
	readonly drawn: ReadonlyMap<string, Card>;
	readonly shared: ReadonlyMap<string, string>;
}

const isToldByTwo = ({ mentions: [first, ...others] }: NewsEvent) =>
	others.some(({ article }) => article !== first?.article);

let cards: Cards | undefined;

function makeCards(): Cards {
	const { articles, comparison, signs, story } = edition();
	const home = ['/', siteCard([...signs.values()])] as const;
	if (isLarge(articles)) {
		const outlets = outletPages()
			.flatMap(({ entries }) => entries)
			.slice(0, mostOutletCards);
		return {
			drawn: new Map([home, ...outlets.map((outlet) => [outlet.url, siteCard([outletSign(outlet)])] as const)]),
			shared: new Map(articles.map((article) => [article.url, outletPath(article)])),
		};
	}
	const events = inTimeline(comparison.events, story?.period).filter(isToldByTwo).slice(0, mostEvents);
	const drawn = new Map([
		home,
		...articles.map((article) => [article.url, articleCard(article)] as const),
		...events.map((event) => [event.url, eventCard(event)] as const),
	]);
	return { drawn, shared: new Map() };
}

/** All cards, each by the path of a page that has it. */
export function cardsByPath(): ReadonlyMap<string, Card> {
	cards ??= makeCards();
	return cards.drawn;
}

/** The path under which the card of a page is listed. */
function keyOf(path: string): string {
	const drawn = cardsByPath();
	return [path, cards?.shared.get(path) ?? ''].find((key) => drawn.has(key)) ?? '/';
}

/**
 * The path of the card of a page, such as `/og/events/port.png`; a page that neither has one nor shares that of its
 * outlet has that of the first page.
 */
export function cardPath(path: string): string {
	const key = keyOf(path);
	return key === '/' ? '/og/index.png' : `/og${key.slice(0, -1)}.png`;
}

/** What is written on the card of a page. */
export function cardWords(path: string): string {
	const { title = '', day = '', outlets = [], more = 0 } = cardsByPath().get(keyOf(path)) ?? {};
	const names = [...outlets.map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])].join(', ');
	return [title, day, names].filter((words) => words !== '').join('. ');
}
