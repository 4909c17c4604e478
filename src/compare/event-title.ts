/** What an event is called: words of a mention, never our own. */
import type { Range } from '../records.ts';
import { endOf, startOf } from '../seed-text.ts';
import type { Account } from './account.ts';
import { type Clause, clausesOf, rangesOfClause } from './clause.ts';
import { verbsOf } from './subject-verb.ts';
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
}

/** A proposal with the words that it makes. */
interface Worded extends Proposal {
	readonly at: readonly Range[];
	readonly text: string;
}

const firstKey = ({ telling, clause }: Proposal) => telling.words[clause.first]?.key ?? '';
const isBody = ({ telling }: Proposal) => telling.kind === 'body';
const joined = new Set(['same-fact', 'same-words', 'same-speaker']);

/** Something that a title may have wrong with it, and how much that weighs. */
interface Demerit<T> {
	readonly weight: number;
	readonly is: (proposal: T) => boolean;
}

/** What a title may have wrong with it: what is asked of many words or of the text stands last. */
const demerits: readonly Demerit<Proposal>[] = [
	// It was joined by its words.
	{ weight: 1.5, is: ({ candidate: { account } }) => joined.has(account.rule) },
	{ weight: 0.75, is: ({ candidate: { isState } }) => isState === true },
	{ weight: 1, is: (one) => !isBody(one) },
	// It hangs on what stands before it, or on what is cut off.
	{ weight: 3, is: (one) => pronouns.has(firstKey(one)) },
	{ weight: 1.5, is: (one) => ties.has(firstKey(one)) },
	{ weight: 0.5, is: (one) => asides.has(firstKey(one)) },
	{ weight: 1, is: ({ candidate: { subject } }) => subject !== undefined },
	{ weight: 2, is: ({ telling, clause: { end } }) => loose.has(telling.words[end - 1]?.key ?? '') },
	{ weight: 1, is: ({ telling, clause: { end } }) => isCut(telling, end) },
	{ weight: 1, is: ({ telling, clause: { first } }) => telling.quoted[first] === true },
	// It tells of nothing that happened, or not what.
	{ weight: 2, is: ({ telling, clause }) => !hasTerms(telling, clause, leastTerms) },
	{
		weight: 2,
		is: ({ candidate: { verb }, telling, clause: { end } }) =>
			verb !== undefined && !hasTerms(telling, { first: verb + 1, end }, 1),
	},
	{ weight: 1.5, is: isVerbless },
	{ weight: 1.5, is: (one) => isVerbless(one) && !hasHappening(one) },
	{
		weight: 1,
		is: (one) => isBody(one) && one.candidate.verb === undefined && one.candidate.isAside !== true && tells(one),
	},
	// It dates another clause.
	{ weight: 0.25, is: ({ candidate: { account }, telling, clause }) => isWithout(account, telling, clause) },
	{
		weight: 2.5,
		is: ({ candidate: { account, whole }, telling, clause }) => isWithout(account, telling, whole ?? clause),
	},
];

/** What its text may have wrong with it. */
const demeritsOfText: readonly Demerit<Worded>[] = [
	{ weight: 0.5, is: ({ text }) => /^\p{Ll}/u.test(text) },
	{ weight: 1.5, is: ({ text }) => text.length < shortest },
	// Half a quotation, or only what somebody said.
	{ weight: 3, is: ({ text }) => !isBalanced(text) },
	{ weight: 1.5, is: isHalfQuotation },
];

/** Whether it has a verb that tells that something happened, whatever its subject. */
function tells({ telling, clause: { first, end } }: Proposal): boolean {
	return verbsOf(telling).some((index) => first <= index && index < end);
}

function isVerbless(one: Proposal): boolean {
	return isBody(one) && one.candidate.verb === undefined && !tells(one);
}

function hasHappening({ telling: { words }, clause: { first, end } }: Proposal): boolean {
	for (let index = first; index < end; index++) if (happenings.has(words[index]?.key ?? '')) return true;
	return false;
}

function isHalfQuotation({ telling, at }: Worded): boolean {
	if (telling.quotations.length === 0) return false;
	return telling.quotations.some((quotation) => {
		const isInside = startOf(quotation.at) >= startOf(at) && endOf(quotation.at) <= endOf(at);
		return !isInside && overlap(quotation.at, at);
	});
}

/** Whether words leave out the date of their account. */
function isWithout({ date }: Account, telling: Telling, { first, end }: Clause): boolean {
	if (date === undefined) return false;
	for (let index = first; index < end; index++) if (meets(telling, index, date.at)) return false;
	return true;
}

/** A title has so many names and words that say something. */
const leastTerms = 3;

/** Whether some words have so many terms, each counted once. */
function hasTerms({ words }: Telling, { first, end }: Clause, least: number): boolean {
	const terms: string[] = [];
	for (let index = first; index < end && terms.length < least; index++) {
		const term = words[index]?.term;
		if (term !== undefined && !terms.includes(term)) terms.push(term);
	}
	return terms.length >= least;
}

/** Where a title leaves out words: behind a subject that stands apart, and at an end before that of its sentence. */
function cutsOf({ candidate: { subject }, telling, clause, text }: Worded, textOf: TextOf): number[] {
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
	const isMixed = dated.length > 0 && dated.length < accounts.length;
	const ranked = (isMixed ? [...dated, ...accounts.filter(({ date }) => !date)] : accounts).slice(0, mostTried);
	let best: Worded | undefined;
	let least = Infinity;
	for (let place = 0; place < ranked.length; place++) {
		const account = ranked[place] as Account;
		const { telling } = account;
		const seed = seeds.get(telling.article.slug) ?? '';
		const behind = place / (4 * mostTried);
		const alone = dated.length > 0 && account.date === undefined ? 2.5 : 0;
		if (alone + behind >= least) continue;
		for (const candidate of candidatesOf(account, textOf, seed)) {
			const proposal = { candidate, telling, clause: candidate.clause };
			const wrong = weigh(demerits, proposal, alone, least - behind);
			if (wrong + behind >= least) continue;
			const at = rangesOfTitle(candidate, seed);
			const worded = { ...proposal, at, text: textOf(telling.article.slug, at) };
			const whole = weigh(demeritsOfText, worded, wrong, least - behind);
			if (worded.text === '' || whole + behind >= least) continue;
			[best, least] = [worded, whole + behind];
			if (alone + behind >= least) break;
		}
	}
	const { telling, at, text } = best ?? wholeOf(accounts, textOf);
	const cut = best ? cutsOf(best, textOf) : wholeOf(accounts, textOf).cut;
	const { article, sentence } = telling;
	return {
		article: article.slug,
		...(sentence === undefined ? {} : { sentence }),
		text,
		at: [...at],
		...(cut.length === 0 ? {} : { cut }),
	};
}

/** Adds up what is wrong with a proposal, until that is too much. */
function weigh<T>(list: readonly Demerit<T>[], proposal: T, from: number, most: number): number {
	let wrong = from;
	for (const { weight, is } of list) {
		if (wrong > most) return wrong;
		if (is(proposal)) wrong += weight;
	}
	return wrong;
}

/** The first account as it stands. */
function wholeOf([account]: readonly Account[], textOf: TextOf) {
	if (!account) throw new Error('An event without an account');
	const { telling } = account;
	const { length } = telling.words;
	const end = length > mostWords ? mostWords : withoutLoose(telling, { first: 0, end: length }).end;
	const at = rangesOfClause(telling, { first: 0, end });
	const text = textOf(telling.article.slug, at);
	return { telling, at, text, cut: end < telling.words.length ? [text.length] : [] };
}
