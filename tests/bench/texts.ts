/** The texts that a site is built of: as seeds for ours, and in Markdown for the others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/corpus.ts';
import { type MadeSeed, Worlds } from './worlds.ts';

/** What stands for the title of an article without one: most sites ask for a title. */
const noTitle = 'Untitled';
/** Characters of the text that describe an article. */
const descriptionLength = 160;

/** A text that no other number of articles has: it makes the articles of a folder, as worlds.ts tells. */
export function openWorlds(folders: readonly string[]): Worlds {
	const { parsed } = readArticles(folders);
	return new Worlds(
		parsed.map(({ article }) => article),
		new Map(parsed.map(({ seed, article }) => [article.slug, String(seed.file.value)])),
	);
}

/** The files of one seed by their names: the text and, where something of it is known, its sidecar. */
export function seedFiles({ file, text, outlet, published }: MadeSeed): Record<string, string> {
	const known = Object.entries({ outlet, published }).filter(([, value]) => value !== undefined);
	const lines = known.map(([key, value]) => `${key}: { value: ${JSON.stringify(value)}, because: made }\n`);
	return { [file]: text, ...(lines.length === 0 ? {} : { [file.replace(/\.txt$/u, '.yml')]: lines.join('') }) };
}

/** The title, where the text has one, and the paragraphs of a made seed. */
export function partsOf({ text }: MadeSeed): { title: string | undefined; paragraphs: readonly string[] } {
	const [first = '', ...rest] = text.split('\n\n').filter((paragraph) => paragraph !== '');
	if (first.startsWith('# ')) return { title: first.slice(2), paragraphs: rest };
	return { title: undefined, paragraphs: first === '' ? [] : [first, ...rest] };
}

/**
 * A paragraph as Markdown that shows the same words: what could begin markup stands behind a backslash, as CommonMark
 * lets all ASCII punctuation stand (https://spec.commonmark.org/0.31.2/#backslash-escapes). Quotes, apostrophes, dashes
 * and dots stay bare, so that smart punctuation has its work.
 */
function escapeMarkdown(paragraph: string): string {
	return paragraph.replace(/[\\`*_[\]<>&#~|!:${}^=+]|^-|(?<=^\d{1,9})[.)]/gu, '\\$&');
}

/** One article as Markdown with front matter, in which a JSON string is a YAML string too. */
export function markdownOf(made: MadeSeed): string {
	const { title = noTitle, paragraphs } = partsOf(made);
	const matter = {
		title,
		description: paragraphs.join(' ').slice(0, descriptionLength).toWellFormed(),
		pubDate: made.published,
		outlet: made.outlet,
	};
	const lines = Object.entries(matter).flatMap(([key, value]) =>
		value === undefined ? [] : `${key}: ${JSON.stringify(value)}`,
	);
	return `---\n${lines.join('\n')}\n---\n\n${paragraphs.map(escapeMarkdown).join('\n\n')}\n`;
}

/** Write files into a folder, which is made where it is missing. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

const smart: readonly (readonly [RegExp, string])[] = [
	[/[‘’‚‛]/gu, "'"],
	[/[“”„‟]/gu, '"'],
	[/…/gu, '...'],
	[/[–—]|-{2,3}/gu, '-'],
	[/\s+/gu, ' '],
];

/** A text for comparing its words: other quotes, dashes and dots, which smart punctuation makes, and other spaces are one. */
function plainWords(text: string): string {
	return smart.reduce((plain, [pattern, one]) => plain.replace(pattern, one), text).trim();
}

/** The title and paragraphs of an article that a page's text does not show word for word, but for smart punctuation. */
export function missingWords(made: MadeSeed, pageText: string): string[] {
	const shown = plainWords(pageText);
	const { title, paragraphs } = partsOf(made);
	return [...(title === undefined ? [] : [title]), ...paragraphs].filter((words) => !shown.includes(plainWords(words)));
}
