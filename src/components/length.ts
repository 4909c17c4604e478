/** How long a text is. */
import type { Article } from '../records.ts';
import { countWords } from '../seed-text.ts';

/** The number of words of an article's body. */
export function wordsOf({ paragraphs }: Article): number {
	return paragraphs.filter(({ kind }) => kind === 'body').reduce((sum, { text }) => sum + countWords(text), 0);
}
