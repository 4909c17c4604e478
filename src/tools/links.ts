/** The check of the built pages: whatever they link to is there, and nothing is fetched from elsewhere. */
import { inCodeUnits } from '../code-units.ts';

/** How a page uses an address: the browser fetches it with the page, the page names it as one of ours, or the reader may follow it. */
type Use = (typeof uses)[number];

const uses = ['fetched', 'named', 'followed'] as const;

/** What is kept of a page. */
interface Page {
	readonly file: string;
	/** Its ids, each between two line feeds. */
	readonly ids: string;
	/** Ids that stand there more than once. */
	readonly twice: readonly string[];
	/** Each link: the number of its target times three, and the place of its use among {@link uses}. */
	readonly links: Uint32Array;
}

/** Attributes that hold an address or an id. */
const holders = new Set('id href src srcset poster data action formaction cite xlink:href http-equiv'.split(' '));

const attributePattern = /([^\s"'<>/=]+)="([^"]*)"/g;

/** Elements whose address is for the reader. */
const followed = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del']);

/** Kinds of `<link>` that the browser does not fetch. */
const naming = new Set(['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'help', 'search']);

const schemes = new Set(['http:', 'https:', 'mailto:', 'data:']);
const styles = /<style\b[^>]*>([^<]*)<\/style>/g;
const remoteStyle = /(?:url\(\s{0,9}|@import\s{1,9})["']?(?<target>(?:https?:)?\/\/[^"')\s]*)/gu;

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&#38;': '&',
	'&#x26;': '&',
	'&quot;': '"',
	'&#34;': '"',
	'&#x22;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
};

function unescape(value: string): string {
	return value.includes('&') ? value.replace(/&(?:#?\w+);/g, (entity) => entities[entity] ?? entity) : value;
}

/** What the bytes behind the letters say: a page is read as one letter a byte, which takes a tenth of the time. */
function textOf(letters: string): string {
	return /[\x80-\xff]/.test(letters) ? Buffer.from(letters, 'latin1').toString() : letters;
}

/** Whether a letter, by its code, stands in names of attributes: a to z, `-` and `:`. */
const isOfName = (code: number) => (code >= 0x61 && code <= 0x7a) || code === 0x2d || code === 0x3a;

/** Where the name of an attribute begins, of which the sign behind it is known. */
function nameStart(html: string, sign: number): number {
	let start = sign;
	while (start > 0 && isOfName(html.charCodeAt(start - 1))) start -= 1;
	return start;
}

/** The tag that a place between two of its attributes stands in: its name and its attributes. */
function tagAt(html: string, place: number): { name: string; text: string } {
	let start = html.lastIndexOf('<', place) + 1;
	// A sign inside a value has one quotation mark behind it that is not of a pair.
	while (start > 1 && html.slice(start, place).split('"').length % 2 === 0)
		start = html.lastIndexOf('<', start - 2) + 1;
	const name = /^[a-z][a-z\d-]*/u.exec(html.slice(start, start + 20))?.[0] ?? '';
	return { name, text: html.slice(start, html.indexOf('>', place)) };
}

function attributeOf(text: string, name: string): string | undefined {
	for (const [, key, value] of text.matchAll(attributePattern)) if (key === name) return value;
	return undefined;
}

function useOf(name: string, text: string): Use {
	if (followed.has(name)) return 'followed';
	const kinds = name === 'link' ? (attributeOf(text, 'rel') ?? '').toLowerCase().split(/\s+/u) : [];
	return kinds.some((kind) => naming.has(kind)) ? 'named' : 'fetched';
}

/** The addresses that an attribute holds. */
function* linksOf(html: string, place: number, key: string, value: string): Generator<[string, Use]> {
	// By far most are links to be followed.
	if (html.startsWith('<a', place - 2)) {
		yield [value.trim(), 'followed'];
		return;
	}
	const { name, text } = tagAt(html, place);
	if (key === 'http-equiv') {
		const onward = value.toLowerCase() === 'refresh' ? attributeOf(text, 'content')?.split(/url=/iu)[1] : undefined;
		if (onward !== undefined) yield [unescape(textOf(onward)).trim(), 'named'];
		return;
	}
	const use = useOf(name, text);
	const targets = key === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/u)[0] ?? '') : [value.trim()];
	for (const target of targets) if (key !== 'srcset' || target !== '') yield [target, use];
}

function remoteStyles(css: string): string[] {
	return [...css.matchAll(remoteStyle)].map(({ groups }) => groups?.['target'] ?? '');
}

/** Ids and links in a page, read as one letter a byte. */
function readLinks(html: string): { ids: Set<string>; twice: string[]; links: Map<string, Use> } {
	const links = new Map<string, Use>();
	const ids = new Set<string>();
	const twice: string[] = [];
	let end = 0;
	// As the pages are written, values stand in double quotes, which text has escaped.
	for (let sign = html.indexOf('="'); sign >= 0; sign = html.indexOf('="', end)) {
		end = html.indexOf('"', sign + 2) + 1;
		if (end === 0) break;
		const start = nameStart(html, sign);
		const key = html.slice(start, sign);
		if (!holders.has(key) || !/\s/.test(html.charAt(start - 1))) continue;
		const value = unescape(textOf(html.slice(sign + 2, end - 1)));
		if (key === 'id') {
			if (ids.has(value)) twice.push(value);
			ids.add(value);
			continue;
		}
		// What is fetched must be ours wherever else the same address is only followed.
		for (const [target, use] of linksOf(html, start - 1, key, value)) {
			if (links.get(target) !== 'fetched') links.set(target, use);
		}
	}
	for (const [, css = ''] of html.includes('<style') ? html.matchAll(styles) : []) {
		for (const target of remoteStyles(textOf(css))) links.set(target, 'fetched');
	}
	return { ids, twice, links };
}

/** A text of its own: a stretch of a page would keep all of the page. */
const copy = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le');

/** Undo percent signs; a text in which they stand for nothing stays as it is. */
function decode(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const useAt = (link: number): Use => uses[link % uses.length] ?? 'fetched';

const plainPath = /^\/[\w/.,~-]*$/u;

/** The check of one built site: it is shown each page once, in any order, and then asked what is wrong. */
export class LinkCheck {
	readonly #origin: string;
	readonly #base: string;
	readonly #pages = new Map<string, Page>();
	/** Each target once, and its number. */
	readonly #targets: string[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #faults: string[] = [];

	constructor(address: string, base: string) {
		this.#origin = new URL(address).origin;
		this.#base = base;
	}

	/** Read a page, which is in UTF-8; nothing of its text is kept. */
	addPage(file: string, page: Buffer): void {
		const { ids, twice, links } = readLinks(page.toString('latin1'));
		const numbers = [...links].map(([target, use]) => this.#numberOf(target) * uses.length + uses.indexOf(use));
		const text = `\n${[...ids].join('\n')}\n`;
		this.#pages.set(file, { file, ids: text, twice: twice.map(copy), links: Uint32Array.from(numbers) });
	}

	#numberOf(target: string): number {
		const known = this.#numbers.get(target);
		if (known !== undefined) return known;
		const own = copy(target);
		this.#numbers.set(own, this.#targets.length);
		return this.#targets.push(own) - 1;
	}

	/** Read a style sheet. */
	addStyles(file: string, css: string): void {
		for (const target of remoteStyles(css)) this.#faults.push(`${file}: \`${target}\` is fetched from elsewhere`);
	}

	/**
	 * Say what is wrong: links, fragments, things fetched from another site, ids that stand twice.
	 *
	 * @param files - The paths of all files of the site, with `/`.
	 * @returns One line for each fault, naming the page and the target; the files in code-unit order.
	 */
	findFaults(files: ReadonlySet<string>): string[] {
		const faults = new Set<string>();
		/** A path from the root is the same on every page. */
		const known = new Map<number, string | undefined>();
		const pages = [...this.#pages.values()].sort((a, b) => inCodeUnits(a.file, b.file));
		for (const page of pages) {
			for (const id of page.twice) faults.add(`${page.file}: the id \`${id}\` stands twice`);
			for (const link of page.links) {
				const target = this.#targets[Math.floor(link / uses.length)] ?? '';
				const isOfRoot = target.startsWith('/');
				if (isOfRoot && !known.has(link)) known.set(link, this.#faultOf(target, useAt(link), page.file, files));
				const fault = isOfRoot ? known.get(link) : this.#faultOf(target, useAt(link), page.file, files);
				if (fault) faults.add(`${page.file}: \`${target}\` ${fault}`);
			}
		}
		return [...faults, ...this.#faults.sort()];
	}

	/** What is wrong with a link of a page, or `undefined`. */
	#faultOf(target: string, use: Use, page: string, files: ReadonlySet<string>): string | undefined {
		const [path = '', hash] = target.split('#', 2);
		// Most links by far are paths from the root, or fragments of the page itself.
		if (path === '' ? hash !== undefined : plainPath.test(path) && !path.startsWith('//') && !path.includes('/.')) {
			if (path !== '' && !path.startsWith(this.#base)) return `lies outside of ${this.#base}`;
			return this.#missing(path === '' ? page : path.slice(this.#base.length), hash ?? '', files);
		}
		const here = page.replace(/(?:^|(?<=\/))index\.html$/u, '');
		const url = URL.parse(target, `${this.#origin}${this.#base}${here}`);
		if (!url) return 'is no address';
		if (!schemes.has(url.protocol)) return `has the scheme ${url.protocol}`;
		if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined;
		if (use === 'fetched' && url.origin !== this.#origin) return 'is fetched from elsewhere';
		// A seed may print an address of the very site that publishes it: the reader's business.
		if (url.origin !== this.#origin || (use === 'followed' && URL.canParse(target))) return undefined;
		if (!url.pathname.startsWith(this.#base)) return `lies outside of ${this.#base}`;
		return this.#missing(decode(url.pathname.slice(this.#base.length)), url.hash.slice(1), files);
	}

	#missing(path: string, hash: string, files: ReadonlySet<string>): string | undefined {
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (!files.has(file)) return files.has(`${file}/index.html`) ? 'lacks its last slash' : 'is not there';
		// What stands behind `:~:` is a search for words.
		const fragment = decode(hash.split(':~:', 1)[0] ?? '');
		if (fragment === '' || fragment === 'top') return undefined;
		const page = this.#pages.get(file);
		return page && !page.ids.includes(`\n${fragment}\n`) ? 'has no such fragment' : undefined;
	}
}
