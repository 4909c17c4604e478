/** What an event is called: words of a mention, never our own. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { type Clause, clauseOf, clausesOf, rangesOfClause, withAntecedent, withoutJoints } from './clause.ts';
import { overlap, type Telling } from './telling.ts';

/** No longer, in characters. */
const longest = 90;
type TextOf = (slug: string, at: readonly Range[]) => string;

/** A title of fewer names and words that say something goes on into the next clause. */
const leastTerms = 4;
/** Words that a title does not end with. */
const loose = new Set(
	`a an the and but or that which who whom whose what where when while after before of in to for with on at by from as its
	his her their adding saying said is was has had will would`.split(/\s+/u),
);

/** Leaves out the loose words that a clause ends with. */
function withoutLoose({ words }: Telling, { first, end }: Clause): Clause {
	if (end === words.length) return { first, end };
	let last = end;
	while (last > first + 1 && loose.has(words[last - 1]?.key ?? '')) last--;
	return { first, end: last };
}

/** As many clauses around the date of an account as fit. */
function cutTitle({ telling, at, date }: Account, textOf: TextOf): string {
	const textAt = (clause: Clause) =>
		textOf(telling.article.slug, rangesOfClause(telling, withoutJoints(telling, clause)));
	const fits = (clause: Clause) => textAt(clause).length <= longest;
	const clauses = clausesOf(telling);
	const place = date?.at ?? at;
	const holds = (clause: Clause) =>
		telling.words.slice(clause.first, clause.end).some((word) => overlap(word.at, place));
	const index = Math.max(0, clauses.findIndex(holds));
	const aside = date && withAntecedent(telling, clauseOf(telling, date.at));
	if (aside && fits(aside)) return textAt(aside);
	let { first, end } = clauses[index] ?? { first: 0, end: telling.words.length };
	while (end > first + 1 && !fits({ first, end })) end--;
	for (const before of clauses.slice(0, index).reverse()) {
		if (!fits({ first: before.first, end })) break;
		({ first } = before);
	}
	for (const after of clauses.slice(index + 1)) {
		if (after.first !== end || !fits({ first, end: after.end })) break;
		({ end } = after);
	}
	const isThin = telling.words.slice(first, end).filter(({ term }) => term !== undefined).length < leastTerms;
	while (isThin && end < telling.words.length && fits({ first, end: end + 1 })) end++;
	return textAt(withoutLoose(telling, { first, end }));
}

/** How much of an account's date stands in its title: one that was cut off names the event badly. */
function isWhole({ date, telling }: Account, title: string, textOf: TextOf): boolean {
	return date === undefined || title.includes(textOf(telling.article.slug, date.at));
}

/**
 * Cut a title out of the accounts of an event: from the first that dates it and that fits, else from the first of all.
 *
 * @param textOf - Reads the words at some stretches of an article's seed.
 */
export function titleOf(accounts: readonly Account[], textOf: TextOf): string {
	const dated = accounts.filter(({ date }) => date !== undefined);
	const titles = (dated.length > 0 ? dated : accounts)
		.toSorted((a, b) => a.telling.index - b.telling.index)
		.map((account) => ({ account, title: cutTitle(account, textOf) }));
	const best = titles.find(({ account, title }) => isWhole(account, title, textOf)) ?? titles[0];
	if (!best) throw new Error('An event without an account');
	return best.title;
}
