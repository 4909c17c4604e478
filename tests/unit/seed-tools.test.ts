/** `npm run check`, `npm run add` and `npm run record`, run as a person runs them, on folders of their own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Article } from '../../src/records.ts';
import { parseSidecar } from '../../src/read/sidecar.ts';
import { callerPath } from '../../src/tools/caller-path.ts';
import { writeQuestions } from '../../src/tools/questions.ts';
import { withNewNumber, writeNew } from '../../src/write/new-seed.ts';
import { environment } from '../environment.ts';
import { folderWith } from './temporary-folder.ts';

/** Starting Node takes long where other tests run beside it. In milliseconds. */
const slow = 60_000;

const ferry = `The ferry was late

By Jane Doe

LISPORT – The ferry was late on Friday, the harbour master said. "We are sorry for the delay," said Ruth Berg of the line.

The ferry will sail again on Monday, Berg told the Lisport Courier. The town pays for the buses until then, she said.
`;
const rail = ferry.replaceAll('ferry', 'train');

function run(tool: 'check' | 'add' | 'record', seeds: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...args], {
		encoding: 'utf8',
		env: { ...environment, SEEDS: seeds },
	});
	return { status, stdout: stdout.replaceAll(/seeds-\w{6}/gu, 'seeds-x'), stderr };
}

const stemOf = (number: string, text: string) =>
	`${number}_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

test('check prints what was read and every message, and exits with 1 for an error', { timeout: slow }, () => {
	const seeds = folderWith({ '1_ferry.txt': ferry, '2_empty.txt': '', 'story.yml': 'title: Lisport\n' });
	const all = run('check', seeds);
	expect(all.status).toBe(1);
	expect(all.stdout).toMatch(/1_ferry\.txt\n {2}title +The ferry was late \(stated\)\n {2}outlet +none\n/u);
	expect(all.stdout).toMatch(/ {2}body +\d+ words, 2 paragraphs, 4 sentences\n/u);
	expect(all.stdout).toMatch(/ {2}speakers +Ruth Berg 1\n/u);
	expect(all.stdout).toMatch(/\n\n +warning Unexpected silence on the day of publication/u);
	expect(all.stdout).toMatch(/2_empty\.txt\n\n +error Unexpected file without a visible character/u);
	expect(all.stdout).toMatch(/\n1 of 2 files can be published\n$/u);
});

test('check reads a file anywhere with its sidecar, and tells the rules when asked', { timeout: slow }, () => {
	const folder = folderWith({ 'my “ferry”.txt': ferry, 'my “ferry”.yml': 'slug: late-ferry\n', 'b.txt': '' });
	// A shell's `*` names the sidecar too.
	const args = ['my “ferry”.txt', 'my “ferry”.yml'].map((name) => join(folder, name));
	const { status, stdout } = run('check', folderWith({ '1_rail.txt': rail }), '--verbose', ...args);
	expect(status).toBe(0);
	expect(stdout.match(/^ {2}title +The ferry was late/gmu)).toHaveLength(1);
	expect(stdout).toMatch(/ {2}body +\[running-text\] line 5: LISPORT – The ferry/u);
	expect(stdout).toMatch(
		/ {2}quotation +\[direct\] “We are sorry for the delay,” – Ruth Berg, by name “Ruth Berg”, said/u,
	);
	expect(stdout).not.toContain('train');
});

test.each(['check', 'add'] as const)('%s says what is wrong with a call', { timeout: slow }, (tool) => {
	const { status, stderr } = run(tool, folderWith({ '1_rail.txt': rail }), '--outlet');
	expect([status, stderr]).toEqual([2, expect.stringMatching(/Unknown option '--outlet'[^]*Usage: npm run /u)]);
});

test('add numbers new texts, asks what they leave open, and refuses the rest', { timeout: slow }, () => {
	const seeds = folderWith({ '007_rail.txt': rail, '008_lone.yml': '', 'notes.txt': rail.toUpperCase() });
	const inbox = folderWith({
		"it's a ferry.txt": ferry,
		'again.txt': ferry,
		'crlf.txt': ferry.replaceAll('\n', '\r\n'),
		'rail.html': rail,
		'menu.txt': 'Home\nAbout us\nContact\n',
		'bad.txt': Buffer.of(0xff),
	});
	const names = ["it's a ferry.txt", 'again.txt', 'crlf.txt', 'rail.html', 'menu.txt', 'bad.txt', 'none.txt'];
	const { status, stdout } = run('add', seeds, ...names.map((name) => join(inbox, name)));
	const [first, second] = [stemOf('009', ferry), stemOf('010', ferry.replaceAll('\n', '\r\n'))];
	expect(readdirSync(seeds).toSorted()).toEqual(
		[
			'007_rail.txt',
			'008_lone.yml',
			'notes.txt',
			...[first, second].flatMap((stem) => [`${stem}.txt`, `${stem}.yml`]),
		].toSorted(),
	);
	expect(readFileSync(join(seeds, `${first}.txt`), 'utf8')).toBe(ferry);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^Added .*it's a ferry\.txt as .*009_\w{16}\.txt\n {2}title +The ferry was late/u);
	expect(stdout.match(/^(?:Added|Not added: ).*\b(?:ferry|again|crlf|rail|menu|bad|none)\./gmu)).toHaveLength(
		names.length,
	);
	for (const rule of ['same-seed', 'like-seed', 'no-article', 'not-utf8', 'unreadable-file']) {
		expect(stdout).toContain(rule);
	}
	expect(readFileSync(join(seeds, `${first}.yml`), 'utf8')).toMatch(/^# outlet:\n# {3}value:\n# {3}because:$/mu);
	expect(run('check', seeds, join(seeds, `${first}.txt`)).status).toBe(0);
});

/** As much of an article as is asked about. */
const asked = (messages: Article['messages'], address?: string) =>
	writeQuestions({ messages, ...(address === undefined ? {} : { address: { text: address } }) } as Article);

const silence: Article['messages'][number] = {
	rule: 'no-date',
	severity: 'warning',
	reason: 'Unexpected line\r\nslug: x',
	note: 'Add `published` with `because` to x.yml.',
	line: 3,
	column: 1,
};

function sidecarOf(text: string) {
	const file = new VFile({ path: 'x.yml' });
	return { value: parseSidecar(file, Buffer.from(text)), messages: file.messages.map(String) };
}

test('open questions are comments until they are answered, whole', () => {
	const text = asked([silence]) ?? '';
	expect(sidecarOf(text)).toEqual({ value: {}, messages: [] });
	const open = text.replace(/^# (?=published:| {2}\w)/gmu, '');
	expect(sidecarOf(open).messages).toHaveLength(2);
	const answered = text.replace(
		/^# published:\n# {3}value:.*\n# {3}because:/mu,
		'published:\n  value: 2031-05-09\n  because: the masthead',
	);
	expect(sidecarOf(answered).value).toEqual({ published: { value: '2031-05-09', because: 'the masthead' } });
});

test('asks of each key once, and nothing where nothing is open', () => {
	const text = asked([silence, { ...silence, rule: 'relative-date' }]) ?? '';
	expect(text.match(/^# \w+:$/gmu)).toEqual(['# published:', '# address:']);
	expect(asked([{ ...silence, note: 'Check that the scrape is whole.' }], 'https://example.org/')).toBeUndefined();
});

test.each([
	[[], '000'],
	[['000_a.txt', '003_b.txt', '01_c.txt'], '004'],
	[['0009_a.txt'], '0010'],
	[['999_a.yml'], '1000'],
	[['x.txt', '5-a.txt', '99999999999999999999_a.txt'], '000'],
])('after %j comes the number %s', (names, number) => {
	const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
	expect(withNewNumber([folder], (given) => given)).toBe(number);
	expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

test('two who add at the same time get two numbers', () => {
	const folder = folderWith({});
	const both = withNewNumber([folder], (one) => [one, withNewNumber([folder], (other) => other)]);
	expect(both).toEqual(['000', '001']);
});

test('a new file never takes the place of another, and leaves nothing behind', () => {
	const folder = folderWith({ 'a.txt': 'old' });
	expect(() => {
		writeNew(folder, 'a.txt', 'new');
	}).toThrow('EEXIST');
	writeNew(folder, 'b.txt', 'new');
	expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old', 'new']);
});

test('a file is named from where the caller is', () => {
	expect(callerPath('package.json')).toBe('package.json');
	expect(callerPath('/nowhere/a.txt')).toBe('/nowhere/a.txt');
});

test('record says whose words it took out of the ledger, and names what it does not know', { timeout: slow }, () => {
	const [url, day] = ['/articles/1-ferry/', '2031-06-12'];
	const page = { url, kind: 'article', words: 'The ferry was late', by: 'files', day };
	const seeds = folderWith({ '2_rail.txt': rail, 'ledger.json': JSON.stringify({ days: [day], pages: [page] }) });
	const other = run('record', seeds, '--day', day, '--forget', '/articles/ferry/');
	expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('Unexpected `--forget /articles/ferry/`')]);
	const { status, stdout } = run('record', seeds, '--day', day, '--forget', url);
	expect([status, stdout]).toEqual([0, expect.stringContaining(`ledger.json without the words of ${url}`)]);
	expect(readFileSync(join(seeds, 'ledger.json'), 'utf8')).not.toContain('late');
});
