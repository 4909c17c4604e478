/** What the ledger says of the addresses of this edition: since when they are recorded, and which are lost. */
import type { LedgerPage, LedgerPassage } from '../ledger-records.ts';
import type { SharedQuotation } from '../comparison-records.ts';
import type { Range, Sentence } from '../records.ts';
import { edition, holds } from './edition.ts';
import { quotationPages } from './quotations.ts';
import type { Reading } from './reading.ts';

let recorded: ReadonlyMap<string, LedgerPage> | undefined;

/** The pages of the ledger by their addresses; none without a ledger. */
function recordedPages(): ReadonlyMap<string, LedgerPage> {
	recorded ??= new Map(edition().ledger?.pages.map((page) => [page.url, page]));
	return recorded;
}

/**
 * What was recorded of a page.
 *
 * @param url - From the site's root, without the base, such as `/articles/017-port/`.
 */
export function recordOf(url: string): LedgerPage | undefined {
	return recordedPages().get(url);
}

const days = new WeakMap<LedgerPage, ReadonlyMap<string, string>>();

/** The day of record of each passage of a page, by its fragment. */
function passageDays(page: LedgerPage): ReadonlyMap<string, string> {
	const known = days.get(page) ?? new Map(page.passages?.map(({ id, day }) => [id, day]));
	days.set(page, known);
	return known;
}

/**
 * The day of record of an address: when it was first written into the ledger.
 *
 * @param path - From the site's root, without the base, such as `/articles/017-port/#s1a2b3c4d`.
 * @returns A day such as `2031-06-12`; nothing where there is no ledger or the address is not in it.
 */
export function recordedOn(path: string): string | undefined {
	const [url = '', fragment] = path.split('#');
	const page = recordOf(url);
	return fragment === undefined || !page ? page?.day : passageDays(page).get(fragment);
}

/** The addresses that this build makes a page for, of the kinds that can be told without a build. */
function addressesNow(): Set<string> {
	const { articles, comparison, pairPaths } = edition();
	return new Set([
		...articles.map(({ url }) => url),
		...comparison.events.map(({ url }) => url),
		...comparison.names.flatMap(({ url }) => url ?? []),
		...quotationPages().map(({ path }) => path),
		...pairPaths,
	]);
}

/** The recorded pages that this build makes none for; those of other kinds once a record has missed them. */
export function lostPages(): LedgerPage[] {
	const now = addressesNow();
	const isLost = ({ url, kind, gone }: LedgerPage) => (kind === 'other' ? gone !== undefined : !now.has(url));
	return [...recordedPages().values()].filter(isLost);
}

const anchors = new WeakMap<Reading, ReadonlyMap<string, Sentence | undefined>>();

/** Fragments of the title, deck, paragraphs, sentences and quotations of an article; those of sentences with these. */
function anchorsOf(reading: Reading): ReadonlyMap<string, Sentence | undefined> {
	const known = anchors.get(reading);
	if (known) return known;
	const { title, deck, paragraphs, quotations } = reading.article;
	const others = [title, deck, ...paragraphs, ...quotations].flatMap((one) => one?.anchor ?? []);
	const found = new Map([
		...others.map((anchor) => [anchor, undefined] as const),
		...[...reading.sentences.values()].map((sentence) => [sentence.anchor, sentence] as const),
	]);
	anchors.set(reading, found);
	return found;
}

/** Whether the page of an article has a fragment. */
export function hasPassage(reading: Reading, fragment: string): boolean {
	return anchorsOf(reading).has(fragment);
}

/** The sentence of a fragment; nothing where it is one of something else, or of nothing. */
export function sentenceOf(reading: Reading, fragment: string): Sentence | undefined {
	return anchorsOf(reading).get(fragment);
}

/** A passage that had an address on a page and has none there now. */
export interface LostPassage {
	readonly passage: LedgerPassage;
	/** The path of what stands in its place, while that can be told. */
	readonly now?: string;
}

/** The passages of an article that were recorded and are not on its page any more, in the order of the text. */
export function lostPassages(reading: Reading): LostPassage[] {
	const { url, seed } = reading.article;
	const page = recordOf(url);
	const isSameFile = page?.seed?.sha256 === seed.sha256;
	const sentences = [...reading.sentences.values()];
	const sentenceAt = ([start]: Range) => sentences.find(({ at }) => holds(at, start));
	const lost = page?.passages?.filter(({ id }) => !hasPassage(reading, id)) ?? [];
	return inTextOrder(lost).map((passage) => {
		const [first] = passage.at ?? [];
		const now = isSameFile && first ? sentenceAt(first) : undefined;
		return { passage, ...(now ? { now: `${url}#${now.anchor}` } : {}) };
	});
}

/** Recorded passages by where they stood in the file. */
export function inTextOrder(passages: readonly LedgerPassage[]): LedgerPassage[] {
	const placeOf = ({ at }: LedgerPassage) => at?.[0]?.[0] ?? 0;
	return passages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The fragments of a quotation that several print: its own, and that of each rendering. */
function fragmentsOf({ id, renderings }: SharedQuotation): string[] {
	return [id, ...renderings.map((rendering) => rendering.id)];
}

let quotationPaths: ReadonlyMap<string, string> | undefined;

/** The path of the page that has a quotation, by its fragment. */
function quotationPath(fragment: string): string | undefined {
	quotationPaths ??= new Map(
		quotationPages().flatMap(({ path, entries }) => entries.flatMap(fragmentsOf).map((id) => [id, path])),
	);
	return quotationPaths.get(fragment);
}

/** The quotations that were recorded on a page of quotations and are not there any more. */
export function lostQuotations(path: string): LostPassage[] {
	const lost = recordOf(path)?.passages?.filter(({ id }) => quotationPath(id) !== path) ?? [];
	return lost.map((passage) => {
		const now = quotationPath(passage.id);
		return { passage, ...(now === undefined ? {} : { now: `${now}#${passage.id}` }) };
	});
}
