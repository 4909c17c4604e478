/** Lines that are furniture or display text by their own words alone. */
import { agency, furnitureRules, type Told } from './furniture-rule.ts';
import type { PartKind } from '../records.ts';
import type { Unit } from './unit.ts';

/** What somebody says in a sentence is no notice and no stamp, whatever its words. */
const speech = /["“”«»]|\b(?:said|says|told|wrote|was|were|has|had)\b/u;
const wary = new Set<PartKind>(['notice', 'stamp', 'advert']);
/** The signs of lists, breadcrumbs and buttons round a line's words. */
const signs = /^[\s*•·‣▪►»>|[(–-]+|[\s\])»>|]+$/gu;
/** Rules that hold for an item of a list as for a line. */
const menus = new Set<PartKind>(['navigation', 'share', 'notice', 'related', 'advert']);

/** The line of a picture desk: `Michael Conroy, AP`, `Name | Bloomberg | Getty Images`, `State Office via AP`. */
const creditLine = new RegExp(`(?:^|[,/|]\\s*|\\bvia )(?:${agency})(?:[ /|]+(?:photos?|images|${agency}))*$`, 'u');

/** Whether a line is nothing but the credit of a picture. */
export function isCreditLine({ text, words, prose }: Unit): boolean {
	return !prose && words <= 12 && creditLine.test(text);
}

/**
 * Tell furniture and display lines by their own words alone.
 *
 * @param unit - Any unit of the seed.
 * @returns What it is, by the first rule that fits; `undefined` where none does.
 */
export function classifyLine(unit: Unit): Told | undefined {
	const spoken = unit.prose && speech.test(unit.text);
	const quoted = unit.prose && /["“”«»]|\bsaid\b/u.test(unit.text);
	const bare = unit.words <= 12 ? unit.text.replace(signs, '') : unit.text;
	const found = furnitureRules.find(
		({ test, most = 12, kind }) =>
			unit.words <= most &&
			!(spoken && wary.has(kind)) &&
			!(quoted && kind === 'caption') &&
			(test.test(unit.text) || (bare !== unit.text && menus.has(kind) && test.test(bare))),
	);
	return found && { kind: found.kind, rule: found.rule };
}
