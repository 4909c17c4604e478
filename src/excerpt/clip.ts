/** How a record of words keeps to what is shown of its seed. */
import type { Article, Range, Sentence } from '../records.ts';
import { startOf, textAt } from '../seed-text.ts';
import type { Shown } from './shown.ts';

interface Placed {
	readonly at: Range[];
}

interface Told extends Placed {
	readonly text: string;
}

/** Cuts records of one article down to what is shown of it. */
export class Clip {
	readonly shown: Shown;
	readonly seed: string;
	readonly #sentences: readonly Sentence[];
	readonly #ids: ReadonlySet<string>;

	constructor({ paragraphs }: Article, seed: string, shown: Shown) {
		this.seed = seed;
		this.shown = shown;
		const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
		this.#sentences = sentences.filter(({ at }) => shown.part(at) !== undefined);
		this.#ids = new Set(this.#sentences.map(({ id }) => id));
	}

	/** A record with the part of its words that is shown; nothing where none is. */
	part<T extends Told>(record: T): T[] {
		const at = this.shown.part(record.at);
		const text = at ? textAt(this.seed, at) : '';
		return at && text !== '' ? [{ ...record, at, text }] : [];
	}

	/** A record all of whose words are shown; else nothing. */
	whole<T extends Placed>(record: T): T[] {
		return this.shown.has(record.at) ? [record] : [];
	}

	/** A value that may rest on words: they are left out where they are not shown. */
	value<T extends { at?: Range[] | undefined }>(record: T): T {
		const { at, ...rest } = record;
		const own = at && this.shown.part(at);
		return own ? { ...record, at: own } : (rest as T);
	}

	/** The same record, named after the first of its sentences that is shown; nothing where none is. */
	pinned<T extends Placed & { sentence?: string | undefined }>(record: T): T[] {
		const { sentence, at } = record;
		if (sentence === undefined || this.#ids.has(sentence)) return [record];
		const offset = startOf(at);
		const own = this.#sentences.find((each) => each.at.some(([start, end]) => start <= offset && offset < end));
		return own ? [{ ...record, sentence: own.id }] : [];
	}
}
