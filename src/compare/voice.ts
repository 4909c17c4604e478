/** Who speaks in which article: in how many words, in whose words, and through whom. */
import { hash } from 'node:crypto';
import type { Voice } from '../comparison-records.ts';
import type { Article, Quotation, Range, Relay, ReportedSpeech } from '../records.ts';
import { countWords, endOf, startOf } from '../seed-text.ts';

type Passage = Voice['passages'][number];
type Speaker = Quotation['speaker'];

/** The id over all articles that a speaker's id in one article stands for, and the name that it has there. */
export type KnownSpeaker = (id: string) => { readonly id: string; readonly name: string | undefined };

/** Fewer quoted words are a fragment, in a headline too. */
const fewestDirect = 3;
/** So near to the speaker, in characters, a phrase of origin is about the speaker. */
const nearest = 40;

/** A sentence with more phrases of origin is no sentence: no more of them are looked at. */
const mostRelays = 20;

/** How many characters lie between two stretches; less than none where they meet. */
const distance = (a: readonly Range[], b: readonly Range[]) => Math.max(startOf(a) - endOf(b), startOf(b) - endOf(a));

/** Whether what somebody says stands there as told to an outlet, posted on a platform or reported by others. */
function isThrough(relay: Relay, speaker: Speaker, at: readonly Range[]): boolean {
	const { kind, from } = relay;
	if (kind === 'republished' || (kind === 'told' && relay.told === undefined)) return false;
	const isSelf = speaker !== undefined && (from.includes(speaker.text) || speaker.text.includes(from));
	if (kind === 'reported-by') {
		if (isSelf) return false;
		return endOf(relay.at) <= startOf(at) || /^according to\b/iu.test(relay.text);
	}
	if (!speaker || (kind === 'unnamed' && isSelf)) return false;
	return distance(relay.at, speaker.at) <= nearest;
}

/** The words of a report that stand outside quotation marks: the others are counted as quoted. */
function countOwn(seed: string, at: readonly Range[], quoted: readonly Range[]): number {
	let words = 0;
	for (const [start, end] of at) {
		let from = start;
		for (const [open, close] of quoted) {
			if (close <= from || open >= end) continue;
			words += countWords(seed.slice(from, Math.max(from, open)));
			from = close;
		}
		if (from < end) words += countWords(seed.slice(from, end));
	}
	return words;
}

/** The outer quotations by the sentences that a report in them could hold: those that begin there. */
function quotedIn(quotations: readonly Quotation[]): Map<string | undefined, Range[]> {
	const ranges = new Map<string | undefined, Range[]>();
	for (const { kind, sentence, at } of quotations) {
		if (kind === 'nested' || kind === 'scare') continue;
		const list = ranges.get(sentence) ?? [];
		list.push(...at);
		ranges.set(sentence, list);
	}
	return ranges;
}

/** Reads what is said in one article. */
class ArticleVoices {
	readonly #article: Article;
	readonly #seed: string;
	readonly #relays: ReadonlyMap<string | undefined, readonly Relay[]>;
	readonly #knownOf: KnownSpeaker;
	readonly #voices = new Map<string, Voice>();

	constructor(article: Article, seed: string, knownOf: KnownSpeaker) {
		this.#article = article;
		this.#seed = seed;
		this.#knownOf = knownOf;
		this.#relays = Map.groupBy(article.relays, ({ sentence }) => sentence);
	}

	/** Whose words they are; a pronoun that stands for nobody known tells it no more than silence. */
	#voiceOf(speaker: Speaker): Voice {
		const known = speaker?.id === undefined ? undefined : this.#knownOf(speaker.id);
		const described = speaker && !known && speaker.by !== 'pronoun' ? (speaker.name ?? speaker.text) : undefined;
		const key = known?.id ?? (described === undefined ? '' : `“${described.toLowerCase()}`);
		const found = this.#voices.get(key);
		if (found) return found;
		const { slug } = this.#article;
		const voice: Voice = {
			id: hash('sha256', JSON.stringify([slug, key])).slice(0, 12),
			article: slug,
			by: known ? 'name' : described === undefined ? 'not clear' : 'description',
			...(known ? { speaker: known.id, name: known.name ?? speaker?.name ?? known.id } : {}),
			...(described === undefined ? {} : { described }),
			words: { direct: 0, fragment: 0, indirect: 0 },
			passages: [],
		};
		this.#voices.set(key, voice);
		return voice;
	}

	#through(sentence: string | undefined, speaker: Speaker, at: readonly Range[]): Pick<Passage, 'through'> {
		const relays = sentence === undefined ? [] : (this.#relays.get(sentence) ?? []);
		const through = relays
			.slice(0, mostRelays)
			.filter((relay) => isThrough(relay, speaker, at))
			.map(({ kind, from, told, text, at: place }) => ({ kind, name: told ?? from, text, at: place }));
		return through.length > 0 ? { through } : {};
	}

	#add(kind: Passage['kind'], words: number, said: Quotation | ReportedSpeech, quotation?: string): void {
		const { sentence, cue, text, at, speaker } = said;
		const voice = this.#voiceOf(speaker);
		voice.words[kind] += words;
		voice.passages.push({
			kind,
			words,
			text,
			at,
			...(quotation === undefined ? {} : { quotation }),
			...(sentence === undefined ? {} : { sentence }),
			...(cue === undefined ? {} : { cue }),
			...this.#through(sentence, speaker, at),
		});
	}

	read(): Voice[] {
		const { quotations, reports } = this.#article;
		for (const quotation of quotations) {
			if (quotation.kind === 'scare' || quotation.kind === 'nested') continue;
			const words = countWords(quotation.text);
			this.#add(words < fewestDirect ? 'fragment' : 'direct', words, quotation, quotation.id);
		}
		const quoted = quotedIn(quotations);
		for (const report of reports) {
			this.#add('indirect', countOwn(this.#seed, report.at, quoted.get(report.sentence) ?? []), report);
		}
		const voices = [...this.#voices.values()];
		for (const { passages } of voices) passages.sort((a, b) => startOf(a.at) - startOf(b.at));
		return voices.sort((a, b) => startOf(a.passages[0]?.at ?? []) - startOf(b.passages[0]?.at ?? []));
	}
}

/**
 * Count who speaks in each article, and list the passages that each count rests on.
 *
 * Words quoted inside somebody's quotation are that somebody's; quoted words in an indirect report are counted as quoted,
 * and not as reported.
 *
 * @param articles - In order.
 * @param seeds - The seed texts by slug.
 * @param knownOf - The person or body over all articles that a speaker's id in one article stands for.
 * @returns One for each article and speaker, in the order of the articles and of what is said first.
 */
export function findVoices(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	knownOf: KnownSpeaker,
): Voice[] {
	return articles.flatMap((article) => new ArticleVoices(article, seeds.get(article.slug) ?? '', knownOf).read());
}
