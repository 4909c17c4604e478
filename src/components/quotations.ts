/** Quotations and speakers in the order and on the pages that show them. */
import { inCodeUnits } from '../code-units.ts';
import type { SharedQuotation, Voice } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { endOf, startOf, wordsOf } from '../seed-text.ts';
import { edition, evidenceFragment, placeOf, readingFor, signOf } from './edition.ts';
import { type ListPage, listPages } from './list-page.ts';

/** Of one entry no more passages are listed; the rest are counted. */
export const mostListed = 40;

/** The pages of quotations that several articles, or one article several times, print. */
export function quotationPages(): ListPage<SharedQuotation>[] {
	return listPages('/quotations/', edition().comparison.quotations);
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

/** The most words of one speaker in one article: the measure of all bars of speakers. */
export function mostWords(): number {
	return edition().comparison.voices.reduce((most, voice) => Math.max(most, voiceWords(voice)), 1);
}

/** One speaker in one article, with the group that it belongs to. */
export interface SpeakerEntry {
	readonly group: SpeakerGroup;
	readonly voice: Voice;
}

/** The pages that list what each speaker says. */
export function speakerPages(): ListPage<SpeakerEntry>[] {
	const entries = speakerGroups().flatMap((group) => group.voices.map((voice) => ({ group, voice })));
	return listPages('/quotations/speakers/', entries);
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

const outletOf = (slug: string) => readingFor(slug).article.outlet?.id ?? '';

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
	const named = groups.filter(({ by }) => by === 'name');
	const shown = [...named.slice(0, most.speakers), ...groups.filter(({ by }) => by !== 'name')];
	return {
		outlets: chosen.flatMap((id) => {
			const own = byOutlet.get(id) ?? [];
			return own[0] ? [{ article: own[0], words: own.reduce((sum, article) => sum + wordsOf(article), 0) }] : [];
		}),
		rows: shown.map((group) => {
			const cells = Map.groupBy(group.voices, ({ article }) => outletOf(article));
			return { group, cells: chosen.map((id) => cellOf(cells.get(id) ?? [])) };
		}),
		outletsLeft: spoken.size - chosen.length,
		speakersLeft: Math.max(0, named.length - most.speakers),
	};
}

/** One verb of speech in one outlet, with the passages that it leads to. */
export interface VerbEntry {
	readonly article: Article;
	/** As printed; absent where no verb of speech stands at the words. */
	readonly verb?: string;
	readonly passages: readonly { readonly voice: Voice; readonly passage: Voice['passages'][number] }[];
}

type Said = VerbEntry['passages'][number];

/** Leaves out the quoted words that stand inside a passage that the same verb reports. */
function withoutInner(passages: readonly Said[]): Said[] {
	const placeOfSaid = ({ voice, passage: { sentence } }: Said) => `${voice.article} ${sentence ?? ''}`;
	const reports = Map.groupBy(
		passages.filter(({ passage }) => passage.kind === 'indirect'),
		placeOfSaid,
	);
	return passages.filter((said) => {
		const { kind, at } = said.passage;
		const around = kind === 'indirect' ? [] : (reports.get(placeOfSaid(said)) ?? []);
		return !around.some(({ passage }) => startOf(passage.at) <= startOf(at) && endOf(at) <= endOf(passage.at));
	});
}

/** The pages that list the verbs of speech of each outlet, the most used first. */
export function verbPages(): ListPage<VerbEntry>[] {
	const said = edition().comparison.voices.flatMap((voice) => voice.passages.map((passage) => ({ voice, passage })));
	const outlets = [...Map.groupBy(said, ({ voice }) => outletOf(voice.article))].sort(([a], [b]) =>
		inCodeUnits(a || '\u{ffff}', b || '\u{ffff}'),
	);
	const entries = outlets.flatMap(([, own]) =>
		[...Map.groupBy(own, ({ passage: { cue } }) => cue)]
			.map(([verb, passages]) => [verb, withoutInner(passages)] as const)
			.sort(
				([a, one], [b, other]) =>
					Number(a === undefined) - Number(b === undefined) ||
					other.length - one.length ||
					inCodeUnits(a ?? '', b ?? ''),
			)
			.map(([verb, passages]): VerbEntry => ({
				article: readingFor(passages[0]?.voice.article ?? '').article,
				...(verb === undefined ? {} : { verb }),
				passages,
			})),
	);
	return listPages('/quotations/verbs/', entries);
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
