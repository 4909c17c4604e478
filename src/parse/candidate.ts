/** The names, offices and pronouns that a verb of speech can have as its subject. */
import type { Candidate } from './clause.ts';
import { readRoles, resolveRole } from './name-role.ts';
import type { FoundName } from './name.ts';
import { firstFrom, type Piece } from './prose.ts';

/** A pronoun that can speak; whoever `who` is stands right before it. */
const pronoun = /(?<![\p{L}’'-])(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e)(?![\p{L}’'-])/gu;
/** Somebody by office or relation: `the French president`, `his Canadian counterpart`. */
const office =
	/(?<![\p{L}-])(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?:(?!(?:of|for|to|in|and|or|at|on|by|with|from|that|who|whose)\s)[\p{L}.’'-]{1,30}\s){0,4}?(?:president|leader|minister|premier|chancellor|envoy|spokes(?:man|woman|person)|secretary|counterpart|chief|ambassador|king|queen|pope|pontiff|senator|governor|mayor|general|director|adviser|advisor|aide|negotiator)(?![\p{L}-])/gu;
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
	return pieces.map(({ stretch: { text } }, piece) => {
		const named = nameCandidates(text, byPiece[piece] ?? []);
		const offices = [...text.matchAll(office)].flatMap(({ 0: phrase, index: start }): Candidate[] => {
			const end = start + phrase.length;
			const next = named[firstFrom(named, end)];
			if (next && next.start <= end + 1) return [];
			const holder = resolveRole(phrase, roles, { piece, start, end });
			const who = holder && { who: { id: holder.id, name: holder.full } };
			return [{ start, end, word: start, by: 'title', person: true, ...who }];
		});
		const pronouns = [...text.matchAll(pronoun)].map(({ 0: word, index: start }): Candidate => {
			return { start, end: start + word.length, word: start, by: 'pronoun', person: /^(?:s?he|I)$/iu.test(word) };
		});
		return [...named, ...offices, ...pronouns].sort((a, b) => a.start - b.start);
	});
}
