/** Two spellings of one word: British and American, or one name in two transliterations. */
import type { Word } from './word.ts';

/** British endings and their American forms. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/is(?=(?:e[ds]?|ing|ers?|ations?)$)/u, 'iz'],
	[/ys(?=(?:e[ds]?|ing|ers?)$)/u, 'yz'],
	[/our(?=(?:s|ed|ing|able|ite|ites)?$)/u, 'or'],
	[/tre(?=[ds]?$)/u, 'ter'],
	[/ence(?=s?$)/u, 'ense'],
	[/ogue(?=s?$)/u, 'og'],
	[/ll(?=(?:ed|ing|ers?)$)/u, 'l'],
	[/amme(?=s?$)/u, 'am'],
];

/** A word as American outlets spell it: equal for two spellings of one word. */
export function americanize(word: string): string {
	return endings.reduce((form, [pattern, ending]) => form.replace(pattern, ending), word);
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** A word of one name can differ in this part of its letters. */
const nameSlack = 0.4;

/** Whether two words are one word of one name, such as in two transliterations. */
export function isOneName(a: Word, b: Word): boolean {
	if (a.term === undefined || a.term !== b.term || !a.term.startsWith('@')) return false;
	return distance(a.key, b.key) <= nameSlack * Math.max(a.key.length, b.key.length);
}
