/** Candidates: the stretches of a sentence that a form or chrono reads as a time. */
import { type Meaning, forms } from './temporal-form.ts';
import { mayHoldTime, readHints } from './temporal-hint.ts';
import { findWrittenDates } from './temporal-written.ts';
import { speechForms } from './words/speech.ts';

/** What may be a temporal expression, in offsets of its sentence's visible text. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly rule: string;
	readonly meaning: Meaning;
}

/** How many words may stand between a verb of speech and its day. */
const speechReach = 6;

/** Find the times of a sentence, the longest where several begin together, none inside another. */
export function findCandidates(text: string): Candidate[] {
	if (!mayHoldTime(text)) return [];
	const found: (Candidate & { order: number })[] = findWrittenDates(text).map((date) => ({
		...date,
		rule: 'written-date',
		order: -1,
	}));
	const mayFit = readHints(text);
	for (const [order, { name, pattern, read }] of forms.entries()) {
		if (!mayFit(name)) continue;
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			const meaning = read(match);
			if (meaning) found.push({ start: match.index, end: match.index + match[0].length, rule: name, meaning, order });
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
	const kept: Candidate[] = [];
	for (const candidate of found) {
		if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
	}
	return kept;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
const hasSpeech = (words: readonly string[]) => words.some((word) => speechForms.has(word));

/** Does a verb of speech stand right before a time (`said Friday`), right after it, or after one that opens its clause? */
export function isSaying(text: string, { start, end }: Candidate): boolean {
	return (
		hasSpeech(wordsOf(text.slice(Math.max(0, start - 60), start)).slice(-speechReach)) ||
		(/^,? \p{L}+/u.test(text.slice(end, end + 30)) && hasSpeech(wordsOf(text.slice(end, end + 30)).slice(0, 1))) ||
		(/(?:^|[,;"”]\s*)(?:\p{L}+\s){0,2}$/u.test(text.slice(Math.max(0, start - 30), start)) &&
			hasSpeech(wordsOf(text.slice(end, end + 80)).slice(0, 2 * speechReach)))
	);
}
