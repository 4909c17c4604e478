/** What a rebuild changed, as lines for a person. */
import { type ChangedItem, changeKinds, type DataChanges, type FactChange, type WholeItem } from './data-changes.ts';

/** So many items of a group, and values of a list, are printed unless all are asked for. */
const mostItems = 20;
const mostValues = 5;
const longest = 160;

const nameRoom = 12;

const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/** The lines of some things, or of the first of them and how many more there are. */
function few<T>(list: readonly T[], most: number, lines: (one: T) => string[], indent: string): string[] {
	const more = list.length - most;
	return [...list.slice(0, most).flatMap(lines), ...(more > 0 ? [`${indent}… and ${more} more (--all)`] : [])];
}

function changeLines(change: FactChange, most: number): string[] {
	if ('before' in change) return [`    ${change.what}: ${cut(change.before)} → ${cut(change.after)}`];
	const signed = [
		...change.added.map((value) => `      + ${cut(value)}`),
		...change.removed.map((value) => `      - ${cut(value)}`),
	];
	return [`    ${change.what}:`, ...few(signed, most, (line) => [line], '      ')];
}

function wholeLines(sign: '+' | '-', { label, facts, partsIn = [] }: WholeItem, most: number): string[] {
	const told = Object.entries(facts).flatMap(([what, value]) => {
		if (typeof value === 'string') return value === label ? [] : [`    ${what}: ${cut(value)}`];
		if (value.length === 0) return [];
		return [`    ${what}:`, ...few(value, most, (one) => [`      ${cut(one)}`], '      ')];
	});
	const parts = partsIn.length > 0 ? [`    ${sign === '+' ? 'parts were in' : 'parts are now in'}:`] : [];
	return [
		`  ${sign} ${cut(label)}`,
		...parts,
		...few(partsIn, most, (one) => [`      ${cut(one)}`], '      '),
		...told,
	];
}

function changedLines({ id, formerId, label, changes }: ChangedItem, most: number): string[] {
	const moved = formerId === undefined ? [] : [`    id: ${cut(formerId)} → ${cut(id)}`];
	return [`  ~ ${cut(label)}`, ...moved, ...changes.flatMap((change) => changeLines(change, most))];
}

/**
 * Write the changes as text: how many of each kind, then each kind in turn: `+` what is new, `~` what says something
 * else, `-` what is gone.
 *
 * @param all - Whether long lists are printed whole.
 */
export function formatChanges(changes: DataChanges, all: boolean): string {
	const [items, values] = all ? [Infinity, Infinity] : [mostItems, mostValues];
	const counts = changeKinds.map((kind) => {
		const { added, changed, removed } = changes[kind];
		return `${kind.padEnd(nameRoom)}${added.length} added, ${changed.length} changed, ${removed.length} removed`;
	});
	const groups = changeKinds.flatMap((kind) => {
		const { added, changed, removed } = changes[kind];
		if (added.length + changed.length + removed.length === 0) return [];
		return [
			'',
			kind.charAt(0).toUpperCase() + kind.slice(1),
			...few(added, items, (item) => wholeLines('+', item, values), '  '),
			...few(changed, items, (item) => changedLines(item, values), '  '),
			...few(removed, items, (item) => wholeLines('-', item, values), '  '),
		];
	});
	const others = changes.counts.map(({ kind, before, after }) => `${kind.padEnd(nameRoom)}${before} → ${after}`);
	return [...counts, ...others, ...groups].join('\n');
}
