/** The words of passages as a page shows them. */
import { Parser } from 'htmlparser2';

/** What a page shows. */
export interface Shown {
	/** The text of each element with an id, by the id. */
	readonly byId: ReadonlyMap<string, string>;
	/** What is quoted as a whole sentence: the address that it is from, and its text. */
	readonly quoted: readonly (readonly [string, string])[];
}

/** Words of ours inside the words of others. */
const ours = new Set(['spoken', 'correction-label', 'told-link', 'sum']);

/** Read what a page shows; each run of white space one space, trimmed. */
export function readShown(html: string): Shown {
	const byId = new Map<string, string>();
	const quoted: [string, string][] = [];
	const open: { id: string | undefined; cite: string | undefined; isOurs: boolean; text: string }[] = [];
	const parser = new Parser({
		onopentag(_, { id, cite, class: names = '' }) {
			const classes = names.split(' ');
			const isOurs = classes.some((name) => ours.has(name));
			open.push({ id, cite: classes.includes('told') ? cite : undefined, isOurs, text: '' });
		},
		ontext(text) {
			const last = open.at(-1);
			if (last) last.text += text;
		},
		onclosetag() {
			const closed = open.pop();
			if (!closed) return;
			const parent = open.at(-1);
			if (parent && !closed.isOurs) parent.text += closed.text;
			const text = closed.text.replace(/\s+/gu, ' ').trim();
			if (closed.id !== undefined) byId.set(closed.id, text);
			if (closed.cite !== undefined) quoted.push([closed.cite, text]);
		},
	});
	parser.end(html);
	return { byId, quoted };
}
