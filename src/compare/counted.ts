/** Figures of all articles, laid together where they count the same. */
import { stemmer } from 'stemmer';
import type { Counted } from '../comparison-records.ts';
import { inCodeUnits } from '../code-units.ts';
import { conceptOf } from './concept.ts';
import { Groups } from './group.ts';
import { OwnIds } from './own-id.ts';
import { type FigureSources, placeFigures, type PlacedFigure } from './placed-figure.ts';
import type { Rarity } from './rarity.ts';
import { fold } from './word.ts';

type Figure = Counted['figures'][number];

/** Two figures of one noun count the same where what their sentences share weighs so much. */
const leastWeight = 2.2;
/** A noun with a unit, such as a pause of days, tells more of what is counted. */
const leastWeightWithUnit = 1.2;
/** Without a noun, the lesser of two numbers is at least this share of the other. */
const nearest = 0.9;
/** Of one noun, a term of more sentences than this tells nothing. */
const longestList = 40;
/** Nouns that every matter has: only an event or a passage shows that the same are counted. */
const general = new Set(
	`people person men women children man woman child troops soldiers forces officers officials leaders countries nations states
	sides parties times ways things cases places areas parts members groups sources others workers students residents`
		.split(/\s+/u)
		.map((noun) => stemmer(noun)),
);

const stemOf = (noun: string) => conceptOf(stemmer(fold(noun)));
const isEvent = (link: string) => link.startsWith('event ');

/** Do two sentences tell two events, and none in common? */
function tellApart(a: PlacedFigure, b: PlacedFigure): boolean {
	const [events, others] = [[...a.links].filter(isEvent), [...b.links].filter(isEvent)];
	return events.length > 0 && others.length > 0 && !events.some((link) => b.links.has(link));
}

/** Can two figures of one noun and unit count the same, by what is known of their sentences? */
function mayAgree(a: PlacedFigure, b: PlacedFigure): boolean {
	if (a.figure.article === b.figure.article || tellApart(a, b)) return false;
	const [less, more] = [a.figure.value, b.figure.value].sort((one, other) => one - other) as [number, number];
	// Without a noun, a rounded number is told from another one by nothing else.
	return a.noun !== undefined || less >= nearest * more;
}

interface Joins {
	readonly groups: number[][];
	/** Why the first two of a group were joined, by their number. */
	readonly rules: ReadonlyMap<number, Counted['rule']>;
}

const sentenceOf = ({ figure }: PlacedFigure) => `${figure.article}#${figure.sentence ?? 'title'}`;

/**
 * Tells whether a figure has a better twin than another one: an equal number in the same sentence.
 *
 * Six of 200 seats are then not taken for the other file's 200.
 */
function findTwins(placed: readonly PlacedFigure[]): (one: PlacedFigure, other: PlacedFigure) => boolean {
	const values = new Set(placed.map((each) => `${sentenceOf(each)} ${String(each.figure.value)}`));
	const has = (where: PlacedFigure, { figure }: PlacedFigure) =>
		values.has(`${sentenceOf(where)} ${String(figure.value)}`);
	return (one, other) => one.figure.value !== other.figure.value && (has(other, one) || has(one, other));
}

/** Join the figures of one noun and unit whose sentences share enough. */
function joinAlike(placed: readonly PlacedFigure[], rarity: Rarity): Joins {
	const groups = new Groups(placed.length);
	const rules = new Map<number, Counted['rule']>();
	const hasTwin = findTwins(placed);
	const lists = new Map<string, number[]>();
	for (const [index, { beside, links }] of placed.entries()) {
		for (const term of [...beside, ...links]) {
			const list = lists.get(term);
			if (list) list.push(index);
			else lists.set(term, [index]);
		}
	}
	for (const [index, one] of placed.entries()) {
		const shared = new Map<number, { weight: number; rule: Counted['rule'] }>();
		for (const term of [...one.links, ...one.beside]) {
			const list = lists.get(term) ?? [];
			if (list.length < 2 || list.length > longestList) continue;
			const isLink = one.links.has(term);
			const weight = isLink ? Infinity : rarity.weight(term);
			const rule = !isLink ? 'sentence' : isEvent(term) ? 'event' : 'passage';
			for (const other of list) {
				if (other <= index) continue;
				const known = shared.get(other) ?? { weight: 0, rule };
				shared.set(other, { weight: known.weight + weight, rule: known.rule });
			}
		}
		const isGeneral = one.unit === undefined && general.has(stemmer(one.noun?.toLowerCase() ?? ''));
		const least = isGeneral ? Infinity : one.unit === undefined ? leastWeight : leastWeightWithUnit;
		for (const [other, { weight, rule }] of shared) {
			const second = placed[other] as PlacedFigure;
			if (weight < least || !mayAgree(one, second) || hasTwin(one, second)) continue;
			groups.join(index, other);
			for (const each of [index, other]) rules.set(each, rules.get(each) ?? rule);
		}
	}
	return { groups: groups.all(), rules };
}

/** The noun that most of some figures have; of equals, the first by its letters. */
function nounOf(placed: readonly PlacedFigure[]): string | undefined {
	const nouns = Map.groupBy(
		placed.flatMap(({ noun }) => noun?.toLowerCase() ?? []),
		(noun) => noun,
	);
	return [...nouns].sort(([a, one], [b, other]) => other.length - one.length || inCodeUnits(a, b))[0]?.[0];
}

/** What is counted, before it has an id. */
type Draft = Omit<Counted, 'id' | 'of'>;

/** Is there no number that all articles have? */
function differ(figures: readonly Figure[]): boolean {
	const byArticle = Map.groupBy(figures, ({ article }) => article);
	const values = [...byArticle.values()].map(
		(own) => new Set(own.map(({ value, to }) => `${String(value)}-${String(to ?? '')}`)),
	);
	const [first, ...rest] = values;
	return rest.length > 0 && ![...(first ?? [])].some((value) => rest.every((own) => own.has(value)));
}

function recordOf(placed: readonly PlacedFigure[], kind: Counted['kind'], rule: Counted['rule']): Draft {
	const noun = nounOf(placed);
	const unit = placed[0]?.unit;
	const figures = placed.map(({ figure }) => figure);
	return {
		...(noun === undefined ? {} : { noun }),
		...(unit === undefined ? {} : { unit }),
		kind,
		rule,
		...(rule === 'term' && placed[0]?.term !== undefined ? { term: placed[0].term } : {}),
		differ: kind !== 'one-file' && differ(figures),
		figures,
	};
}

const articlesOf = (placed: readonly PlacedFigure[]) => new Set(placed.map(({ figure }) => figure.article)).size;

/** The records of the figures of one noun and unit: those that count the same, then all others together. */
function recordsOf(placed: readonly PlacedFigure[], rarity: Rarity): Draft[] {
	const { groups, rules } = joinAlike(placed, rarity);
	const same = groups.filter((group) => articlesOf(group.map((index) => placed[index] as PlacedFigure)) > 1);
	const taken = new Set(same.flat());
	const rest = placed.filter((_, index) => !taken.has(index));
	const isShared = articlesOf(placed) > 1 && rest.some(({ noun }) => noun !== undefined);
	return [
		...same.map((group) =>
			recordOf(
				group.map((index) => placed[index] as PlacedFigure),
				'same-thing',
				rules.get(group[0] ?? 0) ?? 'sentence',
			),
		),
		...(rest.length === 0 ? [] : [recordOf(rest, isShared ? 'same-noun' : 'one-file', 'noun')]),
	];
}

/** Figures that stand in one term of the editors, number and all; several articles must have one. */
function byTerm(placed: readonly PlacedFigure[]): PlacedFigure[][] {
	const groups = Map.groupBy(
		placed.filter(({ term }) => term !== undefined),
		({ term, unit }) => `${term ?? ''} ${unit ?? ''}`,
	);
	return [...groups.values()].filter((group) => articlesOf(group) > 1);
}

/** Spoken names of the signs that units are written with. */
const signs = new Map([
	['%', 'percent'],
	['$', 'dollar'],
	['€', 'euro'],
	['£', 'pound'],
	['₽', 'rouble'],
	['₴', 'hryvnia'],
	['¥', 'yen'],
	['₹', 'rupee'],
]);

/**
 * Find the figures of all articles and lay together those that count the same.
 *
 * Each figure is only looked up under its own noun and the terms of its sentence, so the cost grows with the figures.
 *
 * @returns By noun and unit; those that several articles count first, then those of several articles, then the others.
 */
export function groupFigures(sources: FigureSources): Counted[] {
	const { rarity } = sources;
	const placed = placeFigures(sources);
	const vouched = byTerm(placed);
	const taken = new Set(vouched.flat());
	const things = Map.groupBy(
		placed.filter((each) => !taken.has(each)),
		({ noun, unit }) => `${noun === undefined ? '' : stemOf(noun)} ${unit ?? ''}`,
	);
	const keyed = [
		...vouched.map((own) => [recordOf(own, 'same-thing', 'term')]),
		...[...things].sort(([a], [b]) => inCodeUnits(a, b)).map(([, own]) => recordsOf(own, rarity)),
	];
	const names = new Ids();
	return keyed
		.flatMap((records) => {
			const of = names.give(records[0]?.unit, records[0]?.noun);
			return records.map((record, index): Counted => ({
				id: index === 0 ? of : `${of}.${String(index + 1)}`,
				of,
				...record,
			}));
		})
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(b.differ) - Number(a.differ));
}

const order: readonly Counted['kind'][] = ['same-thing', 'same-noun', 'one-file'];

/** Readable ids, each given once. */
class Ids {
	readonly #own = new OwnIds();

	give(unit: string | undefined, noun: string | undefined): string {
		const words = `${signs.get(unit ?? '') ?? unit ?? ''} ${fold(noun ?? '')}`.match(/[a-z0-9]+/giu) ?? ['figure'];
		return this.#own.give(words.join('-').toLowerCase());
	}
}
