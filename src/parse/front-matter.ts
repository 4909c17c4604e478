/** Front matter: the `key: value` lines between two `---` at the head of a seed, as site generators and scrapers write. */
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
	deck: /^(?:deck|subtitle|subheadline|standfirst)$/u,
	byline: /^(?:authors?|byline|creator)$/u,
	outlet: /^(?:site_?name|publisher|publication|outlet|newspaper)$/u,
	published: /^(?:(?:page|article|post)_)?(?:published(?:_(?:time|at|on|date))?|date(?:_?published)?|pub_?date)$/u,
	address: /^(?:(?:source|page|article|post|blog|original|canonical)_?(?:url|link)|url|link|source|canonical)$/u,
} as const;

const entry = /^\s*([A-Za-z][\w -]{0,40}?)\s*:(?:\s+(.*))?$/;

/**
 * Tell how many units at the head of a seed are front matter.
 *
 * @returns The number of units, both `---` counted; 0 where the seed has none.
 */
export function isFrontMatter(units: readonly Unit[]): number {
	if (!units[0]?.rule) return 0;
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
 * @returns The values by key in small letters; a value that runs over several lines is left out.
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
		if (!values.has(key.toLowerCase()))
			values.set(key.toLowerCase(), { text: bare, start: from, end: from + bare.length });
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
