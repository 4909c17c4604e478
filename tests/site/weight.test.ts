/** What a first view may weigh on the wire, on every page of the built site. */
import { expect, test } from 'vitest';
import { siteBase } from '../../src/tools/address.ts';
import { openScale } from '../weight/first-view.ts';
import { bounds, countElements } from '../bench/page-checks.ts';
import { filesOf, readBuilt } from './built.ts';

const kilobyte = 1000;
const weigh = openScale('dist', siteBase());
const pages = filesOf('dist').filter((file) => file.endsWith('.html'));

/** How long a text is and which letters it has is up to the seeds: what is bounded by them is for those of the project. */
const isOwnSeeds = !process.env['SEEDS'];

/** Bytes of HTML that a page may have; of the other kinds, lists of what the seeds hold, no bound is asked. */
const budgets: readonly (readonly [RegExp, number])[] = [
	[/^index\.html$/u, 20 * kilobyte],
	[/^(?:articles|events)\/[^/]+\/index\.html$/u, 10 * kilobyte],
];

/** The pages whose scripts do what no page without can; nothing that reading needs. */
const scripted = /^(?:search|compare)\/index\.html$/u;

test.each(pages)('%s weighs no more than it may', (file) => {
	const view = weigh(file);
	const limits = {
		html: isOwnSeeds ? (budgets.find(([path]) => path.test(file))?.[1] ?? Infinity) : Infinity,
		css: 8 * kilobyte,
		fonts: isOwnSeeds ? 60 * kilobyte : Infinity,
		scripts: scripted.test(file) ? 6 * kilobyte : 0,
	};
	const over = (['html', 'css', 'fonts', 'scripts'] as const)
		.filter((kind) => view[kind] > limits[kind])
		.map((kind) => `${kind}: ${view[kind]} bytes of at most ${limits[kind]}`);
	expect(over).toEqual([]);
});

/** Pages that give the whole text of articles: it wins over the bound. */
const whole = /^(?:articles\/(?!list\/)|compare\/[^/]+\/[^/]+\/)/u;

test.each(pages.filter((file) => !whole.test(file)))(
	'%s has no more entries, elements and bytes than a page may',
	(file) => {
		const { elements, entries } = countElements(readBuilt(file));
		expect(elements).toBeLessThanOrEqual(bounds.elements);
		expect(entries).toBeLessThanOrEqual(bounds.entries);
		expect(weigh(file).html).toBeLessThanOrEqual(bounds.brotli);
	},
);

test('every kind of page with a bound is there', () => {
	for (const [path] of budgets) expect(pages.some((file) => path.test(file))).toBe(true);
});
