/** Who does the saying: the names, offices, pronouns and descriptions that are the subject of a verb of speech. */
import type { Cue } from './cue.ts';
import { descriptionBefore, descriptionBehind } from './description.ts';
import { closedWords } from './words/openers.ts';

/** Somebody who may be the subject of a verb of speech, in offsets of the piece. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	/** Where the name itself begins, behind its title. */
	readonly word: number;
	readonly by: 'name' | 'title' | 'pronoun' | 'description';
	/** A person, or a pronoun of one; else a body, a place, or what is not known. */
	readonly person: boolean;
	/** Whom it names; absent for a pronoun, and for an office of which the article names no holder. */
	readonly who?: { readonly id: string; readonly name: string };
}

/** What may stand between a subject and its verb: auxiliaries, adverbs, a clause or a description between commas. */
const gap =
	/^(?:\s\([^()]{1,60}\))?(?:\s*,[^,;:“”"]{1,120},)?\s*(?:(?:has|have|had|would|will|could|may|might|also|later|then|again|earlier|previously|once|repeatedly|recently|reportedly|only|still|even|since|too|himself|herself|often|always|never|publicly|privately|on|this|last|early|late|today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|night|morning|evening|afternoon|month|year|who|which|that|and|both|all|was quoted as|(?:goes|went) on to|\p{Ll}+ly)\s+)*$/u;
/** Subjects farther from their verb than this, in characters, are not looked for. */
const longestClause = 800;
/** Words right before a subject: a clause begins with them. */
const openers = new Set(
	'that and but while as when if because whether after before since where which what however meanwhile though although or than so until unless whom then yet for instead once therefore thus also later'.split(
		' ',
	),
);
/** Words that belong to a description and are passed over on the way to the word that governs it. */
const modifiers = new Set(
	'the a an former acting veteran outgoing incoming then-president newly top senior'.split(' '),
);
/** A name behind these is not the subject but belongs to the noun before it: `an aide to Doe`. */
const governed = /[\p{L}’')]\s(?:of|for|to|by|from|at|in|on|with|about|against|near|like)\s(?:the\s)?$/u;
const owns = (text: string, { end }: Candidate): boolean => /^['’](?:s?\b|\s|$)/u.test(text.slice(end, end + 3));

/** Whether a candidate stands where a subject stands: at the head of its clause, and owning nothing. */
export function isSubject(text: string, candidate: Candidate, sentence: number): boolean {
	const { start } = candidate;
	if (owns(text, candidate)) return false;
	const before = text.slice(Math.max(sentence, start - 60), start).trimEnd();
	if (before === '' || /[,;:–—(“”‘’"…!?•·*]$/u.test(before)) return true;
	const words = before.split(/\s+/u);
	while (words.length > 0 && modifiers.has(words.at(-1) ?? '')) words.pop();
	const last = words.at(-1);
	return last === undefined || /[,;:–—(“”‘’"!?]$/u.test(last) || openers.has(last.toLowerCase());
}

/** A name in brackets tells of the one before it: `Doe (R-Utah) said`. */
function isAside(text: string, { start, end }: Candidate): boolean {
	return (
		/\([^()]{0,40}$/u.test(text.slice(Math.max(0, start - 41), start)) &&
		/^[^()]{0,40}\)/u.test(text.slice(end, end + 41))
	);
}

/** A name between commas that says whom the description before it means: `Her partner at the bank, Jane Doe, said`. */
function isAppositive(text: string, { start, end, by }: Candidate, cue: number, floor: number): boolean {
	if (by !== 'name' || !/^,\s$/u.test(text.slice(end, cue))) return false;
	const comma = /,\s(?:\p{Lu}[\p{L}.]+\s){0,3}$/u.exec(text.slice(Math.max(floor, start - 60), start));
	if (!comma) return false;
	return descriptionBefore(text, Math.max(floor, start - 60) + comma.index, floor) !== undefined;
}

/** Whether an office stands behind a comma and tells what the name before it is: `Jane Doe, the mayor,`. */
function tells(text: string, { by, start }: Candidate, name: Candidate | undefined): boolean {
	return by === 'title' && name?.by === 'name' && /^,\s$/u.test(text.slice(name.end, start));
}

/** A noun phrase as a speaker; an office that it begins with says who it is. */
function describe(phrase: Pick<Candidate, 'start' | 'end'>, candidates: readonly Candidate[]): Candidate {
	const office = candidates.find(({ by, start }) => by === 'title' && start === phrase.start);
	return office ?? { ...phrase, word: phrase.start, by: 'description', person: false };
}

/**
 * Find the subject of a verb of speech before it.
 *
 * The one right before the verb is its subject wherever it stands (“with Press Secretary Jane Doe noting”); else a
 * common noun phrase that ends there; else the nearest person at the head of a clause.
 *
 * @param text - The text of the piece.
 * @param cue - The verb.
 * @param candidates - Those of the sentence, in order.
 * @param floor - Where the sentence, or the words behind the last quotation, begin.
 */
export function findSubject(
	text: string,
	cue: Cue,
	candidates: readonly Candidate[],
	floor: number,
): Candidate | undefined {
	const before = candidates.filter((each) => each.end <= cue.start && !isAside(text, each)).reverse();
	const nearest = before[0];
	if (nearest && !owns(text, nearest)) {
		const lead = text.slice(Math.max(floor, nearest.start - 60), nearest.start);
		const isObject = nearest.by === 'name' && !cue.participle && governed.test(lead);
		if (!isObject && gap.test(text.slice(nearest.end, cue.start))) return nearest;
		if (isAppositive(text, nearest, cue.start, floor)) return nearest;
	}
	const phrase = cue.participle ? undefined : descriptionBefore(text, cue.start, floor);
	if (phrase) return describe(phrase, candidates);
	if (cue.close) return undefined;
	const head =
		before.find(
			(each, index) => each.person && isSubject(text, each, floor) && !tells(text, each, before[index + 1]),
		) ??
		before.find((each) => each.by === 'name' && isSubject(text, each, floor) && /^\s?[,(]/u.test(text.slice(each.end)));
	return head ?? describedHead(text, cue.start, candidates, floor);
}

/** A description at the head of the clause, more of it between commas: `A pilot, who was not named, said`. */
function describedHead(
	text: string,
	cue: number,
	candidates: readonly Candidate[],
	floor: number,
): Candidate | undefined {
	if (cue - floor > longestClause) return undefined;
	const comma = floor + text.slice(floor, cue).indexOf(',');
	const closes = /,\s(?:(?:has|have|had|also|later|then)\s)?$/u.test(text.slice(Math.max(floor, cue - 9), cue));
	if (comma <= floor || comma >= cue - 2 || !closes) return undefined;
	const phrase = descriptionBefore(text, comma, floor);
	return phrase && phrase.start - floor <= 2 ? describe(phrase, candidates) : undefined;
}

/** Nouns and adjectives before a name, as in `said harbour pilot Jane Doe`; or an article. */
function isModified(lead: string): boolean {
	const words = lead.trim().split(/\s+/u);
	return (
		lead.startsWith(' ') &&
		words.length <= 6 &&
		words.every((word, index) =>
			word === '' || (index === 0 && /^(?:the|a|an|his|her|its|their|our|my)$/u.test(word))
				? true
				: /^[\p{L}\p{N}][\p{L}\p{N}.’'/-]*$/u.test(word) && !closedWords.has(word.toLowerCase()),
		)
	);
}

/** Who an office or a description right behind the verb is, the name between commas: `said the pilot, Jane Doe.` */
function namedBehind(
	text: string,
	{ end }: Pick<Candidate, 'start' | 'end'>,
	candidates: readonly Candidate[],
	limit: number,
): Candidate | undefined {
	const name = candidates.find(({ by, start }) => by === 'name' && start >= end);
	if (!name?.person || name.end > limit || owns(text, name) || !/^,\s$/u.test(text.slice(end, name.start)))
		return undefined;
	// One of several: `said the pilot, Jane Doe and two sailors`.
	return /^(?:[.,;:!?”"’')–—]|\s(?:in|on|at|as|who|after|during|of|from|to)(?!\p{L})|\s?[–—-]|\s*$)/u.test(
		text.slice(name.end, name.end + 12),
	)
		? name
		: undefined;
}

/**
 * Find the subject of a verb of speech right behind it: `said harbour pilot Jane Doe`, `according to the union`.
 *
 * @param text - The text of the piece.
 * @param cue - The verb.
 * @param candidates - Those of the sentence, in order.
 * @param limit - Where the sentence, or the words before the next quotation, end.
 */
export function findSubjectBehind(
	text: string,
	cue: Cue,
	candidates: readonly Candidate[],
	limit: number,
): Candidate | undefined {
	const index = candidates.findIndex(({ start }) => start >= cue.end);
	for (const [offset, next] of candidates.slice(Math.max(0, index), index + 3).entries()) {
		if (index === -1 || next.end > limit || owns(text, next) || !isModified(text.slice(cue.end, next.start))) continue;
		// `said Doe aide Jane Roe`: the first name only says whose the second is.
		const after = candidates[index + offset + 1];
		const isOwner = !next.person && after && /^(?:\s\p{Ll}[\p{L}-]*){1,3}\s$/u.test(text.slice(next.end, after.start));
		if (isOwner && isModified(text.slice(cue.end, after.start))) continue;
		return (next.by === 'title' && namedBehind(text, next, candidates, limit)) || next;
	}
	const phrase = descriptionBehind(text, cue.end, limit);
	return phrase && (namedBehind(text, phrase, candidates, limit) ?? describe(phrase, candidates));
}

/**
 * Whether only blanks, commas and words that go with a name stand between a quotation and a subject: a description, as in
 * `“…,” the union’s leader, Jane Doe, said`, or nouns.
 */
export function isRightBehind(text: string, from: number, { start }: Candidate): boolean {
	const lead = text.slice(from, start);
	if (/^[\s,”’"'–—-]*$/u.test(lead)) return true;
	const first = /^[\s,”’"'–—-]*[\s,]/u.exec(lead)?.[0].length;
	if (first === undefined) return false;
	if (/\S,\s$/u.test(lead)) return descriptionBefore(text, start - 2, from)?.start === from + first;
	return isModified(` ${lead.slice(first)}`);
}
