/** Accounts: the places that tell an event, each with its days. */
import type { Story } from '../editor-records.ts';
import type { Article, DatedExpression, Range } from '../records.ts';
import { seedNumber } from '../seed-text.ts';
import { type Days, daysOf } from './calendar.ts';
import { type Clause, clauseOf, rangesOfClause, termsOfClause, withAntecedent, withoutJoints } from './clause.ts';
import { meets, overlap, type Telling } from './telling.ts';

/** A telling, or a clause of one, that tells an event. */
export interface Account {
	readonly telling: Telling;
	readonly at: readonly Range[];
	/** What it is compared by. */
	readonly terms: ReadonlySet<string>;
	readonly days?: Days;
	/** The expression that dates it. */
	readonly date?: DatedExpression;
	readonly rule: string;
	/** The number of the editor's event that it is pinned to. */
	readonly pinned?: number;
	/** Who speaks, where it tells of words that were said. */
	readonly speaker?: string;
}

/** Words that say that someone spoke. */
const speech = new Set(
	`say says said saying tell tells told state states stated write writes wrote writing post posted posts announce announced
	claim claims claimed warn warned warns suggest suggested add added note noted describe described insist insisted
	clarify clarified declare declared tweet tweeted urge urged`.split(/\s+/u),
);

/** Who speaks in a clause: the first person or body that it names. A country before them is their office's. */
function speakerOf(telling: Telling, { first, end }: Clause): string | undefined {
	const { words, names } = telling;
	if (!words.slice(first, end).some(({ key }) => speech.has(key))) return undefined;
	const isActor = (index: number) =>
		names.some(({ kind, at }) => (kind === 'person' || kind === 'organisation') && meets(telling, index, at));
	let named: string | undefined;
	for (let index = first; index < end; index++) {
		const term = words[index]?.term;
		if (!term?.startsWith('@')) continue;
		if (isActor(index)) return term;
		named ??= term;
	}
	return named;
}

/** What a clause must say to stand for itself: who and what. */
const leastTerms = 3;

/** A year beside one of these dates a forecast or an amount, and no happening. */
const unreal = new Set('will would shall could expected projected percent million billion trillion %'.split(' '));

/** Whether a date is a year that dates no happening: of a forecast, an amount, or in somebody's words. */
function isIdle(telling: Telling, { precision, at }: DatedExpression, { first, end }: Clause): boolean {
	if (precision !== 'year') return false;
	return telling.words.slice(first, end).some(({ key }, place) => {
		const index = first + place;
		return unreal.has(key) || (telling.quoted[index] === true && meets(telling, index, at));
	});
}

/** The dates of a telling, one for each clause: of several the narrowest, else the first. Two days of one clause are no two events. */
function datesByClause(telling: Telling): DatedExpression[] {
	const width = (date: DatedExpression) => {
		const { first, last } = daysOf(date);
		return last - first;
	};
	if (telling.dates.length === 1) return [...telling.dates];
	const byClause = Map.groupBy(telling.dates, ({ at }) => clauseOf(telling, at).first);
	return [...byClause.values()].flatMap((dates) => dates.toSorted((a, b) => width(a) - width(b))[0] ?? []);
}

/** A sentence of more dates is a list of days, and no telling. */
const mostDates = 12;

/**
 * Make the accounts of dated expressions: each dates its own clause.
 *
 * A clause that says little more than who spoke stands for what its sentence says.
 */
export function datedAccounts(telling: Telling): Account[] {
	if (telling.dates.length === 0 || telling.dates.length > mostDates) return [];
	const several = telling.dates.length > 1;
	const whole = { first: 0, end: telling.words.length };
	const { dateline } = telling.article;
	return datesByClause(telling).flatMap((date) => {
		const clause = clauseOf(telling, date.at);
		// Where and when an article was filed is no happening.
		if (isIdle(telling, date, clause) || (dateline?.at && overlap(dateline.at, date.at))) return [];
		const said = termsOfClause(telling, clause);
		const speaker = speakerOf(telling, clause);
		const aside = withAntecedent(telling, clause);
		const account: Account = {
			telling,
			at: several || aside ? rangesOfClause(telling, withoutJoints(telling, aside ?? clause)) : telling.at,
			terms: said.size < leastTerms ? termsOfClause(telling, whole) : said,
			days: daysOf(date),
			date,
			rule: 'dated-clause',
			...(speaker === undefined ? {} : { speaker }),
		};
		return [account];
	});
}

/** The article that an editor's entry means, by the leading number or the name of its seed. */
function articleOf(articles: readonly Article[], seed: string): Article | undefined {
	return articles.find(({ seed: { file } }) => file === seed || seedNumber(file) === seed);
}

/** What two lists of stretches have in common. */
function meet(a: readonly Range[], [from, to]: Range): Range[] {
	return a.flatMap(([start, end]): Range[] =>
		start < to && from < end ? [[Math.max(start, from), Math.min(end, to)]] : [],
	);
}

/** The accounts of the passages that an editor pins to events, those of one event under one number. */
export function pinnedAccounts(
	events: Story['events'],
	tellings: readonly Telling[],
	seeds: ReadonlyMap<string, string>,
): Account[] {
	const byArticle = Map.groupBy(tellings, ({ article }) => article);
	const articles = [...byArticle.keys()];
	return events.flatMap(({ from, to, told }, pinned) =>
		told.flatMap(({ seed, passage }) => {
			const article = articleOf(articles, seed);
			const start = article ? (seeds.get(article.slug)?.indexOf(passage) ?? -1) : -1;
			if (!article || start === -1) return [];
			return (byArticle.get(article) ?? []).flatMap((telling): Account[] => {
				const at = meet(telling.at, [start, start + passage.length]);
				if (at.length === 0) return [];
				const words = telling.words.filter((_, index) => meets(telling, index, at));
				return [
					{
						telling,
						at,
						terms: new Set(words.flatMap(({ term }) => term ?? [])),
						...(from === undefined ? {} : { days: daysOf({ from, to: to ?? from }) }),
						rule: 'pinned',
						pinned,
					},
				];
			});
		}),
	);
}
