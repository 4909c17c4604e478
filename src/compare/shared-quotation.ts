/** One quotation as each outlet prints it. */
import { createHash } from 'node:crypto';
import type { SharedQuotation } from '../comparison-records.ts';
import { Groups } from './group.ts';
import type { Utterance, UtterancePair } from './same-quotation.ts';
import { findDifferences } from './wording.ts';

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const startOf = ({ quotation }: Utterance) => quotation.at[0]?.[0] ?? 0;

/** The one speaker that the renderings name; where they name several, none. */
function speakerOf(utterances: readonly Utterance[]): string | undefined {
	const [only, another] = new Set(utterances.flatMap(({ speaker }) => speaker ?? []));
	return another === undefined ? only : undefined;
}

/** A rendering is compared with the fullest one. */
function differencesOf(utterances: readonly Utterance[]): SharedQuotation['differences'] {
	const fullest = utterances.reduce(
		(best, { words }, index) => (words.length > (utterances[best]?.words.length ?? 0) ? index : best),
		0,
	);
	const whole = utterances[fullest];
	return utterances.flatMap((utterance, index) => {
		if (!whole || index === fullest) return [];
		const [a, b] = [whole, utterance].map(({ words, quotation }) => ({ words, at: quotation.at }));
		return a && b ? findDifferences(a, b).map((difference) => ({ ...difference, of: fullest, with: index })) : [];
	});
}

/**
 * Group quotations that print one utterance.
 *
 * @param utterances - All of them, in order of their articles.
 * @param pairs - Those that are the same, two by two.
 * @returns The groups of two renderings or more, by article and place of their first.
 */
export function groupQuotations(utterances: readonly Utterance[], pairs: readonly UtterancePair[]): SharedQuotation[] {
	const indexes = new Map(utterances.map((utterance, index) => [utterance, index]));
	const groups = new Groups(utterances.length);
	for (const { a, b } of pairs) groups.join(indexes.get(a) ?? 0, indexes.get(b) ?? 0);
	return groups
		.all()
		.filter((group) => group.length > 1)
		.map((group) => {
			const members = group
				.flatMap((index) => utterances[index] ?? [])
				.sort((a, b) => inOrder(a.telling.article.slug, b.telling.article.slug) || startOf(a) - startOf(b));
			const renderings = members.map(({ telling, quotation: { id, text, at } }) => ({
				article: telling.article.slug,
				quotation: id,
				text,
				at: at.map(([start, end]): [number, number] => [start, end]),
			}));
			const speaker = speakerOf(members);
			const key = JSON.stringify(renderings.map(({ article, quotation }) => [article, quotation]));
			return {
				id: createHash('sha256').update(key).digest('hex').slice(0, 12),
				...(speaker === undefined ? {} : { speaker }),
				renderings,
				differences: differencesOf(members),
			};
		})
		.sort((a, b) => inOrder(orderOf(a), orderOf(b)));
}

/** By article, then place, of the first rendering. */
function orderOf({ renderings: [first] }: SharedQuotation): string {
	return `${first?.article ?? ''} ${String(first?.at[0]?.[0] ?? 0).padStart(9, '0')}`;
}
