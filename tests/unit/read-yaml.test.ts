import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages.ts';
import { readFolders } from '../../src/read/folder.ts';
import { readSeeds } from '../../src/read/seeds.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { readStory } from '../../src/read/story.ts';
import { folderWith } from './temporary-folder.ts';

const shown = (file: VFile) =>
	messagesOf(file).map(({ rule, reason, line, column }) => `${line ?? ''}:${column ?? ''} ${rule} ${reason}`);

function sidecar(text: string) {
	const file = new VFile({ path: 'seeds/port.yml' });
	const value = parseSidecar(file, Buffer.from(text));
	return { value, messages: shown(file) };
}

function story(files: Record<string, string>) {
	const { folders } = readFolders([folderWith(files)]);
	const { seeds } = readSeeds(folders);
	const read = readStory(folders, seeds);
	return { story: read.story, messages: read.files.flatMap(shown) };
}

test.each([
	['an unquoted day', 'published: {value: 2031-05-09, because: its stamp}', 'published', '2031-05-09'],
	['a quoted day', 'published:\n  value: "2031-05-09"\n  because: its stamp\n', 'published', '2031-05-09'],
	['a leap day', 'published: {value: 2028-02-29, because: its stamp}', 'published', '2028-02-29'],
	['a byte order mark', '\ufeffoutlet: {value: The Quay, because: its stamp}', 'outlet', 'The Quay'],
	['an address', 'address: {value: "https://quay.example/1", because: its stamp}', 'address', 'https://quay.example/1'],
])('reads %s', (_, text, key, value) => {
	expect(sidecar(text)).toEqual({ value: { [key]: { value, because: 'its stamp' } }, messages: [] });
});

test('reads an aggregator without a name, and a slug', () => {
	expect(sidecar('via: {because: an advert stands in it}\nslug: open-port').value).toEqual({
		via: { because: 'an advert stands in it' },
		slug: 'open-port',
	});
});

const keys = '`outlet`, `published`, `title`, `via`, `address`, `archived`';

test.each([
	['outlt: {value: x, because: y}', `1:1 bad-sidecar Unexpected key \`outlt\`, expected ${keys} or \`slug\``],
	['outlet: {value: x, because: y, more: z}', '1:32 bad-sidecar Unexpected key `more`, expected `value` or `because`'],
	['outlet: The Quay', '1:9 bad-sidecar Unexpected `The Quay`, expected the keys `value`, `because`'],
	['\n  outlet:\n    value: x', '2:3 bad-sidecar Unexpected `outlet` without `because`, expected text'],
	['outlet: {value: "", because: y}', '1:17 bad-sidecar Unexpected empty value, expected text'],
	['outlet: {value: , because: y}', '1:17 bad-sidecar Unexpected empty value, expected text'],
	['title: {value: 1984, because: y}', '1:16 bad-sidecar Unexpected `1984` without quotation marks, expected text'],
	[
		'published: {value: 2031-02-30, because: y}',
		'1:20 bad-sidecar Unexpected `2031-02-30`, expected a day of the calendar such as `2031-05-09`',
	],
	[
		'published: {value: 9 May 2031, because: y}',
		'1:20 bad-sidecar Unexpected `9 May 2031`, expected a day of the calendar such as `2031-05-09`',
	],
	[
		'address: {value: "javascript:x", because: y}',
		'1:18 bad-sidecar Unexpected `javascript:x`, expected an address such as `https://example.org/page`',
	],
	[
		'slug: Open Port',
		'1:7 bad-sidecar Unexpected `Open Port`, expected words of small letters and digits, joined by single hyphens',
	],
	['slug: ../port', expect.stringMatching(/^1:7 bad-sidecar Unexpected `\.\.\/port`/u)],
	['slug: a\nslug: b', '2:1 bad-sidecar Unexpected second `slug`, expected each key once'],
	['outlet: &a {value: x, because: y}\ntitle: *a', '2:8 bad-sidecar Unexpected alias, expected the value itself'],
	[
		'slug: !!js/function port',
		'1:7 bad-sidecar Unexpected YAML (`Unresolved tag: tag:yaml.org,2002:js/function`), expected lines such as `key: value`',
	],
	['slug: [a', expect.stringMatching(/^1:9 bad-sidecar Unexpected YAML \(.+\), expected lines such as `key: value`$/u)],
	['__proto__: {value: x}', `1:1 bad-sidecar Unexpected key \`__proto__\`, expected ${keys} or \`slug\``],
	['- a', `1:1 bad-sidecar Unexpected list, expected the keys ${keys}, \`slug\``],
	['[', expect.stringMatching(/bad-sidecar/u)],
	['slug: "\u0000"', '1:8 binary-file Unexpected NUL byte (byte `8`), expected text in UTF-8'],
])('refuses %j', (text, message) => {
	expect(sidecar(text)).toEqual({ value: undefined, messages: [message] });
});

test('says all that is wrong with a sidecar, in order', () => {
	const { messages } = sidecar('slug: A\noutlt: 1\npublished: {value: 2031-13-01}\n');
	expect(messages.map((message) => message.slice(0, message.indexOf(',')))).toEqual([
		'1:7 bad-sidecar Unexpected `A`',
		'2:1 bad-sidecar Unexpected key `outlt`',
		'3:1 bad-sidecar Unexpected `published` without `because`',
		'3:20 bad-sidecar Unexpected `2031-13-01`',
	]);
});

test.each([
	['aliases that multiply', Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).join('\n')],
	['deep nesting', '['.repeat(50_000)],
	['many keys', Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n')],
	['a large file', `title: ${'x'.repeat(3_000_000)}`],
])('is not held up by %s', { timeout: 5000 }, (_, text) => {
	const { value, messages } = sidecar(text);
	expect(value).toBeUndefined();
	expect(messages).not.toEqual([]);
});

test('no text makes it throw', () => {
	const word = fc.constantFrom(
		'outlet',
		'slug',
		': ',
		'\n',
		'  ',
		'- ',
		'{',
		'}',
		'[',
		']',
		'&a ',
		'*a',
		'!',
		'"',
		'#',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }), (words) => {
			const { value, messages } = sidecar(words.join(''));
			expect(value === undefined).toBe(messages.length > 0);
		}),
	);
});

const port = 'The port opened. The port closed on Friday.';

test('keeps the events that stand in the seeds', () => {
	const told = '[{seed: "001", passage: The port opened.}, {seed: 001_port.txt, passage: closed on Friday}]';
	const read = story({
		'001_port.txt': port,
		'story.yml': `title: The port\nevents:\n  - {title: Opening, from: 2031-05-09, told: ${told}, because: the log}\n`,
	});
	expect(read.messages).toEqual([]);
	expect(read.story).toMatchObject({ title: 'The port', texts: 'full', outlets: [], events: [{ title: 'Opening' }] });
});

test.each([
	[
		'passage: The harbour',
		'3:46 lost-passage Unexpected passage `The harbour`, expected words that stand so in the seed',
	],
	[
		'passage: The port',
		'3:46 lost-passage Unexpected passage `The port`, expected words that stand only once in the seed',
	],
])('refuses an event whose %s', (passage, message) => {
	const read = story({
		'001_port.txt': port,
		'story.yml': `title: x\nevents:\n  - {title: y, told: [{seed: "001", ${passage}}], because: z}\n`,
	});
	expect(read.messages).toEqual([message]);
	expect(read.story?.events).toEqual([]);
});

test('refuses an event of a seed that is not there, but not of one that cannot be read', () => {
	const read = story({
		'001_port.txt': port,
		'002_lost.txt': '',
		'story.yml':
			'title: x\nevents:\n' +
			'  - {title: y, told: [{seed: "002", passage: z}], because: z}\n' +
			'  - {title: y, told: [{seed: "003", passage: z}], because: z}\n',
	});
	expect(read.messages).toEqual([
		'4:30 lost-passage Unexpected seed `003`, expected the leading number or the name of a seed',
	]);
	expect(read.story?.events).toEqual([]);
});

test.each([
	['title: 5', '1:8 bad-story Unexpected `5` without quotation marks, expected text'],
	['texts: full', '1:1 bad-story Unexpected file without `title`, expected text'],
	['title: x\ntexts: some', '2:8 bad-story Unexpected `some`, expected `full` or `excerpts`'],
	[
		'title: x\nperiod: {from: 2031-05-09, to: 2031-05-08}',
		'2:32 bad-story Unexpected `2031-05-08`, expected a day that is not before `from`',
	],
	[
		'title: x\nevents:\n  - told: [{seed: "001", passage: opened}]\n    because: y',
		'3:5 bad-story Unexpected `events` without `title`, expected text',
	],
	[
		'title: x\nevents: [{title: y, told: [], because: z}]',
		'2:27 bad-story Unexpected empty list, expected a list with at least one entry',
	],
])('refuses the story %j', (text, message) => {
	expect(story({ '001_port.txt': port, 'story.yml': text })).toEqual({ story: undefined, messages: [message] });
});

test('joins the stories of several folders, the first giving the title', () => {
	const entry = (title: string) => `title: ${title}\noutlets: [{name: ${title}}]\n`;
	const { folders } = readFolders([
		folderWith({ '2_b.txt': port, 'story.yml': entry('Second') }),
		folderWith({ '1_a.txt': port, 'story.yml': entry('First') }),
	]);
	expect(readStory(folders, readSeeds(folders).seeds).story).toMatchObject({
		title: 'Second',
		outlets: [{ name: 'Second' }, { name: 'First' }],
	});
});

test("the project's own sidecars and story have no fault", () => {
	const { folders } = readFolders(['seeds']);
	const { seeds, files } = readSeeds(folders);
	const read = readStory(folders, seeds);
	expect([...files, ...read.files].flatMap(shown)).toEqual([]);
	expect(read.story?.events).not.toEqual([]);
	expect(seeds.filter(({ sidecar }) => sidecar)).toHaveLength(
		readdirSync('seeds').filter((name) => /^\d.*\.yml$/u.test(name)).length,
	);
});
