/** The ledger: every published address, the words it was made for, and its day of record. Written by `npm run record`. */
import { z } from 'zod';
import { at } from './records.ts';

const day = z.iso.date();
const recorded = day.describe('Of record');
const gone = day.optional().describe('Of the first record that did not find it');
const words = z.string().min(1).optional().describe('Absent where they were taken out on request');

const by = z
	.enum(['files', 'editor'])
	.optional()
	.describe('Whose words they are; absent where they are those of the edition');

const passage = z.strictObject({
	id: z.string().min(1).describe('Fragment of the address, without its #'),
	words,
	at: at.optional().describe('Where they stood in the seed'),
	day: recorded,
	gone,
});

const telling = z.strictObject({
	place: z.string().min(1).describe('The address of the passage'),
	day: recorded,
	gone,
});

const page = z.strictObject({
	url: z
		.string()
		.refine(
			(url) => /^\/(?:(?!\.{1,2}\/)[^/\\?#%\s\p{C}]+\/)*$/u.test(url),
			'an address below the base of the site, such as `/articles/017-port/`',
		)
		.describe('Below the base of the site'),
	kind: z.enum(['article', 'event', 'quotations', 'name', 'comparison', 'other']),
	words,
	by,
	day: recorded,
	gone,
	was: z
		.array(z.strictObject({ words: z.string().min(1), by, until: day }))
		.optional()
		.describe('Words that it had before, the first first, and the day of the record that found others'),
	seed: z
		.strictObject({ file: z.string().min(1), sha256: z.string().min(1) })
		.optional()
		.describe('Of an article: the file that it was made of'),
	told: z.array(telling).optional().describe('Of an event: the passages that tell it'),
	passages: z.array(passage).optional().describe('Of an article and of the pages of quotations'),
});

/** `seeds/ledger.json`. Unknown keys are errors. */
export const ledgerSchema = z.strictObject({
	days: z.array(day).describe('Of all records that found something new, changed or gone; in order'),
	pages: z.array(page).describe('By address, in code-unit order'),
});

export type LedgerPassage = z.infer<typeof passage>;
export type LedgerPage = z.infer<typeof page>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** What is published at one time: a ledger before its days. */
export type Published = Omit<LedgerPage, 'day' | 'gone' | 'was' | 'told' | 'passages'> & {
	readonly told?: readonly string[];
	readonly passages?: readonly Omit<LedgerPassage, 'day' | 'gone'>[];
};
