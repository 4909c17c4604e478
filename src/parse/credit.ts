/** Who wrote an article, where it was filed, and whose copy it is. */
import type { Article, DisplayText, Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { findAgencyLine } from './agency.ts';
import { type Byline, readByline, readLoneNames } from './byline.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { readFrontValue } from './front-matter.ts';
import { type Block, textRanges } from './parts.ts';
import { Stretch } from './prose.ts';
import type { HeadSource } from './source.ts';

/** The credits of an article. */
export interface Credits extends Pick<Article, 'byline' | 'dateline' | 'agency'> {
	/** The day that the dateline prints. */
	readonly filed?: Dateline['day'];
	/** The byline itself names the agency: it is no other outlet's own story. */
	readonly agencyWrote?: true;
}

/** How far from title and lead a line of names may stand, in blocks. */
const reach = { behindTitle: 4, beforeLead: 12 };
const longest = { signed: 400, unsigned: 120 };

function displayed(seed: string, at: Range[]): DisplayText | undefined {
	const text = textAt(seed, at);
	return text === '' ? undefined : { text, at, basis: 'stated' };
}

interface Found {
	readonly line: Stretch;
	readonly byline: Byline;
}

const stretchOf = (seed: string, block: Block): Stretch => new Stretch(seed, textRanges(seed, block));

/** The byline nearest to title and lead; credits of agencies stand behind the body. */
function findByline(seed: string, blocks: readonly Block[]): Found | undefined {
	const title = blocks.findIndex(({ kind }) => kind === 'title');
	const lead = blocks.findIndex(({ kind }, index) => kind === 'body' && index > title);
	const from = Math.max(0, title === -1 ? lead - reach.beforeLead : title);
	const head = blocks.slice(from, lead === -1 ? undefined : lead + 2).map((block, index) => ({
		block,
		loose: title !== -1 && index > 0 && index <= reach.behindTitle && block.kind !== 'body',
	}));
	const rest = [...blocks.slice(Math.max(0, lead)), ...blocks.slice(0, from)]
		.filter(({ kind }) => kind === 'byline')
		.map((block) => ({ block, loose: false }));
	for (const { block, loose } of [...head, ...rest]) {
		if (
			block.end - block.start > longest.signed ||
			(block.kind === 'body' && block.end - block.start > longest.unsigned)
		)
			continue;
		const line = stretchOf(seed, block);
		const byline = readByline(line.text, loose && line.text.length <= longest.unsigned);
		if (byline) return { line, byline };
	}
	return title === -1 || lead === -1 ? undefined : findLoneNames(seed, blocks, title, lead);
}

/** Names alone between title and lead, next to a date; whom the article speaks of did not write it. */
function findLoneNames(seed: string, blocks: readonly Block[], title: number, lead: number): Found | undefined {
	const found = [...blocks.keys()].slice(title + 1, Math.min(lead, title + 1 + reach.beforeLead)).find((index) => {
		const { start, end } = blocks[index] as Block;
		const isDated = blocks.slice(Math.max(0, index - 2), index + 3).some(({ kind }) => kind === 'stamp');
		const names = isDated && end - start <= longest.unsigned ? readLoneNames(seed.slice(start, end)) : undefined;
		const last =
			names &&
			seed
				.slice(start, start + names.end)
				.split(/\s/u)
				.at(-1);
		return (
			last !== undefined &&
			!blocks.some(
				({ kind, ...place }) =>
					(kind === 'body' || kind === 'title') && seed.slice(place.start, place.end).includes(last),
			)
		);
	});
	if (found === undefined) return undefined;
	const line = stretchOf(seed, blocks[found] as Block);
	const byline = readLoneNames(line.text);
	return byline && { line, byline };
}

/** A byline that names nobody by first and last name: `By our staff | 3 May`. */
function readPlain(seed: string, blocks: readonly Block[]): DisplayText | undefined {
	const block = blocks.find(({ kind }) => kind === 'byline');
	if (!block) return undefined;
	const line = stretchOf(seed, block);
	const start = /^\(?(?:\p{L}+ )?by:?\s+/iu.exec(line.text)?.[0].length ?? 0;
	const length = line.text.slice(start).search(/\s*(?:[|•·\d]|\s[–—-]\s)/u);
	const span = line.span(start, length === -1 ? line.text.length : start + length);
	return span && displayed(seed, span.at);
}

function readWriters({ seed, blocks, front }: HeadSource, found: Found | undefined): DisplayText | undefined {
	const names = found && found.line.span(found.byline.start, found.byline.end);
	if (names) return { ...names, basis: 'stated' };
	const value = readFrontValue(front, 'byline');
	return value ? displayed(seed, [[value.start, value.end]]) : readPlain(seed, blocks);
}

/**
 * Read the credits of an article.
 *
 * The byline is the names alone. The dateline stays in its paragraph; `at` tells where.
 */
export function readCredits(source: HeadSource): Credits {
	const { seed, blocks } = source;
	const found = findByline(seed, blocks);
	const byline = readWriters(source, found);
	const first = blocks.find(({ kind }) => kind === 'body');
	const lead = first && stretchOf(seed, first);
	const dateline = lead && readDateline(lead.text);
	const filed = lead && dateline && lead.span(0, dateline.end);
	const inByline = found?.byline.agency && found.line.span(found.byline.agency.start, found.byline.agency.end);
	const inDateline = lead && dateline?.agency && lead.span(dateline.agency.start, dateline.agency.end);
	const alone = findAgencyLine(seed, blocks);
	const agency = inByline ?? inDateline ?? (alone && displayed(seed, [[alone.start, alone.end]]));
	return {
		...(byline ? { byline } : {}),
		...(filed ? { dateline: { ...filed, basis: 'stated' } } : {}),
		...(agency ? { agency: { text: agency.text, at: agency.at, basis: 'stated' } } : {}),
		...(dateline?.day ? { filed: dateline.day } : {}),
		...(inByline ? { agencyWrote: true } : {}),
	};
}
