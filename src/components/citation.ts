/** Lines that cite a text, a passage or a page of this edition, for a reader to copy. */
import { formatDate } from './calendar.ts';
import type { Cited } from './cited.ts';

/** Where something stands in this edition, and since when it is on record. */
function placeHere({ site, address, recorded }: Pick<Cited, 'site' | 'address' | 'recorded'>): string {
	return `In: ${site}, ${address}${recorded === undefined ? '' : `, recorded ${formatDate(recorded)}`}`;
}

/** As much of a file's hash as its name has: enough to know it by. */
function shortHash({ sha256 }: Cited['seed']): string {
	return sha256.slice(0, 16);
}

/**
 * Write a line that cites an article or a passage: who published what and when, then where it stands here, and which
 * file it was read from.
 *
 * It is of no known style: none has a place for the edition, the file and what is not stated.
 */
export function citeText(cited: Cited): string {
	const { author, outlet, title, published, original, archived, seed, remarks } = cited;
	const first = [
		author,
		outlet ?? 'Outlet not stated',
		`“${title}”`,
		published ? formatDate(published) : 'day not stated',
		original,
	].filter((part) => part !== undefined);
	const last = [
		...remarks,
		archived && `archived copy ${archived}`,
		`seed ${seed.file}, sha256 ${shortHash(seed)}`,
	].filter(Boolean);
	return `${first.join(', ')}. ${placeHere(cited)} (${last.join('; ')}).`;
}

/** Write a line that cites a page of this edition, such as that of an event. */
export function citePage(title: string, here: Pick<Cited, 'site' | 'address' | 'recorded'>): string {
	return `“${title}”. ${placeHere(here)}.`;
}

/**
 * What files for reference managers say in a note: where it stands here, which file it was read from, what was added.
 *
 * Of the file's hash a passage has the beginning: the whole stands in the entry of its article, and a file has many.
 */
export function noteOn(cited: Cited): string {
	const { anchor, archived, seed, remarks } = cited;
	const hash = anchor === undefined ? seed.sha256 : shortHash(seed);
	const rest = [`seed ${seed.file}, sha256 ${hash}`, archived && `archived copy ${archived}`, ...remarks].filter(
		Boolean,
	);
	return `${placeHere(cited)}; ${rest.join('; ')}`;
}
