/**
 * Front matter: the `key: value` lines at the head of a seed, between two `---` as site generators write them, or bare, as
 * scrapers, readers' tools and mail programs do.
 */
import type { Unit } from './unit.ts';

/** A value of the front matter and where it stands, its quotation marks left out. */
export interface FrontValue {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Keys that site generators and scrapers use for what an article says of itself. */
const keys = {
	title: /^(?:title|headline)$/u,
	subject: /^subject$/u,
	deck: /^(?:deck|subtitle|subheadline|standfirst)$/u,
	byline: /^(?:authors?|byline|creator)$/u,
	outlet: /^(?:site_?name|publisher|publication|outlet|newspaper)$/u,
	published:
		/^(?:(?:page|article|post)_)?(?:publish(?:ed|ing)?(?:_(?:time|at|on|date))?|date(?:_?published)?|pub_?date|publication_date)$/u,
	address:
		/^(?:(?:source|page|article|post|blog|original|canonical)_?(?:url|link)|url(?:_source)?|link|source|canonical)$/u,
} as const;

/** Keys that go with them in a bare head: those of mail (RFC 5322, 3.6) and of scrapers' records. */
const beside =
	/^(?:from|to|cc|sent|reply_to|language|lang|host_?name|domain|categor(?:y|ies)|tags|keywords|description|summary|excerpt|section|image|top_image|id|fingerprint|license|access(?:ed)?|crawled|scraped(?:_at)?|word_?count)$/u;
/** What stands alone on a line between the values and the text. */
const textFollows = /^(?:text|content|body|article|full[ _]text|markdown content|text content|main text)\s*:$/iu;
/** A bare head has so many known keys and at most so many lines. */
const bareHead = { known: 2, most: 30 };

const entry = /^\s*([A-Za-z][\w -]{0,40}?)\s*:(?:\s+(.*))?$/;

const keyOf = (printed: string): string => printed.toLowerCase().replace(/[\s-]+/gu, '_');
const isKey = (key: string): boolean => Object.values(keys).some((test) => test.test(key));

/** How many units at the head are entries with known keys, though no `---` stands round them. */
function countBareHead(units: readonly Unit[]): number {
	let [known, end, named] = [0, 0, false];
	for (const [index, { text }] of units.slice(0, bareHead.most).entries()) {
		if (textFollows.test(text) && known >= bareHead.known) return named ? index + 1 : 0;
		const [, printed, value] = entry.exec(text) ?? [];
		if (printed === undefined) break;
		const key = keyOf(printed);
		if (!isKey(key) && !beside.test(key)) {
			if (index === 0) return 0;
			continue;
		}
		if (isKey(key)) known++;
		named ||= value !== undefined && (keys.title.test(key) || keys.subject.test(key) || keys.address.test(key));
		end = index + 1;
	}
	return named && known >= bareHead.known ? end : 0;
}

/**
 * Tell how many units at the head of a seed are front matter.
 *
 * @returns The number of units, both `---` counted; 0 where the seed has none. A bare head holds two known keys, one of
 * them a title or an address, from the first line on.
 */
export function isFrontMatter(units: readonly Unit[]): number {
	if (!units[0]?.rule) return countBareHead(units);
	const close = units.findIndex(({ rule }, index) => index > 0 && rule);
	if (close < 2 || close > 60) return 0;
	const entries = units.slice(1, close).filter(({ text }) => entry.test(text)).length;
	return entries * 2 > close - 1 ? close + 1 : 0;
}

/**
 * Read the values of the front matter.
 *
 * @param seed - The seed text.
 * @param units - The units that are front matter.
 * @returns The values by key in small letters, `_` for blanks; a value that runs over several lines is left out.
 */
export function readFrontMatter(seed: string, units: readonly Unit[]): Map<string, FrontValue> {
	const values = new Map<string, FrontValue>();
	for (const { start, end } of units) {
		const line = seed.slice(start, end);
		const [, key, value] = entry.exec(line.trimEnd()) ?? [];
		if (!key || !value) continue;
		const [, bare] = /^(["'])(.*)\1$/.exec(value) ? [value, value.slice(1, -1)] : [value, value];
		if (!bare.trim()) continue;
		const from = start + line.indexOf(value) + (bare === value ? 0 : 1);
		if (!values.has(keyOf(key))) values.set(keyOf(key), { text: bare, start: from, end: from + bare.length });
	}
	return values;
}

/**
 * Pick what a front matter says of the article.
 *
 * @param values - The values by key.
 * @param what - What is looked for.
 * @returns The value of the first key that stands for it.
 */
export function readFrontValue(
	values: ReadonlyMap<string, FrontValue>,
	what: keyof typeof keys,
): FrontValue | undefined {
	for (const [key, value] of values) if (keys[what].test(key)) return value;
	return undefined;
}
