/** Which names are drawn where. */
import type { Name, Term } from '../comparison-records.ts';
import { type OutletUses, usesByOutlet } from './concordance.ts';
import { edition } from './edition.ts';
import { type ListPage, listPages, type Room, roomFor, sumRooms } from './list-page.ts';

/** So many names in several spellings stand before the list; the rest have their pages. */
export const mostSpelt = 40;
/** So many spellings of a name are shown in the list; the rest are counted. */
const mostSpellings = 8;
/** What the uses of one thing may take of a page, and those of a name, which has its own page too. */
const roomOfTerm: Room = { elements: 420, bytes: 16_000 };
const roomOfSpelt: Room = { elements: 200, bytes: 8000 };

/** Headings of the kinds, in the order of the list. */
export const kindWords: Readonly<Record<Name['kind'], string>> = {
	person: 'People',
	place: 'Places',
	organisation: 'Organisations',
	other: 'Other names',
};
const kinds = Object.keys(kindWords);

/** What one name is. */
export const kindWord: Readonly<Record<Name['kind'], string>> = {
	person: 'Person',
	place: 'Place',
	organisation: 'Organisation',
	other: 'Name',
};

/** A name as a row of the list. */
export interface NameRow {
	readonly name: Name;
	readonly files: number;
	/** The spellings that are most printed. */
	readonly forms: readonly { readonly text: string; readonly times: number }[];
	/** How many more there are. */
	readonly more: number;
}

/** What the list shows: first things in different words, then names in several spellings, then all names. */
export type NameEntry =
	| { readonly kind: 'term'; readonly term: Term; readonly uses: OutletUses; readonly room: Room }
	| { readonly kind: 'spelt'; readonly name: Name; readonly uses: OutletUses; readonly room: Room }
	| { readonly kind: 'name'; readonly row: NameRow; readonly room: Room };

/** One page of the list. */
export interface NameList extends ListPage<NameEntry> {
	readonly id: string;
	readonly title: string;
}

function termEntries(): NameEntry[] {
	return edition().comparison.terms.map((term) => {
		const uses = usesByOutlet(term.hits, ({ form }) => form, roomOfTerm);
		const head = roomFor(8, term.name, term.because, ...term.forms.map(({ form }) => form));
		return { kind: 'term', term, uses, room: sumRooms([head, uses.room]) };
	});
}

const timesOf = ({ articles }: Name['spellings'][number]) =>
	Object.values(articles).reduce((sum, times) => sum + times, 0);

function rowOf(name: Name): NameRow {
	const spellings = name.spellings.map(({ text, ...spelling }) => ({ text, times: timesOf({ text, ...spelling }) }));
	spellings.sort((a, b) => b.times - a.times);
	return {
		name,
		files: Object.keys(name.ids).length,
		forms: spellings.slice(0, mostSpellings),
		more: Math.max(0, spellings.length - mostSpellings),
	};
}

/** By kind, then those of most files, then those that are mentioned most. */
function nameEntries(): NameEntry[] {
	const rows = edition().comparison.names.map(rowOf);
	rows.sort(
		(a, b) =>
			kinds.indexOf(a.name.kind) - kinds.indexOf(b.name.kind) ||
			b.files - a.files ||
			b.name.mentions.length - a.name.mentions.length ||
			(a.name.id < b.name.id ? -1 : 1),
	);
	return rows.map((row, index) => {
		// Before the first of a kind stands its heading, with that of its table.
		const head = rows[index - 1]?.name.kind === row.name.kind ? 0 : 12;
		const words = row.forms.map(({ text }) => text);
		return { kind: 'name', row, room: roomFor(head + 9 + 2 * row.forms.length, row.name.name, ...words) };
	});
}

let spelt: readonly Name[] | undefined;

/** The names in several spellings that have pages, those of most mentions first. */
export function speltNames(): readonly Name[] {
	spelt ??= edition()
		.comparison.names.filter((name) => name.url !== undefined && isSpeltOtherwise(name))
		.sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
	return spelt;
}

function speltEntries(): NameEntry[] {
	return speltNames()
		.slice(0, mostSpelt)
		.map((name) => {
			const uses = usesByOutlet(name.mentions, ({ text }) => text, roomOfSpelt);
			return { kind: 'spelt', name, uses, room: sumRooms([roomFor(4, name.name), uses.room]) };
		});
}

let lists: NameList[] | undefined;

/** The pages of what outlets call the same things, and of all names. */
export function nameLists(): NameList[] {
	// No id of a name has such a sign.
	const further = '/names/page_';
	const cut = { roomOf: ({ room }: NameEntry) => room, further };
	lists ??= listPages('/names/', [...termEntries(), ...speltEntries(), ...nameEntries()], cut).map((list) => ({
		...list,
		id: `page_${list.number}`,
		title: list.number === 1 ? 'Names' : `Names, page ${list.number}`,
	}));
	return lists;
}

let termPaths: ReadonlyMap<string, string> | undefined;

/** Where the uses of a term stand. */
export function termPath(id: string): string {
	termPaths ??= new Map(
		nameLists().flatMap(({ path, entries }) =>
			entries.flatMap((entry) => (entry.kind === 'term' ? [[entry.term.id, `${path}#term-${entry.term.id}`]] : [])),
		),
	);
	return termPaths.get(id) ?? '/names/';
}

const wordsOf = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}.]/gu, '')
		.toLowerCase()
		.split(/\s+/u);

/** Is a name spelt in more than one way, beyond being told in short? */
export function isSpeltOtherwise({ kind, spellings }: Name): boolean {
	const forms = spellings.map(({ text }) => wordsOf(text));
	if (kind !== 'person') return new Set(forms.map((words) => words.join(' '))).size > 1;
	const full = forms.filter((words) => words.length > 1);
	const firsts = new Set(full.map(([first]) => first));
	const lasts = new Set(full.map((words) => words.at(-1)));
	return firsts.size > 1 || lasts.size > 1;
}

type NameMention = Name['mentions'][number];

/** How an article names a person: in its headline, first in its text, and later. */
export interface Naming {
	readonly article: string;
	/** In its title or deck. */
	readonly headline: NameMention | undefined;
	/** With what stands before it. */
	readonly first: NameMention | undefined;
	/** Later forms, the most frequent first, each with its first place. */
	readonly later: readonly { readonly text: string; readonly times: number; readonly mention: NameMention }[];
}

/** The words of a mention with its title, as printed. */
export function namingWords({ text, title }: NameMention): string {
	return title ? `${title.text} ${text}` : text;
}

/** How each article names a person, in the order of the articles. */
export function namingsOf({ mentions }: Pick<Name, 'mentions'>): Naming[] {
	return [...Map.groupBy(mentions, ({ article }) => article)].map(([article, own]) => {
		const [first, ...rest] = own.filter(({ sentence }) => sentence !== undefined);
		const later = [...Map.groupBy(rest, namingWords)].flatMap(([text, same]) =>
			same[0] ? [{ text, times: same.length, mention: same[0] }] : [],
		);
		later.sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
		return { article, headline: own.find(({ sentence }) => sentence === undefined), first, later };
	});
}
