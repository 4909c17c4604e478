/** The fonts that cards are drawn with: those of the packages, never the machine's. */
import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import { charactersOf, parseRange } from './unicode-range.ts';

/** Latin first: a letter is drawn with the first font that has it. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
const folders = { theirs: 'source-serif-4', ours: 'source-sans-3' } as const;
const folderOf = (voice: Voice) => `node_modules/@fontsource-variable/${folders[voice]}`;

/** Whose words: the sources' in a serif, ours in a sans. */
export type Voice = keyof typeof folders;

/** The names of the fonts of a voice, as a style sheet lists them. */
export function familyOf(voice: Voice): string {
	return scripts.map((script) => `${voice}-${script}`).join(', ');
}

const ranges = new Map<Voice, Readonly<Record<string, string>>>();

/** The characters of each script, as the package of a voice tells them: `U+0460-052F,U+20B4`. */
function rangesOf(voice: Voice, script: string): string[] {
	const known =
		ranges.get(voice) ??
		(JSON.parse(readFileSync(`${folderOf(voice)}/unicode.json`, 'utf8')) as Readonly<Record<string, string>>);
	ranges.set(voice, known);
	return known[script]?.split(',') ?? [];
}

/** A variable font at the weight of running text: drawn as it comes, the sans is thin. */
async function readFont(voice: Voice, script: string): Promise<Font> {
	const variable = readFileSync(`${folderOf(voice)}/files/${folders[voice]}-${script}-wght-normal.woff2`);
	const text = charactersOf(rangesOf(voice, script));
	const data = await subsetFont(variable, text, { targetFormat: 'truetype', variationAxes: { wght: 400 } });
	return { name: `${voice}-${script}`, data, weight: 400, style: 'normal' };
}

let fonts: Promise<Font[]> | undefined;

/** The fonts of both voices; read once. */
export function readFonts(): Promise<Font[]> {
	const all = (['theirs', 'ours'] as const).flatMap((voice) => scripts.map((script) => [voice, script] as const));
	fonts ??= Promise.all(all.map(([voice, script]) => readFont(voice, script)));
	return fonts;
}

let undrawable: RegExp | undefined;

/** Characters that neither voice has, and those that are not seen. */
function readUndrawable(): RegExp {
	const all = scripts.flatMap((script) => rangesOf('theirs', script));
	const known = all.map(parseRange).map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`);
	return new RegExp(`(?:[^${known.join('')}]|\\p{Cc}|\\p{Cf})+`, 'gu');
}

/** Put three dots where letters stand that no font has: other scripts, pictures, signs that are not seen. */
export function drawable(text: string): string {
	undrawable ??= readUndrawable();
	const words = text.toWellFormed().replace(/\s+/gu, ' ').replace(undrawable, '…');
	return words.replace(/…(?:[\s.,:;!?-]*…)+/gu, '…').trim();
}
