/** The lines of a seed, and which of them Markdown's grammar takes for headings and breaks. */
import type { Heading, ThematicBreak } from 'mdast';
import { remark } from 'remark';

/** One line of the seed, its line break left out. */
export interface Line {
	readonly start: number;
	/** Where the line break begins. */
	readonly end: number;
	/** The words of the line: white space at both ends, marks of a heading and invisible characters left out. */
	readonly text: string;
	/** The depth of a Markdown heading, 1 to 6. */
	readonly depth?: number;
	/** A thematic break, such as `---`. */
	readonly rule?: true;
}

/**
 * Markdown cut down to what seeds really use: a seed is not Markdown, though some look like it. Parsed whole,
 * `2024. It was…` becomes a list and a share bar becomes code.
 */
const grammar = remark()
	.data('micromarkExtensions', [
		{
			disable: {
				null: [
					'attention',
					'autolink',
					'blockQuote',
					'characterEscape',
					'characterReference',
					'codeFenced',
					'codeIndented',
					'codeText',
					'definition',
					'hardBreakEscape',
					'htmlFlow',
					'htmlText',
					'labelEnd',
					'labelStartImage',
					'labelStartLink',
					'list',
					'setextUnderline',
				],
			},
		},
	])
	.freeze();

/** Headings and breaks stand on one line and begin so; only such lines are worth a parse. */
const candidate = /^ {0,3}(?:#|([*_-])[ \t]*\1[ \t]*\1)/;
/** Characters that take no room: zero-width blanks and joiners, marks of direction, the byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Take the invisible characters out of a text, for comparing only.
 *
 * @returns The text as a reader sees it; its offsets are no longer the seed's.
 */
function visible(text: string): string {
	return text.replace(invisible, '');
}

function markdown(line: string): Heading | ThematicBreak | undefined {
	if (!candidate.test(line)) return undefined;
	const [node] = grammar.parse(line).children;
	return node?.type === 'heading' || node?.type === 'thematicBreak' ? node : undefined;
}

/**
 * Take a seed apart into its lines.
 *
 * @param seed - The seed text; `\n`, `\r\n` and `\r` end a line.
 * @returns Every line, blank ones included, in order.
 */
export function readLines(seed: string): Line[] {
	const lines: Line[] = [];
	const breaks = /\r\n|\r|\n|$/g;
	for (let start = 0; start <= seed.length;) {
		breaks.lastIndex = start;
		const end = (breaks.exec(seed) as RegExpExecArray).index;
		const text = visible(seed.slice(start, end)).trim();
		const node = markdown(visible(seed.slice(start, end)));
		lines.push({
			start,
			end,
			text: node?.type === 'heading' ? text.replace(/^#+\s*/, '').replace(/\s+#+$/, '') : text,
			...(node?.type === 'heading' ? { depth: node.depth } : {}),
			...(node?.type === 'thematicBreak' ? { rule: true } : {}),
		});
		if (breaks.lastIndex === end && end === seed.length) break;
		start = breaks.lastIndex;
	}
	return lines;
}
