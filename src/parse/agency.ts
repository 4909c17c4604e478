/** Whose copy a page carries: the agency of the dateline, the byline or a line by itself. */
import type { Block } from './parts.ts';
import { agencies } from './words/agencies.ts';

/** Desks that deal in pictures alone: their names are credits. */
const pictureDesks = /^(?:Alamy|Getty|Getty Images|Shutterstock|Zuma Press|EPA|Sputnik)$/u;
const wires = agencies.filter((name) => !pictureDesks.test(name));
const longForms = wires.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).sort((a, b) => b.length - a.length);

/** An expression for the name of an agency that writes, without its article. */
export const agencyName = `(?:${longForms.join('|')})`;

const alone = new RegExp(`^(?:Source: ?|Via |via )?((?:The |Thomson )?${agencyName})\\.?$`, 'u');
/** How near to the title an agency's name stands by itself, in blocks. */
const reach = 4;

/**
 * Find the agency whose name stands by itself between title and lead.
 *
 * @returns Its offsets in the seed, or `undefined`.
 */
export function findAgencyLine(seed: string, blocks: readonly Block[]): { start: number; end: number } | undefined {
	const title = blocks.findIndex(({ kind }) => kind === 'title');
	if (title === -1) return undefined;
	for (const { kind, start, end } of blocks.slice(title + 1, title + 1 + reach)) {
		if (kind === 'body') return undefined;
		const found = end - start <= 40 ? alone.exec(seed.slice(start, end)) : undefined;
		if (!found?.[1]) continue;
		const from = start + found[0].indexOf(found[1]);
		return { start: from, end: from + found[1].length };
	}
	return undefined;
}
