/** The ledger: every published address, the words it was made for, and its day of record. Written by `npm run record`. */
import { z } from 'zod';
import { at } from './records.ts';

const day = z.iso.date();

/** Words that an address had before, and the day of the record that found others there. */
const formerly = z.array(z.strictObject({ words: z.string().min(1), until: day })).optional();

const passage = z.strictObject({
	id: z.string().min(1).describe('Fragment of the address, without its #'),
	words: z.string().min(1).optional().describe('Absent where they were taken out on request'),
	at: at.optional().describe('Where they stood in the seed'),
	day: day.describe('Of record'),
	gone: day.optional().describe('Of the first record that did not find it'),
	was: formerly,
});

const page = z.strictObject({
	url: z
		.string()
		.regex(/^\/(?:[a-z0-9-]+\/)+$/)
		.describe('Below the base of the site'),
	kind: z.enum(['article', 'event', 'quotations', 'name', 'comparison']),
	words: z.string().min(1).optional().describe('Absent where they were taken out on request'),
	day: day.describe('Of record'),
	gone: day.optional().describe('Of the first record that did not find it'),
	was: formerly,
	seed: z
		.strictObject({ file: z.string().min(1), sha256: z.string() })
		.optional()
		.describe('Of an article'),
	told: z.array(z.string()).optional().describe('Of an event: the addresses of the passages that told it'),
	passages: z.array(passage).optional().describe('Of an article and of the pages of quotations'),
});

/** `seeds/ledger.json`. Unknown keys are errors. */
export const ledgerSchema = z.strictObject({
	days: z.array(day).describe('The days of all records that found something new, changed or gone, in order'),
	pages: z.array(page).describe('By address, in code-unit order'),
});

export type LedgerPassage = z.infer<typeof passage>;
export type LedgerPage = z.infer<typeof page>;
export type Ledger = z.infer<typeof ledgerSchema>;
