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

/** All that a text has, by which a word of its headline may be found in it. */
class Text {
	readonly #terms = new Set<string>();
	readonly #keys = new Set<string>();
	readonly #beginnings = new Set<string>();
	readonly #initials = new Set<string>();
	readonly #ends = new Set<string>();

	constructor(tellings: readonly Telling[]) {
		for (const { words } of tellings) {
			for (const { key, term } of words) {
				this.#keys.add(key.replace(/'s?$/u, ''));
				if (term !== undefined) this.#terms.add(term);
				if (key.length >= leastLetters) this.#beginnings.add(key.slice(0, leastLetters));
				// A state's two letters are its first and its last, or its first two.
				this.#ends.add(`${key[0] ?? ''}${key.at(-1) ?? ''}`).add(key.slice(0, 2));
			}
			this.#addInitials(words.filter(({ key }) => !/^(?:of|and|the|for)$/u.test(key)));
		}
	}

	#addInitials(words: readonly Word[]): void {
		for (const start of words.keys()) {
			let initials = '';
			for (const { key } of words.slice(start, start + mostInitials)) this.#initials.add((initials += key[0] ?? ''));
		}
	}

	/** Whether letters stand for a name that the text has in full. */
	#hasLetters(plain: string, printed: string): boolean {
		const letters = /^(?:\p{Lu}\.?){2,5}$/u.test(printed) && !/^\p{Lu}\p{Ll}/u.test(printed);
		return letters && (this.#initials.has(plain) || (plain.length === 2 && this.#ends.has(plain)));
	}

	/** @param printed - The word as the headline has it. */
	has({ key, term }: Word, printed: string): boolean {
		const plain = key.replace(/'s?$/u, '');
		const full = shortForms.get(plain);
		return (
			(term !== undefined && this.#terms.has(term)) ||
			this.#keys.has(plain) ||
			(full !== undefined && (this.#keys.has(full) || this.#beginnings.has(full.slice(0, leastLetters)))) ||
			this.#hasLetters(plain, printed) ||
			(!/^\p{N}/u.test(plain) && plain.length >= leastLetters && this.#beginnings.has(plain.slice(0, leastLetters)))
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
