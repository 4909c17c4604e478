/**
 * Figures: a number with its unit and the noun that it counts, as a sentence prints them.
 *
 * Without a grammar, a noun is only taken where its form or its place tells it; else there is no figure. Years, dates,
 * clock times, ordinals, scores and the numbers of articles and models are none.
 */
import type { Range } from '../records.ts';
import { mayHoldNumber, type Numeral, type Piece, readNumeral, readPieces } from './numeral.ts';

/** A figure in a text. */
export interface FoundFigure {
	readonly value: number;
	/** The upper end of a range. */
	readonly to?: number;
	/** What is printed before the number: `about`, `at least`. */
	readonly qualifier?: string;
	/** What the number is of: `day`, `%`, `$`; absent for things that are counted. */
	readonly unit?: string;
	/** The noun, as printed; absent where only a unit is told. */
	readonly noun?: string;
	/** From the qualifier to the noun, in the text. */
	readonly start: number;
	readonly end: number;
}

const listed = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words that no run of adjectives and nouns goes beyond. */
const stops = listed(`
a an the this that these those his her its their our my your he she it they we i you who whom whose which what where when
of to in on at by for from with without as and or but nor if than then so yet because although though while after before since
until upon into onto over under about against between among during through throughout per via toward towards across around near
is are was were be been being am has have had do does did will would can could may might must should shall not no
both either neither also still already only just even ever never there here now soon ago later earlier yesterday today tomorrow
tonight last next early late each every all some any most less least others another same worth apart away back up down out off
again together monday tuesday wednesday thursday friday saturday sunday
`);
/** What a number measures; by the word, the unit. */
const measures = new Map(
	`second minute hour day week month year decade century
	kilometre=km kilometer=km km mile metre=m meter=m foot feet=foot inch acre hectare
	tonne ton kilogram=kg kilo=kg kg barrel litre=litre liter=litre degree knot megawatt=MW gigawatt=GW mw=MW gw=GW
	dollar=$ euro=€ pound=£ rouble=₽ ruble=₽ hryvnia=₴ yen=¥ yuan rupee=₹`
		.trim()
		.split(/\s+/u)
		.flatMap((row) => {
			const [word = '', unit = word] = row.split('=');
			return [[word, unit] as const, [`${word}s`, unit] as const];
		}),
);
/** Words that bear a number and count nothing: `Article 5`, `Flight 12`. */
const labels = listed(`
article chapter section flight no number page group route resolution channel phase type level grade size room apartment highway
interstate class gate act protocol wave round game set verse version boeing airbus war part step day week year area zone block
street avenue road january february march april may june july august september october november december aged age
`);
const months = listed(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const manyWords = listed('people men women children troops police personnel staff percent cattle');
/** Words in -s that are no plurals. */
const noPlural = /(?:ss|us|is|ous|'s)$/u;
const verbal =
	/(?<!^(?:build|meet|brief|hear|rul|shoot|bomb|warn|train|spend|fund|offer|open|cross|land|hous|fil|gather|listen)(?=ing))(?:ed|ing)$/u;
/** Verbs that form their past otherwise. */
const pasts = listed(`
began broke brought built came chose drew drove fell felt fought found flew gave went grew heard held kept knew laid led left
lost made meant met paid rose ran said saw sold sent shook sat spoke spent stood stole struck took taught told thought threw
understood wore won wrote
`);
const isVerbal = ({ key }: Piece) => verbal.test(key) || pasts.has(key);
/** Parts of a whole. */
const parts = listed('half halves third thirds quarter quarters fourth fourths fifth fifths tenth tenths');
/** So many words a noun may stand behind its number. */
const reach = 6;

const qualifiers = [
	'at least,at most,more than,less than,fewer than,no more than,no fewer than,no less than,up to,as many as,as much as,close to',
	'just over,just under,an estimated,about,around,nearly,almost,over,under,roughly,approximately,some,only,exactly',
]
	.join(',')
	.split(',')
	.map((words) => words.split(' '));

/** Is a piece the next word: behind a blank, a hyphen or a quotation mark? */
const isStep = (piece: Piece | undefined) =>
	piece !== undefined && /^(?:\p{Cf}*\s\p{Cf}*|-|\s?["“‘'”’]\s?)$/u.test(piece.gap);

/** How many pieces before a number qualify it. */
function qualifierLength(pieces: readonly Piece[], start: number): number {
	if (!isStep(pieces[start])) return 0;
	const fits = qualifiers.filter((words) =>
		words.every((word, index) => {
			const piece = pieces[start - words.length + index];
			return piece?.key === word && (index === 0 || isStep(piece));
		}),
	);
	return Math.max(0, ...fits.map(({ length }) => length));
}

/** Is it a number that counts nothing: a year, a part of a date, of a clock time, of a score, of a name? */
function countsNothing(
	pieces: readonly Piece[],
	{ start, end, digits, currency, value }: Numeral,
	isTitle: boolean,
): boolean {
	const [first, before, behind] = [pieces[start] as Piece, pieces[start - 1], pieces[end]];
	if (before && (first.gap === '' || /[./:#+-]$/u.test(first.gap))) return true;
	if (behind && /^[:/]/u.test(behind.gap)) return true;
	if (months.has(behind?.key ?? '') || months.has(before?.key ?? '')) return true;
	if (currency !== undefined || behind?.kind === 'percent') return false;
	const isLone = end === start + 1;
	if (digits && isLone && value >= 1500 && value <= 2100 && !first.text.includes(',')) return true;
	if (before && labels.has(before.key) && isStep(first) && !/^\p{Ll}/u.test(before.text)) return true;
	const isName = before !== undefined && /^\p{Lu}/u.test(before.text) && start > 1 && isStep(first);
	return digits && isName && !isTitle && qualifierLength(pieces, start) === 0;
}

/** The pieces from one on that may be adjectives and a noun. */
function runFrom(pieces: readonly Piece[], start: number): Piece[] {
	const run: Piece[] = [];
	for (let index = start; index < pieces.length && run.length < reach; index++) {
		const piece = pieces[index] as Piece;
		if (
			piece.kind !== 'word' ||
			stops.has(piece.key) ||
			(index > start && !isStep(piece)) ||
			readNumeral(pieces, index)
		)
			break;
		run.push(piece);
	}
	return run;
}

function isPlural({ key, text }: Piece, isTitle: boolean): boolean {
	if (/^\p{Lu}/u.test(text) && !isTitle) return false;
	return manyWords.has(key) || (key.length > 3 && key.endsWith('s') && !noPlural.test(key));
}

/** The noun of a run that is one thing: its last word, what may be a verb and what follows a great letter left out. */
function singleNoun(run: readonly Piece[], isTitle: boolean): Piece | undefined {
	const end = run.findIndex(
		(piece, index) =>
			index > 0 &&
			(isVerbal(piece) ||
				(piece.key.endsWith('s') && !noPlural.test(piece.key)) ||
				(/^\p{Lu}/u.test(piece.text) && !isTitle)) &&
			run.slice(0, index).some((each) => /^\p{Ll}/u.test(each.text)),
	);
	const kept = end === -1 ? run : run.slice(0, end);
	const noun = kept.at(-1);
	// `Days of mourning`: alone, such a word is a noun.
	return noun && isVerbal(noun) && (kept.length > 1 || !noun.key.endsWith('ing')) ? undefined : noun;
}

const determiners = listed('a an the this its his her their our');

/** What a number is of, from the piece behind it on. */
function nounAt(
	pieces: readonly Piece[],
	numeral: Numeral,
	isTitle: boolean,
): { unit?: string; noun?: Piece; end: number } | undefined {
	const { start, end, value, currency } = numeral;
	const next = pieces[end];
	const isOne = determiners.has(pieces[start - 1 - qualifierLength(pieces, start)]?.key ?? '');
	const of = (index: number) => (pieces[index]?.key === 'of' && isStep(pieces[index]) ? index + 1 : undefined);
	const ofWhat = (index: number) => {
		let from = index;
		while (determiners.has(pieces[from]?.key ?? '') && isStep(pieces[from])) from += 1;
		const run = runFrom(pieces, from);
		return run.find((piece) => isPlural(piece, isTitle)) ?? singleNoun(run, isTitle);
	};
	const measured = (unit: string, behind: number, hyphened: boolean) => {
		const from = of(behind);
		const noun =
			from !== undefined
				? ofWhat(from)
				: isStep(pieces[behind]) && (hyphened || isOne)
					? singleNoun(runFrom(pieces, behind), isTitle)
					: undefined;
		return { unit, ...(noun ? { noun } : {}), end: noun?.end ?? (pieces[behind - 1] as Piece).end };
	};
	if (currency !== undefined) return measured(currency.slice(-1), end, false);
	if (!next) return undefined;
	if (next.kind === 'percent') return measured('%', end + 1, false);
	if (next.gap === '-' && next.kind === 'word') {
		const isAge = next.key === 'year' && pieces[end + 1]?.key === 'old' && pieces[end + 1]?.gap === '-';
		// `The 49-year-old teaches`: what follows is a verb.
		if (isAge) return measured('year-old', end + 2, !/(?<!s)s$/u.test(pieces[end + 2]?.key ?? ''));
		if (value === 1 && !measures.has(next.key)) return undefined;
		if (parts.has(next.key) || stops.has(next.key) || readNumeral(pieces, end)) return undefined;
		return measured(measures.get(next.key) ?? next.key, end + 1, true);
	}
	if (!isStep(next)) return undefined;
	if (next.key === 'percent' || next.key === 'pc') return measured('%', end + 1, false);
	if (next.key === 'per' && pieces[end + 1]?.key === 'cent') return measured('%', end + 2, false);
	const unit = measures.get(next.key);
	if (value === 1 || parts.has(next.key)) return undefined;
	if (unit !== undefined) return measured(unit, end + 1, false);
	const noun = runFrom(pieces, end).find((piece) => isPlural(piece, isTitle));
	return noun && { noun, end: noun.end };
}

/**
 * Find the figures of a sentence or headline.
 *
 * @param dates - Stretches of the text that are read as dates: a number in one is no figure.
 * @param isTitle - In a headline capitals tell nothing.
 */
export function findFigures(text: string, dates: readonly Range[] = [], isTitle = false): FoundFigure[] {
	if (!mayHoldNumber(text)) return [];
	const pieces = readPieces(text);
	const found: FoundFigure[] = [];
	let index = 0;
	let date = 0;
	while (index < pieces.length) {
		const numeral = readNumeral(pieces, index);
		if (!numeral) {
			index += 1;
			continue;
		}
		index = numeral.end;
		const first = pieces[numeral.start] as Piece;
		while ((dates[date]?.[1] ?? Infinity) <= first.start) date += 1;
		if ((dates[date]?.[0] ?? Infinity) < (pieces[numeral.end - 1] as Piece).end) continue;
		if (countsNothing(pieces, numeral, isTitle)) continue;
		const what = nounAt(pieces, numeral, isTitle);
		if (!what) continue;
		const words = qualifierLength(pieces, numeral.start);
		const from = pieces[numeral.start - words] as Piece;
		const { unit, noun, end } = what;
		found.push({
			value: numeral.value,
			...(numeral.to === undefined ? {} : { to: numeral.to }),
			...(words > 0
				? { qualifier: text.slice(from.start, (pieces[numeral.start - 1] as Piece).end).toLowerCase() }
				: {}),
			...(unit === undefined ? {} : { unit }),
			...(noun ? { noun: noun.text } : {}),
			start: from.start,
			end,
		});
	}
	return found;
}
