/** The published data keeps its own promises: its schemas, its list of files, its addresses. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { ArticleSummary, DataIndex, NewsEvent } from '../../src/comparison-records.ts';
import { filesOf, readBuilt } from './built.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const { files } = read('index.json') as DataIndex;

test('the list of files lists them all', () => {
	const listed = ['index.json', ...files.map(({ file }) => file)].sort();
	expect(filesOf('dist/data').filter((file) => file.endsWith('.json'))).toEqual(listed);
});

test.each(files)('$file has the bytes that the list tells', ({ file, sha256, bytes }) => {
	const content = Buffer.from(readBuilt(`data/${file}`));
	expect({ sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }).toEqual({
		sha256,
		bytes,
	});
});

const schemas = files.filter(({ file }) => file.startsWith('schema/'));

test.each(schemas)('$file is a schema', ({ file }) => {
	expect(new Ajv2020().validateSchema(read(file) as object)).toBe(true);
});

const described = [...files.filter(({ schema }) => schema), { file: 'index.json', schema: 'schema/index.schema.json' }];

test.each(described)('$file fits its schema', ({ file, schema = '' }) => {
	const validate = new Ajv2020({ allErrors: true }).compile(read(schema) as object);
	validate(read(file));
	expect(validate.errors ?? []).toEqual([]);
});

test('every file of the list is a schema or has one', () => {
	expect(schemas.length + described.length).toBe(files.length + 1);
});

test('every address in the data is a page', () => {
	const articles = read('articles.json') as ArticleSummary[];
	const events = read('events.json') as NewsEvent[];
	const built = new Set(filesOf('dist'));
	const missing = [...articles, ...events].filter(({ url }) => !built.has(`${url.slice(1)}index.html`));
	expect(missing).toEqual([]);
});
