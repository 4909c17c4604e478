/** What happened, and every passage that tells it. */
import type { NewsEvent } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import { type Account, datedAccounts, pinnedAccounts } from './account.ts';
import { groupAccounts } from './event-group.ts';
import { joinAlike, joinBeside, joinHeadlines, joinSpeakers, type SpeakerOf } from './event-join.ts';
import { orderEvents } from './event-order.ts';
import { type Draft, draftOf, type Gathering } from './event-record.ts';
import { findUndated } from './event-undated.ts';
import { findLater } from './later.ts';
import { OwnIds } from './own-id.ts';
import type { Rarity } from './rarity.ts';
import type { Likeness } from './same-fact.ts';
import type { UtterancePair } from './same-quotation.ts';
import type { TextOf } from './stretch.ts';
import { overlap, type Telling } from './telling.ts';
import { fold } from './word.ts';

/** What events are made of. */
export interface EventSources {
	readonly tellings: readonly Telling[];
	readonly seeds: ReadonlyMap<string, string>;
	readonly story: Story | undefined;
	readonly facts: readonly Likeness[];
	readonly quotations: readonly UtterancePair[];
	readonly rarity: Rarity;
	readonly speakerOf: SpeakerOf;
	readonly textOf: TextOf;
}

/** The accounts of each event that has a day, an editor or a place in time. */
function gather({ tellings, seeds, story, rarity }: EventSources): Gathering[] {
	const edited = story?.events ?? [];
	const pinned = pinnedAccounts(edited, tellings, seeds);
	const dated = [...pinned.filter(({ days }) => days), ...tellings.flatMap(datedAccounts)];
	const undated = Map.groupBy(
		pinned.filter(({ days }) => !days),
		(account) => account.pinned,
	);
	const groups = [...groupAccounts(dated, rarity), ...undated.values()].map((accounts): Gathering => {
		const event = edited[accounts.find((account) => account.pinned !== undefined)?.pinned ?? -1];
		return { accounts, ...(event ? { edited: event } : {}) };
	});
	const ofTelling = Map.groupBy(pinned, ({ telling }) => telling);
	const later = findLater(tellings, seeds).filter(
		({ account }) => !ofTelling.get(account.telling)?.some(({ at }) => overlap(at, account.at)),
	);
	return [
		...groups,
		...later.map(({ account, bounds, derived }) => ({ accounts: [account], bounds, ...(derived ? { derived } : {}) })),
	];
}

/** So many words of the title are part of an event's id. */
const idWords = 8;

function idOf({ from, bounds, title }: Draft): string {
	const words = fold(title.text).match(/[\p{L}\p{N}]+/gu) ?? [];
	const when = from ?? (bounds?.before === undefined ? 'undated' : `before-${bounds.before}`);
	return [when, ...words.slice(0, idWords)].join('-').replace(/[^a-z0-9-]/gu, '');
}

/** Pairs that join a telling to an event over a second step. */
const isSure = ({ score }: Likeness) => score >= 0.33;

/**
 * Find the events that articles tell.
 *
 * @returns The events by day, those without a day last; the story of none is known yet.
 */
export function findEvents(sources: EventSources): Omit<NewsEvent, 'story'>[] {
	const { tellings, facts, quotations, rarity, speakerOf, textOf } = sources;
	const gatherings = gather(sources);
	const accounts = gatherings.map((gathering) => gathering.accounts);
	const pinned = new Set(
		accounts.flat().flatMap((account: Account) => (account.pinned === undefined ? [] : [account.telling])),
	);
	joinSpeakers(accounts, tellings, speakerOf);
	joinBeside(accounts, tellings, new Set(accounts.flat().map(({ telling }) => telling)), rarity);
	joinHeadlines(accounts, tellings, pinned, rarity);
	joinAlike(accounts, [...quotations, ...facts], pinned, rarity, speakerOf);
	joinAlike(accounts, facts.filter(isSure), new Set(accounts.flat().map(({ telling }) => telling)), rarity, speakerOf);
	const undated = findUndated(accounts, [...quotations, ...facts], tellings, sources.seeds, rarity, speakerOf);
	const loose = undated.map((group): Gathering => ({ accounts: group }));
	const drafts = orderEvents(
		[...gatherings, ...loose].map((gathering) => ({
			draft: draftOf(gathering, textOf, sources.seeds),
			accounts: gathering.accounts,
		})),
	);
	const ids = new OwnIds();
	return drafts.map(({ draft }) => {
		const id = ids.give(idOf(draft));
		return { ...draft, id, url: `/events/${id}/` };
	});
}
