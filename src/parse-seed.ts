/** One seed to its article: a pure function of the seed, its sidecar and what the story says of outlets and spellings. */
import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { verifyArticle } from './evidence.ts';
import type { Story } from './editor-records.ts';
import { keepMessages, type KeptMessage, restoreMessages } from './messages.ts';
import { parseArticle } from './parse/article.ts';
import type { Seed } from './read/seeds.ts';
import { type Article, articleSchema } from './records.ts';

/** What is parsed, without where it lies. */
export type ParsedSeed = Pick<Seed, 'file' | 'sha256' | 'sidecar'>;

/** What the story tells of seeds. */
export type StoryOfSeeds = Pick<Story, 'outlets' | 'spellings'>;

/**
 * Parse one seed.
 *
 * @param story - Names outlets and joins spellings.
 * @returns The article as its schema gives it back, or `undefined` where the messages of its file say that it holds none.
 */
export function parseSeed({ file, sha256, sidecar }: ParsedSeed, story: StoryOfSeeds | undefined): Article | undefined {
	try {
		const article = parseArticle(file, {
			sha256,
			...(sidecar ? { sidecar } : {}),
			...(story ? { outlets: story.outlets, spellings: story.spellings } : {}),
		});
		if (!article) return undefined;
		verifyArticle(article, String(file.value));
		return articleSchema.parse(article);
	} catch (cause) {
		throw new Error(`Cannot parse ${file.path}`, { cause });
	}
}

/** What parsing gives, and nothing but values of JSON. */
interface Outcome {
	readonly article?: Article;
	/** Those that parsing added to the file. */
	readonly messages: readonly KeptMessage[];
}

/** Parse one seed to JSON on one line; see {@link parseSeed}. */
export function parseToJson(seed: ParsedSeed, story: StoryOfSeeds | undefined): string {
	const before = seed.file.messages.length;
	const article = parseSeed(seed, story);
	return JSON.stringify({ ...(article && { article }), messages: keepMessages(seed.file, before) } satisfies Outcome);
}

/** The article that {@link parseToJson} gave for a seed; the file gets its messages. */
export function articleFromJson(file: VFile, json: string): Article | undefined {
	const { article, messages } = JSON.parse(json) as Outcome;
	restoreMessages(file, messages);
	return article;
}

/** A key for all that the article of a seed depends on, but for the rules. */
export function seedKey({ file, sha256, sidecar }: ParsedSeed, story: StoryOfSeeds | undefined): string {
	const { outlets, spellings } = story ?? {};
	const told = [file.path, sha256, sidecar, outlets, spellings];
	return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
