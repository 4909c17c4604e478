/**
 * Relays: the phrases by which an article says where it has something from, read by an ordered table of forms.
 *
 * Each form is one regular expression with a slot for a name; what fills the slot must not be a person or a place.
 */
import type { Relay, Span } from '../records.ts';
import type { FoundName } from './name.ts';
import type { Piece, Place } from './prose.ts';
import { type Visible, readVisible } from './visible.ts';
import { agencies } from './words/agencies.ts';
import { organisationNames, outletHeads } from './words/organisations.ts';
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

interface Form {
	readonly name: string;
	readonly kind: Relay['kind'];
	/** Groups: `from` whom it is from, `told` who was told. */
	readonly pattern: RegExp;
	/** What the name in the slot must be. */
	readonly slot: 'known-outlet' | 'outlet' | 'platform' | 'anyone';
	readonly where?: Piece['where'];
}

const word = "\\p{Lu}[\\p{L}\\p{N}&]*(?:[.-][\\p{L}\\p{N}]+|'(?!s\\b)\\p{L}+)*";
/** At most six words in capitals, `the` before them and `of` between them. */
const name = `(?:${word})(?: (?:of (?:the )?|and |& )?${word}){0,5}`;
/** A name with what may stand before it: `the Danish state-run news agency`. */
const slot = (group: string) =>
	`(?:[Tt]he |\\p{Lu}\\p{L}+'s |state-(?:run|owned) |(?:state )?(?:news )?(?:agency|newspaper|broadcaster|magazine|website|network|channel) |state ){0,3}(?<${group}>${name})`;
const unnamed =
	"(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Mm]ultiple|[Aa]n? (?:senior |unnamed |anonymous )?|[Tt]he) )?(?:(?:unnamed|anonymous|unidentified|diplomatic|government|informed|senior|multiple|several|[\\p{L}-]+) ){0,3}?(?:[Ss]ources?|[Oo]fficials?|[Pp]eople|[Pp]ersons?|[Dd]iplomats?)(?: (?:close to|familiar with|briefed on|with (?:direct )?knowledge of|aware of|who (?:asked not to be|declined to be|requested not to be)) [^,.;\"“”]{0,60}?)?";
const verb = '(?:reported|reports|is reporting|was reporting|revealed|disclosed|wrote|writes|said in a report)';
const medium = '(?:a|an|the|one|another|his|her|its|their|several) (?:\\p{L}+ ){0,2}?(?:posts?|statements?|messages?|videos?|tweets?|threads?|updates?|remarks)';

/** Every form; the first that fits a place has it. */
const forms: readonly Form[] = [
	{
		name: 'headline-dash',
		kind: 'reported-by',
		slot: 'outlet',
		where: 'title',
		pattern: new RegExp(`\\s[–—-]\\s(?<from>${name})\\s*$`, 'gu'),
	},
	{
		name: 'headline-outlet-first',
		kind: 'reported-by',
		slot: 'outlet',
		where: 'title',
		pattern: new RegExp(`^(?<from>${name}): `, 'gu'),
	},
	{
		name: 'unnamed-told-outlet',
		kind: 'told',
		slot: 'outlet',
		pattern: new RegExp(`(?<from>${unnamed}) (?:has |have |had |also )?(?:told|informed|confirmed to) ${slot('told')}(?=[\\s,.;'])`, 'gu'),
	},
	{
		name: 'reported-citing',
		kind: 'reported-by',
		slot: 'outlet',
		pattern: new RegExp(`${slot('from')} (?:has |had |also |earlier |first |previously )*${verb}(?: [^,.;]{1,30})?,? citing (?:\\p{L}+ ){0,3}?(?:sources|officials|people|documents?|${name})`, 'gu'),
	},
	{
		name: 'reported',
		kind: 'reported-by',
		slot: 'outlet',
		pattern: new RegExp(`${slot('from')}(?: (?:news )?(?:agency|newspaper|magazine|website|channel))? (?:has |had |also |earlier |first |previously )*${verb}\\b(?! to\\b)`, 'gu'),
	},
	{
		name: 'report-by',
		kind: 'reported-by',
		slot: 'known-outlet',
		pattern: new RegExp(`(?:(?:[Aa]ccording to|as reported by|first reported by|reported by|quoted by|carried by|seen by|cited by) ${slot('from')}(?=[\\s,.;'"”)]|$)|(?:report|article|interview|story|investigation) (?:by|in|with|from|published (?:by|in)) ${slot('fromReport')}(?=[\\s,.;'"”)]|$))`, 'gu'),
	},
	{
		name: 'report-of',
		kind: 'reported-by',
		slot: 'known-outlet',
		pattern: new RegExp(`(?<from>${name})'s? (?:report|reporting|account)\\b`, 'gu'),
	},
	{
		name: 'told-outlet',
		kind: 'told',
		slot: 'outlet',
		pattern: new RegExp(`(?<from>${name}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:\\p{L}+ ){0,3}?\\p{Ll}+) (?:has |have |had |also |later )?(?:told|in an interview with|speaking to) ${slot('told')}(?=[\\s,.;'"”]|$)`, 'gu'),
	},
	{
		name: 'told-outlet',
		kind: 'told',
		slot: 'outlet',
		pattern: new RegExp(`(?:told|in an interview with|speaking to|in comments to|in remarks to) ${slot('told')}(?=[\\s,.;'"”]|$)`, 'gu'),
	},
	{
		name: 'posted-on',
		kind: 'posted-on',
		slot: 'platform',
		pattern: new RegExp(`(?:wrote|writing|posted|posting|said|stated|announced|tweeted|published|shared)(?: in)?(?: ${medium})? (?:on|via|to) ${slot('from')}(?: (?:messaging app|app|channel|account|page))?`, 'gu'),
	},
	{
		name: 'post-on',
		kind: 'posted-on',
		slot: 'platform',
		pattern: new RegExp(`(?:in|by|through) ${medium} (?:\\p{L}+ ){0,2}?(?:on|to|via) ${slot('from')}(?: (?:messaging app|app|channel|account|page))?`, 'gu'),
	},
	{
		name: 'on-social-media',
		kind: 'posted-on',
		slot: 'anyone',
		pattern: /(?:wrote|posted|said|criticised|criticized|announced|stated|\p{L}+ed)(?: \p{L}+){0,3}? on (?<from>social media)\b/gu,
	},
	{
		name: 'via',
		kind: 'republished',
		slot: 'outlet',
		pattern: new RegExp(`\\((?:via|VIA|Via) ${slot('from')}\\)`, 'gu'),
	},
	{
		name: 'with-outlet',
		kind: 'republished',
		slot: 'outlet',
		pattern: new RegExp(`(?:^|\\()(?:[Ww]ith|[Ff]rom) (?:inputs from |reporting by |material from |files from )${slot('from')}(?=\\)?\\.?$)`, 'gu'),
	},
	{
		name: 'anonymity',
		kind: 'unnamed',
		slot: 'anyone',
		pattern: new RegExp(`(?:(?<from>${unnamed}|\\b[Tt]hey|\\b[Ww]ho)[^.;"“”]{0,60}? )?(?:on (?:the )?condition of anonymity|who (?:asked|declined|requested) not to be (?:named|identified))`, 'gu'),
	},
	{
		name: 'unnamed-source',
		kind: 'unnamed',
		slot: 'anyone',
		pattern: new RegExp(`(?<from>(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Ss]everal|[Tt]he|[Uu]nnamed|[Aa]nonymous|[Ss]enior|[\\p{L}-]+) ){0,3}?(?:[Ss]ources?|[Pp]eople (?:close to|familiar with|briefed on|with (?:direct )?knowledge of)[^,.;"“”]{0,60}?)) (?:said|say|says|added|told|claimed|confirmed)\\b`, 'gu'),
	},
	{
		name: 'citing-sources',
		kind: 'unnamed',
		slot: 'anyone',
		pattern: new RegExp(`citing (?<from>(?:\\p{L}+ ){0,3}?(?:sources?|officials?|people)(?: (?:close to|familiar with|briefed on) [^,.;"“”]{0,60})?)`, 'gu'),
	},
];

/** A line outside the prose that says where the whole text is from. */
const label = new RegExp(`^\\W{0,3}(?:[Ss]ource|SOURCE|[Vv]ia|[Oo]riginally published (?:by|in|on|at)|[Ff]irst published (?:by|in|on|at)|[Tt]his (?:article|story) (?:was )?(?:originally|first) (?:appeared|published) (?:in|on|by|at))\\s*:?\\s+(?<from>${slot('name').replace('(?<name>', '(?:')})\\W*$`, 'u');

/** Words that any form needs; spares the rest where none stands. */
const hint =
	/told|report|citing|according|sources?\b|anonym|\bvia\b|\bon\b|interview|[–—-]|: |people|speaking|remarks|comments|quoted|carried|seen by|disclosed|revealed|wrote|\bwith\b/iu;

/** Words in capitals that no outlet's name begins with. */
const noOutlet =
	/^(?:He|She|It|They|We|I|You|The|A|This|That|Who|Reporters|Journalists|Congress|Parliament|Lawmakers|President|Prime|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Officials?)\b/u;
const agencyNames: ReadonlySet<string> = new Set(agencies);

/** Does a list or its last word tell that a name is an outlet's? */
function isKnownOutlet(text: string): boolean {
	return agencyNames.has(text) || (text.includes(' ') && outletHeads.has(text.split(' ').at(-1) ?? ''));
}

/** Where only outlets, people and places can stand: is it neither a person nor a place? */
function isLikeOutlet(text: string, found: readonly FoundName[]): boolean {
	if (noOutlet.test(text) || found.length === 0) return false;
	return found.every(({ kind }) => kind === 'organisation' || kind === 'other') && !organisationNames.has(text);
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

function readMatch(form: Form, match: RegExpExecArray, names: NamesAt, placeOf: (start: number, end: number) => Place): FoundRelay | undefined {
	const groups = match.groups ?? {};
	const told = groups['told']?.replace(/'s?$/u, '');
	const from = (groups['from'] ?? groups['fromReport'] ?? told ?? (form.slot === 'anyone' ? 'unnamed sources' : undefined))?.replace(/'s?$/u, '');
	if (from === undefined) return undefined;
	const outlet = told ?? from;
	const { start, end } = groupPlace(match, outlet);
	if (form.slot === 'platform' && !platforms.has(outlet)) return undefined;
	const slotNames = () => namesIn(names, placeOf(start, end));
	if (form.slot === 'known-outlet' && !isKnownOutlet(outlet)) return undefined;
	if (form.slot === 'outlet' && !isKnownOutlet(outlet) && !isLikeOutlet(outlet, slotNames())) return undefined;
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

function findInSentence(text: string, where: Piece['where'], names: NamesAt, placeOf: (start: number, end: number) => Place): FoundRelay[] {
	if (!hint.test(text)) return [];
	const found: FoundRelay[] = [];
	for (const form of forms) {
		if (form.where !== undefined && form.where !== where) continue;
		for (const match of text.matchAll(form.pattern)) {
			const relay = readMatch(form, match, names, placeOf);
			if (!relay) continue;
			const { start, end } = relay.place;
			if (found.every(({ place }) => place.end <= start || end <= place.start)) found.push(relay);
		}
	}
	return found.sort((a, b) => a.place.start - b.place.start);
}

/**
 * Read the lines outside the prose that say where the whole text is from: `Source: The Daily Herald`.
 *
 * @param labels - Lines of the seed that are no prose.
 */
export function readLabels(labels: readonly Span[]): LabelRelay[] {
	return labels.flatMap((line) => {
		const from = label.exec(readVisible(line.text).text)?.groups?.['from'];
		return from === undefined ? [] : [{ ...line, kind: 'republished' as const, from, rule: 'source-line' }];
	});
}
