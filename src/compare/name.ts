/** Joins the names of all articles: which ids of the articles are one person, place or organisation. */
import type { Name } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article, NameKind, NameMention } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import { type Bearing, NameContext } from './name-context.ts';
import { nameRecords } from './name-record.ts';
import { habitsBetween, normalForm, normalLastName } from './transliteration.ts';

/** What makes a part of a place's name. */
const part = /^(?:north|south|east|west)ern-/u;
/** Places that are called so and are no part of the other. */
const wholes = new Set(
	`northern-ireland northern-territory northern-cape northern-cyprus eastern-cape western-cape western-australia
	western-sahara`.split(/\s+/u),
);
/** So many names of one normal form are looked at; more are no spellings of one name. */
const mostAlike = 12;

/** Why two ids are one name. */
export interface NameJoin {
	readonly ids: readonly [string, string];
	readonly basis: 'editor' | 'derived';
	readonly rule: string;
	readonly because: string;
}

/** Joins the names of all articles. */
export class Names {
	/** From the id that a name has in its article to the one that it has over all. */
	readonly #joined = new Map<string, string>();
	readonly #joins: NameJoin[] = [];
	readonly #articles: readonly Article[];
	readonly #story: Story | undefined;

	/** @param story - Its spellings join names that look unlike, before any habit does. */
	constructor(articles: readonly Article[], story: Story | undefined) {
		this.#articles = articles;
		this.#story = story;
		this.#joinSpellings();
		const context = new NameContext(this.#bearings(), articles.length);
		const kinds = new Map(this.#kinds().map(({ id, kind }) => [id, kind]));
		this.#joinHabits(kinds, context);
		this.#joinLastNames(kinds, context);
		this.#joinParts();
	}

	/** The id over all articles of what has this id in one. */
	idOf(id: string): string {
		if (!this.#joined.has(id)) return id;
		let last = id;
		// One name may be joined to a second and that to a third; no name is followed twice.
		const seen = new Set<string>();
		for (let next = this.#joined.get(last); next !== undefined && !seen.has(next); next = this.#joined.get(last)) {
			seen.add(last);
			last = next;
		}
		return last;
	}

	/** The names as they are published, by id; spellings in order of their letters. */
	records(): Name[] {
		const joins = Map.groupBy(this.#joins, ({ ids }) => this.idOf(ids[0]));
		return nameRecords(this.#articles, (id) => this.idOf(id), joins, this.#story);
	}

	#mentions(): NameMention[] {
		return this.#articles.flatMap(({ names }) => names);
	}

	*#bearings(): Generator<Bearing> {
		for (const [article, { names }] of this.#articles.entries()) {
			for (const { id, kind, title } of names) {
				const office = title?.text.toLowerCase().split(' ').at(-1);
				yield { article, id: this.idOf(id), kind, ...(office === undefined ? {} : { office }) };
			}
		}
	}

	/** Each id with the kind that its mentions mostly have; the most mentioned first. */
	#kinds(): { id: string; kind: NameKind }[] {
		const counts = new Map<string, Map<NameKind, number>>();
		for (const { id, kind } of this.#mentions()) {
			const own = counts.get(this.idOf(id)) ?? new Map<NameKind, number>();
			own.set(kind, (own.get(kind) ?? 0) + 1);
			counts.set(this.idOf(id), own);
		}
		const timesOf = (own: ReadonlyMap<NameKind, number>) => [...own.values()].reduce((sum, times) => sum + times, 0);
		return [...counts]
			.map(([id, own]) => ({ id, kind: mostOften(own), times: timesOf(own) }))
			.sort((a, b) => b.times - a.times || inCodeUnits(a.id, b.id));
	}

	#join(from: string, to: string, join: Omit<NameJoin, 'ids'>): void {
		if (from === to) return;
		this.#joined.set(from, to);
		this.#joins.push({ ids: [from, to], ...join });
	}

	/** An editor's spellings are one name: the id of the one that is printed as the editor names it, else the first. */
	#joinSpellings(): void {
		const ids = new Map<string, Set<string>>();
		for (const { text, id } of this.#mentions()) ids.set(text, (ids.get(text) ?? new Set()).add(id));
		for (const { name, forms, because } of this.#story?.spellings ?? []) {
			const found = [name, ...forms].flatMap((form) => [...(ids.get(form) ?? [])].sort(inCodeUnits));
			const [first] = found;
			for (const id of new Set(found)) {
				if (first !== undefined)
					this.#join(this.idOf(id), this.idOf(first), { basis: 'editor', rule: 'spelling-list', because });
			}
		}
	}

	/** Names that differ by habits of transliteration alone, and that stand in one matter, are one. */
	#joinHabits(kinds: ReadonlyMap<string, NameKind>, context: NameContext): void {
		const alike = new Map<string, { id: string; initials: string }[]>();
		for (const [id, kind] of kinds) {
			const form = normalForm(id, kind);
			if (!form) continue;
			const key = `${kind} ${form.key}`;
			const list = alike.get(key) ?? [];
			list.push({ id, initials: form.initials });
			alike.set(key, list);
		}
		for (const list of alike.values()) {
			if (list.length < 2 || list.length > mostAlike) continue;
			const initials = new Set(list.flatMap((each) => each.initials || []));
			const kind = kinds.get(list[0]?.id ?? '') ?? 'other';
			for (const [index, { id, initials: own }] of list.entries()) {
				// `George W.` and `George H. W.` are two, and a bare `George` may be either.
				const earlier = list.slice(0, index).filter((each) => initials.size < 2 || each.initials === own);
				const first = earlier.find((each) => !context.areTogether(id, each.id) && context.isOneMatter(id, each.id));
				if (!first) continue;
				const rule = habitsBetween(id, first.id, kind).join(', ');
				this.#join(id, this.idOf(first.id), { basis: 'derived', rule, because: 'they stand beside the same names' });
			}
		}
	}

	/** A last name alone is the one person of that last name, if there is only one over all articles. */
	#joinLastNames(kinds: ReadonlyMap<string, NameKind>, context: NameContext): void {
		const people = new Set([...kinds].flatMap(([id, kind]) => (kind === 'person' ? [this.idOf(id)] : [])));
		const whole = new Map<string, Set<string>>();
		const folded = new Map<string, Set<string>>();
		for (const id of people) {
			const last = id.slice(id.lastIndexOf('-') + 1);
			if (last === id) continue;
			whole.set(last, (whole.get(last) ?? new Set()).add(id));
			folded.set(normalLastName(last), (folded.get(normalLastName(last)) ?? new Set()).add(id));
		}
		for (const id of people) {
			const [only, another] = whole.get(id) ?? [];
			if (only !== undefined && another === undefined) this.#joined.set(id, only);
			if (only !== undefined || id.includes('-')) continue;
			const [alike, other] = folded.get(normalLastName(id)) ?? [];
			if (alike === undefined || other !== undefined) continue;
			if (context.areTogether(id, alike) || !context.isOneMatter(id, alike)) continue;
			const rule = habitsBetween(id, alike.slice(alike.lastIndexOf('-') + 1), 'person').join(', ');
			this.#join(id, alike, { basis: 'derived', rule, because: 'they stand beside the same names' });
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
}

/** What is counted most; of equals, the first by its letters. */
export function mostOften<T extends string>(counts: ReadonlyMap<T, number>): T {
	const [[first] = []] = [...counts].sort(([a, one], [b, other]) => other - one || inCodeUnits(a, b));
	if (first === undefined) throw new Error('A name without a mention');
	return first;
}
