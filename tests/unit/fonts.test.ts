import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf, scripts, subsetFamily } from '../../src/tools/fonts.ts';

test.each([
	[['U+41'], 'A'],
	[['U+41-43', 'U+E9'], 'ABCé'],
	[['U+2018-201A'], '‘’‚'],
	[[], ''],
])('%j are the characters `%s`', (ranges, characters) => {
	expect(charactersOf(ranges)).toBe(characters);
});

test('no character is in two files', () => {
	const all = [...charactersOf([...scripts.latin, ...scripts['latin-ext']])];
	expect(new Set(all).size).toBe(all.length);
});

const own = new Set(charactersOf([...scripts.latin, ...scripts['latin-ext']]));

test.each([
	['print', '“Who?” – ‘we’… — «nous», „wir“ 5 € · £3 § 12 °'],
	['French', 'Œuvre, cœur, garçon, Noël, où, été, île, aiguë'],
	['German', 'Straße, Öl, Übung, Ärger'],
	['Polish', 'ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ'],
	['Czech and Slovak', 'áčďéěíľĺňóôŕřšťúůýž ŠŘČŽĽŤ'],
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
	expect(sizes).toHaveLength(4);
	expect(Math.min(...sizes)).toBeGreaterThan(5_000);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});

test('a page asks for the second file only for letters that it holds', async () => {
	const [first, second] = await subsetFamily('source-sans-3');
	expect(first.unicodeRange).toBeUndefined();
	const asked = new Set(charactersOf(second?.unicodeRange ?? []));
	expect([...charactersOf(scripts['latin-ext'])].filter((letter) => !asked.has(letter))).toEqual([]);
	expect([...charactersOf(scripts.latin)].filter((letter) => asked.has(letter))).toEqual([]);
});
