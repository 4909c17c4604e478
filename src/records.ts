/**
 * The record of one article, which the stages hand on and the site publishes.
 *
 * Types and JSON Schemas both come from these zod schemas, so the published data cannot drift from the code.
 * Offsets are half-open, in UTF-16 code units of the seed text. A value that is not known is absent.
 */
import { z } from 'zod';

/** `[start, end]`: a half-open stretch of the seed, in UTF-16 code units. */
export const range = z
	.tuple([z.int().nonnegative(), z.int().nonnegative()])
	.describe('[start, end], half-open, in UTF-16 code units of the seed text');

/** The stretches that a text is made of, in order, never overlapping. */
export const at = z.array(range).min(1).describe('The stretches of the seed that the text is made of, in order');

/** Words of the seed. */
export const text = z
	.string()
	.min(1)
	.describe('The slices of `at`, joined; each run of white space one space; trimmed');
/** Words and where they stand. */
export const span = z.object({ text, at });

/** How a value is known. */
export const basis = z.enum(['stated', 'address', 'derived', 'editor']).describe('How the value is known');
/** The finest thing that is known of a date. */
export const precision = z.enum(['minute', 'day', 'month', 'year']);
/** Why a value is what it is. */
export const because = z.string().min(1).describe('The sum that derives the value, or the reason that an editor gives');

/** A calendar day, month or year: `2025-03-13`, `2025-03`, `2025`. */
export const calendar = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const clock = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);

/** What an article says of itself: its title, byline and the like. No `at` where an editor supplied it. */
const display = z.object({
	text,
	at: at.optional(),
	basis,
	because: because.optional(),
	anchor: z.string().optional().describe('Fragment of the passage on the article page'),
});

const outlet = z.object({
	id: z.string(),
	name: z.string().min(1),
	basis,
	at: at.optional(),
	because: because.optional(),
});

const moment = z.object({
	date: calendar,
	time: clock.optional(),
	precision,
	basis,
	at: at.optional(),
	because: because.optional(),
});

const partKind = z.enum([
	'title',
	'deck',
	'byline',
	'dateline',
	'stamp',
	'body',
	'subhead',
	'correction',
	'caption',
	'credit',
	'related',
	'advert',
	'navigation',
	'share',
	'notice',
	'address',
	'label',
	'markup',
	'blank',
	'unknown',
]);

const part = z.object({
	kind: partKind,
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
	rule: z.string().min(1).describe('The rule that told the kind'),
});

const sentence = span.extend({ id: z.string(), anchor: z.string() });
const paragraph = span.extend({
	id: z.string(),
	anchor: z.string(),
	kind: z.enum(['body', 'subhead', 'correction']),
	sentences: z.array(sentence),
});

const speaker = span.extend({
	id: z.string().optional().describe('Absent where the article does not name the speaker'),
	name: z.string().min(1).optional().describe('Whom the words stand for; absent where the article does not name them'),
	by: z
		.enum(['name', 'title', 'pronoun', 'description'])
		.describe('`description`: words that name nobody, such as `a sailor` or `the letter`'),
});

const quotation = span.extend({
	id: z.string(),
	anchor: z.string(),
	kind: z.enum(['direct', 'fragment', 'nested', 'title', 'scare']),
	sentence: z.string().optional().describe('The sentence that it begins in; absent in a title or deck'),
	cue: z.string().optional().describe('The word of speech, such as `said`'),
	speaker: speaker.optional(),
});

const indirect = span.extend({
	sentence: z.string().optional(),
	rule: z
		.enum(['that-clause', 'bare-clause', 'according-to', 'clause-behind'])
		.describe('How the words stand to the verb of speech'),
	cue: z.string().optional().describe('The word of speech, such as `said`'),
	speaker,
});

const datedExpression = span.extend({
	from: calendar,
	to: calendar,
	precision,
	basis,
	because: because.optional(),
	sentence: z.string().optional().describe('The sentence that it stands in; absent in a title or deck'),
	rule: z.string(),
});

/** What a name names. */
export const nameKind = z.enum(['person', 'place', 'organisation', 'other']);
const nameMention = span.extend({
	id: z.string(),
	kind: nameKind,
	sentence: z.string().optional().describe('The sentence that it stands in; absent in a title or deck'),
	quoted: z.literal(true).optional().describe('It stands inside quotation marks: the word of the speaker'),
	title: span
		.optional()
		.describe('What stands right before a person’s name: a form of address, or an office with whose it is'),
});

/** By which way an article has something from others. */
export const relayKind = z.enum(['republished', 'reported-by', 'told', 'posted-on', 'unnamed']);
const relay = span.extend({
	kind: relayKind,
	from: z.string().min(1).describe('Whom the article has it from, as the article names them'),
	told: z.string().optional().describe('The outlet that was told, where the article names one'),
	rule: z.string(),
	sentence: z.string().optional(),
});

const message = z.object({
	rule: z.string(),
	severity: z.enum(['error', 'warning', 'info']),
	reason: z.string(),
	note: z.string().optional().describe('How to mend it'),
	line: z.int().positive().optional(),
	column: z.int().positive().optional(),
});

/** One seed, read whole: `articles/<slug>.json`. */
export const articleSchema = z.object({
	slug: z.string(),
	url: z.string(),
	seed: z.object({ file: z.string(), sha256: z.string(), length: z.int().nonnegative() }),
	language: z
		.literal('en')
		.optional()
		.describe('By whose rules it was read; absent where it is not English: then nothing was looked for in its words'),
	title: display.optional(),
	outlet: outlet.optional(),
	published: moment.optional(),
	updated: moment.optional(),
	byline: display.optional(),
	dateline: display.optional(),
	deck: display.optional(),
	agency: display.optional(),
	heading: span.optional().describe('The first words of the body, where the seed has no title'),
	via: z
		.object({ name: z.string().min(1).optional(), basis, at: at.optional(), because: because.optional() })
		.optional()
		.describe('The aggregator that carried it; no name if none is known'),
	address: z
		.object({
			text: z.string().min(1),
			at: at.optional(),
			href: z.string().optional().describe('The address, mended where it was broken in print'),
			basis: basis.optional(),
			because: because.optional(),
		})
		.optional(),
	archived: z.object({ href: z.string(), basis, because }).optional(),
	parts: z.array(part),
	paragraphs: z.array(paragraph),
	quotations: z.array(quotation),
	reports: z.array(indirect).describe('What the article tells in its own words as said by somebody'),
	dates: z.array(datedExpression),
	names: z.array(nameMention),
	relays: z.array(relay),
	messages: z.array(message),
});

export type Range = z.infer<typeof range>;
export type Span = z.infer<typeof span>;
export type Basis = z.infer<typeof basis>;
export type Precision = z.infer<typeof precision>;
export type DisplayText = z.infer<typeof display>;
export type Outlet = z.infer<typeof outlet>;
export type Moment = z.infer<typeof moment>;
export type PartKind = z.infer<typeof partKind>;
export type Part = z.infer<typeof part>;
export type Sentence = z.infer<typeof sentence>;
export type Paragraph = z.infer<typeof paragraph>;
export type Speaker = z.infer<typeof speaker>;
export type Quotation = z.infer<typeof quotation>;
export type ReportedSpeech = z.infer<typeof indirect>;
export type DatedExpression = z.infer<typeof datedExpression>;
export type NameKind = z.infer<typeof nameKind>;
export type NameMention = z.infer<typeof nameMention>;
export type Relay = z.infer<typeof relay>;
export type SeedMessage = z.infer<typeof message>;
export type Article = z.infer<typeof articleSchema>;
