/** What a sentence tells that somebody named did, at which hour, and how the timeline lays it out. */
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { hourOf } from '../../src/compare/day-time.ts';
import { deedsOf } from '../../src/compare/deed.ts';
import { readTellings } from '../../src/compare/telling.ts';
import { timelinePages } from '../../src/components/timeline.ts';
import type { NewsEvent } from '../../src/comparison-records.ts';
import { parseArticle } from '../../src/parse/article.ts';

function tellingOf(sentence: string) {
	const value = `# The island waits\n\n16 May 2031\n\nRuth Calder and Edmund Pike live in Marle. ${sentence}\n`;
	const article = parseArticle(new VFile({ path: '001_gull.txt', value }), { sha256: '' });
	if (!article) throw new Error('No article');
	const telling = readTellings([article], new Map([[article.slug, value]]), ({ id }) => id).at(-1);
	if (!telling) throw new Error('No sentence');
	return { telling, seed: value };
}

const wordsOf = (sentence: string) => {
	const { telling, seed } = tellingOf(sentence);
	return deedsOf(telling, seed).map(({ clause: { first, end } }) =>
		telling.words
			.slice(first, end)
			.map(({ key }) => key)
			.join(' '),
	);
};

test.each([
	['Edmund Pike signed the lease.', ['edmund pike signed the lease']],
	['Mayor Edmund Pike quickly signed the lease.', ['mayor edmund pike quickly signed the lease']],
	['Edmund Pike, the mayor of Marle, signed the lease.', ['edmund pike the mayor of marle signed the lease']],
	['The lease was praised by Ruth Calder, who signed it in the hall.', ['ruth calder who signed it in the hall']],
	[
		'The quarrel went on, with Edmund Pike warning that the boat was old.',
		['edmund pike warning that the boat was old'],
	],
	['Nobody heeded Edmund Pike’s warning that the boat was old.', ['edmund pike’s warning that the boat was old']],
	[
		'Ruth Calder sold the boat, while Edmund Pike kept the keys.',
		['ruth calder sold the boat while edmund pike kept the keys'],
	],
])('finds what is done in “%s”', (sentence, deeds) => {
	expect(wordsOf(sentence)).toEqual(deeds.map((deed) => deed.replaceAll('’', "'")));
});

test.each([
	'Edmund Pike did not sign the lease.',
	'Edmund Pike will sign the lease.',
	'Edmund Pike has often signed a lease.',
	'Edmund Pike has held several meetings.',
	'Edmund Pike wanted a lease.',
	'The talks with Edmund Pike ended.',
	'The Pike-backed lease ended.',
	'A plan of Edmund Pike backed by nobody lay on the desk.',
	'The crew said that Edmund Pike signed the lease.',
	'“Edmund Pike signed the lease.”',
])('finds nothing done in “%s”', (sentence) => {
	expect(wordsOf(sentence)).toEqual([]);
});

test('a sentence of a thousand names is read in no time', () => {
	const names = Array.from({ length: 1000 }, (_, index) => `Edmund Pike${index % 7 === 0 ? ' signed' : ''}`).join(', ');
	const started = performance.now();
	wordsOf(`${names} left.`);
	expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
	['Edmund Pike signed the lease on Thursday at 4:20 p.m.', 16],
	['Edmund Pike signed the lease on Thursday at 9 am.', 9],
	['Edmund Pike signed the lease on Thursday evening.', 19],
	['Edmund Pike signed the lease late Thursday.', 22],
	['Edmund Pike signed the lease on Thursday.', undefined],
	['Edmund Pike signed the lease on Thursday, after a late dinner.', undefined],
])('“%s” gives the hour %s', (sentence, hour) => {
	const { telling } = tellingOf(sentence);
	expect(hourOf(telling, telling.at, telling.dates[0]?.at ?? [])).toBe(hour);
});

const event = (from: string | undefined, to = from, before?: string): NewsEvent => ({
	id: from ?? 'undated',
	url: '/',
	title: { text: 'A', basis: 'derived' },
	...(from === undefined ? {} : { from, to }),
	...(before === undefined ? {} : { bounds: { before } }),
	mentions: [],
	dates: [],
	story: '',
});

test('what lies outside the period, or has no day, stands behind the days of the story', () => {
	const period = { from: '2031-05-10', to: '2031-05-20' };
	const events = [
		event('2024'),
		event('2031-05'),
		event('2031-05-12'),
		event('2031-06-01'),
		event(undefined, undefined, '2031-05-16'),
	];
	const [page] = timelinePages(events, period, ({ text }) => text);
	expect(page?.parts.map(({ id, days }) => [id, days.map(({ head }) => head)])).toEqual([
		['days', ['May 2031', 'Monday 12 May 2031']],
		['undated', ['By 16 May 2031']],
		['before', ['2024']],
		['after', ['Sunday 1 June 2031']],
	]);
	expect(timelinePages(events, undefined, ({ text }) => text)[0]?.parts.map(({ id }) => id)).toEqual([
		'days',
		'undated',
	]);
});

test('a page of the timeline has a hundred events, and none is lost', () => {
	const events = Array.from({ length: 250 }, () => event('2031-05-12'));
	const pages = timelinePages(events, undefined, ({ text }) => text);
	expect(pages.map(({ path, before, count }) => [path, before, count])).toEqual([
		['/', 0, 100],
		['/timeline/2/', 100, 100],
		['/timeline/3/', 200, 50],
	]);
});
