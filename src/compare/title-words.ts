/** Words of an account that an event may be called by. */
import type { Range } from '../records.ts';
import type { Account } from './account.ts';
import { type Clause, clauseOf, clausesOf, rangesOfClause, withAntecedent, withoutJoints } from './clause.ts';
import { deedsOf } from './deed.ts';
import { isSpoken } from './past.ts';
import type { TextOf } from './stretch.ts';
import { endOfWord, meets, startOfWord, type Telling } from './telling.ts';

/** No longer, in characters; a whole sentence or headline may be a little longer. */
export const longest = 100;
const longestSentence = 120;
const listed = (words: string) => new Set(words.trim().split(/\s+/u));
/** Words that a title does not end with. */
export const loose = listed(`
a an the and but or that which who whom whose what where when while after before of in to for with on at by from as its
his her their adding saying said is was has had will would be been not no if than into over about
`);

/** Some words that may be the title. */
export interface Candidate {
	readonly account: Account;
	readonly clause: Clause;
	/** The subject, where it stands apart. */
	readonly subject?: Clause;
	/** The verb of what somebody did, where it tells that. */
	readonly verb?: number;
	/** The clause that it was cut from. */
	readonly whole?: Clause;
	/** Whether the verb is of no deed. */
	readonly isState?: true;
	/** Whether it is a noun with the clause that tells of it. */
	readonly isAside?: true;
}

const marks = ['“”', '()', '[]'] as const;
const anyMark = /[“”()[\]"]/u;

/** Whether each mark that opens closes. */
export function isBalanced(text: string): boolean {
	if (!anyMark.test(text)) return true;
	const count = (mark: string) => text.split(mark).length - 1;
	return marks.every(([open = '', close = '']) => count(open) === count(close)) && count('"') % 2 === 0;
}

/** Find where the words of a candidate stand, with the marks that close around them. */
export function rangesOfTitle({ account: { telling }, clause, subject }: Candidate, seed: string): Range[] {
	const ranges = [...(subject ? rangesOfClause(telling, subject) : []), ...rangesOfClause(telling, clause)];
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (!first || !last) return ranges;
	const isText = (start: number) => telling.at.some(([from, to]) => from <= start && start < to);
	// A stretch that follows on another begins with a blank between them.
	if (subject) {
		const index = rangesOfClause(telling, subject).length;
		const [before, second] = [ranges[index - 1], ranges[index]];
		if (!before || !second) return [];
		let blank = second[0] - 1;
		while (blank >= before[1] && !(isText(blank) && /\s/u.test(seed[blank] ?? ''))) blank--;
		if (blank < before[1]) return [];
		if (blank + 1 === second[0]) ranges[index] = [blank, second[1]];
		else ranges.splice(index, 0, [blank, blank + 1]);
	}
	const behind = isText(last[1]) && isText(last[1] + 1) ? seed.slice(last[1], last[1] + 2) : '';
	const [, close = ''] = /^([.,!?]?[”"’)\]])/u.exec(behind) ?? [];
	const [open = ''] = isText(first[0] - 1) ? (/[“"‘([]$/u.exec(seed.slice(first[0] - 1, first[0])) ?? []) : [];
	if (open === '' && close === '') return ranges;
	const text = seed.slice(first[0], last[1]);
	if (isBalanced(text)) return ranges;
	const put = [
		['', close],
		[open, ''],
		[open, close],
	].find(([before = '', after = '']) => isBalanced(`${before}${text}${after}`));
	if (!put) return ranges;
	const [before = '', after = ''] = put;
	ranges[0] = [first[0] - before.length, (ranges[0] as Range)[1]];
	const end = ranges.length - 1;
	ranges[end] = [(ranges[end] as Range)[0], last[1] + after.length];
	return ranges;
}

/** Leave out what a clause that was cut ends with: loose words, half a name, an open quotation. */
export function withoutLoose({ words, quoted }: Telling, { first, end }: Clause): Clause {
	const isHalf = (last: number) => {
		const [word, next] = [words[last - 1], words[last]];
		const isName = word?.term?.startsWith('@') === true && word.term === next?.term && !next.stop;
		return isName || (quoted[last - 1] === true && quoted[last] === true && quoted[first] !== true);
	};
	let last = end;
	const isLoose = (last: number) => {
		const key = words[last - 1]?.key ?? '';
		return loose.has(key) || (key.endsWith('ing') && isSpoken(key));
	};
	while (last > first + 1 && (isHalf(last) || isLoose(last))) last--;
	return { first, end: last };
}

/** The longest part of a clause that fits: to the end of an inner clause behind `least`, else to some word. */
function fitting(telling: Telling, clause: Clause, least: number, fits: (clause: Clause) => boolean): Clause {
	const { first } = clause;
	if (fits(clause)) return clause;
	const last = clausesOf(telling).findLast(
		({ end }) => end > least && end <= clause.end && end > first && fits({ first, end }),
	);
	if (last) return withoutLoose(telling, { first, end: last.end });
	return fittingWords(telling, clause, fits);
}

/** As many words of a clause as fit; the fewer words, the shorter. */
function fittingWords(telling: Telling, { first, end: last }: Clause, fits: (clause: Clause) => boolean): Clause {
	let [least, most] = [first + 1, Math.min(last, first + longest / 2)];
	while (least < most) {
		const end = (least + most + 1) >> 1;
		if (fits({ first, end })) least = end;
		else most = end - 1;
	}
	return withoutLoose(telling, { first, end: most });
}

const subordinating = listed('as when while because although though since after before until once if');

/** A clause behind "when" ends before the main clause. */
function endOfSubordinate(telling: Telling, clause: Clause, verb: number): Clause {
	if (!subordinating.has(telling.words[clause.first - 1]?.key ?? '')) return clause;
	const own = clausesOf(telling).find(({ first, end }) => first <= verb && verb < end);
	return own ? { first: clause.first, end: Math.min(own.end, clause.end) } : clause;
}

const follows = /^(?:follows|followed|comes?|came|marks|marked)$/u;

/** What stands behind "This follows", "It came after": what happened before that. */
function behindFollowing({ words }: Telling): Clause | undefined {
	const [first, second, third] = words;
	if (!/^(?:this|that|it)$/u.test(first?.key ?? '') || !follows.test(second?.key ?? '')) return undefined;
	return { first: /^(?:after|as|amid|when)$/u.test(third?.key ?? '') ? 3 : 2, end: words.length };
}

/** Whether some words of a telling make a text of no more characters; words are no shorter than a letter and a blank. */
function isWithin(telling: Telling, { first, end }: Clause, most: number, textOf: TextOf): boolean {
	if (end - first > most / 2) return false;
	// Mostly what is printed is as short: only where it is longer, runs of blanks are made one to count.
	if (end > first && endOfWord(telling, end - 1) - startOfWord(telling, first) <= most) return true;
	return textOf(telling.article.slug, rangesOfClause(telling, { first, end })).length <= most;
}

/** A clause as far as it fits: to the end of an inner clause behind `least`, or of some word; each way once. */
function cutsOf(telling: Telling, clause: Clause, least: number, fits: (clause: Clause) => boolean): Clause[] {
	const [cut, words] = [fitting(telling, clause, least, fits), fittingWords(telling, clause, fits)];
	return cut.end === words.end ? [cut] : [cut, words];
}

/** Find the titles that an account may give, one after the other. */
export function* candidatesOf(account: Account, textOf: TextOf, seed: string): Generator<Candidate> {
	const { telling, at, date } = account;
	const { words, kind } = telling;
	const whole = { first: 0, end: words.length };
	const fits = (clause: Clause) => isWithin(telling, clause, longest, textOf);
	const isOfAccount = (index: number) => meets(telling, index, at);
	const isWithinSentence = isWithin(telling, whole, longestSentence, textOf);
	if (kind !== 'body') {
		if (isWithinSentence) yield { account, clause: whole };
		return;
	}
	const isWhole = isWithinSentence && isOfAccount(0) && isOfAccount(words.length - 1);
	const aside = date && withAntecedent(telling, clauseOf(telling, date.at));
	const isAside = aside !== undefined && fits(aside);
	const deeds = deedsOf(telling, seed);
	const others = deeds.length > 0 ? [] : deedsOf(telling, seed, 'any');
	for (const { clause, subject, verb } of [...deeds, ...others]) {
		if (!isOfAccount(verb)) continue;
		const state = deeds.length > 0 ? {} : { isState: true as const };
		if (!subject && isWhole) yield { account, clause: whole, verb, ...state };
		if (isAside) continue;
		const start = endOfSubordinate(telling, withoutJoints(telling, clause), verb);
		for (const cut of cutsOf(telling, start, verb + 1, fits)) {
			yield { account, clause: cut, verb, whole: clause, ...state, ...(subject ? { subject } : {}) };
		}
	}
	if (isWhole) yield { account, clause: whole };
	if (isAside) {
		yield { account, clause: aside, isAside: true };
		return;
	}
	if (isOfAccount(0)) yield { account, clause: fittingWords(telling, whole, fits) };
	const behind = behindFollowing(telling);
	if (behind && isOfAccount(behind.first)) yield { account, clause: fitting(telling, behind, behind.first, fits) };
	const own = clauseOf(telling, date?.at ?? at);
	const from = clausesOf(telling).find(
		({ first }) => first < own.first && isOfAccount(first) && fits({ first, end: own.end }),
	);
	const start = withoutJoints(telling, { first: from?.first ?? own.first, end: words.length });
	for (const cut of cutsOf(telling, start, own.end - 1, fits)) yield { account, clause: cut };
}
