/**
 * `npm run bench -- og [--cards 100]`: how long the cards take that others show beside a link.
 *
 * Draws cards that were never drawn before, and then the same again, which are kept. Times differ between machines, so no
 * test asks for one.
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Card, cardFile, drawCard } from '../../src/write/card.ts';

const { values } = parseArgs({ options: { cards: { type: 'string', default: '100' } }, allowPositionals: true });

const cards = Array.from({ length: Number(values.cards) }, (_, index): Card => ({
	site: 'Harbours',
	title: `The port of Lisport opens again, for the ${index + 1}th time, after a strike of nine days`,
	voice: 'theirs',
	day: '12 June 2031',
	outlets: [{ name: `Bench ${process.pid}`, shape: 'M2.5 2.5h11v11h-11Z', colour: '#174a7c' }],
	more: 0,
	colours: { paper: '#fbf9f4', ink: '#1b1a17', soft: '#4a463f', rule: '#d9d2c4' },
}));

for (const what of ['drawn', 'kept']) {
	const begin = performance.now();
	const { user } = process.cpuUsage();
	let bytes = 0;
	for (const card of cards) bytes += (await drawCard(card)).length;
	const each = (performance.now() - begin) / cards.length;
	const cpu = (process.cpuUsage().user - user) / 1000 / cards.length;
	const kB = bytes / cards.length / 1000;
	console.log(`${what}: ${each.toFixed(1)} ms a card, ${cpu.toFixed(1)} of the processor, ${kB.toFixed(0)} kB each`);
}
for (const card of cards) rmSync(cardFile(card));
