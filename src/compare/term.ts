/** The same thing in different words: the terms of the story file, with every place where an article uses one. */
import type { Term } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Article, Quotation } from '../records.ts';
import { countBySlug } from './name-record.ts';
import { OwnIds } from './own-id.ts';
import { type FoundPhrase, PhraseTree } from './phrase.ts';
import { Joined, readTokens, type Token } from './stretch.ts';
import { placesOf } from './telling.ts';
import { fold } from './word.ts';

type Hit = Term['hits'][number];

/** What a phrase of the list is: a form of a term, or words among which a form means something else. */
interface Listed {
	readonly term: number;
	/** Absent for an exception. */
	readonly form?: string;
}

/** Tells in which quotation a stretch of an article stands; asked in the order of the seed. */
export class QuotationWalk {
	readonly #ranges: readonly { readonly start: number; readonly end: number; readonly quotation: Quotation }[];
	#next = 0;

	constructor({ quotations }: Article) {
		this.#ranges = quotations
			// What is nested stands inside another, whose words it is part of.
			.filter(({ kind }) => kind !== 'nested')
			.flatMap((quotation) => quotation.at.map(([start, end]) => ({ start, end, quotation })))
			.sort((a, b) => a.start - b.start);
	}

	/** The quotation that a stretch stands wholly inside of. */
	at(start: number, end: number): Quotation | undefined {
		while ((this.#ranges[this.#next]?.end ?? Infinity) <= start) this.#next++;
		const range = this.#ranges[this.#next];
		return range && range.start <= start && end <= range.end ? range.quotation : undefined;
	}
}

const places = ({ start, end }: FoundPhrase<Listed>) =>
	Array.from({ length: end - start }, (_, index) => start + index);

/** Of the phrases of one term, in order: the first and longest ones that overlap no other and no exception. */
function choose(found: readonly FoundPhrase<Listed>[]): FoundPhrase<Listed>[] {
	const refused = new Set(found.filter(({ value }) => value.form === undefined).flatMap(places));
	const forms = found.filter(
		(phrase) => phrase.value.form !== undefined && !places(phrase).some((at) => refused.has(at)),
	);
	const chosen: FoundPhrase<Listed>[] = [];
	for (const [index, phrase] of forms.entries()) {
		if (phrase.start < (chosen.at(-1)?.end ?? 0)) continue;
		// Of those that begin at one word, the longest stands last.
		if (forms[index + 1]?.start !== phrase.start) chosen.push(phrase);
	}
	return chosen;
}

/** The id of a term: its name in small letters, with a number where another has it. */
function idsOf(terms: Story['terms']): string[] {
	const ids = new OwnIds();
	return terms.map(({ name }) => {
		const words = fold(name).match(/[a-z0-9]+/gu) ?? ['term'];
		return ids.give(words.join('-'));
	});
}

function treeOf(terms: Story['terms']): PhraseTree<Listed> {
	const tree = new PhraseTree<Listed>();
	for (const [term, { forms, except }] of terms.entries()) {
		for (const form of forms) tree.add(form, { term, form });
		for (const phrase of except) tree.add(phrase, { term });
	}
	return tree;
}

/** Where an article uses a form of each term. */
function hitsIn(
	article: Article,
	seed: string,
	tree: PhraseTree<Listed>,
	nameOf: (id: string) => string,
): { term: number; hit: Hit }[] {
	const walk = new QuotationWalk(article);
	return placesOf(article).flatMap(({ at, sentence }) => {
		const joined = new Joined(seed, at);
		const tokens = readTokens(joined.text);
		const found = Map.groupBy(tree.find(tokens), ({ value }) => value.term);
		const chosen = [...found.values()].flatMap(choose).sort((a, b) => a.start - b.start);
		return chosen.map(({ value, start, end }) => {
			const [from, to] = [(tokens[start] as Token).start, (tokens[end - 1] as Token).end];
			const ranges = joined.locate(from, to);
			const quotation = walk.at(ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0);
			const { id, name } = quotation?.speaker ?? {};
			const speaker = { ...(id === undefined ? {} : { id: nameOf(id) }), ...(name === undefined ? {} : { name }) };
			return {
				term: value.term,
				hit: {
					article: article.slug,
					...(sentence === undefined ? {} : { sentence }),
					text: joined.text.slice(from, to).replace(/\s+/gu, ' ').trim(),
					at: ranges,
					form: value.form ?? '',
					...(quotation ? { quoted: true } : {}),
					...(quotation && (id ?? name) !== undefined ? { speaker } : {}),
				},
			};
		});
	});
}

/**
 * Find every use of the terms of a story.
 *
 * One pass over the words of each article, however many forms are listed. Nothing is found in what was set aside.
 *
 * @param nameOf - The id that a name has over all articles.
 * @returns In the order of the story file, those too that no article uses; hits in the order of the articles.
 */
export function findTerms(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	terms: Story['terms'],
	nameOf: (id: string) => string,
): Term[] {
	if (terms.length === 0) return [];
	const tree = treeOf(terms);
	const found = Map.groupBy(
		articles.flatMap((article) => hitsIn(article, seeds.get(article.slug) ?? '', tree, nameOf)),
		({ term }) => term,
	);
	const ids = idsOf(terms);
	return terms.map(({ name, forms, because }, term) => {
		const hits = (found.get(term) ?? []).map(({ hit }) => hit);
		const byForm = Map.groupBy(hits, ({ form }) => form);
		return {
			id: ids[term] ?? '',
			name,
			because,
			forms: forms.map((form) => {
				const own = byForm.get(form) ?? [];
				const quoted = own.filter((hit) => hit.quoted);
				return { form, articles: countBySlug(own), ...(quoted.length > 0 ? { quoted: countBySlug(quoted) } : {}) };
			}),
			hits,
		};
	});
}
