/** The pages of quotations and speakers show what the data has. */
import { expect, test } from 'vitest';
import type { SharedQuotation, Voice } from '../../src/comparison-records.ts';
import { readBuilt } from './built.ts';

const read = (file: string): unknown => JSON.parse(readBuilt(`data/${file}`));
const quotations = read('quotations.json') as SharedQuotation[];
const voices = read('voices.json') as Voice[];

/** The words of a page as a reader has them. */
const wordsOf = (html: string) =>
	html
		.replace(/<[^>]*>/gu, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/gu, ' ');

test('every rendering of a quotation stands on the page, under an address of its own', () => {
	const html = readBuilt('quotations/index.html');
	const words = wordsOf(html.replace(/<span class="spoken">[^<]*<\/span>/gu, ''));
	for (const { id, renderings } of quotations.slice(0, 100)) {
		expect(html).toContain(`id="${id}"`);
		for (const rendering of renderings.filter(({ pieces }) => !pieces)) {
			expect(html).toContain(`id="${rendering.id}"`);
			expect(words).toContain(`“${rendering.text}”`);
		}
	}
});

test('whoever speaks is listed with every passage', () => {
	const html = readBuilt('quotations/speakers/index.html');
	for (const { id, passages } of voices.slice(0, 100)) {
		expect(html).toContain(`id="v-${id}"`);
		expect(passages.length).toBeGreaterThan(0);
	}
});
