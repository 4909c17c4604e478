/** Quotations and speakers, sentence by sentence. */
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/article.ts';
import { Stretch } from '../../src/parse/prose.ts';
import { findQuotations } from '../../src/parse/quotation.ts';
import { findSentences } from '../../src/parse/sentence.ts';

const quotationsOf = (text: string) =>
	parseArticle(new VFile({ path: 'seeds/1_x.txt', value: text }), { sha256: 'x' })?.quotations ?? [];
/** Every quotation with its speaker's name. */
const said = (text: string) => quotationsOf(text).map((quotation) => [quotation.text, quotation.speaker?.name]);

describe('speaker', () => {
	test.each([
		['“The ship is late,” Anna Lund said.', 'Anna Lund'],
		['“The ship is late,” said Anna Lund, who leads the council.', 'Anna Lund'],
		['“The ship is late,” Mr. Lund told the radio on Friday.', 'Lund'],
		['Anna Lund said the ship was “later than it ever was.”', 'Anna Lund'],
		['The harbour master, Anna Lund, said: “The ship is late.”', 'Anna Lund'],
		['Anna Lund urged the owner to act, saying the ship was “later than ever before.”', 'Anna Lund'],
		['The council met again, with Mayor Anna Lund noting that the ship was “later than ever before.”', 'Anna Lund'],
		['Anna Lund met the owner. She said the ship was “later than ever before.”', 'Anna Lund'],
		['Anna Lund met the press on Monday. “The ship is late,” she said.', 'Anna Lund'],
		['Anna Lund, who met Peter Holm on Monday, was asked about the ship. “Yes, I think so,” she replied.', 'Anna Lund'],
		['“Is the ship late?” Anna Lund said. The crew slept.', 'Anna Lund'],
		['“The ship is late,” said harbour pilot Anna Lund.', 'Anna Lund'],
		['“The ship is late,” said the pilot, Anna Lund.', 'Anna Lund'],
		['“The ship is late,” said its president, Anna Lund, who saw it.', 'Anna Lund'],
		['“The ship is late,” said Aarhus resident Anna Lund, who saw it.', 'Anna Lund'],
		['“The ship is late,” Harbour Chairwoman Anna Lund (Aarhus) said.', 'Anna Lund'],
		['“The ship is late,” Anna Lund, the head of the harbour, one of many in Jutland, said.', 'Anna Lund'],
		['“The ship is late,” Anna Lund was quoted as saying by the radio.', 'Anna Lund'],
		['“The ship is late,” according to Anna Lund.', 'Anna Lund'],
		['According to Anna Lund, “the ship is later than ever before.”', 'Anna Lund'],
		['Said Anna Lund: “The ship is later than ever before.”', 'Anna Lund'],
		['Anna Lund: “The ship is later than ever before.”', 'Anna Lund'],
		['The crew slept on Monday.\n\n“The ship is late, and the crew sleeps.” ― Anna Lund.', 'Anna Lund'],
		['Her partner at the harbour, Anna Lund, called the ship “later than ever before.”', 'Anna Lund'],
		['Anna Lund, the Danish Harbour’s deputy chief, said the ship was “later than ever before.”', 'Anna Lund'],
		['Anna Lund told the state radio on Monday that the ship was “later than ever before.”', 'Anna Lund'],
		['Anna Lund called him a master of ships. “He showed it again and again.”', 'Anna Lund'],
		['What Mayor Anna Lund described as a “very late ship” has come.', 'Anna Lund'],
	])('of `%s` is %s', (text, name) => {
		expect(said(text).at(-1)?.[1]).toBe(name);
	});

	test.each([
		'The ship is said to be “later than ever before” this year.',
		'Anna Lund went to the harbour. “The ship is late,” in the words of which nobody said much.',
		'“The ship is late,” Anna Lund said. Peter Holm came at night. “Nobody was on board of it.”',
		'Anna Lund was angry about the report. “Later than ever before” was the title of it.',
		'Anna Lund wept. “The ship is late,” the weeping and (as it seemed) tired said.',
		'The “green harbour zone” is empty since Monday, and nobody goes there.',
	])('of `%s` is left open', (text) => {
		expect(said(text).at(-1)?.[1]).toBeUndefined();
	});

	test.each([
		['“The ship is late,” a sailor said.', 'a sailor'],
		['“The ship is late,” the letter reads.', 'the letter'],
		['“The ship is late,” said one source on the council.', 'one source'],
		['“The ship is late,” said the union.', 'the union'],
		['“The ship is late,” said the pilot, Anna Lund and two sailors.', 'the pilot'],
		['“The ship is late,” said the pilot, whose brother, Peter Holm, slept.', 'the pilot'],
		['A pilot of the harbour, who was not named, said: “The ship is late.”', 'A pilot of the harbour'],
		['“The ship is late,” an aide to Anna Lund said.', 'an aide to Anna Lund'],
		['“The ship is late,” Anna Lund’s former partner said on Monday.', 'Anna Lund’s former partner'],
		['The crew waited. Officials said the ship was “later than ever before.”', 'Officials'],
		['The crew waited. “The ship is late,” they said.', 'they'],
	])('of `%s` is `%s`, whom the text does not name', (text, words) => {
		const { speaker } = quotationsOf(text).at(-1) ?? {};
		expect(speaker).toMatchObject({ text: words });
		expect(speaker).not.toHaveProperty('name');
	});

	test('goes on over a broken quotation', () => {
		const text = '“The ship is late,” Anna Lund said. “It has always been late.”';
		expect(said(text).map(([, name]) => name)).toEqual(['Anna Lund', 'Anna Lund']);
	});

	test('is kept as it is printed, with whom it stands for', () => {
		const [quotation] = quotationsOf('Anna Lund met the press on Monday. “The ship is late,” she said.');
		expect(quotation?.speaker).toMatchObject({ text: 'she', name: 'Anna Lund', by: 'pronoun' });
		expect(quotation?.cue).toBe('said');
	});
});

describe('marks', () => {
	test.each([
		['He said: "The ship is late."', ['The ship is late.']],
		['He said: ‘It’s the crew’s ship, and it’s late.’', ['It’s the crew’s ship, and it’s late.']],
		["He said: 'It's the crews' ship that is late.'", ["It's the crews' ship that is late."]],
		['He said: «The ship is late.»', ['The ship is late.']],
		['He said: „The ship is late.“', ['The ship is late.']],
		["He said: ``The ship is late.''", ['The ship is late.']],
		["He said: ''The ship is late,'' and left.", ['The ship is late,']],
		['He said: ”The ship is late,” and left.', ['The ship is late,']],
		['He said: « The ship is late », and left.', ['The ship is late']],
		['He said: »The ship is late«, and left.', ['The ship is late']],
		['He said,"The ship is late,"and left.', ['The ship is late,']],
		['“The ship is late," he said. "It was late,” he said.', ['The ship is late,', 'It was late,']],
		['"We need 5" pipes for the ship," he said.', ['We need 5" pipes for the ship,']],
		["He said: 'Rock 'n' roll is what 'em sailors like.'", ["Rock 'n' roll is what 'em sailors like."]],
		[
			'"The ship is late. “It was late,” she said of it. It is late."',
			['The ship is late. “It was late,” she said of it. It is late.', 'It was late,'],
		],
		[
			'“I said: ‘The ship is late.’ Nobody heard,” he said.',
			['I said: ‘The ship is late.’ Nobody heard,', 'The ship is late.'],
		],
	])('of `%s` hold the words', (text, words) => {
		expect(quotationsOf(text).map((quotation) => quotation.text)).toEqual(words);
	});

	test.each([
		'The crews’ ship is late, the masters’ ship is not.',
		"It's the crew's, and the '90s are over.",
		'A 6" pipe was on board of the ship.',
	])('of `%s` quote nobody', (text) => {
		expect(quotationsOf(text)).toEqual([]);
	});
});

test('marks with a blank on both sides open and close by turns', () => {
	const text = '" The ship is late, " he said. " It was late. "';
	const piece = { where: 'body', stretch: new Stretch(text, [[0, text.length]]), sentences: [] } as const;
	const words = findQuotations([piece]).quotations.map(({ places: [{ start, end }] }) => text.slice(start, end).trim());
	expect(words).toEqual(['The ship is late,', 'It was late.']);
});

describe('dialogue with dashes', () => {
	const dialogue = (words: string) => said(`The crew waited for hours in the harbour on Monday.\n\n${words}`);

	test('is quoted where it says who speaks', () => {
		expect(dialogue('— We wait for the ice, — said Anna Lund. — It has been late before.')).toEqual([
			['We wait for the ice,', 'Anna Lund'],
			['It has been late before.', 'Anna Lund'],
		]);
		expect(dialogue('– Is it later than it was on Sunday? – asked Anna Lund, who waited.')).toEqual([
			['Is it later than it was on Sunday?', 'Anna Lund'],
		]);
	});

	test.each([
		'— The ship is late, and nobody on board of it sleeps.',
		'— The ship – a ferry – is late, and nobody on board of it sleeps.',
		'The ship, — said to be late, — has come to the harbour.',
	])('`%s` quotes nobody', (words) => {
		expect(dialogue(words)).toEqual([]);
	});
});

describe('kind', () => {
	test.each([
		['On the radio’s “Harbour at Night,” Anna Lund said that nobody would sail.', 'scare'],
		['“Ships of the North” was shown again on Monday, Anna Lund said.', 'scare'],
		['They all live near the “green harbour zone,” which is empty.', 'scare'],
		['The crew shouted, “All Ships Go Home,” and left.', 'direct'],
		['“Anna Lund Is Late,” said the harbour master.', 'direct'],
		['Anna Lund calls the harbour a “green harbour zone,” and left.', 'direct'],
		['Anna Lund likened the ship to “a sleeping whale.”', 'direct'],
	])('of the marks in `%s` is %s', (text, kind) => {
		expect(quotationsOf(text)[0]?.kind).toBe(kind);
	});

	test('is nested where curly marks stand inside curly ones and all are closed', () => {
		const found = quotationsOf('“What he calls “late” is late for nobody,” she said.');
		expect(found.map(({ kind, text }) => [kind, text])).toEqual([
			['direct', 'What he calls “late” is late for nobody,'],
			['nested', 'late'],
		]);
	});
});

test('what stands behind a mark that nothing closes stands in no other quotation', () => {
	const [quotation] = quotationsOf('“The ship is late. He said: "It was late as well," and left.');
	expect(quotation).toMatchObject({ text: 'It was late as well,', kind: 'direct' });
});

test.each(['“', '“a "b ‘c «d ', "crews' ", '5" ', '“It is late,” Anna Lund said. '])(
	'a hundred thousand marks, as in `%s`, are read in one go',
	(words) => {
		const text = words.repeat(100_000);
		const piece = { where: 'body', stretch: new Stretch(text, [[0, text.length]]), sentences: [] } as const;
		const start = performance.now();
		findQuotations([piece]);
		expect(performance.now() - start).toBeLessThan(4000);
	},
);

test('a word in marks goes with the verb of its own clause', () => {
	const [quotation] = quotationsOf('While Anna Lund called the ship “late,” she praised the crew of the harbour.');
	expect(quotation).toMatchObject({ cue: 'called', speaker: { name: 'Anna Lund' } });
});

test('marks that nothing closes are told of a file some twenty times, and not a thousand', () => {
	const file = new VFile({ path: 'seeds/1_x.txt', value: 'The crew said “it is late today.\n\n'.repeat(1000) });
	parseArticle(file, { sha256: 'x' });
	const told = file.messages.filter(({ ruleId }) => ruleId === 'unclosed-quotation');
	expect(told).toHaveLength(21);
	expect(told.at(-1)?.reason).toContain('not listed');
});

describe('sentences', () => {
	const sentences = (text: string) => findSentences(text).map(([start, end]) => text.slice(start, end));

	test.each([
		['U.S. President Jane Doe met Mr. Roe. They spoke.', 2],
		['It cost No. 10 nothing vs. Paul.', 1],
		['She left on Mar. 15. He stayed.', 2],
		['“Are you late? Are you?” He was.', 3],
		['“It is late.” she said.', 1],
	])('of `%s` are %i', (text, count) => {
		expect(sentences(text)).toHaveLength(count);
	});
});
