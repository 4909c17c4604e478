/**
 * Thousands of articles made of the sentences of a folder of real ones, the same at each run.
 *
 * A folder that grows has more matters, and not more accounts of each: texts repeated as they are would make it look as
 * if every event were told by hundreds. So the folder is told again as one world after another. A world has
 * - paragraphs of the folder, each once, a third of them moved into other articles;
 * - the words of most articles where they were, and those of some articles in the places of others that are about as
 *   common, so that words are as common as they were and no sentence stands there twice;
 * - other letters in the rare words, so that its matters are its own, as those of new articles are;
 * - other people, places and organisations: real names in one another's places, people's put together anew;
 * - days a year later, less one or two: the weekdays stay right.
 */
import { isFunctionWord } from '../../src/compare/function-words.ts';
import type { Article, NameMention } from '../../src/records.ts';
import { textAt } from '../../src/seed-text.ts';

/** One article of a world, as the parser takes it. */
export interface MadeSeed {
	readonly file: string;
	readonly text: string;
	readonly outlet: string | undefined;
	/** A day, where the real one's is known. */
	readonly published: string | undefined;
}

/** Words that stand in no more than this share of the articles are the matter of a few. */
const rareShare = 0.01;
/** Words that stand in more than this share, such as `said`, stay where they are. */
const commonShare = 0.15;
/** So many words of like frequency take one another's places. */
const bandSize = 50;
/** So many letters of a rare word change: endings tell what kind of word it is. */
const turned = 4;
/** Names that stand in more than this share of the articles take one another's places only. */
const famousShare = 0.05;
/** Each third paragraph moves. */
const moved = 3;
/** Weeks, so that weekdays stay right. */
const yearOfWeeks = 364;
const dayLength = 86_400_000;

const wordPattern = /(?<![\p{L}\p{N}'’])\p{L}{2,}(?!\p{N})/gu;

const rings = ['aeiou', 'bcdfghjklmnpqrstvwxz'];

/** A stretch of a paragraph: words that stand in it, or a name. */
type Piece = { readonly text: string } | { readonly text: string; readonly id: string };

interface Template {
	readonly title: readonly Piece[];
	readonly paragraphs: readonly (readonly Piece[])[];
	readonly outlet: string | undefined;
	readonly day: string | undefined;
}

/** A name with its fullest form. */
interface Bearer {
	readonly id: string;
	readonly kind: NameMention['kind'];
	readonly full: string;
	readonly articles: Set<number>;
}

function bearersOf(articles: readonly Article[]): Map<string, Bearer> {
	const bearers = new Map<string, Bearer>();
	for (const [index, { names }] of articles.entries()) {
		for (const { id, kind, text } of names) {
			const { full = '', articles: known = new Set<number>() } = bearers.get(id) ?? {};
			bearers.set(id, { id, kind, full: text.length > full.length ? text : full, articles: known.add(index) });
		}
	}
	return bearers;
}

function piecesOf(seed: string, at: Article['paragraphs'][number]['at'], names: readonly NameMention[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [start, end] of at) {
		let from = start;
		for (const { id, text, at: own } of names) {
			const [first, another] = own;
			if (!first || another || first[0] < from || first[1] > end) continue;
			pieces.push({ text: seed.slice(from, first[0]) }, { text, id });
			from = first[1];
		}
		pieces.push({ text: seed.slice(from, end) });
	}
	return pieces;
}

/** Makes the articles of as many worlds as are asked for. */
export class Worlds {
	readonly #templates: readonly Template[];
	/** For each word that changes the words that it can become; none for a rare one. */
	readonly #bands: ReadonlyMap<string, readonly string[]>;
	readonly #bearers: ReadonlyMap<string, Bearer>;
	/** The names of one kind, famous or not, with their places. */
	readonly #rings: ReadonlyMap<string, readonly Bearer[]>;
	readonly #placeOf: ReadonlyMap<Bearer, number>;
	readonly #ringOf: (bearer: Bearer) => string;
	/** At each place of a paragraph, the articles that have one there. */
	readonly #long: readonly (readonly number[])[];

	constructor(articles: readonly Article[], seeds: ReadonlyMap<string, string>) {
		this.#templates = articles.map(({ slug, title, paragraphs, names, outlet, published }) => {
			const seed = seeds.get(slug) ?? '';
			return {
				title: title?.at ? piecesOf(seed, title.at, names) : [{ text: title?.text ?? '' }],
				paragraphs: paragraphs.map(({ at }) => piecesOf(seed, at, names)),
				outlet: outlet?.name,
				day: published?.precision === 'day' || published?.precision === 'minute' ? published.date : undefined,
			};
		});
		this.#bearers = bearersOf(articles);
		const isFamous = ({ articles: own }: Bearer) => own.size > Math.max(1, articles.length * famousShare);
		this.#ringOf = (bearer) => `${bearer.kind} ${String(isFamous(bearer))}`;
		const sorted = [...this.#bearers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
		this.#rings = Map.groupBy(sorted, this.#ringOf);
		this.#placeOf = new Map([...this.#rings.values()].flatMap((ring) => ring.map((bearer, place) => [bearer, place])));
		this.#bands = bandsOf(this.#templates);
		const longest = Math.max(0, ...this.#templates.map(({ paragraphs }) => paragraphs.length));
		this.#long = Array.from({ length: longest }, (_, place) =>
			this.#templates.flatMap(({ paragraphs }, index) => (paragraphs[place] ? [index] : [])),
		);
	}

	/** The article at a place among all worlds, the first at 0. */
	article(place: number): MadeSeed {
		const index = place % this.#templates.length;
		const world = Math.floor(place / this.#templates.length);
		const own = this.#templates[index];
		const paragraphs = own?.paragraphs.map((_, row) => this.#paragraph(index, row, world)) ?? [];
		const say = (pieces: readonly Piece[]) => this.#say(pieces, world).replace(/\s+/gu, ' ').trim();
		const title = say(own?.title ?? []);
		return {
			file: `${String(100_000 + place)}_made.txt`,
			text: [...(title === '' ? [] : [`# ${title}`]), ...paragraphs.map(say)].join('\n\n'),
			outlet: own?.outlet,
			published: own?.day && later(own.day, world * yearOfWeeks),
		};
	}

	/** Paragraphs that move take the places of one another, in a ring. */
	#paragraph(index: number, row: number, world: number): readonly Piece[] {
		const ring = this.#long[row] ?? [];
		const from = (row + world) % moved === 0 ? ring[(ring.indexOf(index) + 1 + world) % ring.length] : index;
		return this.#templates[from ?? index]?.paragraphs[row] ?? [];
	}

	#say(pieces: readonly Piece[], world: number): string {
		if (world === 0) return pieces.map(({ text }) => text).join('');
		return pieces.map((piece) => ('id' in piece ? this.#rename(piece, world) : this.#turn(piece.text, world))).join('');
	}

	#turn(text: string, world: number): string {
		return text.replace(wordPattern, (word) => {
			const small = word.toLowerCase();
			const band = this.#bands.get(small);
			if (!band) return word;
			const other =
				band.length === 0 ? turn(small, world) : (band[(band.indexOf(small) + 7 * world) % band.length] ?? '');
			return word === small ? other : other.charAt(0).toUpperCase() + other.slice(1);
		});
	}

	#rename({ text, id }: { text: string; id: string }, world: number): string {
		const bearer = this.#bearers.get(id);
		if (!bearer) return text;
		const ring = this.#rings.get(this.#ringOf(bearer)) ?? [];
		const place = this.#placeOf.get(bearer) ?? 0;
		const at = (step: number) => (ring[(place + step * world) % ring.length] ?? bearer).full.split(' ');
		if (bearer.kind !== 'person') return at(7).join(' ');
		const last = at(11).at(-1) ?? text;
		return text.includes(' ') ? [at(7)[0], last].join(' ') : last;
	}
}

/** A word with its first letters moved on, vowels among vowels; each letter farther than the one before it in later rounds. */
function turn(word: string, world: number): string {
	const [steps, round] = [1 + ((world - 1) % 19), Math.floor((world - 1) / 19)];
	const letters = [...word].map((letter, index) => {
		const ring = index < turned ? rings.find((letters) => letters.includes(letter)) : undefined;
		return ring ? ring.charAt((ring.indexOf(letter) + steps + round * (index + 1)) % ring.length) : letter;
	});
	return letters.join('');
}

/** The words outside names that change from world to world, each with those of like frequency. */
function bandsOf(templates: readonly Template[]): Map<string, readonly string[]> {
	const counts = new Map<string, number>();
	for (const { paragraphs } of templates) {
		const texts = paragraphs.flat().flatMap((piece) => ('id' in piece ? [] : piece.text));
		const words = new Set(texts.flatMap((text) => text.toLowerCase().match(wordPattern) ?? []));
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const rare = Math.max(2, templates.length * rareShare);
	// Of a few articles each word stands in a large share: which words are common is then told by the language.
	const areFew = templates.length * commonShare < rare;
	const common = areFew ? rare : templates.length * commonShare;
	const bands = new Map<string, readonly string[]>();
	let band: string[] = [];
	for (const [word, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
		if (count > common || (areFew && isFunctionWord(word))) continue;
		if (count <= rare) bands.set(word, []);
		else {
			if (band.length === bandSize) band = [];
			band.push(word);
			bands.set(word, band);
		}
	}
	return bands;
}

function later(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The same sentences again and again, as they are: no folder is like it, and no comparison may choke on it. */
export function repeatedArticle(
	articles: readonly Article[],
	seeds: ReadonlyMap<string, string>,
	place: number,
): MadeSeed {
	const own = articles[place % articles.length];
	const paragraphs = own?.paragraphs.map((_, row) => {
		const from = articles[(place * 31 + row * 17) % articles.length];
		const at = from?.paragraphs[row % from.paragraphs.length]?.at ?? [];
		return textAt(seeds.get(from?.slug ?? '') ?? '', at);
	});
	const { name } = own?.outlet ?? {};
	const { precision, date } = own?.published ?? {};
	return {
		file: `${String(100_000 + place)}_made.txt`,
		text: [`# ${own?.title?.text ?? ''}`, ...(paragraphs ?? [])].join('\n\n'),
		outlet: name,
		published: precision === 'day' ? date : undefined,
	};
}
