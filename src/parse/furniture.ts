/** Lines that are furniture or display text by their own words alone. */
import { agency, furnitureRules, type Told } from './furniture-rule.ts';
import type { PartKind } from '../records.ts';
import type { Unit } from './unit.ts';
import { weekdays } from './words/calendar.ts';
import { readMonth } from './words/months.ts';

/** What somebody says in a sentence is no notice and no stamp, whatever its words. */
const speech = /["“”«»]|\b(?:said|says|told|wrote|was|were|has|had)\b/u;
const wary = new Set<PartKind>(['notice', 'stamp', 'advert']);
/** The signs of lists, breadcrumbs and buttons round a line's words. */
const signs = /^[\s*•·‣▪►»>|[(–-]+|(?<![\s\])»>|])[\s\])»>|]+$/gu;
/** Rules that hold for an item of a list as for a line. */
const menus = new Set<PartKind>(['navigation', 'share', 'notice', 'related', 'advert']);

/** The words of a line that tells a time: the clock's, the calendar's, and what stands before them. */
const timeWords = new Set(
	'am pm a p m at on by est edt et pt pst pdt cst cdt ct mst gmt utc bst ist cet cest msk hst aest last first date time published posted updated update modified created issued aired added uhr às de em del den le um hrs hours mon tue tues wed thu thur thurs fri sat sun'.split(
		' ',
	),
);
const weekdayNames = new Set(weekdays.map((name) => name.toLowerCase()));
/** What share of a line such words have. */
const timeShare = 0.7;

/** Whether a line says nothing but when: a date or a clock time with hardly another word. */
function isTimeLine({ text, words }: Unit): boolean {
	if (words < 2 || words > 20 || !/\d/u.test(text)) return false;
	const tokens = text.toLowerCase().match(/\p{Ll}+|\d+/gu) ?? [];
	const calendar = tokens.filter((token) => readMonth(token) !== undefined || weekdayNames.has(token));
	const clock = /\b(?:19|20)\d\d|\b\d{1,2}[:.]\d\d/u.test(text);
	if (calendar.length === 0 && !clock) return false;
	const told = calendar.length + tokens.filter((token) => /^\d/u.test(token) || timeWords.has(token)).length;
	return told >= tokens.length * timeShare;
}

const pageNumber = /^(?:[-–—] ?)?(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$/iu;

/** Whether a line is nothing but the number of a page, or a count. */
export function isPageNumber(unit: Unit | undefined): boolean {
	return unit !== undefined && pageNumber.test(unit.text);
}

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
	if (!found && isTimeLine(unit)) return { kind: 'stamp', rule: 'time-line' };
	return found && { kind: found.kind, rule: found.rule };
}
