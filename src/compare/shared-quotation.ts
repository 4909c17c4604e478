/** One quotation as each outlet prints it. */
import { hash } from 'node:crypto';
import type { SharedQuotation } from '../comparison-records.ts';
import type { Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { inCodeUnits } from '../code-units.ts';
import { Groups } from './group.ts';
import { type Rendering, Renderings } from './rendering.ts';
import type { UtterancePair } from './same-quotation.ts';
import type { Utterance } from './utterance.ts';
import { differencesIn, locateIn } from './difference.ts';
import { compareWording, type WordingPart } from './wording.ts';

const startOf = ({ at }: Pick<Rendering, 'at'>) => at[0]?.[0] ?? 0;
const copyRanges = (at: readonly Range[]): Range[] => at.map(([start, end]) => [start, end]);

/** An article by the day of its publication, then by its slug; those without a day last. */
function articleOrder({ pieces: [{ telling }] }: Rendering): string {
	return `${telling.article.published?.date ?? '\u{ffff}'} ${telling.article.slug}`;
}

/** The one speaker that the renderings name; where they name several, none. */
function speakerOf(renderings: readonly Rendering[]): string | undefined {
	const [only, another] = new Set(renderings.flatMap(({ pieces }) => pieces.flatMap(({ speaker }) => speaker ?? [])));
	return another === undefined ? only : undefined;
}

/** So many of the fullest renderings are tried before one is compared that shares no word with it. */
const tried = 4;

const isLike = (parts: readonly WordingPart[]) => parts.some(({ kind }) => kind === 'equal' || kind === 'spelling');

/** Each rendering is compared with the fullest one that it shares words with. */
function differencesOf(renderings: readonly Rendering[]): SharedQuotation['differences'] {
	const full = [...renderings.keys()]
		.sort((a, b) => (renderings[b]?.words.length ?? 0) - (renderings[a]?.words.length ?? 0) || a - b)
		.slice(0, tried + 1);
	const compare = (of: number, rendering: Rendering) => {
		const whole = renderings[of] ?? rendering;
		return { of, whole, parts: compareWording(whole.words, rendering.words) };
	};
	return renderings.flatMap((rendering, index) => {
		const others = full.filter((of) => of !== index).slice(0, tried);
		const [first] = others;
		if (index === full[0] || first === undefined) return [];
		let found = compare(first, rendering);
		for (const of of others.slice(1)) {
			if (isLike(found.parts)) break;
			const next = compare(of, rendering);
			if (isLike(next.parts)) found = next;
		}
		const differences = differencesIn(
			found.parts,
			locateIn(found.whole.words, found.whole.at),
			locateIn(rendering.words, rendering.at),
		);
		return differences.map((difference) => ({ ...difference, of: found.of, with: index }));
	});
}

/** The id of a rendering: of its article and its words, so that it stays when other articles are added. */
function idOf({ pieces }: Rendering): string {
	const key = pieces.map(({ telling, quotation }) => [telling.article.slug, quotation.anchor]);
	return hash('sha256', JSON.stringify(key)).slice(0, 12);
}

function recordOf(rendering: Rendering, seed: string): SharedQuotation['renderings'][number] {
	const { pieces, at, translated } = rendering;
	const [{ telling, quotation }] = pieces;
	return {
		id: idOf(rendering),
		article: telling.article.slug,
		quotation: quotation.id,
		text: textAt(seed, at),
		at: copyRanges(at),
		...(pieces.length > 1
			? {
					pieces: pieces.map(({ quotation: piece }) => ({
						quotation: piece.id,
						text: piece.text,
						at: copyRanges(piece.at),
					})),
				}
			: {}),
		...(translated ? { translated: { text: textAt(seed, [translated]), at: [translated] } } : {}),
	};
}

/**
 * Group quotations that print one utterance.
 *
 * @param utterances - All of them, in order of their articles and places.
 * @param pairs - Those that are the same, two by two.
 * @param seeds - The seed texts by slug.
 * @returns The groups of two renderings or more, by day, article and place of their first.
 */
export function groupQuotations(
	utterances: readonly Utterance[],
	pairs: readonly UtterancePair[],
	seeds: ReadonlyMap<string, string>,
): SharedQuotation[] {
	const indexes = new Map(utterances.map((utterance, index) => [utterance, index]));
	const groups = new Groups(utterances.length);
	for (const { a, b } of pairs) groups.join(indexes.get(a) ?? 0, indexes.get(b) ?? 0);
	const all = new Renderings(utterances, seeds);
	const sharing = () =>
		groups
			.all()
			.filter((group) => group.length > 1)
			.map((group) => group.flatMap((index) => utterances[index] ?? []));
	for (const members of sharing()) {
		const first = indexes.get(members[0] as Utterance) ?? 0;
		for (const piece of all.extend(members)) groups.join(first, indexes.get(piece) ?? first);
	}
	const shared = sharing()
		.map((members) => all.join(members))
		.map((renderings) =>
			renderings.sort((a, b) => inCodeUnits(articleOrder(a), articleOrder(b)) || startOf(a) - startOf(b)),
		)
		.sort(([a], [b]) => (a && b && (inCodeUnits(articleOrder(a), articleOrder(b)) || startOf(a) - startOf(b))) ?? 0);
	return shared.map((renderings) => {
		const speaker = speakerOf(renderings);
		const records = renderings.map((rendering) =>
			recordOf(rendering, seeds.get(rendering.pieces[0].telling.article.slug) ?? ''),
		);
		return {
			id: records[0]?.id ?? '',
			...(speaker === undefined ? {} : { speaker }),
			renderings: records,
			differences: differencesOf(renderings),
		};
	});
}
