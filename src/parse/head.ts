/** What an article says of itself before and after its body, with what an editor knows laid over it. */
import { report } from '../messages.ts';
import type { Article, DisplayText, Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { readHostOutlet } from './address.ts';
import { readCredits } from './credit.ts';
import { readFrontValue } from './front-matter.ts';
import { findAddress, readAddress, readOutlet } from './origin.ts';
import { type Block, textRanges } from './parts.ts';
import { Stretch } from './prose.ts';
import { readPublished } from './published.ts';
import { slugify } from './slug.ts';
import type { HeadSource } from './source.ts';
import { findOwnTitle } from './title.ts';

/** The display texts, dates and origin of an article. */
export type Head = Pick<
	Article,
	| 'title'
	| 'deck'
	| 'byline'
	| 'dateline'
	| 'agency'
	| 'outlet'
	| 'published'
	| 'updated'
	| 'address'
	| 'via'
	| 'archived'
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
	const block = blocks.find(({ kind }) => kind === 'title');
	const value = readFrontValue(front, 'title') ?? (block ? undefined : readFrontValue(front, 'subject'));
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

function readDeck({ seed, blocks, front }: HeadSource): DisplayText | undefined {
	const block = blocks.find(({ kind }) => kind === 'deck');
	if (block) return displayed(seed, wordsOf(seed, block));
	const value = readFrontValue(front, 'deck');
	return value && displayed(seed, [[value.start, value.end]]);
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
	const credits = readCredits(source);
	const optional: { [K in keyof Head]: Head[K] | undefined } = {
		title: title ? { text: title.value, basis: 'editor', because: title.because } : named.title,
		deck: readDeck(source),
		byline: credits.byline,
		dateline: credits.dateline,
		agency: credits.agency,
		outlet: readOutlet(source, named, credits, found),
		...readPublished(source, found, credits.filed),
		address: readAddress(source, found),
		via: via && { ...(via.value === undefined ? {} : { name: via.value }), basis: 'editor', because: via.because },
		archived: archived && { href: archived.value, basis: 'editor', because: archived.because },
	};
	if (!optional.title) report(source.file, 'no-title', 'Unexpected body without a line above it, expected a title');
	return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
}
