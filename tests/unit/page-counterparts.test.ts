import { expect, test } from 'vitest';
import { compareWhole } from '../../src/components/comparison-rows.ts';
import type { Reading } from '../../src/components/reading.ts';
import type { NewsEvent, PassagePair } from '../../src/comparison-records.ts';
import type { Range } from '../../src/records.ts';

/** A reading with a paragraph for each list of sentences. */
function readingOfSentences(slug: string, paragraphs: readonly (readonly Range[])[]): Reading {
	const shown = paragraphs.map((sentences, index) => ({
		id: `p${index}`,
		sentences: sentences.map((range, place) => ({
			id: `p${index}s${place}`,
			anchor: `${slug}-p${index}s${place}`,
			at: [range],
		})),
	}));
	return { article: { slug, paragraphs: shown } } as unknown as Reading;
}

const port = readingOfSentences('a', [[[0, 20]], [[20, 40]]]);
const wharf = readingOfSentences('b', [
	[[0, 20]],
	[
		[21, 40],
		[41, 60],
		[61, 80],
	],
	[[82, 99]],
]);
/** A passage over three sentences; both have only the words at 45–50, which stand in the second. */
const long: PassagePair = {
	id: 'long',
	kind: 'same-quotation',
	score: 1,
	rule: 'fragment-of-speaker',
	a: { article: 'a', sentence: 'p1s0', text: 'flood', at: [[30, 35]] },
	b: { article: 'b', sentence: 'p1s0', text: 'We asked. The flood came. It went', at: [[22, 75]] },
	differences: [
		{ kind: 'added', a: [], b: [[22, 45]] },
		{ kind: 'added', a: [], b: [[50, 75]] },
	],
};
const turned = (pair: PassagePair): PassagePair => ({
	...pair,
	a: { ...pair.b, article: 'a' },
	b: { ...pair.a, article: 'b' },
	differences: pair.differences.map(({ kind, a, b }) => ({ kind, a: b, b: a })),
});

test('a passage over several sentences stands where the words are that both have', () => {
	const { rows } = compareWhole(port, wharf, [long]);
	const joined = rows.filter(({ passages }) => passages.length > 0);
	expect(joined.map(({ a, b }) => [a, b].map((units) => units.map(({ anchor }) => anchor)))).toEqual([
		[['a-p1s0'], ['b-p1s1']],
	]);
});

test.each([
	['second', port, wharf, long],
	['first', wharf, port, turned(long)],
] as const)('no sentence of a passage of the %s article is beside a bare blank', (_, a, b, pair) => {
	const { rows } = compareWhole(a, b, [pair]);
	const bare = rows.filter(
		(row) => (row.a.length === 0 || row.b.length === 0) && row.onward.length + row.back.length === 0,
	);
	const places = bare.flatMap((row) => [...row.a, ...row.b]).map(({ at }) => at);
	expect(places.flat().sort(([one], [other]) => one - other)).toEqual([
		[0, 20],
		[0, 20],
		[82, 99],
	]);
});

test('a passage without a place for its counterpart leaves no bare blank', () => {
	const astray = { ...long, b: { ...long.b, sentence: 'p9s9' } };
	const { rows, loose } = compareWhole(port, wharf, [astray]);
	expect(loose).toEqual([astray]);
	expect(rows.find((row) => row.a[0]?.anchor === 'a-p1s0')?.onward).toEqual([
		{ pair: astray, path: '#long', isHead: true },
	]);
});

test('of two pairs that cross, the lighter is told where it stands, with where the other article tells it', () => {
	const straight = { ...long, id: 'straight', score: 0.9, a: { ...long.a, sentence: 'p0s0', at: [[0, 5]] as Range[] } };
	const crossing = {
		...long,
		id: 'crossing',
		score: 0.3,
		b: { ...long.b, sentence: 'p0s0', at: [[0, 9]] as Range[] },
		differences: [],
	};
	const { rows } = compareWhole(port, wharf, [straight, crossing]);
	const alone = rows.filter(({ passages }) => passages.length === 0);
	expect(alone.flatMap(({ onward }) => onward).map(({ pair, when, path }) => [pair.id, when, path])).toEqual([
		['crossing', 'earlier', '#b-b-p0s0'],
	]);
	expect(alone.flatMap(({ back }) => back).map(({ pair, when, path }) => [pair.id, when, path])).toContainEqual([
		'crossing',
		'later',
		'#a-a-p1s0',
	]);
});

test('a passage of as many sentences on both sides stands sentence by sentence', () => {
	const whole = {
		...long,
		id: 'whole',
		a: { ...long.a, sentence: 'p0s0', at: [[0, 40]] as Range[] },
		b: { ...long.b, sentence: 'p1s0', at: [[21, 60]] as Range[] },
		differences: [],
	};
	const { rows } = compareWhole(port, wharf, [whole]);
	const joined = rows.filter(({ passages, parts }) => passages.length + parts.length > 0);
	expect(joined.map(({ a, b, parts }) => [a[0]?.anchor, b[0]?.anchor, parts.length])).toEqual([
		['a-p0s0', 'b-p1s0', 0],
		['a-p1s0', 'b-p1s1', 1],
	]);
	expect(rows.flatMap(({ onward, back }) => [...onward, ...back])).toEqual([]);
});

test('an event that both tell makes a row where no passage joins them', () => {
	const event = {
		id: 'flood',
		mentions: [
			{ article: 'a', sentence: 'p1s0', at: [[20, 40]] },
			{ article: 'b', sentence: 'p2s0', at: [[82, 99]] },
		],
	} as unknown as NewsEvent;
	const { rows } = compareWhole(port, wharf, [], [event]);
	const joined = rows.filter(({ events }) => events.length > 0);
	expect(joined.map(({ a, b }) => [a[0]?.anchor, b[0]?.anchor])).toEqual([['a-p1s0', 'b-p2s0']]);
});

test('a passage that begins in a row beside its own later part is told there', () => {
	const [one, other] = [
		readingOfSentences('a', [
			[
				[0, 20],
				[20, 60],
				[60, 80],
			],
		]),
		readingOfSentences('b', [
			[
				[0, 20],
				[20, 40],
			],
		]),
	];
	const quoted: Pick<PassagePair, 'kind' | 'score' | 'rule' | 'differences'> = {
		kind: 'same-quotation',
		score: 1,
		rule: 'same-words',
		differences: [],
	};
	const b = { article: 'b', sentence: 'p0s0', text: 'It is late. So it is', at: [[5, 35]] as Range[] };
	const pairs: PassagePair[] = [
		{ ...quoted, id: 'first', a: { article: 'a', sentence: 'p0s0', text: 'It is late. So it is', at: [[5, 35]] }, b },
		{ ...quoted, id: 'again', a: { article: 'a', sentence: 'p0s1', text: 'It is late. So it is', at: [[45, 75]] }, b },
	];
	const { rows } = compareWhole(one, other, pairs);
	const told = rows.flatMap(({ passages, onward }) => [
		...passages,
		...onward.filter(({ isHead, when }) => isHead && when).map(({ pair }) => pair),
	]);
	expect(told.map(({ id }) => id)).toEqual(['first', 'again']);
});
