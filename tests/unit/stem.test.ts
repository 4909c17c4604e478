/** Rules are spared by the stems that a text lacks: never one that fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relayForms } from '../../src/parse/relay-form.ts';
import { stemFinder } from '../../src/parse/stem.ts';
import { forms } from '../../src/parse/temporal-form.ts';
import { readHints } from '../../src/parse/temporal-hint.ts';

test('finds every stem that stands in a text, also inside of one another', () => {
	const stem = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' '), minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(
			fc.array(stem, { minLength: 1 }),
			fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ') }),
			(all, text) => {
				expect([...stemFinder(all)(text)].sort()).toEqual(
					[...new Set(all.filter((each) => text.includes(each)))].sort(),
				);
			},
		),
	);
});

const sentences = (words: string) =>
	fc
		.array(
			fc.tuple(fc.constantFrom(...words.split('|')), fc.constantFrom(' ', ' ', ' ', ', ', '-', '', ' (', ': ', '.')),
		)
		.map((some) => some.flat().join(''));

describe('spares no form that fits', () => {
	const times = sentences(
		'last|this|past|next|March|MARCH|Sept.|of|and|2031|1999|year|years|Week|month|weekend|day|the|The|in|In|on|mid|early|late|Friday|FRIDAY|before|after|yesterday|tomorrow|Today|tonight|morning|night|evening|ago|three|an|12|earlier|later|previous|following|same|that|by|date|time|recently|coming|few|days|other|start|end|rest|so far|to|ſame|weeK',
	);
	test.each(forms.map(({ name, pattern }) => [name, pattern] as const))('of time: %s', (name, pattern) => {
		fc.assert(
			fc.property(times, (text) => {
				if (text.search(pattern) !== -1) expect(readHints(text)(name)).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	const relays = sentences(
		"The Courier|Polaris|Polaris News|BBC|the|news agency|News Agency|state media|local|reported|reports|is reporting|revealed|disclosed|said in a report|said|says|told|informed|confirmed to|citing|cited|cites|quoted|as saying|as telling|by|in|on|to|for|from|according to|According to|a report|article|story|op-ed|carried by|seen by|published|account|'s|contributed to this report|contributed reporting|Reporting|reporting|Files|Inputs|interview|with|In an|speaking|comments|remarks|a statement|an email|posted|wrote|social media|(via|(Via|With|inputs from|files from|This|originally|appeared|reprinted|two|senior|officials|Sources|people|aides|adviser|familiar with|close to|the plan|who|asked|not to be|named|identified|on condition of anonymity|on the condition of anonymity|)",
	);
	// What fills a platform's slot is a platform by a list, and the list is what these forms hold.
	const plain = relayForms.filter(({ slot }) => slot !== 'platform');
	test.each(plain.map((form) => [form.name, form] as const))('of relay: %s', (_, { pattern, holds }) => {
		fc.assert(
			fc.property(relays, (text) => {
				const holdsAll = holds.every((some) => some.some((each) => text.includes(each)));
				if (text.search(pattern) !== -1) expect(holdsAll).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
