/** What the articles of a story tell, item by item: events, people and days, and who tells of each. */
import type { Counted, Item, NewsEvent, OnlyHere } from '../comparison-records.ts';
import type { Article, NameMention } from '../records.ts';
import { fold } from './word.ts';
import type { Telling } from './telling.ts';

/** Where an article tells something. */
type Spot = Pick<OnlyHere['only'][number], 'text' | 'at' | 'sentence'>;

/** An event, a person or a day of a story, and who tells of it. */
export interface Entry extends Item {
	/** Where each article tells of it first, by slug. */
	readonly places: Map<string, Spot>;
	readonly outlets: Set<string>;
	/** What a text must not have where it is said not to tell it: the last name of a person, the numbers of a figure. */
	readonly words?: readonly string[];
}

/** All that the articles of one story tell. */
export interface Thread {
	readonly entries: Map<string, Entry>;
	/** Words by which entries are looked for in texts: the key of the one outlet that has each; empty for several. */
	readonly words: Map<string, string>;
	readonly outlets: Set<string>;
	/** Days that lie in a stretch of days of an outlet, by the key of the one that has it. */
	readonly covered: Map<string, string>;
}

/** A longer stretch of days says of no day that something happened on it. */
const longestStretch = 14;
const day = 24 * 60 * 60 * 1000;

/** Two articles of one outlet are one voice; a file without an outlet is its own. */
export const voiceOf = ({ outlet, slug }: Article) => (outlet ? `outlet ${outlet.id}` : `file ${slug}`);
const plainKey = (key: string) => (key.includes("'") ? key.replace(/'s?$/u, '') : key);
const lastWord = (name: string) => plainKey(fold(name)).split(/\s+/u).at(-1) ?? '';

/** The words by which the entries of a story are looked for. */
const soughtIn = ({ entries }: Thread) => new Set([...entries.values()].flatMap(({ words = [] }) => words));

/** Says of a word or day that one outlet has it, or that several do. */
function claim(owners: Map<string, string>, key: string, voice: string): void {
	const owner = owners.get(key);
	if (owner === undefined) owners.set(key, voice);
	else if (owner !== voice) owners.set(key, '');
}

/** Gathers the threads of all stories. */
export class Gatherer {
	/** By the id of the story. */
	readonly threads = new Map<string, Thread>();
	readonly #articles: ReadonlyMap<string, Article>;
	readonly #stories: ReadonlyMap<string, string>;
	readonly #voices: ReadonlyMap<Article, string>;

	constructor(articles: readonly Article[], stories: ReadonlyMap<string, string>) {
		this.#articles = new Map(articles.map((article) => [article.slug, article]));
		this.#stories = stories;
		this.#voices = new Map(articles.map((article) => [article, voiceOf(article)]));
		for (const [article, voice] of this.#voices) this.threadOf(article).outlets.add(voice);
	}

	/** The thread of an article's story. */
	threadOf({ slug }: Article): Thread {
		const id = this.#stories.get(slug) ?? slug;
		const thread = this.threads.get(id) ?? {
			entries: new Map<string, Entry>(),
			words: new Map<string, string>(),
			outlets: new Set<string>(),
			covered: new Map<string, string>(),
		};
		this.threads.set(id, thread);
		return thread;
	}

	/** Whether several outlets tell an article's story: else nothing of it is told by one alone. */
	#isShared(article: Article): boolean {
		return this.threadOf(article).outlets.size > 1;
	}

	#add(article: Article, item: Item & Pick<Entry, 'words'>, place: Spot) {
		if (!this.#isShared(article)) return;
		const { entries } = this.threadOf(article);
		const key = `${item.kind} ${item.id}`;
		let entry = entries.get(key);
		if (!entry) entries.set(key, (entry = { ...item, places: new Map(), outlets: new Set<string>() }));
		if (!entry.places.has(article.slug)) entry.places.set(article.slug, place);
		entry.outlets.add(this.#voices.get(article) ?? '');
	}

	/** Adds the events, each with the articles that tell it. */
	addEvents(events: readonly NewsEvent[]): void {
		for (const { id, mentions } of events) {
			for (const mention of mentions) {
				const article = this.#articles.get(mention.article);
				if (article) this.#add(article, { kind: 'event', id }, mention);
			}
		}
	}

	/** People by their whole names, where an article has one; a first name alone tells nobody. */
	addPeople(article: Article, idOf: (id: string) => string): void {
		if (!this.#isShared(article)) return;
		const longest = new Map<string, NameMention>();
		for (const name of article.names) {
			if (name.kind !== 'person') continue;
			const id = idOf(name.id);
			if ((longest.get(id)?.text.length ?? 0) < name.text.length) longest.set(id, name);
		}
		for (const [id, name] of longest) {
			if (name.text.includes(' ')) this.#add(article, { kind: 'person', id, words: [lastWord(name.text)] }, name);
		}
	}

	/** Adds the days that an article names. */
	addDays(article: Article): void {
		if (!this.#isShared(article)) return;
		const { covered } = this.threadOf(article);
		for (const date of article.dates) {
			if (date.precision !== 'day') continue;
			if (date.from === date.to) {
				this.#add(article, { kind: 'date', id: date.from }, date);
				continue;
			}
			const [first, last] = [Date.parse(date.from), Date.parse(date.to)];
			if (last - first > longestStretch * day) continue;
			for (let each = first; each <= last; each += day) {
				claim(covered, new Date(each).toISOString().slice(0, 10), voiceOf(article));
			}
		}
	}

	/** Adds the figures: those of one thing as one; of those that one file alone has, each with what it counts. */
	addFigures(counted: readonly Counted[]): void {
		for (const { id, kind, noun, figures } of counted) {
			if (kind === 'same-noun' || noun === undefined) continue;
			const words = [...new Set(figures.map(({ value }) => `#${value}`))];
			for (const figure of figures) {
				const article = this.#articles.get(figure.article);
				if (article) this.#add(article, { kind: 'figure', id, words }, figure);
			}
		}
	}

	/**
	 * Looks for the words of the entries, all of which are added before, in all texts: by their letters, and by the
	 * values of numbers.
	 *
	 * @returns Those that each article of a story of several outlets has, by slug.
	 */
	findWords(tellings: readonly Telling[]): Map<string, ReadonlySet<string>> {
		const found = new Map<string, Set<string>>();
		const sought = new Map([...this.threads.values()].map((thread) => [thread, soughtIn(thread)]));
		for (const [article, own] of Map.groupBy(tellings, (telling) => telling.article)) {
			if (!this.#isShared(article)) continue;
			const thread = this.threadOf(article);
			const wanted = sought.get(thread) ?? new Set<string>();
			const had = new Set<string>();
			for (const { words } of own) {
				for (const { key, term } of words) {
					const plain = plainKey(key);
					if (wanted.has(plain)) had.add(plain);
					if (term !== undefined && wanted.has(term) && term.startsWith('#')) had.add(term);
				}
			}
			const voice = voiceOf(article);
			for (const word of had) claim(thread.words, word, voice);
			found.set(article.slug, had);
		}
		return found;
	}
}
