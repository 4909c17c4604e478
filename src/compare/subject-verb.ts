/** Names as subjects, and the verbs that follow them. */
import { isDone, isPast, isSpoken } from './past.ts';
import { endOfWord, Remembered, startOfWord, type Telling } from './telling.ts';
import type { Word } from './word.ts';

const listed = (words: string) => new Set(words.trim().split(/\s+/u));

/** A name behind one of these is not what the verb belongs to. */
const prepositions = listed(`
of to for by from at in on into onto against about over under through during between among toward towards near behind beyond
across along around off out up upon via within without like than per despite versus amid including regarding
`);
/** What follows one of these is said, asked or supposed, and not told. */
const suppositions = listed('that if whether what how why which would');
const auxiliaries = listed('has have had was were been');
/** They put off or deny what follows. */
const refusals = listed(`
is are am be being will would could should can may might must shall do does did not never no nor neither to without cannot
yet if
`);
const adverbs = listed(`
also then later recently again already just still soon now once twice only even long first earlier since eventually instead
meanwhile thus therefore ever today yesterday both all each himself herself itself themselves
`);
/** Beside a verb they tell of many deeds, and not of one. */
export const repetitions = listed(`
repeatedly often always regularly long frequently consistently usually traditionally routinely sometimes occasionally
historically generally typically commonly
`);
/** Behind a verb they do so too: "has held several meetings". */
const several = listed('multiple several many numerous various countless dozens scores hundreds');
/** Participles that stand beside `was` as adjectives do. */
const adjectives = listed(`
expected prepared concerned interested supposed based located known allowed worried pleased disappointed scheduled set poised
slated believed said reported convinced determined committed opposed inclined surprised aligned
`);
const courtesies = listed('mr mrs ms dr');
/** Words that stand between two clauses. */
export const joints = listed('and but with while as when after before because although though since until so');

/** Between a name and its verb stand no more words that say something: "the Harbour Board’s lawyers". */
const mostHops = 2;
const mostSteps = 8;
/** An aside between commas behind a name is no longer, from its verb on where it has one. */
const longestAside = 20;
/** A name with what stands before it is no longer. */
const longestSubject = 14;

/** Whether a word is of a name. */
export const isName = (word: Word | undefined) => word?.term?.startsWith('@') === true;
const isAdverb = ({ key }: Word) => adverbs.has(key) || (key.length > 4 && key.endsWith('ly'));

/** Whether a word and the next stand apart: a hyphen makes one word of "state-backed". */
function areApart(seed: string, telling: Telling, before: number): boolean {
	const { words } = telling;
	if (!words[before] || !words[before + 1]) return true;
	const [end, start] = [endOfWord(telling, before), startOfWord(telling, before + 1)];
	return start !== end + 1 || !/[-‐‑]/u.test(seed.charAt(end));
}

/** A name and what stands before it. */
export interface Subject {
	readonly first: number;
	/** The index behind the name. */
	readonly end: number;
	readonly names: readonly string[];
	/** The word that it stands behind, where that makes it the object of a clause, or no subject of what is told. */
	readonly behind?: string;
	readonly isOwner: boolean;
}

/** Read the name that begins at a word as a subject; `undefined` where it is part of another word. */
export function readSubject(telling: Telling, name: number, seed: string): Subject | undefined {
	const { words, quoted } = telling;
	const term = words[name]?.term ?? '';
	let end = name + 1;
	while (words[end]?.term === term && words[end]?.stop !== true) end++;
	const subject = { end, isOwner: words[end - 1]?.key.endsWith("'s") === true };
	const names = [term];
	let first = name;
	for (; first > 0 && name - first < longestSubject; first--) {
		const before = words[first - 1] as Word;
		if (!areApart(seed, telling, first - 1)) return undefined;
		if (words[first]?.stop || quoted[first - 1] === true) break;
		// "the boat Ms Doe sold": behind a noun, a title of courtesy begins a clause that tells of the noun.
		if (courtesies.has(words[first]?.key ?? '') && before.term !== undefined) return undefined;
		const other = words[first - 2];
		if (before.key === 'and' && isName(other)) names.push(other?.term ?? '');
		else if (prepositions.has(before.key) || suppositions.has(before.key) || isSpoken(before.key)) {
			return { ...subject, first, names, behind: before.key };
		} else if (joints.has(before.key) || auxiliaries.has(before.key) || isDone(before.key) || before.key === 'who')
			break;
	}
	return { ...subject, first, names };
}

/** Find where an aside between commas ends that begins at a word: "Doe, the mayor of Port, said". */
export function endOfAside({ words }: Telling, index: number): number | undefined {
	for (let end = index + 1; end < words.length && end - index <= longestAside; end++) {
		if (words[end]?.stop) return end;
	}
	return undefined;
}

/** A verb of the past in its place, and the noun before it. */
interface Found {
	readonly verb: number;
	readonly noun?: string;
	readonly isSpeech: boolean;
}

/** What verbs are looked for: those of deeds, or any of which a name is the subject. */
export type Sought = 'deeds' | 'any';

const infinitive = listed('to without nor neither yet if');

/** Find the verb that a subject right before some word has. */
export function findVerb(
	telling: Telling,
	start: number,
	isWith: boolean,
	seed: string,
	sought: Sought,
): Found | undefined {
	const { words, quoted } = telling;
	let [hops, isPassive] = [0, false];
	let noun: string | undefined;
	for (const [step, word] of words.slice(start, start + mostSteps).entries()) {
		const index = start + step;
		if (quoted[index] === true || !areApart(seed, telling, index - 1) || (step > 0 && word.stop)) return undefined;
		const found = { verb: index, ...(noun === undefined ? {} : { noun }), isSpeech: isSpoken(word.key) };
		if (sought === 'any' && isAnyVerb(word)) return found;
		if (refusals.has(word.key) || repetitions.has(word.key) || word.key.endsWith("n't")) return undefined;
		if (auxiliaries.has(word.key)) isPassive ||= /^(?:was|were|been)$/u.test(word.key);
		else if (isWith && word.key.length > 5 && word.key.endsWith('ing')) return found;
		else if (isAdverb(word)) continue;
		else if (!isWith && (isDone(word.key) || isSpoken(word.key)) && !word.key.endsWith('ing')) {
			const isState = isPassive && adjectives.has(word.key);
			const isReduced = !isPassive && words[index + 1]?.key === 'by';
			const isRepeated = several.has(words[index + 1]?.key ?? '');
			return isState || isReduced || isRepeated ? undefined : found;
		} else if (word.term !== undefined && !isName(word) && hops < mostHops) {
			hops++;
			noun = word.term;
		} else return undefined;
	}
	return undefined;
}

/** Whether a word behind a name can be its verb, in whatever tense. */
function isAnyVerb({ key }: Word): boolean {
	if (infinitive.has(key)) return false;
	return auxiliaries.has(key) || refusals.has(key) || key.endsWith("n't") || isPast(key);
}

/** Whether a word is a verb of the past that tells, outside quotation marks, that something happened. */
function isTold({ words, quoted }: Telling, index: number): boolean {
	if (quoted[index] === true || !isDone(words[index]?.key ?? '')) return false;
	return !words.slice(Math.max(0, index - 3), index).some(({ key }) => refusals.has(key) || key.endsWith("n't"));
}

const told = new Remembered<readonly number[]>();
const nothing: readonly number[] = [];

/** The verbs of the past that tell, outside quotation marks, that something happened: by their indexes. */
export function verbsOf(telling: Telling): readonly number[] {
	return told.of(telling, findTold);
}

function findTold(telling: Telling): readonly number[] {
	let verbs = nothing;
	for (let index = 0; index < telling.words.length; index++) {
		if (isTold(telling, index)) verbs = [...verbs, index];
	}
	return verbs;
}
