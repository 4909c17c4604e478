/** The title's own words: what sites put before and behind it in a page's title is taken off. */

/** The words of the title, in offsets of the line, and the outlet that the line names behind them. */
export interface OwnTitle {
	readonly start: number;
	readonly end: number;
	/** The name of the site behind the title, where the address confirms it. */
	readonly outlet?: { readonly start: number; readonly end: number };
}

/** What desks put before a title. */
const kicker =
	/^(?:(?:(?:breaking|latest|live|update|updated|just in|watch|video|in pictures|exclusive)(?: news)?\s*[:|]|(?:opinion|analysis|comment|commentary|editorial|explainer|review|perspective)\s*\||(?:fwd?|fw|re):)\s+)+/iu;
/** A separator between a title and what the site adds to it. */
const separator = /\s+[|·•–—-]\s+|\s*\|\s*/gu;
/** Site names and sections are short. */
const longest = 40;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name is that of the site: its letters are the label that the host is registered under, or an address. */
function isSite(name: string, host: string | undefined): boolean {
	const short = letters(name.replace(/\.\p{L}{2,6}(?:\.\p{L}{2})?$/u, '')).replace(/^the/, '');
	if (host !== undefined && short.length >= 2) {
		const label = letters(host).replace(/^the/, '');
		if (label === short || (short.length >= 4 && label.startsWith(short))) return true;
	}
	return /^[\p{L}\d-]+\.(?:com|org|net|news|ca|co\.uk|info|tv|eu|ru|ua)$/iu.test(name);
}

/**
 * Find the title's own words in the line that holds it.
 *
 * A strip at the end goes where it stands behind an upright stroke, or where the address tells that it is the site's
 * name. So `Talks to resume – Daily Mirror` keeps the paper that it relays, where the page is another's.
 *
 * @param line - The line, or the value of a front matter.
 * @param host - The label that the seed's address is registered under.
 */
export function findOwnTitle(line: string, host: string | undefined): OwnTitle {
	const start = kicker.exec(line)?.[0].length ?? 0;
	let end = line.length;
	let outlet: OwnTitle['outlet'];
	for (const found of [...line.matchAll(separator)].reverse()) {
		const from = found.index + found[0].length;
		const name = line.slice(from, end).trim();
		const upright = found[0].includes('|');
		const site = isSite(name, host);
		if (name === '' || name.length > longest || found.index <= start || !(upright || site || outlet)) break;
		if (outlet && !upright && !site && name.split(' ').length > 2) break;
		if (site) outlet ??= { start: from, end: from + name.length };
		end = found.index;
	}
	return { start, end, ...(outlet ? { outlet } : {}) };
}
