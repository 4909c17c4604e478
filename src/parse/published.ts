/** The day of publication, from all places that tell it. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { Article, Moment } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { readFrontValue } from './front-matter.ts';
import { type PrintedDate, readAddressDate, readDateOrder, readPrintedDate, weekdayOf } from './printed-date.ts';
import type { FoundAddress, HeadSource } from './source.ts';
import { findStamps, type Stamp } from './stamp.ts';

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

interface Candidate extends PrintedDate {
	readonly basis: Moment['basis'];
}

/**
 * The day of publication: an editor's word, else as the page prints it near its title, else from the address, else from
 * the front matter, whose date may be that of the scrape.
 */
export function readPublished(
	source: HeadSource,
	found: FoundAddress | undefined,
): Pick<Article, 'published' | 'updated'> {
	const { file, known, seed, blocks, front } = source;
	const carried = found && readAddressDate(found.printed);
	const inAddress: Candidate | undefined = carried && { ...moved(carried, found.start), basis: 'address' };
	const value = readFrontValue(front, 'published');
	const sure = [inAddress?.date, value && readPrintedDate(value.text)?.date].filter((date) => date !== undefined);
	const order = readDateOrder(seed, sure);
	const printed = value && readPrintedDate(value.text, order);
	const inFront: Candidate | undefined = printed && { ...moved(printed, value.start), basis: 'stated' };
	const stamps = findStamps(seed, blocks, order);
	const stamp = nearest(stamps.filter(({ label }) => label !== 'updated'));
	const change = nearest(stamps.filter(({ label }) => label === 'updated'));
	const updated = change && { updated: momentOf(change, 'stated') };

	const onPage: Candidate | undefined = stamp && { ...stamp, basis: 'stated' };
	const isNear = stamp !== undefined && stamp.distance <= reach.near;
	const candidates = (isNear ? [onPage, inAddress, inFront] : [inAddress, onPage, inFront]).filter(
		(date) => date !== undefined,
	);
	for (const each of candidates) if (each.mismatch !== undefined) reportMismatch(file, each);
	const best = candidates.find(
		(each) => each.mismatch === undefined || candidates.some((other) => other !== each && other.date === each.date),
	);
	const other = candidates.find((each) => each !== best && each.date !== best?.date);
	if (best && other) reportConflict(file, best, other);

	const { published } = known.sidecar ?? {};
	if (published) {
		const edited: Moment = { date: published.value, precision: 'day', basis: 'editor', because: published.because };
		return { published: edited, ...updated };
	}
	// Of places that agree, the one with the clock tells more.
	const timed = candidates.find((each) => each.date === best?.date && each.time !== undefined) ?? best;
	if (timed) return { published: momentOf(timed, timed.basis), ...updated };
	if (change && change.distance <= reach.near && change.mismatch === undefined) {
		// updated-alone-dates-the-text: pages that change all day print no more.
		report(
			file,
			'updated-alone',
			`Unexpected day of a change alone, \`${change.date}\`, expected the day of publication`,
			[change.start, change.end],
		);
		const because = 'the day of the last change, which alone is printed';
		const { date, at } = momentOf(change, 'derived');
		return { published: { date, precision: 'day', basis: 'derived', at, because }, ...updated };
	}
	const relative = blocks.find(({ rule }) => rule === 'relative-time');
	if (relative) {
		const text = textAt(seed, [[relative.start, relative.end]]);
		const reason = `Unexpected relative date \`${text}\`, expected a calendar date`;
		report(file, 'relative-date', reason, [relative.start, relative.end]);
	} else report(file, 'no-date', 'Unexpected silence on the day of publication, expected a calendar date');
	return updated ?? {};
}
