/** Who has it from whom: the chains of each article, from the outlet that it relays towards the origin. */
import type { RelayChain } from '../comparison-records.ts';
import type { Article, Range, Relay, Sentence } from '../records.ts';
import { endOf, inOrder, Outlets, People, startOf } from './relay-people.ts';

/** One arrow: from whom, and the words that say so. */
type RelayStep = RelayChain['chain'][number];

/** What an article has from others in one place. */
export interface RelayedPlace {
	readonly relay: Relay;
	/** From the nearest to the farthest; whom the whole text is from left out. */
	readonly steps: readonly RelayStep[];
	readonly origin: RelayChain['origin'];
	/** Somebody told it, and who was not read from the words. */
	readonly isUnread: boolean;
}

/** All that an article has from others. */
export interface RelaysOf {
	/** Whom the whole text is from, from the nearest to the farthest. */
	readonly whole: readonly RelayStep[];
	/** In the order of the text. */
	readonly places: readonly RelayedPlace[];
}

/** The rules that say of a whole article from whom it is. */
const wholeRules = new Set(['source-line', 'originally-published']);

/** Sources that are spoken of again: "the sources", or "all spoke on condition of anonymity". */
const isAgain = (from: string) => /^(?:(?:the|this|that|these|those) |unnamed sources$)/iu.test(from);
/** Whom a report cites without a name. */
const cited = /\bciting (?<who>[^,;]*?(?:sources?|officials|people))$/iu;
/** A name behind these is not who tells: `an aide to Doe told Polaris`. */
const ofAnother =
	/(?:^| )(?:with|within|inside|in|at|of|to|for|by|from|about|against|and) (?:the |an? |\p{Lu}\p{Ll}{1,5}\. )?$/u;
/** A sentence or clause that opens with where it was said has the speaker behind it. */
const opening = /^(?:speaking|writing|posting|tweeting)\b/iu;
/** Of a longer sentence it is not asked what stands around some words, in characters. */
const longestSentence = 4000;
/** So many characters before the words still leave them at the opening of their sentence. */
const openingReach = 12;
const copyRanges = (at: readonly Range[]) => at.map(([start, end]): Range => [start, end]);

/** Reads the relays of one article, in order. */
class Reader {
	readonly #people: People;
	readonly #idOf: (id: string) => string;
	readonly #outlets = new Outlets();
	/** The article's own outlet and those that its whole text is from: nobody needs an arrow to them. */
	readonly #own = new Set<string>();
	readonly #sentences: ReadonlyMap<string, Sentence>;
	readonly whole: RelayStep[] = [];
	/** The outlet that is named last, and the paragraph that it is named in. */
	#last: { step: RelayStep; paragraph: number } | undefined;
	/** The sources without a name that were named last, with the outlet that has them. */
	#unnamed: readonly RelayStep[] | undefined;

	constructor(article: Article, idOf: (id: string) => string) {
		this.#sentences = new Map(article.paragraphs.flatMap(({ sentences }) => sentences.map((each) => [each.id, each])));
		this.#people = new People(article);
		this.#idOf = idOf;
		if (article.outlet) this.#own.add(this.#outlets.nameOf(article.outlet.name));
		for (const relay of article.relays) if (wholeRules.has(relay.rule)) this.#addWhole(relay.from, relay);
		const { agency } = article;
		if (agency?.at) this.#addWhole(agency.text, { ...agency, at: agency.at });
	}

	#addWhole(printed: string, { text, at, sentence }: Pick<Relay, 'text' | 'at' | 'sentence'>): void {
		const name = this.#outlets.nameOf(printed);
		if (this.#own.has(name)) return;
		this.#own.add(name);
		this.whole.push(this.#step(name, 'republished', { text, at, sentence }));
	}

	#step(
		name: string,
		kind: Relay['kind'],
		{ text, at, sentence }: Pick<Relay, 'text' | 'at' | 'sentence'>,
		id?: string,
	): RelayStep {
		return {
			name,
			kind,
			text,
			at: copyRanges(at),
			...(sentence === undefined ? {} : { sentence }),
			...(id === undefined ? {} : { id: this.#idOf(id) }),
		};
	}

	/** The arrow to an outlet; none to the article's own. */
	#toOutlet(printed: string, kind: Relay['kind'], relay: Relay): RelayStep[] {
		const name = this.#outlets.nameOf(printed);
		return this.#own.has(name) ? [] : [this.#step(name, kind, relay)];
	}

	/** The text of a sentence and where some words begin in it; of a list as long as a page nothing is asked. */
	#locate(sentence: string | undefined, { text, at }: Pick<Relay, 'text' | 'at'>) {
		const { text: whole = '', at: stretches = [] } = this.#sentences.get(sentence ?? '') ?? {};
		const place = startOf({ at });
		// In the seed as many characters stand before it as in the text, or more: blanks are one in the text.
		const before = stretches.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, place) - from), 0);
		const start = whole.length > longestSentence ? -1 : whole.lastIndexOf(text, before);
		return start === -1 ? undefined : { whole, start };
	}

	/** The words of a sentence in front of a relay. */
	#before(relay: Relay): string | undefined {
		const found = this.#locate(relay.sentence, relay);
		return found?.whole.slice(0, found.start);
	}

	/** The arrow to whoever speaks in the sentence of a relay. */
	#toSpeaker(relay: Relay): RelayStep[] {
		const { sentence } = relay;
		const speaker = this.#people.speakerIn(sentence);
		if (!speaker || (speaker.by === 'pronoun' && speaker.name === undefined)) return [];
		const { name = speaker.text, text, at, id } = speaker;
		const isOpening = opening.test(relay.text) || (this.#before(relay)?.length ?? 0) <= openingReach;
		if (startOf(speaker) > endOf(relay) && !isOpening) return [];
		// The mayor's aide is not the mayor.
		if (/^['’]s?\b/u.test(this.#behind(sentence, speaker))) return [];
		return [this.#step(name, 'told', { text, at, sentence }, id)];
	}

	/** What stands right behind some words of a sentence. */
	#behind(sentence: string | undefined, words: Pick<Relay, 'text' | 'at'>): string {
		const { whole = '', start = 0 } = this.#locate(sentence, words) ?? {};
		return whole.slice(start + words.text.length, start + words.text.length + 3);
	}

	#toTeller(relay: Relay): RelayStep[] {
		const { from, told } = relay;
		if (told === undefined || from === told) return this.#toSpeaker(relay);
		if (/^(?:he|she|they)$/iu.test(from)) {
			const [speaker] = this.#toSpeaker(relay);
			return [speaker ?? this.#step(from, 'told', relay)];
		}
		const named = this.#people.namedIn(relay, from);
		if (named && ofAnother.test(this.#before(relay) ?? '')) return [];
		return [this.#step(from, 'told', relay, named?.id)];
	}

	#paragraphOf({ sentence }: Relay): number {
		return Number(/^p(?<number>\d+)/u.exec(sentence ?? '')?.groups?.['number'] ?? -1);
	}

	/** Sources without a name, behind the outlet of their sentence; those of before where they are spoken of again. */
	#toUnnamed(relay: Relay): RelayStep[] {
		const { step, paragraph = 0 } = this.#last ?? {};
		const isNear = this.#paragraphOf(relay) - paragraph <= 1 && isAgain(relay.from);
		const head = step && (step.sentence === relay.sentence || isNear) ? [step] : [];
		const before = this.#unnamed;
		const isSame = isAgain(relay.from) && before && (head.length === 0 || before[0]?.name === head[0]?.name);
		return isSame ? [...before] : [...head, this.#step(relay.from, 'unnamed', relay)];
	}

	#stepsOf(relay: Relay): RelayStep[] {
		const { kind, from, told, text } = relay;
		if (kind === 'told') return [...this.#toOutlet(told ?? from, 'reported-by', relay), ...this.#toTeller(relay)];
		if (kind === 'posted-on') return [this.#step(from, kind, relay), ...this.#toSpeaker(relay)];
		if (kind === 'unnamed') return this.#toUnnamed(relay);
		const who = cited.exec(text)?.groups?.['who'];
		return [...this.#toOutlet(from, kind, relay), ...(who === undefined ? [] : [this.#step(who, 'unnamed', relay)])];
	}

	read(relay: Relay): RelayedPlace | undefined {
		if (wholeRules.has(relay.rule) || this.#people.isQuoted(relay)) return undefined;
		const steps = this.#stepsOf(relay);
		const [first, last] = [steps[0], steps.at(-1)];
		if (!first || !last) return undefined;
		if (last.kind === 'unnamed') this.#unnamed = steps;
		if (first.kind === 'reported-by' || first.kind === 'republished') {
			this.#last = { step: first, paragraph: this.#paragraphOf(relay) };
		}
		const isUnread = relay.kind === 'told' && steps.length === 1 && last.kind === 'reported-by';
		return { relay, steps, origin: this.#originOf(last), isUnread };
	}

	/** A chain ends at its origin where someone with a name told it or where it was posted. */
	#originOf({ kind, name, id, at }: RelayStep): RelayChain['origin'] {
		if (kind === 'posted-on') return 'stated';
		const isNamed = kind === 'told' && (id !== undefined || this.#people.namedIn({ at }, name) !== undefined);
		return isNamed ? 'stated' : 'not stated';
	}
}

/**
 * Read from whom an article has what it tells.
 *
 * Somebody who told an outlet stands behind that outlet, and whoever speaks in a sentence behind the platform or the
 * outlet that the sentence names; sources without a name stand behind the outlet of their sentence. Nobody stands behind
 * the article's own outlet but by name.
 *
 * @param idOf - The id over all articles of a name that has this id in one.
 */
export function readRelays(article: Article, idOf: (id: string) => string): RelaysOf {
	const reader = new Reader(article, idOf);
	const places = article.relays.toSorted(inOrder).flatMap((relay) => reader.read(relay) ?? []);
	return { whole: reader.whole, places };
}

const keyOf = (steps: readonly RelayStep[]) =>
	steps.map(({ kind, name, id }) => `${kind} ${id ?? name.toLowerCase()}`).join(' < ');

/**
 * Make the chains of an article: one for each source that it has something from.
 *
 * Two sources of one outlet are two chains: the article does not say that one has it from the other.
 *
 * @returns The chains in order of the text; none where the article names nobody that it has it from.
 */
export function chainsOf(
	{ slug }: Pick<Article, 'slug'>,
	{ whole, places }: RelaysOf = { whole: [], places: [] },
): RelayChain[] {
	const chains = new Map<string, RelayChain>();
	const add = (steps: readonly RelayStep[], origin: RelayChain['origin'], isUnread = false) => {
		const key = keyOf(steps);
		if (chains.has(key)) return;
		chains.set(key, { article: slug, chain: [...steps], origin, ...(isUnread ? { unread: true } : {}) });
	};
	if (whole.length > 0) add(whole, 'not stated');
	for (const { steps, origin, isUnread } of places) add([...whole, ...steps], origin, isUnread);
	// A chain that another goes on from says nothing more.
	const begun = new Set<string>();
	for (const { chain } of chains.values())
		for (let end = 1; end < chain.length; end++) begun.add(keyOf(chain.slice(0, end)));
	// Who else posted there, or told the same outlet, is another one, whom the file may not name.
	const isOpen = ({ chain, unread }: RelayChain) => unread === true || chain.at(-1)?.kind === 'posted-on';
	return [...chains].filter(([key, chain]) => !begun.has(key) || isOpen(chain)).map(([, chain]) => chain);
}
