import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts, subsetFamily } from '../../src/tools/fonts.ts';
import { charactersOf } from '../../src/write/unicode-range.ts';

test.each([
	[['U+41'], 'A'],
	[['U+41-43', 'U+E9'], 'ABCé'],
	[['U+2018-201A'], '‘’‚'],
	[[], ''],
])('%j are the characters `%s`', (ranges, characters) => {
	expect(charactersOf(ranges)).toBe(characters);
});

test('no character is in two files', () => {
	const all = [...charactersOf(Object.values(scripts).flat())];
	expect(new Set(all).size).toBe(all.length);
});

const own = new Set(charactersOf(Object.values(scripts).flat()));

test.each([
	['print', '“Who?” – ‘we’… — «nous», „wir“ 5 € · £3 § 12 °'],
	['French', 'Œuvre, cœur, garçon, Noël, où, été, île, aiguë'],
	['German', 'Straße, Öl, Übung, Ärger'],
	['Polish', 'ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ'],
	['Czech and Slovak', 'áčďéěíľňóôřšťúůýž ŠŘČŽĽŤ'],
	['Hungarian', 'őűŐŰ'],
	['Romanian', 'ăâîșțşţ ȘȚ'],
	['Turkish', 'ğışİĞŞçö'],
	['Croatian, Serbian', 'čćđšž ČĆĐŠŽ'],
	['Baltic', 'āčēģīķļņšūž ąęėįųū ŲĮĖ'],
	['Nordic', 'åæøþðö ÅÆØÞÐ'],
	['Iberian', 'ñãõçáü ¿¡'],
])('the letters of %s are drawn in the fonts', (_, text) => {
	expect([...text].filter((letter) => !own.has(letter))).toEqual([]);
});

test('all fonts together weigh less than 60 kB', async () => {
	const variants = [...(await subsetFamily('source-serif-4')), ...(await subsetFamily('source-sans-3'))];
	const sizes = variants.map(({ src: [path] }) => readFileSync(path).byteLength);
	expect(sizes).toHaveLength(6);
	expect(Math.min(...sizes)).toBeGreaterThan(3_000);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});

test('a page asks for a file only for letters that it holds, and for the first in any case', async () => {
	const [english, western, european] = (await subsetFamily('source-sans-3')).map(
		({ unicodeRange }) => unicodeRange && new Set(charactersOf(unicodeRange)),
	);
	expect(english).toBeUndefined();
	const missing = (script: keyof typeof scripts, asked: ReadonlySet<string> | undefined) =>
		[...charactersOf(scripts[script])].filter((letter) => !asked?.has(letter));
	expect(missing('western', western)).toEqual([]);
	expect(missing('european', european)).toEqual([]);
	expect(missing('english', new Set([...(western ?? []), ...(european ?? [])]))).toEqual([
		...charactersOf(scripts.english),
	]);
});
