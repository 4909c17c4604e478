/** What a reader of `/search/` asks for, as its address keeps it. */

/** The filters that a reader can choose by. */
export const choices = ['outlet', 'person', 'month'] as const;

/** What is asked for; what is not asked for is empty. */
export type Query = Readonly<Record<'q' | 'order' | (typeof choices)[number], string>>;

const keys = ['q', ...choices, 'order'] as const;

/** Read what an address asks for; what it says otherwise is left out. */
export function readQuery(search: string): Query {
	const asked = new URLSearchParams(search);
	return Object.fromEntries(keys.map((key) => [key, asked.get(key)?.trim() ?? ''])) as Query;
}

/** Format what is asked for, behind the path of the page; nothing where nothing is asked for. */
export function formatQuery(query: Query): string {
	const asked = new URLSearchParams(keys.flatMap((key) => (query[key] ? [[key, query[key]]] : []))).toString();
	return asked && `?${asked}`;
}

/** Whether anything is asked for: an order alone asks for nothing. */
export function asksNothing(query: Query): boolean {
	return !query.q && choices.every((choice) => !query[choice]);
}
