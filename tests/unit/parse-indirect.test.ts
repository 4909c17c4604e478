/** What an article reports in its own words as said by somebody. */
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { findReports } from '../../src/parse/indirect.ts';
import { Stretch } from '../../src/parse/prose.ts';
import { findQuotations } from '../../src/parse/quotation.ts';
import { attributeQuotations } from '../../src/parse/speaker.ts';
import { readVoices } from '../../src/parse/voice.ts';

const lead = 'Anna Lund met the crew of the ship on Monday. ';
const reportsOf = (text: string) =>
	parseArticle(new VFile({ path: 'seeds/1_x.txt', value: lead + text }), { sha256: 'x' })?.reports ?? [];

test.each([
	['Lund said that the ship was late.', 'Lund', 'said', 'the ship was late.', 'that-clause'],
	['Lund said on Tuesday that the ship was late.', 'Lund', 'said', 'the ship was late.', 'that-clause'],
	['Lund told the radio that the ship was late.', 'Lund', 'told', 'the ship was late.', 'that-clause'],
	['She said the ship was “very late” again.', 'She', 'said', 'the ship was “very late” again.', 'bare-clause'],
	['Lund told reporters she was late.', 'Lund', 'told', 'she was late.', 'bare-clause'],
	['Lund said she was late, adding that nobody waited.', 'Lund', 'said', 'she was late', 'bare-clause'],
	['According to Lund, the ship was late.', 'Lund', 'according to', 'the ship was late.', 'according-to'],
	['According to Lund, the head of the harbour, it was late.', 'Lund', 'according to', 'it was late.', 'according-to'],
	['The ship was late, according to the union.', 'the union', 'according to', 'The ship was late', 'according-to'],
	['The ship was late, Lund said on Tuesday.', 'Lund', 'said', 'The ship was late', 'clause-behind'],
	['The ship was late, said Lund, who waited.', 'Lund', 'said', 'The ship was late', 'clause-behind'],
	['A sailor on board said the ship was late.', 'A sailor on board', 'said', 'the ship was late.', 'bare-clause'],
])('of `%s` it is %s', (text, speaker, cue, words, rule) => {
	expect(reportsOf(text)[0]).toMatchObject({ speaker: { text: speaker }, cue, text: words, rule });
});

test.each(['\n', '\r\n', ' \n', ' \t\r\n'])('a line that ends in %j before the speaker hides nobody', (end) => {
	const lines = ['We know that the', 'ferry is late. The town pays for all of the buses,', 'Lund said on Friday.'];
	expect(reportsOf(lines.join(` ${end}`))[0]).toMatchObject({ speaker: { text: 'Lund' }, rule: 'clause-behind' });
});

test('a pronoun says whom it stands for', () => {
	expect(reportsOf('She said the ship was late.')[0]?.speaker).toMatchObject({ by: 'pronoun', name: 'Anna Lund' });
});

test.each([
	'Lund said: “The ship is very late.”',
	'“The ship is very late,” Lund said.',
	'“It is late. It was late before,” the harbour’s head, Anna Lund, told a crowd.',
	'Lund did not say that the ship was late.',
	'The ship is said to be late.',
	'What Lund says the ship is worth is not known.',
	'Lund mentioned that again on Tuesday.',
	'Lund said nothing about it.',
	'On Tuesday in the harbour, Lund said.',
])('of `%s` there is none', (text) => {
	expect(reportsOf(text)).toEqual([]);
});

test.each(['he said that we go and ', '“We go home now,” he said. ', 'we go, he said, ', 'the union of the man said '])(
	'a sentence that never ends, of `%s`, takes no longer than it is long',
	(words) => {
		const text = words.repeat(20_000);
		const sentences = [{ id: 'p1s1', start: 0, end: text.length }];
		const pieces = [{ where: 'body', id: 'p1', stretch: new Stretch(text, [[0, text.length]]), sentences }] as const;
		const start = performance.now();
		const { quotations } = findQuotations(pieces);
		const voices = readVoices(pieces, quotations, []);
		attributeQuotations(pieces, quotations, voices);
		findReports(pieces, voices);
		expect(performance.now() - start).toBeLessThan(4000);
	},
);
