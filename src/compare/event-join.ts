/** Tellings without a day of their own, joined to events by what they say. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { isNarrow } from './calendar.ts';
import { likeness, type Rarity, sharedTerms } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import type { UtterancePair } from './same-quotation.ts';
import { overlap, type Telling } from './telling.ts';

/** Words that deny what follows. */
const denials = new Set('not never no nor without yet refuse refused refuses refusing deny denied denies'.split(' '));
/** They deny the next few words. */
const denialReach = 4;

/** What a telling denies, of the words at some stretches. */
function deniedIn({ words }: Telling, at: readonly Range[]): Set<string> {
	const inside = words.filter((word) => overlap(word.at, at));
	return new Set(
		inside.flatMap(({ key }, index) => {
			if (!denials.has(key) && !key.endsWith("n't")) return [];
			return inside.slice(index + 1, index + 1 + denialReach).flatMap(({ term }) => term ?? []);
		}),
	);
}

/** Whether one of two accounts denies what the other says. */
function isDenied(a: Account, b: Account): boolean {
	const [one, other] = [deniedIn(a.telling, a.at), deniedIn(b.telling, b.at)];
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
export type SpeakerOf = (quotation: Telling['quotations'][number]) => string | undefined;

/** The events that hold an account of each telling. */
function eventsByTelling(events: readonly Account[][]): Map<Telling, Account[][]> {
	const found = new Map<Telling, Account[][]>();
	for (const event of events) {
		for (const telling of new Set(event.map((account) => account.telling))) {
			found.set(telling, [...(found.get(telling) ?? []), event]);
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

/** The event of a telling that an alike telling of another article is likest to; one of the same speaker before others. */
function likest(
	events: readonly Account[][],
	from: Telling,
	to: Telling,
	rarity: Rarity,
	speakerOf: SpeakerOf,
): Account[] | undefined {
	const speakers = quotedIn(to, speakerOf);
	const scored = events.map((event) => {
		const accounts = event.filter(({ telling }) => telling === from);
		const spoken = accounts.some(({ speaker }) => speaker !== undefined && speakers.has(speaker));
		return { event, score: Math.max(...accounts.map((account) => likeness(account, to, rarity))) + (spoken ? 1 : 0) };
	});
	return scored.sort((a, b) => b.score - a.score)[0]?.event;
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
	for (const pair of pairs) {
		const [a, b] = 'kind' in pair ? [pair.a.telling, pair.b.telling] : [pair.a, pair.b];
		for (const [from, to] of [
			[a, b],
			[b, a],
		] as const) {
			if (pinned.has(to) || to.dates.some(isNarrow)) continue;
			const event = likest(homes.get(from) ?? [], from, to, rarity, speakerOf);
			const account = accountOf(to, 'kind' in pair ? pair.kind : 'same-fact');
			if (!event || event.some(({ telling }) => telling === to)) continue;
			if (event.some((other) => other.telling === from && isDenied(other, account))) continue;
			event.push(account);
		}
	}
}
