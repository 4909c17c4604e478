/** What is published now, written into the ledger of what was: nothing that it holds is ever taken out. */
import { inCodeUnits } from '../code-units.ts';
import { type Ledger, type LedgerPage, type LedgerPassage, ledgerSchema, type Published } from '../ledger-records.ts';

/** Something with an address, and whether it is still there. */
interface Entry {
	readonly day: string;
	readonly gone?: string | undefined;
}

/** Without `gone`: it is there. */
function present<T extends Entry>(entry: T): T {
	return { ...entry, gone: undefined };
}

/**
 * Join what was recorded with what is there: what is new gets the day, what is not there any more is marked with it.
 *
 * @param join - Makes one entry of what was recorded, where it was, and what is there.
 * @returns By key, in code-unit order.
 */
function joinByKey<T extends Entry, N>(
	before: readonly T[],
	now: readonly N[],
	keyOfEntry: (entry: T) => string,
	keyOfNow: (item: N) => string,
	day: string,
	join: (entry: T | undefined, item: N) => T,
): T[] {
	const known = new Map(before.map((entry) => [keyOfEntry(entry), entry]));
	const found = new Map(now.map((item) => [keyOfNow(item), item]));
	const kept = before.map((entry) => {
		const item = found.get(keyOfEntry(entry));
		return item === undefined ? { ...entry, gone: entry.gone ?? day } : join(present(entry), item);
	});
	const fresh = [...found].filter(([key]) => !known.has(key)).map(([, item]) => join(undefined, item));
	return [...kept, ...fresh].sort((a, b) => inCodeUnits(keyOfEntry(a), keyOfEntry(b)));
}

function joinPassages(before: LedgerPage['passages'], now: Published['passages'], day: string): LedgerPassage[] {
	return joinByKey(
		before ?? [],
		now ?? [],
		({ id }) => id,
		({ id }) => id,
		day,
		// The words stay those that the address was made for; where they stand may move with the file.
		(entry, item) => (entry ? { ...entry, ...(item.at ? { at: item.at } : {}) } : { ...item, day }),
	);
}

function joinTold(before: LedgerPage['told'], now: Published['told'], day: string): NonNullable<LedgerPage['told']> {
	return joinByKey(
		before ?? [],
		now ?? [],
		({ place }) => place,
		(place) => place,
		day,
		(entry, place) => entry ?? { place, day },
	);
}

function joinPage(before: LedgerPage | undefined, now: Published, day: string): LedgerPage {
	const { words, told, passages, ...rest } = now;
	const known = before?.was ?? [];
	const last = known.at(-1);
	// What came and went within a day was never recorded.
	const isOfToday = last?.until === day;
	const former = isOfToday ? last.words : before?.words;
	const hasChanged = former !== undefined && words !== undefined && former !== words;
	const owner = before?.by ? { by: before.by } : {};
	const today = isOfToday ? last : { words: former ?? '', ...owner, until: day };
	const was = [...(isOfToday ? known.slice(0, -1) : known), ...(hasChanged ? [today] : [])];
	return {
		...rest,
		...(words === undefined ? {} : { words }),
		day: before?.day ?? day,
		...(was.length > 0 ? { was } : {}),
		...((told ?? before?.told) ? { told: joinTold(before?.told, told, day) } : {}),
		...((passages ?? before?.passages) ? { passages: joinPassages(before?.passages, passages, day) } : {}),
	};
}

/** What is within a page that is gone is gone with it. */
function withContents(page: LedgerPage, day: string): LedgerPage {
	if (page.gone === undefined) return page;
	const end = <T extends Entry>(entries: readonly T[]) =>
		entries.map((entry) => ({ ...entry, gone: entry.gone ?? day }));
	return {
		...page,
		...(page.told ? { told: end(page.told) } : {}),
		...(page.passages ? { passages: end(page.passages) } : {}),
	};
}

/**
 * Write what is published on a day into a ledger.
 *
 * What was recorded stays, with its first day and its words; what is not published any more is marked as gone; what is
 * published again is not gone any more. Where nothing is new, changed or gone, the ledger comes back as it was.
 *
 * @param ledger - Absent before the first record.
 * @param day - Such as `2031-06-12`; not before the last day of the ledger.
 */
export function mergeLedger(ledger: Ledger | undefined, published: readonly Published[], day: string): Ledger {
	const before = ledger ?? { days: [], pages: [] };
	const merged = joinByKey(
		before.pages,
		published,
		({ url }) => url,
		({ url }) => url,
		day,
		(page, now) => joinPage(page, now, day),
	).map((page) => withContents(page, day));
	// The schema puts the keys into one order, whoever wrote them.
	const next = ledgerSchema.parse({ days: [...new Set([...before.days, day])], pages: merged });
	return ledger && JSON.stringify(next.pages) === JSON.stringify(ledger.pages) ? ledger : next;
}

/**
 * Take the words of an article out of a ledger, as its owner may ask; its addresses stay.
 *
 * Quotations that it prints lose their words too, for all that print them.
 *
 * @param url - The path of the article's page.
 * @returns The ledger, or `undefined` where it has no such article.
 */
export function forgetArticle(ledger: Ledger, url: string): Ledger | undefined {
	const article = ledger.pages.find((page) => page.url === url && page.kind === 'article');
	if (!article) return undefined;
	const slug = url.split('/').at(-2) ?? '';
	const told = (article.passages ?? []).flatMap(({ words = [] }) => words);
	const isTold = ({ place }: { place: string }) => place.startsWith(`${url}#`) || place === url;
	const forget = ({ id, day, gone }: LedgerPassage): LedgerPassage => ({ id, day, gone });
	const isPrinted = ({ words }: LedgerPassage) => words !== undefined && told.some((text) => text.includes(words));
	const pages = ledger.pages.map((page): LedgerPage => {
		const { words, was, passages, ...rest } = page;
		if (page.kind === 'quotations') {
			return passages ? { ...page, passages: passages.map((one) => (isPrinted(one) ? forget(one) : one)) } : page;
		}
		const isOwn = page.url === url || page.url.split('/').includes(slug) || (page.told?.some(isTold) ?? false);
		return isOwn ? { ...rest, ...(passages ? { passages: passages.map(forget) } : {}) } : page;
	});
	return { ...ledger, pages };
}
