/** The day of publication, from all places that tell it. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { Article, Moment } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { readFrontValue } from './front-matter.ts';
import { type PrintedDate, readAddressDate, readPrintedDate } from './printed-date.ts';
import type { FoundAddress, HeadSource } from './source.ts';

/** What a scraper writes beside its own clock. */
const scrapedLabel = /\b(?:scraped|fetched|retrieved|crawled|captured|accessed|downloaded|archived|timestamp)\b/iu;
/** A line may hold two dates, each behind its label. */
const label = /(?=\b(?:updated|modified|published|posted|last (?:updated|modified))\b)/iu;
const updatedLabel = /\b(?:updated?|modified|last (?:updated|modified|edited))\b/iu;

function momentOf(found: PrintedDate, offset: number, basis: Moment['basis']): Moment {
	const { start, end, ...value } = found;
	return { ...value, basis, at: [[offset + start, offset + end]] };
}

/** Dates that the page itself prints; the day of a scrape is none of them. */
function readStamps({ seed, blocks }: HeadSource): { published?: Moment; updated?: Moment } {
	const found: { published?: Moment; updated?: Moment } = {};
	for (const { kind, start, end } of blocks) {
		if (kind !== 'stamp') continue;
		let offset = start;
		for (const piece of seed.slice(start, end).split(label)) {
			const date = scrapedLabel.test(piece) ? undefined : readPrintedDate(piece);
			if (date) found[updatedLabel.test(piece) ? 'updated' : 'published'] ??= momentOf(date, offset, 'stated');
			offset += piece.length;
		}
	}
	return found;
}

/** The date of the front matter, which a scraper or a site generator wrote. */
function readFrontDate({ front }: HeadSource): Moment | undefined {
	const value = readFrontValue(front, 'published');
	const printed = value && readPrintedDate(value.text);
	return value && printed && momentOf(printed, value.start, 'stated');
}

/** Says where two printed days of publication differ. */
function reportConflict(file: VFile, dates: readonly Moment[]): void {
	const [shown, other] = dates;
	if (!shown || !other || shown.date === other.date) return;
	const reason = `Unexpected date \`${other.date}\` beside \`${shown.date}\`, expected one day of publication`;
	report(file, 'conflicting-date', reason, other.at?.[0]);
}

/**
 * The day of publication: an editor's word, else as the page prints it, else from the address, else from the front
 * matter, whose date may be that of the scrape.
 */
export function readPublished(
	source: HeadSource,
	found: FoundAddress | undefined,
): Pick<Article, 'published' | 'updated'> {
	const { file, known } = source;
	const stamps = readStamps(source);
	const carried = found && readAddressDate(found.printed);
	const inAddress = found && carried && momentOf(carried, found.start, 'address');
	const inFront = readFrontDate(source);
	const dates = [stamps.published, inAddress, inFront].filter((date) => date !== undefined);
	reportConflict(file, dates);
	const { published } = known.sidecar ?? {};
	if (published) {
		const edited: Moment = { date: published.value, precision: 'day', basis: 'editor', because: published.because };
		return { ...stamps, published: edited };
	}
	// A date of the front matter that agrees with the address has the clock, too.
	const best = inFront && inFront.date === dates[0]?.date && !stamps.published ? inFront : dates[0];
	if (best) return { ...stamps, published: best };
	const relative = source.blocks.find(({ rule }) => rule === 'relative-time');
	if (relative) {
		const text = textAt(source.seed, [[relative.start, relative.end]]);
		const reason = `Unexpected relative date \`${text}\`, expected a calendar date`;
		report(file, 'relative-date', reason, [relative.start, relative.end]);
	} else report(file, 'no-date', 'Unexpected silence on the day of publication, expected a calendar date');
	return stamps;
}
