/** Verbs of speech in the order and on the pages that show them. */
import { inCodeUnits } from '../code-units.ts';
import type { Voice } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { endOf, startOf } from '../seed-text.ts';
import { edition, readingFor } from './edition.ts';
import { fitting, type ListPage, listPages, type Room, roomFor } from './list-page.ts';
import { mostListed, outletOf, passageLength, roomOfEntry } from './quotations.ts';
import { shorten } from './wording.ts';

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

const saidWords = ({ voice, passage }: Said) => [
	voice.name ?? voice.described,
	shorten(passage.text, passageLength.verb),
];

/** The passages of a verb that the list shows; the rest is counted. */
export function shownSaid({ passages }: VerbEntry): Said[] {
	return fitting(passages, (said) => roomFor(2, ...saidWords(said)), roomOfEntry, mostListed);
}

/** A verb with its passages, and the heading of its outlet where it is the first. */
function roomOfVerb(entry: VerbEntry, isFirst: boolean): Room {
	return roomFor((isFirst ? 11 : 6) + 2 * shownSaid(entry).length, entry.verb, ...shownSaid(entry).flatMap(saidWords));
}

let verbs: ListPage<VerbEntry>[] | undefined;

/** The pages that list the verbs of speech of each outlet, the most used first. */
export function verbPages(): ListPage<VerbEntry>[] {
	verbs ??= cutVerbs();
	return verbs;
}

function cutVerbs(): ListPage<VerbEntry>[] {
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
	const byOutlet = [...Map.groupBy(entries, ({ article }) => article.outlet?.id).values()];
	const heads = new Set(byOutlet.map(([head]) => head));
	return listPages('/quotations/verbs/', entries, { roomOf: (entry) => roomOfVerb(entry, heads.has(entry)) });
}
