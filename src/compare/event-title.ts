/** What an event is called: words of a mention, never our own. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { type Clause, clausesOf, rangesOfClause } from './clause.ts';
import { isTold } from './subject-verb.ts';
import type { TextOf } from './stretch.ts';
import { meets, overlap, type Telling } from './telling.ts';
import {
	type Candidate,
	candidatesOf,
	isBalanced,
	longest,
	loose,
	rangesOfTitle,
	withoutLoose,
} from './title-words.ts';

/** The words that an event is called by, with their place. */
export interface EventTitle {
	readonly article: string;
	readonly sentence?: string;
	readonly text: string;
	readonly at: Range[];
	/** The places in the text where words of the sentence are left out. */
	readonly cut?: number[];
}

/** A title of fewer characters says too little. */
const shortest = 24;
/** A title of an account as it stands has so many words. */
const mostWords = Math.floor(longest / 6);
/** So many accounts are tried. */
const mostTried = 20;

const listed = (words: string) => new Set(words.trim().split(/\s+/u));
/** First words that stand for something told before. */
const pronouns = listed(`
he she it they we i you this that these those his her its their our my your there such here him them
`);
/** First words that tie a clause to another. */
const ties = listed(`
after before when while as if because although though since until whose who which in on at for with by from to of during under
following despite and but or so not said
`);
/** First words that tie a sentence to the one before. */
const asides = listed(
	'meanwhile however afterward afterwards also still then later instead besides moreover yet earlier',
);

/** Nouns that are happenings: a title of one needs no verb. */
const happenings = listed(`
meeting meetings talks talk call discussions discussion summit conference visit vote election elections strike attack attacks
arrest trial funeral speech hearing rally protest fire crash explosion storm earthquake ceremony interview referendum
referendums inauguration ruling verdict
`);

interface Proposal {
	readonly candidate: Candidate;
	readonly telling: Telling;
	readonly clause: Clause;
	readonly at: readonly Range[];
	readonly text: string;
}

const firstKey = ({ telling, clause }: Proposal) => telling.words[clause.first]?.key ?? '';
const isBody = ({ telling }: Proposal) => telling.kind === 'body';
const keysOf = ({ telling: { words }, clause }: Proposal) =>
	words.slice(clause.first, clause.end).map(({ key }) => key);

/** What a title may have wrong with it, and how much that weighs. */
const demerits: readonly (readonly [number, (proposal: Proposal) => boolean])[] = [
	// It tells of nothing that happened, or not what.
	[1.5, isVerbless],
	[1.5, (one) => isVerbless(one) && !keysOf(one).some((key) => happenings.has(key))],
	[1, (one) => isBody(one) && one.candidate.verb === undefined && one.candidate.isAside !== true && tells(one)],
	[
		2,
		({ candidate: { verb }, telling, clause }) =>
			verb !== undefined && !saysWhat(telling, { first: verb + 1, end: clause.end }),
	],
	[0.75, ({ candidate: { isState } }) => isState === true],
	[2, ({ telling, clause }) => termsIn(telling, clause) < leastTerms],
	[1, (one) => !isBody(one)],
	// It hangs on what stands before it, or on what is cut off.
	[3, (one) => pronouns.has(firstKey(one))],
	[1.5, (one) => ties.has(firstKey(one))],
	[0.5, (one) => asides.has(firstKey(one))],
	[0.5, ({ text }) => /^\p{Ll}/u.test(text)],
	[1, ({ candidate: { subject } }) => subject !== undefined],
	[2, ({ telling, clause: { end } }) => loose.has(telling.words[end - 1]?.key ?? '')],
	[1, ({ telling, clause: { end } }) => isCut(telling, end)],
	// Half a quotation, or only what somebody said.
	[3, ({ text }) => !isBalanced(text)],
	[1.5, isHalfQuotation],
	[1, ({ telling, clause: { first } }) => telling.quoted[first] === true],
	[1.5, ({ text }) => text.length < shortest],
	// It was joined by its words, or dates another clause.
	[1.5, ({ candidate: { account } }) => /^same-(?:fact|words|speaker)$/u.test(account.rule)],
	[0.25, ({ candidate: { account }, telling, clause }) => isWithout(account, telling, clause)],
	[2.5, ({ candidate: { account, whole }, telling, clause }) => isWithout(account, telling, whole ?? clause)],
];

/** Whether it has a verb that tells that something happened, whatever its subject. */
function tells({ telling, clause }: Proposal): boolean {
	return telling.words.slice(clause.first, clause.end).some((_, index) => isTold(telling, clause.first + index));
}

function isVerbless(one: Proposal): boolean {
	return isBody(one) && one.candidate.verb === undefined && !tells(one);
}

function isHalfQuotation({ telling, at }: Proposal): boolean {
	const [start, end] = [at[0]?.[0] ?? 0, at.at(-1)?.[1] ?? 0];
	const inside = telling.quotations.filter((quotation) => overlap(quotation.at, at));
	return inside.some((quotation) => (quotation.at[0]?.[0] ?? 0) < start || (quotation.at.at(-1)?.[1] ?? 0) > end);
}

/** Whether words leave out the date of their account. */
function isWithout({ date }: Account, telling: Telling, clause: Clause): boolean {
	return date !== undefined && !hasDate(telling, clause, date.at);
}

/** A title has so many names and words that say something. */
const leastTerms = 3;

function termsIn({ words }: Telling, { first, end }: Clause): number {
	return new Set(words.slice(first, end).flatMap(({ term }) => term ?? [])).size;
}

function saysWhat({ words }: Telling, { first, end }: Clause): boolean {
	return words.slice(first, end).some(({ term }) => term !== undefined);
}

const hasDate = (telling: Telling, { first, end }: Clause, at: readonly Range[]) =>
	telling.words.slice(first, end).some((_, place) => meets(telling, first + place, at));

/** Where a title leaves out words: behind a subject that stands apart, and at an end before that of its sentence. */
function cutsOf({ candidate: { subject }, telling, clause, text }: Proposal, textOf: TextOf): number[] {
	const cuts = subject ? [textOf(telling.article.slug, rangesOfClause(telling, subject)).length] : [];
	return clause.end < telling.words.length ? [...cuts, text.length] : cuts;
}

/** Whether a title ends inside a clause. */
function isCut(telling: Telling, end: number): boolean {
	return !clausesOf(telling).some((clause) => clause.end === end);
}

/**
 * Cut a title out of the accounts of an event: the words that best say who did what.
 *
 * Among equals the account that is told first; dated accounts before others.
 *
 * @param textOf - Reads the words at some stretches of an article's seed.
 * @param seeds - The seed texts by slug.
 */
export function titleOf(accounts: readonly Account[], textOf: TextOf, seeds: ReadonlyMap<string, string>): EventTitle {
	const dated = accounts.filter(({ date }) => date !== undefined);
	const ranked = (dated.length > 0 ? [...dated, ...accounts.filter(({ date }) => !date)] : accounts).slice(
		0,
		mostTried,
	);
	const titles = ranked.flatMap((account, place) => {
		const { slug } = account.telling.article;
		const seed = seeds.get(slug) ?? '';
		return candidatesOf(account, textOf, seed).map((candidate) => {
			const at = rangesOfTitle(candidate, seed);
			const text = textOf(slug, at);
			const isUndated = dated.length > 0 && account.date === undefined;
			const proposal = { candidate, telling: account.telling, clause: candidate.clause, at, text };
			const wrong = demerits.reduce((sum, [weight, is]) => sum + (is(proposal) ? weight : 0), isUndated ? 2.5 : 0);
			return { account, at, text, cut: cutsOf(proposal, textOf), wrong: wrong + place / (4 * mostTried) };
		});
	});
	const best = titles.filter(({ text }) => text !== '').sort((a, b) => a.wrong - b.wrong)[0];
	const { account, at, text, cut } = best ?? wholeOf(accounts, textOf);
	const { article, sentence } = account.telling;
	return {
		article: article.slug,
		...(sentence === undefined ? {} : { sentence }),
		text,
		at,
		...(cut.length === 0 ? {} : { cut }),
	};
}

/** The first account as it stands. */
function wholeOf([account]: readonly Account[], textOf: TextOf) {
	if (!account) throw new Error('An event without an account');
	const { telling } = account;
	const { length } = telling.words;
	const end = length > mostWords ? mostWords : withoutLoose(telling, { first: 0, end: length }).end;
	const at = rangesOfClause(telling, { first: 0, end });
	const text = textOf(telling.article.slug, at);
	return { account, at, text, cut: end < telling.words.length ? [text.length] : [] };
}
