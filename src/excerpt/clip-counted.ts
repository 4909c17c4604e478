/** Names, terms and figures, counted anew in the words that are shown. */
import type { Counted, Name, Term } from '../comparison-records.ts';
import type { ArticleClips } from './article-clips.ts';

function countBySlug(items: readonly { readonly article: string }[]): Record<string, number> {
	return Object.fromEntries([...Map.groupBy(items, ({ article }) => article)].map(([slug, own]) => [slug, own.length]));
}

/** How often some words stand in each article, and how often inside quotation marks. */
function counts(items: readonly { readonly article: string; readonly quoted?: true | undefined }[]) {
	const quoted = items.filter((item) => item.quoted);
	return { articles: countBySlug(items), ...(quoted.length > 0 ? { quoted: countBySlug(quoted) } : {}) };
}

/** A name with the mentions that are shown; nothing where none is. */
export function clipName(name: Name, clips: ArticleClips): Name[] {
	const mentions = name.mentions
		.flatMap((mention) => clips.whole(mention))
		.map(({ title, ...mention }) => {
			const [own] = title ? clips.of(mention.article).whole(title) : [];
			return { ...mention, ...(own ? { title: own } : {}) };
		});
	const bySpelling = Map.groupBy(mentions, ({ text }) => text);
	const telling = new Set(mentions.map(({ article }) => article));
	const spellings = name.spellings.flatMap(({ text }) => {
		const own = bySpelling.get(text);
		return own ? [{ text, ...counts(own) }] : [];
	});
	if (spellings.length === 0) return [];
	const ids = Object.fromEntries(Object.entries(name.ids).filter(([slug]) => telling.has(slug)));
	const left = new Set(Object.values(ids).flat());
	return [
		{
			...name,
			spellings,
			ids,
			mentions,
			descriptions: name.descriptions.flatMap((one) => clips.whole(one)),
			joins: name.joins.filter((join) => join.ids.every((id) => left.has(id))),
		},
	];
}

/** A term with the uses that are shown; nothing where none is. */
export function clipTerm(term: Term, clips: ArticleClips): Term[] {
	const hits = term.hits.flatMap((hit) => clips.whole(hit));
	const byForm = Map.groupBy(hits, ({ form }) => form);
	const forms = term.forms.flatMap(({ form }) => {
		const own = byForm.get(form);
		return own ? [{ form, ...counts(own) }] : [];
	});
	return forms.length > 0 ? [{ ...term, forms, hits }] : [];
}

/** A thing with the figures that are shown; nothing where none is. */
export function clipFigure(thing: Counted, clips: ArticleClips): Counted[] {
	const figures = thing.figures.flatMap((figure) => clips.whole(figure));
	if (figures.length === 0) return [];
	const byArticle = Map.groupBy(figures, ({ article }) => article);
	if (byArticle.size === 1) return [{ ...thing, kind: 'one-file', differ: false, figures }];
	const [first = new Set<string>(), ...rest] = [...byArticle.values()].map(
		(own) => new Set(own.map(({ value, to }) => `${String(value)}-${String(to ?? '')}`)),
	);
	const differ = ![...first].some((value) => rest.every((own) => own.has(value)));
	return [{ ...thing, differ: thing.kind !== 'one-file' && differ, figures }];
}
