/** The fonts that the site serves: two families cut down to the letters of Europe. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import subsetter from 'subset-font/package.json' with { type: 'json' };
import { charactersOf } from '../write/unicode-range.ts';

const folder = '.astro/subsets';

/** What each file holds: English and the signs of print, the other letters of Western Europe, those of all Europe. */
export const scripts = {
	english: [
		'U+20-7E',
		'U+A0',
		'U+A3',
		'U+B7',
		'U+2010-2011',
		'U+2013-2014',
		'U+2018-201A',
		'U+201C-201E',
		'U+2026',
		'U+2039-203A',
		'U+20AC',
		'U+2212',
	],
	western: [
		'U+A1-A2',
		'U+A7',
		'U+A9',
		'U+AB',
		'U+AE',
		'U+B0',
		'U+BB',
		'U+BF-D6',
		'U+D8-F6',
		'U+F8-FE',
		'U+131',
		'U+152-153',
	],
	// Turkish, and the Latin alphabets from the Baltic to the Adriatic.
	european: [
		'U+100-107',
		'U+10C-113',
		'U+116-11B',
		'U+11E-11F',
		'U+122-123',
		'U+12A-12B',
		'U+12E-130',
		'U+136-137',
		'U+13B-13E',
		'U+141-148',
		'U+150-151',
		'U+158-15B',
		'U+15E-165',
		'U+16A-16B',
		'U+16E-173',
		'U+179-17E',
		'U+218-21B',
	],
} as const;

/** For which characters a page asks for a file; the first has all that the others leave. Short: every page says it. */
const asked = {
	english: undefined,
	western: ['U+A1-A2', 'U+A4-B6', 'U+B8-FF', 'U+131', 'U+152-153'],
	european: ['U+100-130', 'U+132-151', 'U+154-24F'],
} as const;

/** A family, its weights, and the features of it that are used: the serif stands out by size and is never bold. */
const families = {
	'source-serif-4': { wght: 400, keepFeatures: ['kern', 'liga'] },
	'source-sans-3': { wght: { min: 400, max: 600 }, keepFeatures: ['kern', 'tnum'] },
} as const;

/** A font file and what a browser takes it for. */
export interface FontVariant {
	weight: string;
	style: 'normal';
	display: 'optional';
	/** Where absent: all that no other file of the family takes. */
	unicodeRange?: [string, ...string[]];
	src: [string];
}

/**
 * Make the files of a family that the site serves: upright, in the characters of `scripts`.
 *
 * What is made is kept in `.astro` under the hash of all that it is made from; equal sources give equal bytes.
 * A letter of another script is drawn in a font of the reader's machine.
 *
 * @returns One file for each script, for the local provider of Astro's fonts. A browser fetches only what a page needs.
 */
export async function subsetFamily(family: keyof typeof families): Promise<[FontVariant, ...FontVariant[]]> {
	const { wght, keepFeatures } = families[family];
	const make = async (script: keyof typeof scripts): Promise<FontVariant> => {
		const ranges = scripts[script];
		const range = asked[script];
		const source = readFileSync(
			`node_modules/@fontsource-variable/${family}/files/${family}-${script === 'european' ? 'latin-ext' : 'latin'}-wght-normal.woff2`,
		);
		const options = {
			targetFormat: 'woff2',
			variationAxes: { wght },
			keepFeatures: script === 'english' ? keepFeatures : [],
			noHinting: true,
			// Names of the weights, and hints for screens of few pixels.
			dropTables: ['STAT', 'gasp'],
		} as const;
		const key = createHash('sha256')
			.update(source)
			.update(JSON.stringify([ranges, options, subsetter.version]))
			.digest('hex')
			.slice(0, 16);
		const path = `${folder}/${family}-${script}-${key}.woff2`;
		if (!existsSync(path)) {
			mkdirSync(folder, { recursive: true });
			const own = `${path}-${process.pid}`;
			writeFileSync(own, await subsetFont(source, charactersOf(ranges), options));
			renameSync(own, path);
		}
		return {
			// Where there is one weight, it stands for the others too: no browser smears it.
			weight: '400 600',
			style: 'normal',
			// A page is drawn once: in these where they come at once, else in the reader's own; nothing moves afterwards.
			display: 'optional',
			...(range && { unicodeRange: [...range] }),
			src: [`./${path}`],
		};
	};
	return [await make('english'), await make('western'), await make('european')];
}
