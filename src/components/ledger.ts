/** What the ledger says of addresses of this edition. */
import { corpus } from '../corpus.ts';

let days: ReadonlyMap<string, string> | undefined;

function readDays(): ReadonlyMap<string, string> {
	const pages = corpus().ledger?.pages ?? [];
	return new Map(
		pages.flatMap(({ url, day, passages = [] }) => [
			[url, day] as const,
			...passages.map(({ id, day: own }) => [`${url}#${id}`, own] as const),
		]),
	);
}

/**
 * The day of record of an address: when it was first written into the ledger.
 *
 * @param path - From the site's root, without the base, such as `/articles/017-port/#s1a2b3c4d`.
 * @returns A day such as `2031-06-12`; nothing where there is no ledger or the address is not in it.
 */
export function recordedOn(path: string): string | undefined {
	days ??= readDays();
	return days.get(path);
}
