/** What was read of a seed, in lines for the person who adds it. */
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { formatMessages, forTerminal } from '../messages.ts';
import type { Article, Part } from '../records.ts';
import { countWords } from '../seed-text.ts';

/** A label, and what stands behind it. */
type Row = readonly [label: string, value: string];

/** Kinds of parts that are the article's own words. */
const own = new Set<Part['kind']>(['title', 'deck', 'byline', 'dateline', 'stamp', 'body', 'subhead', 'correction']);
/** So many of a list stand on its line; the rest is counted. */
const mostListed = 6;
/** The longest words shown of one thing, in characters. */
const longest = 70;
/** The room for a label, in characters. */
const labelRoom = 13;

function shorten(text: string, most: number = longest): string {
	const line = text.slice(0, most * 2).replace(/\s+/gu, ' ');
	return text.length <= most ? line : `${line.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`;
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** How often each of some values comes, the commonest first; equals in the order of their first places. */
function tally(values: readonly string[]): [value: string, count: number][] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}

function listed(values: readonly string[]): string {
	const all = tally(values);
	const shown = all.slice(0, mostListed).map(([value, count]) => `${shorten(value)} ${count}`);
	return [...shown, ...(all.length > shown.length ? [`${all.length - shown.length} more`] : [])].join(', ');
}

/** What an article says of itself, each value with how it is known. */
function headRows(article: Article): Row[] {
	const { title, heading, outlet, published, updated, deck, byline, dateline, agency, via, address } = article;
	const untitled = heading ? `none; shown by its first words, “${shorten(heading.text)}”` : 'none';
	const moment = (value: Article['published']) => value && `${value.time ?? value.date} (${value.basis})`;
	const words = (value: Article['deck']) => value && `${shorten(value.text)} (${value.basis})`;
	const rows: (readonly [string, string | undefined])[] = [
		['language', article.language ? undefined : 'not English; nothing was looked for in its words'],
		['title', words(title) ?? untitled],
		['outlet', outlet ? `${outlet.name} (${outlet.basis})` : 'none'],
		['published', moment(published) ?? 'none'],
		['updated', moment(updated)],
		['deck', words(deck)],
		['byline', words(byline)],
		['dateline', words(dateline)],
		['agency', words(agency)],
		['passed on by', via && `${via.name ?? 'no name known'} (${via.basis})`],
		['address', address && shorten(address.href ?? address.text, 2 * longest)],
	];
	return rows.filter((row): row is Row => row[1] !== undefined);
}

function bodyRow({ paragraphs }: Article): Row {
	const bodies = paragraphs.filter(({ kind }) => kind === 'body');
	const count = (some: readonly unknown[], one: string) => (some.length > 0 ? [plural(some.length, one)] : []);
	const words = bodies.reduce((sum, { text }) => sum + countWords(text), 0);
	const sentences = bodies.flatMap((paragraph) => paragraph.sentences);
	return [
		'body',
		[
			plural(words, 'word'),
			...count(bodies, 'paragraph'),
			...count(sentences, 'sentence'),
			...count(
				paragraphs.filter(({ kind }) => kind === 'subhead'),
				'subhead',
			),
			...count(
				paragraphs.filter(({ kind }) => kind === 'correction'),
				'correction',
			),
		].join(', '),
	];
}

const period = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`);

/** The fullest form of each name, by the id of whom or what it names. */
function fullNames({ names }: Article): Map<string, string> {
	const full = new Map<string, string>();
	for (const { id, text } of names) if (text.length > (full.get(id)?.length ?? 0)) full.set(id, text);
	return full;
}

function factRows(article: Article): Row[] {
	const { quotations, dates, names, relays } = article;
	const spoken = quotations.filter(({ kind }) => kind !== 'scare');
	const full = fullNames(article);
	const kinds = tally(names.map(({ kind }) => kind)).map(([kind]): Row => {
		const some = names.filter((name) => name.kind === kind);
		return [kind, listed(some.map(({ id }) => full.get(id) ?? id))];
	});
	const rows: Row[] = [
		['quotations', listed(quotations.map(({ kind }) => kind))],
		['speakers', listed(spoken.map(({ speaker }) => speaker?.name ?? 'nobody named'))],
		['dates', listed(dates.map(period))],
		...kinds,
		['relays', listed(relays.map(({ kind, from }) => `${kind} ${from}`))],
	];
	return rows.filter(([, value]) => value !== '');
}

function asideRow({ parts, seed }: Article): Row {
	const aside = parts.filter(({ kind }) => !own.has(kind) && kind !== 'blank');
	const characters = aside.reduce((sum, { start, end }) => sum + end - start, 0);
	const kinds = listed(aside.map(({ kind }) => kind));
	return ['set aside', kinds === '' ? 'nothing' : `${kinds} (${characters} of ${plural(seed.length, 'character')})`];
}

/** Every finding with its rule or its sum: what stands behind the numbers. */
function detailRows({ parts, quotations, dates, names, relays }: Article, file: VFile): Row[] {
	const text = String(file);
	const places = location(file);
	const nameOf = (speaker: Article['quotations'][number]['speaker']) =>
		speaker ? `${speaker.name}, by ${speaker.by} “${shorten(speaker.text)}”` : 'nobody named';
	return [
		...parts
			.filter(({ kind }) => kind !== 'blank')
			.map(({ kind, rule, start, end }): Row => {
				const { line = 0 } = places.toPoint(start) ?? {};
				return [kind, `[${rule}] line ${line}: ${shorten(text.slice(start, end))}`];
			}),
		...quotations.map(({ kind, text: words, cue, speaker }): Row => [
			'quotation',
			`[${kind}] “${shorten(words)}” – ${[nameOf(speaker), ...(cue === undefined ? [] : [cue])].join(', ')}`,
		]),
		...dates.map((date): Row => [
			'date',
			`[${date.rule}] “${shorten(date.text)}” – ${period(date)}${date.because === undefined ? '' : `, ${date.because}`}`,
		]),
		...tally(names.map(({ kind, id, text: form }) => `[${kind}] ${shorten(form)} – ${id}`)).map(
			([name, count]): Row => ['name', `${name}, ${count}`],
		),
		...relays.map(({ rule, kind, from, text: words }): Row => [
			'relay',
			`[${rule}] “${shorten(words)}” – ${kind} ${shorten(from)}`,
		]),
	];
}

/**
 * Write what was read of a seed.
 *
 * @param article - What was read.
 * @param file - The seed.
 * @param verbose - Whether to list every part, quotation, date, name and relay with the rule that told it.
 * @returns Indented lines, without the last line break; with the seed's own words, control characters and all.
 */
function formatReading(article: Article, file: VFile, verbose = false): string {
	const rows = [...headRows(article), bodyRow(article), ...factRows(article), asideRow(article)];
	return [...rows, ...(verbose ? detailRows(article, file) : [])]
		.map(([label, value]) => `  ${label.padEnd(labelRoom)} ${value.replace(/\s+/gu, ' ')}`)
		.join('\n');
}

/**
 * Write what was read of a file and its messages, in the form of vfile-reporter: the path, what was read, the messages.
 *
 * @param article - What was read; `undefined` where the messages say why there is none.
 */
export function formatRead(file: VFile, article: Article | undefined, verbose = false): string {
	const [path = '', ...messages] = formatMessages([file], true).split('\n');
	const read = article ? [formatReading(article, file, verbose)] : [];
	return forTerminal([path || file.path, ...read, ...(messages.length > 0 ? ['', ...messages] : [])].join('\n'));
}
