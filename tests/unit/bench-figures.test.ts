import { expect, test } from 'vitest';
import { mean, perDoubling, ratio, say, tableOf } from '../bench/figures.ts';
import { statFields } from '../bench/measured-process.ts';
import { countElements, kindOf } from '../bench/page-checks.ts';
import { pageGrowthTable, reachTable, type Result, sizeTable, timingTable } from '../bench/report.ts';
import { analysisTime, parseTimings } from '../bench/timings.ts';

test('a doubling of what is linear is 2, whatever lies between the sizes', () => {
	expect(perDoubling({ size: 100, value: 3 }, { size: 200, value: 6 })).toBeCloseTo(2);
	expect(perDoubling({ size: 5, value: 1 }, { size: 5000, value: 1000 })).toBeCloseTo(2);
	expect(perDoubling({ size: 10, value: 1 }, { size: 1000, value: 10_000 })).toBeCloseTo(4);
	expect(perDoubling({ size: 10, value: 1 }, { size: 10, value: 2 })).toBeUndefined();
	expect(perDoubling({ size: 10, value: 0 }, { size: 20, value: 2 })).toBeUndefined();
});

test('a ratio to nothing is none', () => {
	expect(ratio(3, 2)).toBe(1.5);
	expect(ratio(3, 0)).toBeUndefined();
	expect(ratio(undefined, 2)).toBeUndefined();
	expect(mean([])).toBeUndefined();
	expect(mean([1, 2])).toBe(1.5);
});

test('numbers are grouped, and columns are as wide as they need', () => {
	expect([say(1234567.891, 1), say(999, 0), say(-1000, 0), say(undefined, 2), say(Infinity, 0)]).toEqual([
		'1,234,567.9',
		'999',
		'-1,000',
		'–',
		'–',
	]);
	const rows = [
		['ours', { value: 1234.5, digits: 1 }, 'well'],
		['a blog', { value: undefined, digits: 1 }, 'not'],
	];
	expect(tableOf(['', 's', 'how'], rows)).toEqual([
		'              s  how',
		'------  -------  ----',
		'ours    1,234.5  well',
		'a blog        –  not',
	]);
});

const run = (wall: number, cpu: number, memory: number) =>
	({ wall, cpu, memory, memoryOf: 'sum', status: 0, said: '' }) as const;
const result = (name: string, size: number, walls: readonly number[], more: Partial<Result> = {}): Result => ({
	size,
	name,
	first: walls.map((wall) => run(wall, 2 * wall, wall * 1e8)),
	second: [run(2, 3, 1e8)],
	written: { files: 20, bytes: 5e6, pages: 10, kinds: {} },
	fault: undefined,
	...more,
});

test('each site stands beside ours, the mean of its rounds', () => {
	const [, , ours, blog, broken] = sizeTable([
		result('ours', 1000, [4, 6]),
		result('blog', 1000, [2, 3]),
		result('eleventy', 1000, [], { second: [], written: undefined, fault: 'first build failed' }),
	]).map((line) => line.split(/ {2,}/u));
	expect(ours).toEqual(['ours', '5.00', '10.00', '600', '10', '20', '5.0', '2.0', '1.00', '1.00', '2.00', '0.40']);
	expect(blog).toEqual(['blog', '2.50', '5.00', '300', '10', '20', '5.0', '4.0', '2.00', '2.00', '2.00', '0.80']);
	expect(broken?.at(-1)).toBe('first build failed');
});

test('what is not reached is said', () => {
	const timings = parseTimings(
		'{"read":{"wall":1,"cpu":1000},"parse":{"wall":1,"cpu":1500},"compare":{"wall":1,"cpu":500}}',
	);
	const lines = reachTable([
		result('ours', 500, [1]),
		result('ours', 1000, [4], { timings }),
		result('blog', 1000, [3]),
	]).slice(2);
	expect(lines.map((line) => line.split(/ {2,}/u))).toEqual([
		['wall ÷ blog', '1,000', '1.33', '1.50', 'reached'],
		['analysis, CPU ms an article', '1,000', '3.00', '4.00', 'reached'],
		['wall for a doubling', '1,000', '4.00', '2.20', 'NOT REACHED'],
		['second ÷ first build', '1,000', '0.50', '0.40', 'NOT REACHED'],
	]);
	expect(reachTable([result('ours', 1000, [4])]).find((line) => line.startsWith('analysis'))).toMatch(/not measured$/u);
});

test('timings are the last line; any stage is taken, and what is none is left out', () => {
	const text =
		'{"read":{"wall":9,"cpu":9}}\n{"read":{"wall":1.5,"cpu":2},"write":3,"note":"x","memory":{"peak":5,"a":"b"}}\n';
	expect(parseTimings(text)).toEqual({
		stages: [
			{ name: 'read', wall: 1.5, cpu: 2 },
			{ name: 'write', wall: 3, cpu: undefined },
		],
		memory: { peak: 5 },
	});
	expect(analysisTime(parseTimings(text))).toBeUndefined();
	for (const wrong of ['', '[]', '{"read":', 'null']) expect(() => parseTimings(wrong)).toThrow(/Unexpected timings/u);
});

test('pages are of the kind of their place', () => {
	expect(
		['index.html', '404.html', 'articles/1-a/index.html', 'articles/2/index.html', 'matrix/a/b/index.html'].map(kindOf),
	).toEqual(['/', '/404.html', '/articles/*/', '/articles/#/', '/matrix/*/*/']);
});

test('elements are counted, and the entries of the longest list alone', () => {
	const html = '<ul><li>a<ol><li>b<li>c<li>d</ol><li>e</ul><p>f<br>g</p>';
	expect(countElements(html)).toEqual({ elements: 9, entries: 3 });
	expect(countElements('<table><tr><td>1</td></tr><tr></tr></table>').entries).toBe(2);
});

test('the name of a process may hold brackets and spaces', () => {
	expect(statFields('12 (a) b) (c) S 1 12 12 0').slice(0, 3)).toEqual(['S', '1', '12']);
});

test('pages of each kind stand beside their growth in the last step', () => {
	const written = (kinds: Record<string, number>, pages: number) => ({ files: 0, bytes: 0, pages, kinds });
	const lines = pageGrowthTable([
		result('blog', 100, [1]),
		result('ours', 400, [1], { written: written({ '/': 1, '/articles/*/': 400, '/matrix/*/*/': 1600 }, 2001) }),
		result('ours', 100, [1], { written: written({ '/': 1, '/articles/*/': 100, '/matrix/*/*/': 100 }, 201) }),
	]);
	expect(lines.map((line) => line.trim().split(/ {2,}/u))).toEqual([
		['100', '400', 'for a doubling'],
		expect.anything(),
		['all pages', '201', '2,001', '3.16'],
		['/matrix/*/*/', '100', '1,600', '4.00'],
		['/articles/*/', '100', '400', '2.00'],
		['/', '1', '1', '1.00'],
	]);
});

test('the stages that the build tells stand above the whole of it', () => {
	const timings = parseTimings('{"read":{"wall":100,"cpu":50},"write":{"wall":200,"cpu":300},"memory":{"rss":5e8}}');
	const secondTimings = parseTimings('{"read":{"wall":90,"cpu":40}}');
	const lines = timingTable(result('ours', 100, [4], { timings, secondTimings })).slice(2);
	expect(lines.map((line) => line.split(/ {2,}/u))).toEqual([
		['read', '100', '50', '0.50', '90', '40'],
		['write', '200', '300', '3.00', '–', '–'],
		['all processes', '4,000', '8,000', '80.00', '2,000', '3,000'],
		['memory rss 500 MB'],
	]);
	expect(timingTable(result('ours', 100, [4]))).toEqual([expect.stringContaining('no timings')]);
});
