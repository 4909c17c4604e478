/** Words of a headline that the text below it does not have. */
import type { Headline } from '../comparison-records.ts';
import { textAt } from '../seed-text.ts';
import { endOfWord, meets, rangesOfWord, rangesOfWords, startOfWord, type Telling } from './telling.ts';
import type { Word } from './word.ts';

type Missing = Headline['missing'][number];

/** So many equal letters at their beginning make two words one: headlines clip and bend them. */
const leastLetters = 5;

/** Names of more words are not told by their first letters. */
const mostInitials = 5;

/** Words that headlines shorten, with what texts have for them. */
const shortForms: ReadonlyMap<string, string> = new Map(
	Object.entries({
		gop: 'republican',
		reps: 'representative',
		sens: 'senator',
		gov: 'governor',
		govt: 'government',
		sen: 'senator',
		rep: 'representative',
		pres: 'president',
		dem: 'democrat',
		dems: 'democrats',
		pm: 'prime',
		mins: 'minutes',
		hrs: 'hours',
		vs: 'versus',
		intl: 'international',
		dept: 'department',
		prof: 'professor',
		pct: 'percent',
		feds: 'federal',
		admin: 'administration',
		bn: 'billion',
		mn: 'million',
		'1': 'one',
		'1st': 'first',
		'2nd': 'second',
		'3rd': 'third',
		'4th': 'fourth',
		'5th': 'fifth',
		'6th': 'sixth',
		'7th': 'seventh',
		'8th': 'eighth',
		'9th': 'ninth',
		'10th': 'tenth',
	}),
);

/** What a headline is labelled with, and how it rounds a number: no statement of its own. */
const labels = new Set(
	`exclusive analysis opinion video watch live photos explainer timeline factbox breaking update updates roughly nearly
	almost approximately ex`.split(/\s+/u),
);

const plainOf = (key: string) => key.replace(/'s?$/u, '');

/** Letters that stand for a name in full. */
const lettersPattern = /^(?:\p{Lu}\.?){2,5}$/u;

/** What letters may stand for a text has: of rows of its words the first letters, of each word the ends. */
interface Letters {
	readonly initials: ReadonlySet<string>;
	readonly ends: ReadonlySet<string>;
}

function lettersIn(tellings: readonly Telling[]): Letters {
	const [initials, ends] = [new Set<string>(), new Set<string>()];
	for (const { words } of tellings) {
		// A state's two letters are its first and its last, or its first two.
		for (const { key } of words) ends.add(`${key[0] ?? ''}${key.at(-1) ?? ''}`).add(key.slice(0, 2));
		const telling = words.filter(({ key }) => !/^(?:of|and|the|for)$/u.test(key));
		for (const start of telling.keys()) {
			let row = '';
			for (const { key } of telling.slice(start, start + mostInitials)) initials.add((row += key[0] ?? ''));
		}
	}
	return { initials, ends };
}

/** A text in which the words of its headline are looked for: each by itself, as most are found by their terms. */
class Text {
	readonly #tellings: readonly Telling[];
	#keys: ReadonlySet<string> | undefined;
	#beginnings: Set<string> | undefined;
	#letters: Letters | undefined;

	constructor(tellings: readonly Telling[]) {
		this.#tellings = tellings;
	}

	/** Its words in small letters, each once. */
	get #words(): ReadonlySet<string> {
		if (this.#keys) return this.#keys;
		const keys = new Set<string>();
		for (const { words } of this.#tellings) for (const { key } of words) keys.add(key);
		return (this.#keys = keys);
	}

	#hasKey(plain: string): boolean {
		const words = this.#words;
		return ['', "'", "'s"].some((ending) => words.has(plain + ending) && plainOf(plain + ending) === plain);
	}

	/** Whether a word of the text begins as another one does. */
	#hasBeginning(word: string): boolean {
		if (word.length < leastLetters) return false;
		if (!this.#beginnings) {
			this.#beginnings = new Set();
			for (const key of this.#words) this.#beginnings.add(key.slice(0, leastLetters));
		}
		return this.#beginnings.has(word.slice(0, leastLetters));
	}

	/** Whether letters stand for a name that the text has in full. */
	#hasLetters(plain: string, printed: string): boolean {
		if (!lettersPattern.test(printed) || /^\p{Lu}\p{Ll}/u.test(printed)) return false;
		this.#letters ??= lettersIn(this.#tellings);
		const { initials, ends } = this.#letters;
		return initials.has(plain) || (plain.length === 2 && ends.has(plain));
	}

	/** @param printed - The word as the headline has it. */
	has({ key, term }: Word, printed: string): boolean {
		if (term !== undefined && this.#tellings.some(({ terms }) => terms.has(term))) return true;
		const plain = plainOf(key);
		const full = shortForms.get(plain);
		return (
			this.#hasKey(plain) ||
			(full !== undefined && (this.#hasKey(full) || this.#hasBeginning(full))) ||
			this.#hasLetters(plain, printed) ||
			(!/^\p{N}/u.test(plain) && this.#hasBeginning(plain))
		);
	}
}

function kindOf(title: Telling, word: Word, index: number): Missing['kind'] {
	if (word.term?.startsWith('#')) return 'number';
	if (title.names.some(({ at }) => meets(title, index, at))) return 'name';
	return title.quoted[index] ? 'quoted' : 'word';
}

/** The runs of words of a headline that a text does not have; those of one kind that stand together are one. */
function missingIn(title: Telling, text: Text, seed: string): Missing[] {
	const runs: { kind: Missing['kind']; first: number; end: number }[] = [];
	for (const [index, word] of title.words.entries()) {
		if (word.term === undefined || labels.has(word.key)) continue;
		if (text.has(word, textAt(seed, rangesOfWord(title, index)))) continue;
		// Half of a word whose letters are starred out, or of a date such as 9/11, which texts write in other ways.
		if (/[*/]/u.test(`${seed[startOfWord(title, index) - 1] ?? ''}${seed[endOfWord(title, index)] ?? ''}`)) continue;
		const kind = kindOf(title, word, index);
		const last = runs.at(-1);
		if (last?.end === index && last.kind === kind) last.end++;
		else runs.push({ kind, first: index, end: index + 1 });
	}
	return runs.map(({ kind, first, end }) => {
		const at = rangesOfWords(title, first, end);
		return { kind, text: textAt(seed, at), at };
	});
}

/**
 * Find the words, names and numbers of each headline that the text below it does not have.
 *
 * A word is had where the text has its stem, a word of its group, its long form or one that begins with the same five
 * letters; a name, where the text has that person, place or body by any name. Words that only hold a sentence together
 * are not looked for.
 *
 * @returns One record for each article with a title in its seed, also where nothing is missing.
 */
export function checkHeadlines(tellings: readonly Telling[], seeds: ReadonlyMap<string, string>): Headline[] {
	return [...Map.groupBy(tellings, ({ article }) => article)].flatMap(([{ slug }, own]) => {
		const title = own.find(({ kind }) => kind === 'title');
		const rest = own.filter(({ kind }) => kind !== 'title');
		if (!title || rest.length === 0) return [];
		return [{ article: slug, missing: missingIn(title, new Text(rest), seeds.get(slug) ?? '') }];
	});
}
