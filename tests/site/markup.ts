/** What a parser takes for markup in a built page. */
import { Parser } from 'htmlparser2';

/** What of a page is no text. */
export interface Markup {
	/** Each element as `name`, attribute as `name[key]`, comment as `<!--…`, and what runs or styles as its text. */
	readonly markup: ReadonlySet<string>;
	/** What is followed or fetched. */
	readonly addresses: ReadonlySet<string>;
	/** The text of the file as it came, empty where the page shows none. */
	readonly file: string;
}

const addressed = /^(?:href|src|srcset|action|formaction|cite|data|poster|background|xlink:href)$/u;
/** Elements whose text is no text. */
const active = new Set(['script', 'style', 'template', 'noscript']);

/** Read a page of HTML or a file of XML. */
export function readMarkup(text: string, isXml: boolean): Markup {
	const markup = new Set<string>();
	const addresses = new Set<string>();
	const open: { name: string; isFile: boolean; isData: boolean }[] = [];
	let file = '';
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const isFile = /^file-text\b/u.test(attributes['class'] ?? '');
				open.push({ name, isFile, isData: attributes['type'] === 'application/ld+json' });
				markup.add(name);
				for (const [key, value] of Object.entries(attributes)) {
					markup.add(`${name}[${key}]`);
					if (addressed.test(key)) addresses.add(value);
					if (key === 'http-equiv' && value.toLowerCase() === 'refresh') {
						addresses.add((attributes['content'] ?? '').replace(/^[^=]*=/u, ''));
					}
				}
			},
			ontext(piece) {
				const last = open.at(-1);
				if (last && active.has(last.name) && !last.isData) markup.add(piece);
				if (open.some(({ isFile }) => isFile)) file += piece;
			},
			onclosetag() {
				open.pop();
			},
			oncomment(piece) {
				markup.add(`<!--${piece}`);
			},
			onprocessinginstruction(name) {
				markup.add(`<${name}`);
			},
			oncdatastart() {
				markup.add('<![CDATA[');
			},
		},
		{ xmlMode: isXml },
	);
	parser.end(text);
	return { markup, addresses, file };
}

/** Whether an address leads to the site itself. */
export function isOfSite(address: string): boolean {
	const url = URL.parse(address, 'http://localhost:4321/');
	return url?.origin === 'http://localhost:4321';
}
