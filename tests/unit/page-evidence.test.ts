import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readCorpus, shareCorpus } from '../../src/corpus.ts';
import { folderWith } from './temporary-folder.ts';

vi.stubEnv('SITE', 'https://example.org');
// The tests read no styles otherwise.
vi.mock('../../src/styles/tokens.css?raw', () => ({ default: readFileSync('src/styles/tokens.css', 'utf8') }));

const text = `The ferry is late

5 March 2031

Ruth Berg said: “We know that the ferry is so very late, as it has been on each and every day of this long and cold winter.”

“We know that the ferry is late,” She told the Lisport Courier on Friday. Ruth Berg said: “We know that the ferry is late. It is so.”
`;

test('who speaks leads to a place that the page has, also where an edition of excerpts has not all that is said', async () => {
	const corpus = readCorpus([folderWith({ '1_a.txt': text, 'story.yml': 'title: Ferry\ntexts: excerpts\n' })]);
	shareCorpus(corpus);
	const { evidenceFragment, readingFor } = await import('../../src/components/edition.ts');
	const steps = corpus.comparison.relays.flatMap(({ article, chain }) => chain.map(({ at }) => ({ article, at })));
	expect(steps.length).toBeGreaterThan(0);
	for (const { article, at } of steps) {
		const reading = readingFor(article);
		const anchors = reading.article.paragraphs.flatMap(({ sentences }) => sentences.map(({ anchor }) => anchor));
		const ids = [...anchors, ...reading.marks.flatMap(({ value }) => ('id' in value ? value.id : []))];
		const fragment = evidenceFragment(reading, at);
		if (fragment !== undefined) expect(ids).toContain(fragment.slice(1));
	}
});
