/** What the pages of an edition of excerpts say otherwise than those of whole texts. */
import { edition } from './edition.ts';
import type { Reading } from './reading.ts';

/** Stands where characters of a text are not published. */
export const notHere = 'Not published here.';

/** One of two phrases: of whole texts, or of excerpts. */
export function ofTexts(whole: string, excerpts: string): string {
	return edition().shown ? excerpts : whole;
}

/** What is said of an article in which something was not found. */
export function notFound(): string {
	return ofTexts('not found in this file', 'not found in its excerpts');
}

/** Whether some of a stretch of a seed is not published. */
export function isWithheld({ shown }: Reading, from: number, to: number): boolean {
	return from < to && shown?.some(([start, end]) => start <= from && to <= end) === false;
}
