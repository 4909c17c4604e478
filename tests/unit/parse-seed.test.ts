import { expect, test } from 'vitest';
import { readInputs, seedFolders } from '../../src/corpus.ts';
import { articleFromJson, parseSeed, parseToJson, seedKey } from '../../src/parse-seed.ts';
import { VFile } from 'vfile';

const inputs = readInputs(seedFolders());

test.each(inputs.seeds.map((seed) => [seed.name, seed] as const))(
	'what %s is parsed to is the same out of JSON',
	(_, seed) => {
		const again = () => new VFile({ path: seed.file.path, value: seed.file.value });
		const [plain, kept, restored] = [again(), again(), again()];
		const article = parseSeed({ ...seed, file: plain }, inputs.story);
		const json = parseToJson({ ...seed, file: kept }, inputs.story);
		expect(articleFromJson(restored, json)).toEqual(article);
		expect(restored.messages).toEqual(plain.messages);
		expect(json).not.toContain('\n');
	},
);

test('the key of a seed tells each thing that its article depends on', () => {
	const file = (path: string) => new VFile({ path, value: 'x' });
	const because = 'x';
	const keys = [
		seedKey({ file: file('a.txt'), sha256: '1' }, undefined),
		seedKey({ file: file('b.txt'), sha256: '1' }, undefined),
		seedKey({ file: file('a.txt'), sha256: '2' }, undefined),
		seedKey({ file: file('a.txt'), sha256: '1', sidecar: { outlet: { value: 'The Port', because } } }, undefined),
		seedKey({ file: file('a.txt'), sha256: '1' }, { outlets: [{ name: 'The Port' }], spellings: [] }),
	];
	expect(new Set(keys).size).toBe(keys.length);
	expect(seedKey({ file: file('a.txt'), sha256: '1' }, undefined)).toBe(keys[0]);
});
