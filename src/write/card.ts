/** Cards, the pictures that others show beside a link: drawn once, kept by what is drawn and what draws it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { drawable, familyOf, readFonts, type Voice } from './card-font.ts';

/** The size of a card in pixels, as those who show it ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What stands on a card. */
export interface Card {
	readonly site: string;
	readonly title: string;
	/** Whose words the title is. */
	readonly voice: Voice;
	readonly day: string;
	readonly outlets: readonly { readonly name: string; readonly shape: string; readonly colour: string }[];
	/** How many outlets more there are. */
	readonly more: number;
	readonly colours: { readonly paper: string; readonly ink: string; readonly soft: string; readonly rule: string };
}

/** To be counted up with each change of the drawing. */
const version = 1;
const folder = '.astro/og';
/** So many colours do for flat ink on paper with soft edges. */
const colours = 48;

interface Node {
	readonly type: string;
	readonly props: Readonly<Record<string, unknown>>;
}

const box = (style: Readonly<Record<string, string | number>>, children: string | readonly Node[]): Node => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children },
});

/** Longer titles are smaller, so that all of them have room for five lines. */
function sizeOf(title: string): number {
	if (title.length <= 60) return 68;
	return title.length <= 110 ? 56 : 46;
}

function tree({ site, title, voice, day, outlets, more, colours: { paper, ink, soft, rule } }: Card): Node {
	const size = sizeOf(title);
	const marks = outlets.map(({ name, shape, colour }) =>
		box({ alignItems: 'center', marginRight: 36 }, [
			{
				type: 'svg',
				props: {
					width: 28,
					height: 28,
					viewBox: '0 0 16 16',
					style: { marginRight: 12 },
					children: { type: 'path', props: { d: shape, fill: colour } },
				},
			},
			box({}, drawable(name)),
		]),
	);
	const rest = more > 0 ? [box({ color: soft }, `and ${more} more`)] : [];
	const frame = {
		...cardSize,
		flexDirection: 'column',
		justifyContent: 'space-between',
		boxSizing: 'border-box',
		padding: 64,
	} as const;
	return box({ ...frame, background: paper, color: ink, fontFamily: familyOf('ours'), fontSize: 30 }, [
		box({ color: soft, borderBottom: `2px solid ${rule}`, paddingBottom: 24 }, drawable(site)),
		box({ fontFamily: familyOf(voice), fontSize: size, lineHeight: 1.2 }, drawable(title)),
		box({ flexDirection: 'column' }, [
			box({ color: soft, marginBottom: 12 }, drawable(day)),
			box({ flexWrap: 'wrap', alignItems: 'center' }, [...marks, ...rest]),
		]),
	]);
}

async function draw(card: Card): Promise<Buffer> {
	// What no font has was taken out: nothing is to be asked for elsewhere.
	const loadAdditionalAsset = () => Promise.resolve([]);
	const svg = await satori(tree(card) as Parameters<typeof satori>[0], {
		...cardSize,
		fonts: await readFonts(),
		loadAdditionalAsset,
	});
	return sharp(Buffer.from(svg)).png({ palette: true, colours, effort: 1, compressionLevel: 9 }).toBuffer();
}

const versionOf = (name: string) =>
	(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
const drawnWith = [
	'satori',
	'sharp',
	'@fontsource-variable/source-serif-4',
	'@fontsource-variable/source-sans-3',
	'subset-font',
];
let tools: string | undefined;

/** Read a file that may be missing. */
function readKept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** Where a card is kept: by what is drawn, and by what draws it. */
export function cardFile(card: Card): string {
	tools ??= JSON.stringify([version, cardSize, drawnWith.map(versionOf)]);
	return `${folder}/${createHash('sha256').update(tools).update(JSON.stringify(card)).digest('hex')}.png`;
}

/**
 * Draw a card, or take it as it was drawn before.
 *
 * @returns A PNG, the same bytes for the same card.
 */
export async function drawCard(card: Card): Promise<Buffer> {
	const path = cardFile(card);
	const kept = readKept(path);
	if (kept) return kept;
	const png = await draw(card);
	mkdirSync(folder, { recursive: true });
	// Two builds at once may draw the same card: each puts a whole file in place.
	const partial = `${path}.${process.pid}`;
	writeFileSync(partial, png);
	renameSync(partial, path);
	return png;
}

/**
 * Take away kept cards of earlier states and of other editions: those that were drawn first.
 *
 * @param cards - All of this edition: they stay.
 * @param spare - So many others stay.
 */
export function pruneCards(cards: Iterable<Card>, spare: number, from = folder): void {
	mkdirSync(from, { recursive: true });
	const own = new Set(Array.from(cards, (card) => basename(cardFile(card))));
	const others = readdirSync(from).filter((name) => !own.has(name));
	if (others.length <= spare) return;
	// What another build takes away meanwhile is the first to go.
	const drawnAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const paths = others.map((name) => `${from}/${name}`).map((path) => ({ path, drawn: drawnAt(path) }));
	for (const { path } of paths.sort((a, b) => b.drawn - a.drawn).slice(spare)) rmSync(path, { force: true });
}
