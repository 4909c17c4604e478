/** Quotations of two articles that print the same utterance, in the same words or in others. */
import { tellingWeight } from './commonplace.ts';
import type { Rarity } from './rarity.ts';
import { candidatePairs, likeness, sharedTerms } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import type { Telling } from './telling.ts';
import type { Utterance } from './utterance.ts';
import { daysApart } from './when.ts';
import type { Word } from './word.ts';

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

const rows = new WeakMap<readonly Word[], string>();

function rowOf(words: readonly Word[]): string {
	let row = rows.get(words);
	if (row === undefined) {
		row = ` ${words.map(({ key }) => key).join(' ')} `;
		rows.set(words, row);
	}
	return row;
}

/** Whether the words of one stand in the other, in a row. */
const contains = (whole: readonly Word[], part: readonly Word[]) => rowOf(whole).includes(rowOf(part));

function classify(
	a: Utterance,
	b: Utterance,
	rarity: Rarity,
	isAlike: (a: Utterance, b: Utterance) => boolean,
): Omit<UtterancePair, 'a' | 'b'> | undefined {
	const known = a.speaker !== undefined && b.speaker !== undefined;
	if (known && a.speaker !== b.speaker) return undefined;
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const isLong = short.words.length >= unmistakable && short.terms.size >= 2;
	const alike = isAlike(a, b);
	if (!isLong && !known && !alike) return undefined;
	const near = (daysApart(a.telling.when, b.telling.when) ?? Infinity) <= nearDays;
	if (!isLong && !near) return undefined;
	const shared = sharedTerms(a, b);
	const weight = rarity.sum(shared);
	if (weight < leastWeight / 2) return undefined;
	if (contains(long.words, short.words)) {
		if (isLong && weight >= leastWeight) {
			return { kind: 'same-quotation', rule: 'one-in-the-other', score: 1 };
		}
		const trusted = near && (known || alike) && weight >= (short.words.length > 2 ? leastWeight / 2 : leastWeight);
		return trusted ? { kind: 'same-quotation', rule: 'fragment-of-speaker', score: 1 } : undefined;
	}
	if (!near || weight < leastWeight || (!known && !alike)) return undefined;
	const score = Math.min(1, likeness(a, b, rarity, shared));
	const isFragment = short.words.length <= fragment;
	if (alike && (isFragment || score >= leastLikeness)) {
		return { kind: 'quotation-variant', rule: 'in-like-sentences', score };
	}
	if (known && shared.length >= 2 && score >= leastLikeness)
		return { kind: 'quotation-variant', rule: 'same-speaker', score };
	return undefined;
}

/** What two quotations of articles on one matter have in common must weigh so much, by how news of any matter uses it. */
const leastOfMatter = { contained: 0.4, variant: 0.6, ofSpeaker: 0.55 };
/** Words that say nothing by themselves, such as "back away", are one utterance of one speaker within so many days. */
const emptyDays = 3;
/** Of articles with more quotations than this, two by two, only those in alike sentences are compared. */
const mostOfMatter = 2500;

const weightOf = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + tellingWeight(term), 0);

/** Two quotations of articles on one matter: there, words that the folder has often tell as much as others. */
function classifyOfMatter(a: Utterance, b: Utterance, alike: boolean): Omit<UtterancePair, 'a' | 'b'> | undefined {
	const known = a.speaker !== undefined && b.speaker !== undefined;
	if (known ? a.speaker !== b.speaker : !alike) return undefined;
	const days = daysApart(a.telling.when, b.telling.when) ?? Infinity;
	if (days > nearDays) return undefined;
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const shared = sharedTerms(a, b);
	const weight = weightOf(shared);
	if (contains(long.words, short.words)) {
		const isEmpty = short.terms.size === 0 && short.words.length > 1 && known && days <= emptyDays;
		if (weight < leastOfMatter.contained && !isEmpty) return undefined;
		return { kind: 'same-quotation', rule: 'fragment-of-speaker', score: 1 };
	}
	if (weight < leastOfMatter.variant) return undefined;
	const score = weight / Math.sqrt(weightOf(a.terms) * weightOf(b.terms));
	if (alike && (short.words.length <= fragment || score >= leastLikeness)) {
		return { kind: 'quotation-variant', rule: 'in-like-sentences', score };
	}
	if (known && shared.length >= 2 && score >= leastOfMatter.ofSpeaker) {
		return { kind: 'quotation-variant', rule: 'same-speaker', score };
	}
	return undefined;
}

/** The pairs of quotations of each two articles that tell a fact in common. */
function pairsOfMatter(
	utterances: readonly Utterance[],
	facts: readonly Likeness[],
): (readonly [Utterance, Utterance])[] {
	const byArticle = Map.groupBy(utterances, ({ telling }) => telling.article);
	const byTelling = Map.groupBy(utterances, ({ telling }) => telling);
	const related = new Map(facts.map((fact) => [`${fact.a.article.slug} ${fact.b.article.slug}`, fact]));
	const all = [...related.values()].flatMap((fact) => {
		const [ours, theirs] = [byArticle.get(fact.a.article) ?? [], byArticle.get(fact.b.article) ?? []];
		if (ours.length * theirs.length > mostOfMatter) return [];
		return ours.flatMap((one) => theirs.map((other) => [one, other] as const));
	});
	const inFacts = facts.flatMap(({ a, b }) => {
		const [ours, theirs] = [byTelling.get(a) ?? [], byTelling.get(b) ?? []];
		if (ours.length * theirs.length > mostOfMatter) return [];
		return ours.flatMap((one) => theirs.map((other) => [one, other] as const));
	});
	return [...all, ...inFacts];
}

/**
 * Find the pairs of quotations, of two articles each, that print one utterance.
 *
 * @param facts - The pairs of tellings that tell the same: what they quote is compared less strictly.
 * @returns The pairs in order of their places, each once.
 */
export function findSameQuotations(
	utterances: readonly Utterance[],
	rarity: Rarity,
	facts: readonly Likeness[],
): UtterancePair[] {
	const alike = new Map<Telling, Set<Telling>>();
	for (const { a, b } of facts) alike.set(a, (alike.get(a) ?? new Set()).add(b));
	const isAlike = (a: Utterance, b: Utterance) => alike.get(a.telling)?.has(b.telling) ?? false;
	const places = new Map(utterances.map((utterance, index) => [utterance, index]));
	const found = new Map<string, UtterancePair>();
	const add = (a: Utterance, b: Utterance, pair: Omit<UtterancePair, 'a' | 'b'> | undefined) => {
		if (!pair) return;
		const key = `${String(places.get(a))} ${String(places.get(b))}`;
		if (!found.has(key)) found.set(key, { ...pair, a, b });
	};
	candidatePairs(utterances, (a, b) => {
		if (a.telling.article !== b.telling.article) add(a, b, classify(a, b, rarity, isAlike));
	});
	for (const [a, b] of pairsOfMatter(utterances, facts)) add(a, b, classifyOfMatter(a, b, isAlike(a, b)));
	const placeOf = (utterance: Utterance) => places.get(utterance) ?? 0;
	return [...found.values()].sort(
		(one, other) => placeOf(one.a) - placeOf(other.a) || placeOf(one.b) - placeOf(other.b),
	);
}
