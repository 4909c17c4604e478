/** What an article says of itself before and after its body, with what an editor knows laid over it. */
import { report } from '../messages.ts';
import type { Article, DisplayText, Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { type HostOutlet, mendAddress, readHostOutlet } from './address.ts';
import { readFrontValue } from './front-matter.ts';
import { nameKey } from './outlet-claim.ts';
import { findOutlet } from './outlet.ts';
import { type Block, textRanges } from './parts.ts';
import { Stretch } from './prose.ts';
import { readPublished } from './published.ts';
import { slugify } from './slug.ts';
import type { FoundAddress, HeadSource } from './source.ts';
import { findOwnTitle } from './title.ts';

/** The display texts, dates and origin of an article. */
export type Head = Pick<
	Article,
	'title' | 'deck' | 'byline' | 'outlet' | 'published' | 'updated' | 'address' | 'via' | 'archived'
>;

function displayed(seed: string, at: Range[]): DisplayText | undefined {
	const text = textAt(seed, at);
	return text === '' ? undefined : { text, at, basis: 'stated' };
}

/** The stretches of a block's words: a heading's marks and tags left out. */
function wordsOf(seed: string, block: Block): Range[] {
	const marks = /^#+\s*/u.exec(seed.slice(block.start, block.end))?.[0].length ?? 0;
	return textRanges(seed, { start: block.start + marks, end: block.end });
}

/** The title's own words, and the outlet that stands behind them. The front matter's title goes before other lines. */
function readTitle({ seed, blocks, front }: HeadSource, host: string | undefined): Pick<Head, 'title' | 'outlet'> {
	const value = readFrontValue(front, 'title');
	const block = blocks.find(({ kind }) => kind === 'title');
	const at = value ? [[value.start, value.end] satisfies Range] : block ? wordsOf(seed, block) : [];
	const line = new Stretch(seed, at);
	const own = findOwnTitle(line.text, host);
	const title = line.span(own.start, own.end);
	const name = own.outlet && line.span(own.outlet.start, own.outlet.end);
	return {
		...(title ? { title: { ...title, basis: 'stated' } } : {}),
		...(name ? { outlet: { id: slugify(name.text), name: name.text, basis: 'stated', at: name.at } } : {}),
	};
}

function readDisplay({ seed, blocks, front }: HeadSource, kind: 'deck' | 'byline'): DisplayText | undefined {
	const block = blocks.find((each) => each.kind === kind);
	if (block) return displayed(seed, wordsOf(seed, block));
	const value = readFrontValue(front, kind);
	return value && displayed(seed, [[value.start, value.end]]);
}

function findAddress({ seed, blocks, front }: HeadSource): FoundAddress | undefined {
	const value = readFrontValue(front, 'address');
	const lines = blocks.filter(({ kind }) => kind === 'address');
	const candidates = [...(value ? [value] : []), ...lines].map(({ start, end }) => ({
		printed: seed.slice(start, end),
		start,
	}));
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

/**
 * Who published: an editor's word, else the name behind the title, else the name that the page gives in several places,
 * else the label that the address is registered under.
 */
function readOutlet(
	{ known, file, seed, blocks }: HeadSource,
	{ title, outlet: stated }: Pick<Head, 'title' | 'outlet'>,
	byline: string,
	found: FoundAddress | undefined,
	host: HostOutlet | undefined,
): Article['outlet'] {
	const { outlet } = known.sidecar ?? {};
	if (outlet) return { id: slugify(outlet.value), name: outlet.value, basis: 'editor', because: outlet.because };
	if (stated) return stated;
	const claim = findOutlet(seed, blocks, title?.text, byline);
	const named = claim && claim.key.startsWith(nameKey(host?.name ?? claim.name));
	if (claim && (named ?? true)) {
		return { id: slugify(claim.name), name: claim.name, basis: 'stated', at: [[claim.start, claim.end]] };
	}
	if (found && host) {
		const at: Range[] = [[found.start + host.start, found.start + host.end]];
		return { id: slugify(host.name), name: host.name, basis: 'address', at };
	}
	report(file, 'no-outlet', 'Unexpected silence on who published this, expected a name or an address');
	return undefined;
}

/**
 * Read what an article says of itself.
 *
 * What an editor wrote in the sidecar goes before what the seed says; what neither says is left out and reported.
 */
export function readHead(source: HeadSource): Head {
	const { title, via, archived } = source.known.sidecar ?? {};
	const found = findAddress(source);
	const host = found && readHostOutlet(found.printed, source.known.outlets ?? []);
	const named = readTitle(source, host && found.printed.slice(host.start, host.end));
	const byline = readDisplay(source, 'byline');
	const optional: { [K in keyof Head]: Head[K] | undefined } = {
		title: title ? { text: title.value, basis: 'editor', because: title.because } : named.title,
		deck: readDisplay(source, 'deck'),
		byline,
		outlet: readOutlet(source, named, byline?.text ?? '', found, host),
		...readPublished(source, found),
		address: readAddress(source, found),
		via: via && { ...(via.value === undefined ? {} : { name: via.value }), basis: 'editor', because: via.because },
		archived: archived && { href: archived.value, basis: 'editor', because: archived.because },
	};
	if (!optional.title) report(source.file, 'no-title', 'Unexpected body without a line above it, expected a title');
	return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
}
