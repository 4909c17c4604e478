/** Echoes of names that a page has claimed for its outlet: alone on a line, in a byline, a host or the text itself. */
import { readHostOutlet } from './address.ts';
import { type Claim, nameKey } from './outlet-claim.ts';
import type { Block } from './parts.ts';

const longest = { line: 60, byline: 120 };
/** So many lines that begin with one name are its sections: `Mast World`, `Mast Weather`, `Mast Shop`. */
const sections = 4;
const mentions = 3;
/** Of so many names mentions are counted; no page has more. */
const names = 20;
const hosts = 200;
const host = /(?:https?:\/\/|\/\/www\.|\bwww\.|@)([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})/gu;

/** The known name that a line begins with, when more words follow. */
function familyOf(line: string, keys: ReadonlySet<string>): string | undefined {
	const words = line.replace(/^[Tt]he /u, '').split(/\s+/u, 6);
	for (let count = Math.min(4, words.length - 1); count > 0; count--) {
		const key = nameKey(words.slice(0, count).join(' '));
		if (keys.has(key)) return key;
	}
	return undefined;
}

/** The names that a byline may end in, a lost blank before them mended: `By Ann LeeCapePost`. */
function lastWords(line: string): string[] {
	const words = line
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
		.split(/\s+/u)
		.slice(-6);
	return [line.split(/\s+/u).slice(-1), ...words.map((_, index) => words.slice(index))].map((some) =>
		nameKey(some.join('')),
	);
}

function findInLines(seed: string, blocks: readonly Block[], known: readonly Claim[]): Claim[] {
	const taken = new Set(known.map(({ start }) => start));
	const keys = new Set(known.map(({ key }) => key));
	const claims: Claim[] = [];
	const families = new Map<string, Set<string>>();
	for (const { kind, start, end } of blocks) {
		if (end - start > (kind === 'byline' ? longest.byline : longest.line)) continue;
		const text = seed.slice(start, end);
		const from = text.search(/[\p{L}\p{N}]/u);
		if (from === -1) continue;
		const line = text.slice(from);
		const key = nameKey(line);
		if (kind === 'byline') {
			const own = lastWords(line).find((each) => keys.has(each) && key !== each);
			if (own !== undefined) claims.push({ name: own, key: own, sign: 'byline', weight: 1, start, end });
		} else if (keys.has(key)) {
			if (!taken.has(start + from))
				claims.push({ name: line, key, sign: 'alone', weight: 1, start: start + from, end });
		} else {
			const family = familyOf(line, keys);
			if (family === undefined) continue;
			const lines = families.get(family) ?? new Set();
			families.set(family, lines.add(key));
			if (lines.size === sections)
				claims.push({ name: family, key: family, sign: 'sections', weight: 1, start: start + from, end });
		}
	}
	return claims;
}

/** Names that a copyright line, a title or the first line gives, where the text uses them elsewhere, too. */
function findMentions(seed: string, known: readonly Claim[]): Claim[] {
	const strong = new Map(
		known.filter(({ weight, sign }) => weight >= 1.5 && sign !== 'company').map((claim) => [claim.key, claim]),
	);
	return [...strong.values()].slice(0, names).flatMap((claim) => {
		let count = 0;
		for (let at = seed.indexOf(claim.name); at !== -1 && count < mentions; count++)
			at = seed.indexOf(claim.name, at + claim.name.length);
		return count >= mentions ? [{ ...claim, sign: 'mention', weight: 1 }] : [];
	});
}

/** Hosts of addresses and of mail addresses. */
function findHosts(seed: string, known: readonly Claim[]): Claim[] {
	const byKey = new Map(known.map((claim) => [claim.key, claim]));
	const claims: Claim[] = [];
	let count = 0;
	for (const [, printed = ''] of seed.matchAll(host)) {
		if (++count > hosts) break;
		const found = readHostOutlet(`https://${printed}/`, []);
		const claim = found && byKey.get(nameKey(found.name));
		if (claim) claims.push({ ...claim, sign: 'host', weight: 1 });
	}
	return claims;
}

/**
 * Find where claimed names stand again.
 *
 * @param seed - The seed text.
 * @param blocks - All blocks of the seed, in order.
 * @param known - The claims that the page makes for names.
 * @returns One claim for each place or kind of place; their names may be printed worse than those of `known`.
 */
export function findEchoes(seed: string, blocks: readonly Block[], known: readonly Claim[]): Claim[] {
	if (known.length === 0) return [];
	return [...findInLines(seed, blocks, known), ...findMentions(seed, known), ...findHosts(seed, known)];
}
