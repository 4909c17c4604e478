/** What a seed leaves open, as comments of its sidecar that an editor turns into answers. */
import { forTerminal } from '../messages.ts';
import type { Article } from '../records.ts';

/** A key of the sidecar, and why it is asked for. */
type Question = readonly [key: string, reason: string];

/** How a message names the key that mends it. */
const mend = /`(?<key>\w+)` with `because`/u;

const preface = `# What the text leaves open. To answer, take away the "# " before the three lines, write the value, and say how you know
# it. Lines that begin with "#" are not read.
`;

function questionsOf(article: Article): Question[] {
	const asked = article.messages.flatMap(({ rule, reason, note = '', line, column }): Question[] => {
		const key = mend.exec(note)?.groups?.['key'];
		const place = line === undefined ? '' : `${line}:${column ?? 1} `;
		return key === undefined ? [] : [[key, `${place}${reason} (${rule})`]];
	});
	return article.address ? asked : [...asked, ['address', 'No address stands in the text: where is the original?']];
}

/**
 * Write the sidecar of a new seed: each thing that the seed leaves open as a comment, with the lines to uncomment.
 *
 * @returns The file, which is read as an empty sidecar until a line of it is uncommented; an answer without its value or
 * its reason is refused then. `undefined` where the seed leaves nothing open.
 */
export function writeQuestions(article: Article): string | undefined {
	const reasons = new Map<string, string[]>();
	for (const [key, reason] of questionsOf(article)) reasons.set(key, [...(reasons.get(key) ?? []), reason]);
	if (reasons.size === 0) return undefined;
	const blocks = [...reasons].map(([key, some]) => {
		const why = some.map((reason) => `# ${forTerminal(reason).replaceAll('\n', ' ')}\n`).join('');
		return `\n${why}# ${key}:\n#   value:${key === 'published' ? ' # YYYY-MM-DD' : ''}\n#   because:\n`;
	});
	return preface + blocks.join('');
}
