/** Ranges of characters as CSS writes them: `U+41-43`. */

/** Read the first and the last code point of a range; an end has no sign before it. */
export function parseRange(range: string): [first: number, last: number] {
	const [first = 0, last = first] = range
		.slice('U+'.length)
		.split('-')
		.map((point) => Number.parseInt(point, 16));
	return [first, last];
}

/**
 * List the characters of ranges.
 *
 * @example
 * A range may be a single character:
 *
 * ```ts
 * charactersOf(['U+41-43', 'U+E9'])
 * // => 'ABCé'
 * ```
 */
export function charactersOf(ranges: readonly string[]): string {
	return ranges
		.map(parseRange)
		.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
		.map((point) => String.fromCodePoint(point))
		.join('');
}
