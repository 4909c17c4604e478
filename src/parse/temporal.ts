/**
 * Temporal expressions: every day, month and year that an article names, worked out and with the sum in words.
 *
 * Candidates come from a table of forms and from chrono; what they are counted from is the article's day, or the day on
 * which a quotation was said.
 */
import type { Moment } from '../records.ts';
import type { Piece, Place, VisibleSentence } from './prose.ts';
import { type Candidate, findCandidates, isSaying } from './temporal-candidate.ts';
import type { Meaning } from './temporal-form.ts';
import { type Resolved, resolveMeaning } from './temporal-sum.ts';
import { findSide } from './temporal-tense.ts';

/** A temporal expression that resolves, where it stands, and the form that read it. */
export interface FoundDate extends Resolved {
	readonly place: Place;
	readonly rule: string;
}

/** A temporal expression that does not resolve, with the reason as a message puts it. */
export interface Unresolved {
	readonly place: Place;
	readonly reason: string;
}

/** Words between quotation marks: one place for each piece they run through. */
export interface Quoted {
	readonly places: readonly Place[];
}

interface SentencePlace extends VisibleSentence {
	readonly piece: number;
}

/** A day named outside quotation marks beside a verb of speech: what was said in this sentence was said then. */
interface Said {
	readonly day: string;
	/** Names in the words around the quotations: whoever is quoted next under one of them goes on speaking. */
	readonly names: ReadonlySet<string>;
}

/** A date that the text has named, outside quotation marks. */
interface Named {
	readonly date: string;
	readonly piece: number;
	readonly sentence: number;
}

/** The sentences of all pieces, in order; a piece whose sentences are not told apart is one. */
function sentencesOf(pieces: readonly Piece[]): SentencePlace[] {
	return pieces.flatMap((each, piece) =>
		each.stretch.readSentences(each.sentences).map((sentence) => ({ ...sentence, piece })),
	);
}

/** The quoted stretches of each piece, in order. */
function quotedPlaces(quoted: readonly Quoted[]): Map<number, Place[]> {
	const byPiece = new Map<number, Place[]>();
	for (const place of quoted.flatMap(({ places }) => places)) {
		const list = byPiece.get(place.piece);
		if (list) list.push(place);
		else byPiece.set(place.piece, [place]);
	}
	for (const list of byPiece.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
	return byPiece;
}

const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?<!^)\b\p{Lu}[\p{L}'-]+/gu) ?? []);

/** Reads the sentences in order, keeping what later ones count from. */
class Reader {
	readonly dates: FoundDate[] = [];
	readonly unresolved: Unresolved[] = [];
	readonly #pieces: readonly Piece[];
	readonly #published: string | undefined;
	readonly #quoted: Map<number, Place[]>;
	/** How many of these lie before the sentence that is read, by piece. */
	readonly #passed = new Map<number, number>();
	readonly #years = new Map<string, string>();
	#named: Named | undefined;
	#namedDay: Named | undefined;
	#said: (Said & { sentence: number }) | undefined;

	constructor(pieces: readonly Piece[], published: string | undefined, quoted: readonly Quoted[]) {
		this.#pieces = pieces;
		this.#published = published;
		this.#quoted = quotedPlaces(quoted);
	}

	read(sentence: SentencePlace, number: number): void {
		const { piece, start, text, locate } = sentence;
		const quotes = this.#quotesIn(sentence);
		const located = findCandidates(text).map((candidate) => {
			const local = locate(candidate.start, candidate.end);
			const place = { piece, start: start + local.start, end: start + local.end };
			return { candidate, place, inside: quotes.some((quote) => quote.start <= place.start && place.end <= quote.end) };
		});
		let around: ReadonlySet<string> | undefined;
		const names = () => (around ??= namesIn(this.#around(sentence, quotes)));
		const outside = located.filter(({ inside }) => !inside);
		for (const { candidate, place } of outside) {
			const resolved = this.#resolve(text, candidate, place, this.#published, number);
			if (resolved?.from !== resolved?.to || resolved?.precision !== 'day') continue;
			if (isSaying(text, candidate)) this.#said = { day: resolved.from, names: names(), sentence: number };
		}
		if (quotes.length === 0 && this.#said && this.#said.sentence !== number) this.#said = undefined;
		const day = this.#sayingDay(names, number);
		for (const { candidate, place, inside } of located) {
			if (inside) this.#resolve(text, candidate, place, day ?? this.#published, number, true);
		}
	}

	/** The day on which the quotations of a sentence were said, where this sentence or the one before, by the same speaker, tells. */
	#sayingDay(names: () => ReadonlySet<string>, number: number): string | undefined {
		const said = this.#said;
		if (!said) return undefined;
		if (said.sentence === number) return said.day;
		const goesOn = names().size === 0 || [...names()].some((name) => said.names.has(name));
		if (!goesOn) {
			this.#said = undefined;
			return undefined;
		}
		this.#said = { ...said, sentence: number };
		return said.day;
	}

	#resolve(
		text: string,
		candidate: Candidate,
		place: Place,
		from: string | undefined,
		sentence: number,
		quoted = false,
	): Resolved | undefined {
		const { meaning, start, end, rule } = candidate;
		const named = this.#nearby(meaning, place.piece, sentence);
		const where = this.#pieces[place.piece]?.where;
		const side = findSide(text.slice(0, start), text.slice(end), where === 'title' || where === 'deck');
		const result = resolveMeaning(text.slice(start, end), meaning, { from, named, years: this.#years, side });
		if ('reason' in result) {
			this.unresolved.push({ place, reason: result.reason });
			return undefined;
		}
		this.dates.push({ place, ...result, rule });
		if (!quoted) {
			this.#named = { date: result.from, piece: place.piece, sentence };
			if (result.precision === 'day') this.#namedDay = this.#named;
		}
		if (meaning.kind === 'written' && result.from.length === 10)
			this.#years.set(result.from.slice(5), result.from.slice(0, 4));
		return result;
	}

	/** The date that `the day before` counts from: the last of its paragraph, or of the sentence before. */
	#nearby(meaning: Meaning, piece: number, sentence: number): string | undefined {
		const last = meaning.kind === 'anchored' && meaning.unit === 'day' ? this.#namedDay : this.#named;
		return last && (last.piece === piece || sentence - last.sentence <= 1) ? last.date : undefined;
	}

	#quotesIn({ piece, start, end }: SentencePlace): Place[] {
		const places = this.#quoted.get(piece) ?? [];
		// Sentences come in order: a place that is behind once is behind for good. Taking it off the list would move the rest.
		let passed = this.#passed.get(piece) ?? 0;
		while ((places[passed]?.end ?? Infinity) <= start) passed++;
		this.#passed.set(piece, passed);
		const found: Place[] = [];
		for (let index = passed; index < places.length; index++) {
			const place = places[index] as Place;
			if (place.start >= end) break;
			if (place.end > start) found.push(place);
		}
		return found;
	}

	/** The words of a sentence outside its quotation marks. */
	#around({ piece, start, end }: SentencePlace, quotes: readonly Place[]): string {
		const source = (this.#pieces[piece] as Piece).stretch.text.slice(start, end);
		let text = '';
		let done = 0;
		for (const quote of quotes) {
			text += source.slice(done, Math.max(done, quote.start - start));
			done = Math.max(done, quote.end - start);
		}
		return text + source.slice(done);
	}
}

/**
 * Find the temporal expressions of an article and resolve them.
 *
 * `yesterday` inside a quotation counts from the day it was said, where its own sentence (or the one before, by the same
 * speaker) dates the saying; everything else counts from the article's day. Without that day, only whole dates resolve.
 *
 * @param pieces - The title, the deck and the paragraphs, in order.
 * @param published - When the article was published.
 * @param quoted - The quotations, in order; fragments and scare quotes may be among them.
 * @returns Both lists in the order of their places.
 */
export function findDates(
	pieces: readonly Piece[],
	published: Moment | undefined,
	quoted: readonly Quoted[],
): { dates: FoundDate[]; unresolved: Unresolved[] } {
	const reader = new Reader(pieces, published?.date, quoted);
	for (const [number, sentence] of sentencesOf(pieces).entries()) reader.read(sentence, number);
	const order = (a: { place: Place }, b: { place: Place }) =>
		a.place.piece - b.place.piece || a.place.start - b.place.start;
	return { dates: reader.dates.sort(order), unresolved: reader.unresolved.sort(order) };
}
