/** Quotations and speakers in the order and on the pages that show them. */
import { inCodeUnits } from '../code-units.ts';
import type { SharedQuotation, Voice } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { wordsOf } from '../seed-text.ts';
import { edition, evidenceFragment, placeOf, readingFor, signOf } from './edition.ts';
import { fitting, type ListPage, listPages, type Room, roomFor, roomLeft, sumRooms } from './list-page.ts';
import { roomOfRenderings } from './rendering.ts';
import { shorten } from './wording.ts';

/** Of one entry no more passages are listed; the rest are counted. */
export const mostListed = 40;

let listed: ListPage<SharedQuotation>[] | undefined;

/** The pages of quotations that several articles, or one article several times, print. */
export function quotationPages(): ListPage<SharedQuotation>[] {
	listed ??= listPages('/quotations/', edition().comparison.quotations, {
		roomOf: roomOfRenderings,
		taken: roomOfTable(speakerTable()),
	});
	return listed;
}

/** Everything that is said by one person or body; by those whom their files do not name; by nobody that is clear. */
export interface SpeakerGroup {
	readonly id: string;
	readonly by: Voice['by'];
	/** Absent where no name is known. */
	readonly name?: string;
	/** By outlet, then in the order of the articles. */
	readonly voices: readonly Voice[];
	readonly words: number;
}

const voiceWords = ({ words }: Voice) => words.direct + words.fragment + words.indirect;

const ranks: Readonly<Record<Voice['by'], number>> = { name: 0, description: 1, 'not clear': 2 };

function groupSpeakers(): SpeakerGroup[] {
	const placed = edition().comparison.voices.map((voice) => {
		const { article, place } = readingFor(voice.article);
		return { voice, outlet: article.outlet?.id ?? '\u{ffff}', place };
	});
	placed.sort((a, b) => inCodeUnits(a.outlet, b.outlet) || a.place - b.place);
	const groups = Map.groupBy(placed, ({ voice: { by, speaker } }) => `${by} ${by === 'name' ? (speaker ?? '') : ''}`);
	return [...groups.values()]
		.flatMap((own): SpeakerGroup[] => {
			const [first] = own;
			if (!first) return [];
			const { by, speaker, name } = first.voice;
			const voices = own.map(({ voice }) => voice);
			return [
				{
					id: by === 'name' ? `by-${speaker ?? ''}` : by === 'description' ? 'by-no-name' : 'by-nobody-clear',
					by,
					...(name === undefined ? {} : { name }),
					voices,
					words: voices.reduce((sum, voice) => sum + voiceWords(voice), 0),
				},
			];
		})
		.sort((a, b) => ranks[a.by] - ranks[b.by] || b.words - a.words || inCodeUnits(a.id, b.id));
}

let groups: SpeakerGroup[] | undefined;

/** All speakers: those of most words first, then those without a name, then what nobody clear says. */
export function speakerGroups(): readonly SpeakerGroup[] {
	groups ??= groupSpeakers();
	return groups;
}

let longest: number | undefined;

/** The most words of one speaker in one article: the measure of all bars of speakers. */
export function mostWords(): number {
	longest ??= edition().comparison.voices.reduce((most, voice) => Math.max(most, voiceWords(voice)), 1);
	return longest;
}

/** The page of a speaker's name, where it has one. */
export function speakerUrl({ voices }: SpeakerGroup): string | undefined {
	return edition().nameOf.get(voices[0]?.speaker ?? '')?.url;
}

/** One speaker in one article, with the group that it belongs to. */
export interface SpeakerEntry {
	readonly group: SpeakerGroup;
	readonly voice: Voice;
}

type Passage = Voice['passages'][number];

/** A passage is cut to so many characters where it stands below its speaker, and below its verb. */
export const passageLength = { speaker: 300, verb: 120 };
/** What the passages of one entry may take of a page. */
export const roomOfEntry: Room = { elements: 400, bytes: 10_000 };

function roomOfPassage({ text, cue, through = [] }: Passage): Room {
	const relays = through.flatMap(({ name, text: words }) => [name, words]);
	return roomFor(3 + 2 * through.length, shorten(text, passageLength.speaker), cue, ...relays);
}

/** The passages of a speaker in an article that the list shows; the rest is counted. */
export function shownPassages({ passages }: Voice): Passage[] {
	return fitting(passages, roomOfPassage, roomOfEntry, mostListed);
}

/** An entry with its bar, and with the heading of its speaker where it is the first. */
function roomOfVoice({ group, voice }: SpeakerEntry): Room {
	const head = roomFor(group.voices[0] === voice ? 17 : 14, voice.described, group.name);
	return sumRooms([head, ...shownPassages(voice).map(roomOfPassage)]);
}

let speakers: ListPage<SpeakerEntry>[] | undefined;

/** The pages that list what each speaker says. */
export function speakerPages(): ListPage<SpeakerEntry>[] {
	const entries = () => speakerGroups().flatMap((group) => group.voices.map((voice) => ({ group, voice })));
	speakers ??= listPages('/quotations/speakers/', entries(), { roomOf: roomOfVoice });
	return speakers;
}

let voicePaths: ReadonlyMap<string, string> | undefined;

/** Where the passages of a speaker in an article are listed. */
export function voicePath({ id }: Voice): string {
	voicePaths ??= new Map(
		speakerPages().flatMap(({ path, entries }) =>
			entries.map(({ voice }): [string, string] => [voice.id, `${path}#v-${voice.id}`]),
		),
	);
	return voicePaths.get(id) ?? '/quotations/speakers/';
}

/** The words that one outlet prints of one speaker. */
interface SpokenCell {
	readonly quoted: number;
	readonly reported: number;
	/** Where the list of them begins. */
	readonly path: string;
}

/** Who speaks in which outlet, as a table: no more rows and columns than a page can show. */
export interface SpeakerTable {
	readonly outlets: readonly { readonly article: Article; readonly words: number }[];
	readonly rows: readonly { readonly group: SpeakerGroup; readonly cells: readonly (SpokenCell | undefined)[] }[];
	readonly outletsLeft: number;
	readonly speakersLeft: number;
}

const most = { outlets: 8, speakers: 40 };
/** What the table may take of a page. */
const roomOfAll: Room = { elements: 740, bytes: 18_000 };

/** The id of the outlet of an article; nothing where it is not stated. */
export const outletOf = (slug: string) => readingFor(slug).article.outlet?.id ?? '';

type TableRow = SpeakerTable['rows'][number];

/** A row is its name, and a link with a bar for each cell that has words. */
function roomOfRow({ group, cells }: TableRow): Room {
	const told = cells.filter((cell) => cell !== undefined).length;
	return roomFor(2 + 2 * cells.length + 4 * told, ...Array.from({ length: cells.length + told + 1 }, () => group.name));
}

function roomOfTable({ outlets, rows }: SpeakerTable): Room {
	return sumRooms([roomFor(20 + 6 * outlets.length), ...rows.map(roomOfRow)]);
}

function cellOf(voices: readonly Voice[]): SpokenCell | undefined {
	const [first] = voices;
	if (!first) return undefined;
	return {
		quoted: voices.reduce((sum, { words }) => sum + words.direct + words.fragment, 0),
		reported: voices.reduce((sum, { words }) => sum + words.indirect, 0),
		path: voicePath(first),
	};
}

/** Lay out who speaks in which outlet, in how many words; outlets in the order of their signs. */
export function speakerTable(): SpeakerTable {
	const groups = speakerGroups();
	const byOutlet = Map.groupBy(edition().articles, ({ outlet }) => outlet?.id ?? '');
	const spoken = new Map<string, number>();
	for (const voice of edition().comparison.voices) {
		const outlet = outletOf(voice.article);
		spoken.set(outlet, (spoken.get(outlet) ?? 0) + voiceWords(voice));
	}
	const chosen = [...spoken.keys()]
		.sort((a, b) => (spoken.get(b) ?? 0) - (spoken.get(a) ?? 0) || inCodeUnits(a, b))
		.slice(0, most.outlets)
		.sort((a, b) => inCodeUnits(a || '\u{ffff}', b || '\u{ffff}'));
	const rowOf = (group: SpeakerGroup): TableRow => {
		const cells = Map.groupBy(group.voices, ({ article }) => outletOf(article));
		return { group, cells: chosen.map((id) => cellOf(cells.get(id) ?? [])) };
	};
	const named = groups.filter(({ by }) => by === 'name');
	const unnamed = groups.filter(({ by }) => by !== 'name').map(rowOf);
	const left = roomLeft(roomOfAll, sumRooms(unnamed.map(roomOfRow)));
	const shown = fitting(named.slice(0, most.speakers).map(rowOf), roomOfRow, left);
	return {
		outlets: chosen.flatMap((id) => {
			const own = byOutlet.get(id) ?? [];
			return own[0] ? [{ article: own[0], words: own.reduce((sum, article) => sum + wordsOf(article), 0) }] : [];
		}),
		rows: [...shown, ...unnamed],
		outletsLeft: spoken.size - chosen.length,
		speakersLeft: named.length - shown.length,
	};
}

const anchors = new Map<string, ReadonlyMap<string, string>>();

/** Where an article page shows a quotation lit, or other words in their sentence. */
export function saidPath(slug: string, at: readonly Range[], quotation?: string, sentence?: string): string {
	const { article } = readingFor(slug);
	const known = anchors.get(slug) ?? new Map(article.quotations.map(({ id, anchor }) => [id, anchor]));
	anchors.set(slug, known);
	const anchor = quotation === undefined ? undefined : known.get(quotation);
	return anchor === undefined ? placeOf(slug, at, sentence) : `${article.url}#${anchor}`;
}

/** Where an article page shows the words that say through whom something is told. */
export function throughPath(slug: string, at: readonly Range[]): string {
	const reading = readingFor(slug);
	const fragment = evidenceFragment(reading, at);
	return fragment === undefined ? placeOf(slug, at) : `${reading.article.url}${fragment}`;
}

/** What an outlet is called where there is room for little. */
export const outletName = (article: Article) => signOf(article).name;
