/** Who published: what the page says of itself in several places, or its address. */
import { findEchoes } from './outlet-echo.ts';
import { type Claim, claimOf, findClaims } from './outlet-claim.ts';
import type { Block } from './parts.ts';

const separator = /\s+[|·•–—-]\s+|\s*\|\s*/gu;
const longestName = 40;
/** How much speaks for an outlet at least, and how many kinds of signs. */
const least = { weight: 2.5, signs: 2, copyright: 2 };

const opening = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

/** `Headline | Outlet` where the page prints the headline alone, too. */
function findTitleClaims(seed: string, blocks: readonly Block[], title: string | undefined): Claim[] {
	if (title === undefined || title.length < 15) return [];
	const head = opening(title);
	const claims: Claim[] = [];
	let alone = false;
	for (const { start, end } of blocks) {
		if (end - start < title.length || end - start > title.length + 80) continue;
		const line = seed.slice(start, end).replace(/^#+\s*/u, '');
		const from = end - line.length;
		if (!opening(line).startsWith(head)) continue;
		if (opening(line).length <= head.length + 1) alone = true;
		const strips = [...line.slice(title.length).matchAll(separator)].map(
			(found) => title.length + found.index + found[0].length,
		);
		for (const [index, strip] of strips.entries()) {
			const last = index === strips.length - 1;
			const stop = last ? line.length : line.slice(0, strips[index + 1]).search(/[\s|·•–—-]+$/u);
			const name = line.slice(strip, stop).trim();
			const claim = name.length <= longestName ? claimOf('title', last ? 3 : 2, name, from + strip) : undefined;
			if (claim) claims.push(claim);
		}
	}
	return alone ? claims : claims.map((claim) => ({ ...claim, weight: claim.weight - 1 }));
}

/** The name that stands alone on the first line of a page, as a logo does. */
function findMasthead(seed: string, blocks: readonly Block[]): Claim[] {
	const [first] = blocks;
	if (!first || first.rule === 'front-matter' || first.kind === 'title' || first.end - first.start > longestName)
		return [];
	const text = seed.slice(first.start, first.end);
	const claim = /^\p{Lu}\S*(?: \S+){0,3}$/u.test(text) ? claimOf('masthead', 1.5, text, first.start) : undefined;
	return claim ? [claim] : [];
}

/** All that speaks for one name. */
interface Standing {
	readonly key: string;
	readonly best: Claim;
	readonly weight: number;
	readonly signs: number;
	/** Some sign is what a site says of itself alone, and not of a section or a subject. */
	readonly own: boolean;
}

/** Signs that say the same: the name stands by itself; a section or a shop has a page of its own. */
const groups = new Map([
	['masthead', 'bare'],
	['alone', 'bare'],
	['mention', 'bare'],
	['behind', 'behind'],
]);
const mostOfGroup = 2;
/** `about` and `contact` are signs of one kind. */
const kindOf = (sign: string): string => sign.split(' ')[0] ?? '';

/** Signs that stand beside sections and subjects, too. */
const open = new Set(['near', 'behind', 'alone', 'mention', 'sections', 'host', 'byline', 'company', 'role']);
/** Where a name is printed best. */
const ranks = new Map([
	['title', 5],
	['copyright', 4],
	['masthead', 3],
	['company', 0],
]);
const rank = ({ sign }: Claim): number => ranks.get(sign) ?? 1;

/** Count for each name the kinds of signs that give it, or a longer name that begins with it. */
function weigh(claims: readonly Claim[]): Standing[] {
	const byKey = new Map<string, Map<string, Claim>>();
	for (const claim of claims) {
		const signs = byKey.get(claim.key) ?? new Map<string, Claim>();
		const before = signs.get(claim.sign);
		if (!before || before.weight < claim.weight) signs.set(claim.sign, claim);
		byKey.set(claim.key, signs);
	}
	const keys = [...byKey.keys()].sort();
	return keys.map((key, index) => {
		const signs = byKey.get(key) ?? new Map<string, Claim>();
		const own = [...signs.values()];
		const best = own.reduce((some, claim) => (rank(claim) > rank(some) ? claim : some));
		const longer = new Set<string>();
		// In order of letters, longer names follow right behind.
		for (let next = index + 1; keys[next]?.startsWith(key); next++) {
			for (const [sign, claim] of byKey.get(keys[next] ?? '') ?? [])
				if (!signs.has(sign) && claim.name.includes(`${best.name} `)) longer.add(sign);
		}
		const sums = new Map<string, number>();
		for (const { sign, weight } of own) {
			const group = groups.get(kindOf(sign)) ?? sign;
			sums.set(group, Math.min(Math.max(mostOfGroup, weight), (sums.get(group) ?? 0) + weight));
		}
		const weight = [...sums.values()].reduce((sum, some) => sum + some, longer.size / 2);
		const isOwn = (signs.has('company') && sums.size >= 3) || own.some(({ sign }) => !open.has(kindOf(sign)));
		return { key, best, weight, signs: sums.size, own: isOwn };
	});
}

/**
 * Find the outlet that a page names in several places.
 *
 * @param seed - The seed text.
 * @param blocks - All blocks of the seed, in order.
 * @param title - The title's own words.
 * @param authors - The byline: those that it names are no outlet.
 * @returns The name where it is best printed; `undefined` where too little speaks for any, or as much for another.
 */
export function findOutlet(
	seed: string,
	blocks: readonly Block[],
	title: string | undefined,
	authors: string,
): Claim | undefined {
	const signed = authors.split(/[|,]/u)[0] ?? '';
	const said = [
		...findTitleClaims(seed, blocks, title),
		...findMasthead(seed, blocks),
		...findClaims(seed, blocks),
	].filter(({ name }) => !signed.includes(name));
	const standings = weigh([...said, ...findEchoes(seed, blocks, said)]);
	const enough = standings.filter(
		({ weight, signs, best, own }) =>
			(own && weight >= least.weight && (signs >= least.signs || best.weight >= 3)) ||
			(best.sign === 'copyright' && weight >= least.copyright),
	);
	const [heaviest, second] = enough.sort((a, b) => b.weight - a.weight || b.key.length - a.key.length);
	if (!heaviest) return undefined;
	// an-outlet-is-named-in-several-places: pages shorten their name where they promote themselves.
	const first =
		standings.find(({ key, signs }) => key.startsWith(heaviest.key) && signs >= 2 && key !== heaviest.key) ?? heaviest;
	const rival =
		second && second.weight >= first.weight && !first.key.startsWith(second.key) && !second.key.startsWith(first.key);
	return rival ? undefined : first.best;
}
