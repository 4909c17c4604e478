import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildInto, filesOf, hashesOf, readBuilt } from './built.ts';

const work = `.astro/test-builds-${process.pid}`;
const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
const usual = process.env['SEEDS'] ?? 'seeds';

beforeAll(() => mkdirSync(work, { recursive: true }));
afterAll(() => {
	for (const folder of [work, seeds]) rmSync(folder, { recursive: true });
});

/** A folder of seeds: each file by its name. */
function layOut(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = join(seeds, name);
	mkdirSync(folder);
	for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
	return folder;
}

test('two builds at once, half a world apart, leave one whole site of the same bytes', async () => {
	const out = `${work}/twice`;
	const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
	const outcomes = await Promise.all(zones.map((TZ) => buildInto(out, { TZ, LANG: 'tr_TR.UTF-8' })));
	expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
	expect(hashesOf(out)).toEqual(hashesOf('dist'));
	expect(filesOf(work).filter((file) => !file.startsWith('twice/'))).toEqual([]);
});

test('a site below a path of another host links nowhere else', async () => {
	const out = `${work}/below`;
	const outcome = await buildInto(out, { SITE: 'https://example.org', BASE: 'some/where' });
	expect(outcome).toMatchObject({ status: 0 });
	// The build itself fails where a link leaves the path; what names the whole address is looked at here.
	const pages = filesOf(out).filter((file) => file.endsWith('.html'));
	expect(pages).toEqual(filesOf('dist').filter((file) => file.endsWith('.html')));
	expect(pages.filter((file) => readBuilt(file, out).includes('localhost'))).toEqual([]);
	expect(readBuilt('index.html', out)).toContain('https://example.org/some/where/');
});

test('a seed more is an article more, and no other article is another', async () => {
	const out = `${work}/more`;
	const more = layOut('more', {
		'900_harbour.txt': [
			'# Harbour workers end their strike',
			'12 June 2031',
			'Harbour workers in Lisport went back to work on Thursday, the union said.',
			'“We have what we asked for,” said Ana Duarte, who leads it. The port was shut for nine days.',
		].join('\n\n'),
	});
	const outcome = await buildInto(out, { SEEDS: [usual, more].join(delimiter) });
	expect(outcome).toMatchObject({ status: 0 });
	const articles = (folder: string) =>
		Object.entries(hashesOf(folder)).filter(([file]) => file.startsWith('data/articles/'));
	const isAdded = ([file]: [string, string]) => file.includes('900-harbour-workers');
	expect(articles(out).filter(isAdded)).toHaveLength(1);
	expect(articles(out).filter((entry) => !isAdded(entry))).toEqual(articles('dist'));
	expect(readBuilt('articles/index.html', out)).toContain('Harbour workers end their strike');
});

test('the file as it came keeps what HTML would drop or change', async () => {
	const out = `${work}/breaks`;
	const seed = '\n\nThe port was shut <b>on</b> Thursday & Friday, the union said.\r\n\r\nIt opens again next week.\r';
	const outcome = await buildInto(out, { SEEDS: layOut('breaks', { '906_port.txt': seed }) });
	expect(outcome).toMatchObject({ status: 0 });
	const page = filesOf(out).find((file) => /^articles\/906[^/]*\/index\.html$/u.test(file)) ?? '';
	const file = /<pre class="file-text[^>]*>(.*?)<\/pre>/su.exec(readBuilt(page, out))?.[1] ?? '';
	// A line break right behind the tag is dropped, and a bare carriage return becomes a line break.
	expect(file).not.toMatch(/^\n|\r/u);
	const characters = { lt: '<', gt: '>', amp: '&', '#13': '\r' } as Readonly<Record<string, string>>;
	const shown = file.replace(/<[^>]*>/gu, '').replace(/&(#?\w+);/gu, (_, name: string) => characters[name] ?? name);
	expect(shown).toBe(seed);
});

test('all errors of the seeds are told in one run, and the last good site stays', async () => {
	const folder = layOut('bad', {
		'901_empty.txt': '',
		'902_picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d),
		'903_latin.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75, 0x20, 0x6c, 0x61, 0x69, 0x74),
		'904_port.txt': 'The port was shut on Thursday, the union said. It opens again next week.',
		'904_port.yml': 'outlets: { value: Port News, because: the masthead }\n',
		'905_dock.txt': 'The dock was shut on Thursday, the union said. It opens again next week.',
		'905_dock.yml': "published: { value: '2031-02-30', because: the masthead }\n",
	});
	const named = ['901_empty.txt', '902_picture.txt', '903_latin.txt', '904_port.yml', '905_dock.yml'];
	const out = `${work}/kept`;
	mkdirSync(out);
	writeFileSync(`${out}/index.html`, 'the last good site');
	const { status, said } = await buildInto(out, { SEEDS: folder });
	expect(status).toBe(1);
	expect(named.filter((name) => !said.includes(join(folder, name)))).toEqual([]);
	expect(readBuilt('index.html', out)).toBe('the last good site');
});
