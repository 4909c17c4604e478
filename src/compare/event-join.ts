/** Tellings without a day of their own, joined to events by what they say. */
import type { Article, Quotation, Range } from '../records.ts';
import type { Account } from './account.ts';
import { isNarrow } from './calendar.ts';
import { clausesOf } from './clause.ts';
import { likeness, type Rarity, sharedTerms } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import type { UtterancePair } from './same-quotation.ts';
import { meets, type Telling } from './telling.ts';
import type { Word } from './word.ts';

/** Words that deny what follows. */
const denials = new Set('not never no nor without yet refuse refused refuses refusing deny denied denies'.split(' '));
/** They deny the next words that say something: a verb, with its adverb. */
const denialReach = 2;

const isDenial = ({ key }: Word) => denials.has(key) || key.endsWith("n't");
const nothing: ReadonlySet<string> = new Set();

/** What a telling denies, of the words at some stretches. */
function deniedIn(telling: Telling, at: readonly Range[]): ReadonlySet<string> {
	if (!telling.words.some(isDenial)) return nothing;
	const inside = telling.words.filter((_, index) => meets(telling, index, at));
	return new Set(
		inside.flatMap((word, index) => {
			if (!isDenial(word)) return [];
			return inside
				.slice(index + 1)
				.flatMap(({ term }) => term ?? [])
				.slice(0, denialReach);
		}),
	);
}

/** Whether one of two accounts denies what the other says. */
function isDenied(a: Account, b: Account): boolean {
	const [one, other] = [deniedIn(a.telling, a.at), deniedIn(b.telling, b.at)];
	if (one.size === 0 && other.size === 0) return false;
	const says = (term: string) => !/^[@#=]/u.test(term);
	return sharedTerms(a, b).some((term) => says(term) && one.has(term) !== other.has(term));
}

/** So many sentences after the one that says who spoke, the same speaker goes on. */
const reach = 2;

function accountOf(telling: Telling, rule: string): Account {
	return { telling, at: telling.at, terms: telling.terms, rule };
}

/** Who is quoted in a telling, as terms. */
const quotedIn = (telling: Telling, speakerOf: SpeakerOf) =>
	new Set(telling.quotations.flatMap((quotation) => speakerOf(quotation) ?? []).map((id) => `@${id}`));

/** The id that the speaker of a quotation has over all articles. */
export type SpeakerOf = (spoken: Pick<Quotation, 'speaker'>) => string | undefined;

/** The events that hold an account of each telling. */
function eventsByTelling(events: readonly Account[][]): Map<Telling, Account[][]> {
	const found = new Map<Telling, Account[][]>();
	for (const event of events) {
		for (const telling of new Set(event.map((account) => account.telling))) {
			const known = found.get(telling);
			if (known) known.push(event);
			else found.set(telling, [event]);
		}
	}
	return found;
}

/**
 * Add quotations that go on from the sentence that says on which day their speaker spoke.
 *
 * Outlets write: "X said on Friday that …", and in the next paragraph "…", X said.
 */
export function joinSpeakers(events: readonly Account[][], tellings: readonly Telling[], speakerOf: SpeakerOf): void {
	for (const event of events) {
		for (const { telling, speaker } of [...event]) {
			if (speaker === undefined) continue;
			for (const next of tellings.slice(telling.index + 1, telling.index + 1 + reach)) {
				if (next.article !== telling.article || !quotedIn(next, speakerOf).has(speaker)) break;
				if (event.some((account) => account.telling === next)) continue;
				event.push({ ...accountOf(next, 'same-speaker'), speaker });
			}
		}
	}
}

/** How alike a sentence must be to the dated one beside it, to go on telling the same; and how rare a term both have. */
const leastBeside = { likeness: 0.12, weight: 0.6 };

/** Whether a sentence beside a speaker's names them and speaks of what they spoke of. */
function goesOn(account: Account, next: Account, rarity: Rarity): boolean {
	const { speaker, telling, rule } = account;
	if (speaker === undefined || !next.terms.has(speaker)) return false;
	const whole = accountOf(telling, rule);
	const shared = sharedTerms(whole, next).filter((term) => term !== speaker);
	const isRare = shared.some((term) => rarity.weight(term) >= leastBeside.weight);
	return isRare && shared.length > 1 && likeness(whole, next, rarity) >= leastBeside.likeness && !isDenied(whole, next);
}

/**
 * Add the sentences right before and behind one that says on which day someone spoke, where they go on about it.
 *
 * @param told - Tellings that stand in some event already.
 */
export function joinBeside(
	events: readonly Account[][],
	tellings: readonly Telling[],
	told: ReadonlySet<Telling>,
	rarity: Rarity,
): void {
	for (const event of events) {
		for (const account of event.filter(({ date }) => date !== undefined && isNarrow(date))) {
			for (const step of [-1, 1]) {
				const next = tellings[account.telling.index + step];
				if (next?.article !== account.telling.article || next.kind !== 'body') continue;
				if (told.has(next) || next.dates.some(isNarrow)) continue;
				const joined = accountOf(next, 'same-words');
				if (goesOn(account, joined, rarity)) event.push(joined);
			}
		}
	}
}

/** A headline is of the likest dated account of its own article from this likeness on, with so many terms shared. */
const leastOfHeadline = { likeness: 0.2, terms: 2 };

/**
 * Add each headline to the event of its own article that it is likest to: other articles tell of other days in its words.
 *
 * @param told - Tellings that stand in some event already; the headlines are added to it.
 */
export function joinHeadlines(
	events: readonly Account[][],
	tellings: readonly Telling[],
	told: Set<Telling>,
	rarity: Rarity,
): void {
	const byArticle = new Map<Article, { account: Account; event: Account[] }[]>();
	for (const event of events) {
		for (const account of event) {
			if (!account.date || !isNarrow(account.date)) continue;
			const known = byArticle.get(account.telling.article);
			if (known) known.push({ account, event });
			else byArticle.set(account.telling.article, [{ account, event }]);
		}
	}
	for (const telling of tellings) {
		if (telling.kind !== 'title' || told.has(telling) || telling.dates.some(isNarrow)) continue;
		const headline = accountOf(telling, 'same-words');
		const alike = (byArticle.get(telling.article) ?? []).flatMap(({ account, event }) => {
			const shared = sharedTerms(account, headline);
			const score = likeness(account, headline, rarity, shared);
			const isAlike = score >= leastOfHeadline.likeness && shared.length >= leastOfHeadline.terms;
			return isAlike && !isDenied(account, headline) ? [{ event, score }] : [];
		});
		const best = alike.sort((a, b) => b.score - a.score)[0];
		if (!best) continue;
		best.event.push(headline);
		told.add(telling);
	}
}

const future = new Set("will would shall 'll won't".split(' '));

/** Whether an article that appeared behind a day tells, in what it shares, of something still to come: no event of that day. */
function isToCome({ days }: Account, to: Account, shared: readonly string[]): boolean {
	const { telling } = to;
	const { published } = telling.when;
	if (!days || !published || published.first <= days.last) return false;
	const { words, quoted } = telling;
	const signs = words.flatMap(({ key }, index) => (future.has(key) && quoted[index] !== true ? [index] : []));
	if (signs.length === 0) return false;
	return clausesOf(telling).some(({ first, end }) => {
		if (!signs.some((index) => first <= index && index < end)) return false;
		return words.slice(first, end).some(({ term }) => term !== undefined && shared.includes(term));
	});
}

/** What two alike tellings share must be mostly in the clause that tells the event: the rest tells of something else. */
const leastInClause = 0.5;

/** The account of an event that an alike telling of another article tells too; one of the same speaker before others. */
function likest(
	accounts: readonly Account[],
	to: Account,
	speakers: ReadonlySet<string>,
	rarity: Rarity,
): Account | undefined {
	const fitting = accounts.filter((account) => {
		const whole = rarity.sum(sharedTerms(account.telling, to));
		const shared = sharedTerms(account, to);
		const isTold = rarity.sum(shared) >= leastInClause * whole && !isToCome(account, to, shared);
		return isTold && (account.date === undefined || isNarrow(account.date)) && !isDenied(account, to);
	});
	const scoreOf = (account: Account) =>
		likeness(account, to, rarity) + (account.speaker !== undefined && speakers.has(account.speaker) ? 1 : 0);
	return fitting.sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

/**
 * Add tellings of other articles that are alike or print the same quotation, where they state no day themselves.
 *
 * @param pinned - Tellings that an editor pinned to an event: they stay there.
 */
export function joinAlike(
	events: readonly Account[][],
	pairs: readonly (Likeness | UtterancePair)[],
	pinned: ReadonlySet<Telling>,
	rarity: Rarity,
	speakerOf: SpeakerOf,
): void {
	const homes = eventsByTelling(events);
	const sidesOf = (pair: Likeness | UtterancePair) =>
		'kind' in pair ? ([pair.a.telling, pair.b.telling] as const) : ([pair.a, pair.b] as const);
	// A headline says the least: it joins only what no sentence has joined.
	const isOfHeadline = (pair: Likeness | UtterancePair) => sidesOf(pair).some(({ kind }) => kind === 'title');
	const placed = new Set<Telling>();
	for (const pair of pairs.toSorted((one, other) => Number(isOfHeadline(one)) - Number(isOfHeadline(other)))) {
		const [a, b] = sidesOf(pair);
		for (const [from, to] of [
			[a, b],
			[b, a],
		] as const) {
			if (pinned.has(to) || to.dates.some(isNarrow) || (from.kind === 'title' && placed.has(to))) continue;
			const account = accountOf(to, 'kind' in pair ? pair.kind : 'same-fact');
			const events = homes.get(from) ?? [];
			const accounts = events.flatMap((event) => event.filter(({ telling }) => telling === from));
			const best = likest(accounts, account, quotedIn(to, speakerOf), rarity);
			const event = best && events.find((one) => one.includes(best));
			if (!event || event.some(({ telling }) => telling === to)) continue;
			event.push(account);
			placed.add(to);
		}
	}
}
