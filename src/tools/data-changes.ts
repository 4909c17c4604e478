/** What a rebuild added, changed or took away: the data of two builds, compared by what it says and not by its ids. */
import { type Item, matchItems } from './match-items.ts';
import type { DataSet } from './read-data.ts';

/** One thing that an item said otherwise before. */
export type FactChange =
	| { readonly what: string; readonly before: string; readonly after: string }
	| { readonly what: string; readonly added: readonly string[]; readonly removed: readonly string[] };

/** An item that is new or gone, with all that it says. */
export interface WholeItem {
	readonly id: string;
	readonly label: string;
	readonly facts: Item['facts'];
	/** What of the other build says a part of it: what it was joined to or split from. */
	readonly partsIn?: readonly string[];
}

/** An item that both builds have. */
export interface ChangedItem {
	readonly id: string;
	/** Its id in the older data, where that was another. */
	readonly formerId?: string;
	readonly label: string;
	readonly changes: readonly FactChange[];
}

/** What became of one kind of items. */
interface KindChanges {
	readonly added: readonly WholeItem[];
	readonly changed: readonly ChangedItem[];
	readonly removed: readonly WholeItem[];
}

/** The kinds of items, in the order that they are told in. */
export const changeKinds = ['articles', 'events', 'passages', 'quotations', 'names', 'dates'] as const;

/** What became of all of them. */
export interface DataChanges extends Readonly<Record<(typeof changeKinds)[number], KindChanges>> {
	/** Of the kinds that are only counted, those whose number is another. */
	readonly counts: readonly { readonly kind: string; readonly before: number; readonly after: number }[];
}

/** What one article is called in both builds. */
type KeyOf = (slug: string) => string;

function articleItems({ articles, records, events }: DataSet): Item[] {
	const told = new Map<string, string[]>();
	for (const { title, mentions } of events) {
		for (const slug of new Set(mentions.map(({ article }) => article))) {
			const titles = told.get(slug);
			if (titles) titles.push(title.text);
			else told.set(slug, [title.text]);
		}
	}
	return articles.map(({ slug, url, seed, title, outlet, published, words }) => {
		const record = records.get(slug);
		return {
			id: slug,
			label: `${title ?? slug} (${outlet ?? 'outlet not stated'}, ${published ?? 'day not stated'})`,
			signs: [[`${record?.seed.sha256 ?? slug} ${seed}`], [record?.seed.sha256 || slug], [seed], [slug]],
			facts: {
				seed,
				address: url,
				title: title ?? 'not stated',
				outlet: outlet ?? 'not stated',
				published: published ?? 'not stated',
				words: String(words),
				quotations: String(record?.quotations.length ?? 0),
				dates: String(record?.dates.length ?? 0),
				names: String(record?.names.length ?? 0),
				sha256: record?.seed.sha256 ?? '',
				events: told.get(slug) ?? [],
			},
		};
	});
}

const daysOf = (from: string | undefined, to: string | undefined) =>
	from === undefined ? 'not known' : to === undefined || to === from ? from : `${from} to ${to}`;

function eventItems({ events }: DataSet, keyOf: KeyOf): Item[] {
	return events.map(({ id, title, from, to, mentions, dates }) => ({
		id,
		label: title.text,
		signs: [
			mentions.map(({ article, text }) => `${keyOf(article)} ${text}`),
			[id],
			mentions.map(({ article, sentence }) => `${keyOf(article)} ${sentence ?? 'title'}`),
		],
		facts: {
			title: title.text,
			days: daysOf(from, to),
			mentions: mentions.map(({ article, text }) => `${keyOf(article)}: “${text}”`),
			'days given': dates.map((day) => `${daysOf(day.from, day.to)} by ${day.articles.map(keyOf).join(', ')}`),
		},
	}));
}

/** How many differences there are of each kind. */
function countKinds(differences: readonly { readonly kind: string }[]): string {
	const counts = [...Map.groupBy(differences, ({ kind }) => kind)].map(([kind, list]) => `${list.length} ${kind}`);
	return counts.sort().join(', ') || 'none';
}

function passageItems({ passages }: DataSet, keyOf: KeyOf): Item[] {
	return passages.map(({ id, kind, a, b, differences }) => {
		const sides = [a, b].map((side) => ({ ...side, article: keyOf(side.article) }));
		const [one, other] = sides.sort((x, y) => (x.article < y.article ? -1 : 1));
		const signOf = (pick: (side: (typeof sides)[number]) => string) =>
			sides.map((side) => `${side.article} ${pick(side)}`).join(' · ');
		return {
			id,
			label: `“${one?.text ?? ''}” (${one?.article ?? ''}) and “${other?.text ?? ''}” (${other?.article ?? ''})`,
			signs: [
				[`${kind} ${signOf(({ text }) => text)}`],
				[signOf(({ text }) => text)],
				[`${kind} ${signOf(({ sentence }) => sentence ?? 'title')}`],
				[signOf(({ sentence }) => sentence ?? 'title')],
			],
			facts: {
				kind,
				passages: sides.map(({ article, text }) => `${article}: “${text}”`),
				differences: countKinds(differences),
			},
		};
	});
}

function quotationItems({ quotations }: DataSet, keyOf: KeyOf): Item[] {
	return quotations.map(({ id, speaker, renderings, differences }) => ({
		id,
		label: `“${renderings[0]?.text ?? ''}” (${speaker ?? 'speaker not stated'})`,
		signs: [renderings.map(({ article, text }) => `${keyOf(article)} ${text}`), [id]],
		facts: {
			speaker: speaker ?? 'not stated',
			renderings: renderings.map(({ article, text }) => `${keyOf(article)}: “${text}”`),
			differences: countKinds(differences),
		},
	}));
}

function nameItems({ names }: DataSet, keyOf: KeyOf): Item[] {
	return names.map(({ id, kind, name, spellings }) => ({
		id,
		label: `${name} (${kind})`,
		signs: [
			[`${kind} ${id}`],
			spellings.flatMap(({ text, articles }) => Object.keys(articles).map((slug) => `${kind} ${keyOf(slug)} ${text}`)),
			[id],
		],
		facts: {
			name,
			kind,
			spellings: spellings.map(({ text }) => text),
			uses: spellings.flatMap(({ text, articles }) =>
				Object.entries(articles).map(([slug, uses]) => `${text} in ${keyOf(slug)}: ${uses}`),
			),
		},
	}));
}

/** The dates of the articles that both builds have: those of a new one are counted with it. */
function dateItems({ records }: DataSet, keyOf: KeyOf, isCommon: (slug: string) => boolean): Item[] {
	return [...records].flatMap(([slug, { dates }]) =>
		!isCommon(slug)
			? []
			: dates.map(({ text, at: [first], from, to, precision }) => ({
					id: `${keyOf(slug)} ${first?.[0] ?? 0}`,
					label: `“${text}” in ${keyOf(slug)}`,
					signs: [
						[`${keyOf(slug)} ${first?.[0] ?? 0} ${text}`],
						[`${keyOf(slug)} ${text}`],
						[`${keyOf(slug)} ${first?.[0] ?? 0}`],
					],
					facts: { text, days: daysOf(from, to), precision },
				})),
	);
}

function changesOfFacts(before: Item['facts'], after: Item['facts']): FactChange[] {
	return Object.keys(after).flatMap((what): FactChange[] => {
		const [old, now] = [before[what] ?? '', after[what] ?? ''];
		if (typeof old === 'string' || typeof now === 'string') {
			return old === now ? [] : [{ what, before: String(old), after: String(now) }];
		}
		const [olds, nows] = [new Set(old), new Set(now)];
		const added = now.filter((value) => !olds.has(value));
		const removed = old.filter((value) => !nows.has(value));
		return added.length + removed.length === 0 ? [] : [{ what, added, removed }];
	});
}

/** Tells, for an item, which of a list have one of its strongest signs. */
function partsAmong(list: readonly Item[]): (item: Item) => string[] {
	const holders = new Map(list.flatMap((item) => (item.signs[0] ?? []).map((sign) => [sign, item.label] as const)));
	return ({ signs: [own = []] }) => [...new Set(own.flatMap((sign) => holders.get(sign) ?? []))];
}

function changesOf(before: readonly Item[], after: readonly Item[]): KindChanges {
	const matched = matchItems(before, after);
	const former = new Map([...matched].map(([old, now]) => [now, old]));
	const whole = (item: Item, partsOf: (item: Item) => string[]): WholeItem => {
		const { id, label, facts } = item;
		const partsIn = partsOf(item);
		return { id, label, facts, ...(partsIn.length > 0 ? { partsIn } : {}) };
	};
	const [inOld, inNew] = [partsAmong(before), partsAmong(after)];
	return {
		added: after.filter((item) => !former.has(item)).map((item) => whole(item, inOld)),
		changed: after.flatMap((item): ChangedItem[] => {
			const old = former.get(item);
			const changes = old ? changesOfFacts(old.facts, item.facts) : [];
			if (!old || changes.length === 0) return [];
			return [{ id: item.id, ...(old.id === item.id ? {} : { formerId: old.id }), label: item.label, changes }];
		}),
		removed: before.filter((item) => !matched.has(item)).map((item) => whole(item, inNew)),
	};
}

/** Kinds of newer builds count as 0 in older ones. */
function countChanges(before: DataSet['counts'], after: DataSet['counts']): DataChanges['counts'] {
	const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return others.flatMap((kind) => {
		const [old, now] = [before[kind] ?? 0, after[kind] ?? 0];
		const isTold = changeKinds.some((told) => told === kind);
		return isTold || old === now ? [] : [{ kind, before: old, after: now }];
	});
}

/** Whether anything at all is otherwise. */
export function hasChanges(changes: DataChanges): boolean {
	const lists = changeKinds.flatMap((kind) => Object.values(changes[kind]) as (readonly unknown[])[]);
	return [changes.counts, ...lists].some((list) => list.length > 0);
}

/**
 * Compare the data of two builds.
 *
 * An article is the same by the bytes of its seed, else by its file's name; an event by its mentions; a passage by its
 * words, else by its sentences; a quotation by its renderings; a name by its id, else by its spellings. So what only got
 * another id, because its title or the title of its article moved, is changed at most, and never gone and new.
 */
export function compareData(before: DataSet, after: DataSet): DataChanges {
	const articles = [articleItems(before), articleItems(after)] as const;
	const same = matchItems(...articles);
	const nowOf = new Map([...same].map(([old, now]) => [old.id, now.id]));
	const common = new Set(nowOf.values());
	const oldKey: KeyOf = (slug) => nowOf.get(slug) ?? slug;
	const newKey: KeyOf = (slug) => slug;
	const compare = (items: (data: DataSet, keyOf: KeyOf) => Item[]) =>
		changesOf(items(before, oldKey), items(after, newKey));
	return {
		articles: changesOf(...articles),
		events: compare(eventItems),
		passages: compare(passageItems),
		quotations: compare(quotationItems),
		names: compare(nameItems),
		dates: changesOf(
			dateItems(before, oldKey, (slug) => nowOf.has(slug)),
			dateItems(after, newKey, (slug) => common.has(slug)),
		),
		counts: countChanges(before.counts, after.counts),
	};
}
