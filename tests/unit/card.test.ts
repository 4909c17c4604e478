import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Card, drawCard } from '../../src/write/card.ts';
import { drawable } from '../../src/write/card-font.ts';

const card: Card = {
	site: 'Harbours',
	title: 'The port opens again',
	voice: 'theirs',
	day: '12 June 2031',
	outlets: [{ name: 'Lisport Courier', shape: 'M2.5 2.5h11v11h-11Z', colour: '#174a7c' }],
	more: 0,
	colours: { paper: '#fbf9f4', ink: '#1b1a17', soft: '#4a463f', rule: '#d9d2c4' },
};

test.each([
	['The port opens again', 'The port opens again'],
	['Порт знову відкрито', 'Порт знову відкрито'],
	['Το λιμάνι, Łódź, Đà Nẵng', 'Το λιμάνι, Łódź, Đà Nẵng'],
	['港口重新开放', '…'],
	['The port 港口 opens 😀', 'The port … opens …'],
	['الميناء مفتوح', '…'],
	['a\u202eb\0c\ud800', 'a…b…c\ufffd'],
	['', ''],
])('of `%s` is drawn `%s`', (text, drawn) => {
	expect(drawable(text)).toBe(drawn);
});

/** How many dark dots a part of a card has. */
async function inkIn(png: Buffer, top: number, height: number): Promise<number> {
	const dots = await sharp(png).extract({ left: 0, top, width: 1200, height }).greyscale().raw().toBuffer();
	return dots.filter((dot) => dot < 128).length;
}

test.each([
	['a title', card],
	['a title of ours', { ...card, voice: 'ours' as const }],
	['another script', { ...card, title: 'Порт знову відкрито' }],
	['letters that no font has', { ...card, title: '港口重新开放 – the port' }],
	['one long word', { ...card, title: 'x'.repeat(180) }],
	['the longest title', { ...card, title: 'The port opens again '.repeat(9).trim().slice(0, 180) }],
	['signs of markup', { ...card, title: '</svg><script>alert(1)</script> & "x"', site: '<b>' }],
	[
		'many outlets',
		{ ...card, outlets: Array.from({ length: 4 }, () => ({ ...card.outlets[0], name: 'x'.repeat(40) })) },
	],
] as [string, Card][])('a card with %s is a small picture of the right size', async (_, one) => {
	const png = await drawCard(one);
	const { format, width, height } = await sharp(png).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
	expect(png.length).toBeLessThan(60_000);
	// The title and the day are there, and nothing runs over the lower edge.
	expect(await inkIn(png, 160, 280)).toBeGreaterThan(300);
	expect(await inkIn(png, 600, 30)).toBe(0);
});

test('a card of nothing that can be drawn is still a card', async () => {
	const png = await drawCard({ ...card, title: '', site: '', day: '', outlets: [] });
	expect((await sharp(png).metadata()).width).toBe(1200);
});
