/** Who speaks in words that are shown, in how many of them. */
import type { Voice } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { countWords, textAt } from '../seed-text.ts';
import type { ArticleClips } from './article-clips.ts';

/** The words of a report that stand outside quotation marks. */
function ownWords(slug: string, at: readonly Range[], clips: ArticleClips): number {
	const quoted = clips.quotationsOf(slug).flatMap((quotation) => quotation.at);
	const left = quoted.reduce<Range[]>(
		(all, [from, to]) =>
			all.flatMap(([start, end]): Range[] =>
				to <= start || end <= from
					? [[start, end]]
					: [
							...(start < from ? [[start, from] satisfies Range] : []),
							...(to < end ? [[to, end] satisfies Range] : []),
						],
			),
		at.map(([start, end]): Range => [start, end]),
	);
	return left.reduce((sum, range) => sum + countWords(textAt(clips.of(slug).seed, [range])), 0);
}

/** A voice with the passages that are shown; nothing where none is. */
export function clipVoice(voice: Voice, clips: ArticleClips): Voice[] {
	const { article } = voice;
	const clip = clips.of(article);
	const passages = voice.passages.flatMap((said) =>
		clips.part({ ...said, article }).map(({ article: _, quotation, through, ...part }) => {
			const steps = through?.flatMap((step) => clip.whole(step)) ?? [];
			const isKnown = quotation !== undefined && clips.hasQuotation(article, quotation);
			return {
				...part,
				...(isKnown ? { quotation } : {}),
				...(steps.length > 0 ? { through: steps } : {}),
			};
		}),
	);
	if (passages.length === 0) return [];
	const words = { direct: 0, fragment: 0, indirect: 0 };
	for (const { kind, text, at } of passages) {
		words[kind] += kind === 'indirect' ? ownWords(article, at, clips) : countWords(text);
	}
	return [{ ...voice, words, passages }];
}
