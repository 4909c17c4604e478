/**
 * Hostile seeds: files that a careless or spiteful scraper or editor may leave, each named as a claim.
 *
 * Those that are plain text lie in `tests/fixtures/hostile`, and all of these are shown. The others are made.
 */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeSeeds } from './hostile-made.ts';

export { madeSeeds } from './hostile-made.ts';

const fixtures = fileURLToPath(new URL('fixtures/hostile/', import.meta.url));

/** The claims of the fixtures that lie in files. */
const writtenSeeds: readonly string[] = readdirSync(fixtures).sort();

/** The number that each claim's files bear, by its row. */
const numberOf = (claim: string) => String(101 + [...writtenSeeds, ...Object.keys(madeSeeds)].indexOf(claim));

/**
 * Lay the files of a claim into a folder.
 *
 * @returns The names of the seeds.
 */
export function layOut(claim: string, folder: string): string[] {
	const number = numberOf(claim);
	const made = madeSeeds[claim];
	if (!made) {
		for (const ending of ['txt', 'yml']) {
			const from = join(fixtures, claim, `seed.${ending}`);
			if (existsSync(from)) cpSync(from, join(folder, `${number}_${claim}.${ending}`));
		}
		return [`${number}_${claim}.txt`];
	}
	const names = Object.entries(made.files).map(([pattern, content]) => {
		const name = pattern.replaceAll('#', number);
		const path = join(folder, name);
		if (typeof content === 'function') content(path);
		else
			writeFileSync(path, typeof content === 'string' ? content.replaceAll('seed: "#"', `seed: "${number}"`) : content);
		return name;
	});
	return names.filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
}

/** The claims of seeds that a site shows. */
export const shownSeeds: readonly string[] = [
	...writtenSeeds,
	...Object.entries(madeSeeds).flatMap(([claim, { refused }]) => (refused ? [] : [claim])),
];
