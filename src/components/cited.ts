/** What can be cited: an article, or a passage of it, each with where it stood first and where it stands here. */
import { address } from '../layouts/link.ts';
import type { Article, Paragraph, Span } from '../records.ts';
import { edition, titleOf } from './edition.ts';
import { recordedOn } from './ledger.ts';
import { originalOf } from './original.ts';
import { paragraphNumber } from './paragraph-number.ts';

/** A text or a passage with all that a citation of it may say; what is not known is absent. */
export interface Cited {
	/** The key in files for reference managers. */
	readonly key: string;
	/** What it is, for a reader: `Sentence 2`. */
	readonly name: string;
	/** The fragment of a passage. */
	readonly anchor?: string | undefined;
	/** The words of a passage. */
	readonly words?: string | undefined;
	/** Whether something that is not text stands between the words of the passage. */
	readonly isCut?: boolean;
	readonly title: string;
	readonly outlet?: string | undefined;
	/** The byline without its “By”; never split into names. */
	readonly author?: string | undefined;
	readonly published?: string | undefined;
	/** Where the outlet published it. */
	readonly original?: string | undefined;
	readonly archived?: string | undefined;
	/** The title of this edition. */
	readonly site: string;
	/** Where it stands in this edition. */
	readonly address: string;
	/** The day of record of this address. */
	readonly recorded?: string | undefined;
	readonly language?: string | undefined;
	readonly seed: { readonly file: string; readonly sha256: string };
	/** What must be said of the above: which of it the file does not say itself. */
	readonly remarks: readonly string[];
}

/** What is cited of one paragraph. */
export interface CitedParagraph {
	readonly paragraph: Paragraph;
	readonly passages: readonly Cited[];
}

function remarksOf({ title, heading, outlet, published }: Article): string[] {
	const given = [
		title?.basis === 'editor' && 'title',
		outlet?.basis === 'editor' && 'outlet',
		published?.basis === 'editor' && 'day',
	].filter((name) => name !== false);
	return [
		...(!title && heading ? ['the file has no title, these are its first words'] : []),
		...(given.length > 0 ? [`${given.join(' and ')} given by the editor`] : []),
	];
}

const known = new WeakMap<Article, Cited>();

/** An article as it is cited whole. */
export function citedArticle(article: Article): Cited {
	const cited = known.get(article) ?? citeWhole(article);
	known.set(article, cited);
	return cited;
}

function citeWhole(article: Article): Cited {
	return {
		key: article.slug,
		name: 'The whole text',
		title: titleOf(article),
		outlet: article.outlet?.name,
		author: article.byline?.text.replace(/^by\s+/iu, ''),
		published: article.published?.date,
		original: originalOf(article),
		archived: article.archived?.href,
		site: edition().title,
		address: address(article.url),
		recorded: recordedOn(article.url),
		language: article.language,
		seed: article.seed,
		remarks: remarksOf(article),
	};
}

/**
 * The passages of an article that are cited by themselves, by their paragraphs: the paragraph, its sentences where it
 * has more than one, and the quotations of more than two words that begin in it.
 */
export function citedPassages(article: Article): CitedParagraph[] {
	const whole = citedArticle(article);
	const quotations = Map.groupBy(article.quotations, ({ sentence }) => sentence);
	const cite = (name: string, { anchor, text, at }: Span & { anchor: string }): Cited => ({
		...whole,
		key: `${article.slug}-${anchor}`,
		name,
		anchor,
		words: text,
		isCut: at.length > 1,
		address: `${whole.address}#${anchor}`,
		recorded: recordedOn(`${article.url}#${anchor}`),
	});
	return article.paragraphs.map((paragraph) => {
		const { sentences } = paragraph;
		const quoted = sentences
			.flatMap(({ id }) => quotations.get(id) ?? [])
			.filter(({ kind }) => kind === 'direct' || kind === 'nested');
		return {
			paragraph,
			passages: [
				cite(`Paragraph ${paragraphNumber(paragraph.id)}`, paragraph),
				...(sentences.length > 1 ? sentences.map((sentence, place) => cite(`Sentence ${place + 1}`, sentence)) : []),
				...quoted.map((quotation) => cite('Quotation', quotation)),
			],
		};
	});
}
