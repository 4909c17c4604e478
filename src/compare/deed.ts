/**
 * Deeds: clauses in which somebody named did something.
 *
 * The subject is a name, with what belongs to it ("the mayor Jane Doe", "Doe’s office", "Doe, the mayor of Port,"); the verb
 * follows it and is in the past. News tells happenings so, whether or not it says on which day they were.
 */
import type { Article, ReportedSpeech } from '../records.ts';
import type { Clause } from './clause.ts';
import { isStatement } from './past.ts';
import { endOfAside, findVerb, isName, joints, readSubject, type Sought, type Subject } from './subject-verb.ts';
import { meets, Remembered, startOfWord, type Telling } from './telling.ts';

/** Somebody did something, as one clause tells it. */
export interface Deed {
	readonly telling: Telling;
	/** From the subject to the end of what was done; from the verb on where an aside stands between. */
	readonly clause: Clause;
	/** The subject, where an aside parts it from the verb. */
	readonly subject?: Clause;
	/** Who did it: the terms of the names, with the noun behind a name where it is somebody's. */
	readonly actors: readonly string[];
	/** The index of the verb, or of the noun that stands for one. */
	readonly verb: number;
	/** Whether it is that somebody spoke, or was asked. */
	readonly isSpeech: boolean;
}

const determiners = new Set(['a', 'an', 'the', 'another', 'this']);
/** A sentence of more words is a list. */
const longest = 120;

const reports = new WeakMap<Article, Map<string | undefined, ReportedSpeech[]>>();

const none: readonly ReportedSpeech[] = [];

/** What an article reports as said by somebody, in the sentence of a telling, or in no sentence for a title or deck. */
export function reportsBeside({ article, sentence }: Telling): readonly ReportedSpeech[] {
	let known = reports.get(article);
	if (!known) {
		known = Map.groupBy(article.reports, (report) => report.sentence);
		reports.set(article, known);
	}
	return known.get(sentence) ?? none;
}

/** What an article reports, in the sentence of a telling, as said by somebody. */
export function reportsIn(telling: Telling): readonly ReportedSpeech[] {
	return telling.sentence === undefined ? none : reportsBeside(telling);
}

/** "Doe’s warning that", "a warning from Doe that": a noun that tells that somebody spoke. */
function nounOf({ words }: Telling, { first, end, isOwner, behind }: Subject): number | undefined {
	if (isOwner) {
		const index = [end, end + 1].find((place) => isStatement(words[place]?.key ?? ''));
		return index !== undefined && words[index + 1]?.key === 'that' ? index : undefined;
	}
	const isFrom = behind === 'from' || behind === 'by';
	return isFrom && isStatement(words[first - 2]?.key ?? '') && words[end]?.key === 'that' ? first - 2 : undefined;
}

type Part = Pick<Deed, 'clause' | 'subject' | 'verb' | 'isSpeech'> & { readonly noun?: string };

/** What a subject did: one thing, or another in an aside behind the name and one behind that. */
function partsOf(telling: Telling, subject: Subject, seed: string, sought: Sought): Part[] {
	const { words } = telling;
	const { first, end, behind } = subject;
	const statement = nounOf(telling, subject);
	const rest = words.length;
	if (statement !== undefined) {
		const start = determiners.has(words[statement - 1]?.key ?? '') ? statement - 1 : statement;
		return [{ clause: { first: Math.min(first, start), end: rest }, verb: statement, isSpeech: true }];
	}
	const isWith = words[first - 1]?.key === 'with';
	const relative = words[end]?.key === 'who' ? findVerb(telling, end + 1, false, seed, sought) : undefined;
	const parts: Part[] = relative ? [{ ...relative, clause: { first, end: rest } }] : [];
	if (behind !== undefined) return parts;
	if (words[end]?.stop !== true) {
		const found = relative ? undefined : findVerb(telling, end, isWith, seed, sought);
		return found ? [{ ...found, clause: { first, end: rest } }] : parts;
	}
	const aside = endOfAside(telling, relative?.verb ?? end);
	const found = aside === undefined ? undefined : findVerb(telling, aside, false, seed, sought);
	if (aside === undefined || found?.noun !== undefined || !found) return parts;
	if (!relative) return [{ ...found, clause: { first, end: rest } }];
	return [...parts, { ...found, clause: { first: aside, end: rest }, subject: { first, end } }];
}

/** Ends each deed where the next begins, without the joint between. */
function withEnds(deeds: readonly Deed[], { words }: Telling): Deed[] {
	return deeds.map((deed, index) => {
		const { clause, verb } = deed;
		let end = deeds[index + 1]?.clause.first ?? clause.end;
		if (end <= verb) ({ end } = clause);
		while (end > verb + 1 && joints.has(words[end - 1]?.key ?? '')) end--;
		return { ...deed, clause: { first: clause.first, end } };
	});
}

const found = { deeds: new Remembered<readonly Deed[]>(), any: new Remembered<readonly Deed[]>() };

/**
 * Find what somebody named did, as a sentence tells it in its own words.
 *
 * @param seed - The seed text of the telling's article.
 * @param sought - `any` also finds what somebody named is, does or will do.
 */
export function deedsOf(telling: Telling, seed: string, sought: Sought = 'deeds'): readonly Deed[] {
	return found[sought].of(telling, () => findDeeds(telling, seed, sought));
}

const noDeeds: readonly Deed[] = [];

/** Whether a name that is no mere thing's begins with a word. */
function isActor(telling: Telling, index: number): boolean {
	const place = startOfWord(telling, index);
	for (const { kind, at } of telling.names) {
		if (kind !== 'other') for (const [start] of at) if (start === place) return true;
	}
	return false;
}

function findDeeds(telling: Telling, seed: string, sought: Sought): readonly Deed[] {
	const { words, quoted, names, kind } = telling;
	if (kind !== 'body' || words.length > longest || names.length === 0) return noDeeds;
	const reported = reportsIn(telling);
	const deeds: Deed[] = [];
	let next = 0;
	for (let index = 0; index < words.length; index++) {
		if (index < next || quoted[index] === true || !isName(words[index]) || !isActor(telling, index)) continue;
		const subject = readSubject(telling, index, seed);
		next = subject?.end ?? index + 1;
		if (!subject) continue;
		for (const { noun, clause, subject: apart, verb, isSpeech } of partsOf(telling, subject, seed, sought)) {
			const isOfOffice = subject.isOwner && !isStatement(words[verb]?.key ?? '');
			// What is reported as somebody's words, the article does not tell itself.
			if ((isOfOffice && noun === undefined) || reported.some(({ at }) => meets(telling, verb, at))) continue;
			const actors = isOfOffice ? [`${subject.names[0] ?? ''} ${noun ?? ''}`] : subject.names;
			deeds.push({ telling, actors, clause, ...(apart ? { subject: apart } : {}), verb, isSpeech });
			next = Math.max(next, verb + 1);
		}
	}
	return deeds.length === 0 ? noDeeds : withEnds(deeds, telling);
}
