/** What happened, as far as words that are shown tell it. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import type { ArticleClips } from './article-clips.ts';

/** A title is no longer, where it has to be made of other words than before. */
const longestTitle = 90;

/** Some words of a shown mention, where those of the title are not shown. */
function titleOf({ title, mentions: [first] }: NewsEvent, clips: ArticleClips): NewsEvent['title'] {
	const { article, at } = title;
	if (article === undefined || !at || !first || clips.has(article, at)) return title;
	const { seed } = clips.of(first.article);
	const [start, end] = first.at[0] ?? [0, 0];
	const words = seed.slice(start, Math.min(end, start + longestTitle));
	const isCut = first.at.length > 1 || start + words.length < end;
	const stretch: Range = [start, start + (isCut ? words.replace(/\s+\S*$/u, '') : words).length];
	const text = textAt(seed, [stretch]);
	const { sentence } = first;
	return {
		text,
		basis: title.basis,
		article: first.article,
		...(sentence === undefined ? {} : { sentence }),
		at: [stretch],
		...(isCut ? { cut: [text.length] } : {}),
	};
}

/** An event with the mentions that are shown; nothing where none is. */
export function clipEvent(event: NewsEvent, clips: ArticleClips): NewsEvent[] {
	const mentions = event.mentions.flatMap((mention) => clips.part(mention));
	if (mentions.length === 0) return [];
	const telling = new Set(mentions.map(({ article }) => article));
	const shownOf = <T extends { articles: string[] }>(list: readonly T[]) =>
		list
			.map((one) => ({ ...one, articles: one.articles.filter((slug) => telling.has(slug)) }))
			.filter(({ articles }) => articles.length > 0);
	const origins =
		event.origins &&
		shownOf(event.origins).map((origin) => ({
			...origin,
			evidence: origin.evidence.flatMap((evidence) => clips.part(evidence)),
		}));
	return [
		{
			...event,
			title: titleOf({ ...event, mentions }, clips),
			mentions,
			dates: shownOf(event.dates),
			...(origins ? { origins } : {}),
		},
	];
}
