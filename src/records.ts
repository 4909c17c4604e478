/**
 * The records that the stages hand to one another and that the site publishes.
 *
 * Types and JSON Schemas both come from these zod schemas, so the published data cannot drift from the code.
 * Offsets are half-open, in UTF-16 code units of the seed text. A value that is not known is absent.
 */
import { z } from 'zod';

/** `[start, end]`: a half-open stretch of the seed, in UTF-16 code units. */
const range = z
	.tuple([z.int().nonnegative(), z.int().nonnegative()])
	.describe('[start, end], half-open, in UTF-16 code units of the seed text');

/** The stretches that a text is made of, in order, never overlapping. */
const at = z.array(range).min(1).describe('The stretches of the seed that the text is made of, in order');

const text = z.string().min(1).describe('The slices of `at`, joined; each run of white space one space; trimmed');
const span = z.object({ text, at });

const basis = z.enum(['stated', 'address', 'derived', 'editor']).describe('How the value is known');
const precision = z.enum(['minute', 'day', 'month', 'year']);
const because = z.string().min(1).describe('The sum that derives the value, or the reason that an editor gives');

/** A calendar day, month or year: `2025-03-13`, `2025-03`, `2025`. */
const calendar = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
/** A day that is in the calendar: 2025-02-30 is not. */
const day = z.iso.date();
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
	id: z.string(),
	name: z.string().min(1),
	by: z.enum(['name', 'title', 'pronoun']),
});

const quotation = span.extend({
	id: z.string(),
	anchor: z.string(),
	kind: z.enum(['direct', 'fragment', 'nested', 'title', 'scare']),
	sentence: z.string().optional().describe('The sentence that it begins in; absent in a title or deck'),
	cue: z.string().optional().describe('The word of speech, such as `said`'),
	speaker: speaker.optional(),
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

const nameKind = z.enum(['person', 'place', 'organisation', 'other']);
const nameMention = span.extend({
	id: z.string(),
	kind: nameKind,
	sentence: z.string().optional().describe('The sentence that it stands in; absent in a title or deck'),
	quoted: z.literal(true).optional().describe('It stands inside quotation marks: the word of the speaker'),
});

const relayKind = z.enum(['republished', 'reported-by', 'told', 'posted-on', 'unnamed']);
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
	dates: z.array(datedExpression),
	names: z.array(nameMention),
	relays: z.array(relay),
	messages: z.array(message),
});

const mention = span.extend({
	article: z.string(),
	sentence: z.string().optional().describe('Absent for a mention in a title or deck'),
	date: z.enum(['stated', 'joined']).describe('Whether the mention carries the date or was joined by its words'),
	rule: z.string(),
});

/** What happened, and every passage that tells it: an item of `events.json`. */
export const newsEventSchema = z.object({
	id: z.string(),
	url: z.string(),
	title: z.object({ text: z.string().min(1), basis, because: because.optional() }),
	from: calendar.optional(),
	to: calendar.optional(),
	precision: precision.optional(),
	basis: basis.optional(),
	because: because.optional(),
	bounds: z
		.object({ after: calendar.optional(), before: calendar.optional() })
		.optional()
		.describe(
			'What is known of the day of an event that no text dates: no earlier than `after`, no later than `before`',
		),
	mentions: z.array(mention).min(1),
	dates: z.array(z.object({ from: calendar, to: calendar, articles: z.array(z.string()).min(1) })),
	story: z.string(),
});

const differenceKind = z.enum(['cut', 'cut-marked', 'replaced', 'added', 'split', 'spelling']);
const side = span.extend({ article: z.string(), sentence: z.string().optional() });

/** Two passages of two articles that tell the same thing: an item of `passages.json`. */
export const passageSchema = z.object({
	id: z.string(),
	kind: z.enum(['same-quotation', 'quotation-variant', 'same-fact', 'conflict', 'copied']),
	score: z.number().min(0).max(1),
	rule: z.string(),
	because: because.optional(),
	a: side,
	b: side,
	differences: z.array(z.object({ kind: differenceKind, a: z.array(range), b: z.array(range) })),
});

/** One quotation as each outlet prints it: an item of `quotations.json`. */
export const sharedQuotationSchema = z.object({
	id: z.string(),
	speaker: z.string().optional(),
	renderings: z.array(span.extend({ article: z.string(), quotation: z.string() })).min(1),
	differences: z.array(
		z.object({
			kind: differenceKind,
			of: z.int().nonnegative(),
			with: z.int().nonnegative(),
			a: z.array(range),
			b: z.array(range),
		}),
	),
});

/** A person, place or organisation with every spelling: an item of `names.json`. */
export const nameSchema = z.object({
	id: z.string(),
	kind: nameKind,
	name: z.string().min(1),
	spellings: z.array(
		z.object({
			text: z.string().min(1),
			articles: z.record(z.string(), z.int().positive()),
		}),
	),
});

/** Who has it from whom: an item of `relays.json`. */
export const relayChainSchema = z.object({
	article: z.string(),
	chain: z.array(z.object({ name: z.string().min(1), kind: relayKind, text, at })),
	origin: z.enum(['stated', 'not stated']),
});

/** One article in a list: an item of `articles.json`. */
export const articleSummarySchema = z.object({
	slug: z.string(),
	url: z.string(),
	seed: z.string(),
	title: z.string().min(1).optional(),
	outlet: z.string().min(1).optional(),
	published: calendar.optional(),
	words: z.int().nonnegative(),
	story: z.string(),
});

/** The table of contents of the data: `index.json`. */
export const indexSchema = z.object({
	story: z.object({ title: z.string() }).optional(),
	counts: z.record(z.string(), z.int().nonnegative()),
	files: z.array(
		z.object({
			file: z.string(),
			sha256: z.string(),
			bytes: z.int().nonnegative(),
			schema: z.string().optional().describe('The JSON Schema that the file keeps to'),
		}),
	),
});

const known = <T extends z.ZodType>(value: T) => z.strictObject({ value, because });

/** `seeds/NAME.yml`: what an editor knows and the seed does not say. Unknown keys are errors. */
export const sidecarSchema = z.strictObject({
	outlet: known(z.string().min(1)).optional(),
	published: known(day).optional(),
	title: known(z.string().min(1)).optional(),
	via: z.strictObject({ value: z.string().min(1).optional(), because }).optional(),
	address: known(z.url({ protocol: /^https?$/ })).optional(),
	archived: known(z.url({ protocol: /^https?$/ })).optional(),
	slug: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
		.optional(),
});

const isForward = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
	to === undefined || (from !== undefined && from <= to);
const forward = { path: ['to'], error: 'a day that is not before `from`' };

/** `seeds/story.yml`: what the site is about and what its editors add. Unknown keys are errors. */
export const storySchema = z.strictObject({
	title: z.string().min(1),
	introduction: z.string().min(1).optional(),
	period: z.strictObject({ from: day, to: day }).refine(isForward, forward).optional(),
	texts: z
		.enum(['full', 'excerpts'])
		// Excerpts must not be promised before every page and file keeps to them.
		.refine((texts) => texts === 'full', { error: '`full`, which alone can be published so far' })
		.default('full'),
	editors: z.string().min(1).optional().describe('Who edits'),
	report: z
		.strictObject({ text: z.string().min(1), href: z.string().min(1).optional() })
		.optional()
		.describe('How to report an error or ask for removal'),
	outlets: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				home: z.url({ protocol: /^https?$/ }).optional(),
				country: z.string().min(1).optional(),
				owner: z.string().min(1).optional(),
				source: z.string().min(1).optional(),
			}),
		)
		.default([]),
	spellings: z
		.array(
			z.strictObject({
				name: z.string().min(1),
				kind: nameKind,
				forms: z.array(z.string().min(1)).min(1),
				because,
			}),
		)
		.default([])
		.describe('Spellings of one name, such as Aarhus and Århus'),
	events: z
		.array(
			z
				.strictObject({
					title: z.string().min(1),
					from: day.optional(),
					to: day.optional(),
					told: z
						.array(z.strictObject({ seed: z.string().min(1), passage: z.string().min(1) }))
						.min(1)
						.describe('Verbatim passages of seeds that tell it'),
					because,
				})
				.refine(isForward, forward),
		)
		.default([])
		.describe("Editor's titles and dates, each pinned to passages"),
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
export type DatedExpression = z.infer<typeof datedExpression>;
export type NameKind = z.infer<typeof nameKind>;
export type NameMention = z.infer<typeof nameMention>;
export type Relay = z.infer<typeof relay>;
export type SeedMessage = z.infer<typeof message>;
export type Article = z.infer<typeof articleSchema>;
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
export type Mention = z.infer<typeof mention>;
export type NewsEvent = z.infer<typeof newsEventSchema>;
export type DifferenceKind = z.infer<typeof differenceKind>;
export type PassageSide = z.infer<typeof side>;
export type PassagePair = z.infer<typeof passageSchema>;
export type SharedQuotation = z.infer<typeof sharedQuotationSchema>;
export type Name = z.infer<typeof nameSchema>;
export type RelayChain = z.infer<typeof relayChainSchema>;
export type DataIndex = z.infer<typeof indexSchema>;
export type Sidecar = z.infer<typeof sidecarSchema>;
export type Story = z.infer<typeof storySchema>;

/** What the articles share. */
export interface Comparison {
	events: NewsEvent[];
	passages: PassagePair[];
	quotations: SharedQuotation[];
	names: Name[];
	relays: RelayChain[];
	/** The story of each article, by slug: the slug of the story's earliest article. */
	stories: Map<string, string>;
}

/**
 * Read the words at some stretches of a seed, as every `text` of the data has them.
 *
 * @param seed - The seed text.
 * @param at - The stretches, in order.
 * @returns The slices joined with nothing between, each run of white space one space, trimmed.
 */
export function textAt(seed: string, at: readonly (readonly [number, number])[]): string {
	return at
		.map(([start, end]) => seed.slice(start, end))
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
}

/**
 * Read the leading number of a seed's file name, which its short link is made of.
 *
 * @param file - The name or path of the seed, such as `seeds/017_port.txt`.
 * @returns The digits before the first `_` as they are printed, or `undefined` where the name does not begin so.
 */
export function seedNumber(file: string): string | undefined {
	return /(?:^|[\\/])(\d+)_[^\\/]*$/u.exec(file)?.[1];
}

/** How many words a text has: stretches of letters and digits. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
