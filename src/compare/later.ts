/** What is told as later than a stated day. */
import type { Article, DatedExpression } from '../records.ts';
import type { Account } from './account.ts';
import { formatDay, isNarrow } from './calendar.ts';
import { type Clause, clausesOf, rangesOfClause, termsOfClause } from './clause.ts';
import { deedsOf } from './deed.ts';
import type { Bounds } from './event-undated.ts';
import { startOfWord, type Telling } from './telling.ts';

/** Words that put what is told after what was told before it. */
const later = new Set(['later', 'afterward', 'afterwards', 'subsequently', 'thereafter']);
/** Before `later`, they count from there: "an hour later" is of the same day, or of none that is known. */
const counted = /^(?:hours?|minutes?|moments?|days?|weeks?|months?|years?|sooner|or|no|much|not)$/u;
/** Behind `later`, they say when: "later that day", "later in May"; in "said later that" they do not. */
const dated =
	/^(?:th(?:is|at) (?:day|night|evening|morning|afternoon|week|month|year|spring|summer|autumn|fall|winter)|(?:in|on|today|tonight|than)\b)/u;
/** A sentence that states no day is later as a whole where the sign stands among so many first words. */
const early = 6;
/** So many sentences back, a day still says what `later` counts from. */
const reach = 5;

/** Of some dates, the latest day, where the article can know of it. */
function latestDay(dates: readonly DatedExpression[], { published }: Article): string | undefined {
	return dates
		.flatMap(({ to, precision }) => (precision === 'day' ? [to] : []))
		.filter((day) => published === undefined || day <= published.date)
		.sort()
		.at(-1);
}

/** The latest day that the sentences before a telling state. */
function dayBefore(tellings: readonly Telling[], { index, article }: Telling): string | undefined {
	const before = tellings
		.slice(Math.max(0, index - reach), index)
		.filter((telling) => telling.article === article && telling.kind === 'body');
	return latestDay(
		before.flatMap(({ dates }) => dates),
		article,
	);
}

/** An account that its text puts after a stated day. */
export interface LaterAccount {
	readonly account: Account;
	readonly bounds: Bounds;
	/** The day and the sum, where the two bounds leave one day. */
	readonly derived?: { readonly day: string; readonly because: string };
}

/** What a sentence tells as later than a day: all of it where it states no day; else what follows the day it states. */
function laterPart(
	telling: Telling,
): { readonly clause: Clause; readonly sign: string; readonly own: boolean } | undefined {
	const { words, quoted, dates } = telling;
	const index = words.findIndex((word, place) => {
		if (!later.has(word.key)) return false;
		const before = words[place - 1]?.key ?? '';
		const next = `${words[place + 1]?.key ?? ''} ${words[place + 2]?.key ?? ''}`;
		return quoted[place] !== true && !counted.test(before) && !dated.test(next);
	});
	const sign = words[index];
	if (!sign) return undefined;
	const end = words.length;
	if (!dates.some(isNarrow))
		return index < early ? { clause: { first: 0, end }, sign: sign.key, own: false } : undefined;
	const clause = clausesOf(telling).find(({ first, end: behind }) => first <= index && index < behind);
	const start = clause && words[clause.first] ? startOfWord(telling, clause.first) : undefined;
	if (start === undefined || dates.some(({ at }) => (at.at(-1)?.[1] ?? 0) > start)) return undefined;
	return { clause: { first: clause?.first ?? 0, end }, sign: sign.key, own: true };
}

/**
 * Find what is told as later than a stated day.
 *
 * An article that appeared on that very day leaves no other day for it.
 *
 * @param seeds - The seed texts by slug.
 */
export function findLater(tellings: readonly Telling[], seeds: ReadonlyMap<string, string>): LaterAccount[] {
	return tellings.flatMap((telling): LaterAccount[] => {
		const { kind, article } = telling;
		const part = kind === 'body' ? laterPart(telling) : undefined;
		const after = part && (part.own ? latestDay(telling.dates, article) : dayBefore(tellings, telling));
		if (!part || after === undefined) return [];
		const { clause, sign, own } = part;
		const before = article.published?.date;
		const terms = termsOfClause(telling, clause);
		const at = own ? rangesOfClause(telling, clause) : telling.at;
		const deeds = deedsOf(telling, seeds.get(article.slug) ?? '');
		const spoken = deeds.find(({ isSpeech, verb }) => isSpeech && verb >= clause.first);
		const speaker = spoken?.actors[0];
		const account: Account = { telling, at, terms, rule: 'later', ...(speaker === undefined ? {} : { speaker }) };
		if (before !== after) return [{ account, bounds: { after, ...(before === undefined ? {} : { before }) } }];
		const because = `said “${sign}” than ${formatDay(after)}, in an article of that day`;
		return [{ account, bounds: {}, derived: { day: after, because } }];
	});
}
