/** The day of publication, from all places that tell it. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { Article, Moment } from '../records.ts';
import { textAt } from '../seed-text.ts';
import type { Dateline } from './dateline.ts';
import { readFrontValue } from './front-matter.ts';
import { type PrintedDate, readAddressDate, readDateOrder, readPrintedDate, weekdayOf } from './printed-date.ts';
import type { FoundAddress, HeadSource } from './source.ts';
import { findStamps, type Stamp } from './stamp.ts';
import { months } from './words/calendar.ts';

/** How far from title and lead a date line may stand; nearer than `near`, it goes before the address. */
const reach = { near: 4, plain: 8, labelled: 12 };

function momentOf({ date, time, precision, start, end }: PrintedDate, basis: Moment['basis']): Moment {
	return { date, ...(time === undefined ? {} : { time }), precision, basis, at: [[start, end]] };
}

const moved = (found: PrintedDate, offset: number): PrintedDate => ({
	...found,
	start: offset + found.start,
	end: offset + found.end,
});

function nearest(stamps: readonly Stamp[]): Stamp | undefined {
	let best: Stamp | undefined;
	for (const stamp of stamps) {
		if (stamp.distance > (stamp.label ? reach.labelled : reach.plain)) continue;
		if (!best || weigh(stamp) < weigh(best)) best = stamp;
	}
	return best;
}

const weigh = ({ label, signed, distance }: Stamp): number => distance - (label ? 3 : 0) - (signed ? 2 : 0);

/** Says where a printed weekday is not that of its date. */
function reportMismatch(file: VFile, { date, mismatch, start, end }: PrintedDate): void {
	const reason = `Unexpected weekday \`${mismatch ?? ''}\` beside \`${date}\`, expected \`${weekdayOf(date)}\``;
	report(file, 'weekday-mismatch', reason, [start, end]);
}

/** Says where two days of publication differ. */
function reportConflict(file: VFile, shown: PrintedDate, other: PrintedDate): void {
	const reason = `Unexpected date \`${other.date}\` beside \`${shown.date}\`, expected one day of publication`;
	report(file, 'conflicting-date', reason, [other.start, other.end]);
}

/** So many days after a dateline an outlet still prints the story. */
const latest = 7;

/** Whether a day lies away from the day of a dateline, in the dateline's year or in those beside it. */
function isFar(date: string, filed: Dateline['day']): boolean {
	if (!filed) return false;
	const year = Number(date.slice(0, 4));
	const years = filed.year === undefined ? [year - 1, year, year + 1] : [filed.year];
	const days = years.map((each) => Math.abs(Date.UTC(each, filed.month - 1, filed.day) - Date.parse(date)) / 864e5);
	return days.every((each) => each > latest);
}

interface Candidate extends PrintedDate {
	readonly basis: Moment['basis'];
	/** The front matter says so: it may be the day of the scrape. */
	readonly inFront?: true;
}

interface Dates {
	/** Where the day of publication may stand, the surest first. */
	readonly candidates: readonly Candidate[];
	/** The day of the last change. */
	readonly change: Stamp | undefined;
}

function findDates({ seed, blocks, front }: HeadSource, found: FoundAddress | undefined): Dates {
	const carried = found && readAddressDate(found.printed);
	const inAddress: Candidate | undefined = carried && { ...moved(carried, found.start), basis: 'address' };
	const value = readFrontValue(front, 'published');
	const sure = [inAddress?.date, value && readPrintedDate(value.text)?.date].filter((date) => date !== undefined);
	const order = readDateOrder(seed, sure);
	const printed = value && readPrintedDate(value.text, order);
	const inFront: Candidate | undefined = printed && { ...moved(printed, value.start), basis: 'stated', inFront: true };
	const stamps = findStamps(seed, blocks, order);
	const stamp = nearest(stamps.filter(({ label }) => label !== 'updated'));
	const onPage: Candidate | undefined = stamp && { ...stamp, basis: 'stated' };
	const isNear = stamp !== undefined && stamp.distance <= reach.near;
	const inOrder = isNear ? [onPage, inAddress, inFront] : [inAddress, onPage, inFront];
	return {
		candidates: inOrder.filter((date) => date !== undefined),
		change: nearest(stamps.filter(({ label }) => label === 'updated')),
	};
}

/** The surest date that nothing contradicts; contradictions are reported. */
function pickDate(file: VFile, candidates: readonly Candidate[], filed: Dateline['day']): Candidate | undefined {
	for (const each of candidates) {
		if (each.mismatch !== undefined) reportMismatch(file, each);
		if (!filed || !isFar(each.date, filed)) continue;
		const day = `${months[filed.month - 1] ?? ''} ${String(filed.day)}`;
		const reason = `Unexpected date \`${each.date}\` beside a dateline of ${day}, expected days near each other`;
		report(file, 'conflicting-date', reason, [each.start, each.end]);
	}
	const best = candidates.find((each) => {
		// a-dateline-contradicts-the-front-matter: the day of a scrape is no day of publication.
		const doubted = each.mismatch !== undefined || (each.inFront && filed && isFar(each.date, filed));
		return !doubted || candidates.some((other) => other !== each && other.date === each.date);
	});
	const other = candidates.find((each) => each !== best && each.date !== best?.date);
	if (best && other) reportConflict(file, best, other);
	// Of places that agree, the one with the clock tells more.
	return candidates.find((each) => each.date === best?.date && each.time !== undefined) ?? best;
}

/** A page that prints the day of its last change alone is dated by it, and says so. */
function dateByChange(file: VFile, change: Stamp | undefined): Moment | undefined {
	if (!change || change.distance > reach.near || change.mismatch !== undefined) return undefined;
	const { date, start, end } = change;
	const reason = `Unexpected day of a change alone, \`${date}\`, expected the day of publication`;
	report(file, 'updated-alone', reason, [start, end]);
	const because = 'the day of the last change, which alone is printed';
	return { date, precision: 'day', basis: 'derived', at: [[start, end]], because };
}

function reportSilence({ file, seed, blocks }: HeadSource): void {
	const relative = blocks.find(({ rule }) => rule === 'relative-time');
	if (!relative) {
		report(file, 'no-date', 'Unexpected silence on the day of publication, expected a calendar date');
		return;
	}
	const text = textAt(seed, [[relative.start, relative.end]]);
	const reason = `Unexpected relative date \`${text}\`, expected a calendar date`;
	report(file, 'relative-date', reason, [relative.start, relative.end]);
}

/**
 * The day of publication: an editor's word, else as the page prints it near its title, else from the address, else from
 * the front matter, whose date may be that of the scrape; else the day of the last change.
 *
 * @param found - The address of the original.
 * @param filed - The day that the dateline prints.
 */
export function readPublished(
	source: HeadSource,
	found: FoundAddress | undefined,
	filed: Dateline['day'],
): Pick<Article, 'published' | 'updated'> {
	const { file, known } = source;
	const { candidates, change } = findDates(source, found);
	const picked = pickDate(file, candidates, filed);
	const updated = change && { updated: momentOf(change, 'stated') };
	const { published } = known.sidecar ?? {};
	if (published) {
		const edited: Moment = { date: published.value, precision: 'day', basis: 'editor', because: published.because };
		return { published: edited, ...updated };
	}
	const best = picked ? momentOf(picked, picked.basis) : dateByChange(file, change);
	if (best) return { published: best, ...updated };
	reportSilence(source);
	return updated ?? {};
}
