/** Occasions: what one article tells, without a day, of what somebody named did or said. */
import type { Account } from './account.ts';
import { type Clause, rangesOfClause, termsOfClause } from './clause.ts';
import { type Deed, deedsOf, reportsIn } from './deed.ts';
import type { SpeakerOf } from './event-join.ts';
import { isDone, isSpoken } from './past.ts';
import { likeness, type Rarity, sharedTerms } from './rarity.ts';
import { repetitions } from './subject-verb.ts';
import { overlap, type Telling } from './telling.ts';
import type { Told } from './told.ts';

/** So many sentences around one in which somebody spoke, they go on. */
const reach = 3;
/** Two sentences tell one deed of somebody from this likeness on, with so many words shared. */
const leastAlike = { likeness: 0.12, words: 2 };
/** A deed is compared with so many occasions of its actor, and with so many accounts of each. */
const mostCompared = 6;
/** What is left of a clause that another event has the rest of must have so many words behind its verb. */
const leastLeft = 2;

/** Words for where somebody speaks: other words, another occasion. */
const venues = new Map(
	[
		'interview',
		'conference briefing',
		'speech address sermon',
		'letter',
		'tweet tweets tweeted twitter',
		'facebook instagram',
		'social',
		'testimony testified hearing',
		'rally',
		'debate',
		'email memo',
		'column editorial essay blog',
		'podcast radio',
		'ad advert commercial',
	].flatMap((group, index) => group.split(' ').map((word) => [word, index] as const)),
);

/** What somebody did, or said on what seems one occasion. */
export interface Occasion {
	readonly actors: readonly string[];
	readonly isSpeech: boolean;
	readonly accounts: Account[];
	readonly venues: Set<number>;
	/** The place of its last sentence. */
	last: number;
}

/** Verbs of speech that tell in the present, too, that somebody spoke. */
const utters = /^(?:says?|tells?|writes?|adds?|asks?|notes?|warns?|repl(?:y|ies)|tweets?|according to)$/u;

const isWord = (term: string) => !/^[@=#]/u.test(term);

function venuesOf({ words, quoted }: Telling): number[] {
	const found: number[] = [];
	for (let index = 0; index < words.length; index++) {
		const venue = quoted[index] === true ? undefined : venues.get(words[index]?.key ?? '');
		if (venue !== undefined) found.push(venue);
	}
	return found;
}

/** Whether an account tells more of an occasion of the same actor. */
function isSame(occasion: Occasion, account: Account, rarity: Rarity): boolean {
	if (occasion.isSpeech && account.speaker !== undefined) {
		const own = venuesOf(account.telling);
		const isNear = account.telling.index - occasion.last <= reach;
		return isNear || own.length === 0 || occasion.venues.size === 0 || own.some((venue) => occasion.venues.has(venue));
	}
	if (occasion.isSpeech || account.speaker !== undefined) return false;
	return occasion.accounts.slice(-mostCompared).some((before) => {
		const shared = sharedTerms(before, account).filter(isWord);
		return shared.length >= leastAlike.words && likeness(before, account, rarity) >= leastAlike.likeness;
	});
}

/** Who is quoted or reported in a sentence, as terms. */
function speakersIn(telling: Telling, speakerOf: SpeakerOf): string[] {
	// In the present tense, a report tells what somebody holds, and not what they said one day.
	const reported = reportsIn(telling);
	if (reported.length === 0 && telling.quotations.length === 0) return [];
	const reports = reported.filter(({ cue = '' }) => isSpoken(cue));
	const quotations = telling.quotations.filter(({ cue }) => cue === undefined || isSpoken(cue) || utters.test(cue));
	const spoken = [...quotations, ...reports];
	return [...new Set(spoken.flatMap((one) => speakerOf(one) ?? []).map((id) => `@${id}`))];
}

/** Whether a sentence begins with a pronoun and a verb of the past: it tells more of whom the one before told. */
function isOfPronoun({ words }: Telling): boolean {
	const key = words[0]?.key;
	if (key !== 'he' && key !== 'she' && key !== 'they') return false;
	return words.slice(1, 3).some((word) => isDone(word.key) || isSpoken(word.key));
}

/** What a sentence tells of the one who speaks in it, where no clause names them as its subject. */
function spokenIn(telling: Telling, speakerOf: SpeakerOf): Deed[] {
	const actors = telling.kind === 'body' ? speakersIn(telling, speakerOf) : [];
	if (actors.length !== 1) return [];
	const isHabit = telling.words.some(
		({ key }, index) => repetitions.has(telling.words[index - 1]?.key ?? '') && isSpoken(key),
	);
	if (isHabit) return [];
	return [{ telling, actors, clause: { first: 0, end: telling.words.length }, verb: 0, isSpeech: true }];
}

/** What of a deed's clause no event has, if the verb and some words behind it are left. */
function freePart({ telling, clause, verb }: Deed, told: Told): Clause | undefined {
	const { first } = clause;
	let end = first;
	const isFree = (index: number) => !told.holds(telling, index);
	while (end < clause.end && isFree(end)) end++;
	return end === clause.end || end > verb + leastLeft ? { first, end } : undefined;
}

function accountOf(deed: Deed, isAlone: boolean, told: Told): Account | undefined {
	const { telling, actors, isSpeech } = deed;
	const part = isAlone ? deed.clause : freePart(deed, told);
	if (!part) return undefined;
	const terms = new Set(actors);
	for (const term of termsOfClause(telling, part)) terms.add(term);
	return {
		telling,
		at: isAlone ? telling.at : rangesOfClause(telling, part),
		terms,
		rule: isSpeech ? 'said' : 'done',
		...(isSpeech && actors[0] !== undefined ? { speaker: actors[0] } : {}),
	};
}

/**
 * Find the occasions that articles tell of and that stand in no event yet.
 *
 * @param seeds - The seed texts by slug.
 * @param told - What stands in an event; the accounts found are added to it.
 */
export function findOccasions(
	tellings: readonly Telling[],
	seeds: ReadonlyMap<string, string>,
	told: Told,
	rarity: Rarity,
	speakerOf: SpeakerOf,
): Occasion[] {
	const byActor = new Map<string, Occasion[]>();
	const found: Occasion[] = [];
	for (const telling of tellings) {
		const { slug } = telling.article;
		const isFree = !told.has(telling);
		const clauses = deedsOf(telling, seeds.get(slug) ?? '');
		const deeds = clauses.length === 0 && isFree ? spokenIn(telling, speakerOf) : clauses;
		for (const deed of deeds) {
			const account = accountOf(deed, deeds.length === 1 && isFree, told);
			if (!account) continue;
			const lists = deed.actors.map((actor) => listOf(byActor, `${slug} ${actor}`));
			const known = lists.flatMap((list) => list.slice(-mostCompared)).find((one) => isSame(one, account, rarity));
			const { actors, isSpeech } = deed;
			const occasion = known ?? { actors, isSpeech, accounts: [], venues: new Set(), last: telling.index };
			occasion.accounts.push(account);
			occasion.last = telling.index;
			for (const venue of venuesOf(telling)) occasion.venues.add(venue);
			told.add([account]);
			if (known) continue;
			found.push(occasion);
			for (const list of lists) list.push(occasion);
		}
	}
	return found;
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

/** Add the sentences over which a quotation of an event's sentence goes on, where they stand in no event. */
export function joinQuotations(event: Account[], tellings: readonly Telling[], told: Told): void {
	for (const { telling, at } of [...event]) {
		const start = at[0]?.[0] ?? 0;
		for (const quotation of telling.quotations) {
			const first = quotation.at[0]?.[0] ?? 0;
			if (first < start) continue;
			for (let index = telling.index + 1; ; index++) {
				const next = tellings[index];
				if (next?.article !== telling.article || !overlap(next.at, quotation.at) || told.has(next)) break;
				const account = { telling: next, at: next.at, terms: next.terms, rule: 'same-quotation' };
				event.push(account);
				told.add([account]);
			}
		}
	}
}

/**
 * Add the sentences around what somebody said in which they go on speaking, where they stand in no event.
 *
 * @param event - What an event is told by; the sentences are added to it.
 */
export function joinSequels(event: Account[], tellings: readonly Telling[], told: Told, speakerOf: SpeakerOf): void {
	for (const { telling, speaker: named } of [...event]) {
		const inside = speakersIn(telling, speakerOf);
		const speaker = named ?? (inside.length === 1 ? inside[0] : undefined);
		if (speaker === undefined) continue;
		for (const step of [1, -1]) {
			for (let count = 1; count <= reach; count++) {
				const next = tellings[telling.index + step * count];
				if (next?.article !== telling.article || next.kind !== 'body' || told.has(next)) break;
				// Before the words that say who speaks, only the same paragraph is theirs.
				if (step < 0 && next.paragraph !== telling.paragraph) break;
				if (!speakersIn(next, speakerOf).includes(speaker) && !(step > 0 && isOfPronoun(next))) break;
				const account = { telling: next, at: next.at, terms: next.terms, rule: 'same-speaker', speaker };
				event.push(account);
				told.add([account]);
			}
		}
	}
}
