/** Where an article comes from: the address of the original, and who published it. */
import { report } from '../messages.ts';
import type { Article, PartKind, Range } from '../records.ts';
import { textAt } from '../seed-text.ts';
import { type HostOutlet, mendAddress, readHostOutlet } from './address.ts';
import type { Credits } from './credit.ts';
import { readFrontValue } from './front-matter.ts';
import { nameKey } from './outlet-claim.ts';
import { findOutlet } from './outlet.ts';
import { slugify } from './slug.ts';
import type { FoundAddress, HeadSource } from './source.ts';

/** Find the address of the original: in the front matter, else on a line by itself. */
export function findAddress({ seed, blocks, front }: HeadSource): FoundAddress | undefined {
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

/** The address of the original, an editor's word first; blanks inside it are taken out and reported. */
export function readAddress(source: HeadSource, found: FoundAddress | undefined): Article['address'] {
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

/** What stands round an article on a site's page, and how little of it a lone text has. */
const pageKinds = new Set<PartKind>(['navigation', 'share', 'notice', 'related', 'advert']);
const mostAround = 3;

/** Whether the name that a page gives itself can be that of the host it lies on. */
function isOfHost(key: string, host: HostOutlet | undefined): boolean {
	if (!host) return true;
	const label = nameKey(host.name);
	return key.startsWith(label) || (key.length >= 4 && label.startsWith(key));
}

const named = (name: string, at: Range[]): Article['outlet'] => ({ id: slugify(name), name, basis: 'stated', at });

/**
 * Who published: an editor's word, else the front matter's, else the name behind the title, else the name that the page
 * gives in several places, else the label that the address is registered under, else the agency that signs the copy.
 *
 * @param title - The title, and the outlet that stands behind it.
 * @param found - The address of the original.
 */
export function readOutlet(
	{ known, file, seed, blocks, front }: HeadSource,
	{ title, outlet: stated }: Pick<Article, 'title' | 'outlet'>,
	{ byline, agency, agencyWrote }: Credits,
	found: FoundAddress | undefined,
): Article['outlet'] {
	const { outlet } = known.sidecar ?? {};
	if (outlet) return { id: slugify(outlet.value), name: outlet.value, basis: 'editor', because: outlet.because };
	const value = readFrontValue(front, 'outlet');
	if (value) return named(value.text, [[value.start, value.end]]);
	if (stated) return stated;
	const host = found && readHostOutlet(found.printed, known.outlets ?? []);
	const claim = findOutlet(seed, blocks, title?.text, byline?.text ?? '');
	if (claim && isOfHost(claim.key, host)) return named(claim.name, [[claim.start, claim.end]]);
	if (found && host) {
		const at: Range[] = [[found.start + host.start, found.start + host.end]];
		return { id: slugify(host.name), name: host.name, basis: 'address', at };
	}
	// copy-signed-by-an-agency-is-its-own: no page stands round it.
	const around = blocks.filter(({ kind }) => pageKinds.has(kind)).length;
	if (agencyWrote && agency?.at && around <= mostAround) return named(agency.text, agency.at);
	report(file, 'no-outlet', 'Unexpected silence on who published this, expected a name or an address');
	return undefined;
}
