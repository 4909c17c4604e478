/** What an edition of excerpts shows of each seed: what the comparison rests on first. */
import type { Comparison, NewsEvent, PassagePair } from '../comparison-records.ts';
import type { Article, Range } from '../records.ts';
import { endOf, startOf } from '../seed-text.ts';
import { Shown } from './shown.ts';

/** Something of one article that is to be shown. */
interface Wanted {
	readonly article: string;
	readonly sentence?: string | undefined;
	readonly at: readonly Range[];
}

/** What an article says of itself, in the order in which it is wanted. */
const displays = [
	'title',
	'heading',
	'published',
	'outlet',
	'address',
	'deck',
	'byline',
	'dateline',
	'via',
	'agency',
	'updated',
] as const;
/** Of these a beginning is shown where the whole has no room. */
const cuttable: ReadonlySet<string> = new Set(['title', 'heading', 'deck']);

/** The pairs in the order in which they are wanted. */
const pairKinds: readonly PassagePair['kind'][] = [
	'conflict',
	'same-quotation',
	'quotation-variant',
	'same-fact',
	'copied',
];

/** Fewer characters say nothing without their sentence. */
const leastAlone = 12;

class Chooser {
	readonly shown = new Map<string, Shown>();
	readonly #sentences = new Map<string, ReadonlyMap<string, readonly Range[]>>();

	constructor(articles: readonly Article[], seeds: ReadonlyMap<string, string>) {
		for (const { slug, paragraphs } of articles) {
			this.shown.set(slug, new Shown(seeds.get(slug) ?? ''));
			const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
			this.#sentences.set(slug, new Map(sentences.map(({ id, at }) => [id, at])));
		}
	}

	/** The stretches to show for some words: with the sentence that they begin in where there is room, else they alone. */
	#roomFor({ article, sentence, at }: Wanted): readonly Range[] | undefined {
		const shown = this.shown.get(article);
		const around = sentence === undefined ? undefined : this.#sentences.get(article)?.get(sentence);
		const both = around && [...around, ...at];
		const length = at.reduce((sum, [start, end]) => sum + end - start, 0);
		return [both, length < leastAlone ? undefined : at].find((each) => each !== undefined && shown?.fits(each));
	}

	/** Show all of some things, or none of them. */
	show(...wanted: readonly Wanted[]): void {
		const rooms = wanted.map((each) => this.#roomFor(each));
		if (rooms.includes(undefined)) return;
		for (const [index, { article }] of wanted.entries()) this.shown.get(article)?.add(rooms[index] ?? []);
	}
}

function showDisplays(article: Article, shown: Shown): void {
	for (const name of displays) {
		const at = article[name]?.at;
		if (!at) continue;
		if (cuttable.has(name)) shown.addBeginning(at, true);
		else shown.add(at, true);
	}
}

/** Of each article that tells an event, the mention that says most: one with the day, in the text. */
function chosenMentions({ mentions, title }: NewsEvent): Wanted[] {
	const { article: owner, at, sentence } = title;
	const own: Wanted[] = owner !== undefined && at ? [{ article: owner, at, sentence }] : [];
	const others = [...Map.groupBy(mentions, ({ article }) => article)].flatMap(([article, told]) => {
		if (article === owner) return [];
		const inText = told.filter((mention) => mention.sentence !== undefined);
		return inText.find(({ date }) => date === 'stated') ?? inText[0] ?? told[0] ?? [];
	});
	return [...own, ...others];
}

function isShared({ mentions }: NewsEvent): boolean {
	return mentions.some(({ article }) => article !== mentions[0]?.article);
}

/** Show who is named for words that are shown, with what stands between. */
function showSpeakers({ quotations, reports }: Article, shown: Shown): void {
	for (const { at, speaker } of [...quotations, ...reports]) {
		if (!speaker || !shown.part(at) || shown.has(speaker.at)) continue;
		shown.add([[Math.min(startOf(at), startOf(speaker.at)), Math.max(endOf(at), endOf(speaker.at))]]);
	}
}

/**
 * Choose what is shown of each seed.
 *
 * First what each article says of itself; then pairs of passages that cannot both hold, events that several articles
 * tell, other pairs, quotations that several print, from whom an article has what it tells, other events; where nothing
 * of a text is among these, its beginning. Nothing is shown where it would lengthen an excerpt or the share too much.
 *
 * @returns By slug.
 */
export function chooseShown(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	{ events, passages, quotations, relays }: Comparison,
): Map<string, Shown> {
	const chooser = new Chooser(articles, seeds);
	const { shown } = chooser;
	for (const article of articles) showDisplays(article, shown.get(article.slug) ?? new Shown(''));
	const pairs = Map.groupBy(passages, ({ kind }) => kind);
	const [conflicts = [], ...others] = pairKinds.map((kind) =>
		(pairs.get(kind) ?? []).toSorted((a, b) => b.score - a.score),
	);
	for (const { a, b } of conflicts) chooser.show(a, b);
	for (const event of events) if (isShared(event)) for (const mention of chosenMentions(event)) chooser.show(mention);
	for (const { a, b } of others.flat()) chooser.show(a, b);
	for (const { renderings } of quotations) for (const rendering of renderings) chooser.show(rendering);
	for (const { article, chain } of relays)
		for (const { at, sentence } of chain) chooser.show({ article, at, sentence });
	for (const event of events) if (!isShared(event)) for (const mention of chosenMentions(event)) chooser.show(mention);
	for (const article of articles) {
		const own = shown.get(article.slug);
		const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
		const [first] = sentences.toSorted((a, b) => startOf(a.at) - startOf(b.at));
		if (!own) continue;
		if (first && !sentences.some(({ at }) => own.part(at))) own.addBeginning(first.at);
		showSpeakers(article, own);
	}
	return shown;
}
