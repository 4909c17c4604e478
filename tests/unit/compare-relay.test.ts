import { expect, test } from 'vitest';
import { isSameOutlet, isShortFor, outletKey } from '../../src/compare/outlet-name.ts';
import { withOrigins } from '../../src/compare/origin.ts';
import { chainsOf, readRelays } from '../../src/compare/relay.ts';
import type { Mention, PassagePair } from '../../src/comparison-records.ts';
import type { Article, Range, Relay, Speaker } from '../../src/records.ts';

/** Makes an article of sentences, one paragraph for each list, and finds words in it. */
function articleOf(slug: string, paragraphs: readonly (readonly string[])[], records: Partial<Article> = {}) {
	const whole = paragraphs.flat().join(' ');
	const atOf = (words: string): Range => [whole.indexOf(words), whole.indexOf(words) + words.length];
	const sentenceOf = (words: string) => {
		for (const [p, sentences] of paragraphs.entries()) {
			const s = sentences.findIndex((sentence) => sentence.includes(words));
			if (s !== -1) return `p${p + 1}s${s + 1}`;
		}
		throw new Error(`No sentence has “${words}”`);
	};
	const article: Article = {
		slug,
		url: `/articles/${slug}/`,
		seed: { file: `${slug}.txt`, sha256: '', length: whole.length },
		language: 'en',
		parts: [],
		paragraphs: paragraphs.map((sentences, p) => ({
			id: `p${p + 1}`,
			anchor: '',
			kind: 'body',
			text: sentences.join(' '),
			at: [atOf(sentences.join(' '))],
			sentences: sentences.map((text, s) => ({ id: `p${p + 1}s${s + 1}`, anchor: '', text, at: [atOf(text)] })),
		})),
		quotations: [],
		dates: [],
		names: [],
		relays: [],
		reports: [],
		messages: [],
		...records,
	};
	return { article, atOf, sentenceOf };
}

type Said = [kind: Relay['kind'], from: string, text: string, told?: string];

/** The chains of a text as `a ← b (stated)`. */
function chains(sentences: readonly string[], said: readonly Said[], records: Partial<Article> = {}): string[] {
	const { article, atOf, sentenceOf } = articleOf('a', [sentences]);
	const relays = said.map(([kind, from, text, told]) => ({
		kind,
		from,
		text,
		at: [atOf(text)],
		rule: 'test',
		sentence: sentenceOf(text),
		...(told === undefined ? {} : { told }),
	}));
	const person = { id: 'jane-doe', kind: 'person' as const, text: 'Jane Doe' };
	const names = sentences.flatMap((sentence) =>
		sentence.includes('Jane Doe') ? [{ ...person, at: [atOf('Jane Doe')], sentence: sentenceOf('Jane Doe') }] : [],
	);
	const whole: Article = { ...article, relays, names, ...records };
	return chainsOf(
		whole,
		readRelays(whole, (id) => id),
	).map(
		({ chain, origin, unread }) =>
			`${chain.map(({ name }) => name).join(' ← ')} (${unread ? 'who told it was not read' : origin})`,
	);
}

const outlet = (name: string) => ({ outlet: { id: name.toLowerCase(), name, basis: 'stated' as const } });
const spoken = (sentence: string, text: string, start: number, by: Speaker['by'] = 'name') => ({
	reports: [
		{
			text: 'it rained',
			at: [[0, 1]] as Range[],
			sentence,
			rule: 'bare-clause' as const,
			speaker: { text, at: [[start, start + text.length]] as Range[], by, id: 'john-roe', name: 'John Roe' },
		},
	],
});

test.each<[string, string[], Said[], string[], Partial<Article>?]>([
	['nobody', ['It rained.'], [], []],
	[
		'people without a name who told an outlet',
		['The Tern reported it.', 'Crew members told The Tern so.'],
		[
			['reported-by', 'The Tern', 'The Tern reported'],
			['told', 'Crew members', 'Crew members told The Tern', 'The Tern'],
		],
		['The Tern ← Crew members (not stated)'],
	],
	[
		'someone with a name who told an outlet',
		['It rained, Jane Doe told The Tern.'],
		[['told', 'Jane Doe', 'Jane Doe told The Tern', 'The Tern']],
		['The Tern ← Jane Doe (stated)'],
	],
	[
		'someone who told the outlet of the article itself',
		['It rained, Jane Doe told The Tern.'],
		[['told', 'Jane Doe', 'Jane Doe told The Tern', 'The Tern']],
		['Jane Doe (stated)'],
		outlet('Tern'),
	],
	[
		'an aide of someone with a name',
		['It rained, an aide to Jane Doe told The Tern.'],
		[['told', 'Jane Doe', 'Jane Doe told The Tern', 'The Tern']],
		['The Tern (who told it was not read)'],
	],
	[
		'who speaks in the sentence of a post',
		['It rained, Roe wrote on Gullnet.'],
		[['posted-on', 'Gullnet', 'wrote on Gullnet']],
		['Gullnet ← John Roe (stated)'],
		spoken('p1s1', 'Roe', 11),
	],
	[
		'someone who is only named behind an interview',
		['All of it came in an interview with The Tern a day after Roe spoke.'],
		[['told', 'The Tern', 'in an interview with The Tern', 'The Tern']],
		['The Tern (who told it was not read)'],
		spoken('p1s1', 'Roe', 59),
	],
	[
		'sources that are cited and then spoken of again',
		['The Tern reported, citing two officials.', 'It rained, the officials said.'],
		[
			['reported-by', 'The Tern', 'The Tern reported, citing two officials'],
			['unnamed', 'the officials', 'the officials said'],
		],
		['The Tern ← two officials (not stated)'],
	],
	[
		'sources far from an outlet',
		['The Tern reported it.', 'It rained, two officials said.'],
		[
			['reported-by', 'The Tern', 'The Tern reported'],
			['unnamed', 'two officials', 'two officials said'],
		],
		['The Tern (not stated)', 'two officials (not stated)'],
	],
	[
		'one outlet under its long and its short name',
		['The Quiet Tern reported it.', 'The Tern said so too.'],
		[
			['reported-by', 'The Quiet Tern', 'The Quiet Tern reported'],
			['reported-by', 'The Tern', 'The Tern said'],
		],
		['The Quiet Tern (not stated)'],
	],
])('chains of an article that relays %s', (_, sentences, said, expected, records) => {
	expect(chains(sentences, said, records)).toEqual(expected);
});

test('a whole text from another outlet stands before all that it relays', () => {
	const { article, atOf } = articleOf('a', [['It rained, Jane Doe told The Tern.']]);
	const relays: Relay[] = [
		{ kind: 'republished', from: 'The Gull', text: 'It', at: [[0, 2]], rule: 'source-line' },
		{
			kind: 'told',
			from: 'Jane Doe',
			told: 'The Tern',
			text: 'Jane Doe told The Tern',
			at: [atOf('Jane Doe told The Tern')],
			rule: 'told-outlet',
			sentence: 'p1s1',
		},
	];
	const read = readRelays({ ...article, relays, ...outlet('The Petrel') }, (id) => id);
	expect(chainsOf(article, read).map(({ chain }) => chain.map(({ name, kind }) => `${kind} ${name}`))).toEqual([
		['republished The Gull', 'reported-by The Tern', 'told Jane Doe'],
	]);
});

test.each([
	['NBC', 'NBC News', true],
	['The BBC', 'BBC', true],
	['AP', 'The Associated Press', true],
	['HuffPost', 'The Huffington Post', true],
	['RIA', 'RIA Novosti', true],
	['The Times', 'The New York Times', false],
	['The Washington Post', 'The Washington Times', false],
	['Sky', 'Sky Sports', false],
	['', 'The Tern', false],
])('whether %s and %s are one outlet: %s', (one, other, expected) => {
	expect(isSameOutlet(one, other)).toBe(expected);
	expect(isSameOutlet(other, one)).toBe(expected);
});

test.each([
	['The Times', 'The New York Times', true],
	['The Journal', 'The Wall Street Journal', true],
	['News', 'NBC News', false],
	['The New York Times', 'The Times', false],
])('whether %s is short for %s: %s', (short, long, expected) => {
	expect(isShortFor(short, long)).toBe(expected);
});

test('the key of an outlet is without its article and its last word News', () => {
	expect(['The BBC', 'BBC News', 'News'].map(outletKey)).toEqual(['bbc', 'bbc', 'news']);
});

/** Three articles that tell of one event, and the origins that are counted. */
function origins(
	files: readonly { sentences: string[]; told?: string; records?: Partial<Article> }[],
	passages: PassagePair[] = [],
) {
	const made = files.map(({ sentences, told, records }, index) => {
		const { article, atOf } = articleOf(String(index), [sentences], records);
		const relays: Relay[] =
			told === undefined
				? []
				: [{ kind: 'reported-by', from: told, text: told, at: [atOf(told)], rule: 'test', sentence: 'p1s1' }];
		return { ...article, relays };
	});
	const mentions = made.map(({ slug, paragraphs }): Mention => {
		const { text = '', at = [] } = paragraphs[0]?.sentences.at(-1) ?? {};
		return {
			article: slug,
			sentence: `p1s${paragraphs[0]?.sentences.length ?? 1}`,
			text,
			at,
			date: 'stated',
			rule: 'test',
		};
	});
	const relays = new Map(made.map((article) => [article.slug, readRelays(article, (id) => id)]));
	const [event] = withOrigins([{ mentions }], { articles: made, relays, passages });
	return event?.origins.map(({ name = 'a file', articles }) => `${name}: ${articles.join(' ')}`);
}

test.each<[string, Parameters<typeof origins>[0], string[]]>([
	[
		'files without an outlet are each their own',
		[{ sentences: ['It rained.'] }, { sentences: ['It rained.'] }],
		['a file: 0', 'a file: 1'],
	],
	[
		'two that relay one outlet count once, with the outlet itself',
		[
			{ sentences: ['It rained, according to The Tern.'], told: 'The Tern' },
			{ sentences: ['The Tern wrote.', 'It rained.'], told: 'The Tern' },
			{ sentences: ['It rained.'], records: outlet('The Tern') },
		],
		['The Tern: 0 1 2'],
	],
	[
		'two that relay different outlets stay two',
		[
			{ sentences: ['It rained, according to The Tern.'], told: 'The Tern' },
			{ sentences: ['It rained, according to The Gull.'], told: 'The Gull' },
		],
		['The Tern: 0', 'The Gull: 1'],
	],
])('%s', (_, files, expected) => {
	expect(origins(files)).toEqual(expected);
});

test('two files whose sentences are for the most part the same words have it from one', () => {
	const files = [
		{ sentences: ['It rained on the roofs of the town.'] },
		{ sentences: ['Rain: it rained on the roofs.'] },
	];
	const side = (article: string, text: string) => ({ article, sentence: 'p1s1', text, at: [[0, 1]] as Range[] });
	const copy = (text: string): PassagePair => ({
		id: text,
		kind: 'copied',
		score: 1,
		rule: 'test',
		a: side('0', text),
		b: side('1', text),
		differences: [],
	});
	expect(origins(files, [copy('it rained on the roofs')])).toEqual(['a file: 0 1']);
	expect(origins(files, [copy('it rained')])).toEqual(['a file: 0', 'a file: 1']);
});
