/**
 * Relays: the phrases by which an article says where it has something from, read by an ordered table of forms.
 *
 * Each form is one regular expression with a slot for a name; what fills the slot must not be a person or a place.
 */
import type { Relay, Span } from '../records.ts';
import type { FoundName } from './name.ts';
import { firstFrom, type Piece, type Place, type VisibleSentence } from './prose.ts';
import { type RelayForm, relayForms, sourceLabel } from './relay-form.ts';
import { cleanName, cleanUnnamed, fitsSlot, isAgency, isKnownOutlet } from './relay-slot.ts';
import { stemFinder } from './stem.ts';
import { readVisible } from './visible.ts';
import { bodyAcronyms } from './words/organisations.ts';

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

/** The names of each piece, in order, and their places. */
type NamesByPiece = ReadonlyMap<number, { readonly list: readonly FoundName[]; readonly places: readonly Place[] }>;

function byPieceOf(names: readonly FoundName[]): NamesByPiece {
	const found = new Map<number, { list: FoundName[]; places: Place[] }>();
	for (const name of names) {
		const { piece } = name.place;
		const entry = found.get(piece) ?? { list: [], places: [] };
		entry.list.push(name);
		entry.places.push(name.place);
		found.set(piece, entry);
	}
	return found;
}

/** The names that touch a place. */
function namesIn(names: NamesByPiece, { piece, start, end }: Place): FoundName[] {
	const { list, places } = names.get(piece) ?? { list: [], places: [] };
	const found: FoundName[] = [];
	for (let index = Math.max(0, firstFrom(places, start) - 1); index < list.length; index++) {
		const name = list[index] as FoundName;
		if (name.place.start >= end) break;
		if (name.place.end > start) found.push(name);
	}
	return found;
}

/** The offsets of a group's words inside its match. */
function groupPlace(match: RegExpExecArray, words: string): { start: number; end: number } {
	const start = match.index + match[0].lastIndexOf(words);
	return { start, end: start + words.length };
}

/** A host and his outlet: `Jane Doe of Polaris News`. */
const hostOf = /^.* of (?:the )?(?<outlet>\p{Lu}.*)$/u;
/** The same the other way round: `Polaris News's Jane Doe`. */
const ownerBefore = /(?<outlet>\p{Lu}[\p{L}\p{N}&. ]{1,40}?)'s? $/u;
/** Whom someone told, where that names an outlet by its host. */
function outletOf(told: string, before: string): string {
	const outlet = hostOf.exec(told)?.groups?.['outlet'];
	if (outlet !== undefined && isKnownOutlet(outlet)) return outlet;
	const owner = ownerBefore.exec(before)?.groups?.['outlet']?.replace(/^.*\btold (?:the )?/u, '');
	return owner !== undefined && isKnownOutlet(owner) && !isKnownOutlet(told) ? owner : told;
}

/** Words behind the teller that are not of the name. */
const behindTeller = /(?: (?:has|have|had|also|later|then|reportedly|exclusively|who|first|recently))+$/u;

function readMatch(
	form: RelayForm,
	match: RegExpExecArray,
	names: NamesByPiece,
	placeOf: (start: number, end: number) => Place,
): FoundRelay | undefined {
	const groups = match.groups ?? {};
	const slotted = groups['told'] ?? groups['from'] ?? groups['fromReport'];
	if (slotted === undefined && form.slot !== 'anyone') return undefined;
	const slot = slotted ?? 'unnamed sources';
	const start = slotted === undefined ? match.index : groupPlace(match, slot).start;
	const lead = match[0].slice(0, start - match.index);
	const isAnyone = form.slot === 'anyone';
	const outlet = isAnyone ? slot : cleanName(groups['told'] === undefined ? slot : outletOf(slot, lead));
	const found = namesIn(names, placeOf(start, start + slot.length));
	const context = {
		found,
		ofSomeone: /'s $/u.test(lead) && outlet.includes(' '),
		behindThe: /\b[Tt]he $/u.test(lead),
	};
	if (!fitsSlot(form, outlet, context)) return undefined;
	const from =
		groups['told'] === undefined
			? isAnyone && form.kind === 'unnamed'
				? cleanUnnamed(slot)
				: outlet
			: tellerOf(groups['from'] ?? '', outlet);
	if (isAnyone && /^(?:(?:These|Those|Such|Other|Some|The|Many|Most)\s)?(?:people|persons?|)$/iu.test(from))
		return undefined;
	const trimmed = match[0].length - match[0].trimStart().length;
	// A phrase of people without a name begins with them.
	const begin = form.kind === 'unnamed' && slotted !== undefined ? lead.length + slot.lastIndexOf(from) : trimmed;
	return {
		place: placeOf(match.index + Math.max(begin, trimmed), match.index + match[0].trimEnd().length),
		kind: form.kind,
		from,
		...(groups['told'] === undefined ? {} : { told: outlet }),
		rule: form.name,
	};
}

/** Who told an outlet; the outlet itself where the words before do not tell. */
function tellerOf(words: string, outlet: string): string {
	const plain = cleanUnnamed(cleanName(words)).replace(behindTeller, '').trim();
	return plain === '' ? outlet : plain;
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
	const byPiece = byPieceOf(names);
	return pieces.flatMap((each, piece) =>
		each.stretch.readSentences(each.sentences).flatMap((sentence) => {
			const placeOf = (from: number, to: number): Place => shifted(sentence, piece, from, to);
			return findInSentence(sentence.text, each.where, byPiece, placeOf);
		}),
	);
}

function shifted({ start, locate }: VisibleSentence, piece: number, from: number, to: number): Place {
	const local = locate(from, to);
	return { piece, start: start + local.start, end: start + local.end };
}

const findStems = stemFinder(relayForms.flatMap(({ holds }) => holds.flat()));

function findInSentence(
	text: string,
	where: Piece['where'],
	names: NamesByPiece,
	placeOf: (start: number, end: number) => Place,
): FoundRelay[] {
	const found: FoundRelay[] = [];
	const stems = findStems(text);
	for (const form of relayForms) {
		const { holds, needs } = form;
		if (form.where !== undefined ? form.where !== where : stems.size === 0) continue;
		if (!holds.every((some) => some.some((stem) => stems.has(stem))) || needs?.test(text) === false) continue;
		for (const match of text.matchAll(form.pattern)) {
			const relay = readMatch(form, match, names, placeOf);
			if (relay) found.push(relay);
		}
	}
	if (found.length < 2) return found;
	// A stable sort: of two that begin together, the earlier form counts.
	found.sort((a, b) => a.place.start - b.place.start);
	const kept: FoundRelay[] = [];
	for (const relay of found) if (relay.place.start >= (kept.at(-1)?.place.end ?? 0)) kept.push(relay);
	return kept;
}

/** In a credit line, that an agency has a part in the text: `The Northern Press contributed to this report.` */
const creditForms = relayForms.filter(({ slot }) => slot === 'agency');

/**
 * Read the lines outside the prose that say where the text is from: `Source: The Daily Herald`.
 *
 * Credits of photos, and those that only name who reported for the outlet itself, are no relays.
 *
 * @param labels - Lines of the seed that are no prose.
 */
export function readLabels(labels: readonly Span[]): LabelRelay[] {
	return labels.flatMap((line) => {
		const { text } = readVisible(line.text);
		const from = sourceLabel.exec(text)?.groups?.['from'];
		if (from !== undefined && !bodyAcronyms.has(from.replaceAll('.', ''))) {
			return [
				{ ...line, kind: 'republished' as const, from: from.replace(/^the (?=\p{Lu})/u, ''), rule: 'source-line' },
			];
		}
		for (const { name, kind, pattern } of creditForms) {
			for (const { groups } of text.matchAll(pattern)) {
				const agency = groups?.['from'];
				if (agency !== undefined && isAgency(agency)) return [{ ...line, kind, from: cleanName(agency), rule: name }];
			}
		}
		return [];
	});
}
