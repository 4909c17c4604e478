/** Each folder of tests/fixtures/parse is a claim; its `expected.json` is the record and the messages of its seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';

const root = new URL('../fixtures/parse/', import.meta.url);

test.each(readdirSync(root))('%s', async (name) => {
	const value = readFileSync(new URL(`${name}/seed.txt`, root), 'utf8');
	const file = new VFile({ path: `${name}/seed.txt`, value });
	const article = parseArticle(file, { sha256: 'not counted here' });
	const actual = { article, messages: file.messages.map(String) };
	await expect(`${JSON.stringify(actual, null, '\t')}\n`).toMatchFileSnapshot(
		`../fixtures/parse/${name}/expected.json`,
	);
});
