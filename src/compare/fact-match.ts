/** What two sentences of two articles on one matter share, and whether it is more than chance. */
import { inCodeUnits } from '../code-units.ts';
import type { LocalRarity, Side } from './local-rarity.ts';
import { officeMark, type Unit } from './unit.ts';

/** Likeness and what is shared make up for one another. */
const leastOfBoth = { share: 0.1, sum: 0.43 };
/** One term at least must be so rare in both articles. */
const leastRarest = 0.4;
/** What is shared beside names and days must weigh so much. */
const leastWhat = 0.6;
/** Terms that both articles have often are enough where they make two sentences so much alike, and weigh so much. */
const common = { likeness: 0.35, sum: 1.2 };
/** Where names say it, so many, with so many words, must weigh so much and be so alike. */
const named: readonly {
	readonly names: number;
	readonly words: number;
	readonly sum: number;
	readonly likeness: number;
}[] = [
	{ names: 3, words: 1, sum: 0, likeness: 0.25 },
	{ names: 3, words: 0, sum: 0, likeness: 0.3 },
	{ names: 2, words: 1, sum: 2, likeness: 0.45 },
];
/** Terms that both say in one order, if so many and one so rare, make them so much more alike. */
const ordered = { least: 4, rarest: 0.6, more: 1.2 };
/** Products of the same numbers in another order differ by less. */
const leastOfBest = 1 - 1e-9;
/** Two words alone are no chance where they stand so near to one another in both: a "red line". */
const nearby = 2;
/** Offices before a name say who somebody is, and not what happened. */
const offices = new Set(
	`vice deputi foreign secretari former press envoi ~envoy chief director senat rep gov governor sen general attornei
	~lawyer chairman mayor`.split(/\s+/u),
);
const isName = (term: string) => /^[@=]/u.test(term) && !term.startsWith(officeMark);
const isWhat = (term: string) => !/^[@=]/u.test(term) && !offices.has(term);

/** What two tellings share, and how alike the parts are that share most. */
export interface Match {
	/** What all of both share. */
	readonly both: readonly string[];
	/** What the parts share. */
	readonly shared: readonly string[];
	readonly likeness: number;
}

/** Whether two shared words are more than chance; more of them always are. */
function standTogether(shared: readonly string[], units: readonly Unit[]): boolean {
	if (shared.length > 2 || shared.some((term) => !isWhat(term))) return true;
	return units.every((unit) => {
		const [one = 0, other = 0] = shared.map((term) => unit.get(term) ?? 0);
		return Math.abs(one - other) <= nearby;
	});
}

/** Whether both say what they share in one order: who did what to whom. */
function isInOrder(shared: readonly string[], a: Unit, b: Unit): boolean {
	const said = shared.filter((term) => (a.get(term) ?? -1) >= 0 && (b.get(term) ?? -1) >= 0);
	if (said.length < ordered.least) return false;
	const placeIn = (unit: Unit, term: string) => unit.get(term) ?? 0;
	const inA = said.toSorted((one, other) => placeIn(a, one) - placeIn(a, other) || placeIn(b, one) - placeIn(b, other));
	return inA.every((term, index) => index === 0 || (b.get(term) ?? 0) >= (b.get(inA[index - 1] ?? '') ?? 0));
}

/** A part of a telling with which of the shared terms it has: a bit for each. */
interface Part {
	readonly unit: Unit;
	readonly terms: number;
	readonly weight: number;
}

const hasTwo = (bits: number) => (bits & (bits - 1)) !== 0;

/** The parts of a telling by what of the shared terms they have; of several with the same the one that says least else. */
function lightest(side: Side, index: number, which: 0 | 1, both: readonly string[], rarity: LocalRarity): Part[] {
	const found = new Map<number, Part>();
	for (const { unit, weight: alone } of side.unitsOf(index)) {
		let terms = 0;
		for (let place = 0; place < both.length; place++) if (unit.has(both[place] as string)) terms |= 1 << place;
		if (!hasTwo(terms)) continue;
		const weight = rarity.whole(unit, alone, which);
		if (weight < (found.get(terms)?.weight ?? Infinity)) found.set(terms, { unit, terms, weight });
	}
	return [...found.values()];
}

/** A sentence that shares more terms with another is alike without being taken apart by them: a bit for each must do. */
const mostShared = 30;

function heaviest(terms: readonly string[], rarity: LocalRarity): string[] {
	const ranked = terms.toSorted((a, b) => rarity.weight(b) - rarity.weight(a) || inCodeUnits(a, b));
	return ranked.slice(0, mostShared);
}

const nameOf = (terms: readonly string[]) => terms.toSorted(inCodeUnits).join(' ');

/** The weight of the terms of some bits, in order, and of the rarest of them. */
function weigh(bits: number, weights: readonly number[]): { sum: number; rarest: number } {
	let [sum, rarest] = [0, 0];
	for (let place = 0; place < weights.length; place++) {
		if ((bits & (1 << place)) === 0) continue;
		const weight = weights[place] as number;
		sum += weight;
		rarest = Math.max(rarest, weight);
	}
	return { sum, rarest };
}

/** Find the parts of two tellings that are most alike, each taken apart into its clauses. */
export function matchTellings(a: Side, i: number, b: Side, j: number, rarity: LocalRarity): Match {
	const [whole, other] = [a.unitsOf(i)[0]?.unit, b.unitsOf(j)[0]?.unit];
	const both = whole && other ? [...whole.keys()].filter((term) => other.has(term)) : [];
	let best: Match = { both, shared: [], likeness: 0 };
	const few = both.length > mostShared ? heaviest(both, rarity) : both;
	const weights = few.map((term) => rarity.weight(term));
	const theirs = lightest(b, j, 1, few, rarity);
	for (const one of lightest(a, i, 0, few, rarity)) {
		for (const two of theirs) {
			const bits = one.terms & two.terms;
			if (!hasTwo(bits)) continue;
			const { sum, rarest } = weigh(bits, weights);
			const plain = (sum / Math.sqrt(one.weight * two.weight)) * (sum / (sum + 1));
			if (plain * ordered.more < best.likeness * leastOfBest) continue;
			const shared = few.filter((_, place) => (bits & (1 << place)) !== 0);
			if (!standTogether(shared, [one.unit, two.unit])) continue;
			const order = rarest >= ordered.rarest && isInOrder(shared, one.unit, two.unit) ? ordered.more : 1;
			const likeness = order * (sum / Math.sqrt(one.weight * two.weight)) * (sum / (sum + 1));
			// Equal parts are settled by their words, so that the two sides can be swapped.
			const isTie = likeness === best.likeness && inCodeUnits(nameOf(shared), nameOf(best.shared)) < 0;
			if (likeness > best.likeness || isTie) best = { both, shared, likeness };
		}
	}
	return best;
}

/** Whether what two tellings share is more than two writers on one matter share by chance. */
export function saysEnough({ both, shared, likeness }: Match, rarity: LocalRarity): boolean {
	const sum = rarity.sum(both);
	if (likeness + sum * leastOfBoth.share < leastOfBoth.sum) return false;
	const rarest = Math.max(...shared.map((term) => rarity.weight(term)));
	if (rarest < leastRarest && (likeness < common.likeness || sum < common.sum)) return false;
	const what = both.filter(isWhat);
	// Numbers alone are the hour, an age, a score.
	if (what.every((term) => term.startsWith('#')) && what.length > 0) return false;
	if (what.length > 1 && rarity.sum(what) >= leastWhat) return true;
	const names = both.filter((term) => isName(term) && term.startsWith('@')).length;
	const least = named.find((one) => names >= one.names && what.length >= one.words && sum >= one.sum);
	return least !== undefined && likeness >= least.likeness;
}

/** Whether two tellings share a thing that happened, or who, when and where it did. */
export function saysWhat({ both }: Match): boolean {
	const what = both.filter(isWhat).length;
	return what > 1 || both.filter(isName).length > (what === 1 ? 1 : 2);
}

/** Whether two tellings state one day. */
export const isDated = ({ both }: Match) => both.some((term) => term.startsWith('='));
