/** Claims: what the lines of a page say of its outlet. Each alone may mislead. */
import type { PartKind } from '../records.ts';
import { signRules } from './outlet-sign.ts';
import type { Block } from './parts.ts';
import { agencies } from './words/agencies.ts';
import { readMonth } from './words/months.ts';
import { owners } from './words/owners.ts';
import { platforms } from './words/platforms.ts';
import { companyEnding, siteWords } from './words/site.ts';

/** A name that one sign gives for the outlet. Offsets are the seed's. */
export interface Claim {
	readonly name: string;
	/** The letters of the name, by which claims are compared: see {@link nameKey}. */
	readonly key: string;
	/** The kind of sign: two of one kind count once. */
	readonly sign: string;
	readonly weight: number;
	readonly start: number;
	readonly end: number;
}

const bullet = /^(?:[*•·‣▪>–-]|\d{1,3}[.)])\s+/u;
const inText = new Set<PartKind>(['body', 'caption', 'credit', 'related']);
const longest = { line: 60, furniture: 400, prose: 2000 };

/**
 * The letters and figures by which names of one outlet are compared: `The Daily Mast`, `dailymast` and `DailyMast.com`
 * are one.
 */
export function nameKey(name: string): string {
	return name
		.replace(/\.(?:com?|org|net|news|info|tv|gov|ca|uk|au|de|fr|eu|io)(?:\.\p{L}{2})?$/iu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replace(/^the(?=.)/u, '');
}

/** Whether some words can be the name of a site, and not of a section, a platform or the reader. */
function isSiteName(name: string, sign: string): boolean {
	const words = name.toLowerCase().split(/\s+/u);
	// A date behind the sign of copyright.
	if (readMonth(words[0] ?? '') !== undefined) return false;
	// An owner's name may be made of such words alone; no section has a copyright line.
	if (
		words.length > 1 &&
		(sign === 'copyright' || sign === 'company') &&
		!/^(?:all|our|this|privacy|terms)$/u.test(words[0] ?? '')
	)
		return true;
	return (
		nameKey(name).length >= (name.includes('.') ? 2 : 3) &&
		!platforms.has(name) &&
		!words.every((each) => siteWords.has(each))
	);
}

/** A company may own sites of other names; an agency's copy is carried by others. */
/** What stands behind a name in a copyright line and is not its: a year, a day. */
const dated = /[\s,]+(?:(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2})$/u;

const isCarried = (printed: string, after: string): boolean =>
	companyEnding.test(printed) ||
	/^[^.|]{0,20}\b(?:llc|inc|ltd|limited|pvt|corp|gmbh|plc)\b/iu.test(after) ||
	agencies.includes(printed);

function trimCompany(name: string): string {
	let own = name;
	for (let again = companyEnding.exec(own); again && again.index > 0; again = companyEnding.exec(own))
		own = own.slice(0, again.index);
	return own;
}

/**
 * Make a claim.
 *
 * @returns `undefined` where the words can be no site's name.
 */
export function claimOf(sign: string, weight: number, printed: string, start: number): Claim | undefined {
	const name = trimCompany(printed.replace(/[\s.,:]+$/u, ''));
	if (!isSiteName(name, sign.split(' ')[0] ?? '')) return undefined;
	return { name, key: nameKey(name), sign, weight, start, end: start + name.length };
}

/**
 * Find what the lines of a page say of its outlet.
 *
 * @param seed - The seed text.
 * @param blocks - All blocks of the seed, in order.
 */
export function findClaims(seed: string, blocks: readonly Block[]): Claim[] {
	const claims: Claim[] = [];
	for (const { kind, start, end, rule } of blocks) {
		const prose = inText.has(kind) && end - start > longest.line;
		if (rule === 'front-matter' || kind === 'title' || end - start > (prose ? longest.prose : longest.furniture))
			continue;
		const text = seed.slice(start, end);
		const from = bullet.exec(text)?.[0].length ?? 0;
		const line = text.slice(from);
		for (const each of signRules) {
			if (prose ? !each.prose : each.short && line.length > longest.line) continue;
			if (!each.needs.test(line)) continue;
			const found = each.test.exec(line);
			const printed = found?.groups?.['name']?.replace(dated, '');
			if (!found || printed === undefined) continue;
			const place = start + from + found.index + found[0].indexOf(printed);
			const owned = each.sign === 'copyright' && isCarried(printed, line.slice(found.index + found[0].length));
			const sign = `${owned ? 'company' : each.sign} ${found.groups?.['frame'] ?? ''}`.trim().toLowerCase();
			const claim = claimOf(sign, owned ? 1.5 : each.weight, printed, place);
			if (claim && !(each.sign === 'copyright' && owners.has(claim.name.toLowerCase()))) claims.push(claim);
		}
	}
	return claims;
}
