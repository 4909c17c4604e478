/**
 * The script of `/search/`: what the reader asks for is in the address, and the articles that fit are listed, each with the
 * passages that do.
 *
 * The search and its index are fetched when something is asked for, not before. Words of seeds are text, never markup.
 */
import { searchTerm } from '../search-text.ts';
import { formatPlainly } from './calendar.ts';
import { type Asked, drawFound, type FoundArticle } from './found.ts';
import { asksNothing, choices, type Query, readQuery, formatQuery } from './query.ts';

interface Answer {
	readonly results: readonly {
		readonly id: string;
		/** The places of what was found. */
		readonly words: readonly number[];
		readonly data: () => Promise<FoundArticle>;
	}[];
	/** How many articles each value has, by filter. */
	readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Engine {
	readonly init: () => Promise<unknown>;
	readonly search: (term: string | null, options?: object) => Promise<Answer>;
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const form = find('.finder') as HTMLFormElement;
const status = find('.chooser-status');
const filters = find('.finder-choices');
const found = find('.found');
const list = find('.found ol');
const more = find('.found button');
const { base = '/' } = form.dataset;
const title = document.title;
const field = (key: keyof Query) => form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement;

/** So many articles are shown at once, and so many values of a filter. */
const [step, most] = [10, 100];
/** How long a reader who types is waited for, in milliseconds; fewer letters than these are in too many articles. */
const [patience, fewest] = [300, 3];

/** Whether something could not be fetched: Pagefind goes on without it, and would find too little. */
let isBroken = false;
const fetchPlainly = globalThis.fetch;
globalThis.fetch = async (...asked) => {
	try {
		const answer = await fetchPlainly(...asked);
		isBroken ||= !answer.ok;
		return answer;
	} catch (error) {
		isBroken = true;
		throw error;
	}
};

let engine: Promise<Engine> | undefined;

async function start(): Promise<Engine> {
	// An address in a name: the bundler lets it be.
	const address = `${base}pagefind/pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as {
		createInstance: (options: object) => Engine;
	};
	const made = createInstance({ noWorker: true });
	await made.init();
	return made;
}

/** Find the articles; each filter that is named is counted. Without words, all that the filters leave. */
async function search(term: string | undefined, query: Partial<Query>): Promise<Answer> {
	const asked = Object.fromEntries(choices.map((choice) => [choice, query[choice] ? [query[choice]] : []]));
	const sort = term && query.order !== 'day' ? {} : { order: 'asc' };
	const options = { filters: asked, sort };
	const machine = await (engine ??= start());
	const answer = await (term === undefined ? machine.search(null, options) : machine.search(term, options));
	if (isBroken) throw new Error('incomplete');
	return answer;
}

const nameOf = (choice: string, value: string) =>
	choice === 'month' && /^\d/.test(value) ? formatPlainly(value) : value;

/** Offer the values that some article has, those with most first, months in their order. */
function offer(choice: (typeof choices)[number], counts: Readonly<Record<string, number>>, chosen: string): void {
	const select = field(choice) as HTMLSelectElement;
	const values = Object.keys(counts).filter((value) => counts[value] || value === chosen);
	const countOf = (value: string) => counts[value] ?? 0;
	values.sort((a, b) => (choice === 'month' ? 0 : countOf(b) - countOf(a)) || (a < b ? -1 : 1));
	const shown = values.filter((value, place) => place < most || value === chosen);
	if (chosen && !shown.includes(chosen)) shown.push(chosen);
	const options = shown.map((value) => new Option(`${nameOf(choice, value)} (${countOf(value)})`, value));
	const rest = new Option(`and ${values.length - shown.length} more: add a word`, '-');
	rest.disabled = true;
	select.replaceChildren(new Option(`any ${choice}`, ''), ...options, ...(values.length > shown.length ? [rest] : []));
	select.value = chosen;
}

/** What is to be listed yet. */
let waiting: Answer['results'] = [];
/** What it was asked for, by the id of an article. */
let askedOf: (id: string) => Asked;

/** @returns The first of those that are shown now. */
async function showMore(): Promise<HTMLElement | undefined> {
	const [now, later] = [waiting.slice(0, step), waiting.slice(step)];
	const articles = await Promise.all(now.map((result) => result.data()));
	if (isBroken) throw new Error('incomplete');
	// The reader has asked for something else meanwhile.
	if (waiting[0] !== now[0]) return undefined;
	waiting = later;
	const drawn = articles.map((article, place) => drawFound(article, askedOf(now[place]?.id ?? ''), base));
	list.append(...drawn);
	more.hidden = later.length === 0;
	more.textContent = `Show ${Math.min(step, later.length)} more of ${later.length}`;
	return drawn[0];
}

/** Ask for each of several words alone: Pagefind tells neither which it left out, nor which it found where. */
async function askEach(term = ''): Promise<{ word: string; results: Answer['results'] }[]> {
	const words = term.match(/[^\s"]+/g) ?? [];
	if (words.length < 2) return [];
	return Promise.all(words.map(async (word) => ({ word, results: (await search(word, {})).results })));
}

let asked = 0;

/** Show what the address asks for; nothing where it asks for nothing. */
async function show(): Promise<void> {
	const turn = ++asked;
	const query = readQuery(location.search);
	const term = query.q ? searchTerm(query.q) : undefined;
	document.title = query.q ? `${query.q} · ${title}` : title;
	if (asksNothing(query)) {
		status.textContent = '';
		waiting = [];
		filters.hidden = found.hidden = true;
		return;
	}
	found.ariaBusy = 'true';
	if (!engine) status.textContent = 'Fetching the index …';
	const answer = await search(term, query);
	const counts = await Promise.all(
		choices.map((choice) => (query[choice] ? search(term, { ...query, [choice]: '' }) : Promise.resolve(answer))),
	);
	const each = await askEach(term);
	if (turn !== asked) return;
	const isPhrase = /^".+"$/.test(term ?? '');
	const unknown = isPhrase ? [] : each.flatMap(({ word, results }) => (results.length === 0 ? word : []));
	askedOf = (id) => ({
		words: each.map(({ results }) => results.find((result) => result.id === id)?.words ?? []),
		isPhrase,
		person: query.person,
	});
	choices.forEach((choice, place) => {
		offer(choice, counts[place]?.filters[choice] ?? {}, query[choice]);
	});
	const total = answer.results.length;
	const said = [
		total === 0 && (choices.some((choice) => query[choice]) ? 'No article fits all of this.' : 'No article has this.'),
		total === 0 && 'Leave out a word or a choice, or use the lists below.',
		total > 0 && `${total} ${total === 1 ? 'article' : 'articles'} found.`,
		unknown.length > 0 && `In no article, and left out: ${[...new Set(unknown)].join(', ')}.`,
		`Asked for: ${[query.q, ...choices.map((choice) => nameOf(choice, query[choice]))].filter(Boolean).join(' · ')}`,
	];
	waiting = answer.results;
	list.replaceChildren();
	found.hidden = total === 0;
	filters.hidden = false;
	await showMore();
	if (turn !== asked) return;
	found.ariaBusy = 'false';
	status.textContent = said.filter(Boolean).join(' ');
}

/** What cannot be fetched is told; the next search begins anew. */
function attempt(task: Promise<unknown>): void {
	task.catch(() => {
		engine = undefined;
		isBroken = false;
		found.hidden = true;
		status.textContent = 'The index could not be fetched. Search again, or use the lists below.';
	});
}

function fillForm(): void {
	const query = readQuery(location.search);
	field('q').value = query.q;
	field('order').value = query.order;
	// Values that no answer has offered yet.
	for (const choice of choices) offer(choice, {}, query[choice]);
}

/** Whether the address already holds what is being typed. */
let isTyping = false;
let timer = 0;

/** Keep in the address what the form has, and show it. */
function ask(typed: boolean): void {
	clearTimeout(timer);
	const query = Object.fromEntries(new FormData(form)) as Query;
	const next = location.pathname + formatQuery(readQuery(formatQuery(query)));
	if (next !== location.pathname + location.search)
		history[typed && isTyping ? 'replaceState' : 'pushState']('', '', next);
	isTyping = typed;
	attempt(show());
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	ask(false);
});
form.addEventListener('input', ({ target }) => {
	clearTimeout(timer);
	const { length } = field('q').value.trim();
	if (target !== field('q')) ask(false);
	else if (length === 0 || length >= fewest) timer = window.setTimeout(ask, patience, true);
});
more.addEventListener('click', () => {
	attempt(showMore().then((first) => first?.querySelector('a')?.focus()));
});
addEventListener('popstate', () => {
	clearTimeout(timer);
	isTyping = false;
	fillForm();
	attempt(show());
});
fillForm();
attempt(show());
