/** Where words that one side alone has could stand in several places, the place where a reader sees them missing. */
import type { CommonWords } from './common-words.ts';
import type { PrintedWord } from './printed.ts';
import type { Word } from './word.ts';

type Placed = Word & Partial<PrintedWord>;

interface Sides {
	readonly long: readonly Placed[];
	readonly short: readonly Placed[];
}

/** A match by the side that has the words, and the side that lacks them. */
interface Turned {
	long: [number, number];
	short: [number, number];
}

/**
 * How well a missing stretch begins: best where the other side has dots, else right behind another that is missing, else
 * where a sentence begins, or a clause.
 */
function scoreOf({ long, short }: Sides, start: number, at: number, before: Turned | undefined): number {
	const [first, next] = [long[start], short[at]];
	if (next?.gap) return 4;
	if (start > 0 && (before?.long[1] ?? 0) < start && (before?.short[1] ?? 0) === at) return 3;
	if (first?.opens) return 2;
	return first?.stop ? 1 : 0;
}

const isOne = ({ long, short }: Turned) => long[1] - long[0] === 1 && short[1] - short[0] === 1;

/** How far the stretch before `matches[index]` is best moved to the left: by none, where no place is better. */
function bestShift(sides: Sides, matches: readonly Turned[], index: number): number {
	const after = matches[index];
	const before = matches[index - 1];
	if (!before || !after || after.short[0] !== before.short[1] || after.long[0] <= before.long[1]) return 0;
	let [start, end, at] = [before.long[1], after.long[0], after.short[0]];
	let [best, most] = [0, scoreOf(sides, start, at, before)];
	for (let shift = 1; shift < index + 1; shift++) {
		const match = matches[index - shift];
		if (!match || !isOne(match) || match.long[1] !== start || match.short[1] !== at) break;
		if (sides.long[start - 1]?.key !== sides.long[end - 1]?.key) break;
		[start, end, at] = [start - 1, end - 1, at - 1];
		const score = scoreOf(sides, start, at, matches[index - shift - 1]);
		if (score > most) [best, most] = [shift, score];
	}
	return best;
}

function settleSide(sides: Sides, matches: Turned[]): void {
	for (let index = 1; index < matches.length; index++) {
		const shift = bestShift(sides, matches, index);
		const size = (matches[index]?.long[0] ?? 0) - (matches[index - 1]?.long[1] ?? 0);
		for (let back = 1; back <= shift; back++) {
			const match = matches[index - back];
			if (match) match.long = [match.long[0] + size, match.long[1] + size];
		}
	}
}

/** Whether one side alone has words between two matches. */
const isOneSided = (one: CommonWords, other: CommonWords) => (one.a[1] === other.a[0]) !== (one.b[1] === other.b[0]);

/**
 * Move what one side alone has to where its lack is seen: at dots on the other side, else beside what is missing anyway, else at the
 * beginning of a sentence or clause.
 *
 * “a b c, a b d” without “a b c” is “a b d” without “c, a b” as well; a reader takes it for the first.
 */
export function settle(
	a: readonly Placed[],
	b: readonly Placed[],
	matches: readonly CommonWords[],
): readonly CommonWords[] {
	if (!matches.some((match, index) => index > 0 && isOneSided(matches[index - 1] as CommonWords, match)))
		return matches;
	const ofA = matches.map((match): Turned => ({ long: [...match.a], short: [...match.b] }));
	settleSide({ long: a, short: b }, ofA);
	const ofB = ofA.map(({ long, short }): Turned => ({ long: short, short: long }));
	settleSide({ long: b, short: a }, ofB);
	return ofB.map(({ long, short }) => ({ a: short, b: long }));
}
