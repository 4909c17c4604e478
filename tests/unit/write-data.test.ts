import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../../src/corpus.ts';
import { type DataIndex, indexSchema } from '../../src/comparison-records.ts';
import { dataFiles } from '../../src/write/data.ts';
import { writeData } from '../../src/write/data-folder.ts';
import { folderWith } from './temporary-folder.ts';

let corpus: Corpus;
let files: ReadonlyMap<string, string>;

const textsOf = (source: Corpus) => new Map(dataFiles(source).map(({ path, json }) => [path, json]));
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? '');
const index = (): DataIndex => indexSchema.parse(parsed('index.json'));

beforeAll(() => {
	corpus = readCorpus(['seeds']);
	files = textsOf(corpus);
});

test('each file keeps to the schema that the index names for it', () => {
	const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
	const schemaOf = new Map(index().files.flatMap(({ file, schema }) => (schema ? [[file, schema]] : [])));
	const data = [...files.keys()].filter((path) => !path.startsWith('schema/'));
	for (const path of data) {
		const schema = parsed(schemaOf.get(path) ?? 'schema/index.schema.json') as { $id: string };
		const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
		void validate(parsed(path));
		expect([path, validate.errors]).toEqual([path, null]); // eslint-disable-line no-restricted-syntax -- ajv's word
	}
	expect(data.filter((path) => path.startsWith('articles/'))).toHaveLength(corpus.articles.length);
	expect(new Set(data.map((path) => schemaOf.get(path))).size).toBe([...files.keys()].length - data.length);
});

test('the schemas refuse what the contract does not allow', () => {
	const validate = new Ajv2020({ validateFormats: false }).compile(parsed('schema/article.schema.json') as object);
	const [article] = corpus.articles;
	expect(validate(article)).toBe(true);
	expect(validate({ ...article, added: 'later' })).toBe(true);
	expect(validate({ ...article, slug: undefined })).toBe(false);
	expect(validate({ ...article, parts: [{ kind: 'poem', start: 0, end: 1, rule: 'x' }] })).toBe(false);
	expect(validate({ ...article, title: { text: '', basis: 'stated' } })).toBe(false);
});

test('the index lists every other file with its hash and size', () => {
	const others = [...files].filter(([path]) => path !== 'index.json');
	expect(index().files.map(({ file, sha256, bytes }) => [file, sha256, bytes])).toEqual(
		others.map(([path, json]) => [path, createHash('sha256').update(json).digest('hex'), Buffer.byteLength(json)]),
	);
});

test('no value is empty', () => {
	for (const [path, json] of files) {
		if (!path.startsWith('schema/')) expect(json).not.toMatch(/^\t*(?:"\w+": )?(?:null|""),?$/mu);
	}
});

test('stretches stand on one line each, and words that look like stretches stay as they are', () => {
	const text = 'The list read [ 1, 2 ] and [3,4] on the door of the harbour office, the master said.';
	const folder = folderWith({ 'list.txt': `${text}\n\n${text} He would not explain it.`, 'list.yml': 'slug: list' });
	const json = textsOf(readCorpus([folder])).get('articles/list.json') ?? '';
	expect(json).toContain('[ 1, 2 ] and [3,4] on the door');
	expect(json).toMatch(/^\t+\[\d+, \d+\],?$/mu);
	expect(json).not.toMatch(/^\t+\d+,?$/mu);
});

test('equal seeds give equal bytes, wherever and in whatever order they lie', () => {
	const seeds = Object.fromEntries(
		['010_b.txt', '9_a.txt', 'Z.txt', 'ä.txt'].map((name, at) => [
			name,
			`# Ferry number ${at} is late\n\nThe ferry was late on 9 May 2031, the harbour master said. Nobody was hurt.`,
		]),
	);
	const backwards = Object.fromEntries(Object.entries(seeds).reverse());
	const [first, ...rest] = Object.entries(seeds);
	const bytes = [
		[folderWith(seeds)],
		[folderWith(backwards)],
		[folderWith(Object.fromEntries(rest)), folderWith(Object.fromEntries(first ? [first] : []))],
	].map((folders) => [...textsOf(readCorpus(folders))]);
	expect(bytes[1]).toEqual(bytes[0]);
	expect(bytes[2]).toEqual(bytes[0]);
});

test('writes the files, takes those of gone articles away and leaves others', () => {
	const out = folderWith({ 'articles/gone.json': '{}', 'articles/mine.txt': 'mine', 'README.md': 'mine' });
	mkdirSync(join(out, 'schema'));
	writeData(corpus, out);
	for (const [path, json] of files) expect(readFileSync(join(out, path), 'utf8')).toBe(json);
	expect(readdirSync(join(out, 'articles')).toSorted()).toEqual(
		[...corpus.articles.map(({ slug }) => `${slug}.json`), 'mine.txt'].toSorted(),
	);
	expect(existsSync(join(out, 'README.md'))).toBe(true);
	expect(existsSync(`${out}.partial`)).toBe(false);
});

test('leaves the folder as it was where it cannot make a file', () => {
	const out = folderWith({ 'index.json': 'old' });
	writeFileSync(join(out, 'articles'), 'in the way');
	expect(() => {
		writeData(corpus, out);
	}).toThrow('articles');
	expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe('old');
	expect(existsSync(`${out}.partial`)).toBe(false);
});

test('the files of a large edition stand on one line each, without annotations', () => {
	const articles = Array.from({ length: 21 }, () => corpus.articles).flat();
	const large = textsOf({ ...corpus, articles });
	const events = large.get('events.json') ?? '';
	expect(events.trimEnd()).not.toContain('\n');
	expect(JSON.parse(events)).toEqual(parsed('events.json'));
	expect([...large.keys()].some((path) => path.startsWith('annotations/'))).toBe(false);
});
