/** What an event is called: words of a mention, never our own. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { type Clause, clauseOf, clausesOf, rangesOfClause, withAntecedent, withoutJoints } from './clause.ts';
import { overlap, type Telling } from './telling.ts';

/** No longer, in characters; a whole sentence may be a little longer. */
const longest = 90;
const longestSentence = 110;
/** So many accounts are tried. */
const candidates = 20;
type TextOf = (slug: string, at: readonly Range[]) => string;

/** A title of fewer names and words that say something goes on into the next clause. */
const leastTerms = 3;
/** Words that a title does not end with. */
const loose = new Set(
	`a an the and but or that which who whom whose what where when while after before of in to for with on at by from as its
	his her their adding saying said is was has had will would`.split(/\s+/u),
);

const saysEnough = ({ words }: Telling, { first, end }: Clause) =>
	words.slice(first, end).filter(({ term }) => term !== undefined).length >= leastTerms;

/** Leaves out what a clause that was cut ends with: loose words, half a name, an open quotation. */
function withoutLoose({ words, quoted }: Telling, { first, end }: Clause): Clause {
	const isHalf = (last: number) => {
		const [word, next] = [words[last - 1], words[last]];
		const isName = word?.term?.startsWith('@') === true && word.term === next?.term;
		return isName || (quoted[last - 1] === true && quoted[first] !== true);
	};
	let last = end;
	while (last > first + 1 && (isHalf(last) || loose.has(words[last - 1]?.key ?? ''))) last--;
	return { first, end: last };
}

/** Ends a title where a clause ends, if enough is left of it. */
function withWholeEnd(telling: Telling, clauses: readonly Clause[], cut: Clause): Clause {
	if (cut.end === telling.words.length) return cut;
	const trimmed = withoutLoose(telling, cut);
	const end = clauses.findLast((clause) => clause.end <= trimmed.end && clause.end > cut.first)?.end;
	const whole = end === undefined ? trimmed : withoutLoose(telling, { first: cut.first, end });
	return [whole, trimmed].find((clause) => saysEnough(telling, clause)) ?? cut;
}

/** As many clauses around the date of an account as fit. */
function cutTitle({ telling, at, date }: Account, textOf: TextOf): string {
	const textAt = (clause: Clause) =>
		textOf(telling.article.slug, rangesOfClause(telling, withoutJoints(telling, clause)));
	// Before the text is read: words are no shorter than a letter and a blank.
	const isShort = (clause: Clause) => clause.end - clause.first <= longestSentence / 2;
	const fits = (clause: Clause) =>
		isShort(clause) &&
		textAt(clause).length <= (clause.first === 0 && clause.end === telling.words.length ? longestSentence : longest);
	const clauses = clausesOf(telling);
	const place = date?.at ?? at;
	const holdsAt = (clause: Clause, at: readonly Range[]) =>
		telling.words.slice(clause.first, clause.end).some((word) => overlap(word.at, at));
	const index = Math.max(
		0,
		clauses.findIndex((clause) => holdsAt(clause, place)),
	);
	const aside = date && withAntecedent(telling, clauseOf(telling, date.at));
	if (aside && fits(aside)) return textAt(aside);
	let { first, end } = clauses[index] ?? { first: 0, end: telling.words.length };
	while (end > first + 1 && !fits({ first, end })) end--;
	for (const before of clauses.slice(0, index).reverse()) {
		if (telling.quoted[before.first] === true || !fits({ first: before.first, end })) break;
		({ first } = before);
	}
	if (first === 0 && telling.dates.length <= 1 && fits({ first, end: telling.words.length }))
		end = telling.words.length;
	for (const after of clauses.slice(index + 1)) {
		const isOther = telling.dates.some(({ at: other }) => other !== date?.at && holdsAt(after, other));
		if (after.first !== end || isOther || !fits({ first, end: after.end })) break;
		({ end } = after);
	}
	const isThin = !saysEnough(telling, { first, end });
	while (isThin && end < telling.words.length && fits({ first, end: end + 1 })) end++;
	return textAt(withWholeEnd(telling, clauses, { first, end }));
}

/** How much of an account's date stands in its title: one that was cut off names the event badly. */
function isWhole({ date, telling }: Account, title: string, textOf: TextOf): boolean {
	return date === undefined || title.includes(textOf(telling.article.slug, date.at));
}

/** What somebody said of an event names it less well than what an outlet tells of it. */
function isQuoted({ telling, at }: Account): boolean {
	return telling.words.some((word, index) => telling.quoted[index] === true && overlap(word.at, at.slice(0, 1)));
}

/**
 * Cut a title out of the accounts of an event: from the first that dates it and that fits, else from the first of all.
 *
 * @param textOf - Reads the words at some stretches of an article's seed.
 */
export function titleOf(accounts: readonly Account[], textOf: TextOf): string {
	const dated = accounts.filter(({ date }) => date !== undefined);
	const titles = (dated.length > 0 ? dated : accounts)
		.toSorted((a, b) => Number(isQuoted(a)) - Number(isQuoted(b)) || a.telling.index - b.telling.index)
		.slice(0, candidates)
		.map((account) => ({ account, title: cutTitle(account, textOf) }));
	const best = titles.find(({ account, title }) => isWhole(account, title, textOf)) ?? titles[0];
	if (!best) throw new Error('An event without an account');
	return best.title;
}
