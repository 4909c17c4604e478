/** What an article says of itself before and after its body, with what an editor knows laid over it. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import { type Article, type DisplayText, type Moment, type PartKind, type Range, type Sidecar, textAt } from '../records.ts';
import { mendAddress, readHostOutlet } from './address.ts';
import type { FrontValue } from './front-matter.ts';
import { type Block, textRanges } from './parts.ts';
import { type PrintedDate, readAddressDate, readPrintedDate } from './printed-date.ts';
import { slugify } from './slug.ts';

/** What is known of a seed beside its text. */
export interface Known {
	readonly sha256: string;
	readonly sidecar?: Sidecar | undefined;
	/** Outlets by name and home page, to name the outlet of an address. */
	readonly outlets?: readonly { name: string; home?: string | undefined }[] | undefined;
}

/** The display texts, dates and origin of an article. */
export type Head = Pick<
	Article,
	'title' | 'deck' | 'byline' | 'outlet' | 'published' | 'updated' | 'address' | 'via' | 'archived'
>;

/** What the reader of the head looks at. */
export interface HeadSource {
	readonly file: VFile;
	readonly seed: string;
	readonly blocks: readonly Block[];
	readonly front: ReadonlyMap<string, FrontValue>;
	readonly known: Known;
}

/** Keys that front matters use. */
const keys = {
	title: ['title', 'headline'],
	byline: ['author', 'authors', 'byline'],
	published: ['published_time', 'published', 'date', 'datepublished', 'pubdate'],
	address: ['source_url', 'url', 'source', 'link', 'canonical', 'original_url'],
};
const updatedLabel = /\b(?:updated?|modified|last (?:updated|modified|edited))\b/iu;

const first = (front: HeadSource['front'], names: readonly string[]): FrontValue | undefined =>
	names.map((name) => front.get(name)).find((value) => value !== undefined);

function displayed(seed: string, at: Range[]): DisplayText | undefined {
	const text = textAt(seed, at);
	return text === '' ? undefined : { text, at, basis: 'stated' };
}

/** The stretches of a block's words: a heading's marks and tags left out. */
function wordsOf(seed: string, block: Block): Range[] {
	const marks = /^#+\s*/u.exec(seed.slice(block.start, block.end))?.[0].length ?? 0;
	return textRanges(seed, { start: block.start + marks, end: block.end });
}

function readDisplay(source: HeadSource, kind: PartKind, names: readonly string[] = []): DisplayText | undefined {
	const { seed, blocks, front } = source;
	const block = blocks.find((each) => each.kind === kind);
	if (block) return displayed(seed, wordsOf(seed, block));
	const value = first(front, names);
	return value && displayed(seed, [[value.start, value.end]]);
}

function momentOf(found: PrintedDate, offset: number, basis: Moment['basis']): Moment {
	const { start, end, ...value } = found;
	return { ...value, basis, at: [[offset + start, offset + end]] };
}

/** Dates that the seed prints, in the order of their worth: the front matter's, then the stamps'. */
function readStamps({ seed, blocks, front }: HeadSource): { published?: Moment; updated?: Moment } {
	const found: { published?: Moment; updated?: Moment } = {};
	const value = first(front, keys.published);
	const printed = value && readPrintedDate(value.text);
	if (value && printed) found.published = momentOf(printed, value.start, 'stated');
	for (const { kind, start, end } of blocks) {
		if (kind !== 'stamp') continue;
		const line = seed.slice(start, end);
		const date = readPrintedDate(line);
		if (date) found[updatedLabel.test(line) ? 'updated' : 'published'] ??= momentOf(date, start, 'stated');
	}
	return found;
}

interface FoundAddress {
	readonly printed: string;
	readonly start: number;
	readonly href: string;
}

function findAddress({ seed, blocks, front }: HeadSource): FoundAddress | undefined {
	const value = first(front, keys.address);
	const lines = blocks.filter(({ kind }) => kind === 'address');
	const candidates = [...(value ? [value] : []), ...lines].map(({ start, end }) => ({ printed: seed.slice(start, end), start }));
	for (const { printed, start } of candidates) {
		const href = mendAddress(printed);
		if (href !== undefined) return { printed, start, href };
	}
	return undefined;
}

function readAddress(source: HeadSource, found: FoundAddress | undefined): Article['address'] {
	const { address } = source.known.sidecar ?? {};
	if (address) return { text: address.value, href: address.value, basis: 'editor', because: address.because };
	if (!found) return undefined;
	const at: Range[] = [[found.start, found.start + found.printed.length]];
	const mended = found.href !== found.printed;
	if (mended) {
		report(source.file, 'mended-address', 'Unexpected blank in an address, expected none; it was taken out', at[0]);
	}
	return { text: textAt(source.seed, at), at, ...(mended ? { href: found.href } : {}), basis: 'stated' };
}

function readOutlet({ known, file }: HeadSource, found: FoundAddress | undefined): Article['outlet'] {
	const { outlet } = known.sidecar ?? {};
	if (outlet) return { id: slugify(outlet.value), name: outlet.value, basis: 'editor', because: outlet.because };
	const host = found && readHostOutlet(found.printed, known.outlets ?? []);
	if (host) {
		const at: Range[] = [[found.start + host.start, found.start + host.end]];
		return { id: slugify(host.name), name: host.name, basis: 'address', at };
	}
	report(file, 'no-outlet', 'Unexpected silence on who published this, expected a name or an address');
	return undefined;
}

/** The day of publication: an editor's word, else as printed, else from the address. */
function readPublished(source: HeadSource, found: FoundAddress | undefined): Pick<Head, 'published' | 'updated'> {
	const { file, known } = source;
	const stamps = readStamps(source);
	const inAddress = found && readAddressDate(found.printed);
	if (stamps.published && inAddress && stamps.published.date !== inAddress.date) {
		const reason = `Unexpected date \`${stamps.published.date}\` beside \`${inAddress.date}\` in the address, expected one day`;
		report(file, 'conflicting-date', reason, stamps.published.at?.[0]);
	}
	const { published } = known.sidecar ?? {};
	if (published) {
		const edited: Moment = { date: published.value, precision: 'day', basis: 'editor', because: published.because };
		return { ...stamps, published: edited };
	}
	if (stamps.published) return stamps;
	if (found && inAddress) return { ...stamps, published: momentOf(inAddress, found.start, 'address') };
	const relative = source.blocks.find(({ rule }) => rule === 'relative-time');
	if (relative) {
		const text = textAt(source.seed, [[relative.start, relative.end]]);
		const reason = `Unexpected relative date \`${text}\`, expected a calendar date`;
		report(file, 'relative-date', reason, [relative.start, relative.end]);
	} else report(file, 'no-date', 'Unexpected silence on the day of publication, expected a calendar date');
	return stamps;
}

/**
 * Read what an article says of itself.
 *
 * What an editor wrote in the sidecar goes before what the seed says; what neither says is left out and reported.
 */
export function readHead(source: HeadSource): Head {
	const { title, via, archived } = source.known.sidecar ?? {};
	const found = findAddress(source);
	const optional: { [K in keyof Head]: Head[K] | undefined } = {
		title: title
			? { text: title.value, basis: 'editor', because: title.because }
			: readDisplay(source, 'title', keys.title),
		deck: readDisplay(source, 'deck'),
		byline: readDisplay(source, 'byline', keys.byline),
		outlet: readOutlet(source, found),
		...readPublished(source, found),
		address: readAddress(source, found),
		via: via && { ...(via.value === undefined ? {} : { name: via.value }), basis: 'editor', because: via.because },
		archived: archived && { href: archived.value, basis: 'editor', because: archived.because },
	};
	if (!optional.title) report(source.file, 'no-title', 'Unexpected body without a line above it, expected a title');
	return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Head;
}
