/** The check of the built pages: whatever they link to is there, and nothing is fetched from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';

interface Link {
	readonly target: string;
	/** Whether the browser fetches it with the page, the page names it as one of ours, or the reader may follow it. */
	readonly use: 'fetched' | 'named' | 'followed';
}

interface Page {
	readonly file: string;
	readonly links: readonly Link[];
	readonly ids: ReadonlySet<string>;
	/** Ids that stand there more than once. */
	readonly twice: readonly string[];
}

/** A built site and the address that it is made for. */
interface Site {
	readonly address: string;
	readonly base: string;
	/** Paths of all files, with `/`. */
	readonly files: ReadonlySet<string>;
	readonly pages: ReadonlyMap<string, Page>;
}

/** Attributes that hold one address. */
const addressed = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite', 'xlink:href'];

/** Elements whose address is for the reader. */
const followed = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del']);

/** Kinds of `<link>` that the browser does not fetch. */
const naming = new Set(['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'help', 'search']);

const schemes = new Set(['http:', 'https:', 'mailto:', 'data:']);
const remoteStyle = /(?:url\(\s{0,9}|@import\s{1,9})["']?(?<target>(?:https?:)?\/\/[^"')\s]*)/gu;

function linksOf(name: string, attributes: Readonly<Record<string, string>>): Link[] {
	const kinds = (attributes['rel'] ?? '').toLowerCase().split(/\s+/u);
	const named = name === 'link' && kinds.some((kind) => naming.has(kind));
	const use = named ? 'named' : followed.has(name) ? 'followed' : 'fetched';
	const targets = addressed.map((key) => attributes[key]).filter((target) => target !== undefined);
	const candidates = (attributes['srcset'] ?? '').split(',').map((candidate) => candidate.trim().split(/\s/u)[0]);
	const links: Link[] = [...targets, ...candidates.filter(Boolean)].map((target) => ({
		target: target?.trim() ?? '',
		use,
	}));
	const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh' ? attributes['content'] : undefined;
	const onward = refresh?.split(/url=/iu)[1];
	return onward === undefined ? links : [...links, { target: onward.trim(), use: 'named' }];
}

function remoteStyles(css: string): Link[] {
	return [...css.matchAll(remoteStyle)].map(({ groups }) => ({ target: groups?.['target'] ?? '', use: 'fetched' }));
}

function readPage(file: string, html: string): Page {
	const links: Link[] = [];
	const ids = new Set<string>();
	const twice: string[] = [];
	let inStyle = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			inStyle = name === 'style';
			links.push(...linksOf(name, attributes));
			const id = attributes['id'];
			if (id === undefined) return;
			if (ids.has(id)) twice.push(id);
			ids.add(id);
		},
		ontext(text) {
			if (inStyle) links.push(...remoteStyles(text));
		},
		onclosetag() {
			inStyle = false;
		},
	});
	parser.end(html);
	return { file, links, ids, twice };
}

/** Undo percent signs; a text in which they stand for nothing stays as it is. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** What is wrong with a link of a page, or `undefined`. */
function faultOf({ target, use }: Link, page: Page, { address, base, files, pages }: Site): string | undefined {
	const { origin } = new URL(address);
	const here = page.file.replace(/(?:^|(?<=\/))index\.html$/u, '');
	const url = URL.parse(target, `${origin}${base}${here}`);
	if (!url) return 'is no address';
	if (!schemes.has(url.protocol)) return `has the scheme ${url.protocol}`;
	if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined;
	if (use === 'fetched' && url.origin !== origin) return 'is fetched from elsewhere';
	// A seed may print an address of the very site that publishes it: the reader's business.
	if (url.origin !== origin || (use === 'followed' && URL.canParse(target))) return undefined;
	if (!url.pathname.startsWith(base)) return `lies outside of ${base}`;
	const path = decode(url.pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!files.has(file)) return files.has(`${file}/index.html`) ? 'lacks its last slash' : 'is not there';
	// What stands behind `:~:` is a search for words.
	const fragment = decode(url.hash.slice(1).split(':~:')[0] ?? '');
	if (fragment === '' || fragment === 'top') return undefined;
	return pages.get(file)?.ids.has(fragment) === false ? 'has no such fragment' : undefined;
}

/**
 * Check every page of a built site: links, fragments, things fetched from another site, ids that stand twice.
 *
 * @param folder - The folder of the built site.
 * @returns One line for each fault, naming the page and the target; the files in code-unit order.
 */
export function findFaults(folder: string, address: string, base: string): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${relative(folder, entry.parentPath)}${sep}${entry.name}`.replaceAll(sep, '/').replace(/^\//u, ''))
		.sort();
	const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
	const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, read(file)));
	const site = { address, base, files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };
	const faults = new Set<string>();
	for (const page of pages) {
		for (const id of page.twice) faults.add(`${page.file}: the id \`${id}\` stands twice`);
		for (const link of page.links) {
			const fault = faultOf(link, page, site);
			if (fault) faults.add(`${page.file}: \`${link.target}\` ${fault}`);
		}
	}
	for (const file of files.filter((name) => name.endsWith('.css'))) {
		for (const { target } of remoteStyles(read(file))) faults.add(`${file}: \`${target}\` is fetched from elsewhere`);
	}
	return [...faults];
}
