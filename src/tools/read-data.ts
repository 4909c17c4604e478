/** The data of the contract, read back from a folder: what of it `npm run changes` asks for, checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const stretches = z.array(z.tuple([z.int(), z.int()])).min(1);
const words = z.string().min(1);

/** Only what is asked for: data of an older or a newer build has other fields beside. */
const shapes = {
	index: z.object({ counts: z.record(words, z.int()) }),
	articles: z.array(
		z.object({
			slug: words,
			url: words,
			seed: words,
			title: words.optional(),
			outlet: words.optional(),
			published: words.optional(),
			words: z.int(),
		}),
	),
	article: z.object({
		seed: z.object({ file: words, sha256: z.string() }),
		quotations: z.array(z.unknown()),
		names: z.array(z.unknown()),
		dates: z.array(z.object({ text: words, at: stretches, from: words, to: words, precision: words })),
	}),
	events: z.array(
		z.object({
			id: words,
			url: words,
			title: z.object({ text: words }),
			from: words.optional(),
			to: words.optional(),
			mentions: z.array(z.object({ article: words, sentence: words.optional(), text: words })),
			dates: z.array(z.object({ from: words, to: words, articles: z.array(words) })),
		}),
	),
	passages: z.array(
		z.object({
			id: words,
			kind: words,
			a: z.object({ article: words, sentence: words.optional(), text: words }),
			b: z.object({ article: words, sentence: words.optional(), text: words }),
			differences: z.array(z.object({ kind: words })),
		}),
	),
	quotations: z.array(
		z.object({
			id: words,
			speaker: words.optional(),
			renderings: z.array(z.object({ article: words, text: words })),
			differences: z.array(z.object({ kind: words })),
		}),
	),
	names: z.array(
		z.object({
			id: words,
			kind: words,
			name: words,
			spellings: z.array(z.object({ text: words, articles: z.record(words, z.int()) })),
		}),
	),
};

type Shape = keyof typeof shapes;

/** The data of one build. */
export type DataSet = { readonly [S in Exclude<Shape, 'article' | 'index'>]: z.infer<(typeof shapes)[S]> } & {
	/** How many there are of each kind. */
	readonly counts: Readonly<Record<string, number>>;
	/** The whole records, by slug. */
	readonly records: ReadonlyMap<string, z.infer<typeof shapes.article>>;
};

/** Why a folder cannot be read: place, cause and mend, for a person. */
export class DataError extends Error {}

function readShape<S extends Shape>(folder: string, file: string, shape: S): z.infer<(typeof shapes)[S]> {
	const path = join(folder, file);
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		if (cause instanceof SyntaxError) {
			throw new DataError(
				`${path}: Unexpected text, expected JSON: ${cause.message}\nWrite the data anew with \`npm run data\`.`,
				{ cause },
			);
		}
		const mend = 'Name a folder that `npm run data` wrote, or the `data` folder of a built site.';
		throw new DataError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}\n${mend}`, { cause });
	}
	const { data, error } = shapes[shape].safeParse(json);
	if (data !== undefined) return data as z.infer<(typeof shapes)[S]>;
	const [issue] = error.issues;
	const place = issue?.path.map(String).join('.') ?? '';
	throw new DataError(
		`${path}: ${place}: ${issue?.message ?? 'not of the contract'}\nWrite the data anew with \`npm run data\`.`,
	);
}

/**
 * Read the data of one build.
 *
 * Throws a {@link DataError} where the folder holds no data of the contract.
 */
export function readData(folder: string): DataSet {
	const { counts } = readShape(folder, 'index.json', 'index');
	const articles = readShape(folder, 'articles.json', 'articles');
	return {
		counts,
		articles,
		events: readShape(folder, 'events.json', 'events'),
		passages: readShape(folder, 'passages.json', 'passages'),
		quotations: readShape(folder, 'quotations.json', 'quotations'),
		names: readShape(folder, 'names.json', 'names'),
		records: new Map(articles.map(({ slug }) => [slug, readShape(folder, `articles/${slug}.json`, 'article')])),
	};
}
