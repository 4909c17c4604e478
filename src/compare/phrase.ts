/** Many phrases looked for in a text at once. */
import { readTokens, type Token } from './stretch.ts';

/** A phrase found in a row of words. */
export interface FoundPhrase<T> {
	readonly value: T;
	/** The first of its words, and the one behind its last. */
	readonly start: number;
	readonly end: number;
}

interface Branch<T> {
	readonly whole: Map<string, Branch<T>>;
	/** Words that may go on: `annex*`. */
	readonly begun: Map<string, Branch<T>>;
	readonly values: T[];
}

const listOf = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);
const branch = <T>(): Branch<T> => ({ whole: new Map(), begun: new Map(), values: [] });

/** A tree of phrases by their words: looking for a thousand costs no more than for one. */
export class PhraseTree<T> {
	readonly #root = branch<T>();
	/** How long the words are that may go on. */
	readonly #lengths = new Set<number>();

	/**
	 * Add a phrase.
	 *
	 * @param phrase - Its words stand whole, in any case, however they are hyphenated; one that ends with `*` may go on.
	 */
	add(phrase: string, value: T): void {
		let at = this.#root;
		for (const word of phrase.split(/\s+/u)) {
			const tokens = readTokens(word);
			for (const [index, { key }] of tokens.entries()) {
				const begins = word.endsWith('*') && index === tokens.length - 1;
				if (begins) this.#lengths.add(key.length);
				const next = begins ? at.begun : at.whole;
				const child = next.get(key) ?? branch<T>();
				next.set(key, child);
				at = child;
			}
		}
		if (at !== this.#root) at.values.push(value);
	}

	/** Find the phrases that begin with a word: the longest last. */
	#from(tokens: readonly Token[], start: number): FoundPhrase<T>[] {
		const found: FoundPhrase<T>[] = [];
		let open = [this.#root];
		for (let index = start; index < tokens.length && open.length > 0; index++) {
			const { key, joins } = tokens[index] as Token;
			if (index > start && !joins) break;
			const beginnings = [...this.#lengths]
				.filter((length) => length <= key.length)
				.map((length) => key.slice(0, length));
			open = open.flatMap(({ whole, begun }) => [
				...listOf(whole.get(key)),
				...beginnings.flatMap((beginning) => listOf(begun.get(beginning))),
			]);
			for (const { values } of open) for (const value of values) found.push({ value, start, end: index + 1 });
		}
		return found;
	}

	/** Find all phrases in a row of words, in the order of their first words; they may overlap. */
	find(tokens: readonly Token[]): FoundPhrase<T>[] {
		return tokens.flatMap(({ key }, start) =>
			this.#lengths.size > 0 || this.#root.whole.has(key) ? this.#from(tokens, start) : [],
		);
	}
}
