/** Gathered accounts to the events that are published. */
import type { Mention, NewsEvent } from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import type { Range } from '../records.ts';
import { startOf } from '../seed-text.ts';
import type { Account } from './account.ts';
import { daysOf } from './calendar.ts';
import { inCodeUnits } from '../code-units.ts';
import { titleOf } from './event-title.ts';
import { type Bounds, boundsOf } from './event-undated.ts';
import type { TextOf } from './stretch.ts';
import { overlap, type Telling } from './telling.ts';

/** The accounts of one event, with what is known of it beside them. */
export interface Gathering {
	readonly accounts: Account[];
	/** The editor's event that they are laid under. */
	readonly edited?: Story['events'][number];
	/** The day that follows from its bounds. */
	readonly derived?: { readonly day: string; readonly because: string };
	readonly bounds?: Bounds;
}

/** An event before it is known which others there are. */
export type Draft = Omit<NewsEvent, 'id' | 'url' | 'story'>;

/** One mention for each place; a pinned or dated account before one that was joined by its words. */
function mentionsOf(accounts: readonly Account[], textOf: TextOf): Mention[] {
	const [only, another] = accounts;
	if (only && !another) return [mentionOf(only, isDated(only), textOf)];
	const ranked = accounts.toSorted(
		(a, b) =>
			Number(b.pinned !== undefined) - Number(a.pinned !== undefined) ||
			Number(b.date !== undefined) - Number(a.date !== undefined),
	);
	const ofTelling = Map.groupBy(accounts, ({ telling }) => telling);
	const kept = new Map<Telling, Account[]>();
	for (const account of ranked) {
		const own = kept.get(account.telling) ?? [];
		if (!own.some(({ at }) => overlap(at, account.at))) kept.set(account.telling, [...own, account]);
	}
	return [...kept.values()]
		.flat()
		.sort((a, b) => a.telling.index - b.telling.index || startOf(a.at) - startOf(b.at))
		.map((account) => {
			const dated = ofTelling.get(account.telling)?.some(({ date }) => isDated({ date, at: account.at })) === true;
			return mentionOf(account, dated, textOf);
		});
}

/** Whether a date stands at some stretches. */
function isDated({ date, at }: Pick<Account, 'at'> & { readonly date?: Account['date'] }): boolean {
	return date !== undefined && overlap(date.at, at);
}

function mentionOf({ telling, at, rule }: Account, isStated: boolean, textOf: TextOf): Mention {
	const article = telling.article.slug;
	// Most often it is a whole sentence.
	const isWhole = at === telling.at;
	return {
		article,
		...(telling.sentence === undefined ? {} : { sentence: telling.sentence }),
		text: isWhole ? telling.text : textOf(article, at),
		at: isWhole ? telling.at : at.map(([start, end]): Range => [start, end]),
		date: isStated ? 'stated' : 'joined',
		rule,
	};
}

/** The dates that articles give, each with the articles that give it. */
function datesOf(accounts: readonly Account[]): NewsEvent['dates'] {
	const found = new Map<string, Set<string>>();
	for (const { date, telling } of accounts) {
		if (!date) continue;
		const key = `${date.from} ${date.to}`;
		found.set(key, (found.get(key) ?? new Set()).add(telling.article.slug));
	}
	return [...found]
		.sort(([a], [b]) => inCodeUnits(a, b))
		.map(([key, articles]) => {
			const [from = '', to = ''] = key.split(' ');
			return { from, to, articles: [...articles].sort(inCodeUnits) };
		});
}

/** The narrowest date of the accounts; among equals the one that is told first. */
function narrowest(accounts: readonly Account[]): Account['date'] {
	if (accounts.length === 1) return accounts[0]?.date;
	const width = ({ date }: Account) => {
		if (!date) return Infinity;
		const { first, last } = daysOf(date);
		return last - first;
	};
	return accounts.toSorted((a, b) => width(a) - width(b) || a.telling.index - b.telling.index)[0]?.date;
}

function dateOf({ accounts, edited, derived }: Gathering): Partial<Draft> {
	if (edited) {
		const { from, to, because } = edited;
		return from === undefined ? {} : { from, to: to ?? from, precision: 'day', basis: 'editor', because };
	}
	if (derived) {
		const { day, because } = derived;
		return { from: day, to: day, precision: 'day', basis: 'derived', because };
	}
	const date = narrowest(accounts);
	if (!date) return {};
	const { from, to, precision, basis, because } = date;
	return { from, to, precision, basis, ...(because === undefined ? {} : { because }) };
}

/**
 * Make the event of a gathering.
 *
 * Its title and its day are the editor's where there are such; else its title is cut out of a mention, and its day is the
 * narrowest that a mention gives.
 */
export function draftOf(gathering: Gathering, textOf: TextOf, seeds: ReadonlyMap<string, string>): Draft {
	const { accounts, edited, bounds = boundsOf(accounts) } = gathering;
	const date = dateOf(gathering);
	const isBounded = date.from === undefined && (bounds.after ?? bounds.before) !== undefined;
	return {
		title: edited
			? { text: edited.title, basis: 'editor', because: edited.because }
			: { ...titleOf(accounts, textOf, seeds), basis: 'derived' },
		...date,
		...(isBounded ? { bounds } : {}),
		mentions: mentionsOf(accounts, textOf),
		dates: datesOf(accounts),
	};
}
