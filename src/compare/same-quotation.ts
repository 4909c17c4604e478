/** Quotations of two articles that print the same utterance, in the same words or in others. */
import type { Quotation } from '../records.ts';
import type { Rarity } from './rarity.ts';
import { candidatePairs, likeness, sharedTerms } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import { overlap, type Telling } from './telling.ts';
import { daysApart } from './when.ts';
import type { Word } from './word.ts';

/** A quotation with the telling that it begins in. */
export interface Utterance {
	readonly quotation: Quotation;
	readonly telling: Telling;
	readonly words: readonly Word[];
	readonly terms: ReadonlySet<string>;
	/** The speaker's id over all articles. */
	readonly speaker?: string;
}

/** Two utterances that are the same. */
export interface UtterancePair {
	readonly kind: 'same-quotation' | 'quotation-variant';
	readonly rule: string;
	readonly a: Utterance;
	readonly b: Utterance;
	readonly score: number;
}

/** A quotation of so many words is the same utterance wherever it stands. */
const unmistakable = 4;
/** One of so few words is told by the sentence that it stands in. */
const fragment = 4;
/** Shorter ones are only compared within so many days. */
const nearDays = 14;
/** What the shorter quotation says must weigh so much: a common word quoted twice is no quotation in common. */
const leastWeight = 0.4;
/** How much of two wordings must be the same to be one utterance. */
const leastLikeness = 0.45;

/**
 * Make the utterances of all articles.
 *
 * @param speakerOf - The id that the speaker of a quotation has over all articles.
 */
export function readUtterances(
	tellings: readonly Telling[],
	speakerOf: (quotation: Quotation) => string | undefined,
): Utterance[] {
	const words = wordsByQuotation(tellings);
	return tellings.flatMap((telling) => {
		const first = telling.at[0]?.[0] ?? 0;
		// A quotation that goes on from the sentence before begins there.
		const begun = telling.quotations.filter(({ at, kind }) => kind !== 'scare' && (at[0]?.[0] ?? 0) >= first);
		return begun.map((quotation) => {
			const said = words.get(quotation) ?? [];
			const speaker = speakerOf(quotation);
			return {
				quotation,
				telling,
				words: said,
				terms: new Set(said.flatMap(({ term }) => term ?? [])),
				...(speaker === undefined ? {} : { speaker }),
			};
		});
	});
}

/** The words of each quotation, over all sentences that it spans. */
function wordsByQuotation(tellings: readonly Telling[]): Map<Quotation, Word[]> {
	const found = new Map<Quotation, Word[]>();
	for (const { quotations, words } of tellings) {
		for (const quotation of quotations) {
			const said = found.get(quotation) ?? [];
			said.push(...words.filter(({ at }) => overlap(at, quotation.at)));
			found.set(quotation, said);
		}
	}
	return found;
}

/** Whether the words of one stand in the other, in a row. */
function contains(whole: readonly Word[], part: readonly Word[]): boolean {
	const inner = ` ${part.map(({ key }) => key).join(' ')} `;
	return ` ${whole.map(({ key }) => key).join(' ')} `.includes(inner);
}

function classify(
	a: Utterance,
	b: Utterance,
	rarity: Rarity,
	alike: boolean,
): Omit<UtterancePair, 'a' | 'b'> | undefined {
	const known = a.speaker !== undefined && b.speaker !== undefined;
	if (known && a.speaker !== b.speaker) return undefined;
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const shared = sharedTerms(a, b);
	const weight = rarity.sum(shared);
	const score = Math.min(1, likeness(a, b, rarity));
	const near = (daysApart(a.telling.when, b.telling.when) ?? Infinity) <= nearDays;
	if (contains(long.words, short.words)) {
		if (short.words.length >= unmistakable && short.terms.size >= 2 && weight >= leastWeight) {
			return { kind: 'same-quotation', rule: 'one-in-the-other', score: 1 };
		}
		const trusted = near && (known || alike) && weight >= (short.words.length > 2 ? leastWeight / 2 : leastWeight);
		return trusted ? { kind: 'same-quotation', rule: 'fragment-of-speaker', score: 1 } : undefined;
	}
	if (!near || weight < leastWeight) return undefined;
	const isFragment = short.words.length <= fragment;
	if (alike && (isFragment || score >= leastLikeness)) {
		return { kind: 'quotation-variant', rule: 'in-like-sentences', score };
	}
	if (known && shared.length >= 2 && score >= leastLikeness)
		return { kind: 'quotation-variant', rule: 'same-speaker', score };
	return undefined;
}

/**
 * Find the pairs of quotations, of two articles each, that print one utterance.
 *
 * @param facts - The pairs of tellings that are alike: what they quote is compared less strictly.
 */
export function findSameQuotations(
	utterances: readonly Utterance[],
	rarity: Rarity,
	facts: readonly Likeness[],
): UtterancePair[] {
	const alike = new Set(facts.map(({ a, b }) => `${String(a.index)} ${String(b.index)}`));
	const pairs = candidatePairs(utterances, (a, b) => a.telling.article !== b.telling.article);
	return pairs.flatMap(([a, b]) => {
		const found = classify(a, b, rarity, alike.has(`${String(a.telling.index)} ${String(b.telling.index)}`));
		return found ? [{ ...found, a, b }] : [];
	});
}
