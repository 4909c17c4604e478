/**
 * Relays: the phrases by which an article says where it has something from, read by an ordered table of forms.
 *
 * Each form is one regular expression with a slot for a name; what fills the slot must not be a person or a place.
 */
import type { Relay, Span } from '../records.ts';
import type { FoundName } from './name.ts';
import type { Piece, Place } from './prose.ts';
import { type RelayForm, relayForms, sourceLabel } from './relay-form.ts';
import { type Visible, readVisible } from './visible.ts';
import { agencies } from './words/agencies.ts';
import { organisationNames } from './words/organisations.ts';
import { outletHeads } from './words/outlets.ts';
import { platforms } from './words/platforms.ts';

/** One phrase that says where something is from. Its place covers the phrase. */
export interface FoundRelay {
	readonly place: Place;
	readonly kind: Relay['kind'];
	/** Whom it is from, as the article names them. */
	readonly from: string;
	/** The outlet that was told, where the article names one. */
	readonly told?: string;
	readonly rule: string;
}

/** A relay outside the prose, in a line of its own. */
export interface LabelRelay extends Span {
	readonly kind: Relay['kind'];
	readonly from: string;
	readonly rule: string;
}

/** Words in capitals that no outlet's name begins with. */
const noOutlet =
	/^(?:He|She|It|They|We|I|You|The|A|This|That|Who|Reporters|Journalists|Congress|Parliament|Lawmakers|President|Prime|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Officials?)\b/u;
const agencyNames: ReadonlySet<string> = new Set(agencies);

/** Does a list or its last word tell that a name is an outlet's? */
function isKnownOutlet(text: string): boolean {
	return (
		agencyNames.has(text.replace(/^The /u, '')) || (text.includes(' ') && outletHeads.has(text.split(' ').at(-1) ?? ''))
	);
}

/** Where only outlets, people and places can stand: is it neither a person nor a place? */
function isLikeOutlet(text: string, found: readonly FoundName[]): boolean {
	if (noOutlet.test(text) || found.length === 0) return false;
	return found.every(({ kind }) => kind === 'organisation' || kind === 'other') && !organisationNames.has(text);
}

/** May a name fill the slot of a form? `ofSomeone`: it stands behind an owner, as a person's name may. */
function fitsSlot({ slot, where }: RelayForm, text: string, ofSomeone: boolean, found: readonly FoundName[]): boolean {
	if (slot === 'anyone') return true;
	if (slot === 'platform') return platforms.has(text);
	if (isKnownOutlet(text)) return true;
	if (slot === 'known-outlet' || ofSomeone) return false;
	// In a headline no name is sure; behind its dash only a short one can be the outlet's.
	const alone = where === 'title' && found.length === 0 && text.split(' ').length <= 3;
	return alone ? !noOutlet.test(text) : isLikeOutlet(text, found);
}

interface NamesAt {
	readonly all: readonly FoundName[];
	/** The index of the first name of each piece. */
	readonly first: ReadonlyMap<number, number>;
}

function namesIn({ all, first }: NamesAt, place: Place): FoundName[] {
	const found: FoundName[] = [];
	for (let index = first.get(place.piece) ?? all.length; index < all.length; index++) {
		const name = all[index] as FoundName;
		if (name.place.piece !== place.piece || name.place.start >= place.end) break;
		if (name.place.end > place.start) found.push(name);
	}
	return found;
}

/** The offsets of a group's words inside its match. */
function groupPlace(match: RegExpExecArray, words: string): { start: number; end: number } {
	const start = match.index + match[0].lastIndexOf(words);
	return { start, end: start + words.length };
}

/** `The BBC` is `BBC`; `The Times` keeps its article. */
const withoutArticle = (text: string | undefined) => text?.replace(/^The (?=\p{Lu}{2,}\b)/u, '');

function readMatch(
	form: RelayForm,
	match: RegExpExecArray,
	names: NamesAt,
	placeOf: (start: number, end: number) => Place,
): FoundRelay | undefined {
	const groups = match.groups ?? {};
	const told = withoutArticle(groups['told']);
	const named = withoutArticle(groups['from'] ?? groups['fromReport']) ?? told;
	const from = named ?? (form.slot === 'anyone' ? 'unnamed sources' : undefined);
	if (from === undefined) return undefined;
	const outlet = told ?? from;
	const { start, end } = groupPlace(match, outlet);
	const ofSomeone = /'s $/u.test(match[0].slice(0, start - match.index)) && outlet.includes(' ');
	if (!fitsSlot(form, outlet, ofSomeone, namesIn(names, placeOf(start, end)))) return undefined;
	if (form.slot === 'anyone' && /^(?:These|Those|Such|Other)?\s*people$/iu.test(from)) return undefined;
	const trimmed = match[0].length - match[0].trimStart().length;
	return {
		place: placeOf(match.index + trimmed, match.index + match[0].trimEnd().length),
		kind: form.kind,
		from,
		...(told === undefined ? {} : { told }),
		rule: form.name,
	};
}

/**
 * Find the phrases by which an article says where it has something from.
 *
 * Photo credits are furniture and not read here. A phrase is one relay, by the first form that fits.
 *
 * @param pieces - The title, the deck and the paragraphs, in order.
 * @param names - What `findNames` found in them.
 * @returns In the order of their places, never overlapping.
 */
export function findRelays(pieces: readonly Piece[], names: readonly FoundName[]): FoundRelay[] {
	const first = new Map<number, number>();
	for (const [index, { place }] of names.entries()) if (!first.has(place.piece)) first.set(place.piece, index);
	return pieces.flatMap(({ stretch, sentences, where }, piece) => {
		const cuts = sentences.length > 0 ? sentences : [{ start: 0, end: stretch.text.length }];
		return cuts.flatMap(({ start, end }) => {
			const visible = readVisible(stretch.text.slice(start, end));
			const placeOf = (from: number, to: number): Place => shifted(visible, piece, start, from, to);
			return findInSentence(visible.text, where, { all: names, first }, placeOf);
		});
	});
}

function shifted(visible: Visible, piece: number, start: number, from: number, to: number): Place {
	const local = visible.locate(from, to);
	return { piece, start: start + local.start, end: start + local.end };
}

function findInSentence(
	text: string,
	where: Piece['where'],
	names: NamesAt,
	placeOf: (start: number, end: number) => Place,
): FoundRelay[] {
	const found: FoundRelay[] = [];
	for (const form of relayForms) {
		if ((form.where !== undefined && form.where !== where) || !form.needs.test(text)) continue;
		for (const match of text.matchAll(form.pattern)) {
			const relay = readMatch(form, match, names, placeOf);
			if (relay) found.push(relay);
		}
	}
	// A stable sort: of two that begin together, the earlier form counts.
	found.sort((a, b) => a.place.start - b.place.start);
	const kept: FoundRelay[] = [];
	for (const relay of found) if (relay.place.start >= (kept.at(-1)?.place.end ?? 0)) kept.push(relay);
	return kept;
}

/**
 * Read the lines outside the prose that say where the whole text is from: `Source: The Daily Herald`.
 *
 * @param labels - Lines of the seed that are no prose.
 */
export function readLabels(labels: readonly Span[]): LabelRelay[] {
	return labels.flatMap((line) => {
		const from = sourceLabel.exec(readVisible(line.text).text)?.groups?.['from'];
		return from === undefined ? [] : [{ ...line, kind: 'republished' as const, from, rule: 'source-line' }];
	});
}
