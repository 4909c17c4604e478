/** The passages of two articles that tell the same, as the site publishes them. */
import { hash } from 'node:crypto';
import type { PassagePair, PassageSide } from '../comparison-records.ts';
import { findConflict } from './conflict.ts';
import { inCodeUnits } from '../code-units.ts';
import type { Copy } from './copied.ts';
import type { Likeness } from './same-fact.ts';
import type { UtterancePair } from './same-quotation.ts';
import { placedIn } from './utterance.ts';
import type { TextOf } from './stretch.ts';
import { rangesOfWords, type Telling } from './telling.ts';
import { differencesIn, type Locate, locateIn } from './difference.ts';
import { compareWording } from './wording.ts';
import type { Word } from './word.ts';

/** Longer passages are not published. */
const longest = 100;

/** A side with the words that it is compared by. */
interface Side extends PassageSide {
	readonly words: readonly Word[];
	readonly locate: Locate;
}

function sideOf(telling: Telling): Side {
	const { article, sentence, text, at } = telling;
	return {
		article: article.slug,
		text,
		at,
		...(sentence === undefined ? {} : { sentence }),
		words: telling.words,
		locate: (first, last) => rangesOfWords(telling, first, last),
	};
}

function pairOf(kind: PassagePair['kind'], rule: string, score: number, sides: readonly [Side, Side]): PassagePair {
	const [a, b] = sides[0].article < sides[1].article ? sides : [sides[1], sides[0]];
	const key = [kind, a.article, a.at, b.article, b.at];
	return {
		id: hash('sha256', JSON.stringify(key)).slice(0, 12),
		kind,
		score: Math.round(score * 100) / 100,
		rule,
		a: withoutWords(a),
		b: withoutWords(b),
		differences: differencesIn(compareWording(a.words, b.words), a.locate, b.locate),
	};
}

function withoutWords({ article, text, at, sentence }: Side): PassageSide {
	return { article, text, at, ...(sentence === undefined ? {} : { sentence }) };
}

function factPair(found: Likeness): PassagePair {
	const { a, b } = found;
	const fact = a.article.slug < b.article.slug ? found : { ...found, a: b, b: a };
	const conflict = findConflict(fact);
	const pair = pairOf(conflict ? 'conflict' : 'same-fact', conflict?.rule ?? fact.rule, fact.score, [
		sideOf(fact.a),
		sideOf(fact.b),
	]);
	return conflict ? { ...pair, because: conflict.because } : pair;
}

function quotationPair({ kind, rule, score, a, b }: UtterancePair): PassagePair {
	const sides = [a, b].map((utterance): Side => {
		const { quotation, telling } = utterance;
		const { text, at, sentence } = quotation;
		const words = placedIn(utterance);
		return {
			article: telling.article.slug,
			text,
			at,
			...(sentence === undefined ? {} : { sentence }),
			words,
			locate: locateIn(words, at),
		};
	});
	return pairOf(kind, rule, score, sides as [Side, Side]);
}

/** So many words of a telling in a row, as a side. */
function rowOf(telling: Telling, first: number, length: number, textOf: TextOf): Side {
	const { article, sentence } = telling;
	const end = first + Math.min(length, longest);
	const ranges = rangesOfWords(telling, first, end);
	return {
		article: article.slug,
		text: textOf(article.slug, ranges),
		at: ranges,
		...(sentence === undefined ? {} : { sentence }),
		words: telling.words.slice(first, end),
		locate: (from, last) => rangesOfWords(telling, first + from, first + last),
	};
}

const startOf = ({ at }: PassageSide) => at[0]?.[0] ?? 0;

/**
 * Make the pairs of passages that are published.
 *
 * @returns The pairs in order of their articles, then of their places; one for each two passages and kind.
 */
export function makePassages(
	found: {
		readonly facts: readonly Likeness[];
		readonly quotations: readonly UtterancePair[];
		readonly copies: readonly Copy[];
	},
	textOf: TextOf,
): PassagePair[] {
	const short = found.quotations.filter(({ a, b }) => Math.max(a.words.length, b.words.length) <= longest);
	const pairs = [
		...found.facts.map(factPair),
		...short.map(quotationPair),
		...found.copies.map(({ a, b, at: [inA, inB], length }) =>
			pairOf('copied', 'words-in-a-row', 1, [rowOf(a, inA, length, textOf), rowOf(b, inB, length, textOf)]),
		),
	];
	const unique = [...new Map(pairs.map((pair) => [pair.id, pair])).values()];
	return unique.sort(
		(one, other) =>
			inCodeUnits(one.a.article, other.a.article) ||
			inCodeUnits(one.b.article, other.b.article) ||
			startOf(one.a) - startOf(other.a) ||
			startOf(one.b) - startOf(other.b) ||
			inCodeUnits(one.id, other.id),
	);
}
