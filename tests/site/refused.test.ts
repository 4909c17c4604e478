/** Hostile seeds that no site is made of: each is told by its name, and the last good site stays as it was. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { layOut, madeSeeds } from '../hostile-seeds.ts';
import { buildInto, hashesOf } from './built.ts';

const work = `.astro/test-refused-${process.pid}`;
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
});

/** One claim of each rule that refuses: the last of each, the others are told in the same way. */
const classes = new Map(
	Object.entries(madeSeeds).flatMap(([claim, { refused = [] }]) => refused.map((rule) => [rule, claim] as const)),
);

test.each([...classes])('a build that meets %s says so and leaves the last site (%s)', async (rule, claim) => {
	const [seeds, out] = [join(work, claim, 'seeds'), join(work, claim, 'out')];
	for (const folder of [seeds, out]) mkdirSync(folder, { recursive: true });
	const names = layOut(claim, seeds);
	writeFileSync(join(out, 'index.html'), 'the last good site');
	const [site, laid] = [hashesOf(out), readdirSync(seeds)];
	const { status, said } = await buildInto(out, { SEEDS: seeds });
	expect(status).toBe(1);
	expect(said).toMatch(
		new RegExp(String.raw`\berror +Unexpected .+ ${rule} +(?:read|parse)\n {2}\[note\]:\n {4}\S`, 'u'),
	);
	expect(said).toContain(`The seeds have errors; ${out} is left as it was.`);
	// The file of the editor is at fault, or no file is there.
	const named = [...names, ...laid.filter((name) => !name.endsWith('.txt')), seeds];
	expect(named.some((name) => said.includes(name))).toBe(true);
	expect(hashesOf(out)).toEqual(site);
	expect(readdirSync(join(work, claim))).toEqual(['out', 'seeds']);
});
