/**
 * Names: people, places and organisations, with all the forms in which an article writes them.
 *
 * Candidates are words in capitals; what joins them is inside the article: a last name, an initialism, a spelling that
 * the story's editors list.
 */
import type { Story } from '../editor-records.ts';
import { countCases, digit, kindAt, small, widthOf } from '../letters.ts';
import type { NameKind } from '../records.ts';
import { type Candidate, findCandidates } from './name-candidate.ts';
import { foldName } from './name-form.ts';
import { readDateline } from './dateline.ts';
import { classifyName, isKnownPlace } from './name-kind.ts';
import { type Bearer, type Mention, Register } from './name-register.ts';
import { isParticle } from './name-run.ts';
import { isGreat } from './name-token.ts';
import type { Piece, Place } from './prose.ts';
import { slugify } from './slug.ts';

/** One mention of a name. */
export interface FoundName {
	/** The slug of its fullest form in this article; of a country's or an editor's first form. */
	readonly id: string;
	readonly kind: NameKind;
	readonly place: Place;
	/** Title words where they stand before the name: `President`, `Sir`, `deputy foreign minister`. */
	readonly title?: Place;
	/** The fullest form in this article, titles left out. */
	readonly full: string;
	/** The office that this mention gives a person, with whose it is: `Danish deputy foreign minister`. */
	readonly role?: string;
}

const context = 40;
/** More words in capitals than this are a heading, whatever stands around them. */
const longestName = 6;
/** In a headline every great word has a capital: less than this share of them means that capitals tell something. */
const headlineShare = 0.6;

/** Is it all in capitals, as old wires and stamps are? */
function isShouted(text: string): boolean {
	const { capitals, smalls } = countCases(text);
	return smalls === 0 || capitals > 3 * smalls;
}

/** Do its capitals tell nothing, since nearly every word has one? */
function isHeadline(text: string): boolean {
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > headlineShare;
}

/** Between two names of one list. */
const listLink = /^,? (?:and |or |as well as )?$/u;
/** Before the first of them: not at the head of a sentence, where a comma ends what `in` governs. */
const midSentence = /\p{Ll}\S* (?:the )?$/u;

/** Where the places of a dateline end in the lead, its agency left out. */
function endOfPlaces({ stretch }: Piece): number {
	const dateline = readDateline(stretch.text);
	return dateline?.agency?.start ?? dateline?.end ?? 0;
}

function mentionsOf(piece: Piece, index: number, filedTo: number, isSmall: (word: string) => boolean): Mention[] {
	const titled = piece.where !== 'body' && isHeadline(piece.stretch.text);
	return piece.stretch.readSentences(piece.sentences).flatMap(({ start, end, text, locate }) => {
		const shouted = isShouted(text);
		const placeOf = (from: number, to: number): Place => {
			const local = locate(from, to);
			return { piece: index, start: start + local.start, end: start + local.end };
		};
		let list: { end: number; before: string } | undefined;
		return findCandidates(text, isSmall).map((candidate) => {
			const filed = start + (candidate.words.at(-1)?.end ?? end) <= filedTo;
			const mention = mentionOf(text, candidate, { heading: titled || shouted, filed }, placeOf);
			const from = candidate.words[0]?.start ?? 0;
			const goesOn = list && from - list.end < 16 && listLink.test(text.slice(list.end, from));
			const before = goesOn && list ? list.before : mention.before;
			list = { end: candidate.words.at(-1)?.end ?? from, before };
			return goesOn && midSentence.test(before) ? { ...mention, listBefore: before } : mention;
		});
	});
}

const withCapital = (form: string) => form.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** A form in capitals as it is written elsewhere, where a list knows it so: `KANSAS CITY`. */
function unshouted(form: string): string {
	if (!/^\p{Lu}{4}|\p{Lu} \p{Lu}/u.test(form) || /\p{Ll}/u.test(form)) return form;
	const plain = withCapital(form);
	return isKnownPlace(plain) ? plain : form;
}

const isHeading = (words: Candidate['words']) =>
	words.length > longestName && words.filter((word) => isGreat(word.text)).length > longestName;

function mentionOf(
	text: string,
	{ words, title, opens, of, stands, lead }: Candidate,
	{ heading, filed }: { readonly heading: boolean; readonly filed: boolean },
	placeOf: (from: number, to: number) => Place,
): Mention {
	const start = words[0]?.start ?? 0;
	const end = words.at(-1)?.end ?? start;
	const shown = text.slice(start, end);
	const isShown = filed && /^[\p{Lu}\p{P} ]{4,}$/u.test(shown);
	const form = isShown ? withCapital(shown) : unshouted(shown);
	const isCapitals = !isShown && words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word.text));
	return {
		words: form === shown ? words.map((word) => word.text) : form.split(' '),
		form,
		folded: foldName(form),
		place: placeOf(lead ?? start, end),
		...(title ? { title: placeOf(title.start, title.end), titleText: title.text } : {}),
		...(title ? { role: of === undefined ? title.text : `${of} ${title.text}` } : {}),
		...(stands === undefined ? {} : { stands }),
		opens: opens && !filed,
		...(filed ? { filed } : {}),
		headline: (heading && !isShown) || isHeading(words) || isCapitals,
		before: text.slice(Math.max(0, start - context), start),
		after: text.slice(end, end + context),
	};
}

/** Whether some letters are two or more small ones. */
function isAllSmall(text: string, start: number, end: number): boolean {
	let count = 0;
	for (let offset = start; offset < end; count++) {
		const kind = kindAt(text, offset);
		if ((kind & small) === 0) return false;
		offset += widthOf(kind);
	}
	return count > 1;
}

/** Signs that stand right before, or behind, what is no word by itself: parts of addresses, of words with a hyphen. */
const [notBefore, notBehind] = [new Set("'’./@#_-"), new Set('/@_-')];

/** Words that stand somewhere in small letters. */
function smallWords(pieces: readonly Piece[]): Set<string> {
	const found = new Set<string>();
	for (const piece of pieces) {
		const { text } = piece.stretch;
		const runs = piece.stretch.words;
		for (let index = 0; index < runs.length; index += 2) {
			const [start, end] = [runs[index] as number, runs[index + 1] as number];
			if ((kindAt(text, start) & small) === 0 || notBefore.has(text.charAt(start - 1))) continue;
			if (end < text.length && (notBehind.has(text.charAt(end)) || (kindAt(text, end) & digit) !== 0)) continue;
			if (isAllSmall(text, start, end)) found.add(text.slice(start, end));
		}
	}
	return found;
}

const isPair = ({ words }: Mention) => words.length === 1 && /\p{L}-\p{Lu}/u.test(words[0] ?? '');
/** One word, its particles left out. */
const isWord = (mention: Mention) =>
	mention.words.slice(0, -1).every((word) => isParticle(word.toLowerCase())) && !isPair(mention);

/** Words of a headline's run that are names in the body, the longest first. */
function partsOf(mention: Mention, has: (folded: string) => boolean): Mention[] {
	const { place, form } = mention;
	const words = [...form.matchAll(/[\p{L}\p{N}.&']+/gu)];
	const found: Mention[] = [];
	for (let index = 0; index < words.length; index++) {
		for (let length = Math.min(4, words.length - index); length > 0; length--) {
			const last = words[index + length - 1];
			const start = words[index]?.index ?? 0;
			const part = form.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)).replace(/'s?$/u, '');
			const folded = foldName(part);
			const plain = unshouted(part);
			if (!has(folded) && !isKnownPlace(plain)) continue;
			const local = { ...place, start: place.start + start, end: place.start + start + part.length };
			found.push({ ...untitled(mention), words: plain.split(' '), form: plain, folded, place: local });
			index += length - 1;
			break;
		}
	}
	return found;
}

function untitled({ title: _title, titleText: _titleText, role: _role, ...rest }: Mention): Mention {
	return rest;
}

function describe({ given, words, evidence, mentions }: Bearer, isSmall: (word: string) => boolean): FoundName[] {
	const full = words.join(' ');
	const kind = given?.kind ?? classifyName(words, evidence, isSmall);
	const id = given?.id ?? slugify(full.replaceAll('.', ''));
	if (id === '') return [];
	return mentions.map(({ place, title, role }) => ({
		id,
		kind,
		place,
		full,
		...(title ? { title } : {}),
		...(role !== undefined && kind === 'person' ? { role } : {}),
	}));
}

/**
 * Find the names in an article.
 *
 * A later `Doe` or `Ms Doe` has the id of `Jane Doe`; possessive endings and titles are not part of a place. Where
 * every word has a capital, only names that the body or a list knows are found.
 *
 * @param pieces - The title, the deck and the paragraphs, in order.
 * @param spellings - Names with several spellings, from the story's editors.
 * @returns In the order of their places, never overlapping.
 */
export function findNames(pieces: readonly Piece[], spellings: Story['spellings'] = []): FoundName[] {
	const known = smallWords(pieces);
	const isSmall = (word: string) => known.has(word);
	const lead = pieces.findIndex(({ where }) => where === 'body');
	const mentions = pieces.flatMap((piece, index) =>
		mentionsOf(piece, index, index === lead ? endOfPlaces(piece) : 0, isSmall),
	);
	const register = new Register(spellings, isSmall);
	const plain = mentions.filter(({ headline }) => !headline);
	const inside = new Set(plain.filter(({ opens }) => !opens).map(({ folded }) => folded));
	for (const mention of plain) if (!isWord(mention) && !isPair(mention)) register.addFull(mention);
	for (const mention of plain) if (isWord(mention)) register.addShort(mention, (folded) => inside.has(folded));
	for (const mention of mentions) {
		if (!mention.headline && !isPair(mention)) continue;
		for (const part of partsOf(mention, (folded) => register.has(folded))) register.addShort(part, () => false);
	}
	return register
		.bearers()
		.flatMap((bearer) => describe(bearer, isSmall))
		.sort((a, b) => a.place.piece - b.place.piece || a.place.start - b.place.start);
}
