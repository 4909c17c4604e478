/**
 * Names: people, places and organisations, with all the forms in which an article writes them.
 *
 * Candidates are words in capitals; what joins them is inside the article: a last name, an initialism, a spelling that
 * the story's editors list.
 */
import type { NameKind, Story } from '../records.ts';
import { type Candidate, findCandidates } from './name-candidate.ts';
import { countryName, foldName, initialsOf, lastWord, personKey } from './name-form.ts';
import { type Evidence, addEvidence, classifyName, isAcronym, listedKind } from './name-kind.ts';
import type { Piece, Place } from './prose.ts';
import { slugify } from './slug.ts';
import { readVisible } from './visible.ts';
import { firstNameTitles } from './words/titles.ts';

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

/** A mention before it is known whose it is. */
interface Mention {
	readonly words: readonly string[];
	readonly form: string;
	readonly folded: string;
	readonly place: Place;
	readonly title?: Place;
	readonly titleText?: string;
	readonly role?: string;
	readonly opens: boolean;
	readonly headline: boolean;
	readonly before: string;
	readonly after: string;
}

/** One bearer of a name, as the article knows it. */
interface Bearer {
	readonly mentions: Mention[];
	readonly evidence: Evidence;
	/** An id and name given by a list, where one knows the name. */
	readonly given?: { readonly id: string; readonly name: string; readonly kind: NameKind };
	/** The words of its fullest form. */
	words: readonly string[];
}

const context = 40;
/** More words in capitals than this are a heading, whatever stands around them. */
const longestName = 6;
/** In a headline every great word has a capital: less than this share of them means that capitals tell something. */
const headlineShare = 0.6;

/** Is it all in capitals, as old wires and stamps are? */
function isShouted(text: string): boolean {
	return !/\p{Ll}/u.test(text) || (text.match(/\p{Lu}/gu) ?? []).length > 3 * (text.match(/\p{Ll}/gu) ?? []).length;
}

/** Do its capitals tell nothing, since nearly every word has one? */
function isHeadline(text: string): boolean {
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > headlineShare;
}

function mentionsOf(piece: Piece, index: number): Mention[] {
	const { stretch, sentences } = piece;
	const cuts = sentences.length > 0 ? sentences : [{ start: 0, end: stretch.text.length }];
	const titled = piece.where !== 'body' && isHeadline(stretch.text);
	return cuts.flatMap(({ start, end }) => {
		const { text, locate } = readVisible(stretch.text.slice(start, end));
		const shouted = isShouted(text);
		const placeOf = (from: number, to: number): Place => {
			const local = locate(from, to);
			return { piece: index, start: start + local.start, end: start + local.end };
		};
		return findCandidates(text).map((candidate) =>
			mentionOf(text, candidate, titled || shouted || candidate.words.length > longestName, placeOf),
		);
	});
}

function mentionOf(
	text: string,
	{ words, title, opens, of }: Candidate,
	headline: boolean,
	placeOf: (from: number, to: number) => Place,
): Mention {
	const start = words[0]?.start ?? 0;
	const end = words.at(-1)?.end ?? start;
	const form = text.slice(start, end);
	return {
		words: words.map((word) => word.text),
		form,
		folded: foldName(form),
		place: placeOf(start, end),
		...(title ? { title: placeOf(title.start, title.end), titleText: title.text } : {}),
		...(title ? { role: of === undefined ? title.text : `${of} ${title.text}` } : {}),
		opens,
		headline,
		before: text.slice(Math.max(0, start - context), start),
		after: text.slice(end, end + context),
	};
}

/** Joins the mentions of an article to bearers. */
class Register {
	readonly #bearers: Bearer[] = [];
	readonly #byForm = new Map<string, Bearer>();
	readonly #byLast = new Map<string, Bearer>();
	readonly #byFirst = new Map<string, Bearer>();
	readonly #byInitials = new Map<string, Bearer>();
	readonly #spellings: ReadonlyMap<string, NonNullable<Bearer['given']>>;
	/** Words that the article also writes small: no capital makes a name of one of them alone. */
	readonly #small: ReadonlySet<string>;

	constructor(spellings: Story['spellings'], small: ReadonlySet<string>) {
		this.#small = small;
		this.#spellings = new Map(
			spellings.flatMap(({ name, kind, forms }) =>
				[name, ...forms].map((form) => [foldName(form), { id: slugify(name), name, kind }] as const),
			),
		);
	}

	/** Make a bearer of every name of several words, of every titled and of every listed name. */
	addFull(mention: Mention): Bearer {
		const { folded, words, form } = mention;
		const given = this.#spellings.get(folded) ?? this.#country(form);
		const key = given ? `=${given.id}` : words.length > 1 && !words.includes('of') ? personKey(folded) : folded;
		const known = this.#byForm.get(folded) ?? this.#byForm.get(key);
		const bearer: Bearer = known ?? {
			mentions: [],
			evidence: { titled: 0, speaks: 0, located: 0, reports: 0, shortened: 0 },
			words,
			...(given ? { given } : {}),
		};
		if (!known) this.#bearers.push(bearer);
		this.#byForm.set(folded, bearer);
		this.#byForm.set(key, bearer);
		if (words.length > 1 && !given) this.#index(mention, bearer);
		if (given?.kind === 'person') this.#remember(this.#byLast, lastWord(folded), bearer);
		return this.#join(mention, bearer);
	}

	/** Join a name of one word to its bearer; a new one only where its capital tells something. */
	addShort(mention: Mention, isKnown: (word: string) => boolean): void {
		const { folded, words, titleText = '' } = mention;
		const word = words[0] ?? '';
		const byFirst = firstNameTitles.has(titleText) ? this.#byFirst.get(folded) : undefined;
		const known =
			byFirst ?? this.#byForm.get(folded) ?? this.#byLast.get(folded) ?? this.#byInitials.get(word.replaceAll('.', ''));
		if (known) {
			if (this.#byLast.get(folded) === known) known.evidence.shortened += 1;
			this.#join(mention, known);
			return;
		}
		const listed = countryName(word) !== undefined || listedKind(words) === 'place' || this.#spellings.has(folded);
		if (!listed && mention.title === undefined && (mention.headline || this.#small.has(word.toLowerCase()))) return;
		if (word === 'May' && mention.title === undefined) return;
		if (mention.opens && !listed && mention.title === undefined && !isKnown(folded) && !isAcronym(word)) return;
		this.addFull(mention);
	}

	bearers(): readonly Bearer[] {
		return this.#bearers;
	}

	has(folded: string): boolean {
		return this.#byForm.has(folded) || this.#byLast.has(folded);
	}

	#country(form: string): Bearer['given'] {
		const name = countryName(form);
		if (name === undefined) return undefined;
		return { id: slugify(name), name, kind: listedKind([form]) ?? 'place' };
	}

	#index({ folded, words, form }: Mention, bearer: Bearer): void {
		const kind = listedKind(words);
		if (kind === 'organisation') this.#remember(this.#byInitials, initialsOf(form), bearer);
		if (kind !== undefined && kind !== 'person') return;
		if (this.#small.has((words.at(-1) ?? '').toLowerCase())) return;
		this.#remember(this.#byLast, lastWord(folded), bearer);
		this.#remember(this.#byFirst, folded.split(' ')[0] ?? '', bearer);
	}

	/** The first to bear a short form keeps it. */
	#remember(index: Map<string, Bearer>, key: string, bearer: Bearer): void {
		if (key !== '' && !index.has(key)) index.set(key, bearer);
	}

	#join(mention: Mention, bearer: Bearer): Bearer {
		bearer.mentions.push(mention);
		if (mention.form.length > bearer.words.join(' ').length && !mention.headline) bearer.words = mention.words;
		addEvidence(bearer.evidence, mention.before, mention.after, mention.title !== undefined);
		return bearer;
	}
}

/** Words that stand somewhere in small letters. */
function smallWords(pieces: readonly Piece[]): Set<string> {
	return new Set(
		pieces.flatMap(({ stretch }) => stretch.text.match(/(?<![\p{L}'’./@#_-])\p{Ll}{2,}(?![\p{L}\p{N}/@_-])/gu) ?? []),
	);
}

const isPair = ({ words }: Mention) => words.length === 1 && /\p{L}-\p{Lu}/u.test(words[0] ?? '');
const isWord = (mention: Mention) => mention.words.length === 1 && !isPair(mention);

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
			if (!has(folded) && listedKind([part]) !== 'place') continue;
			const local = { ...place, start: place.start + start, end: place.start + start + part.length };
			found.push({ ...untitled(mention), words: part.split(' '), form: part, folded, place: local });
			index += length - 1;
			break;
		}
	}
	return found;
}

function untitled({ title: _title, titleText: _titleText, role: _role, ...rest }: Mention): Mention {
	return rest;
}

function describe({ given, words, evidence, mentions }: Bearer): FoundName[] {
	const full = words.join(' ');
	const kind = given?.kind ?? classifyName(words, evidence);
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
	const mentions = pieces.flatMap(mentionsOf);
	const register = new Register(spellings, smallWords(pieces));
	const plain = mentions.filter(({ headline }) => !headline);
	const inside = new Set(plain.filter(({ opens }) => !opens).map(({ folded }) => folded));
	for (const mention of plain) if (mention.words.length > 1) register.addFull(mention);
	for (const mention of plain) if (isWord(mention)) register.addShort(mention, (folded) => inside.has(folded));
	for (const mention of mentions) {
		if (!mention.headline && !isPair(mention)) continue;
		for (const part of partsOf(mention, (folded) => register.has(folded))) register.addShort(part, () => false);
	}
	return register
		.bearers()
		.flatMap(describe)
		.sort((a, b) => a.place.piece - b.place.piece || a.place.start - b.place.start);
}
