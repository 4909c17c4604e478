/**
 * Compare two texts by their code units: the same order on every machine.
 *
 * @returns Below 0 where the first goes before the second, 0 where they are equal.
 */
export function inCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
