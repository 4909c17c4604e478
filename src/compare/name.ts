/** People, places and organisations over all articles, with every spelling and who uses it. */
import type { Name } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article, NameMention } from '../records.ts';

/** What makes a part of a place's name. */
const part = /^(?:north|south|east|west)ern-/u;
/** Places that are called so and are no part of the other. */
const wholes = new Set(
	`northern-ireland northern-territory northern-cape northern-cyprus eastern-cape western-cape western-australia
	western-sahara`.split(/\s+/u),
);

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Joins the names of all articles. */
export class Names {
	/** From the id that a name has in its article to the one that it has over all. */
	readonly #joined = new Map<string, string>();
	readonly #articles: readonly Article[];
	readonly #story: Story | undefined;

	/** @param story - Its spellings join names that look unlike. */
	constructor(articles: readonly Article[], story: Story | undefined) {
		this.#articles = articles;
		this.#story = story;
		this.#joinSpellings();
		this.#joinLastNames();
		this.#joinParts();
	}

	/** The id over all articles of what has this id in one. */
	idOf(id: string): string {
		let last = id;
		// One name may be joined to a second and that to a third; no name is followed twice.
		const seen = new Set<string>();
		for (let next = this.#joined.get(last); next !== undefined && !seen.has(next); next = this.#joined.get(last)) {
			seen.add(last);
			last = next;
		}
		return last;
	}

	#mentions(): NameMention[] {
		return this.#articles.flatMap(({ names }) => names);
	}

	/** An editor's spellings are one name: the id of the one that is printed as the editor names it, else the first. */
	#joinSpellings(): void {
		const ids = new Map<string, Set<string>>();
		for (const { text, id } of this.#mentions()) ids.set(text, (ids.get(text) ?? new Set()).add(id));
		for (const { name, forms } of this.#story?.spellings ?? []) {
			const found = [name, ...forms].flatMap((form) => [...(ids.get(form) ?? [])].sort(inOrder));
			const [first] = found;
			for (const id of found) if (first !== undefined && id !== first) this.#joined.set(id, first);
		}
	}

	/** A last name alone is the one person of that last name, if there is only one over all articles. */
	#joinLastNames(): void {
		const people = new Set(this.#mentions().flatMap(({ kind, id }) => (kind === 'person' ? [this.idOf(id)] : [])));
		const whole = new Map<string, Set<string>>();
		for (const id of people) {
			const last = id.slice(id.lastIndexOf('-') + 1);
			if (last !== id) whole.set(last, (whole.get(last) ?? new Set()).add(id));
		}
		for (const id of people) {
			const [only, another] = whole.get(id) ?? [];
			if (only !== undefined && another === undefined) this.#joined.set(id, only);
		}
	}

	/** The east of a place is told of as the place, where both are named. */
	#joinParts(): void {
		const ids = new Set(this.#mentions().map(({ id }) => id));
		for (const id of ids) {
			const whole = id.replace(part, '');
			if (whole !== id && ids.has(whole) && !wholes.has(id)) this.#joined.set(id, this.idOf(whole));
		}
	}

	/** The names as they are published, by id, then kind; spellings in order of their letters. */
	records(): Name[] {
		const found = new Map<string, { kinds: Map<Name['kind'], number>; spellings: Map<string, Map<string, number>> }>();
		for (const { slug, names } of this.#articles) {
			for (const { id, kind, text } of names) {
				const key = this.idOf(id);
				const name = found.get(key) ?? {
					kinds: new Map<Name['kind'], number>(),
					spellings: new Map<string, Map<string, number>>(),
				};
				const counts = name.spellings.get(text) ?? new Map<string, number>();
				counts.set(slug, (counts.get(slug) ?? 0) + 1);
				name.spellings.set(text, counts);
				name.kinds.set(kind, (name.kinds.get(kind) ?? 0) + 1);
				found.set(key, name);
			}
		}
		return [...found]
			.sort(([a], [b]) => inOrder(a, b))
			.map(([id, { kinds, spellings }]) => {
				const texts = [...spellings.keys()].sort(inOrder);
				return {
					id,
					kind: mostOften(kinds),
					name: this.#titleOf(mostOften(kinds), texts, spellings),
					spellings: texts.map((text) => ({
						text,
						articles: Object.fromEntries([...(spellings.get(text) ?? [])].sort(([a], [b]) => inOrder(a, b))),
					})),
				};
			});
	}

	/** What a name is headed by: the editor's form, else a place's commonest spelling, else the longest. */
	#titleOf(
		kind: Name['kind'],
		texts: readonly string[],
		spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
	): string {
		const edited = this.#story?.spellings.find(({ forms }) => forms.some((form) => spellings.has(form)));
		if (edited) return edited.name;
		const timesOf = (text: string) => [...(spellings.get(text)?.values() ?? [])].reduce((sum, times) => sum + times, 0);
		const weigh = kind === 'place' ? timesOf : (text: string) => text.length;
		return texts.toSorted((a, b) => weigh(b) - weigh(a) || b.length - a.length || inOrder(a, b))[0] ?? '';
	}
}

function mostOften<T extends string>(counts: ReadonlyMap<T, number>): T {
	const [[first] = []] = [...counts].sort(([a, one], [b, other]) => other - one || inOrder(a, b));
	if (first === undefined) throw new Error('A name without a mention');
	return first;
}
