/** What the built pages of each kind weigh and hold, and how many there are. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { filesOf } from '../site/built.ts';

/** A page may weigh so many bytes packed, have so many elements, and its lists so many entries each. */
export const bounds = { brotli: 25_000, elements: 1500, entries: 100 };

/** Of one page: its elements, and the entries of its longest list or table. */
export interface Counted {
	readonly elements: number;
	readonly entries: number;
}

/** A number and the page that has it. */
interface Most {
	readonly value: number;
	readonly file: string;
	/** Pages over the bound. */
	readonly over: number;
}

export interface Kind {
	readonly kind: string;
	readonly pages: number;
	readonly brotli: Most;
	readonly elements: Most;
	readonly entries: Most;
}

/** The files and bytes that a build wrote, and the pages among the files. */
export interface Written {
	readonly files: number;
	readonly bytes: number;
	readonly pages: number;
	/** Pages of each kind. */
	readonly kinds: Readonly<Record<string, number>>;
}

/** What kind of page a file is: its first folder, `#` for numbers and `*` for names below. */
export function kindOf(file: string): string {
	const [first = '', ...rest] = file.replace(/index\.html$/u, '').split('/');
	return ['', first, ...rest.map((name) => name && (/^\d+$/u.test(name) ? '#' : '*'))].join('/');
}

const entryNames = new Set(['li', 'tr', 'article']);

/** Count the elements of a page and the entries of its longest list: items, rows or articles below one element. */
export function countElements(html: string): Counted {
	let elements = 0;
	let entries = 0;
	const open: number[] = [0];
	const parser = new Parser({
		onopentag: (name) => {
			elements += 1;
			const above = open.length - 1;
			if (entryNames.has(name)) entries = Math.max(entries, (open[above] = (open[above] ?? 0) + 1));
			open.push(0);
		},
		onclosetag: () => {
			open.pop();
		},
	});
	parser.end(html);
	return { elements, entries };
}

/** The words of a page, without scripts and styles. */
export function pageText(html: string): string {
	let text = '';
	let hidden = 0;
	const isHidden = (name: string) => name === 'script' || name === 'style';
	const parser = new Parser({
		onopentag: (name) => (hidden += Number(isHidden(name))),
		onclosetag: (name) => (hidden -= Number(isHidden(name))),
		ontext: (data) => {
			if (hidden === 0) text += data;
		},
	});
	parser.end(html);
	return text;
}

const packed = (html: Buffer, quality: number) =>
	brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes of a page on the wire; the slow, best packing is asked only where the quick one says that it may be too much. */
function weigh(html: Buffer): number {
	const quick = packed(html, 5);
	return quick > bounds.brotli ? packed(html, 11) : quick;
}

/** What was written below a folder. */
export function countWritten(folder: string): Written {
	const files = filesOf(folder);
	const pages = files.filter((file) => file.endsWith('.html'));
	const kinds: Record<string, number> = {};
	for (const kind of pages.map(kindOf)) kinds[kind] = (kinds[kind] ?? 0) + 1;
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
		pages: pages.length,
		kinds,
	};
}

function mostOf(list: readonly { file: string; value: number }[], bound: number): Most {
	const [first] = list.toSorted((a, b) => b.value - a.value || (a.file < b.file ? -1 : 1));
	return { value: first?.value ?? 0, file: first?.file ?? '', over: list.filter(({ value }) => value > bound).length };
}

/** Look at every page of a built site; the heaviest of each kind is weighed in its best packing. */
export function checkPages(folder: string): Kind[] {
	const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
	const measured = pages.map((file) => {
		const html = readFileSync(join(folder, file));
		return { file, brotli: weigh(html), ...countElements(html.toString('utf8')) };
	});
	const kinds = [...Map.groupBy(measured, ({ file }) => kindOf(file))];
	return kinds
		.map(([kind, list]) => {
			const most = (name: 'brotli' | 'elements' | 'entries') =>
				mostOf(
					list.map((page) => ({ file: page.file, value: page[name] })),
					bounds[name],
				);
			const heaviest = most('brotli');
			const brotli = { ...heaviest, value: packed(readFileSync(join(folder, heaviest.file)), 11) };
			return { kind, pages: list.length, brotli, elements: most('elements'), entries: most('entries') };
		})
		.sort((a, b) => b.brotli.value - a.brotli.value);
}
