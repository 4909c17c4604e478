/** Which words a text holds: one search for many rules, each of which cannot do without some of them. */

/**
 * Make a search for stems: words, or parts of words or of phrases.
 *
 * @param stems - As they stand in a text, letter by letter.
 * @returns What finds those that stand somewhere in a text, also inside of one another.
 */
export function stemFinder(stems: Iterable<string>): (text: string) => ReadonlySet<string> {
	const all = [...new Set(stems)].sort((a, b) => b.length - a.length);
	// Of stems that begin alike the longest is met: the others begin there, too.
	const begun = new Map(all.map((stem) => [stem, all.filter((each) => stem.startsWith(each))]));
	const pattern = new RegExp(all.map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'g');
	return (text) => {
		const found = new Set<string>();
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			for (const stem of begun.get(match[0]) ?? []) found.add(stem);
			pattern.lastIndex = match.index + 1;
		}
		return found;
	};
}
