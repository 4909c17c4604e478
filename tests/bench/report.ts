/** What `npm run bench` prints of the runs. */
import { type Cell, mean, perDoubling, ratio, say, tableOf } from './figures.ts';
import type { Run } from './measured-process.ts';
import { bounds, type Kind, type Written } from './page-checks.ts';
import { analysisTime, type Timings } from './timings.ts';

/** What one site took of so many articles. */
export interface Result {
	readonly size: number;
	readonly name: string;
	/** The first builds, one a round, and the builds with one article more that followed them. */
	readonly first: readonly Run[];
	readonly second: readonly Run[];
	readonly written: Written | undefined;
	/** Why it is not whole, where it is not. */
	readonly fault: string | undefined;
	/** Of ours alone: where the last first and second build spent their time. */
	readonly timings?: Timings | undefined;
	readonly secondTimings?: Timings | undefined;
	readonly kinds?: readonly Kind[] | undefined;
}

/** What is to be reached, from the project's task: see the README. */
const reach = {
	blog: 1.5,
	memory: 1e9,
	analysis: 4,
	doubling: 2.2,
	second: { 1000: 0.4, 5000: 0.3 } as Record<number, number>,
};
const megabyte = 1e6;
const number = (value: number | undefined, digits = 0): Cell => ({ value, digits });

const meanOf = (runs: readonly Run[], name: 'wall' | 'cpu') => mean(runs.map((run) => run[name]));
const peakOf = (runs: readonly Run[]) =>
	runs.length === 0 ? undefined : Math.max(...runs.map(({ memory }) => memory));
const wallOf = ({ first }: Result) => meanOf(first, 'wall');

/** The results of one number of articles: a row for each site. */
export function sizeTable(results: readonly Result[]): string[] {
	const ours = results.find(({ name }) => name === 'ours');
	const rows = results.map((result) => {
		const { name, first, second, written, fault } = result;
		const [wall, cpu] = [wallOf(result), meanOf(first, 'cpu')];
		const added = meanOf(second, 'wall');
		return [
			name,
			number(wall, 2),
			number(cpu, 2),
			number(ratio(peakOf(first), megabyte)),
			number(written?.pages),
			number(written?.files),
			number(ratio(written?.bytes, megabyte), 1),
			number(ratio(written?.pages, wall), 1),
			number(ours && ratio(wallOf(ours), wall), 2),
			number(ours && ratio(meanOf(ours.first, 'cpu'), cpu), 2),
			number(added, 2),
			number(ratio(added, wall), 2),
			fault ?? '',
		];
	});
	const head = [
		'',
		'wall s',
		'CPU s',
		'peak MB',
		'pages',
		'files',
		'MB',
		'pages/s',
		'ours ÷ wall',
		'ours ÷ CPU',
		'+1 wall s',
		'+1 ÷ first',
		'',
	];
	return tableOf(head, rows);
}

/** How much each figure grows for a doubling, from each number of articles to the next. */
export function growthTable(results: readonly Result[], names: readonly string[], sizes: readonly number[]): string[] {
	const figures: readonly (readonly [string, (result: Result) => number | undefined])[] = [
		['wall', wallOf],
		['CPU', ({ first }) => meanOf(first, 'cpu')],
		['memory', ({ first }) => peakOf(first)],
		['pages', ({ written }) => written?.pages],
	];
	const valueOf = (name: string, size: number, pick: (result: Result) => number | undefined) => {
		const result = results.find((one) => one.name === name && one.size === size);
		return result && pick(result);
	};
	const rows = names.flatMap((name) =>
		figures.map(([figure, pick]) => [
			`${name} ${figure}`,
			...sizes.slice(1).map((size, index) => {
				const before = sizes[index] ?? 0;
				const [from, to] = [valueOf(name, before, pick), valueOf(name, size, pick)];
				if (from === undefined || to === undefined) return number(undefined);
				return number(perDoubling({ size: before, value: from }, { size, value: to }), 2);
			}),
		]),
	);
	return tableOf(['', ...sizes.slice(1).map((size, index) => `${say(sizes[index], 0)} → ${say(size, 0)}`)], rows);
}

/** How many pages of each kind ours has at each number of articles, and how the last step grows for a doubling. */
export function pageGrowthTable(results: readonly Result[]): string[] {
	const own = results.filter(({ name }) => name === 'ours').sort((a, b) => a.size - b.size);
	const kinds = [...new Set(own.flatMap(({ written }) => Object.keys(written?.kinds ?? {})))];
	const lines = [undefined, ...kinds].map((kind) => {
		const points = own.map(({ size, written }) => ({
			size,
			value: (kind === undefined ? written?.pages : written?.kinds[kind]) ?? 0,
		}));
		const [from, to] = points.slice(-2);
		return { kind, points, growth: from && to && perDoubling(from, to) };
	});
	const last = ({ points }: (typeof lines)[number]) => points.at(-1)?.value ?? 0;
	const rows = lines
		.sort((a, b) => last(b) - last(a))
		.map(({ kind, points, growth }) => [
			kind ?? 'all pages',
			...points.map(({ value }) => number(value)),
			number(growth, 2),
		]);
	return tableOf(['', ...own.map(({ size }) => say(size, 0)), 'for a doubling'], rows);
}

/** Where ours spends its time, first and second build; one line where the build does not tell. */
export function timingTable({ size, first, second, timings, secondTimings }: Result): string[] {
	if (!timings) return ['The build tells no timings: it writes none to the file that BUILD_TIMINGS names.'];
	const rows = timings.stages.map(({ name, wall, cpu }) => {
		const again = secondTimings?.stages.find((stage) => stage.name === name);
		return [name, number(wall), number(cpu), number(ratio(cpu, size), 2), number(again?.wall), number(again?.cpu)];
	});
	const milliseconds = (run: Run | undefined, name: 'wall' | 'cpu') => run && run[name] * 1000;
	const [one, again] = [first.at(-1), second.at(-1)];
	const cpu = milliseconds(one, 'cpu');
	rows.push([
		'all processes',
		number(milliseconds(one, 'wall')),
		number(cpu),
		number(ratio(cpu, size), 2),
		number(milliseconds(again, 'wall')),
		number(milliseconds(again, 'cpu')),
	]);
	const memory = Object.entries(timings.memory).map(([name, bytes]) => `memory ${name} ${say(bytes / megabyte, 0)} MB`);
	return [...tableOf(['', 'wall ms', 'CPU ms', 'CPU ms/article', '+1 wall ms', '+1 CPU ms'], rows), ...memory];
}

const shorten = (path: string) => (path.length > 60 ? `${path.slice(0, 40)}…${path.slice(-19)}` : path);

/** What the pages of ours weigh and hold, the heaviest kind first. */
export function kindTable(kinds: readonly Kind[], size: number): string[] {
	const rows = kinds.map(({ kind, pages, brotli, elements, entries }) => [
		kind,
		number(pages),
		number(pages / size, 2),
		number(brotli.value / 1000, 1),
		number(brotli.over),
		number(elements.value),
		number(elements.over),
		number(entries.value),
		number(entries.over),
		shorten(brotli.file),
	]);
	return tableOf(
		['kind', 'pages', '/article', 'kB brotli', 'over', 'elements', 'over', 'entries', 'over', 'heaviest'],
		rows,
	);
}

/** What was to be reached, and what was: a row for each number of articles that it is asked of. */
export function reachTable(results: readonly Result[]): string[] {
	const rows: Cell[][] = [];
	const add = (what: string, size: number, value: number | undefined, most: number, digits: number) => {
		const verdict = value === undefined ? 'not measured' : value <= most ? 'reached' : 'NOT REACHED';
		rows.push([what, number(size), number(value, digits), number(most, digits), verdict]);
	};
	const own = results.filter(({ name }) => name === 'ours').sort((a, b) => a.size - b.size);
	for (const [index, result] of own.entries()) {
		const { size, timings, kinds } = result;
		const blog = results.find((one) => one.name === 'blog' && one.size === size);
		const before = own[index - 1];
		const [last, now] = [before && wallOf(before), wallOf(result)];
		if (size >= 1000) add('wall ÷ blog', size, ratio(now, blog && wallOf(blog)), reach.blog, 2);
		if (size >= 5000) add('peak memory, MB', size, ratio(peakOf(result.first), megabyte), reach.memory / megabyte, 0);
		if (size >= 1000)
			add('analysis, CPU ms an article', size, ratio(timings && analysisTime(timings), size), reach.analysis, 2);
		if (before && last !== undefined && now !== undefined) {
			const growth = perDoubling({ size: before.size, value: last }, { size, value: now });
			add('wall for a doubling', size, growth, reach.doubling, 2);
		}
		const again = reach.second[size];
		if (again !== undefined) add('second ÷ first build', size, ratio(meanOf(result.second, 'wall'), now), again, 2);
		if (!kinds) continue;
		add(
			'heaviest page, kB brotli',
			size,
			Math.max(...kinds.map(({ brotli }) => brotli.value)) / 1000,
			bounds.brotli / 1000,
			1,
		);
		add('most elements of a page', size, Math.max(...kinds.map(({ elements }) => elements.value)), bounds.elements, 0);
		add('most entries of a list', size, Math.max(...kinds.map(({ entries }) => entries.value)), bounds.entries, 0);
	}
	return tableOf(['', 'articles', 'measured', 'at most', ''], rows);
}
