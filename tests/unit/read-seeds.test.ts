import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { formatMessages, hasError, messagesOf } from '../../src/messages.ts';
import { decodeText } from '../../src/read/decode.ts';
import { readFolders } from '../../src/read/folder.ts';
import { readSeeds } from '../../src/read/seeds.ts';
import { folderWith } from './temporary-folder.ts';

const bytesOf = (...parts: (string | number)[]) =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

/** What is read of folders, and every message as `name:line:column rule reason`. */
function read(...paths: string[]) {
	const { folders, files } = readFolders(paths);
	const found = readSeeds(folders);
	const messages = [...files, ...found.files].flatMap((file) =>
		messagesOf(file).map(({ rule, reason, line, column }) => {
			const place = line === undefined ? '' : `:${line}:${column ?? ''}`;
			return `${file.basename ?? ''}${place} ${rule} ${reason}`;
		}),
	);
	return { ...found, messages };
}

test.each([
	['a byte order mark', '\ufeffThe port is open.'],
	['CRLF and blanks at the end', 'The port\r\nis open. \r\n\r\n'],
	['a bell and an escape', 'The port \u0007is \u001b[1mopen\u001b[0m, the harbour master said.'],
	['the sign for a lost character', 'The p\ufffdrt is open.'],
	['one visible character', '\n\u200b!\n'],
])('keeps %s', (_, text) => {
	const { seeds, messages } = read(folderWith({ 'port.txt': text }));
	expect(messages).toEqual([]);
	expect(seeds.map(({ file }) => file.value)).toEqual([text]);
});

test.each([
	['Latin-1', bytesOf('Caf', 0xe9, ' open'), ':1:4 not-utf8 Unexpected byte `0xE9` (byte `4`), expected text in UTF-8'],
	[
		'a character cut at the end, after a lost one',
		bytesOf('\ufffd one\ntwo', 0xe2, 0x80),
		':2:4 not-utf8 Unexpected byte `0xE2` (byte `12`), expected text in UTF-8',
	],
	['a NUL', bytesOf('ab\nc', 0, 'd'), ':2:2 binary-file Unexpected NUL byte (byte `5`), expected text in UTF-8'],
	['UTF-16', bytesOf(0xff, 0xfe, 'a', 0), ' binary-file Unexpected byte order mark of UTF-16, expected text in UTF-8'],
	[
		'control characters',
		bytesOf('port', 1, 2, 3),
		' binary-file Unexpected `3` control characters among `7`, expected text in UTF-8',
	],
	['nothing', '', ' empty-seed Unexpected file without a visible character, expected the text of an article'],
	[
		'only blanks and invisible characters',
		'\ufeff \t\r\n\u200b\u00ad\u3164\u2800',
		' empty-seed Unexpected file without a visible character, expected the text of an article',
	],
	[
		'more than any article holds',
		'The port is open. '.repeat(60_000),
		' oversized-file Unexpected size of `1080000` bytes, expected at most `1048576`',
	],
])('refuses %s', (_, content, message) => {
	const { seeds, messages } = read(folderWith({ 'port.txt': content }));
	expect(messages).toEqual([`port.txt${message}`]);
	expect(seeds).toEqual([]);
});

test('says all that is wrong in one run and reads the rest', () => {
	const folder = folderWith({
		'1_empty.txt': '',
		'2_latin.txt': bytesOf(0xe9),
		'3_port.txt': 'The port is open.',
		'4_rail.txt': 'The railway is closed.',
		'4_rail.yml': 'outlt: 5\n',
		'5_lost.yml': 'outlet: {value: The Quay, because: its letterhead}\n',
		'.hidden.txt': '',
		'notes.md': '',
	});
	mkdirSync(join(folder, '6_folder.txt'));
	symlinkSync('gone.txt', join(folder, '7_gone.txt'));
	symlinkSync('3_port.txt', join(folder, '8_again.txt'));
	symlinkSync(join(folderWith({ 'secret.txt': 'Secret.' }), 'secret.txt'), join(folder, '9_away.txt'));
	const { seeds, messages } = read(folder, join(folder, 'nowhere'));
	expect(seeds.map(({ name }) => name)).toEqual(['3_port.txt', '8_again.txt']);
	expect(messages).toEqual([
		'nowhere unreadable-file Unexpected folder without access (`ENOENT`), expected a folder of seeds',
		'1_empty.txt empty-seed Unexpected file without a visible character, expected the text of an article',
		'2_latin.txt:1:1 not-utf8 Unexpected byte `0xE9` (byte `1`), expected text in UTF-8',
		'4_rail.yml:1:1 bad-sidecar Unexpected key `outlt`, expected `outlet`, `published`, `title`, `via`, `address`, `archived` or `slug`',
		'6_folder.txt unreadable-file Unexpected folder, expected a plain file',
		'7_gone.txt unreadable-file Unexpected file without access (`ENOENT`), expected a plain file',
		'9_away.txt unreadable-file Unexpected symbolic link that leaves its folder, expected a plain file',
		'5_lost.yml lone-sidecar Unexpected sidecar without a seed, expected `5_lost.txt` beside it',
	]);
});

test('misses the seeds of an empty folder', () => {
	expect(read(folderWith({ 'story.yml': 'title: Quiet\n' })).messages).toEqual([
		expect.stringMatching(/ no-seeds Unexpected folder without a seed, expected files named `\*\.txt`$/u),
	]);
});

test('orders by file name in code units over all folders, each folder once', () => {
	const one = folderWith({ 'Z.txt': 'Z', 'a.txt': 'a', '10_x.txt': 'x' });
	const two = folderWith({ 'ä.txt': 'ä', 'B.txt': 'B', '9_x.txt': 'x' });
	const names = (...paths: string[]) => read(...paths).seeds.map(({ name }) => name);
	const expected = ['10_x.txt', '9_x.txt', 'B.txt', 'Z.txt', 'a.txt', 'ä.txt'];
	expect(names(one, two)).toEqual(expected);
	expect(names(two, one, `${two}/.`, one)).toEqual(expected);
});

test('takes a folder without a name for the working one', () => {
	expect(readFolders(['']).folders).toMatchObject([{ path: '.' }]);
});

test('gives the sidecar and the hash of the bytes', () => {
	const { seeds } = read(folderWith({ 'port.txt': 'abc', 'port.yml': 'slug: open-port\n' }));
	expect(seeds).toMatchObject([
		{
			name: 'port.txt',
			sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
			sidecar: { slug: 'open-port' },
		},
	]);
});

test('any bytes give either a text of just these bytes or one error with a place in the file', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
			const file = new VFile({ path: 'port.txt' });
			const text = decodeText(file, bytes);
			if (text === undefined) expect(file.messages.filter(({ fatal }) => fatal)).toHaveLength(1);
			else expect(Buffer.compare(Buffer.from(text), bytes)).toBe(0);
			expect(hasError(file)).toBe(text === undefined);
		}),
	);
});

test('no file name and no value steers the terminal', () => {
	const file = new VFile({ path: 'seeds/\u001b[2J.txt' });
	decodeText(file, bytesOf('a', 0xff));
	const printed = formatMessages([file]);
	expect(printed).toContain('seeds/�[2J.txt');
	expect(printed).not.toMatch(/\u001b/u);
});
