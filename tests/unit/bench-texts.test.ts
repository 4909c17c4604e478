import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageText } from '../bench/page-checks.ts';
import { markdownOf, missingWords, partsOf, seedFiles } from '../bench/texts.ts';
import type { MadeSeed } from '../bench/worlds.ts';

const renderer = remark().use(remarkRehype).use(rehypeStringify).freeze();
const made = (text: string, known: Partial<MadeSeed> = {}): MadeSeed => ({
	file: '7_made.txt',
	text,
	outlet: undefined,
	published: undefined,
	...known,
});
const shown = (markdown: string) => pageText(String(renderer.processSync(markdown.replace(/^---\n[^]*?\n---\n/u, ''))));

test.each([
	'<b>bold</b> & &amp; &lt; *star* _line_ `code` [link](to) ![picture](of)',
	'1. A list, and 2) no list',
	'- a dash',
	'+ a plus',
	'# a heading #',
	'> quoted',
	'    so far in',
	'| a | table |',
	'<!-- gone? --> <script>alert(1)</script>',
	'at 10:30 a :name[with] and {{ braces }} {% tag %} \\backslash\\',
	'<div it said',
	'[1]: https://example.org "reference"',
	'~~struck~~ ***',
	'===',
	'$a_1$ and a^2^',
])('Markdown shows the words of %j', (paragraph) => {
	const article = made(`# A title\n\n${paragraph.trim()}\n\nThe end.`);
	expect(missingWords(article, `A title ${shown(markdownOf(article))}`)).toEqual([]);
});

test('Markdown shows the words of any paragraphs', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 4 }),
		fc.constantFrom(...'\\`*_[]()<>&#~|!:${}^=+-.0123456789'.split('')),
		fc.constantFrom(' ', 'said', '<br>', '&nbsp;', '1.', '---', '***', '](x)', '\\', '\u0001', '\u00ad', '\u202e'),
	);
	const paragraph = fc
		.array(piece, { minLength: 1, maxLength: 12 })
		// As worlds.ts makes them.
		.map((pieces) => pieces.join('').replace(/\s+/gu, ' ').trim())
		.filter((text) => text !== '');
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 2 }), (paragraphs) => {
			const article = made(`# A title\n\n${paragraphs.join('\n\n')}`);
			expect(missingWords(article, `A title ${shown(markdownOf(article))}`)).toEqual([]);
		}),
	);
});

test('front matter is what is known', () => {
	const title = 'He said: "no" # it\'s \\ &\u2028more';
	const article = made(`# ${title}\n\nOne: two.`, { outlet: '- @Herald', published: '2031-06-12' });
	expect(parse(markdownOf(article).split('---\n')[1] ?? '')).toEqual({
		title,
		description: 'One: two.',
		pubDate: '2031-06-12',
		outlet: '- @Herald',
	});
	expect(parse(markdownOf(made('One.')).split('---\n')[1] ?? '')).toEqual({ title: 'Untitled', description: 'One.' });
});

test('a page that shows other words is found', () => {
	const article = made('# A title\n\nIt’s “here” – or not...\n\nGone.');
	expect(missingWords(article, 'A title It\'s "here" — or\n not… Gone.')).toEqual([]);
	expect(missingWords(article, 'A title It\'s "there" — or\n not… Gone.')).toEqual(['It’s “here” – or not...']);
	expect(missingWords(article, 'It\'s "here" — or not…')).toEqual(['A title', 'Gone.']);
});

test('the words of a page are not those of its scripts and styles', () => {
	expect(pageText('<style>p{}</style><p>Fish &amp; <i>chips</i></p><script>let a</script>!')).toBe('Fish & chips!');
});

test('a text without a title has none', () => {
	expect(partsOf(made('One.\n\nTwo.'))).toEqual({ title: undefined, paragraphs: ['One.', 'Two.'] });
	expect(partsOf(made('# One\n\nTwo.'))).toEqual({ title: 'One', paragraphs: ['Two.'] });
});

test('a seed has a sidecar where something of it is known', () => {
	expect(seedFiles(made('One.'))).toEqual({ '7_made.txt': 'One.' });
	const files = seedFiles(made('One.', { outlet: 'The "Herald": more', published: '2031-06-12' }));
	expect(Object.keys(files)).toEqual(['7_made.txt', '7_made.yml']);
	expect(parse(files['7_made.yml'] ?? '')).toEqual({
		outlet: { value: 'The "Herald": more', because: 'made' },
		published: { value: '2031-06-12', because: 'made' },
	});
});
