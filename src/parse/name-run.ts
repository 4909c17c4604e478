/** Runs of words in capitals, joined over the small words that stand inside names. */
import { type Token, areNeighbours, isClosed, isGreat } from './name-token.ts';
import { countryOf } from './words/countries.ts';
import { givenNames } from './words/given-names.ts';
import { joinedPairs, organisationHeads, organisationHeadsFor } from './words/organisations.ts';
import { placeHeadsOf } from './words/places.ts';
import { departments, offices } from './words/titles.ts';

/** Neighbours in capitals, with the index of the first among the words of their sentence. */
export interface Run {
	readonly words: Token[];
	readonly first: number;
}

/** Small words inside a name: of nobility, and of what has a head before it. */
const particles = new Set(
	'de da do dos das del della di du la le van von der den ter bin ibn al el ben zu af y e'.split(' '),
);
/** Longer runs of capitals are cut: they are headings or lists, and nothing may grow with them. */
const longestRun = 24;
const longestDepartment = 5;
/** Behind these a great `I` is a number. */
const numbered = new Set('War Phase Part Article Title Chapter Division King Pope'.split(' '));

/** Is a word the noun of an office, `ex-` and the like left out? */
export function isOffice(word: string): boolean {
	const plain = word.toLowerCase();
	return offices.has(plain) || (plain.includes('-') && offices.has(plain.replace(/^(?:ex|vice|co)-/u, '')));
}

/** Is it the particle of a family name: `von`, `bin`? */
export function isParticle(word: string): boolean {
	return particles.has(word) && word.length > 1;
}

/** How many words from an index on say what an office is of: `State`, `National Intelligence`. */
export function departmentLength(text: string, tokens: readonly Token[], index: number): number {
	const most = tokens.slice(index, index + longestDepartment);
	for (let length = most.length; length > 0; length--) {
		const words = most.slice(0, length);
		if (!departments.has(words.map((word) => word.text).join(' '))) continue;
		if (words.every((word, at) => at === 0 || areNeighbours(text, words[at - 1] as Token, word))) return length;
	}
	return 0;
}

/** Does a great word go on with the names before it? */
function goesOn({ words }: Run, word: Token): boolean {
	const last = words.at(-1)?.text ?? '';
	if (words.length >= longestRun) return false;
	if (word.text === 'I') return numbered.has(last) || givenNames.has(last);
	// The point is no initial's but the end of a sentence: `… under George I. My aunt …`
	return !(/^\p{Lu}\.$/u.test(last) && isClosed(word.text));
}

/** Find the runs of a sentence. */
export function readRuns(text: string, tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let current: Run | undefined;
	for (let index = 0; index < tokens.length; index++) {
		const word = tokens[index] as Token;
		const last = current?.words.at(-1);
		const beside = last !== undefined && areNeighbours(text, last, word);
		// `So do I. See …`
		if (isGreat(word.text) && !(word.text === 'I.' && !beside)) {
			if (current && beside && goesOn(current, word)) current.words.push(word);
			else {
				current = { words: [word], first: index };
				runs.push(current);
			}
			continue;
		}
		const joined = current && last && beside ? joinedBy(text, tokens, index, current.words) : 0;
		if (current && joined > 0) {
			current.words.push(...tokens.slice(index, index + joined));
			index += joined - 1;
		} else current = undefined;
	}
	return runs;
}

/** How many words from a small one on go on with the name before it. */
function joinedBy(text: string, tokens: readonly Token[], index: number, words: readonly Token[]): number {
	const [word, next, afterNext] = [tokens[index] as Token, tokens[index + 1], tokens[index + 2]];
	const last = words.at(-1) as Token;
	if (!next || !areNeighbours(text, word, next)) return 0;
	const nextIsGreat = isGreat(next.text) && !isClosed(next.text);
	if (particles.has(word.text) && (nextIsGreat || particles.has(next.text))) return words.length > 2 ? 0 : 1;
	if (word.text === 'and') return nextIsGreat && isJoinedPair(last.text, next.text) ? 1 : 0;
	const behindThe =
		/^(?:the|an?)$/u.test(next.text) && afterNext && isGreat(afterNext.text) && areNeighbours(text, next, afterNext);
	if (word.text === 'of' || ((word.text === 'for' || word.text === 'on') && organisationHeadsFor.has(last.text))) {
		if (word.text === 'of' && isOffice(last.text)) return departmentLength(text, tokens, index + 1) > 0 ? 1 : 0;
		const isPlace = placeHeadsOf.has(last.text) && (words.length === 1 || last.text === 'Republic');
		// `Association for the Advancement of …`: what is joined once goes on.
		const isBody =
			organisationHeads.has(last.text) || words.some(({ text: inner }) => inner === 'for' || inner === 'on');
		if (!isBody && !isPlace) return 0;
		if (nextIsGreat) return 1;
		return behindThe ? 2 : 0;
	}
	return 0;
}

const isJoinedPair = (left: string, right: string) =>
	joinedPairs.has(`${left} ${right}`) || countryOf.has(`${left} and ${right}`);
