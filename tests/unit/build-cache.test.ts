import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildCache } from '../../src/write/build-cache.ts';
import { folderWith } from './temporary-folder.ts';

function filled(entries: Readonly<Record<string, string>> = { a: '{"one":1}', b: '"zwei – 2"' }): string {
	const path = join(folderWith({}), 'cache', 'parsed');
	const cache = open(path);
	for (const [key, json] of Object.entries(entries)) cache.set(key, json);
	cache.save();
	return path;
}

const warnings: string[] = [];

function open(path: string, version = '1'): BuildCache {
	warnings.length = 0;
	return new BuildCache(path, version, (reason) => warnings.push(reason));
}

test('what one build sets the next one gets', () => {
	const cache = open(filled());
	expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['{"one":1}', '"zwei – 2"', undefined]);
	expect(warnings).toEqual([]);
	cache.discard();
});

test('no file is no reason for a warning', () => {
	expect(open(join(folderWith({}), 'parsed')).get('a')).toBeUndefined();
	expect(warnings).toEqual([]);
});

test('what a build does not ask for is not kept', () => {
	const path = filled();
	const cache = open(path);
	cache.get('b');
	cache.save();
	expect(readFileSync(path, 'utf8')).not.toContain('"one"');
	expect(open(path).get('b')).toBe('"zwei – 2"');
});

test.each<[string, (path: string) => void, RegExp, string?]>([
	['of another version', () => undefined, /is of another version/u, '2'],
	['cut short', (path) => truncateSync(path, readFileSync(path).length - 5), /is cut short/u],
	['cut short behind a line', (path) => writeFileSync(path, 'version 1\n'), /is cut short/u],
	[
		'with a byte changed',
		(path) => writeFileSync(path, readFileSync(path, 'utf8').replace('"one"', '"uno"')),
		/is damaged/u,
	],
	['with more behind its end', (path) => appendFileSync(path, 'c 00000000 {}\n'), /is cut short/u],
	['that is empty', (path) => writeFileSync(path, ''), /another version/u],
	['of other bytes', (path) => writeFileSync(path, Buffer.from([0, 255, 10, 10, 0])), /another version/u],
])('a file %s is ignored with a message', (_, spoil, reason, version) => {
	const path = filled();
	spoil(path);
	const cache = open(path, version);
	expect(cache.get('a')).toBeUndefined();
	expect(warnings).toEqual([expect.stringMatching(reason)]);
});

test('a folder in the place of the file is ignored with a message', () => {
	const path = folderWith({ 'x.txt': '' });
	expect(open(path).get('a')).toBeUndefined();
	expect(warnings).toEqual([expect.stringMatching(/cannot be read/u)]);
});

test('of two builds that write at once, one stays whole', () => {
	const path = filled();
	const [one, other] = [open(path), new BuildCache(path, '1', () => undefined)];
	one.set('x', '1');
	other.set('y', '2');
	one.save();
	other.save();
	const cache = open(path);
	expect([cache.get('x'), cache.get('y')].filter((json) => json !== undefined)).toHaveLength(1);
	expect(warnings).toEqual([]);
});

test('a build that fails leaves the file as it was, and nothing beside it', () => {
	const path = filled();
	const cache = open(path);
	cache.set('c', '3');
	cache.discard();
	expect(readdirSync(join(path, '..'))).toEqual(['parsed']);
	expect(open(path).get('a')).toBe('{"one":1}');
});

test('a key cannot end its line', () => {
	expect(() => {
		open(filled()).set('a\nb', '1');
	}).toThrow(/Unexpected key/u);
});
