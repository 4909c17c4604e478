/** What single lines are: furniture, dates, addresses, glue. */
import { describe, expect, test } from 'vitest';
import { mendAddress, readHostOutlet } from '../../src/parse/address.ts';
import { classifyLine } from '../../src/parse/furniture.ts';
import { findGlue, unglue } from '../../src/parse/glue.ts';
import { readLines } from '../../src/parse/line.ts';
import { readAddressDate, readPrintedDate } from '../../src/parse/printed-date.ts';
import { slugify } from '../../src/parse/slug.ts';
import { readUnits } from '../../src/parse/unit.ts';

const unitsOf = (text: string) => readUnits(readLines(text));
const kindOf = (line: string) => unitsOf(line).map((unit) => classifyLine(unit)?.kind)[0];

test.each([
	['Share this article', 'share'],
	['Facebook | X | WhatsApp', 'share'],
	['ADVERTISEMENT', 'advert'],
	['Article ad box', 'advert'],
	['Read more: Ten ships that never sailed', 'related'],
	['Related articles:', 'related'],
	['4 hours ago', 'stamp'],
	['Published: 3 May 2024, 10:15 GMT', 'stamp'],
	['By Jane Doe and John Roe', 'byline'],
	['Correction: the ship has two masts.', 'correction'],
	['The harbour at dawn. Photo: AFP', 'caption'],
	['A crane lifts the hull. harbour.example.com', 'caption'],
	['We use cookies and similar technologies to improve your visit.', 'notice'],
	['Skip to main content', 'navigation'],
	['https://www.paper.example/2024/05/03/ship', 'address'],
	['Source: Radio North', 'label'],
	['daily post logo', 'label'],
	['shipharbourquaystrikeunionmayor', 'label'],
	['LENGTH: 214 words', 'label'],
	['12 of 40 DOCUMENTS', 'label'],
	['Document CAPE000020171207edc70002x', 'label'],
	['Printed from the Cape Post on Friday, 2 September 2016', 'notice'],
	['The Wayback Machine - https://archive.example/web/2019/', 'notice'],
	['View this email in your browser', 'notice'],
	['This story has not been edited by Cape Post staff and is auto-generated from a syndicated feed.', 'label'],
	['If you notice an error, highlight it and press Ctrl+Enter.', 'notice'],
	['The Cape Post is a reader-supported publication.', 'notice'],
	['Also Read | Ten ships that never sailed', 'related'],
	['list 2 of 3', 'related'],
	['The post Ten ships that never sailed appeared first on Cape Post.', 'label'],
	['BYLINE: Jane Doe', 'byline'],
])('takes `%s` for a %s', (line, kind) => {
	expect(kindOf(line)).toBe(kind);
});

test.each([
	'Share prices fell on Monday as the ships stayed in the harbour.',
	'Read more slowly, the teacher told the class on Friday.',
	'By Friday the harbour was empty, the mayor said.',
	'The weather was bad, and the boats stayed in.',
	'Hours ago the ship was still afloat, the captain said.',
	'He said the logo was ugly.',
	'“We thank our partners for their privacy policy,” the minister said on Monday.',
	'The group wrote in its newsletter that the minister had lied to them.',
	'The treaty was signed on March 3, 2011, and was kept.',
	'By the numbers',
	'The post office first appeared on maps of the harbour in 1820.',
	'SECTION heads of the harbour met on Monday.',
	'Printed words matter, the mayor said on Friday.',
	'By then the boats had left',
	'On May 3, 2024, the ship left the harbour with forty people on board, and nobody has seen it since.',
])('leaves `%s` to the article', (line) => {
	expect(kindOf(line)).toBeUndefined();
});

describe('a printed date', () => {
	test.each([
		['March 14, 2024', '2024-03-14', undefined],
		['14 March 2024', '2024-03-14', undefined],
		['BDST: 1230 HRS, MAR 15, 2024', '2024-03-15', '2024-03-15T12:30+06:00'],
		['2024-05-19T22:44:02+02:00', '2024-05-19', '2024-05-19T22:44+02:00'],
		['3 May 2024, 10:15 GMT', '2024-05-03', '2024-05-03T10:15+00:00'],
		['3 May 2024, 10:15', '2024-05-03', undefined],
		['Issued on 13/02/2024', '2024-02-13', undefined],
	])('`%s` is %s', (text, date, time) => {
		const found = readPrintedDate(text);
		expect(found?.date).toBe(date);
		expect(found?.time).toBe(time);
	});

	test.each(['3 hours ago', 'yesterday', 'May 3', '04/02/2024', '31 February 2024', 'Today’s Paper', ''])(
		'is not guessed from `%s`',
		(text) => {
			expect(readPrintedDate(text)).toBeUndefined();
		},
	);

	test.each([
		['https://paper.example/2024/05/03/ship', '2024-05-03'],
		['https://paper.example/ship-2024-05-03', '2024-05-03'],
		['https://paper.example/news/20240503/ship', '2024-05-03'],
		['https://paper.example/2024/13/03/ship', undefined],
		['https://paper.example/article/20240599', undefined],
	])('in `%s` is %s', (address, date) => {
		expect(readAddressDate(address)?.date).toBe(date);
	});
});

describe('an address', () => {
	test.each([
		['https://paper.example/ship-le aves', 'https://paper.example/ship-leaves'],
		['<https://paper.example/a>', 'https://paper.example/a'],
	])('`%s` is mended to `%s`', (printed, mended) => {
		expect(mendAddress(printed)).toBe(mended);
	});

	test.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'https://paper.example/ship.jpg',
		'https://localhost/x',
		'ftp://a.b/c',
	])('is not read from `%s`', (printed) => {
		expect(mendAddress(printed)).toBeUndefined();
	});

	test.each([
		['https://www.dailymast.com/a', 'dailymast'],
		['https://news.dailymast.co.uk/a', 'dailymast'],
		['https://en.dailymast.org/a', 'dailymast'],
	])('names the outlet of `%s`', (address, name) => {
		const found = readHostOutlet(address, []);
		expect(found?.name).toBe(name);
		expect(address.slice(found?.start, found?.end)).toBe(name);
	});

	test('takes the name of an outlet whose home page it is under', () => {
		const outlets = [{ name: 'The Daily Mast', home: 'https://www.dailymast.com' }];
		expect(readHostOutlet('https://m.dailymast.com/a', outlets)?.name).toBe('The Daily Mast');
	});
});

describe('glued text', () => {
	const cut = (text: string) => {
		const starts = [0, ...findGlue(text)];
		return starts.map((start, index) => text.slice(start, starts[index + 1]));
	};

	test.each([
		['The ship left.The crew stayed.', ['The ship left.', 'The crew stayed.']],
		['It was “late”.“Very late,” he said.', ['It was “late”.', '“Very late,” he said.']],
		['It has 14 masts.She has two.', ['It has 14 masts.', 'She has two.']],
	])('`%s` is taken apart', (text, pieces) => {
		expect(cut(text)).toEqual(pieces);
	});

	test.each([
		'She has a Ph.D. in ships.',
		'The U.S. Navy left.',
		'See paper.example for more.',
		'The ship left. The crew stayed.',
	])('`%s` is left whole', (text) => {
		expect(cut(text)).toEqual([text]);
	});

	test('a caption is found only where both halves of the seam are words of the seed', () => {
		const counts = new Map(Object.entries({ Lund: 1, Anna: 1, LundAnna: 1, North: 2, Sound: 1, NorthSound: 2 }));
		const occurrences = (word: string) => counts.get(word) ?? 0;
		expect(unglue('Peter Holm and Anna LundAnna Lund praised the crew.', occurrences)[0]).toMatchObject({
			kind: 'caption',
			end: 24,
		});
		expect(unglue('Peter McAllister praised the crew.', occurrences)).toHaveLength(1);
		expect(unglue('The owners of NorthSound praised the crew.', occurrences)).toHaveLength(1);
	});
});

test('hard-wrapped lines are one unit, and short lines are not', () => {
	const wrapped =
		'The ship left the harbour on Monday with forty people on\nboard, the company said, and it has not been seen since the\nstorm of the night.';
	expect(unitsOf(wrapped)).toHaveLength(1);
	expect(unitsOf('Home\nNews\nSports\nWeather')).toHaveLength(4);
});

test.each([
	['Port of Aarhus: “closed”', 'port-of-aarhus-closed'],
	['Café Müller’s ship', 'cafe-mullers-ship'],
	['', ''],
])('`%s` becomes `%s` in an address', (text, slug) => {
	expect(slugify(text)).toBe(slug);
});

test('words of another script have an address, too', () => {
	expect(slugify('Порт закрыт')).toMatch(/^[0-9a-f]{8}$/);
	expect(slugify('Порт закрыт')).not.toBe(slugify('Порт открыт'));
});
