/** Which names are drawn where. */
import type { Name } from '../comparison-records.ts';
import { edition } from './edition.ts';

/** So many names stand on one page of the list. */
const pageSize = 100;

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

/** Some names, one page of them. */
export interface NameList {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	readonly names: readonly Name[];
}

/** All names, a hundred a page: by kind, then those of most files, then those that are mentioned most. */
export function nameLists(): NameList[] {
	const names = edition()
		.comparison.names.map((name) => ({ name, files: Object.keys(name.ids).length }))
		.sort(
			(a, b) =>
				kinds.indexOf(a.name.kind) - kinds.indexOf(b.name.kind) ||
				b.files - a.files ||
				b.name.mentions.length - a.name.mentions.length ||
				(a.name.id < b.name.id ? -1 : 1),
		)
		.map(({ name }) => name);
	return Array.from({ length: Math.max(1, Math.ceil(names.length / pageSize)) }, (_, index) => {
		const number = String(index + 1);
		return {
			// No id of a name has such a sign.
			id: `page_${number}`,
			title: index === 0 ? 'Names' : `Names, page ${number}`,
			path: index === 0 ? '/names/' : `/names/page_${number}/`,
			names: names.slice(index * pageSize, (index + 1) * pageSize),
		};
	});
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
