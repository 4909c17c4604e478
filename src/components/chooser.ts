/**
 * The script of `/compare/`: the reader chooses two articles, the address keeps them, and they are set side by side.
 *
 * What has a page of its own is shown there. All else comes from the published records of the two, as text and never as
 * markup.
 */
import type { ArticleSummary } from '../comparison-records.ts';
import type { Article } from '../records.ts';
import { formatPlainly } from './calendar.ts';
import { draw, drawOutlet } from './draw.ts';
import { layRows } from './rows.ts';
import { findSharedWording, plainUnits, type PlainUnit } from './shared-wording.ts';

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const form = find('.chooser');
const inputs = form.querySelectorAll('input');
const status = find('.chooser-status');
const side = find('.chosen');
const { base = '/' } = form.dataset;
const title = document.title;

function link(path: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const element = draw('a', className, ...children);
	element.setAttribute('href', base + path);
	return element;
}

async function read<T>(path: string): Promise<T> {
	const answer = await fetch(base + path);
	if (!answer.ok) throw new Error(path);
	return (await answer.json()) as T;
}

const dayOf = (day: string | undefined) => (day ? formatPlainly(day) : 'day not stated');
const labelOf = (words: string | undefined, slug: string, outlet?: string, day?: string) =>
	`${words ?? slug.replace(/^\d+-/, '').replaceAll('-', ' ')} — ${outlet ?? 'outlet not stated'}, ${dayOf(day)}`;

/** The slugs by what the list of articles offers; read when it is first needed. */
let offered: Promise<Map<string, string>> | undefined;

async function readOffer(): Promise<Map<string, string>> {
	const slugs = new Map<string, string>();
	for (const { slug, title: words, outlet, published } of await read<ArticleSummary[]>('data/articles.json')) {
		const name = labelOf(words, slug, outlet, published);
		const label = slugs.has(name) ? `${name} (${slug})` : name;
		slugs.set(label, slug);
		find('#articles').append(new Option(label));
	}
	return slugs;
}

/** The outlet and day of an article. */
function outletOf({ outlet, published }: Article): HTMLElement {
	return drawOutlet(outlet?.name ?? 'Outlet not stated', `, ${dayOf(published?.date)}`);
}

/** One side of a row; of one with a joint, the wording that both have is marked. */
function cell(article: Article, units: readonly PlainUnit[], shared: readonly [number, number] | undefined) {
	const [unit] = units;
	const head = draw('p', 'row-outlet', outletOf(article));
	if (!unit) return draw('td', 'row-cell row-blank', head, draw('p', 'row-none', 'nothing word for word'));
	head.append(link(`articles/${article.slug}/#${unit.anchor ?? ''}`, 'row-place', unit.place));
	const words = units.map(({ text }) => text).join(' ');
	const [start, end] = shared ?? [0, 0];
	const told = [words.slice(0, start), draw('mark', 'shares', words.slice(start, end)), words.slice(end)];
	return draw('td', `row-cell row-${unit.place.toLowerCase()}`, head, draw('p', 'theirs row-text', ...told));
}

/** Both articles as a table of rows, as the pages of pairs have it. */
function table(a: Article, b: Article): { rows: HTMLElement; joined: number } {
	const [unitsA, unitsB] = [plainUnits(a), plainUnits(b)];
	const places = (units: readonly PlainUnit[]) => units.map(({ place }) => place);
	const rows = layRows(places(unitsA), places(unitsB), findSharedWording(a, b));
	const bodies = rows.map(({ a: ofA, b: ofB, joints: [joint] }) => {
		const cells = [
			cell(
				a,
				ofA.flatMap((unit) => unitsA[unit] ?? []),
				joint?.inA,
			),
			cell(
				b,
				ofB.flatMap((unit) => unitsB[unit] ?? []),
				joint?.inB,
			),
		];
		const body = draw('tbody', 'row', draw('tr', '', ...cells));
		if (!joint) return body;
		body.classList.add('row-joined');
		const said = draw('td', '', draw('p', 'common', draw('strong', '', `The same ${joint.kind}`)));
		said.setAttribute('colspan', '2');
		body.append(draw('tr', 'row-words', said));
		return body;
	});
	const heads = [a, b].map((article) => {
		const words = article.title?.text ?? article.heading?.text ?? article.slug;
		return draw('th', 'row-head', outletOf(article), link(`articles/${article.slug}/`, 'theirs', words));
	});
	return {
		rows: draw('table', 'rows', draw('thead', 'row-heads', draw('tr', '', ...heads)), ...bodies),
		joined: rows.filter(({ joints }) => joints.length > 0).length,
	};
}

/** Show the two articles that the address names; nothing where it names none. */
async function show(isChosen: boolean): Promise<void> {
	const asked = location.search;
	const [, a, b] = /[?&]a=([\w-]+)&b=([\w-]+)/.exec(asked) ?? [];
	side.hidden = true;
	status.textContent = '';
	document.title = title;
	if (!a || !b) return;
	status.textContent = 'Fetching both texts …';
	const [one, other] = a < b ? [a, b] : [b, a];
	const [left, right, pages] = await Promise.all([
		read<Article>(`data/articles/${a}.json`),
		read<Article>(`data/articles/${b}.json`),
		read<string[]>(`compare/${one}/pairs.json`),
	]);
	// The reader has chosen others meanwhile.
	if (location.search !== asked) return;
	if (pages.includes(other)) {
		location.replace(`${base}compare/${one}/${other}/`);
		return;
	}
	const labels = [left, right].map(({ title: words, slug, outlet, published }) =>
		labelOf(words?.text, slug, outlet?.name, published?.date),
	);
	inputs.forEach((input, index) => (input.value = labels[index] ?? ''));
	const { rows, joined } = table(left, right);
	side.querySelector('table')?.remove();
	side.append(rows);
	side.hidden = false;
	status.textContent = `Side by side below: ${labels.join(' · ')}. Rows with wording that both have: ${joined}`;
	document.title = `${labels.join(' · ')} · ${title}`;
	if (isChosen) side.querySelector('h2')?.focus();
}

async function choose(): Promise<void> {
	const slugs = await (offered ??= readOffer());
	const [a, b] = [...inputs].map(({ value }) => slugs.get(value.trim()));
	if (!a || !b || a === b) {
		status.textContent = 'Choose two different articles of the list.';
		inputs[a ? 1 : 0]?.focus();
		return;
	}
	history.pushState('', '', `?a=${a}&b=${b}`);
	await show(true);
}

/** What cannot be read is told. */
function attempt(task: Promise<unknown>): void {
	task.catch(() => (status.textContent = 'The articles could not be fetched. Choose again.'));
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	attempt(choose());
});
form.addEventListener('focusin', () => attempt((offered ??= readOffer())));
addEventListener('popstate', () => attempt(show(false)));
attempt(show(false));
