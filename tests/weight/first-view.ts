/** What a browser fetches before it shows a page of a built site, in bytes on the wire: as brotli at its best packs them. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** The bytes of one first view, by what they are for. */
export interface FirstView {
	/** The file of the page below the site's folder. */
	readonly file: string;
	readonly html: number;
	readonly css: number;
	/** Every face of a font that has signs of the page: an upper bound, for what is set in no italics loads none. */
	readonly fonts: number;
	readonly scripts: number;
	readonly images: number;
	readonly sum: number;
}

interface Needs {
	readonly css: Set<string>;
	readonly fonts: Set<string>;
	readonly scripts: Set<string>;
	readonly images: Set<string>;
}

/** These are packed already. */
const packed = /\.(?:woff2|png|jpe?g|webp|avif)$/u;

const styleTypes = new Map([
	['stylesheet', 'css'],
	['modulepreload', 'scripts'],
	['icon', 'images'],
] as const);
const elements = new Map([
	['img', 'images'],
	['source', 'images'],
	['script', 'scripts'],
] as const);

const isIn = (character: number, range: string) => {
	const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
	return character >= parseInt(from, 16) && character <= parseInt(to, 16);
};

/** The files of the faces that style sheets name and that have a sign of the text. */
function findFaces(styles: string, characters: ReadonlySet<number>): string[] {
	return [...styles.matchAll(/@font-face\s*\{([^}]*)\}/gu)].flatMap(([, face = '']) => {
		const [, source] = /url\(["']?([^"')]+)["']?\)/u.exec(face) ?? [];
		const [, ranges] = /unicode-range:([^;]*)/u.exec(face) ?? [];
		const has = !ranges || ranges.split(',').some((range) => [...characters].some((one) => isIn(one, range)));
		return source && has ? [source] : [];
	});
}

/** What a page names itself. */
function readNeeds(html: string): { needs: Needs; styles: string; characters: Set<number> } {
	const needs: Needs = { css: new Set(), fonts: new Set(), scripts: new Set(), images: new Set() };
	const characters = new Set<number>();
	let styles = '';
	let inside = '';
	const parser = new Parser({
		onopentag(name, { rel = '', href, src, as }) {
			inside = name;
			const kind = rel.split(' ').flatMap((word) => styleTypes.get(word as 'icon') ?? [])[0];
			if (name === 'link' && kind && href) needs[kind].add(href);
			if (name === 'link' && rel === 'preload' && as === 'font' && href) needs.fonts.add(href);
			const own = elements.get(name as 'img');
			if (own && src) needs[own].add(src);
		},
		ontext(text) {
			if (inside === 'style') styles += text;
			else for (const character of text) characters.add(character.codePointAt(0) ?? 0);
		},
		onclosetag: () => (inside = ''),
	});
	parser.end(html);
	return { needs, styles, characters };
}

/** The scripts that a script asks for as it starts. */
function findImports(script: string, at: string): string[] {
	return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)].map(([, path = '']) =>
		posix.join(posix.dirname(at), path),
	);
}

/**
 * Have a scale for the pages of a built site.
 *
 * It packs each file once, however many pages ask for it.
 *
 * @param folder - The built site.
 * @param base - The path that it is built for.
 */
export function openScale(folder: string, base = '/'): (file: string) => FirstView {
	const read = (file: string) => readFileSync(join(folder, file));
	const weights = new Map<string, number>();
	const weigh = (file: string) => {
		const known = weights.get(file);
		if (known !== undefined) return known;
		const weight = packed.test(file) ? read(file).length : brotliCompressSync(read(file)).length;
		weights.set(file, weight);
		return weight;
	};
	const fileOf = (url: string) => decodeURI(url.replace(/[?#].*/u, '')).slice(base.length);
	const sumOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + weigh(file), 0);

	return (file) => {
		const { needs, styles, characters } = readNeeds(read(file).toString());
		const own = (urls: Iterable<string>) => [...urls].filter((url) => url.startsWith(base)).map(fileOf);
		const css = new Set(own(needs.css));
		const sheets = [styles, ...[...css].map((sheet) => read(sheet).toString())].join('\n');
		const fonts = new Set(own([...needs.fonts, ...findFaces(sheets, characters)]));
		const scripts = new Set(own(needs.scripts));
		for (const script of scripts) for (const more of findImports(read(script).toString(), script)) scripts.add(more);
		const parts = {
			html: weigh(file),
			css: sumOf(css),
			fonts: sumOf(fonts),
			scripts: sumOf(scripts),
			images: sumOf(own(needs.images)),
		};
		return { file, ...parts, sum: Object.values(parts).reduce((sum, part) => sum + part, 0) };
	};
}
