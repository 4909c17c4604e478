import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findVoices } from '../../src/compare/voice.ts';
import { parseArticle } from '../../src/parse/article.ts';
import { countWords } from '../../src/seed-text.ts';

const told = `## Lock Stays Shut

June 3, 2024

"The lower gate gave way at dawn," engineer Petra Holm told Canal News. She called the alarm "silent."

Holm said that the canal would not reopen before the autumn, and that "the hinges" had rusted through.

A diver who asked not to be named said: "Nobody went down there for nine years."

"It was always going to end like this, and everybody on the towpath knew it."

Mayor Otto Brandt posted on Telegram that barges would be towed to the upper basin.
`;

/** What is said in a text, by speaker. */
function voicesIn(value: string) {
	const article = parseArticle(new VFile({ path: '001_lock.txt', value }), { sha256: 'not counted here' });
	if (!article) throw new Error('No article');
	return findVoices([article], new Map([[article.slug, value]]), (id) => ({ id, name: undefined }));
}

test('words are counted by speaker and by kind, each with its passage', () => {
	const voices = voicesIn(told).map(({ by, name, described, words, passages }) => [
		by,
		name ?? described,
		words,
		passages.map(({ kind, text, through }) => [kind, text, ...(through ?? []).map((one) => `${one.kind} ${one.name}`)]),
	]);
	expect(voices).toMatchInlineSnapshot(`
		[
		  [
		    "name",
		    "Petra Holm",
		    {
		      "direct": 7,
		      "fragment": 3,
		      "indirect": 13,
		    },
		    [
		      [
		        "direct",
		        "The lower gate gave way at dawn,",
		        "told Canal News",
		      ],
		      [
		        "fragment",
		        "silent.",
		      ],
		      [
		        "indirect",
		        "the canal would not reopen before the autumn, and that "the hinges" had rusted through.",
		      ],
		      [
		        "fragment",
		        "the hinges",
		      ],
		    ],
		  ],
		  [
		    "description",
		    "A diver",
		    {
		      "direct": 22,
		      "fragment": 0,
		      "indirect": 0,
		    },
		    [
		      [
		        "direct",
		        "Nobody went down there for nine years.",
		        "unnamed unnamed sources",
		      ],
		      [
		        "direct",
		        "It was always going to end like this, and everybody on the towpath knew it.",
		      ],
		    ],
		  ],
		  [
		    "name",
		    "Otto Brandt",
		    {
		      "direct": 0,
		      "fragment": 0,
		      "indirect": 8,
		    },
		    [
		      [
		        "indirect",
		        "barges would be towed to the upper basin.",
		        "posted-on Telegram",
		      ],
		    ],
		  ],
		]
	`);
});

test('the words of each passage add up to the counts', () => {
	for (const { words, passages } of voicesIn(told)) {
		for (const kind of ['direct', 'fragment', 'indirect'] as const) {
			const own = passages.filter((passage) => passage.kind === kind);
			expect(own.reduce((sum, passage) => sum + passage.words, 0)).toBe(words[kind]);
			for (const { text, words: count } of own) expect(count).toBeLessThanOrEqual(countWords(text));
		}
	}
});

test('a sentence with thousands of quotations is read', () => {
	const many = Array.from({ length: 3000 }, (_, index) => `"lock ${index} shut tight"`).join(' and ');
	const voices = voicesIn(`## Locks\n\nJune 3, 2024\n\nPetra Holm said ${many}, Canal News reported.\n`);
	expect(voices.length).toBeLessThan(10);
});
