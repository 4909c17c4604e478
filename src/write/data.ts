/** The published data, file by file, as the contract has it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
	type ArticleSummary,
	articleSummarySchema,
	type Comparison,
	countedSchema,
	type DataIndex,
	headlineSchema,
	indexSchema,
	nameSchema,
	newsEventSchema,
	copiedWordsSchema,
	passageSchema,
	onlyHereSchema,
	outletRecordSchema,
	relayChainSchema,
	sharedQuotationSchema,
	storyRecordSchema,
	termSchema,
	voiceSchema,
} from '../comparison-records.ts';
import type { Story } from '../editor-records.ts';
import { isLarge } from '../large-edition.ts';
import { type Article, articleSchema } from '../records.ts';
import { wordsOf } from '../seed-text.ts';
import { annotationsSchema } from './annotation-record.ts';
import { annotate, type AnnotationIndex, indexEvidence } from './annotations.ts';

/** What the data is made of. */
export interface DataSource {
	readonly story: Story | undefined;
	readonly articles: readonly Article[];
	/** The articles are as their schema gave them back: they are not checked once more. */
	readonly isChecked?: boolean;
	readonly comparison: Comparison;
	/** The seed texts by slug. */
	readonly seeds: ReadonlyMap<string, string>;
}

/** One published file. */
export interface DataFile {
	/** Below the folder of the data, such as `articles/017-port.json`. */
	readonly path: string;
	/** The slug of the one article that it tells of. */
	readonly article?: string;
	/** Made anew at each reading: thousands of articles as JSON are not held at once. */
	readonly json: string;
}

/** Each kind of file: its schema's name, what it holds, and the schema. */
const kinds = {
	index: ['The table of contents of the data', indexSchema],
	articles: ['All articles, one summary each', z.array(articleSummarySchema)],
	article: ['One seed, read whole', articleSchema],
	annotations: ['All evidence in one article, as W3C Web Annotations', annotationsSchema],
	events: ['What happened, and every passage that tells it', z.array(newsEventSchema)],
	passages: ['Pairs of passages of two articles that tell the same thing', z.array(passageSchema)],
	copied: ['How much of each of two articles stands word for word in the other', z.array(copiedWordsSchema)],
	quotations: ['One quotation as each outlet prints it', z.array(sharedQuotationSchema)],
	names: ['People, places and organisations, with every spelling', z.array(nameSchema)],
	terms: ['One thing in different words, with every use', z.array(termSchema)],
	figures: ['Figures by what they count', z.array(countedSchema)],
	relays: ['Who has it from whom', z.array(relayChainSchema)],
	outlets: ['Outlets, with their articles and the origins of what these tell', z.array(outletRecordSchema)],
	stories: ['Articles joined by events and passages, with their origins', z.array(storyRecordSchema)],
	only: ['What one article alone tells of its story, and what it was not found to tell', z.array(onlyHereSchema)],
	headlines: ['Words of headlines that their texts do not have', z.array(headlineSchema)],
	voices: ['Who speaks in which article, in how many words', z.array(voiceSchema)],
} as const satisfies Record<string, readonly [string, z.ZodType]>;

type Kind = keyof typeof kinds;

/** A file before it is text. */
interface Entry {
	readonly path: string;
	readonly article?: string;
	readonly kind?: Kind;
	readonly value: () => unknown;
	readonly isChecked?: boolean;
}

/** What the index tells of the text of a file. */
type Sum = Pick<DataIndex['files'][number], 'sha256' | 'bytes'>;

const sums = new WeakMap<Entry, Sum>();

function sumOf(json: string): Sum {
	const bytes = Buffer.from(json);
	return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

const schemaPath = (kind: Kind) => `schema/${kind}.schema.json`;

/**
 * List the files of the data, `index.json` last: it tells the hash of each, and keeps those of the texts made before.
 *
 * Each is checked by its schema when its text is made, unless it was before: throws where our code breaks the contract.
 * Equal sources give equal bytes; keys stand in the order of the schema.
 */
export function dataFiles(source: DataSource): DataFile[] {
	const entries = [...listed(source), ...schemas()];
	const index: Entry = { path: 'index.json', kind: 'index', value: () => indexOf(source, entries) };
	return [...entries, index].map((entry) => ({
		path: entry.path,
		...(entry.article !== undefined && { article: entry.article }),
		get json() {
			const json = serialise(entry, isLarge(source.articles));
			sums.set(entry, sumOf(json));
			return json;
		},
	}));
}

function listed(source: DataSource): Entry[] {
	const { articles, comparison, isChecked = false } = source;
	let index: AnnotationIndex | undefined;
	const { events, passages, copied, quotations, names, terms, figures, relays, stories } = comparison;
	const { outlets, onlyHere, headlines, storyList, voices } = comparison;
	return [
		{ path: 'articles.json', kind: 'articles', value: () => articles.map((article) => summarise(article, stories)) },
		{ path: 'events.json', kind: 'events', value: () => events },
		{ path: 'passages.json', kind: 'passages', value: () => passages },
		{ path: 'copied.json', kind: 'copied', value: () => copied },
		{ path: 'quotations.json', kind: 'quotations', value: () => quotations },
		{ path: 'names.json', kind: 'names', value: () => names },
		{ path: 'terms.json', kind: 'terms', value: () => terms },
		{ path: 'figures.json', kind: 'figures', value: () => figures },
		{ path: 'relays.json', kind: 'relays', value: () => relays },
		{ path: 'outlets.json', kind: 'outlets', value: () => outlets },
		{ path: 'stories.json', kind: 'stories', value: () => storyList },
		{ path: 'only.json', kind: 'only', value: () => onlyHere },
		{ path: 'headlines.json', kind: 'headlines', value: () => headlines },
		{ path: 'voices.json', kind: 'voices', value: () => voices },
		...articles.map((article): Entry => ({
			path: `articles/${article.slug}.json`,
			article: article.slug,
			kind: 'article',
			value: () => article,
			isChecked,
		})),
		...(isLarge(articles) ? [] : articles).map((article): Entry => ({
			path: `annotations/${article.slug}.json`,
			kind: 'annotations',
			value: () => annotate(article, (index ??= indexEvidence(source))),
		})),
	];
}

function schemas(): Entry[] {
	return Object.entries(kinds).map(([kind, [title, schema]]) => ({
		path: schemaPath(kind as Kind),
		value: () => {
			// As input: a reader of the data must let fields be that are added later.
			const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
			return { $schema, $id: `${kind}.schema.json`, title, ...rest };
		},
	}));
}

/** Summarise an article for a list: plain strings and numbers. */
function summarise(article: Article, stories: ReadonlyMap<string, string>): ArticleSummary {
	return {
		slug: article.slug,
		url: article.url,
		seed: article.seed.file,
		...(article.title ? { title: article.title.text } : {}),
		...(article.outlet ? { outlet: article.outlet.name } : {}),
		...(article.published ? { published: article.published.date } : {}),
		words: wordsOf(article),
		story: stories.get(article.slug) ?? article.slug,
	};
}

function indexOf({ story, articles, comparison }: DataSource, entries: readonly Entry[]): DataIndex {
	const { events, passages, copied, quotations, names, terms, figures, relays, outlets, storyList, voices } =
		comparison;
	return {
		...(story ? { story: { title: story.title } } : {}),
		counts: {
			articles: articles.length,
			events: events.length,
			passages: passages.length,
			copied: copied.length,
			quotations: quotations.length,
			names: names.length,
			terms: terms.length,
			figures: figures.length,
			relays: relays.length,
			outlets: outlets.filter(({ id }) => id !== undefined).length,
			stories: storyList.length,
			voices: voices.length,
		},
		files: entries.map((entry) => ({
			file: entry.path,
			...(sums.get(entry) ?? sumOf(serialise(entry, isLarge(articles)))),
			...(entry.kind ? { schema: schemaPath(entry.kind) } : {}),
		})),
	};
}

/** One line for each value, where a stretch, `[start, end]`, is one value; in a large edition all on one line. */
function serialise({ path, kind, value, isChecked }: Entry, onOneLine: boolean): string {
	const checked = kind && !isChecked ? kinds[kind][1].safeParse(value()) : { data: value(), error: undefined };
	if (checked.error) throw new Error(`${path} breaks the contract`, { cause: checked.error });
	// Annotations are many and for programs alone: indented, they would be most of the site.
	if (onOneLine || kind === 'annotations') return `${JSON.stringify(checked.data)}\n`;
	const json = JSON.stringify(checked.data, undefined, '\t');
	// A line break inside a string is written \n, so these are between values.
	return json.replace(/\[\n\t*(\d+),\n\t*(\d+)\n\t*\]/g, '[$1, $2]') + '\n';
}
