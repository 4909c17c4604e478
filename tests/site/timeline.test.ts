/** The timeline whole and narrowed, against the data. */
import { expect, test } from 'vitest';
import { filesOf, readBuilt } from './built.ts';

interface Told {
	readonly id: string;
	readonly mentions: readonly { readonly article: string; readonly sentence?: string }[];
}
interface Outlet {
	readonly url: string;
	readonly articles: readonly string[];
}
interface Named {
	readonly id: string;
	readonly mentions: readonly { readonly article: string; readonly sentence?: string }[];
}
interface Spoken {
	readonly article: string;
	readonly speaker?: string;
	readonly passages: readonly { readonly sentence?: string }[];
}

const read = <T>(file: string) => JSON.parse(readBuilt(`data/${file}.json`)) as T[];
const events = read<Told>('events');
const files = filesOf('dist');
/** The events of all pages of a timeline, in their order. */
const shownOn = (pages: RegExp) =>
	files
		.filter((file) => pages.test(file))
		.flatMap((file) => [...readBuilt(file).matchAll(/<article class="happening[^"]*" id="([^"]+)"/gu)])
		.map(([, id]) => id);
const idsOf = (told: readonly Told[]) => told.map(({ id }) => id).sort();
const placeOf = ({ article, sentence }: Told['mentions'][number]) => `${article} ${sentence ?? ''}`;

test('each event stands on the timeline once', () => {
	expect(shownOn(/^(?:timeline\/\d+\/)?index\.html$/u).sort()).toEqual(idsOf(events));
});

test.each(read<Outlet>('outlets'))('the timeline of $url has the events that it tells, and no other', (outlet) => {
	const told = events.filter(({ mentions }) => mentions.some(({ article }) => outlet.articles.includes(article)));
	const pages = new RegExp(`^timeline${outlet.url}(?:\\d+/)?index\\.html$`, 'u');
	expect(shownOn(pages).sort()).toEqual(idsOf(told));
	if (told.length > 0) expect(readBuilt(`${outlet.url.slice(1)}index.html`)).toContain(`href="/timeline${outlet.url}"`);
});

const people = files.flatMap((file) => /^timeline\/people\/([^/]+)\/index\.html$/u.exec(file)?.[1] ?? []);
const names = new Map(read<Named>('names').map((name) => [name.id, name]));
const voices = read<Spoken>('voices');

test('some people have a timeline', () => {
	expect(people.length).toBeGreaterThan(0);
});

test.each(people)('the timeline of %s has the events in whose sentences the name stands or its bearer speaks', (id) => {
	const spoken = voices.filter(({ speaker }) => speaker === id);
	const said = spoken.flatMap(({ article, passages }) => passages.map((one) => placeOf({ ...one, article })));
	const places = new Set([...(names.get(id)?.mentions ?? []).map(placeOf), ...said]);
	const told = events.filter(({ mentions }) => mentions.some((mention) => places.has(placeOf(mention))));
	expect(shownOn(new RegExp(`^timeline/people/${id}/(?:\\d+/)?index\\.html$`, 'u')).sort()).toEqual(idsOf(told));
	expect(readBuilt(`names/${id}/index.html`)).toContain(`href="/timeline/people/${id}/"`);
});

test('the home page is light', () => {
	expect(readBuilt('index.html').match(/<[a-z][^>]*>/gu)?.length).toBeLessThanOrEqual(1500);
});
