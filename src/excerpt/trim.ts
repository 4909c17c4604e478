/** Words of a seed that stand in a record without their place: names, reasons, phrases. They are cut where they tell too much. */
import { type Unpublished, UnpublishedIndex } from './unpublished.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where words are cut, so many characters are left at most. */
const left = 30;

const isFields = (value: unknown): value is Fields => value instanceof Object;

/** The slugs of all articles that a record speaks of. */
function slugsIn(value: unknown, found = new Set<string>()): Set<string> {
	if (!isFields(value)) return found;
	if (typeof value['article'] === 'string') found.add(value['article']);
	for (const part of Object.values(value)) slugsIn(part, found);
	return found;
}

/** Calls `see` for each string of a record that does not follow from a place beside it. */
function eachLoose(value: unknown, see: (text: string) => void): void {
	if (typeof value === 'string') see(value);
	if (!isFields(value)) return;
	for (const [key, part] of Object.entries(value)) if (key !== 'text' || !value['at']) eachLoose(part, see);
}

function replaceLoose(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((part) => replaceLoose(part, change));
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [
			key,
			key === 'text' && value['at'] ? part : replaceLoose(part, change),
		]),
	);
}

/** Finds and cuts what slips out of some articles. */
export class Trim {
	readonly #unpublished: ReadonlyMap<string, Unpublished>;
	#index: UnpublishedIndex | undefined;

	/** @param unpublished - By slug. */
	constructor(unpublished: ReadonlyMap<string, Unpublished>) {
		this.#unpublished = unpublished;
	}

	/** Whether a text tells words that are not shown, of any of some articles; of all articles where none is named. */
	isIn(text: string, slugs?: Iterable<string>): boolean {
		const asked = slugs ?? (this.#index ??= new UnpublishedIndex(this.#unpublished)).slugsFor(text);
		for (const slug of asked) if (this.#unpublished.get(slug)?.isIn(text)) return true;
		return false;
	}

	/** The texts of a record, without a place of their own, that tell words that are not shown. */
	findIn(record: unknown, slugs: Iterable<string> = slugsIn(record)): string[] {
		const own = [...slugs];
		const found: string[] = [];
		eachLoose(record, (text) => {
			if (this.isIn(text, own)) found.push(text);
		});
		return found;
	}

	/** The record itself where it tells nothing that is not shown; else one that tells so many words only. */
	trim<T>(record: T, slugs: Iterable<string> = slugsIn(record)): T {
		const own = [...slugs];
		if (this.findIn(record, own).length === 0) return record;
		const change = (text: string) =>
			this.isIn(text, own) ? `${text.slice(0, left).replace(/(?<=\S)\s+\S*$/u, '')} …` : text;
		return replaceLoose(record, change) as T;
	}
}
