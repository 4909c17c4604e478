/** The names, offices and pronouns that a verb of speech can have as its subject. */
import type { Candidate } from './clause.ts';
import { readRoles, resolveRole } from './name-role.ts';
import type { FoundName } from './name.ts';
import { firstFrom, type Piece } from './prose.ts';

/** A pronoun that can speak; whoever `who` is stands right before it. */
const pronouns = new Set('I He he She she They they It it We we'.split(' '));
/** Signs beside which it is none, or only part of a word. */
const besidePronoun = new Set("’'-");
/** What somebody is named by office behind. */
const owners = new Set('The the His his Her her Their their Its its'.split(' '));
/** The longest of both, in characters. */
const longestPronoun = Math.max(...[...pronouns, ...owners].map((word) => word.length));
/** Somebody by office or relation: `the French president`, `his Canadian counterpart`. */
const office =
	/(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:(?!(?:of|for|to|in|and|or|at|on|by|with|from|that|who|whose)\s)[\p{L}.’'-]{1,30}\s){0,4}?(?:president|leader|minister|premier|chancellor|envoy|spokes(?:man|woman|person)|secretary|counterpart|chief|ambassador|king|queen|pope|pontiff|senator|governor|mayor|general|director|adviser|advisor|aide|negotiator)(?![\p{L}-])/uy;
/** Between a country or a body and the person that it is named with. */
const ownerGap = /^(?:['’]s)?\s$/u;
/** The names of a piece; one that only says whose the next is (“UK minister Jane Doe”) goes with it. */
function nameCandidates(text: string, names: readonly FoundName[]): Candidate[] {
	const found: Candidate[] = [];
	for (const { id, kind, place, title, full } of names) {
		let start = title ? Math.min(title.start, place.start) : place.start;
		const owner = found.at(-1);
		if (owner && !owner.person && ownerGap.test(text.slice(owner.end, start))) {
			start = owner.start;
			found.pop();
		}
		found.push({
			start,
			end: place.end,
			word: place.start,
			by: 'name',
			person: kind === 'person',
			who: { id, name: full },
		});
	}
	return found;
}

/**
 * Find those who can be the subject of a verb of speech.
 *
 * @param pieces - The pieces in order.
 * @param names - The names of the article in order.
 * @returns For each piece, its names, offices and pronouns in order.
 */
export function findCandidates(pieces: readonly Piece[], names: readonly FoundName[]): Candidate[][] {
	const roles = readRoles(names, pieces);
	const byPiece: FoundName[][] = pieces.map(() => []);
	for (const name of names) byPiece[name.place.piece]?.push(name);
	return pieces.map((each, piece) => {
		const { text } = each.stretch;
		const named = nameCandidates(text, byPiece[piece] ?? []);
		const others: Candidate[] = [];
		let behind = 0;
		const runs = each.stretch.words;
		for (let index = 0; index < runs.length; index += 2) {
			const [start, end] = [runs[index] as number, runs[index + 1] as number];
			if (end - start > longestPronoun) continue;
			const word = text.slice(start, end);
			if (pronouns.has(word) && !besidePronoun.has(text.charAt(start - 1)) && !besidePronoun.has(text.charAt(end)))
				others.push({ start, end, word: start, by: 'pronoun', person: /^(?:s?he|I)$/iu.test(word) });
			if (start < behind || !owners.has(word) || text.charAt(start - 1) === '-') continue;
			office.lastIndex = start;
			const phrase = office.exec(text)?.[0];
			if (phrase === undefined) continue;
			behind = start + phrase.length;
			const next = named[firstFrom(named, behind)];
			if (next && next.start <= behind + 1) continue;
			const holder = resolveRole(phrase, roles, { piece, start, end: behind });
			const who = holder && { who: { id: holder.id, name: holder.full } };
			others.push({ start, end: behind, word: start, by: 'title', person: true, ...who });
		}
		return [...named, ...others].sort((a, b) => a.start - b.start);
	});
}
