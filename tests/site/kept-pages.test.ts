/** A build after another one draws only what has changed, and gives the bytes that a first build gives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildInto, filesOf, hashesOf } from './built.ts';

const work = `.astro/test-kept-${process.pid}`;
const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
const again = `${work}/again`;

const texts = {
	'1_strike.txt': `# Harbour workers end their strike

12 June 2031

Harbour workers in Lisport went back to work on Thursday, the union said. The port was shut for nine days.

“We have what we asked for,” said Ana Duarte, who leads it. Two hundred of them had struck.
`,
	'2_ferry.txt': `# Ferries sail again

13 June 2031

Ferries sailed again from Lisport on Friday, a day after harbour workers went back to work, the line said.

“We have what we asked for,” Ana Duarte told The Quay.
`,
	'3_rain.txt': '# Rain over Varmouth\n\n14 June 2031\n\nIt rained all day on Saturday, the weather office said.\n',
	'4_frost.txt':
		'# Frost in Nordhaven\n\n2 June 2031\n\nIt froze on Monday night, Per Holm of the weather office said.\n',
	'5_port.txt': `# Port of Lisport open after nine days

13 June 2031

The port of Lisport was shut for nine days. Harbour workers went back to work on Thursday, said Ana Duarte of the union.
`,
};

const changes: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
	[
		'seeds of the same and of other stories come',
		{ '3_rain.txt': texts['3_rain.txt'], '5_port.txt': texts['5_port.txt'] },
	],
	[
		'a title changes, and an outlet is named',
		{
			'2_ferry.txt': texts['2_ferry.txt'].replace('Ferries sail again', 'Ferries are back'),
			'1_strike.yml': 'outlet: { value: The Quay, because: It is its page. }\n',
		},
	],
	['a seed goes and another comes', { '5_port.txt': undefined, '4_frost.txt': texts['4_frost.txt'] }],
];

const write = (name: string, text: string | undefined) => {
	if (text === undefined) rmSync(join(seeds, name));
	else writeFileSync(join(seeds, name), text);
};

beforeAll(async () => {
	write('1_strike.txt', texts['1_strike.txt']);
	write('2_ferry.txt', texts['2_ferry.txt']);
	expect(await buildInto(again, { SEEDS: seeds })).toMatchObject({ status: 0 });
});
afterAll(() => {
	for (const folder of [work, seeds]) rmSync(folder, { recursive: true, force: true });
});

test.each(changes)('when %s, every byte is that of a first build', async (what, files) => {
	for (const [name, text] of Object.entries(files)) write(name, text);
	expect(await buildInto(again, { SEEDS: seeds })).toMatchObject({ status: 0 });
	// Where nothing was built before, nothing is taken from there.
	const anew = `${work}/${what.replaceAll(/\W+/gu, '-')}`;
	expect(await buildInto(anew, { SEEDS: seeds })).toMatchObject({ status: 0 });
	expect(hashesOf(again)).toEqual(hashesOf(anew));
});

test('a page that was changed by hand is drawn again', async () => {
	const [page, pristine] = [join(again, 'articles', 'index.html'), hashesOf(again)];
	const article = filesOf(again).find((file) => /^articles\/[^/]+\/index\.html$/u.test(file)) ?? '';
	for (const file of [page, join(again, article)]) writeFileSync(file, 'changed');
	expect(await buildInto(again, { SEEDS: seeds })).toMatchObject({ status: 0 });
	expect(hashesOf(again)).toEqual(pristine);
});
