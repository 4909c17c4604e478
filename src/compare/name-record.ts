/** The names as they are published: every spelling with who uses it, and every place. */
import type { Name } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article, NameKind, NameMention, Speaker } from '../records.ts';
import { inCodeUnits } from '../code-units.ts';
import { mostOften, type NameJoin } from './name.ts';

type Place = Name['mentions'][number];

interface Gathered {
	readonly kinds: Map<NameKind, number>;
	readonly ids: Map<string, Set<string>>;
	readonly mentions: Place[];
	readonly described: Name['descriptions'];
}

const sorted = <T>(counts: Iterable<readonly [string, T]>) => [...counts].sort(([a], [b]) => inCodeUnits(a, b));

function placeOf(article: string, { text, at, sentence, quoted, title }: NameMention): Place {
	const place: Place = sentence === undefined ? { article, text, at } : { article, sentence, text, at };
	if (quoted !== undefined) place.quoted = quoted;
	if (title !== undefined) place.title = title;
	return place;
}

/** Whom an article's words of office stand for: `the Danish leader`. */
function describedIn({ slug, quotations, reports }: Article): { id: string; place: Name['descriptions'][number] }[] {
	const seen = new Set<number>();
	const spoken = [...quotations, ...reports].flatMap(({ speaker, sentence }) =>
		speaker ? [{ speaker, sentence }] : [],
	);
	const isNew = ({ id, by, at }: Speaker) => {
		const start = at[0]?.[0] ?? 0;
		if (by !== 'title' || id === undefined || seen.has(start)) return false;
		seen.add(start);
		return true;
	};
	return spoken
		.filter(({ speaker }) => isNew(speaker))
		.map(({ speaker: { id = '', text, at } }) => ({ id, place: { article: slug, text, at } }))
		.sort((a, b) => (a.place.at[0]?.[0] ?? 0) - (b.place.at[0]?.[0] ?? 0));
}

function spellingsOf(mentions: readonly Place[]): Name['spellings'] {
	return sorted(Map.groupBy(mentions, ({ text }) => text)).map(([text, own]) => {
		const quoted = own.filter((mention) => mention.quoted);
		return {
			text,
			articles: countBySlug(own),
			...(quoted.length > 0 ? { quoted: countBySlug(quoted) } : {}),
		};
	});
}

/** How many of some places are in each article; by slug. */
export function countBySlug(mentions: readonly { readonly article: string }[]): Record<string, number> {
	return Object.fromEntries(
		sorted(Map.groupBy(mentions, ({ article }) => article)).map(([slug, own]) => [slug, own.length]),
	);
}

/** What a name is headed by: the editor's form, else a place's commonest spelling, else the longest. */
function headOf(kind: NameKind, spellings: Name['spellings'], edited: ReadonlyMap<string, string>): string {
	const given = spellings.flatMap(({ text }) => edited.get(text) ?? [])[0];
	if (given !== undefined) return given;
	const timesOf = ({ articles }: Name['spellings'][number]) =>
		Object.values(articles).reduce((sum, times) => sum + times, 0);
	const weigh = kind === 'place' ? timesOf : ({ text }: Name['spellings'][number]) => text.length;
	const [head] = spellings.toSorted(
		(a, b) => weigh(b) - weigh(a) || b.text.length - a.text.length || inCodeUnits(a.text, b.text),
	);
	return head?.text ?? '';
}

/** So many names for each article have a page: a list of ten thousand names makes no ten thousand pages. */
const pagesPerArticle = 20;

/** The names that have a page: those of several articles or spellings; the most told ones, where there are too many. */
function namesWithPage(found: ReadonlyMap<string, Gathered>, articles: number): ReadonlySet<string> {
	const told = sorted(found).filter(
		([, { ids, mentions }]) => ids.size > 1 || mentions.some(({ text }) => text !== mentions[0]?.text),
	);
	const ranked = told.sort(([, a], [, b]) => b.ids.size - a.ids.size || b.mentions.length - a.mentions.length);
	return new Set(ranked.slice(0, pagesPerArticle * articles).map(([id]) => id));
}

/**
 * Gather the names of all articles under the ids that they have over all.
 *
 * @param idOf - The id over all articles.
 * @param joins - Why ids were joined, by that id.
 * @returns By id; spellings in order of their letters, mentions in order of the articles and of their text.
 */
export function nameRecords(
	articles: readonly Article[],
	idOf: (id: string) => string,
	joins: ReadonlyMap<string, readonly NameJoin[]>,
	story: Story | undefined,
): Name[] {
	const found = new Map<string, Gathered>();
	for (const article of articles) {
		for (const name of article.names) {
			const key = idOf(name.id);
			const own: Gathered = found.get(key) ?? { kinds: new Map(), ids: new Map(), mentions: [], described: [] };
			own.kinds.set(name.kind, (own.kinds.get(name.kind) ?? 0) + 1);
			own.ids.set(article.slug, (own.ids.get(article.slug) ?? new Set()).add(name.id));
			own.mentions.push(placeOf(article.slug, name));
			found.set(key, own);
		}
		for (const { id, place } of describedIn(article)) found.get(idOf(id))?.described.push(place);
	}
	const edited = new Map(
		(story?.spellings ?? []).toReversed().flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)),
	);
	const paged = namesWithPage(found, articles.length);
	return sorted(found).map(([id, { kinds, ids, mentions, described }]) => {
		const spellings = spellingsOf(mentions);
		return {
			id,
			...(paged.has(id) ? { url: `/names/${id}/` } : {}),
			kind: mostOften(kinds),
			name: headOf(mostOften(kinds), spellings, edited),
			spellings,
			ids: Object.fromEntries(sorted(ids).map(([slug, own]) => [slug, [...own].sort(inCodeUnits)])),
			mentions,
			descriptions: described,
			joins: (joins.get(id) ?? []).map(({ ids: [from, to], ...why }) => ({ ids: [from, to], ...why })),
		};
	});
}
