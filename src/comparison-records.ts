/** The records of what articles share, and the lists of the published data. */
import { z } from 'zod';
import { at, basis, because, calendar, nameKind, precision, range, relayKind, span, text } from './records.ts';

const mention = span.extend({
	article: z.string(),
	share: z
		.number()
		.min(0)
		.max(1)
		.optional()
		.describe('The share of the words of the body that stand before it; absent in a title or deck'),
	sentence: z.string().optional().describe('Absent for a mention in a title or deck'),
	date: z.enum(['stated', 'joined']).describe('Whether the mention carries the date or was joined by its words'),
	rule: z.string(),
});

/** One origin of what several articles tell. */
const origin = z
	.object({
		id: z.string().describe('Equal for one origin of several events'),
		name: z.string().min(1).optional().describe('As an article names it first; absent where a file states no outlet'),
		articles: z.array(z.string()).min(1).describe('The articles that have it from there'),
		evidence: z
			.array(
				span.extend({
					article: z.string(),
					sentence: z.string().optional(),
					kind: z
						.enum(['relayed', 'republished', 'copied'])
						.describe('By words that say so, as a whole text, or by wording that another article has too'),
				}),
			)
			.describe('The words by which an article is known to have it from there; none for its own telling'),
	})
	.describe('One origin: an outlet, a person, or a file whose outlet is not stated');

/** What happened, and every passage that tells it: an item of `events.json`. */
export const newsEventSchema = z.object({
	id: z.string(),
	url: z.string().describe('Its page; of an event that one of many articles alone tells, its first passage'),
	title: z
		.object({
			text: z.string().min(1),
			basis,
			because: because.optional(),
			article: z.string().optional(),
			sentence: z.string().optional(),
			at: at.optional(),
			cut: z
				.array(z.int().nonnegative())
				.min(1)
				.optional()
				.describe('The places in `text` where words of the sentence are left out'),
		})
		.describe('By the editor, or words of a file: then `article` and `at` say where they stand'),
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
	origins: z.array(origin).optional().describe('From how many origins the articles have it, and from which'),
	story: z.string(),
});

const differenceKind = z.enum(['cut', 'cut-marked', 'replaced', 'added', 'split', 'spelling']);
const spellingForm = z.enum([
	'accent',
	'bracket',
	'capital',
	'contraction',
	'hyphen',
	'name',
	'number',
	'region',
	'short',
	'supplied',
]);
const difference = z.object({
	kind: differenceKind,
	a: z.array(range),
	b: z.array(range).describe('Of `split` that side which is broken has the words that break it, the other side none'),
	forms: z.array(spellingForm).optional().describe('Of `spelling`: in what way'),
	trivial: z.literal(true).optional().describe('It changes nothing that is said'),
});
const rendering = span.extend({
	id: z.string().describe('Made of its article and its words: it stays when other articles are added'),
	article: z.string(),
	quotation: z.string().describe('The first of its pieces'),
	pieces: z
		.array(span.extend({ quotation: z.string() }))
		.min(2)
		.optional()
		.describe('Where words of the article break it: each stretch between two marks. `at` has a blank before each'),
	translated: span.optional().describe('The words that say that it is a translation'),
});
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
	differences: z.array(difference),
});

const copiedSide = z.object({
	article: z.string(),
	copied: z.int().positive().describe('Words of the body that the other article has too, in rows of six or more'),
	words: z.int().positive().describe('All words of the body'),
});

/** How much of each of two articles stands word for word in the other: an item of `copied.json`. */
export const copiedWordsSchema = z.object({
	a: copiedSide,
	b: copiedSide,
	passages: z.array(z.string()).describe('The ids of the rows in `passages.json`, of kind `copied`'),
});

/** One quotation as each outlet prints it: an item of `quotations.json`. */
export const sharedQuotationSchema = z.object({
	id: z.string().describe('That of its first rendering'),
	speaker: z.string().optional(),
	renderings: z.array(rendering).min(1),
	differences: z.array(
		difference.extend({
			of: z.int().nonnegative().describe('The fullest rendering, as a rule: what it is compared with'),
			with: z.int().nonnegative().describe('The rendering that is compared'),
		}),
	),
});

const slugCounts = z.record(z.string(), z.int().positive());

/** A person, place or organisation with every spelling: an item of `names.json`. */
export const nameSchema = z.object({
	id: z.string(),
	url: z
		.string()
		.optional()
		.describe('Its page; a name of one spelling in one article has none, nor have all of very many'),
	kind: nameKind,
	name: z.string().min(1),
	spellings: z.array(
		z.object({
			text: z.string().min(1),
			articles: slugCounts,
			quoted: slugCounts
				.optional()
				.describe('Those of `articles` that stand inside quotation marks: words of speakers'),
		}),
	),
	ids: z.record(z.string(), z.array(z.string()).min(1)).describe('The ids that it has in each article'),
	mentions: z.array(
		span.extend({
			article: z.string(),
			sentence: z.string().optional().describe('Absent for a mention in a title or deck'),
			quoted: z.literal(true).optional().describe('It stands inside quotation marks: the word of the speaker'),
			title: span.optional().describe('What stands right before the name: a form of address or an office'),
		}),
	),
	descriptions: z
		.array(span.extend({ article: z.string() }))
		.describe('Words of office that stand for a speaker instead of the name, such as `the Danish leader`'),
	joins: z
		.array(
			z.object({
				ids: z.tuple([z.string(), z.string()]),
				basis: z.enum(['derived', 'editor']),
				rule: z.string().describe('The habits of spelling in which the two differ, or the list of the editors'),
				because,
			}),
		)
		.describe('Why ids of articles that are not the same are one name'),
});

/** One thing that outlets tell in different words, by the list of the editors: an item of `terms.json`. */
export const termSchema = z.object({
	id: z.string(),
	name: z.string().min(1),
	because,
	forms: z.array(
		z.object({
			form: z.string().min(1).describe('As the list has it'),
			articles: slugCounts,
			quoted: slugCounts
				.optional()
				.describe('Those of `articles` that stand inside quotation marks: words of speakers'),
		}),
	),
	hits: z.array(
		span.extend({
			article: z.string(),
			sentence: z.string().optional().describe('Absent for a hit in a title or deck'),
			form: z.string().min(1),
			quoted: z.literal(true).optional().describe('It stands inside quotation marks: the word of the speaker'),
			speaker: z.object({ id: z.string().optional(), name: z.string().min(1).optional() }).optional(),
		}),
	),
});

const figure = span.extend({
	article: z.string(),
	sentence: z.string().optional().describe('Absent for a figure in a title or deck'),
	value: z.number(),
	to: z.number().optional().describe('The upper end of a range'),
	qualifier: z.string().min(1).optional().describe('What is printed before the number, such as `at least`'),
	quoted: z.literal(true).optional().describe('It stands inside quotation marks: the word of the speaker'),
});

/** Figures of one noun and unit: an item of `figures.json`. */
export const countedSchema = z.object({
	id: z.string(),
	of: z.string().describe('Equal for all items of one noun and unit'),
	noun: z.string().min(1).optional().describe('What is counted, as most articles print it; absent for a unit alone'),
	unit: z.string().min(1).optional().describe('What the numbers are of, such as `day`, `%` or `$`'),
	kind: z
		.enum(['same-thing', 'same-noun', 'one-file'])
		.describe(
			'`same-thing`: several articles count it in sentences that tell the same; `same-noun`: several articles have the noun, and whether they count the same is not known; `one-file`: one article has it, or no noun is known',
		),
	rule: z
		.enum(['term', 'event', 'passage', 'sentence', 'noun'])
		.describe('What shows that it is the same: the list of the editors, or what the sentences share'),
	term: z.string().optional().describe('The id of the term that holds the figures, where the rule is `term`'),
	differ: z.boolean().describe('Whether two articles have no number in common'),
	figures: z.array(figure).min(1),
});

/** Who has it from whom: an item of `relays.json`. */
export const relayChainSchema = z.object({
	article: z.string(),
	chain: z.array(
		z.object({
			name: z.string().min(1),
			kind: relayKind,
			id: z.string().optional().describe('Id of the person or body among the names'),
			sentence: z.string().optional().describe('The sentence that says so; absent in a title or a line by itself'),
			text,
			at,
		}),
	),
	origin: z.enum(['stated', 'not stated']),
	unread: z.literal(true).optional().describe('The words say that somebody told it; who was not read from them'),
});

const countedOrigins = z.array(
	z.object({
		id: z.string(),
		name: z.string().min(1).optional(),
		events: z.int().positive().describe('How many events are told from there'),
	}),
);

/** Articles joined by events and passages: an item of `stories.json`. */
export const storyRecordSchema = z.object({
	id: z.string(),
	url: z.string().optional().describe('The page of its matrix; a story of one article has none'),
	articles: z.array(z.string()).min(1),
	outlets: z.int().positive().describe('How many outlets; a file that states none counts as one'),
	events: z.int().nonnegative(),
	origins: countedOrigins.describe('The origins of its events'),
});

/** One outlet and its articles: an item of `outlets.json`. */
export const outletRecordSchema = z.object({
	id: z.string().optional().describe('Absent for the articles whose outlet is not stated'),
	name: z.string().min(1).optional(),
	url: z.string(),
	articles: z.array(z.string()).min(1),
	relayedBy: z.array(z.string()).describe('Articles of others that say they have something from it'),
	origins: countedOrigins.describe('The origins of the events that its articles tell'),
});

const item = z.object({
	kind: z.enum(['event', 'person', 'figure', 'date']),
	id: z.string().describe('Of the event, the name or the figure, or the day itself'),
});

/** What one article alone tells of its story, and what it was not found to tell: an item of `only.json`. */
export const onlyHereSchema = z.object({
	article: z.string(),
	only: z
		.array(item.extend({ ...span.shape, sentence: z.string().optional() }))
		.describe('What no other outlet of the story was found to tell'),
	onlyMore: z.int().nonnegative().describe('How many more there are'),
	missing: z
		.array(item.extend({ outlets: z.int().positive().describe('How many other outlets tell it') }))
		.describe('What at least two other outlets that share something with it tell, and it was not found to tell'),
	missingMore: z.int().nonnegative().describe('How many more there are'),
});

/** The words of one headline that its text does not have: an item of `headlines.json`. */
export const headlineSchema = z.object({
	article: z.string(),
	missing: z.array(span.extend({ kind: z.enum(['word', 'name', 'number', 'quoted']) })),
});

const said = span.extend({
	kind: z
		.enum(['direct', 'fragment', 'indirect'])
		.describe('`direct`: three words or more between marks; `indirect`: told in the words of the article'),
	words: z.int().nonnegative().describe('Of `indirect`, those outside quotation marks'),
	quotation: z.string().optional().describe('Of `direct` and `fragment`'),
	sentence: z.string().optional().describe('Absent in a title or deck'),
	cue: z.string().optional().describe('The word of speech, such as `said`'),
	through: z
		.array(span.extend({ kind: relayKind, name: z.string().min(1) }))
		.optional()
		.describe('To whom it was told, where it was posted or who reports it, in the words that say so'),
});

/** What one speaker says in one article: an item of `voices.json`. */
export const voiceSchema = z.object({
	id: z.string(),
	article: z.string(),
	by: z.enum(['name', 'description', 'not clear']),
	speaker: z.string().optional().describe('Id among the names, where the article names the speaker'),
	name: z.string().min(1).optional(),
	described: z.string().min(1).optional().describe('The words that stand for a speaker without a name'),
	words: z.object({ direct: z.int().nonnegative(), fragment: z.int().nonnegative(), indirect: z.int().nonnegative() }),
	passages: z.array(said).min(1).describe('What the counts rest on, in the order of the text'),
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

export type ArticleSummary = z.infer<typeof articleSummarySchema>;
export type Mention = z.infer<typeof mention>;
export type NewsEvent = z.infer<typeof newsEventSchema>;
export type StoryRecord = z.infer<typeof storyRecordSchema>;
export type OutletRecord = z.infer<typeof outletRecordSchema>;
export type Item = z.infer<typeof item>;
export type OnlyHere = z.infer<typeof onlyHereSchema>;
export type Headline = z.infer<typeof headlineSchema>;
export type Origin = z.infer<typeof origin>;
export type DifferenceKind = z.infer<typeof differenceKind>;
export type SpellingForm = z.infer<typeof spellingForm>;
export type PassageSide = z.infer<typeof side>;
export type PassagePair = z.infer<typeof passageSchema>;
export type CopiedWords = z.infer<typeof copiedWordsSchema>;
export type SharedQuotation = z.infer<typeof sharedQuotationSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Term = z.infer<typeof termSchema>;
export type Counted = z.infer<typeof countedSchema>;
export type RelayChain = z.infer<typeof relayChainSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type DataIndex = z.infer<typeof indexSchema>;

/** What the articles share. */
export interface Comparison {
	events: NewsEvent[];
	passages: PassagePair[];
	copied: CopiedWords[];
	quotations: SharedQuotation[];
	names: Name[];
	terms: Term[];
	figures: Counted[];
	relays: RelayChain[];
	outlets: OutletRecord[];
	onlyHere: OnlyHere[];
	headlines: Headline[];
	/** Those of most articles first. */
	storyList: StoryRecord[];
	voices: Voice[];
	/** The story of each article, by slug: the slug of the story's earliest article. */
	stories: Map<string, string>;
}
