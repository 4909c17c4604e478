/** The JSON-LD of every page says only what schema.org has words for, and what its search results ask for. */
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

interface Thing {
	readonly '@type': string;
	readonly [property: string]: unknown;
}

const pages = filesOf('dist').filter((file) => file.endsWith('.html') && !/^a\/\d+\//u.test(file));

/** The texts of all JSON-LD of a page, as a browser finds them. */
function scriptsOf(html: string): string[] {
	const found: string[] = [];
	let isData = false;
	const parser = new Parser({
		onopentag(name, { type }) {
			isData = name === 'script' && type === 'application/ld+json';
			if (isData) found.push('');
		},
		ontext(text) {
			if (isData) found.push(`${found.pop() ?? ''}${text}`);
		},
		onclosetag() {
			isData = false;
		},
	});
	parser.end(html);
	return found;
}

const graphs = new Map(
	pages.map((file) => {
		const [text = '{"@graph":[]}', ...more] = scriptsOf(readBuilt(file));
		expect(more).toEqual([]);
		return [file, JSON.parse(text) as { '@graph': Thing[] }] as const;
	}),
);
const things = [...graphs].flatMap(([file, graph]) => graph['@graph'].map((thing) => ({ file, thing })));

/** What a compiler says of values as things of schema.org, by the types that schema-dts makes of its vocabulary. */
function faultsOf(values: readonly unknown[]): string[] {
	const path = join(import.meta.dirname, 'things.ts');
	const graph = (value: unknown) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [value] });
	const text = [
		`import type { Graph } from 'schema-dts';`,
		...values.map((value, index) => `export const thing${index}: Graph = ${graph(value)};`),
	].join('\n');
	const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: [] };
	const host = ts.createCompilerHost(options);
	const read = host.readFile.bind(host);
	const exists = host.fileExists.bind(host);
	// The host itself asks for its own: no copy of it would do.
	host.fileExists = (file) => file === path || exists(file);
	host.readFile = (file) => (file === path ? text : read(file));
	const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
	return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400));
}

const article = { '@type': 'NewsArticle', url: 'https://example.org/', wordCount: 2 };

test('the check finds what schema.org has no words for', () => {
	const foreign = [
		{ ...article, wordcount: 3 },
		{ ...article, startDate: '2031-06-12' },
		{ ...article, '@type': 'NewsStory' },
		{ ...article, publisher: { '@type': 'Place', name: 'Lisport' } },
		{ ...article, wordCount: true },
	];
	expect(faultsOf([article, ...foreign])).toHaveLength(foreign.length);
});

test('all pages say only what schema.org has words for', () => {
	expect(things.length).toBeGreaterThan(pages.length / 2);
	// What a search asks for is a property of its own, which no type of an action has.
	const withoutInput = (key: string, value: unknown) => (key === 'query-input' ? undefined : value);
	const values = things.map(({ thing }) => JSON.parse(JSON.stringify(thing, withoutInput)) as unknown);
	expect(faultsOf(values)).toEqual([]);
});

/** What the results of a search ask of each type; what no file states is named in the words of the promises. */
const required: Readonly<Record<string, readonly string[]>> = {
	NewsArticle: ['url', 'wordCount', 'isPartOf'],
	// They also ask for `startDate`, which some events lack, and for `location`, which is not known of any.
	Event: ['name', 'url', 'subjectOf'],
	BreadcrumbList: ['itemListElement'],
	WebSite: ['name', 'url', 'potentialAction'],
	Dataset: ['name', 'description', 'distribution'],
};

test('each thing has what is asked of its type', () => {
	const lacking = things.flatMap(({ file, thing }) =>
		(required[thing['@type']] ?? ['a type that is known']).flatMap((name) =>
			thing[name] === undefined ? [`${file}: ${thing['@type']} lacks ${name}`] : [],
		),
	);
	expect(lacking).toEqual([]);
});

const urlsOf = (list: string) => (JSON.parse(readBuilt(`data/${list}`)) as { url: string }[]).map(({ url }) => url);
const typesOf = (file: string) => graphs.get(file)?.['@graph'].map((thing) => thing['@type']);

/** What the pages of the records are. */
const kinds = new Map([
	...urlsOf('articles.json').map((url) => [url, 'NewsArticle'] as const),
	...urlsOf('events.json').map((url) => [url, 'Event'] as const),
	['/data/', 'Dataset'] as const,
]);

test.each(pages)('%s says what it is', (file) => {
	const kind = kinds.get(`/${file.replace(/index\.html$/u, '')}`);
	const expected = file === 'index.html' ? ['WebSite'] : [...(kind ? [kind] : []), 'BreadcrumbList'];
	expect(typesOf(file)).toEqual(expected);
});

test.each(pages.filter((file) => file !== 'index.html' && file !== '404.html'))(
	'the way to %s goes over pages that are there',
	(file) => {
		const list = graphs.get(file)?.['@graph'].find((thing) => thing['@type'] === 'BreadcrumbList');
		const steps = list?.['itemListElement'] as { position: number; item: string }[];
		expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
		const files = steps.map(({ item }) => `${new URL(item).pathname.slice(1)}index.html`);
		expect(files.at(-1)).toBe(file);
		expect(files.filter((one) => !graphs.has(one))).toEqual([]);
	},
);

test('an article leads to its original where its record has the address, and to itself elsewhere', () => {
	const canonicalOf = (file: string) =>
		/<link rel="canonical" href="(?<to>[^"]*)"/u.exec(readBuilt(file))?.groups?.['to'];
	for (const { file, thing } of things.filter(({ thing: { '@type': type } }) => type === 'NewsArticle')) {
		const slug = file.split('/')[1] ?? '';
		const { address } = JSON.parse(readBuilt(`data/articles/${slug}.json`)) as {
			address?: { text: string; href?: string };
		};
		const original = address && URL.parse(address.href ?? address.text)?.href;
		expect(thing['isBasedOn']).toBe(original);
		expect(canonicalOf(file)).toBe(original ?? thing['url']);
	}
});
