/** What can be said at an address that has lost its page: what it was made for, and where that is now. */
import type { LedgerPage, LedgerPassage } from '../ledger-records.ts';
import type { NewsEvent } from '../comparison-records.ts';
import type { Sentence } from '../records.ts';
import { edition, readingFor, sentenceKey } from './edition.ts';
import { hasPassage, inTextOrder, sentenceOf } from './ledger.ts';
import type { Reading } from './reading.ts';

/** What each kind of page was made for. */
export const lostWords: Readonly<Record<LedgerPage['kind'], string>> = {
	article: 'an article',
	event: 'an event',
	quotations: 'a page of quotations',
	name: 'a name',
	comparison: 'two articles side by side',
	other: 'a page',
};

/** The section that still has pages of a kind. */
export const sectionOf: Readonly<Record<LedgerPage['kind'], readonly [path: string, name: string]>> = {
	article: ['/articles/', 'All articles'],
	event: ['/', 'The timeline'],
	quotations: ['/quotations/', 'Quotations'],
	name: ['/names/', 'All names'],
	comparison: ['/compare/', 'Comparisons'],
	other: ['/', 'The timeline'],
};

let readings: ReadonlyMap<string, Reading> | undefined;

/** The first article of an address, of a file's contents or of a file's name: none of these looks like another. */
function readingAt(key: string): Reading | undefined {
	readings ??= new Map(
		edition()
			.articles.toReversed()
			.flatMap(({ slug, url, seed }) => [url, seed.sha256, seed.file].map((one) => [one, readingFor(slug)] as const)),
	);
	return readings.get(key);
}

/** The article that is made of the same file now, else of a file of the same name. */
export function articleNow({ seed }: LedgerPage): { reading: Reading; same: boolean } | undefined {
	if (!seed) return undefined;
	const same = readingAt(seed.sha256);
	const reading = same ?? readingAt(seed.file);
	return reading && { reading, same: same !== undefined };
}

/** The sentences and the like of a lost page of an article that stand in another one, in the order of the text. */
export function passagesNow({ passages = [] }: LedgerPage, reading: Reading): LedgerPassage[] {
	return inTextOrder(passages.filter(({ id }) => hasPassage(reading, id)));
}

/** A passage that told an event, where it stands now, and what it tells. */
export interface ToldNow {
	readonly reading: Reading;
	readonly sentence: Sentence | undefined;
	readonly place: string;
	readonly events: readonly NewsEvent[];
}

/** The passages that were recorded as telling an event and still stand in their articles; and how many do not. */
export function toldNow({ told = [] }: LedgerPage): { passages: ToldNow[]; lost: number } {
	const { eventsOf } = edition();
	const passages = told.flatMap(({ place }): ToldNow[] => {
		const [url = '', fragment = ''] = place.split('#');
		const reading = readingAt(url);
		if (!reading || (fragment !== '' && !hasPassage(reading, fragment))) return [];
		const sentence = sentenceOf(reading, fragment);
		return [{ reading, sentence, place, events: eventsOf.get(sentenceKey(reading.article.slug, sentence?.id)) ?? [] }];
	});
	return { passages, lost: told.length - passages.length };
}

/** The articles of a lost comparison that still have pages. */
export function comparedNow({ url }: LedgerPage): Reading[] {
	const { bySlug } = edition();
	return url.split('/').flatMap((part) => bySlug.get(part) ?? []);
}
